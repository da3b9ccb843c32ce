// `memory`: proportional set size of the whole process tree on the first page, ours over bare (Linux only: it reads
// /proc).
import { readFile, readdir } from 'node:fs/promises';
import { prepareApp } from '../prepare-app.ts';
import { Trouble } from '../runtime/say.ts';
import { launchAndMeasure } from './launch.ts';
import { bareFolder } from './start.ts';
import { median, round } from './statistics.ts';

const PAIRS = 5;
/** Lets garbage collection and late start-up work settle. */
const SETTLE_MS = 3000;

export async function measureMemory(): Promise<object> {
  if (process.platform !== 'linux') throw new Trouble('memory can be measured on Linux only.');
  const { runtime, appFolder } = await prepareApp();
  const measure = async (folder: string): Promise<number> => {
    let total = 0;
    await launchAndMeasure(runtime, folder, async (pid) => {
      await new Promise((settle) => setTimeout(settle, SETTLE_MS));
      total = await treeMemory(pid);
    });
    return total;
  };
  const samples: { ours_mb: number; bare_mb: number }[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1)
    samples.push({ ours_mb: round(await measure(appFolder), 1), bare_mb: round(await measure(bareFolder), 1) });
  return {
    ratio: round(median(samples.map((sample) => sample.ours_mb / sample.bare_mb))),
    ours_mb: median(samples.map((sample) => sample.ours_mb)),
    bare_mb: median(samples.map((sample) => sample.bare_mb)),
    electron: runtime.version,
    samples,
  };
}

/** In MB; Pss counts a page shared by n processes as 1/n in each (proc_pid_smaps(5)). */
async function treeMemory(pid: number): Promise<number> {
  let kilobytes = 0;
  for (const member of await treeOf(pid)) {
    const rollup = await readFile(`/proc/${member}/smaps_rollup`, 'utf8').catch(() => '');
    kilobytes += Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0);
  }
  return kilobytes / 1024;
}

async function treeOf(pid: number): Promise<number[]> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    // The command in parentheses may hold blanks and parentheses itself; the parent is the second field after it.
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const tree = [pid];
  for (const member of tree) for (const [child, parent] of parents) if (parent === member) tree.push(child);
  return tree;
}
