// Which open job the first page offers first, with its primary button.
import { expect, it } from 'vitest';
import type { CaseSummary } from '../../../core/case/view.ts';
import { goesOn, openOf } from '../../../core/case/open-first.ts';

const one = (id: string, mode: CaseSummary['mode'], changedAt: string, finished = false) =>
  ({ id, mode, changedAt, finished }) as unknown as CaseSummary;

it('a practice never comes before the real job, however new it is', () => {
  const cases = [
    one('practice', 'practice', '2026-11-29'),
    one('older', 'real', '2026-11-01'),
    one('newer', 'real', '2026-11-20'),
    one('over', 'real', '2026-11-28', true),
  ];
  expect(openOf(cases).map(({ id }) => id)).toEqual(['newer', 'older', 'practice']);
});

it('a practice that was merely opened does not take the first button from the real job', () => {
  const practice = one('practice', 'practice', '2026-11-29');
  const real = one('real', 'real', '2026-11-01');
  expect(goesOn([{ ...practice, onlyOpened: true }])).toBe(false);
  expect(goesOn([{ ...practice, onlyOpened: false }])).toBe(true);
  expect(
    goesOn([
      { ...practice, onlyOpened: true },
      { ...real, onlyOpened: false },
    ]),
  ).toBe(true);
  expect(goesOn([])).toBe(false);
});
