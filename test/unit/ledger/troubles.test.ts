// Why a ledger can't be used is named truly, on real files and disks: no room, no permission, held by another program,
// gone though copies are there; and no lock keeps this thread for longer than 50 ms.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../../electron/ledger/driver-types.ts';
import { SqlFailure } from '../../../electron/ledger/driver-values.ts';
import { beginCase, codeOf, drivers, makeFolder, open, valueOf } from './workplace.ts';

/** A disk of our own, as small as it is wanted; only root can have one. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0 && canMountHere();

function canMountHere(): boolean {
  const folder = makeFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  }
}

/** The longest that this thread was kept, in ms, while `work` went on. */
async function keptFor<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly longest: number }> {
  let longest = 0;
  let last = performance.now();
  const tick = setInterval(() => {
    longest = Math.max(longest, performance.now() - last - 1);
    last = performance.now();
  }, 1);
  const value = await work();
  longest = Math.max(longest, performance.now() - last);
  clearInterval(tick);
  return { value, longest };
}

describe.each(drivers)('%s', (_library, openDatabase) => {
  const written = async () => {
    const folder = makeFolder();
    const { ledger, file } = await open({ folder, open: openDatabase });
    const begun = beginCase(ledger);
    ledger.close();
    return { folder, file, ...begun };
  };
  const onOwnDisk = async (work: (folder: string, remount: (how: 'ro' | 'rw') => void) => Promise<void>) => {
    const { folder: from } = await written();
    const folder = makeFolder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', folder]);
    try {
      cpSync(from, folder, { recursive: true });
      await work(folder, (how) => execFileSync('mount', ['-o', `remount,${how}`, folder]));
    } finally {
      execFileSync('umount', ['-l', folder]);
    }
  };

  test.skipIf(!canMount)('a disk without room at the start is called that, and what is there can be read', async () => {
    await onOwnDisk(async (folder) => {
      const fill = join(folder, 'fill');
      expect(() => writeFileSync(fill, Buffer.alloc(2_000_000))).toThrow('ENOSPC');
      const { state, trouble, ledger } = await open({ folder, open: openDatabase });
      expect([state, trouble?.code]).toEqual(['read-only', 'disk-full']);
      expect(valueOf(ledger.listCases())).toHaveLength(1);
      expect(codeOf(ledger.setSetting('a', 'b'))).toBe('disk-full');
      ledger.close();
      expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
      rmSync(fill);
      expect((await open({ folder, open: openDatabase })).state).toBe('good');
    });
  });

  test.skipIf(!canMount)('on a medium that is read-only after a clean close everything can be read', async () => {
    await onOwnDisk(async (folder, remount) => {
      remount('ro');
      const { state, trouble, ledger } = await open({ folder, open: openDatabase });
      expect([state, trouble?.code]).toEqual(['read-only', 'ledger-read-only']);
      expect(valueOf(ledger.listCases())).toHaveLength(1);
      expect(codeOf(ledger.setSetting('a', 'b'))).toBe('ledger-read-only');
      ledger.close();
    });
  });

  test.skipIf(!canMount)('on a medium that became read-only in use, what the log holds is read, too', async () => {
    await onOwnDisk(async (folder, remount) => {
      const using = await open({ folder, open: openDatabase });
      valueOf(using.ledger.setSetting('language', 'en'));
      remount('rw');
      const copy = makeFolder();
      cpSync(folder, copy, { recursive: true });
      using.ledger.close();
      cpSync(copy, folder, { recursive: true });
      remount('ro');
      const { state, trouble, ledger } = await open({ folder, open: openDatabase });
      expect([state, trouble?.code, ledger.getSetting('language')]).toEqual(['read-only', 'ledger-read-only', 'en']);
      ledger.close();
    });
  });

  test('held by another: called that, never waited for longer than 50 ms, and open as soon as it is free', async () => {
    const { folder, file } = await written();
    const other = openDatabase(file);
    expect(Number(other.pragma('busy_timeout')) * 2).toBeLessThan(50);
    other.pragma('locking_mode = EXCLUSIVE');
    other.exec('BEGIN EXCLUSIVE');
    const { value, longest } = await keptFor(() => open({ folder, open: openDatabase }));
    expect([value.state, value.trouble?.code]).toEqual(['unreadable', 'ledger-locked']);
    // Less than 50 ms (busyMs), and whatever a busy machine adds.
    expect(longest).toBeLessThan(1000);
    const later = open({ folder, open: openDatabase });
    setTimeout(() => other.close(), 300);
    expect((await later).state).toBe('good');
  });

  test('while another writes, the ledger is read; a write says why it was refused, and nothing waits', async () => {
    const { folder, file } = await written();
    const { ledger } = await open({ folder, open: openDatabase });
    const other = openDatabase(file);
    other.exec('BEGIN IMMEDIATE');
    const began = performance.now();
    expect(codeOf(ledger.setSetting('a', 'b'))).toBe('ledger-locked');
    expect(performance.now() - began).toBeLessThan(1000);
    const { state, trouble, ledger: second } = await open({ folder, open: openDatabase });
    expect([state, trouble?.code]).toEqual(['read-only', 'ledger-locked']);
    expect(valueOf(second.listCases())).toHaveLength(1);
    second.close();
    other.close();
    expect(codeOf(ledger.setSetting('a', 'b'))).toBe('ok');
  });

  test('gone though copies are there: not begun anew, and a log that is left is not thrown away', async () => {
    const { folder, file } = await written();
    const sound = await open({ folder, open: openDatabase });
    valueOf(sound.ledger.saveCopy());
    sound.ledger.close();
    for (const [how, gone] of [
      ['deleted', () => rmSync(file)],
      ['emptied', () => truncateSync(existsSync(file) ? file : (writeFileSync(file, ''), file), 0)],
    ] as const) {
      gone();
      writeFileSync(`${file}-wal`, 'what was written last');
      const { state, trouble } = await open({ folder, open: openDatabase });
      expect([state, trouble?.code], how).toEqual(['unreadable', 'ledger-lost']);
      expect(readFileSync(`${file}-wal`, 'utf8'), how).toBe('what was written last');
      expect(existsSync(file), how).toBe(how === 'emptied');
    }
  });

  test('a damaged file with a log is only looked at: neither is changed', async () => {
    const { folder, file } = await written();
    const using = await open({ folder, open: openDatabase });
    valueOf(using.ledger.setSetting('language', 'en'));
    const copy = makeFolder();
    cpSync(folder, copy, { recursive: true });
    using.ledger.close();
    cpSync(copy, folder, { recursive: true });
    const bytes = readFileSync(file);
    bytes.fill(0xab, 4096, 8192);
    writeFileSync(file, bytes);
    const log = readFileSync(`${file}-wal`);
    expect(log.length).toBeGreaterThan(0);
    expect((await open({ folder, open: openDatabase })).trouble?.code).toBe('ledger-damaged');
    expect([readFileSync(file).equals(bytes), readFileSync(`${file}-wal`).equals(log)]).toEqual([true, true]);
  });

  test('a disk that fails is neither damage nor another version', async () => {
    const { folder } = await written();
    const failing: OpenDatabase = () => {
      throw new SqlFailure('io', 'disk I/O error');
    };
    expect((await open({ folder, open: failing })).trouble?.code).toBe('ledger-unreadable');
  });
});
