// `import`: a folder of 10,000 certificate files taken into an empty ledger by the real main process and the process
// beside it, and how long the main one is kept from its next turn meanwhile. `MDMCW_FILES`: how many instead.
import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../build.ts';
import { runInElectron } from '../in-electron.ts';
import { root } from '../runtime/paths.ts';
import { provideRuntime } from '../runtime/provide.ts';
import { say, Trouble } from '../runtime/say.ts';
import { writePemFolder } from './pem-folder.ts';
import { median, round } from './statistics.ts';

export type ImportSample = {
  readonly added: number;
  readonly on_board: number;
  readonly took_ms: number;
  readonly shown_ms: number;
  readonly block_ms: number;
};

const usual = 10_000;
const rounds = 3;
const limitMs = 300_000;

export async function measureImport(): Promise<object> {
  const files = Number(process.env['MDMCW_FILES'] ?? usual);
  const { sqliteDriver } = await provideRuntime();
  const appFolder = await build({ sqliteDriver });
  const folder = await mkdtemp(join(tmpdir(), 'bench-import-'));
  const pemFolder = join(folder, 'pem');
  try {
    await mkdir(pemFolder);
    say(`Writing ${files} certificate files.`);
    await writePemFolder(pemFolder, files);
    const samples: ImportSample[] = [];
    for (let at = 0; at < rounds; at += 1) {
      const ledger = join(folder, `ledger-${at}`);
      await mkdir(ledger);
      const run = await runInElectron(
        join(root, 'scripts', 'bench', 'import-in-electron.ts'),
        { ledger, 'pem-folder': pemFolder, workshop: join(appFolder, 'workshop.js') },
        limitMs,
      );
      if (run.code !== 0 || run.result === null)
        throw new Trouble(`The import could not be measured: ${run.output.split('\n').at(-1) ?? ''}`);
      const sample = JSON.parse(run.result.toString('utf8')) as ImportSample;
      if (sample.added !== files || sample.on_board !== files)
        throw new Trouble(`Of ${files} files ${sample.added} were taken, and ${sample.on_board} are on the board.`);
      samples.push(sample);
    }
    const of = (figure: keyof ImportSample): number[] => samples.map((sample) => sample[figure]);
    return {
      files,
      pem_10000_s: round(((median(of('took_ms')) / files) * usual) / 1000, 2),
      shown_s: round(median(of('shown_ms')) / 1000, 2),
      longest_block_ms: round(Math.max(...of('block_ms')), 1),
      samples,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
