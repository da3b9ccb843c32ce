// Starts an app, with an empty profile or a kept one, waits until its first page is usable, lets the caller look, and
// closes it.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Runtime } from '../runtime/provide.ts';
import { Trouble } from '../runtime/say.ts';
import { watchForHeading } from './devtools.ts';

const LIMIT_MS = 60_000;

/** `answersMs`: when presses are no longer kept but answered at once, if that was asked for. */
export type Launched = { readonly usableMs: number; readonly answersMs: number | null };
type WhileOpen = (pid: number) => Promise<void>;

/** `whileOpen` runs with the process id of the app's main process, once the page is usable. */
export function launchAndMeasure(
  runtime: Runtime,
  appFolder: string,
  whileOpen: WhileOpen = () => Promise.resolve(),
  answers = false,
): Promise<Launched> {
  return withProfile((profile) => launchOn(profile, runtime, appFolder, whileOpen, answers));
}

/** Gives `work` a folder for a profile, and removes it when the work is done. */
export async function withProfile<T>(work: (profile: string) => Promise<T>): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'mdm-cert-wizard-bench-'));
  try {
    return await work(profile);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

export async function launchOn(
  profile: string,
  runtime: Runtime,
  appFolder: string,
  whileOpen: WhileOpen = () => Promise.resolve(),
  answers = false,
): Promise<Launched> {
  const began = performance.now();
  const child = spawn(
    runtime.executable,
    [...runtime.electronArgs(appFolder), '--remote-debugging-port=0', `--user-data-dir=${profile}`],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const limit = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
  try {
    const watch = watchForHeading(await debuggingAddress(child));
    const ended = once(child, 'exit').then(() => {
      throw new Trouble('The measured app ended before its first page was usable.');
    });
    // It also ends when all is done; then nobody waits for it any more.
    ended.catch(() => undefined);
    await Promise.race([watch.usable, ended]);
    const usableMs = performance.now() - began;
    if (answers) await Promise.race([watch.answering(), ended]);
    const answersMs = answers ? performance.now() - began : null;
    await whileOpen(child.pid ?? 0);
    watch.close();
    return { usableMs, answersMs };
  } finally {
    clearTimeout(limit);
    await end(child);
  }
}

async function debuggingAddress(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Trouble('The measured app has no standard error.');
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /^DevTools listening on (ws:\S+)$/.exec(line)?.[1];
    if (address !== undefined) {
      child.stderr.resume();
      return address;
    }
  }
  throw new Trouble('The measured app did not open its debugging port.');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
