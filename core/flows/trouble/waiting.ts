// When something may be expected of a way that is under way: a guide, never a promise (docs/manual-coverage.md W11).
import { dayMs } from '../../base/time.ts';
import { afterBusinessDays, appleMoveDays, localDay } from '../../schedule/business-days.ts';
import type { WayOut, TroubleKind } from './facts.ts';

/**
 * The calendar day, or null where nobody can say: a lock opens the next day, Apple takes up to ten business days for
 * a move.
 */
export function expectedDay(what: TroubleKind, wayOut: WayOut, since: string): string | null {
  if (wayOut === 'apple-move') return afterBusinessDays(localDay(since), appleMoveDays);
  return wayOut === 'recovery' && what === 'locked'
    ? localDay(new Date(Date.parse(since) + dayMs).toISOString())
    : null;
}
