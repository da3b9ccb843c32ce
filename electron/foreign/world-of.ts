// To which world a place of a case belongs, and where its page begins: decided anew each time it is opened.
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type { CaseView } from '../../core/case/view.ts';
import { portalAddress, type Place, type SiteWorld } from '../../core/portal/sites.ts';
import type { PracticeHost } from '../practice-host.ts';

export type Target = { readonly world: SiteWorld; readonly entry: string };

/** Of a practice always its own servers, of a real case never. */
export async function worldOf(
  { id, mode, customerSite: { known } }: Pick<CaseView, 'id' | 'mode' | 'customerSite'>,
  place: Place,
  practice: Pick<PracticeHost, 'entry'>,
): Promise<Result<Target>> {
  if (mode === 'practice') {
    try {
      const { entry, origin } = await practice.entry(id, place);
      return succeed({ world: { kind: 'practice', origin }, entry });
    } catch {
      return fail('practice-unavailable');
    }
  }
  if (place === 'apple') return succeed({ world: { kind: 'apple' }, entry: portalAddress });
  return known
    ? succeed({ world: { kind: 'customer-site', host: known.host }, entry: known.address })
    : fail('portal-not-open', place);
}
