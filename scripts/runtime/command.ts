// Starts other programs and waits for them: with their output shown, or collected.
import { spawn } from 'node:child_process';
import { root } from './paths.ts';

export type Finished = { readonly code: number; readonly output: string };
export type RunOptions = {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly show?: boolean;
  readonly limitMs?: number;
};

/** `output` holds standard output and standard error as they came; it stays empty with `show`. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return new Promise((settle, refuse) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: options.show === true ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      ...(options.limitMs === undefined ? {} : { timeout: options.limitMs, killSignal: 'SIGKILL' as const }),
    });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', refuse);
    child.on('close', (code) => {
      settle({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

/**
 * npm by its own script under this Node, whose path npm tells to what it runs: `npm` itself is a batch file on Windows,
 * which can't be started without a shell and its quoting.
 */
export function runNpm(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const script = process.env['npm_execpath'];
  return script !== undefined && /npm-cli\.[cm]?js$/.test(script)
    ? run(process.execPath, [script, ...args], options)
    : run('npm', args, options);
}

export async function commandExists(name: string): Promise<boolean> {
  const asked = process.platform === 'win32' ? run('where', [name]) : run('sh', ['-c', `command -v ${name}`]);
  return (await asked).code === 0;
}
