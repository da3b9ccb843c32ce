// `npm run bench`: measures ours against the plainest thing that does the same; `--json` prints one object.
import { enterDesktop } from './runtime/desktop.ts';
import { Trouble, runAsCommand } from './runtime/say.ts';
import { measureActions } from './bench/actions.ts';
import { measureBoard } from './bench/board.ts';
import { measureCsr } from './bench/csr.ts';
import { measureDoubling } from './bench/doubling.ts';
import { measureGuidance } from './bench/guidance.ts';
import { measureHome } from './bench/home.ts';
import { measureImport } from './bench/import.ts';
import { measureMemory } from './bench/memory.ts';
import { measureStart } from './bench/start.ts';
import { measureVerdict } from './bench/verdict.ts';

type Measurement = { readonly needsDesktop: boolean; readonly measure: () => Promise<object> };

const measurements: Readonly<Record<string, Measurement>> = {
  start: { needsDesktop: true, measure: measureStart },
  memory: { needsDesktop: true, measure: measureMemory },
  verdict: { needsDesktop: false, measure: measureVerdict },
  csr: { needsDesktop: true, measure: measureCsr },
  doubling: { needsDesktop: false, measure: measureDoubling },
  guidance: { needsDesktop: true, measure: measureGuidance },
  actions: { needsDesktop: true, measure: measureActions },
  home: { needsDesktop: true, measure: measureHome },
  board: { needsDesktop: false, measure: measureBoard },
  import: { needsDesktop: true, measure: measureImport },
};

/** The names after `--only`, all of them without it; an unknown one is an error, never an empty answer. */
export function chooseMeasurements(args: readonly string[]): string[] {
  const known = Object.keys(measurements);
  const rest = args.filter((argument) => argument !== '--json');
  if (rest.length === 0) return known;
  const [flag, names = '', ...more] =
    rest[0]?.startsWith('--only=') === true ? ['--only', rest[0].slice('--only='.length), ...rest.slice(1)] : rest;
  if (flag !== '--only' || more.length > 0)
    throw new Trouble(
      `Unknown argument ${flag === '--only' ? more.join(' ') : String(flag)}: bench takes --json and --only NAME,...`,
    );
  const wanted = names.split(',').filter((name) => name !== '');
  const unknown = wanted.filter((name) => !known.includes(name));
  if (wanted.length === 0 || unknown.length > 0)
    throw new Trouble(`Unknown measurement ${unknown.join(', ')}: there are ${known.join(', ')}.`);
  return wanted;
}

await runAsCommand(import.meta.filename, async () => {
  const names = chooseMeasurements(process.argv.slice(2));
  const chosen = names.flatMap((name) => (measurements[name] === undefined ? [] : [{ name, ...measurements[name] }]));
  if (chosen.some(({ needsDesktop }) => needsDesktop)) {
    const elsewhere = await enterDesktop();
    if (elsewhere !== null) return elsewhere;
  }
  const results: Record<string, object> = {};
  for (const { name, measure } of chosen) results[name] = await measure();
  process.stdout.write(`${JSON.stringify(results, null, process.argv.includes('--json') ? 0 : 2)}\n`);
  return 0;
});
