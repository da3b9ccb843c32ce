// Renewals of the same customer that are open already: beginning anew offers to go on with them.
import { onTheWay, type FlowId } from '../flows/flow-ids.ts';
import type { CaseSummary } from './view.ts';

/** As people write one company in several ways: widths, blanks and letter case do not count. */
const plainly = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/**
 * Newest first. By the customer's code where both have one, else by the name. Practice is never asked about: it may
 * be begun as often as one likes. Whoever is in trouble is led to no other job, and who renews to no trouble.
 */
export function openCasesOf(
  cases: readonly CaseSummary[],
  who: { readonly name: string; readonly mCode: string },
  except: { readonly id: string; readonly flow: FlowId },
): readonly CaseSummary[] {
  return cases
    .filter(({ flow }) => flow === except.flow || (!onTheWay[flow] && !onTheWay[except.flow]))
    .filter((one) => one.mode === 'real' && !one.finished && one.id !== except.id)
    .filter((one) =>
      one.mCode.trim() && who.mCode.trim()
        ? plainly(one.mCode) === plainly(who.mCode)
        : plainly(one.customer) === plainly(who.name),
    )
    .toSorted((one, other) => other.changedAt.localeCompare(one.changedAt));
}
