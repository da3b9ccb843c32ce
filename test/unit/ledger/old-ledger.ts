// A ledger of version 1 with the customers, cases, facts and files of another one: as it was before facts had authors.
import { join } from 'node:path';
import type { Database, OpenDatabase } from '../../../electron/ledger/driver-types.ts';
import { migrations } from '../../../electron/ledger/schema.ts';

const kept = {
  customers: 'id, mode, name, m_code, environment, site_url, created_at',
  cases: 'id, customer_id, mode, flow, flow_version, created_at',
  facts: 'case_id, seq, kind, at, run, mono_ms, data',
  blobs: 'sha256, size, bytes',
  fact_blobs: 'case_id, seq, sha256',
};

/** Made in `folder`, which must have none yet. */
export function writeOldLedger(open: OpenDatabase, from: string, folder: string): void {
  const [source, old] = [open(from, { readonly: true }), open(join(folder, 'ledger.sqlite'))];
  old.exec(migrations[0]?.sql ?? '');
  for (const [table, columns] of Object.entries(kept)) copyRows(source, old, table, columns);
  old.pragma('user_version = 1');
  for (const database of [source, old]) database.close();
}

function copyRows(source: Database, old: Database, table: string, columns: string): void {
  const places = columns.replaceAll(/\w+/g, '?');
  const order = table === 'fact_blobs' ? '' : 'ORDER BY rowid';
  for (const row of source.prepare(`SELECT ${columns} FROM ${table} ${order}`).all())
    old.prepare(`INSERT INTO ${table} (${columns}) VALUES (${places})`).run(...Object.values(row));
}
