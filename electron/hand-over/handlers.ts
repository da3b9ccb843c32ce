// One handler per call about hand-over files (core/contract/hand-over.ts).
import { shell } from 'electron';
import { fail, succeed } from '../../core/base/result.ts';
import type { handOverCalls } from '../../core/contract/hand-over.ts';
import type { Handlers } from '../shell/ipc.ts';
import type { HandOverService } from './service.ts';

export type HandOverHandlers = Pick<Handlers, keyof typeof handOverCalls>;

export const handOverHandlers = (service: HandOverService): HandOverHandlers => ({
  // The lists are read with the first file that is made.
  'handOver.propose': async ({ language }) => {
    const { proposeWords } = await import('./word-lists.ts');
    return succeed(proposeWords(language));
  },
  'handOver.make': ({ about, words, language }) => service.make(about, words, language),
  'handOver.show': () => {
    const last = service.last();
    if (last === null) return fail('bad-argument', 'hand-over');
    shell.showItemInFolder(last);
    return succeed(null);
  },
  'handOver.look': ({ bytes, typed }) => service.look(bytes, typed),
  'handOver.take': ({ bytes, typed }) => service.take(bytes, typed),
  'handOver.cancel': () => {
    service.cancel();
    return succeed(null);
  },
});
