// A made-up next version whose migration takes long enough to be killed in its middle.
import { newestVersion } from '../../electron/ledger/migrate.ts';
import { migrations, type Migration } from '../../electron/ledger/schema.ts';

export const slowRows = 60_000;
export const slowVersion = newestVersion(migrations) + 1;

export const slowMigrations: readonly Migration[] = [
  ...migrations,
  {
    to: slowVersion,
    sql: `
      CREATE TABLE extra (n INTEGER PRIMARY KEY, t TEXT NOT NULL) STRICT;
      INSERT INTO extra WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ${slowRows}) SELECT n, hex(randomblob(100)) FROM c;
      CREATE INDEX extra_by_t ON extra (t);
      ALTER TABLE customers ADD COLUMN note TEXT;`,
  },
];
