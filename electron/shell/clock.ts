// The clocks that facts are stamped with: the wall, and a monotonic one that counts the computer's sleep.
import { randomUUID } from 'node:crypto';
import type { Moment } from '../../core/engine/fact.ts';

export type Clock = {
  readonly run: string;
  wall(): number;
  mono(): number;
  now(): Moment;
  /** The computer is about to sleep. */ slept(): void;
  woke(): void;
};

/**
 * `performance.now()` stands still while Linux and macOS sleep, so a sleep's length is added from the wall clock,
 * if it is believable: not negative, and at most a week.
 */
export function createClock(
  source: { wall: () => number; mono: () => number } = { wall: () => Date.now(), mono: () => performance.now() },
): Clock {
  const run = randomUUID();
  let added = 0;
  let asleep: { wall: number; mono: number } | null = null;
  const mono = () => Math.round(source.mono() + added);
  return {
    run,
    wall: source.wall,
    mono,
    now: () => ({ wall: source.wall(), run, mono: mono() }),
    slept: () => {
      asleep ??= { wall: source.wall(), mono: source.mono() };
    },
    woke: () => {
      if (!asleep) return;
      const missing = source.wall() - asleep.wall - (source.mono() - asleep.mono);
      if (missing > 0 && missing < 7 * 24 * 3_600_000) added += missing;
      asleep = null;
    },
  };
}
