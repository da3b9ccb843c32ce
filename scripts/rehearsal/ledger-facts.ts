// Reads the facts of a profile's newest case from its ledger, after the app has been closed.
import { openPhotostructure } from '../../electron/ledger/driver-photostructure.ts';
import { openLedger } from '../../electron/ledger/ledger.ts';
import type { StoredFact } from '../../core/engine/fact.ts';
import { Trouble } from '../runtime/say.ts';

export async function factsIn(profile: string): Promise<readonly StoredFact[]> {
  const clock = { run: 'reader', wall: () => Date.now(), mono: () => performance.now() };
  // The library with a ready binary for every Node that runs the scripts.
  const { ledger } = await openLedger({ folder: profile, clock, open: openPhotostructure });
  try {
    const cases = ledger.listCases();
    const newest = cases.ok ? [...cases.value].sort((a, b) => b.createdAt.localeCompare(a.createdAt))[0] : undefined;
    const whole = newest && ledger.readCase(newest.id);
    if (!whole?.ok) throw new Trouble('The ledger could not be read after the rehearsal.');
    return whole.value.facts;
  } finally {
    ledger.close();
  }
}
