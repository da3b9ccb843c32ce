// `npm run crash -- --kills N --seed S`: ends real processes that write a real ledger, with kill -9 at moments drawn
// from the seed and with no room left to write, and looks each time for anything lost, half or damaged.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBetter } from '../electron/ledger/driver-better.ts';
import { openPhotostructure } from '../electron/ledger/driver-photostructure.ts';
import type { OpenDatabase } from '../electron/ledger/driver-types.ts';
import { openLedger } from '../electron/ledger/ledger.ts';
import { lookAtGroups } from '../test/contract/fact-groups.ts';
import { root } from './runtime/paths.ts';
import { Trouble, runAsCommand, say } from './runtime/say.ts';

const writer = join(root, 'test/contract/crash-writer.ts');
const libraries: readonly (readonly [string, OpenDatabase])[] = [
  ['better-sqlite3', openBetter],
  ['@photostructure/sqlite', openPhotostructure],
];
const clock = { run: 'crash', wall: () => Date.now(), mono: () => performance.now() };
/** Long enough for some dozens of transactions and for a checkpoint. */
const maxMs = 120;
/** No file of the process may grow beyond this: SQLite meets a disk on which it cannot write on. */
const roomKilobytes = 3000;

type Wanted = { readonly kills: number; readonly seed: number };

export function readArguments(args: readonly string[]): Wanted {
  const given = new Map<string, number>();
  for (let at = 0; at < args.length; at += 2) {
    const name = args[at] ?? '';
    const value = Number(args[at + 1]);
    if (!['--kills', '--seed'].includes(name) || !Number.isSafeInteger(value) || value < 0)
      throw new Trouble('crash takes --kills N and --seed S, both whole numbers.');
    given.set(name, value);
  }
  const kills = given.get('--kills') ?? 10;
  if (kills === 0) throw new Trouble('Without a kill nothing is shown: --kills takes 1 or more.');
  return { kills, seed: given.get('--seed') ?? Math.floor(Math.random() * 1e9) };
}

/** The same moments for the same seed (mulberry32). */
function drawFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Lets the writer run: until `killAfter` ms behind its first word, or, with null, until it has no room. */
async function write(folder: string, library: string, killAfter: number | null): Promise<readonly string[]> {
  const command = [process.execPath, '--no-warnings', writer, folder, library, 'groups'];
  const child =
    killAfter === null
      ? spawn('bash', ['-c', `ulimit -f ${roomKilobytes} && exec "$@"`, 'bash', ...command], {
          stdio: ['ignore', 'pipe', 'inherit'],
        })
      : spawn(command[0] ?? '', command.slice(1), { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    if (text === '' && killAfter !== null) setTimeout(() => child.kill('SIGKILL'), killAfter);
    text += chunk;
  });
  await once(child, 'close');
  // The last line may be half.
  return text.split('\n').slice(0, -1);
}

async function begin(folder: string, open: OpenDatabase): Promise<void> {
  const { ledger } = await openLedger({ folder, clock, open });
  const made = ledger.beginCase({
    customer: { mode: 'real', name: 'Customer', mCode: '', environment: null, siteUrl: null },
    flow: 'renew',
    flowVersion: 1,
  });
  ledger.close();
  if (!made.ok) throw new Trouble(`The ledger could not be begun: ${made.error.code}`);
}

async function crash({ kills, seed }: Wanted): Promise<number> {
  const draw = drawFrom(seed);
  let faults = 0;
  for (const [index, [library, open]] of libraries.entries()) {
    const folder = mkdtempSync(join(tmpdir(), 'mdm-cert-wizard-crash-'));
    try {
      await begin(folder, open);
      const acknowledged = new Map<string, string>();
      const mine = Math.floor((kills + 1 - index) / 2);
      const runs = [
        ...Array.from({ length: mine }, () => Math.floor(draw() * maxMs)),
        ...(process.platform === 'win32' ? [] : [null]),
      ];
      for (const killAfter of runs) {
        const lines = await write(folder, library, killAfter);
        const refused = lines.filter((line) => line.startsWith('refused'));
        for (const line of lines.filter((one) => !one.startsWith('refused'))) {
          const [seqs = '', group = ''] = line.split(' ');
          acknowledged.set(group, seqs);
        }
        const looked = await lookAtGroups(folder, open, clock, acknowledged);
        const problems = [
          ...looked.faults,
          ...(lines.length === 0 ? ['nothing was written'] : []),
          ...(killAfter === null && refused.length === 0 ? ['a disk without room refused nothing'] : []),
          ...(killAfter !== null && refused.length > 0 ? refused : []),
        ];
        faults += problems.length;
        const how = killAfter === null ? `no room to write (${refused.join(', ')})` : `killed after ${killAfter} ms`;
        say(
          `${library}: ${how}: ${acknowledged.size} groups acknowledged, ${looked.groups} there, ${looked.facts} facts, ${looked.files} files`,
        );
        for (const problem of problems.slice(0, 10)) say(`  LOST: ${problem}`);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  process.stdout.write(`crash: ${kills} kills, seed ${seed}: ${faults === 0 ? 'nothing lost' : `${faults} faults`}\n`);
  return faults === 0 ? 0 : 1;
}

await runAsCommand(import.meta.filename, () => crash(readArguments(process.argv.slice(2))));
