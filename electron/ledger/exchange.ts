// A whole copy takes the ledger's place, and what was there is set aside under its time, never deleted. One rename
// makes it certain: from then on every opening ends what a crash has left half done.
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerFile, takingPattern } from './ledger-folder.ts';
import { stamp, syncFile, syncFolder } from './safe-copies.ts';

const aside = /^ledger-set-aside-\d{8}T\d{9}Z(-\d+)?\.sqlite$/;
/** The log and its index belong to the file beside which they lie, and to no other. */
const parts = ['', '-wal', '-shm', '-journal'];

/** Where a copy is made ready; nothing looks there for anything. */
export const readyPlace = (folder: string): string => join(folder, 'ledger-ready.partial');

/** What is left there of an exchange that was not made. */
export function clearReadyPlace(folder: string): void {
  for (const part of parts) rmSync(`${readyPlace(folder)}${part}`, { force: true });
}

/** How many former ledgers lie there. */
export const countSetAside = (folder: string): number =>
  existsSync(folder) ? readdirSync(folder).filter((name) => aside.test(name)).length : 0;

/**
 * What lies ready takes the ledger's place; both closed. Gives back what the former file is called now, null where
 * there was none. Throws what the disk says: then the former ledger is where it was, or the next opening ends it.
 */
export function exchange(folder: string, wall: number): string | null {
  syncFile(readyPlace(folder));
  const taking = join(folder, `ledger-taking-${stamp(wall)}.sqlite`);
  renameSync(readyPlace(folder), taking);
  try {
    syncFolder(folder);
    return finishExchange(folder);
  } catch (error) {
    // Nothing has moved yet: it is as if nobody had asked.
    if (existsSync(ledgerFile(folder)) && existsSync(taking)) rmSync(taking);
    throw error;
  }
}

/** Ends what was begun; nothing to do is the rule. Gives back what the former file is called now. */
export function finishExchange(folder: string): string | null {
  let name: string | null = null;
  for (const taking of readdirSync(folder)
    .filter((one) => takingPattern.test(one))
    .sort()) {
    const [, time = ''] = takingPattern.exec(taking) ?? [];
    name = setAside(folder, time);
    syncFolder(folder);
    renameSync(join(folder, taking), ledgerFile(folder));
    syncFolder(folder);
  }
  return name;
}

function setAside(folder: string, time: string): string | null {
  const file = ledgerFile(folder);
  const name = (n: number): string => `ledger-set-aside-${time}${n === 0 ? '' : `-${n}`}.sqlite`;
  let n = 0;
  // The file first. A log without it was left by a crash between the two, and follows it.
  if (existsSync(file)) {
    while (existsSync(join(folder, name(n)))) n += 1;
    renameSync(file, join(folder, name(n)));
  } else while (existsSync(join(folder, name(n + 1)))) n += 1;
  for (const part of parts.slice(1))
    if (existsSync(`${file}${part}`)) renameSync(`${file}${part}`, join(folder, `${name(n)}${part}`));
  return existsSync(join(folder, name(n))) ? name(n) : null;
}
