// Days as people type them, and what is no day.
import { expect, it } from 'vitest';
import { readDay } from '../../../core/reading/read-day.ts';

it.each(['2026/11/25', '2026-11-25', ' 2026.11.25 ', '２０２６／１１／２５', '2026年11月25日', '2026 / 11 / 25'])(
  '%s is the 25th of November',
  (typed) => expect(readDay(typed)).toBe('2026-11-25'),
);
it('one digit is enough for a month and a day', () => expect(readDay('2027/1/5')).toBe('2027-01-05'));
it.each([
  '',
  '11/25/2026',
  '25/11/2026',
  '2026/2/30',
  '2026/13/1',
  '2026/11/0',
  '2026/11',
  'tomorrow',
  '2026/11/25/1',
  '0000/1/1x',
])('%s is none', (typed) => expect(readDay(typed)).toBeNull());
