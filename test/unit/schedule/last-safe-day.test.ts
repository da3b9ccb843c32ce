// The last safe day, its parts, and what it promises.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterBusinessDays, localDay } from '../../../core/schedule/business-days.ts';
import { addDays, type Day } from '../../../core/schedule/calendar-day.ts';
import { beginFor } from '../../../core/schedule/days.ts';
import { lastSafeDay, lastSafeDays, usualRescueDays, type RescueDays } from '../../../core/schedule/last-safe-day.ts';
import { addBusinessDays, isBusinessDay, subtractBusinessDays } from '../../../core/schedule/office-days.ts';
import { dayFrom, inEachTimeZone, office, withoutClosing } from './calendars-for-tests.ts';

const anyDays: fc.Arbitrary<RescueDays> = fc.record({
  appleMove: fc.nat(60),
  vendor: fc.nat(60),
  slack: fc.nat(60),
});
const anyEnd = dayFrom('2025-01-01', '2052-12-31');
const anyOffice = fc.constantFrom(office, withoutClosing, {
  ...office,
  closing: { from: '08-01', to: '08-31' } as const,
});

describe('the last safe day', () => {
  it('shows how it comes about', () =>
    // Counted on a printed calendar: 2027-06-30 is a Wednesday, and no holiday lies between the third of May's week
    // and it.
    expect(lastSafeDay('2027-06-30', usualRescueDays, office)).toEqual({
      day: '2027-06-04',
      end: '2027-06-30',
      parts: [
        { part: 'appleMove', businessDays: 10, from: '2027-06-04', to: '2027-06-18', guess: true, expected: false },
        { part: 'vendor', businessDays: 3, from: '2027-06-18', to: '2027-06-23', guess: false, expected: false },
        { part: 'slack', businessDays: 5, from: '2027-06-23', to: '2027-06-30', guess: false, expected: false },
      ],
      expected: false,
      guideDay: '2027-05-01',
      gracePeriod: { days: 30, until: '2027-07-30' },
    }));
  it('lies before the turn of the year for an end in January; Apple is taken to work until New Year’s Eve', () => {
    const { day, parts } = lastSafeDay('2027-01-25', usualRescueDays, office);
    expect(parts.map(({ from }) => from)).toEqual(['2026-12-28', '2027-01-13', '2027-01-18']);
    expect(day).toBe('2026-12-28');
    // Here Apple's part would begin while the office is closed: whoever is to ask has to do so before.
    expect(lastSafeDay('2027-01-25', { ...usualRescueDays, appleMove: 8 }, office)).toMatchObject({
      day: '2026-12-28',
      parts: [{ from: '2026-12-30' }, {}, {}],
    });
  });
  it('marks what rests on holidays that are not announced, part by part', () => {
    const { expected, parts } = lastSafeDay('2028-01-11', usualRescueDays, withoutClosing);
    expect(expected).toBe(true);
    expect(parts.map((part) => part.expected)).toEqual([false, true, true]);
  });
  it('keeps the grace period apart: it changes no other day', () =>
    expect(lastSafeDay('2027-06-30', { appleMove: 0, vendor: 0, slack: 0 }, office)).toMatchObject({
      day: '2027-06-29',
      gracePeriod: { days: 30, until: '2027-07-30' },
    }));
  it('is best begun sixty days before the end, as the last page of a renewal says', () => {
    const end = '2027-11-23T12:00:00Z';
    expect(lastSafeDay(localDay(end), usualRescueDays, office).guideDay).toBe(localDay(beginFor(end)));
  });
});

it('for many certificates the answers are the same, one for each day of the end', () => {
  const byEnd = lastSafeDays(usualRescueDays, office);
  for (const end of ['2027-06-30', '2027-07-01', '2027-06-30'] as const) {
    expect(byEnd(end)).toEqual(lastSafeDay(end, usualRescueDays, office));
  }
  expect(byEnd('2027-06-30')).toBe(byEnd('2027-06-30'));
});

describe('whatever the days and the office', () => {
  it('a later end never gives an earlier last safe day, nor an earlier guide day', () =>
    fc.assert(
      fc.property(anyEnd, fc.nat(40), anyDays, anyOffice, (end, later, days, calendar) => {
        const [one, other] = [end, addDays(end, later)].map((at) => lastSafeDay(at, days, calendar));
        expect(one?.day && other && one.day <= other.day).toBe(true);
        expect(one?.guideDay && other && one.guideDay <= other.guideDay).toBe(true);
      }),
      { numRuns: 300 },
    ));
  it('who begins on it and waits every day of both waits is through before the day of the end', () =>
    fc.assert(
      fc.property(anyEnd, anyDays, anyOffice, (end, days, calendar) => {
        const { day } = lastSafeDay(end, days, calendar);
        const moved = addBusinessDays(day, days.appleMove, { ...calendar, closing: null });
        const signed = addBusinessDays(moved, days.vendor, calendar);
        expect(signed < end).toBe(true);
        expect(isBusinessDay(day, calendar)).toBe(true);
      }),
      { numRuns: 300 },
    ));
  it('no later business day would do, where the office works whenever Apple’s side does', () =>
    fc.assert(
      fc.property(anyEnd, anyDays, (end, days) => {
        const { day } = lastSafeDay(end, days, withoutClosing);
        const all = days.appleMove + days.vendor + Math.max(days.slack, 1);
        expect(day).toBe(subtractBusinessDays(end, all, withoutClosing));
        const next = addBusinessDays(day, 1, withoutClosing);
        expect(addBusinessDays(next, all - 1, withoutClosing) >= end).toBe(true);
      }),
    ));
  it('the parts follow one another up to the end, and the guide day is never later than the last safe day', () =>
    fc.assert(
      fc.property(anyEnd, anyDays, anyOffice, (end, days, calendar) => {
        const { day, guideDay, parts } = lastSafeDay(end, days, calendar);
        expect([day <= parts[0].from, parts[0].to, parts[1].to, parts[2].to]).toEqual([
          true,
          parts[1].from,
          parts[2].from,
          end,
        ]);
        expect(guideDay <= day && guideDay <= addDays(end, -60)).toBe(true);
      }),
    ));
  it('the PC’s time zone has no part in it once the day of the end is known', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(anyEnd, anyDays), { minLength: 20 }), (cases) => {
        const found = inEachTimeZone(() => cases.map(([end, days]) => lastSafeDay(end, days, office)));
        for (const one of found) expect(one).toEqual(found[0]);
      }),
      { numRuns: 10 },
    ));
});

it('the day of the end is that of the PC’s own calendar', () =>
  expect(inEachTimeZone(() => localDay('2027-01-25T02:00:00Z'))).toEqual([
    '2027-01-25',
    '2027-01-24',
    '2027-01-25',
    '2027-01-25',
    '2027-01-25',
  ] satisfies Day[]));

it('days by weekends alone count as before', () => expect(afterBusinessDays('2026-05-01', 1)).toBe('2026-05-04'));
