// Days as people type them, and what is no day.
import { expect, it } from 'vitest';
import { openDay } from '../../../core/reading/read-day-words.ts';
import { readDay } from '../../../core/reading/read-day.ts';

it.each(['2026/11/25', '2026-11-25', ' 2026.11.25 ', '２０２６／１１／２５', '2026年11月25日', '2026 / 11 / 25'])(
  '%s is the 25th of November',
  (typed) => expect(readDay(typed)).toBe('2026-11-25'),
);
it('one digit is enough for a month and a day', () => expect(readDay('2027/1/5')).toBe('2027-01-05'));
it.each(['', '2026/2/30', '2026/13/1', '2026/11/0', '2026/11', 'tomorrow', '2026/11/25/1', '0000/1/1x'])(
  '%s is none',
  (typed) => expect(readDay(typed)).toBeNull(),
);

it.each([
  '15 December 2026',
  'Dec 15, 2026',
  'Tue 15 Dec 2026',
  'Tuesday, December 15th, 2026',
  '15th of December 2026',
  'the 15th of December, 2026',
  '12/15/2026',
  '15/12/2026',
  '15.12.2026',
  '2026/12/15（火）',
  '令和8年12月15日',
])('%s is the 15th of December', (typed) => expect(readDay(typed)).toBe('2026-12-15'));
it('the same number twice is one day', () => expect(readDay('12/12/2026')).toBe('2026-12-12'));
it.each(['12/11/2026', '11-12-2026', '１２／１１／２０２６'])('%s could be two days, which are both named', (typed) => {
  expect(readDay(typed)).toBeNull();
  const open = openDay(typed);
  expect(open?.ask === 'which' && [...open.days].toSorted()).toEqual(['2026-11-12', '2026-12-11']);
});
it.each(['Dec 20th', '20 December', 'the 20th of December', '12/20', '12月20日', '12/20/26', 'Dec 20, 26'])(
  '%s lacks its year',
  (typed) => {
    expect(readDay(typed)).toBeNull();
    expect(openDay(typed)).toEqual({ ask: 'year' });
  },
);
it.each(['', 'tomorrow', '2026/2/30', '30 Feb 2026', '31/31/2026', '2026/12/15', '12/15/2026'])(
  '%s asks nothing that one answer would complete',
  (typed) => expect(openDay(typed)).toBeNull(),
);
