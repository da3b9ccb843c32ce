// `start`: process start to first page usable, ours over a bare window of the same runtime, in interleaved pairs.
import { join } from 'node:path';
import { prepareApp } from '../prepare-app.ts';
import { root } from '../runtime/paths.ts';
import { say } from '../runtime/say.ts';
import { launchAndMeasure } from './launch.ts';
import { median, round } from './statistics.ts';

const PAIRS = 10;

export const bareFolder = join(root, 'scripts', 'bench', 'bare');

export async function measureStart(): Promise<object> {
  const { runtime, appFolder } = await prepareApp();
  const samples: { ours_ms: number; bare_ms: number }[] = [];
  // One of each first, unmeasured: it fills the disk cache for both.
  for (let pair = -1; pair < PAIRS; pair += 1) {
    // Which goes first alternates, so that neither profits from what the other left behind.
    const order = pair % 2 === 0 ? [appFolder, bareFolder] : [bareFolder, appFolder];
    const times = new Map<string, number>();
    for (const folder of order) times.set(folder, (await launchAndMeasure(runtime, folder)).usableMs);
    if (pair < 0) continue;
    const sample = { ours_ms: round(times.get(appFolder) ?? Number.NaN, 1), bare_ms: round(times.get(bareFolder) ?? Number.NaN, 1) };
    samples.push(sample);
    say(`start ${pair + 1}/${PAIRS}: ours ${sample.ours_ms} ms, bare ${sample.bare_ms} ms`);
  }
  return {
    ratio: round(median(samples.map((sample) => sample.ours_ms / sample.bare_ms))),
    ours_ms: round(median(samples.map((sample) => sample.ours_ms)), 1),
    bare_ms: round(median(samples.map((sample) => sample.bare_ms)), 1),
    electron: runtime.version,
    samples,
  };
}
