// What a hand-over file is called.
import type { handOverFile as source } from '../ja/hand-over-file.ts';

export const handOverFile: typeof source = {
  file: (company) => `Hand-over ${company}.age`,
  nameless: 'no name',
};
