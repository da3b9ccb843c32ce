// Several files at once: each is offered until one is what is wanted; then the others are not wrong, only not used.
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type { Received } from '../../core/case/arrival.ts';
import type { CaseView } from '../../core/case/view.ts';

export type Outcome = { readonly view: CaseView; readonly received: Received };

/** Of how many which were used; null where it was one alone. */
export type Sorted = { readonly count: number; readonly used: readonly string[] };
export type Sorting = { readonly outcome: Outcome; readonly sorted: Sorted | null };

/** Each row of Apple's list has its file, and of several requests the one issued last counts: those are all taken. */
const oneIsEnough: readonly Received['wanted'][] = ['registered', 'exported'];

/** Last year's file may lie behind it, of the same name: it must not take the new one's place. */
const isNewOne = ({ view, received }: Outcome): boolean =>
  received.wanted === 'candidate' && (view.verdict?.answer === 'ready' || view.verdict?.answer === 'needs-attention');

/** One that can't be read is told where no other is what is wanted. */
export async function receiveEach<F extends { readonly name: string }>(
  wanted: Received['wanted'],
  files: readonly F[],
  give: (file: F) => Promise<Result<Outcome>>,
): Promise<Result<Sorting>> {
  let first: Outcome | null = null;
  let taken: Outcome | null = null;
  let failed: Result<never> | null = null;
  const used: string[] = [];
  for (const file of files) {
    const result = await give(file);
    if (!result.ok) {
      // The file before it has led on: the others have nothing left to be for.
      if (taken) break;
      failed ??= result;
      continue;
    }
    first ??= result.value;
    if (!result.value.received.taken) continue;
    taken = result.value;
    used.push(file.name);
    if (oneIsEnough.includes(wanted) || isNewOne(result.value)) break;
  }
  const outcome = taken ?? (failed ? null : first);
  if (!outcome) return failed ?? fail('file-unreadable', 'none');
  return succeed({ outcome, sorted: files.length > 1 ? { count: files.length, used } : null });
}
