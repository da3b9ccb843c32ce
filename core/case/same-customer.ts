// Renewals of the same customer that are open already: beginning anew offers to go on with them.
import type { CaseSummary } from './view.ts';

/** As people write one company in several ways: widths, blanks and letter case do not count. */
const plainly = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/**
 * Newest first. By the customer's code where both have one, else by the name. Practice is never asked about: it may
 * be begun as often as one likes.
 */
export function openCasesOf(
  cases: readonly CaseSummary[],
  who: { readonly name: string; readonly mCode: string },
  except: string,
): readonly CaseSummary[] {
  return cases
    .filter((one) => one.mode === 'real' && !one.finished && one.id !== except)
    .filter((one) =>
      one.mCode.trim() && who.mCode.trim()
        ? plainly(one.mCode) === plainly(who.mCode)
        : plainly(one.customer) === plainly(who.name),
    )
    .toSorted((one, other) => other.changedAt.localeCompare(one.changedAt));
}
