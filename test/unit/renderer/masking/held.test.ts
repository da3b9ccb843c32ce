// Our window is left out of shared screens for as long as anything secret shows, however many things do.
import { expect, it } from 'vitest';
import { heldBy } from '../../../../renderer/masking/held.ts';

it('is told when the first wants it and when the last does not any more, and each only once', () => {
  const told: boolean[] = [];
  const hold = heldBy((held) => void told.push(held));
  const [first, second] = [hold(), hold()];
  expect(told).toEqual([true]);
  first();
  first();
  expect(told).toEqual([true]);
  second();
  expect(told).toEqual([true, false]);
  hold()();
  expect(told).toEqual([true, false, true, false]);
});
