// Carries a ledger's file from one disk to another: whole and durable under its name, or not at all.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, open as openFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { copyName } from '../cases/saved-files.ts';
import { applicationId } from '../ledger/schema.ts';

/** https://www.sqlite.org/fileformat.html#the_database_header */
const header = { length: 100, magic: 'SQLite format 3\0', idAt: 68 } as const;
/** A folder has that many copies of one minute at most. */
const maxCopies = 99;
const blockBytes = 1024 * 1024;

/** By its first bytes; before anything large is copied. */
export async function looksLikeLedger(path: string): Promise<boolean> {
  const handle = await openFile(path, 'r');
  try {
    const bytes = Buffer.alloc(header.length);
    const { bytesRead } = await handle.read(bytes, 0, header.length, 0);
    return (
      bytesRead === header.length &&
      bytes.toString('latin1', 0, header.magic.length) === header.magic &&
      bytes.readUInt32BE(header.idAt) === applicationId
    );
  } finally {
    await handle.close();
  }
}

/** To a place of our own, where it is nobody else's to read, with the log that may lie beside it: true if one did. */
export async function fetch(path: string, to: string): Promise<boolean> {
  await take(path, to);
  const log = await stat(`${path}-wal`).catch(() => null);
  if (!log || log.size === 0) return false;
  await take(`${path}-wal`, `${to}-wal`);
  return true;
}

async function take(path: string, to: string): Promise<void> {
  await copyFile(path, to);
  // Whatever it was on the stick.
  const handle = await openFile(to, 'r');
  await handle.chmod(0o600).finally(() => handle.close());
}

/**
 * Under this name in the folder, or under the next one that is free; its path. Null when it can't be written there, or
 * does not read as it was written.
 */
export async function carry(file: string, folder: string, name: string): Promise<string | null> {
  const partial = join(folder, `${name}.partial`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = await freePath(folder, name);
    if (path === null) return null;
    await copyFile(file, partial);
    const handle = await openFile(partial, 'r+');
    await handle.sync().finally(() => handle.close());
    if ((await digestOf(partial)) !== (await digestOf(file))) throw new Error('it reads otherwise');
    await rename(partial, path);
    return path;
  } catch {
    await rm(partial, { force: true }).catch(() => undefined);
    return null;
  }
}

async function freePath(folder: string, name: string): Promise<string | null> {
  for (let copy = 0; copy <= maxCopies; copy += 1) {
    const path = join(folder, copyName(name, copy));
    if ((await stat(path).catch(() => null)) === null) return path;
  }
  return null;
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  const handle = await openFile(path, 'r');
  try {
    const block = Buffer.alloc(blockBytes);
    for (;;) {
      const { bytesRead } = await handle.read(block, 0, blockBytes, null);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(block.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}
