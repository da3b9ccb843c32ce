// `npm run check`: types against both Electron versions, lint, form, import boundaries, dead code, text keys, words;
// two at once.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { addCounts, countOne, describeCounts } from './counts.ts';
import type { Counts } from './counts.ts';
import { run } from './runtime/command.ts';
import type { Finished } from './runtime/command.ts';
import { writeOlderConfig } from './runtime/older-types.ts';
import { root } from './runtime/paths.ts';
import { describeFailure, runAsCommand, say } from './runtime/say.ts';
import { checkTexts } from './text-keys.ts';
import { checkWords } from './words.ts';

type Step = { readonly name: string; readonly work: () => Promise<Finished> };

const cache = join(root, 'node_modules', '.cache', 'mdm-cert-wizard');
const tool = (path: string, ...args: readonly string[]): Promise<Finished> =>
  run(process.execPath, [join(root, 'node_modules', ...path.split('/')), ...args]);
const compile = (name: string, project: string): Promise<Finished> =>
  tool(
    'typescript/bin/tsc',
    '-p',
    project,
    '--incremental',
    '--tsBuildInfoFile',
    join(cache, `${name}.tsbuildinfo`),
    '--pretty',
    'false',
  );

// The slowest first, so that two cores end at about the same time.
const steps: readonly Step[] = [
  { name: 'lint', work: () => tool('eslint/bin/eslint.js', '--max-warnings', '0', '.') },
  { name: 'types (shipped Electron)', work: () => compile('shipped', '.') },
  { name: 'types (older Electron)', work: async () => compile('older', await writeOlderConfig()) },
  { name: 'types (pages)', work: () => compile('renderer', 'renderer') },
  { name: 'types (main process)', work: () => compile('electron', 'electron') },
  { name: 'types (core)', work: () => compile('core', 'core') },
  { name: 'form', work: () => tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  { name: 'texts', work: checkTexts },
  { name: 'words', work: checkWords },
  { name: 'dead code', work: () => tool('knip/bin/knip.js', '--no-progress', '--treat-config-hints-as-errors') },
  // Without the tests: what only they use is dead, too.
  {
    name: 'dead code (product)',
    work: () => tool('knip/bin/knip.js', '--no-progress', '--production', '--treat-config-hints-as-errors'),
  },
  {
    name: 'import boundaries',
    work: () =>
      tool(
        'dependency-cruiser/bin/dependency-cruiser.mjs',
        '--config',
        '.dependency-cruiser.cjs',
        '--output-type',
        'err',
        'core',
        'electron',
        'renderer',
        'scripts',
      ),
  },
];

export async function runCheck(): Promise<Counts> {
  await mkdir(cache, { recursive: true });
  const waiting = [...steps];
  const counts: Counts[] = [];
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
      counts.push(countOne(await perform(step)));
  };
  await Promise.all([worker(), worker()]);
  return addCounts(counts);
}

async function perform({ name, work }: Step): Promise<boolean> {
  const began = Date.now();
  const { code, output } = await Promise.resolve()
    .then(work)
    .catch((error: unknown) => ({ code: 1, output: describeFailure(error) }));
  say(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  if (code !== 0) say(output.trimEnd());
  return code === 0;
}

await runAsCommand(import.meta.filename, async () => {
  const counts = await runCheck();
  say(describeCounts(counts));
  return counts.failed === 0 ? 0 : 1;
});
