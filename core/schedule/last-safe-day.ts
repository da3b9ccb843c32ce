// The last safe day to begin a renewal: the end of the certificate less what the longest rescue takes. A guide, as
// whose holidays count at Apple is not known (docs/manual-coverage.md W11).
import { appleMoveDays, vendorDays } from './business-days.ts';
import { addDays, earlierDay, type Day } from './calendar-day.ts';
import { earlyDays, graceReported } from './days.ts';
import { businessDayUntil, reliesOnExpected, subtractBusinessDays, type OfficeCalendar } from './office-days.ts';

/** Business days. */
export type RescueDays = {
  /** Apple moves the certificate to another Apple ID: "up to". */
  readonly appleMove: number;
  /** The management service's provider signs anew. */
  readonly vendor: number;
  /** One's own reserve, which is also the time for the renewal itself. */
  readonly slack: number;
};
export const usualRescueDays: RescueDays = { appleMove: appleMoveDays, vendor: vendorDays.to, slack: 5 };

/** One part of the rescue, for a page that shows how the day came about. */
export type RescuePart = {
  readonly part: keyof RescueDays;
  readonly businessDays: number;
  /** The business day on which it begins. */
  readonly from: Day;
  /**
   * `businessDays` later: the day on which it is over, and on which the next part begins. For the slack the end of the
   * certificate, which may be any day of the week.
   */
  readonly to: Day;
  /** Whose holidays count here is not known: Japan's are taken. */
  readonly guess: boolean;
  /** It lies, all or in part, in a year whose holidays are not announced. */
  readonly expected: boolean;
};

export type LastSafeDay = {
  /**
   * The last day on which a renewal can begin and still end well if everything goes wrong: a business day. Before the
   * first part where the office is closed while Apple's side is not.
   */
  readonly day: Day;
  /** The day on which the certificate ends. */
  readonly end: Day;
  /** In the order in which they happen. */
  readonly parts: readonly [RescuePart, RescuePart, RescuePart];
  /** A day from `day` to the end lies in a year whose holidays are not announced. */
  readonly expected: boolean;
  /** When the renewal is best begun, never later than `day`. */
  readonly guideDay: Day;
  /** Renewals within it are reported to have worked. It stands apart and is in no other day. */
  readonly gracePeriod: { readonly days: number; readonly until: Day };
};

/**
 * `end`: the day on which the certificate ends, by this PC's calendar (`localDay` in business-days.ts). `days` as
 * `readRescueDays` gives them. Whoever begins on the day that is given back, and needs every day of both waits, is
 * through before the day of the end. A later end never gives an earlier day.
 */
export function lastSafeDay(end: Day, days: RescueDays, office: OfficeCalendar): LastSafeDay {
  const apple: OfficeCalendar = { ...office, closing: null };
  // Without any slack, too, it has to be over on a day before: at which hour the certificate ends is left open.
  const finish = subtractBusinessDays(end, Math.max(days.slack, 1), office);
  const vendorFrom = subtractBusinessDays(finish, days.vendor, office);
  const appleFrom = subtractBusinessDays(vendorFrom, days.appleMove, apple);
  const day = businessDayUntil(appleFrom, office);
  const part = (name: keyof RescueDays, from: Day, to: Day): RescuePart => ({
    part: name,
    businessDays: days[name],
    from,
    to,
    guess: name === 'appleMove',
    expected: reliesOnExpected(from, to, office),
  });
  return {
    day,
    end,
    parts: [part('appleMove', appleFrom, vendorFrom), part('vendor', vendorFrom, finish), part('slack', finish, end)],
    expected: reliesOnExpected(day, end, office),
    guideDay: earlierDay(addDays(end, -earlyDays), day),
    gracePeriod: { days: graceReported, until: addDays(end, graceReported) },
  };
}

/** The same for many certificates: what was found for a day is kept, as thousands of them end on a few hundred days. */
export function lastSafeDays(days: RescueDays, office: OfficeCalendar): (end: Day) => LastSafeDay {
  const found = new Map<Day, LastSafeDay>();
  return (end) => {
    const known = found.get(end) ?? lastSafeDay(end, days, office);
    found.set(end, known);
    return known;
  };
}
