// Brings a ledger file to the newest version, one transaction per step, each step after a safe copy.
import type { Database } from './driver-types.ts';
import { SqlFailure } from './driver-values.ts';
import type { Migration } from './schema.ts';

export const versionOf = (database: Database): number => Number(database.pragma('user_version'));
export const newestVersion = (migrations: readonly Migration[]): number => migrations.at(-1)?.to ?? 0;

/** `copy` is called before each step that changes an existing ledger; when it throws, nothing has been changed. */
export function migrate(database: Database, migrations: readonly Migration[], copy: (from: number) => void): void {
  // A new file goes through all of them and has nothing to lose.
  const existing = versionOf(database) > 0;
  for (const { to, sql } of migrations) {
    const from = versionOf(database);
    if (from >= to) continue;
    if (existing) copy(from);
    // A step may rebuild a table that others refer to; the check below takes the keys' place. Only settable here,
    // outside the transaction: https://www.sqlite.org/lang_altertable.html#otheralter
    database.pragma('foreign_keys = OFF');
    try {
      database.transaction(() => {
        // Another process may have been faster.
        if (versionOf(database) !== from) return;
        database.exec(sql);
        if (database.pragma('foreign_key_check') !== null)
          throw new SqlFailure('constraint', `migration to ${to} breaks a reference`);
        database.pragma(`user_version = ${to}`);
      });
    } finally {
      database.pragma('foreign_keys = ON');
    }
  }
}
