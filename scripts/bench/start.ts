// `start`: process start to first page usable, ours over a bare window of the same runtime, in interleaved pairs;
// first with empty profiles, then with used ones.
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { prepareApp } from '../prepare-app.ts';
import { root } from '../runtime/paths.ts';
import { say } from '../runtime/say.ts';
import { launchAndMeasure, launchOn, withProfile, type Launched } from './launch.ts';
import { median, round } from './statistics.ts';

const PAIRS = 10;
/**
 * V8 keeps the code of a script at its second run and uses it from the third one on
 * (https://v8.dev/blog/code-caching-for-devs).
 */
const STARTS_BEFORE_WARM = 3;
const SETTLE_MS = 2_500;

export const bareFolder = join(root, 'scripts', 'bench', 'bare');

type Launch = () => Promise<Launched>;
type Sample = { readonly ours_ms: number; readonly bare_ms: number; readonly ours_answers_ms: number };

export async function measureStart(): Promise<object> {
  const { runtime, appFolder } = await prepareApp();
  const samples = await takePairs(
    'start',
    () => launchAndMeasure(runtime, appFolder, undefined, true),
    () => launchAndMeasure(runtime, bareFolder),
  );
  const warm = await withProfile((ours) =>
    withProfile(async (bare) => {
      const [launchOurs, launchBare] = [
        (then?: () => Promise<void>) => launchOn(ours, runtime, appFolder, then, true),
        (then?: () => Promise<void>) => launchOn(bare, runtime, bareFolder, then),
      ];
      for (let start = 0; start < STARTS_BEFORE_WARM; start += 1)
        for (const launch of [launchOurs, launchBare]) await launch(() => wait(SETTLE_MS));
      return takePairs('warm start', launchOurs, launchBare);
    }),
  );
  return {
    ratio: ratioOf(samples),
    ours_ms: round(median(samples.map((sample) => sample.ours_ms)), 1),
    bare_ms: round(median(samples.map((sample) => sample.bare_ms)), 1),
    ratio_warm: ratioOf(warm),
    // Until then presses are kept, and answered at that moment.
    ratio_answers: round(median(samples.map((sample) => sample.ours_answers_ms / sample.bare_ms))),
    ours_answers_ms: round(median(samples.map((sample) => sample.ours_answers_ms)), 1),
    electron: runtime.version,
    samples,
    samples_warm: warm,
  };
}

const ratioOf = (samples: readonly Sample[]): number =>
  round(median(samples.map((sample) => sample.ours_ms / sample.bare_ms)));

async function takePairs(name: string, ours: Launch, bare: Launch): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  // One of each first, unmeasured: it fills the disk cache for both.
  for (let pair = -1; pair < PAIRS; pair += 1) {
    // Which goes first alternates, so that neither profits from what the other left behind.
    const times = new Map<Launch, Launched>();
    for (const launch of pair % 2 === 0 ? [ours, bare] : [bare, ours]) times.set(launch, await launch());
    if (pair < 0) continue;
    const sample = {
      ours_ms: round(times.get(ours)?.usableMs ?? Number.NaN, 1),
      bare_ms: round(times.get(bare)?.usableMs ?? Number.NaN, 1),
      ours_answers_ms: round(times.get(ours)?.answersMs ?? Number.NaN, 1),
    };
    samples.push(sample);
    say(`${name} ${pair + 1}/${PAIRS}: ours ${sample.ours_ms} ms, bare ${sample.bare_ms} ms`);
  }
  return samples;
}
