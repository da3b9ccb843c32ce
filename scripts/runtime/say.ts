// Speaks to the person at the terminal in single plain lines, and turns every failure of a command into one.

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

/** Runs a command's body; its number is the exit code, and no stack trace reaches the user. */
export async function runCommand(body: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await body();
  } catch (error) {
    say(describeFailure(error));
    process.exitCode = 1;
  }
}
