// The days that the board counts by: this PC's calendar, Japan's holidays, and what the office has set.
import { boardStatus, type BoardFlags, type BoardStatus } from '../../core/customers/board.ts';
import type { BoardSettings, SafeDays } from '../../core/contract/customers.ts';
import { localDay } from '../../core/schedule/business-days.ts';
import type { Day } from '../../core/schedule/calendar-day.ts';
import { lastSafeDays, type LastSafeDay } from '../../core/schedule/last-safe-day.ts';
import type { HolidayTable, MonthDay } from '../../core/schedule/office-days.ts';

export type BoardDates = ReturnType<typeof createBoardDates>;
/** Of one certificate. `safe`: the day to go by, which somebody may have put off; empty without an end. */
export type RowDates = { readonly safe: string; readonly last: LastSafeDay | null };

export function createBoardDates({ rescue, closing }: BoardSettings, holidays: HolidayTable) {
  // Months and days, as boardSettings allows them.
  const office = closing && { from: closing.from as MonthDay, to: closing.to as MonthDay };
  const last = lastSafeDays(
    { appleMove: rescue.apple, vendor: rescue.vendor, slack: rescue.slack },
    { holidays, closing: office },
  );
  const starts = new Map<string, number>();
  const days = new Map<string, Day>();
  /** The first moment of a calendar day where this PC is. */
  const startOf = (day: string): number => {
    const known =
      starts.get(day) ?? new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))).getTime();
    starts.set(day, known);
    return known;
  };
  const dayOf = (end: string): Day => {
    const day = days.get(end) ?? localDay(end);
    days.set(end, day);
    return day;
  };
  const datesOf = (end: string | null, putOff: string | null): RowDates => {
    if (end === null) return { safe: '', last: null };
    const found = last(dayOf(end));
    // Whatever was put off, after the end nothing is safe.
    if (putOff === null) return { safe: found.day, last: found };
    return { safe: putOff < found.end ? putOff : found.end, last: found };
  };

  /** The same moment is asked about for every row. */
  let known: { readonly at: number; readonly day: Day } | null = null;
  const dayAt = (now: number): Day => {
    if (known?.at !== now) known = { at: now, day: localDay(new Date(now).toISOString()) };
    return known.day;
  };

  return {
    datesOf,
    statusOf: (row: BoardFlags, now: number): BoardStatus => {
      const { safe, last: found } = datesOf(row.end, row.putOff);
      const today = dayAt(now);
      if (!found) return boardStatus(row, { today, lastSafe: null, guide: null }, now);
      const guide = row.putOff === null ? found.guideDay : safe;
      return boardStatus(row, { today, lastSafe: startOf(safe), guide: startOf(guide) }, now);
    },
    told: ({ safe, last: found }: RowDates): SafeDays | null =>
      found && {
        end: found.end,
        guide: found.guideDay < safe ? found.guideDay : safe,
        lastSafe: safe,
        // Counted back from the end.
        parts: found.parts.toReversed().map(({ part, businessDays, from }) => ({
          what: part === 'appleMove' ? 'apple' : part,
          days: businessDays,
          day: from,
        })),
        expected: found.expected,
        grace: found.gracePeriod.until,
      },
    today: dayAt,
  };
}
