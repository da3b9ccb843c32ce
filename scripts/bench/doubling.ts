// `doubling`: each reader of foreign text on texts made to be slow, of 25, 50, 100 and 200 thousand characters. What
// is linear takes twice as long for twice the text.
import { foreignReaders, type ForeignReader } from './foreign-readers.ts';
import { hostileTexts, type HostileText } from './hostile-texts.ts';
import { round } from './statistics.ts';

const doublingSizes: readonly number[] = [25_000, 50_000, 100_000, 200_000];

/** CPU time of this process: another process that keeps the machine busy does not count. */
function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of several runs: the collection of garbage makes one slower, and nothing makes one faster. */
function least(work: () => unknown, runs: number, enoughMs: number): number {
  let best = Number.POSITIVE_INFINITY;
  // Far too long once is no accident.
  for (let run = 0; run < runs && best > enoughMs && (run === 0 || best < 2 * maxMs); run += 1)
    best = Math.min(best, cpuMs(work));
  return best;
}

/** Below this nobody waits, and the clock of the CPU is too coarse to compare anything. */
const floorMs = 100;
/** Nothing that anybody pastes may take longer. */
const maxMs = 1500;
/**
 * As many times the time as the text is longer than the smallest; garbage and a busy machine's caches make it up to
 * three times more. Whatever is quadratic takes 16 times for four times the text, and 64 times for eight times.
 */
const steepest = 3;
/** Shorter times than this are the clock's own. */
const finestMs = 2;

export type Doubling = {
  readonly reader: string;
  readonly text: string;
  /** Milliseconds of CPU for each size; fewer where one took too long already. */
  readonly ms: readonly number[];
  readonly linear: boolean;
};

/**
 * `brief`: what is so fast at the smallest size that it would stay below the floor at the largest even if it were
 * quadratic is not measured further.
 */
export function measureOne(reader: ForeignReader, text: HostileText, brief = false): Doubling {
  const ms: number[] = [];
  let linear = true;
  for (const size of doublingSizes) {
    const given = text.make(size);
    const work = () => reader.read(given);
    const first = ms[0];
    const fits = (took: number) =>
      took <= maxMs && (took < floorMs || took <= (steepest * Math.max(first ?? took, finestMs) * size) / smallest);
    // The first is what the others are compared with. What is linear at once need not be measured again.
    const once = brief && first !== undefined ? cpuMs(work) : Number.POSITIVE_INFINITY;
    const took = fits(once) ? once : least(work, brief ? 3 : 4, floorMs / 10);
    ms.push(round(took, 1));
    linear = fits(took);
    if (!linear || (brief && took * (largest / size) ** 2 < floorMs)) break;
  }
  return { reader: reader.name, text: text.name, ms, linear };
}

const smallest = doublingSizes[0] ?? 1;
const largest = doublingSizes[doublingSizes.length - 1] ?? 0;

/** The slowest text of each reader, and all that are not linear. */
function tabulate(): readonly Doubling[] {
  return foreignReaders.flatMap((reader) => {
    const all = hostileTexts.map((text) => measureOne(reader, text)).sort((a, b) => worst(b) - worst(a));
    return all.filter((one, at) => at === 0 || !one.linear);
  });
}

const worst = ({ linear, ms }: Doubling): number => (linear ? 0 : 1e6) + (ms.at(-1) ?? 0);

export function measureDoubling(): Promise<object> {
  const table = tabulate();
  return Promise.resolve({
    sizes: doublingSizes,
    pairs: foreignReaders.length * hostileTexts.length,
    linear: table.every(({ linear }) => linear),
    table,
  });
}
