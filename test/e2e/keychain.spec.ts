// electron/keychain/keychain.ts against real sessions: an unlocked Secret Service, a locked one, and none at all.
import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const child = [join(import.meta.dirname, '..', 'contract', 'keychain-child.ts'), randomUUID()];
const talk = async (program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<unknown> => {
  const { stdout } = await run(program, [...args], { env: { ...process.env, ...env }, timeout: 60_000 });
  return JSON.parse(stdout.slice(stdout.indexOf('{')));
};
const nothing = { ok: true, value: null };

test.skip(process.platform !== 'linux', 'the sessions are made with D-Bus');

test('an unlocked Secret Service keeps, finds, replaces and forgets a memo, practice apart', async () => {
  expect(await talk(process.execPath, child, {})).toEqual({
    empty: nothing,
    kept: nothing,
    found: { ok: true, value: 'memo-contract@example.jp' },
    apart: nothing,
    replaced: nothing,
    newer: { ok: true, value: 'memo-contract-2@example.jp' },
    removed: nothing,
    gone: nothing,
    nothingToRemove: nothing,
  });
});

test('without a session bus every wish is answered with "missing": nothing falls back to a store that forgets', async () => {
  const answers = Object.values(
    (await talk(process.execPath, child, { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' })) as object,
  );
  expect(answers).toEqual(answers.map(() => ({ ok: false, trouble: 'missing' })));
});

test('a locked keyring is said to be locked', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mdm-cert-wizard-locked-'));
  try {
    const control = join(folder, 'control');
    await mkdir(control, { mode: 0o700 });
    // Unlocked once, so that there is a keyring to lock; then a session in which nobody unlocks it, and no display to
    // ask on.
    const keyring = (how: string) =>
      `printf x | XDG_DATA_HOME="${folder}" gnome-keyring-daemon ${how} --components=secrets --control-directory="${control}" >/dev/null`;
    const session = (how: string) =>
      talk('dbus-run-session', ['--', 'sh', '-c', `${keyring(how)}; exec "$@"`, 'sh', process.execPath, ...child], {
        DISPLAY: '',
      });
    expect(await session('--unlock')).toMatchObject({ kept: nothing });
    expect(await session('--start')).toMatchObject({ kept: { ok: false, trouble: 'locked' } });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
