// What was worked out of a case is worked out once for one event, and never outlives what it was worked out of.
import { setImmediate as nextEvent } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { seenNow } from '../../../../electron/cases/seen-now.ts';

function counted() {
  let [wall, writes] = [1_000_000, 0];
  const made: string[] = [];
  const see = seenNow(
    () => wall,
    () => writes,
    (id) => {
      made.push(id);
      return made.length;
    },
  );
  return {
    made,
    see: see.of,
    keep: see.keep,
    pass: (ms: number) => void (wall += ms),
    write: () => void (writes += 1),
  };
}

describe('a case asked for several times', () => {
  test('in one event is worked out once', () => {
    const { see, made } = counted();
    expect([see('a'), see('a'), see('a')]).toEqual([1, 1, 1]);
    expect(made).toEqual(['a']);
  });

  test('two cases do not answer for each other', () => {
    const { see, made } = counted();
    expect([see('a'), see('b'), see('a'), see('b')]).toEqual([1, 2, 1, 2]);
    expect(made).toEqual(['a', 'b']);
  });

  test('after a write is worked out anew', () => {
    const { see, write } = counted();
    const before = see('a');
    write();
    expect(see('a')).not.toBe(before);
  });

  test('in the next event is worked out anew', async () => {
    const { see } = counted();
    const before = see('a');
    await nextEvent();
    await nextEvent();
    expect(see('a')).not.toBe(before);
  });

  test.each([100, 60_000, -100, -86_400_000])('a clock that moved by %i ms is another moment', (ms) => {
    const { see, pass } = counted();
    const before = see('a');
    pass(ms);
    expect(see('a')).not.toBe(before);
  });

  test.each([0, 1, 99, -99])('a clock that moved by %i ms is the same moment', (ms) => {
    const { see, pass } = counted();
    const before = see('a');
    pass(ms);
    expect(see('a')).toBe(before);
  });
});
