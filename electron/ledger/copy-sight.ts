// What is in a copy of a ledger, and whether it is sound: looked at without changing it or making anything beside it.
import type { CopyAbout, CopyFault, Lacks } from '../../core/contract/ledger.ts';
import { examine } from './open-file.ts';
import type { Database, OpenDatabase } from './driver-types.ts';
import { SqlFailure } from './driver-values.ts';
import { newestVersion } from './migrate.ts';
import { numberIn, textIn } from './records.ts';
import { isSafeCopy, timeOfCopy } from './safe-copies.ts';
import { applicationId, type Migration } from './schema.ts';
import { hasStandingFacts } from './standing.ts';

/** When a copy for elsewhere was made: told by the copy itself, whatever it is called meanwhile. */
export const copiedAtKey = 'copied-at';

type CopySight =
  | { readonly ok: true; readonly about: CopyAbout; readonly language: string | null }
  | { readonly ok: false; readonly why: CopyFault };

type Input = {
  readonly open: OpenDatabase;
  readonly migrations: readonly Migration[];
  /** Where it lies; nothing may lie beside it. */
  readonly file: string;
  /** Its own name, if it lies there under another one. */
  readonly name: string;
  /** It comes from elsewhere: its tables, too, must be those that this product makes. */
  readonly stranger: boolean;
};

export function lookAtCopy({ open, migrations, file, name, stranger }: Input): CopySight {
  let database: Database | null = null;
  try {
    database = open(file, { still: true });
    // Also of an empty file, which has no header.
    if (database.pragma('application_id') !== applicationId) return { ok: false, why: 'foreign' };
    database.pragma('trusted_schema = OFF');
    const version = examine(database);
    if (version > newestVersion(migrations)) return { ok: false, why: 'newer' };
    if (version === 0 || (stranger && !isOurs(open, database, migrations, version)))
      return { ok: false, why: 'foreign' };
    if (stranger && database.pragma('foreign_key_check') !== null) return { ok: false, why: 'damaged' };
    return { ok: true, about: aboutOf(database, name), language: settingIn(database, 'language') };
  } catch (error) {
    return { ok: false, why: faultOf(error, stranger) };
  } finally {
    database?.close();
  }
}

function faultOf(error: unknown, stranger: boolean): CopyFault {
  const trouble = error instanceof SqlFailure ? error.trouble : 'corrupt';
  if (trouble !== 'corrupt') return 'unreadable';
  // "File is not a database" of a picture that was chosen by mistake.
  return stranger && error instanceof SqlFailure && /not a database/.test(error.message) ? 'foreign' : 'damaged';
}

/** Tables, indices and triggers, word by word: what they do here is known of ours alone. */
function isOurs(open: OpenDatabase, database: Database, migrations: readonly Migration[], version: number): boolean {
  const made = open(':memory:');
  try {
    for (const { to, sql } of migrations) if (to <= version) made.exec(sql);
    return shapeOf(made) === shapeOf(database);
  } finally {
    made.close();
  }
}

const shapeOf = (database: Database): string =>
  database
    .prepare("SELECT type || ' ' || name || ' ' || coalesce(sql, '') AS one FROM sqlite_schema ORDER BY type, name")
    .all()
    .map((row) => textIn(row, 'one').replaceAll(/\s+/g, ' '))
    .join('\n');

function aboutOf(database: Database, name: string): CopyAbout {
  const standing = hasStandingFacts(database);
  const others = standing ? 'WHERE id NOT IN (SELECT customer_id FROM merged)' : '';
  const count = (sql: string): number =>
    numberIn(database.prepare(`SELECT count(*) AS n FROM ${sql}`).get() ?? {}, 'n');
  const said = isSafeCopy(name) ? new Date(timeOfCopy(name)).toISOString() : settingIn(database, copiedAtKey);
  return {
    at: said,
    companies: count(`customers ${others}`),
    cases: count('cases'),
    newest: entriesOf(database).reduce<string | null>((newest, { at }) => later(newest, at), null),
  };
}

function settingIn(database: Database, key: string): string | null {
  const row = database.prepare('SELECT value FROM settings WHERE key = ?').get(key);
  return row && textIn(row, 'value');
}

type Entry = { readonly id: string; readonly of: string; readonly at: string };

/** Every fact, by a name that it has in every copy of the ledger; `of`: the customer. */
function entriesOf(database: Database): readonly Entry[] {
  const standing = hasStandingFacts(database);
  const id = standing ? 'f.id' : "f.case_id || '-' || f.seq";
  const more = standing ? 'UNION ALL SELECT id, customer_id, at FROM customer_facts' : '';
  return database
    .prepare(`SELECT ${id} AS id, c.customer_id AS of, f.at FROM facts f JOIN cases c ON c.id = f.case_id ${more}`)
    .all()
    .map((row) => ({ id: textIn(row, 'id'), of: textIn(row, 'of'), at: textIn(row, 'at') }));
}

const later = (one: string | null, other: string): string => (one !== null && one > other ? one : other);

/** `present`: the ledger's file, with whatever log lies beside it. Null: it can't be read, so nobody knows. */
export function lacksOf(open: OpenDatabase, present: string, copy: string): Lacks | null {
  const had = readEntries(open, present, { readonly: true });
  const has = readEntries(open, copy, { still: true });
  if (had === null || has === null) return null;
  const there = new Set(has.map(({ id }) => id));
  const missing = had.filter(({ id }) => !there.has(id));
  return {
    entries: missing.length,
    companies: new Set(missing.map(({ of }) => of)).size,
    newest: missing.reduce<string | null>((newest, { at }) => later(newest, at), null),
  };
}

function readEntries(
  open: OpenDatabase,
  file: string,
  options: { readonly readonly?: boolean; readonly still?: boolean },
): readonly Entry[] | null {
  let database: Database | null = null;
  try {
    database = open(file, options);
    return entriesOf(database);
  } catch {
    return null;
  } finally {
    database?.close();
  }
}
