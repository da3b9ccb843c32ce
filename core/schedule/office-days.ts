// Business days by weekends, public holidays and the office's own closing at the turn of the year. Days are days of the
// calendar: the PC's time zone has no part in it. The holidays come in as a table (japanese-holidays.ts), so that a
// page that only shows days does not carry it.
import { fail, succeed, type Result } from '../base/result.ts';
import { dayOf, isWeekend, numberOf, yearOf, type Day } from './calendar-day.ts';

/** Public holidays by law, and how far they are known. Years are whole years of the calendar. */
export type HolidayTable = {
  readonly days: ReadonlySet<Day>;
  /** The years that the table has; outside of them only weekends are known. */
  readonly years: { readonly from: number; readonly until: number };
  /** The last year whose holidays are announced; those after it are expected. */
  readonly announcedUntil: number;
};

/** A month and a day, as `12-29`. */
export type MonthDay = `${number}-${number}`;
/** Days of every year on which the office is closed beside holidays, both ends included. It may span the new year. */
export type OfficeClosing = { readonly from: MonthDay; readonly to: MonthDay };

/** Who works when. Apple's side has no closing of ours. */
export type OfficeCalendar = { readonly holidays: HolidayTable; readonly closing: OfficeClosing | null };

/** 年末年始 as most offices in Japan keep it; public offices by law (行政機関の休日に関する法律, article 1). */
export const usualClosing: OfficeClosing = { from: '12-29', to: '01-03' };

/** Days. More is a slip of the hand: the two ends the wrong way round close the office for most of the year. */
export const longestClosing = 31;

/** Refuses what is no day of any year, and a closing of more than `longestClosing` days. */
export function readClosing(from: string, to: string): Result<OfficeClosing> {
  if (!isMonthDay(from) || !isMonthDay(to)) return fail('bad-argument', 'not a month and a day');
  const closing = { from, to };
  return lengthOf(closing) > longestClosing ? fail('bad-argument', 'closing too long') : succeed(closing);
}

function isMonthDay(text: string): text is MonthDay {
  const [month = 0, day = 0] = /^\d\d-\d\d$/.test(text) ? text.split('-').map(Number) : [];
  return day >= 1 && day <= (daysOfMonth[month - 1] ?? 0);
}
const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** In a leap year, the longer case. */
function lengthOf({ from, to }: OfficeClosing): number {
  const placeOf = (at: MonthDay): number =>
    daysOfMonth.slice(0, Number(at.slice(0, 2)) - 1).reduce((sum, days) => sum + days, Number(at.slice(3)));
  const days = placeOf(to) - placeOf(from) + 1;
  return days > 0 ? days : days + 366;
}

/** Closed by the office itself. It may be a holiday or a weekend as well. */
export function isOfficeClosing(day: Day, { closing }: OfficeCalendar): boolean {
  if (closing === null) return false;
  const { from, to } = closing;
  const at = day.slice(5);
  return from <= to ? at >= from && at <= to : at >= from || at <= to;
}

export const isHoliday = (day: Day, { holidays }: OfficeCalendar): boolean => holidays.days.has(day);

export const isBusinessDay = (day: Day, calendar: OfficeCalendar): boolean => isOpen(numberOf(day), calendar);

function isOpen(number: number, calendar: OfficeCalendar): boolean {
  if (isWeekend(number)) return false;
  const day = dayOf(number);
  return !isHoliday(day, calendar) && !isOfficeClosing(day, calendar);
}

/**
 * The `count`th business day after `day`; `day` itself for 0, whatever it is: the way there, by which the way back is
 * tested.
 * @internal
 */
export const addBusinessDays = (day: Day, count: number, calendar: OfficeCalendar): Day =>
  step(day, count, 1, calendar);

/** The `count`th business day before `day`; `day` itself for 0, whatever it is. */
export const subtractBusinessDays = (day: Day, count: number, calendar: OfficeCalendar): Day =>
  step(day, count, -1, calendar);

/** The last business day before `day`. */
export const previousBusinessDay = (day: Day, calendar: OfficeCalendar): Day => subtractBusinessDays(day, 1, calendar);

/** `day`, or the last business day before it. */
export const businessDayUntil = (day: Day, calendar: OfficeCalendar): Day =>
  isBusinessDay(day, calendar) ? day : previousBusinessDay(day, calendar);

/** Days. No row of closed days is as long with a closing that `readClosing` takes. */
const longestRow = 60;

function step(day: Day, count: number, direction: 1 | -1, calendar: OfficeCalendar): Day {
  if (!Number.isInteger(count) || count < 0) throw new RangeError('a count of business days is a whole number from 0');
  let at = numberOf(day);
  let left = count;
  for (let closed = 0; left > 0; closed += 1) {
    if (closed > longestRow) throw new RangeError('a calendar without business days');
    at += direction;
    if (!isOpen(at, calendar)) continue;
    left -= 1;
    closed = -1;
  }
  return dayOf(at);
}

/** Whether a day, or a range of days with both ends, lies in a year whose holidays are not announced, or not known. */
export function reliesOnExpected(from: Day, to: Day, { holidays }: OfficeCalendar): boolean {
  const until = Math.min(holidays.announcedUntil, holidays.years.until);
  return [from, to].some((day) => yearOf(day) > until || yearOf(day) < holidays.years.from);
}
