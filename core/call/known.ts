// What the one who guides looks at beside a scene: the row that is sought, the new end date, the time of the
// registration. None of it is said before the caller has read it out.
import type { Iso } from '../base/time.ts';
import type { CaseView } from '../case/view.ts';
import { renewedAsTold, targetInCall } from '../flows/call/told.ts';
import { siteDate, siteTime } from '../reading/site-date.ts';
import { portalDate } from '../rows/row-card.ts';
import type { Known } from './scene.ts';

export type KnownHere =
  | {
      readonly what: 'sought';
      readonly lastFour: string;
      /** As Apple's list prints it. */ readonly date: string | null;
    }
  /** `at`: as the management site prints it; null: it was only heard, and the time of the day is not known. */
  | { readonly what: 'new-end'; readonly end: Iso; readonly at: string | null }
  | { readonly what: 'registered-at'; readonly at: string };

export function knownHere({ state }: Pick<CaseView, 'state'>, what: Known): KnownHere | null {
  switch (what) {
    case 'sought': {
      const target = targetInCall(state);
      if (!target?.apsp) return null;
      // After a refused registration the row may have been renewed: its date is another, and would lead to all others.
      const moved = state.call.slips.some(({ because }) => because === 'e320');
      const date = target.notAfter === null || moved ? null : portalDate(Date.parse(target.notAfter));
      return { what, lastFour: target.apsp.slice(-4).toUpperCase(), date };
    }
    case 'new-end': {
      const heard = renewedAsTold(state)?.end;
      if (heard) return { what, end: `${heard}T00:00:00Z`, at: null };
      const end = state.candidate?.certificate.notAfter;
      return end ? { what, end, at: siteDate(end) } : null;
    }
    case 'registered-at': {
      const at = state.times['registration-done'];
      return at ? { what, at: siteTime(at) } : null;
    }
  }
}
