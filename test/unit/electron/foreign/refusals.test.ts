// What was refused a foreign page is written down once in ten seconds, with a count, in plain characters, and never
// without end.
import { describe, expect, it } from 'vitest';
import { createRefusals } from '../../../../electron/foreign/refusals.ts';

function stage() {
  const lines: string[] = [];
  let now = 0;
  return {
    lines,
    refusals: createRefusals({ warn: (line) => lines.push(line) }, () => now),
    pass: (ms: number) => {
      now += ms;
    },
  };
}
const abroad = { what: 'navigation', host: 'evil.example', why: 'host' };

describe('the log of refusals', () => {
  it('says a thing once in ten seconds, and then how often it was', () => {
    const { lines, refusals, pass } = stage();
    for (let index = 0; index < 5; index += 1) refusals.note(abroad);
    expect(lines).toEqual(['refused navigation evil.example: host']);
    pass(10_000);
    refusals.note(abroad);
    expect(lines.slice(1)).toEqual([
      'refused navigation evil.example: host (4 more)',
      'refused navigation evil.example: host',
    ]);
  });

  it('is not flooded by made-up hosts', () => {
    const { lines, refusals } = stage();
    for (let index = 0; index < 10_000; index += 1) refusals.note({ ...abroad, host: `n${index}.evil.example` });
    expect(lines.length).toBeLessThan(110);
    expect(lines.at(-1)).toBe('refused: more kinds and hosts than are listed');
  });

  it('lets no page write lines or letters of its own', () => {
    const { lines, refusals } = stage();
    refusals.note({ ...abroad, host: `a\n[info] forged\u202e${'x'.repeat(1000)}` });
    expect(lines[0]).toMatch(/^[\x20-\x7e]{1,300}$/);
  });
});
