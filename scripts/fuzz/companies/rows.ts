// The ledger as its rows lie there, and what follows from them by the plainest reading: the walk's own memory, which
// asks none of the product's lists.
import type { Database } from '../../../electron/ledger/driver-types.ts';
import type { Row } from '../../../electron/ledger/driver-values.ts';

const kept = {
  customers: 'SELECT * FROM customers ORDER BY id',
  cases: 'SELECT * FROM cases ORDER BY id',
  facts: 'SELECT id, case_id, seq, kind, at, data FROM facts ORDER BY id',
  customer_facts: 'SELECT id, customer_id, seq, kind, at, data, author FROM customer_facts ORDER BY id',
  blobs: 'SELECT sha256 FROM blobs ORDER BY sha256',
  fact_blobs: 'SELECT * FROM fact_blobs ORDER BY case_id, seq, sha256',
  customer_fact_blobs: 'SELECT * FROM customer_fact_blobs ORDER BY customer_id, seq, sha256',
  merged: 'SELECT * FROM merged ORDER BY customer_id',
  authors: 'SELECT id, name FROM authors ORDER BY id',
} as const;
const shown = {
  heads: 'SELECT case_id, version, changed_at, finished, due_at, summary, known, told FROM case_heads ORDER BY case_id',
  keys: 'SELECT * FROM case_keys ORDER BY key, case_id',
  board: 'SELECT * FROM board ORDER BY customer_id, line',
} as const;

export type Kept = Readonly<Record<keyof typeof kept, readonly Row[]>>;
export type Seen = { readonly kept: Kept; readonly text: string; readonly lists: string };

type Looking = { readonly of: (sql: string) => readonly Row[]; seen: Seen | null; at: unknown };
const looking = new WeakMap<Database, Looking>();

function lookingInto(raw: Database): Looking {
  const known = looking.get(raw);
  if (known) return known;
  const statements = new Map<string, ReturnType<Database['prepare']>>();
  const of = (sql: string): readonly Row[] => {
    const statement = statements.get(sql) ?? raw.prepare(sql);
    statements.set(sql, statement);
    return statement.all();
  };
  const made: Looking = { of, seen: null, at: null };
  looking.set(raw, made);
  return made;
}

const allOf = <K extends string>({ of }: Looking, sql: Readonly<Record<K, string>>): Record<K, readonly Row[]> =>
  Object.fromEntries((Object.keys(sql) as K[]).map((key) => [key, of(sql[key])])) as Record<K, readonly Row[]>;

/** Read anew once some other connection has written. */
export function seenIn(raw: Database): Seen {
  const into = lookingInto(raw);
  const at = raw.pragma('data_version');
  if (into.seen && into.at === at) return into.seen;
  const rows = allOf(into, kept);
  into.at = at;
  into.seen = { kept: rows, text: JSON.stringify(rows), lists: JSON.stringify(allOf(into, shown)) };
  return into.seen;
}

export const boardIn = (raw: Database): readonly Row[] => raw.prepare(shown.board).all();
export const toldIn = (raw: Database): readonly Row[] =>
  raw.prepare('SELECT case_id, told FROM case_heads WHERE told IS NOT NULL ORDER BY case_id').all();

export const textOf = (row: Row, column: string): string => String(row[column] ?? '');

/** Whoever turned out to be somebody else is that one. */
export function standingIn({ merged }: Kept, id: string): string {
  const into = merged.find((row) => row['customer_id'] === id);
  return into ? standingIn({ merged } as Kept, textOf(into, 'into_id')) : id;
}
export const familyIn = (rows: Kept, id: string): readonly string[] =>
  rows.customers.map((row) => textOf(row, 'id')).filter((one) => standingIn(rows, one) === standingIn(rows, id));

export type Said = { readonly id: string; readonly kind: string; readonly at: string; readonly data: Data };
export type Data = Readonly<Record<string, unknown>>;

/** Those of the ones that turned out to be it come first: what was said last of itself counts. */
export function saidOf(rows: Kept, id: string): readonly Said[] {
  const absorbed = (of: string): readonly string[] =>
    rows.merged.flatMap((row) =>
      row['into_id'] === of ? [...absorbed(textOf(row, 'customer_id')), textOf(row, 'customer_id')] : [],
    );
  return [...absorbed(id), id].flatMap((one) =>
    rows.customer_facts
      .filter((row) => row['customer_id'] === one)
      .toSorted((a, b) => Number(a['seq']) - Number(b['seq']))
      .map((row) => ({
        id: textOf(row, 'id'),
        kind: textOf(row, 'kind'),
        at: textOf(row, 'at'),
        data: JSON.parse(textOf(row, 'data')) as Data,
      })),
  );
}

/** How many entries of whatever kind there are, of a company and its jobs. */
export function entriesOf(rows: Kept, id: string): ReadonlySet<string> {
  const family = new Set(familyIn(rows, id));
  const jobs = new Set(rows.cases.filter((row) => family.has(textOf(row, 'customer_id'))).map((row) => row['id']));
  return new Set([
    ...rows.customer_facts.filter((row) => family.has(textOf(row, 'customer_id'))).map((row) => textOf(row, 'id')),
    ...rows.facts.filter((row) => jobs.has(textOf(row, 'case_id'))).map((row) => textOf(row, 'id')),
  ]);
}
