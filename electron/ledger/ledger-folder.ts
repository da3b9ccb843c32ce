// Where the ledger lies on this computer.
import { existsSync, readdirSync } from 'node:fs';
import { join, posix, win32 } from 'node:path';

export type FolderInput = {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `--user-data-dir` was on the command line. */
  readonly userDataGiven: boolean;
  /** What Electron says, which is the given folder when one was given. */
  readonly defaultUserData: string;
};

/**
 * On Windows Electron's default is the roaming profile, which companies often keep on a network share; SQLite's WAL
 * needs shared memory and so a local disk (https://www.sqlite.org/wal.html). A folder given by hand always wins.
 */
export function ledgerFolder({ platform, env, userDataGiven, defaultUserData }: FolderInput): string {
  if (userDataGiven || platform !== 'win32') return defaultUserData;
  const local = localAppData(env);
  return local === null ? defaultUserData : win32.join(local, 'MDMCertWizard');
}

export const ledgerFile = (folder: string): string => join(folder, 'ledger.sqlite');
export const copiesFolder = (folder: string): string => join(folder, 'backups');

/** A copy that is to take the ledger's place, under the time at which that began. */
export const takingPattern = /^ledger-taking-(\d{8}T\d{9}Z)\.sqlite$/;

/** False on a computer on which nothing was ever kept: then there is nothing that could have been lost. */
export function isAnythingKept(folder: string): boolean {
  if (existsSync(ledgerFile(folder)) || existsSync(copiesFolder(folder))) return true;
  return existsSync(folder) && readdirSync(folder).some((name) => takingPattern.test(name));
}

/** Windows treats names of variables without regard to case, a copied `env` object does not. */
function localAppData(env: FolderInput['env']): string | null {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'LOCALAPPDATA');
  const value = name === undefined ? undefined : env[name];
  return value && win32.isAbsolute(value) && !posix.isAbsolute(value) ? value : null;
}
