// The days that the board counts by: this PC's calendar, Japan's holidays, and what the office has set.
import { boardStatus, isHeardDay, type BoardFlags, type BoardStatus } from '../../core/customers/board.ts';
import type { BoardSettings, SafeDays } from '../../core/contract/customers.ts';
import { localDay } from '../../core/schedule/business-days.ts';
import type { Day } from '../../core/schedule/calendar-day.ts';
import { lastSafeDays, type LastSafeDay } from '../../core/schedule/last-safe-day.ts';
import { stageDay } from '../../core/schedule/stages.ts';
import { countedWait } from '../../core/schedule/waits.ts';
import type { HolidayTable, MonthDay } from '../../core/schedule/office-days.ts';

export type BoardDates = ReturnType<typeof createBoardDates>;
/** Of one certificate. `safe`: the day to go by, which somebody may have put off; empty without an end. */
export type RowDates = { readonly safe: string; readonly waits: boolean; readonly last: LastSafeDay | null };

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
  /** What was heard is a day already, wherever this PC is. */
  const dayOf = (end: string): Day => {
    const day = days.get(end) ?? (isHeardDay(end) ? (end as Day) : localDay(end));
    days.set(end, day);
    return day;
  };
  const datesOf = (end: string | null, putOff: string | null): RowDates => {
    if (end === null) return { safe: '', waits: false, last: null };
    const found = last(dayOf(end));
    const until = countedWait(found.end, putOff);
    return { safe: until ?? found.day, waits: until !== null, last: found };
  };

  const custodies = new Map<Day, number>();
  /** The yearly check is due as it is reminded of, whatever was put off. */
  const custodyFrom = ({ end, day }: LastSafeDay): number => {
    const known = custodies.get(end) ?? startOf(stageDay('custody', { endDay: end, lastSafeDay: day }));
    custodies.set(end, known);
    return known;
  };

  /** The same moment is asked about for every row. */
  let known: { readonly at: number; readonly day: Day } | null = null;
  const dayAt = (now: number): Day => {
    if (known?.at !== now) known = { at: now, day: localDay(new Date(now).toISOString()) };
    return known.day;
  };

  return {
    datesOf,
    custodyFrom: (end: string): number => custodyFrom(last(dayOf(end))),
    statusOf: (row: BoardFlags, now: number): BoardStatus => {
      const { safe, waits, last: found } = datesOf(row.end, row.putOff);
      const today = dayAt(now);
      if (!found) return boardStatus(row, { today, until: row.putOff, counted: null }, now);
      const counted = {
        lastSafe: startOf(found.day),
        guide: startOf(waits ? safe : found.guideDay),
        custody: custodyFrom(found),
        past: found.day < today,
      };
      return boardStatus(row, { today, until: waits ? safe : null, counted }, now);
    },
    told: ({ safe, last: found, waits }: RowDates, now: number): SafeDays | null =>
      found && {
        end: found.end,
        guide: found.guideDay < safe ? found.guideDay : safe,
        lastSafe: found.day,
        waits: waits ? safe : null,
        // Counted back from the end.
        parts: found.parts.toReversed().map(({ part, businessDays, from }) => ({
          what: part === 'appleMove' ? 'apple' : part,
          days: businessDays,
          day: from,
        })),
        expected: found.expected,
        grace: { until: found.gracePeriod.until, over: found.gracePeriod.until < dayAt(now) },
      },
    today: dayAt,
  };
}
