// What the files of printed sheets are called.
import type { sheetFile as source } from '../ja/sheet-file.ts';

export const sheetFile: typeof source = {
  own: (company) => `Renewal sheet ${company}.pdf`,
  handOver: (company) => `Hand-over sheet ${company}.pdf`,
  week: (day) => `This week ${day}.pdf`,
  practice: (name) => `PRACTICE ${name}`,
  nameless: 'no name',
};
