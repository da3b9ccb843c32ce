// In which order the open jobs stand on the first page.
import type { CaseSummary } from './view.ts';

/** The newest unfinished one comes first; a practice never before a real one. */
export const openOf = (cases: readonly CaseSummary[]): readonly CaseSummary[] =>
  cases
    .filter((one) => !one.finished)
    .toSorted(
      (one, other) =>
        Number(one.mode === 'practice') - Number(other.mode === 'practice') ||
        other.changedAt.localeCompare(one.changedAt),
    );

/** Whether going on with the first one comes before beginning anew: then it has the page's primary button. */
export const goesOn = (cases: readonly CaseSummary[]): boolean => openOf(cases)[0]?.onlyOpened === false;
