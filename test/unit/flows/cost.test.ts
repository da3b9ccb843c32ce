// What a start-over costs: the person's own minutes count, and cases from before keep our estimate.
import { expect, it } from 'vitest';
import { costOf } from '../../../core/flows/trouble/cost.ts';
import { readFacts } from '../../../core/flows/facts.ts';
import { stateOf } from '../../../core/case/state.ts';
import type { JsonValue } from '../../../core/engine/fact.ts';

const counted = (data: JsonValue) =>
  stateOf(readFacts([{ seq: 1, kind: 'devices-counted', at: '2026-11-25T00:00:00.000Z', run: 'run-1', mono: 0, data }]))
    .trouble;

it.each([
  [300, 30, 150, 19],
  [300, 20, 100, 13],
  [1, 1, 1, 1],
  [7, 45, 6, 1],
])('%i devices by %i minutes', (devices, minutes, hours, workdays) => {
  expect(costOf(devices, minutes)).toEqual({ hours, workdays });
});

it('the minutes that somebody put in are kept; without them it is our estimate', () => {
  expect(counted({ count: 300, minutes: 45 })).toMatchObject({ deviceCount: 300, minutesPerDevice: 45 });
  expect(counted({ count: 300 })).toMatchObject({ deviceCount: 300, minutesPerDevice: 30 });
  for (const minutes of [0, 481, 1.5]) expect(counted({ count: 300, minutes })).toMatchObject({ deviceCount: null });
});
