// The process beside, without a process: the same jobs over the same ledger, in this one.
import { createTableService } from '../../../../electron/tables/tables.ts';
import { doJob, type Job } from '../../../../electron/tables/job.ts';
import { listKnown } from '../../../../electron/tables/listing.ts';
import { placeIn } from '../../../../electron/tables/place.ts';
import type { Workshop } from '../../../../electron/tables/workshop.ts';
import { createProjector } from '../../../../electron/cases/projector.ts';
import { fail } from '../../../../core/base/result.ts';
import { tableFileTexts } from '../../../../core/text/table-file-texts.ts';
import { makeFolder, open, start } from '../../ledger/workplace.ts';

/** `meanwhile`: what happens after the ledger was looked at, and before anything is written; false: cancelled. */
export async function workplace(meanwhile: (turn: number) => boolean | void = () => undefined) {
  const folder = makeFolder();
  const downloads = makeFolder();
  const { ledger } = await open({ folder });
  ledger.project(
    createProjector(
      () => fail('case-not-found'),
      { now: () => ({ wall: start, run: 'run-1', mono: 0 }) },
      (text) => {
        throw new Error(text);
      },
    ),
  );
  const read: (readonly [number, number])[] = [];
  let turn = 0;
  const workshop: Workshop = {
    run: async (kind, job, progress = () => undefined) => {
      const gone = { cancelled: false };
      const known = async () => {
        const listed = await listKnown(folder);
        turn += 1;
        gone.cancelled = meanwhile(turn) === false;
        return gone.cancelled ? fail('unexpected', 'cancelled') : listed;
      };
      const done = await doJob({ kind, job } as Job, { ...placeIn(folder, () => undefined), known }, progress);
      return gone.cancelled ? null : done;
    },
    cancel: () => undefined,
  };
  let chosen: string | null = null;
  const tables = createTableService({
    ledger,
    workshop,
    chooseFolder: () => Promise.resolve(chosen),
    progress: (...told) => void read.push(told),
    downloads: () => downloads,
    words: () => tableFileTexts.ja,
    today: () => '2026-11-29',
  });
  return {
    ledger,
    tables,
    folder,
    downloads,
    read,
    choose: (path: string | null) => {
      chosen = path;
    },
  };
}
