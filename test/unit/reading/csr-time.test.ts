// When a request was issued, read off its name.
import { expect, test } from 'vitest';
import { csrTime, issuedAt, yearToShow } from '../../../core/reading/csr-time.ts';
import { texts } from '../../../core/text/texts.ts';

test.each([
  'PushCertificate_SOFTBANK_202403131733.csr',
  'PushCertificates_SOFTBANK_202403131733.csr',
  'PushCertificate_SOFTBANK_202403131733 (1).csr',
  'PushCertificate_SOFTBANK_202403131733.csr.txt',
  'PushCertificate_202403131733.csr',
])('the time is read off %s', (name) => {
  expect(csrTime(name)).toEqual({ year: 2024, month: 3, day: 13, hour: 17, minute: 33 });
});

test.each([
  '',
  'PushCertificate_.csr',
  'request.csr',
  'PushCertificate_SOFTBANK_202413991733.csr',
  'PushCertificate_2024031317330000.csr',
])('no time in "%s"', (name) => {
  expect(csrTime(name)).toBeNull();
});

test('the year is named where it might be taken for today’s', () => {
  const time = { year: 2026, month: 9, day: 20, hour: 9, minute: 5 };
  const on = (year: number, month: number, day: number) =>
    yearToShow(time, new Date(year, month - 1, day, 12).getTime());
  expect([on(2026, 9, 20), on(2026, 11, 18)]).toEqual([null, null]);
  expect([on(2026, 11, 20), on(2027, 1, 1), on(2025, 9, 20)]).toEqual([2026, 2026, 2026]);
  expect([texts.ja.dates.csrIssued(9, 20, 9, 5, 2026), texts.en.dates.csrIssued(9, 20, 9, 5, 2026)]).toEqual([
    '2026年9月20日9:05発行',
    'generated 20 Sep 2026, 9:05',
  ]);
});

test('a site’s time is Japanese time', () => {
  expect(new Date(issuedAt({ year: 2026, month: 1, day: 1, hour: 8, minute: 30 })).toISOString()).toBe(
    '2025-12-31T23:30:00.000Z',
  );
});
