// Every pattern in the product's sources, met by texts made of its own words: none may need more than a moment.
import { describe, expect, it } from 'vitest';
import { allPatterns, textsFor } from './every-pattern.ts';

/** Characters: a quadratic pattern takes a hundred times as long for these as a linear one. */
const length = 20_000;
/** Of those that are known to be quadratic, the one that takes least. */
const quadratic = /[.-]+$/;

/** What is far from quadratic takes a quarter of that one's time, whatever the machine is and does beside. */
let limit = Number.NaN;
const limitMs = (): number => {
  if (Number.isNaN(limit)) limit = Math.min(slowestMs(quadratic), slowestMs(quadratic)) / 4;
  return limit;
};

const slowestMs = (pattern: RegExp): number =>
  Math.max(...textsFor(pattern, length).map((text) => cpuMs(() => met(pattern, text))));

function met(pattern: RegExp, text: string): readonly unknown[] {
  const everywhere = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`);
  return [text.replace(everywhere, ''), new RegExp(pattern.source, pattern.flags).test(text)];
}

function slowest(pattern: RegExp): { readonly ms: number; readonly text: string } {
  const maxMs = limitMs();
  for (const text of textsFor(pattern, length)) {
    const work = () => met(pattern, text);
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

  it.each([/\s*([.-])\s*/g, quadratic, /-+[^-]*$/, /^\s*(Bag Attributes|subject ?[=:])/m])(
    'that is slow is seen: %s',
    { timeout: 120_000 },
    (pattern) => {
      expect(slowest(pattern).ms).toBeGreaterThan(limitMs());
    },
  );
});
