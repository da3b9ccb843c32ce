// The workflows: each action at a commit of its release, no leave but to read, and each part of `npm test` in a job.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../../scripts/runtime/paths.ts';

type Step = { readonly uses?: string; readonly run?: string; readonly if?: string };
type Job = { readonly steps: readonly Step[]; readonly permissions?: unknown; readonly 'timeout-minutes'?: number };
type Workflow = { readonly permissions: unknown; readonly jobs: Readonly<Record<string, Job>> };

const folder = join(root, '.github', 'workflows');
const names = readdirSync(folder);
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
const read = (name: string): Workflow => parse(textOf(name)) as Workflow;

describe.each(names)('%s', (name) => {
  it('pins each action to a commit, and says which release that is', () => {
    const used = textOf(name)
      .split('\n')
      .filter((line) => line.includes('uses:'));
    expect(used.length).toBeGreaterThan(0);
    for (const line of used) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may read and nothing else, and ends by itself', () => {
    const { permissions, jobs } = read(name);
    expect(permissions).toEqual({ contents: 'read' });
    for (const [id, job] of Object.entries(jobs))
      expect([id, job.permissions, typeof job['timeout-minutes']]).toEqual([id, undefined, 'number']);
  });
});

it('every part of `npm test` is a step of a job', () => {
  const source = readFileSync(join(root, 'scripts', 'test.ts'), 'utf8');
  const parts = [...source.matchAll(/from '\.\/([\w-]+)\.ts'|boundedRun\('([\w-]+)'/g)]
    .map(([, imported, bounded]) => imported ?? bounded ?? '')
    .filter((part) => part !== 'counts');
  expect(parts).toEqual(expect.arrayContaining(['check', 'unit', 'e2e', 'fuzz']));
  const runs = Object.values(read('ci.yml').jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  const missing = parts.filter(
    (part) =>
      !runs.some((run) => run.replace('--if-present ', '').startsWith(`npm run ${part}`)) &&
      !runs.includes(`node scripts/run.mjs scripts/${part}.ts`),
  );
  expect(missing).toEqual([]);
});

it('what a failed story leaves is kept', () => {
  const steps = read('ci.yml').jobs['e2e']?.steps ?? [];
  expect(steps.filter((step) => step.if === 'failure()').map(({ uses = '' }) => uses.split('@')[0])).toEqual([
    'actions/upload-artifact',
  ]);
});
