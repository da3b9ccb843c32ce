// What a profile's ledger holds, read by SQLite itself while the app is not running.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { openBetter } from '../../../electron/ledger/driver-better.ts';

export type Evidence = {
  /** Every fact as it lies there, in order. */
  readonly facts: readonly string[];
  /** Digests that facts name and that no stored file has, or whose file has other bytes. */
  readonly missing: readonly string[];
};

export function readEvidence(profile: string): Evidence {
  const database = openBetter(join(profile, 'ledger.sqlite'));
  try {
    const rows = database.prepare('SELECT seq, kind, at, data FROM facts ORDER BY case_id, seq').all();
    const named = rows.flatMap((row) =>
      /-received$/.test(String(row['kind'])) ? [digestIn(String(row['data']))] : [],
    );
    const missing = named.filter((digest) => {
      const bytes = database.prepare('SELECT bytes FROM blobs WHERE sha256 = ?').get(digest)?.['bytes'];
      return !(bytes instanceof Uint8Array) || createHash('sha256').update(bytes).digest('hex') !== digest;
    });
    return {
      facts: rows.map(
        (row) => `${String(row['seq'])} ${String(row['kind'])} ${String(row['at'])} ${String(row['data'])}`,
      ),
      missing,
    };
  } finally {
    database.close();
  }
}

const digestIn = (data: string): string => {
  const parsed: unknown = JSON.parse(data);
  return typeof parsed === 'object' && parsed !== null && 'sha256' in parsed ? String(parsed.sha256) : '';
};
