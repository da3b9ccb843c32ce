// Is the certificate in use given out right where one gets into the management site? Wherever the page that takes it
// comes next.
import type { CaseView } from './case-view.ts';

export function outputAtSite({ journey }: Pick<CaseView, 'journey'>): boolean {
  const here = journey.findIndex(({ id }) => id === 'site-access');
  return here >= 0 && journey[here + 1]?.id === 'registered';
}
