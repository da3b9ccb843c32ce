// Where the process beside works: the ledger's folder, read and written over connections of its own.
import type { Place } from './job.ts';
import { isSound, listKnown, readLedger } from './listing.ts';
import { createWriter } from './writer.ts';

/** `writing`: told right before something is written. */
export const placeIn = (folder: string, writing: () => void): Place => ({
  known: () => listKnown(folder),
  write: createWriter(folder, writing),
  isSound: () => isSound(folder),
  read: (work) => readLedger(folder, work),
});
