// Every pattern in the product's sources, met by texts made of its own words: none may need more than a moment.
import { describe, expect, it } from 'vitest';
import { allPatterns, textsFor } from './every-pattern.ts';

/** A quadratic pattern takes 300 ms of CPU and more for these, a linear one one or two. */
const usual = 20_000;
/** For those that are known to be slow: enough to be seen, and not to wait for. */
const shorter = 10_000;
const maxMs = 80;

function slowest(pattern: RegExp, length = usual): { readonly ms: number; readonly text: string } {
  const everywhere = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`);
  for (const text of textsFor(pattern, length)) {
    const work = () => [text.replace(everywhere, ''), new RegExp(pattern.source, pattern.flags).test(text)];
    // What seems slow once may only have met the collection of garbage.
    const ms = cpuMs(work);
    // Far too long once is no accident.
    const again = ms > maxMs && ms < 20 * maxMs ? Math.min(ms, cpuMs(work), cpuMs(work)) : ms;
    if (again > maxMs) return { ms: again, text: text.slice(0, 40) };
  }
  return { ms: 0, text: '' };
}

function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('a pattern', () => {
  const patterns = allPatterns();

  it('is found in the sources', () => {
    expect(patterns.length).toBeGreaterThan(150);
  });

  it.each(patterns)('$file:$line is quick: $pattern', { timeout: 60_000 }, ({ pattern }) => {
    expect(slowest(pattern)).toEqual({ ms: 0, text: '' });
  });

  it.each([/\s*([.-])\s*/g, /[.-]+$/, /-+[^-]*$/, /^\s*(Bag Attributes|subject ?[=:])/m])(
    'that is slow is seen: %s',
    { timeout: 120_000 },
    (pattern) => {
      expect(slowest(pattern, shorter).ms).toBeGreaterThan(maxMs);
    },
  );
});
