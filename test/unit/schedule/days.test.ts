// When to begin next year, and how far apart two dates are.
import { describe, expect, it } from 'vitest';
import { beginFor, daysFrom, daysSince, sameDay } from '../../../core/schedule/days.ts';

describe('days', () => {
  it('begins sixty days before the end', () =>
    expect(beginFor('2027-11-23T12:00:00Z')).toBe('2027-09-24T12:00:00.000Z'));
  it.each([
    ['2026-12-14T12:00:00Z', '2027-11-23T21:00:00Z', 344],
    ['2026-01-25T00:00:00Z', '2027-01-25T00:00:00Z', 365],
    ['2027-01-02T00:00:00Z', '2027-01-01T00:00:00Z', -1],
  ])('%s to %s: %i', (before, after, days) => expect(daysFrom(before, after)).toBe(days));
  it.each([
    [0, 1, 0],
    [-1, 1, 1],
    [-1, 23, 1],
    [-31, 1, 31],
    [1, 1, 0],
  ])(
    'counts by the calendar: what ended at noon %i days from today is, at %i o’clock, %i days ago',
    (offset, hour, days) => {
      expect(daysSince(new Date(2026, 10, 25 + offset, 12).toISOString(), new Date(2026, 10, 25, hour).getTime())).toBe(
        days,
      );
    },
  );
  it('takes a day either way for a time zone, and no more', () => {
    expect(sameDay('2027-01-25T00:00:00Z', '2027-01-26T23:59:59Z')).toBe(true);
    expect(sameDay('2027-01-27T00:00:00Z', '2027-01-25T00:00:00Z')).toBe(false);
  });
});
