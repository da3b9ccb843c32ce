// `npm run fuzz`: walks over the real bridge with random facts and files; `--what` cases or companies, `--steps` of
// them from `--seed` on, exit 1 on any finding.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBridge, type Bridge } from './fuzz/bridge.ts';
import { shrinkAround, walkAround } from './fuzz/companies/walk.ts';
import { makePool, type Pool } from './fuzz/pool.ts';
import { chanceOf, type Chance } from './fuzz/random.ts';
import { newTally, shrink, walkByChance, type Tally } from './fuzz/walk.ts';
import { root } from './runtime/paths.ts';
import { runAsCommand, say, Trouble } from './runtime/say.ts';

/** A ledger grows with every case: after so many walks another one is begun. */
const walksPerLedger = 25;

const walked = ['cases', 'companies'] as const;
type What = (typeof walked)[number];
export type Asked = { readonly what: What; readonly runs: number; readonly seed: number };

export function readFuzzArguments(args: readonly string[]): Asked {
  const numberOf = (flag: string): number | null => {
    const at = args.indexOf(flag);
    if (at < 0) return null;
    const value = Number(args[at + 1]);
    if (!Number.isSafeInteger(value) || value < 1) throw new Trouble(`${flag} wants a whole number above 0.`);
    return value;
  };
  const unknown = args.filter((one, at) => !known.includes(one) && !known.includes(args[at - 1] ?? ''));
  if (unknown.length > 0)
    throw new Trouble(`Unknown argument ${unknown.join(' ')}: fuzz takes --what W, --steps N and --seed S.`);
  const at = args.indexOf('--what');
  const what = at < 0 ? 'cases' : walked.find((one) => one === args[at + 1]);
  if (what === undefined) throw new Trouble(`--what wants one of ${walked.join(', ')}.`);
  return { what, runs: numberOf('--steps') ?? numberOf('--runs') ?? 20_000, seed: numberOf('--seed') ?? 1 };
}
const known = ['--what', '--steps', '--runs', '--seed'];

/** What was found, as short as it could be made, with the calls that lead there. */
type Found = { readonly wrong: string; readonly calls: readonly unknown[] };
type Walks = {
  readonly walk: (chance: Chance, tally: Tally) => Promise<{ readonly wrong: string; shrunk(): Promise<Found> } | null>;
  readonly close: () => void;
};

/** Over one ledger after the other. */
async function casesIn(pool: Pool): Promise<Walks> {
  let bridge: Bridge = await openBridge();
  let walks = 0;
  return {
    walk: async (chance, tally) => {
      if (walks > 0 && walks % walksPerLedger === 0) {
        bridge.close();
        bridge = await openBridge();
      }
      walks += 1;
      const finding = await walkByChance(bridge, pool, chance, tally);
      return finding && { wrong: finding.wrong, shrunk: () => shrink(pool, finding) };
    },
    close: () => bridge.close(),
  };
}

/** Each over two computers of its own. */
const companiesIn = (pool: Pool): Walks => ({
  walk: async (chance, tally) => {
    const finding = await walkAround(pool, chance, tally);
    const shrunk = async (): Promise<Found> => {
      const { wrong, deeds } = await shrinkAround(pool, finding ?? { wrong: '', deeds: [] }, newTally());
      return { wrong, calls: deeds };
    };
    return finding && { wrong: finding.wrong, shrunk };
  },
  close: () => undefined,
});

async function fuzz({ what, runs, seed }: Asked): Promise<number> {
  const pool = makePool();
  const tally = newTally();
  const began = performance.now();
  let walks = 0;
  let told = began;
  const { walk, close } = what === 'cases' ? await casesIn(pool) : companiesIn(pool);
  try {
    while (tally.steps < runs) {
      // Every walk has a seed of its own, so that one can be walked alone.
      const finding = await walk(chanceOf(seed * 1_000_003 + walks), tally);
      walks += 1;
      if (finding) {
        say(`step ${tally.steps}, walk ${walks}: ${finding.wrong}`);
        const short = await finding.shrunk();
        say(`${short.wrong}\n${short.calls.map((call) => `  ${JSON.stringify(call)}`).join('\n')}`);
        say(`written to ${write(seed, tally.steps, short)}`);
        return 1;
      }
      if (performance.now() - told > 30_000) {
        told = performance.now();
        say(`${tally.steps} steps, ${rate(tally.steps, began)}`);
      }
    }
  } finally {
    close();
  }
  const reached = [...tally.reached].toSorted(([, one], [, other]) => other - one);
  say(reached.map(([step, times]) => `${step} ${times}`).join(', '));
  say(
    `${tally.steps} steps in ${walks} walks from seed ${seed}: ${tally.taken} taken, ${tally.refused} refused, nothing found (${rate(tally.steps, began)})`,
  );
  return 0;
}

const rate = (steps: number, began: number): string =>
  `${Math.round((steps * 1000) / Math.max(1, performance.now() - began))} steps per second`;

function write(seed: number, step: number, { wrong, calls }: Found): string {
  const folder = join(root, 'out', 'fuzz');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `seed-${seed}-step-${step}.json`);
  writeFileSync(file, `${JSON.stringify({ wrong, calls }, null, 2)}\n`);
  return file;
}

await runAsCommand(import.meta.filename, async () => fuzz(readFuzzArguments(process.argv.slice(2))));
