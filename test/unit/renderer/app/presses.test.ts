// Which presses are one press of a shaking hand: soon after each other, and on nearly the same spot.
import { describe, expect, it } from 'vitest';
import { isOneMore } from '../../../../renderer/app/presses.ts';

describe('presses', () => {
  const first = { at: 1000, x: 100, y: 100 };
  it.each([
    ['a double-click', { at: 1150, x: 100, y: 100 }, true],
    ['a slow one of a hand that shakes', { at: 1480, x: 105, y: 96 }, true],
    ['a press after a look at the page', { at: 1500, x: 100, y: 100 }, false],
    ['a quick press elsewhere', { at: 1100, x: 110, y: 100 }, false],
  ] as const)('%s', (_what, second, one) => {
    expect(isOneMore(first, second)).toBe(one);
  });
});
