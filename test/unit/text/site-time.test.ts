// Times that are compared with the management site's own: Japan's, wherever this computer is, and said to be so where
// its clock reads otherwise.
import { afterEach, expect, test, vi } from 'vitest';
import { yearToShow } from '../../../core/reading/csr-time.ts';
import { texts } from '../../../core/text/texts.ts';
import { issuedWords } from '../../../renderer/case/issued-words.ts';
import { siteTime } from '../../../electron/practice/world/dates.ts';

afterEach(() => vi.unstubAllEnvs());

const registered = '2026-11-30T14:48:00Z';
const { ja, en } = texts;

test.each([
  ['Asia/Tokyo', '11月30日（月）23:48', 'Mon 30 Nov, 23:48'],
  ['UTC', '日本時間 11月30日（月）23:48', 'Mon 30 Nov, 23:48 (Japan time)'],
  ['America/New_York', '日本時間 11月30日（月）23:48', 'Mon 30 Nov, 23:48 (Japan time)'],
  ['Pacific/Auckland', '日本時間 11月30日（月）23:48', 'Mon 30 Nov, 23:48 (Japan time)'],
])('a moment to compare with the site’s, on a computer in %s', (zone, inJa, inEn) => {
  vi.stubEnv('TZ', zone);
  expect([ja.dates.onSite(registered), en.dates.onSite(registered)]).toEqual([inJa, inEn]);
  expect([ja, en].map(({ dates }) => dates.timeOnSite(registered))).toEqual(['23:48', '23:48']);
  // What the list of devices shows of the same moment.
  expect(siteTime(Date.parse(registered))).toBe('2026/11/30 23:48');
});

test.each([
  ['Asia/Tokyo', '11月30日23:46発行', 'generated 30 Nov, 23:46'],
  ['America/New_York', '11月30日23:46発行（日本時間）', 'generated 30 Nov, 23:46, Japan time'],
])('when a request was issued, on a computer in %s', (zone, inJa, inEn) => {
  vi.stubEnv('TZ', zone);
  vi.setSystemTime(Date.parse('2026-11-30T14:50:00Z'));
  const time = { year: 2026, month: 11, day: 30, hour: 23, minute: 46 };
  expect([ja, en].map(({ dates }) => issuedWords(dates, time))).toEqual([inJa, inEn]);
  vi.useRealTimers();
});

test('New Year comes to a request when it comes to the site', () => {
  vi.stubEnv('TZ', 'America/New_York');
  const time = { year: 2027, month: 1, day: 1, hour: 8, minute: 30 };
  expect(yearToShow(time, Date.parse('2026-12-31T23:35:00Z'))).toBeNull();
});
