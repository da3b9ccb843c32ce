// Speaks to the person at the terminal in single plain lines, and turns every failure of a command into one.
import { realpathSync } from 'node:fs';

/** An expected failure whose message is the one line to show. */
export class Trouble extends Error {}

/** Progress goes to standard error, so that `--json` commands keep standard output clean. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

export function describeFailure(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const firstLine = text.split('\n', 1)[0] ?? '';
  return firstLine === '' ? 'failed for an unknown reason' : firstLine;
}

/**
 * Runs a command's body when `file` is the script that was started, not merely imported; its number is the exit code,
 * and no stack trace reaches the user. (`import.meta.main` would say the same from Node 24.2 on.)
 */
export async function runAsCommand(file: string, body: () => Promise<number>): Promise<void> {
  const started = process.argv[1];
  if (started === undefined || realpathSync(started) !== realpathSync(file)) return;
  try {
    process.exitCode = await body();
  } catch (error) {
    say(describeFailure(error));
    process.exitCode = 1;
  }
}
