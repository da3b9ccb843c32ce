// The minute after CSR発行: in one run, over a restart, over a sleep, and when the clock is set.
import { describe, expect, it } from 'vitest';
import { stateOf } from '../../../core/case/state.ts';
import { csrWaitMs, waitedUntil, waitFor } from '../../../core/engine/wait.ts';
import { createClock } from '../../../electron/shell/clock.ts';
import { at, factsOf, start } from '../flows/facts-for-tests.ts';

const pressed = stateOf(factsOf(['csr-requested'])).request;

describe('the minute', () => {
  it('counts on the monotonic clock within a run, whatever the wall clock does', () => {
    expect(waitFor(pressed, { ...at(20_000), wall: start - 86_400_000 })).toEqual({
      remainingMs: 40_000,
      broken: false,
    });
    expect(waitFor(pressed, { ...at(20_000), wall: start + 86_400_000 })).toEqual({
      remainingMs: 40_000,
      broken: false,
    });
    expect(waitFor(pressed, at(csrWaitMs)).remainingMs).toBe(0);
    expect(waitFor(pressed, at(csrWaitMs - 1)).remainingMs).toBe(1);
  });
  it('counts on the wall clock after a restart', () => {
    expect(waitFor(pressed, { run: 'run-2', mono: 5, wall: start + 59_000 }).remainingMs).toBe(1000);
    expect(waitFor(pressed, { run: 'run-2', mono: 5, wall: start + 61_000 }).remainingMs).toBe(0);
  });
  it('starts again when the clock went back over a restart', () => {
    expect(waitFor(pressed, { run: 'run-2', mono: 5, wall: start - 1 })).toEqual({
      remainingMs: csrWaitMs,
      broken: true,
    });
  });
  it('is over when the file is at hand', () =>
    expect(waitFor(stateOf(factsOf(['csr-requested', 'csr-at-hand'])).request, at(0)).remainingMs).toBe(0));
});

describe('when the wait was over, for the journey', () => {
  const iso = (ms: number) => new Date(start + ms).toISOString();
  it('is a minute after the press, if nobody had the file earlier', () =>
    expect(waitedUntil(stateOf(factsOf(['csr-requested'])))).toBe(iso(csrWaitMs)));
  it('is the moment at which the file was said to be at hand', () =>
    expect(waitedUntil(stateOf(factsOf(['csr-requested', 'csr-at-hand'])))).toBe(iso(1000)));
  it('is the moment at which the file came', () =>
    expect(waitedUntil(stateOf(factsOf(['csr-requested', 'csr-received'])))).toBe(iso(1000)));
  it('is unknown before the press', () => expect(waitedUntil(stateOf([]))).toBeNull());
});

describe('the clock', () => {
  it('adds a sleep that the monotonic clock did not count', () => {
    let wall = 0;
    let mono = 0;
    const clock = createClock({ wall: () => wall, mono: () => mono });
    clock.slept();
    wall = 90_000;
    mono = 1_000;
    clock.woke();
    expect(clock.mono()).toBe(90_000);
  });
  it('believes no sleep that goes backwards or lasts a month', () => {
    let wall = 0;
    const clock = createClock({ wall: () => wall, mono: () => 0 });
    for (const wrong of [-5_000, 31 * 86_400_000]) {
      clock.slept();
      wall += wrong;
      clock.woke();
      expect(clock.mono()).toBe(0);
    }
  });
});
