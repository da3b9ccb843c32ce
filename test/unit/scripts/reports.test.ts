// What people bring, as `npm run -s inspect -- --json --look` answers it: the same words as the first page's box.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, 'test', 'reports');
type Wanted = {
  readonly is?: readonly string[];
  readonly never?: readonly string[];
  readonly flow?: readonly string[];
  readonly never_flow?: readonly string[];
};
type Offer = { readonly do: string; readonly flow?: string };
type Answer = {
  readonly file: string;
  readonly is: string;
  readonly tone: string;
  readonly offers: readonly Offer[];
  readonly message: string;
};
const wanted = new Map(
  Object.entries(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, Wanted>),
);
const names = [...wanted.keys()];

const done = spawnSync(
  process.execPath,
  [
    join(root, 'scripts', 'run.mjs'),
    join(root, 'scripts', 'inspect.ts'),
    ...['--json', '--look', '--at', '2026-11-29T12:00:00Z'],
    ...names.map((name) => join(folder, name)),
  ],
  { encoding: 'utf8', cwd: root },
);
const answers = new Map(
  done.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer)
    .map((answer) => [answer.file.slice(folder.length + 1), answer]),
);

describe('what people bring', () => {
  it('is asked about in full: no input without an answer, none that nothing is said of', () => {
    expect(done.status).toBe(0);
    expect([...answers.keys()]).toEqual(names);
    const inputs = readdirSync(folder).filter((name) => name !== 'README.md' && name !== 'expected.json');
    expect(inputs.sort()).toEqual([...names].sort());
  });
  it.each(names)('%s', (name) => {
    const { is, never, flow, never_flow: neverFlow } = wanted.get(name) ?? {};
    const answer = answers.get(name);
    if (is) expect(is).toContain(answer?.is);
    for (const one of never ?? []) expect(answer?.is).not.toBe(one);
    const begun = (answer?.offers ?? []).flatMap((offer) => (offer.do === 'begin' ? [offer.flow] : []));
    if (flow) expect(flow).toContain(begun[0]);
    for (const one of neverFlow ?? []) expect(begun).not.toContain(one);
    expect(answer?.message.trim()).not.toBe('');
    expect(['good', 'info', 'caution', 'stop']).toContain(answer?.tone);
  });
});
