// Gives unattended runs on Linux a desktop of their own: a virtual display and an unlocked, empty keychain.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandExists, run } from './command.ts';
import type { RunOptions } from './command.ts';
import { Trouble } from './say.ts';
import { ensureSystem } from './system.ts';

/** Tells a script that it already runs inside; set by `desktopCommand` alone. */
const INSIDE = 'MDMCW_DESKTOP';

// The bus's own chatter on standard error is of no use to anybody; the command keeps the real one (as 3).
const BUS = 'exec 3>&2 2>/dev/null; exec dbus-run-session -- sh -c "$0" sh "$@"';
// The keyring daemon gets its own data and control folders, so that a developer's own keyring is neither read nor
// changed;
// the session bus is new too, so nothing else answers for the Secret Service on it.
const UNLOCK = [
  'printf x | XDG_DATA_HOME="$MDMCW_KEYRING" gnome-keyring-daemon --unlock --components=secrets --control-directory="$MDMCW_KEYRING" >/dev/null',
  'exec "$@" 2>&3 3>&-',
].join('; ');

/**
 * The command that runs `command` under Xvfb and a session bus with an unlocked keyring; elsewhere than Linux,
 * itself.
 */
export function desktopCommand(command: readonly string[], platform: string = process.platform): readonly string[] {
  if (platform !== 'linux') return command;
  return ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24', 'sh', '-c', BUS, UNLOCK, ...command];
}

/** Runs a command on such a desktop and gives back its exit code and output. */
export async function runOnDesktop(
  command: readonly string[],
  options: RunOptions = {},
): Promise<{ code: number; output: string }> {
  const inside = process.platform !== 'linux' || process.env[INSIDE] === '1';
  const [program = '', ...args] = inside ? command : desktopCommand(command);
  if (inside) return run(program, args, options);
  await ensureSystem(['window', 'virtual-display', 'keychain']);
  await requireTools();
  const keyring = mkdtempSync(join(tmpdir(), 'mdm-cert-wizard-keyring-'));
  try {
    return await run(program, args, { ...options, env: { ...options.env, [INSIDE]: '1', MDMCW_KEYRING: keyring } });
  } finally {
    rmSync(keyring, { recursive: true, force: true });
  }
}

/** For systems without apt, where nothing could be looked up or installed. */
async function requireTools(): Promise<void> {
  for (const tool of ['xvfb-run', 'xauth', 'dbus-run-session', 'gnome-keyring-daemon']) {
    if (!(await commandExists(tool)))
      throw new Trouble(
        `${tool} is missing: install Xvfb with xvfb-run and xauth, D-Bus and gnome-keyring with this system's package manager, and try again.`,
      );
  }
}

/**
 * For scripts that drive the app themselves: null when already on such a desktop; else the whole script has been run
 * again
 * on one, and this is its exit code: `const elsewhere = await enterDesktop(); if (elsewhere !== null) return
 * elsewhere;`
 */
export async function enterDesktop(): Promise<number | null> {
  if (process.platform !== 'linux' || process.env[INSIDE] === '1') return null;
  return (await runOnDesktop([process.execPath, ...process.execArgv, ...process.argv.slice(1)], { show: true })).code;
}
