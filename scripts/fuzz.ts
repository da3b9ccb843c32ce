// `npm run fuzz`: walks over the real bridge with random facts and files; `--runs` steps from `--seed` on, exit 1 on
// any finding.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBridge } from './fuzz/bridge.ts';
import { makePool } from './fuzz/pool.ts';
import { chanceOf } from './fuzz/random.ts';
import { newTally, shrink, walkByChance, type Finding } from './fuzz/walk.ts';
import { root } from './runtime/paths.ts';
import { runAsCommand, say, Trouble } from './runtime/say.ts';

/** A ledger grows with every case: after so many walks another one is begun. */
const walksPerLedger = 25;

export function readFuzzArguments(args: readonly string[]): { readonly runs: number; readonly seed: number } {
  const numberOf = (flag: string, otherwise: number): number => {
    const at = args.indexOf(flag);
    if (at < 0) return otherwise;
    const value = Number(args[at + 1]);
    if (!Number.isSafeInteger(value) || value < 1) throw new Trouble(`${flag} wants a whole number above 0.`);
    return value;
  };
  const unknown = args.filter((one, at) => !known.includes(one) && !known.includes(args[at - 1] ?? ''));
  if (unknown.length > 0) throw new Trouble(`Unknown argument ${unknown.join(' ')}: fuzz takes --runs N and --seed S.`);
  return { runs: numberOf('--runs', 20_000), seed: numberOf('--seed', 1) };
}
const known = ['--runs', '--seed'];

async function fuzz(runs: number, seed: number): Promise<number> {
  const pool = makePool();
  const tally = newTally();
  const began = Date.now();
  let walks = 0;
  let told = began;
  let bridge = await openBridge();
  try {
    while (tally.steps < runs) {
      if (walks > 0 && walks % walksPerLedger === 0) {
        bridge.close();
        bridge = await openBridge();
      }
      // Every walk has a seed of its own, so that one can be walked alone.
      const finding = await walkByChance(bridge, pool, chanceOf(seed * 1_000_003 + walks), tally);
      walks += 1;
      if (finding) {
        say(`step ${tally.steps}, walk ${walks}: ${finding.wrong}`);
        const short = await shrink(pool, finding);
        say(`${short.wrong}\n${short.calls.map((call) => `  ${JSON.stringify(call)}`).join('\n')}`);
        say(`written to ${write(seed, tally.steps, short)}`);
        return 1;
      }
      if (Date.now() - told > 30_000) {
        told = Date.now();
        say(`${tally.steps} steps, ${rate(tally.steps, began)}`);
      }
    }
  } finally {
    bridge.close();
  }
  const reached = [...tally.reached].toSorted(([, one], [, other]) => other - one);
  say(reached.map(([step, times]) => `${step} ${times}`).join(', '));
  say(
    `${tally.steps} steps in ${walks} walks from seed ${seed}: ${tally.taken} taken, ${tally.refused} refused, nothing found (${rate(tally.steps, began)})`,
  );
  return 0;
}

const rate = (steps: number, began: number): string =>
  `${Math.round((steps * 1000) / Math.max(1, Date.now() - began))} steps per second`;

function write(seed: number, step: number, { wrong, calls }: Finding): string {
  const folder = join(root, 'out', 'fuzz');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `seed-${seed}-step-${step}.json`);
  writeFileSync(file, `${JSON.stringify({ wrong, calls }, null, 2)}\n`);
  return file;
}

await runAsCommand(import.meta.filename, async () => {
  const { runs, seed } = readFuzzArguments(process.argv.slice(2));
  return fuzz(runs, seed);
});
