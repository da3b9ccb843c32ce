// Hand-over files, as the contract speaks of them: sealed, opened and compared beside, written here, in one transaction
// or not at all.
import { basename } from 'node:path';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type { HandedOver, HandOverMade, HandOverTaken } from '../../core/contract/hand-over.ts';
import type { Language } from '../../core/contract/app-info.ts';
import type { HandOverSight } from '../../core/hand-over/sight.ts';
import { handOverFileName } from '../../core/text/hand-over-file-name.ts';
import { saveOnce } from '../cases/saved-files.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { createPlanned } from '../tables/planned.ts';
import type { Workshop } from '../tables/workshop.ts';

type Input = {
  readonly ledger: Pick<Ledger, 'takeUp' | 'writes' | 'projectMore'>;
  readonly workshop: Workshop;
  readonly wall: () => number;
  readonly version: string;
  /** Where the person's own files go. */
  readonly downloads: () => string;
};

export type HandOverService = ReturnType<typeof createHandOverService>;

export function createHandOverService({ ledger, workshop, wall, version, downloads }: Input) {
  const { projected, written } = createPlanned(ledger);
  const now = (): string => new Date(wall()).toISOString();
  /** Nothing but what was made here is ever shown. */
  let last: string | null = null;

  return {
    make: async (about: HandedOver, words: readonly string[], language: Language): Promise<Result<HandOverMade>> => {
      await projected();
      const sealed = await workshop.run('seal', { about, words, now: now(), version });
      if (sealed === null) return fail('step-mismatch', 'cancelled');
      if (!sealed.ok) return sealed;
      if ('tooLarge' in sealed.value) return succeed({ made: false });
      const { bytes, name } = sealed.value;
      const path = await saveOnce(downloads(), handOverFileName(name, language), bytes);
      if (path === null) return fail('file-not-saved', 'hand-over');
      last = path;
      return succeed({ made: true, name: basename(path) });
    },

    last: (): string | null => last,

    look: async (bytes: Uint8Array, typed: string): Promise<Result<HandOverSight | null>> => {
      await projected();
      const opened = await workshop.run('unseal', { bytes, typed, now: now() });
      if (opened === null) return succeed(null);
      return opened.ok ? succeed(opened.value.sight) : opened;
    },

    take: async (bytes: Uint8Array, typed: string): Promise<Result<HandOverTaken | null>> => {
      const taken = await written(
        () => workshop.run('unseal', { bytes, typed, now: now() }),
        ({ sight, take }): Result<HandOverTaken> => {
          if (take === null || !sight.ok) return succeed({ done: false, sight });
          const done = ledger.takeUp(take);
          if (!done.ok) return done;
          const [first] = take.companies;
          return succeed({
            done: true,
            companies: take.companies.length,
            jobs: take.companies.flatMap(({ jobs }) => jobs).length,
            company: first?.customerId ?? null,
          });
        },
      );
      // What it shows is folded a little at a time, so that the window answers meanwhile; told once all of it shows.
      if (taken?.ok && taken.value.done) await projected();
      return taken ?? succeed(null);
    },

    cancel: (): void => workshop.cancel(['seal', 'unseal']),
  };
}
