// `npm test`: everything that must hold, one part after the other; the last line sums up all of them.
import { join } from 'node:path';
import { runCheck } from './check.ts';
import { runContractInElectron } from './contract-in-electron.ts';
import { addCounts, countOne, describeCounts } from './counts.ts';
import type { Counts } from './counts.ts';
import { runE2e } from './e2e.ts';
import { runPages } from './pages.ts';
import { runRecogniserInEngines } from './recogniser-in-engines.ts';
import { run } from './runtime/command.ts';
import { root } from './runtime/paths.ts';
import { describeFailure, runAsCommand, say } from './runtime/say.ts';
import { runTablesInElectron } from './tables-in-electron.ts';
import { runUnit } from './unit.ts';

type Part = { readonly name: string; readonly work: () => Promise<Counts> };

const parts: readonly Part[] = [
  { name: 'check', work: runCheck },
  { name: 'unit', work: () => runUnit([]) },
  { name: 'tables in Electron', work: runTablesInElectron },
  { name: 'recogniser in both engines', work: () => runRecogniserInEngines() },
  { name: 'SQLite in Electron', work: runContractInElectron },
  // In both engines; what the buttons say is asked of every state, by `npm run pages` without `--brief`.
  { name: 'pages', work: () => runPages(['--grep', '\\((ja|en)\\)'], true) },
  { name: 'end-to-end', work: () => runE2e([]) },
  boundedRun('fuzz', ['--steps', '20000', '--seed', '1']),
  boundedRun('fuzz', ['--what', 'companies', '--steps', '1000', '--seed', '1']),
  boundedRun('crash', ['--kills', '10', '--seed', '1']),
];

/** Fuzz and crash are commands of their own: here each runs bounded, and counts as one. */
function boundedRun(name: string, args: readonly string[]): Part {
  const script = join(root, 'scripts', `${name}.ts`);
  return {
    name,
    // A script that is not there ends like one that fails: Node says that it can't be found.
    work: async () => {
      const { code } = await run(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
        show: true,
      });
      return countOne(code === 0);
    },
  };
}

async function perform({ name, work }: Part): Promise<Counts> {
  say(`--- ${name}`);
  const began = Date.now();
  const counts = await Promise.resolve()
    .then(work)
    .catch((error: unknown) => {
      say(`FAILED ${name}: ${describeFailure(error)}`);
      return countOne(false);
    });
  say(`--- ${name}: ${describeCounts(counts)} (${Math.round((Date.now() - began) / 1000)} s)`);
  return counts;
}

await runAsCommand(import.meta.filename, async () => {
  const all: Counts[] = [];
  for (const part of parts) all.push(await perform(part));
  const sum = addCounts(all);
  process.stdout.write(`${describeCounts(sum)}\n`);
  return sum.failed === 0 && sum.passed > 0 ? 0 : 1;
});
