// When to begin next year, and how far apart two dates are.
import { describe, expect, it } from 'vitest';
import { beginFor, daysFrom, daysLeft, daysSince, hasEnded, sameDay } from '../../../core/schedule/days.ts';
import { inZone } from './calendars-for-tests.ts';

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
  it.each([
    // 0:22 in Japan, while it is still the day before by UTC: 31 calendar days to the printed one.
    ['Asia/Tokyo', '2026-11-30T15:22:00Z', '2027-01-01T00:00:00Z', 31],
    ['Asia/Tokyo', '2026-11-30T14:59:00Z', '2027-01-01T00:00:00Z', 32],
    ['America/Los_Angeles', '2026-12-31T23:00:00Z', '2027-01-01T12:00:00Z', 1],
    ['Asia/Tokyo', '2027-01-01T00:10:00Z', '2027-01-01T12:00:00Z', 0],
    // Here it is the day after already.
    ['Asia/Tokyo', '2027-01-01T16:00:00Z', '2027-01-01T18:00:00Z', 0],
    ['Asia/Tokyo', '2027-01-01T18:00:00Z', '2027-01-01T18:00:00Z', -1],
  ])('in %s at %s, of what ends at %s: %i days left', (zone, now, end, days) =>
    inZone(zone, () => expect(daysLeft(end, Date.parse(now))).toBe(days)),
  );
  it.each([
    // A day that was said: at nine in the morning in Japan its beginning in UTC is past, and the day is not.
    ['Asia/Tokyo', '2027-01-25T00:30:00Z', '2027-01-25T00:00:00Z', 0],
    ['Asia/Tokyo', '2027-01-25T14:59:59Z', '2027-01-25T00:00:00Z', 0],
    ['Asia/Tokyo', '2027-01-25T15:00:00Z', '2027-01-25T00:00:00Z', -1],
    ['America/Los_Angeles', '2027-01-26T07:59:59Z', '2027-01-25T00:00:00Z', 0],
    ['America/Los_Angeles', '2027-01-26T08:00:00Z', '2027-01-25T00:00:00Z', -1],
  ])('in %s at %s, of the day that was said as %s: %i', (zone, now, end, days) =>
    inZone(zone, () => {
      expect(daysLeft(end, Date.parse(now))).toBe(days);
      expect(hasEnded(end, Date.parse(now))).toBe(days < 0);
      expect(daysSince(end, Date.parse(now)) > 0).toBe(days < 0);
    }),
  );
});
