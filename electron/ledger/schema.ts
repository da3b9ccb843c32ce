// The tables, as an ordered list of migrations: a released one is never edited, only followed by another.
export type Migration = { readonly to: number; readonly sql: string };

/**
 * "MCNL" in the file's header: tells our ledger from any other SQLite file.
 * https://www.sqlite.org/pragma.html#pragma_application_id
 */
export const applicationId = 0x4d_43_4e_4c;

const isTime = (column: string) =>
  `CHECK (${column} GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z')`;
const isDigest = (column: string) => `CHECK (length(${column}) = 64 AND ${column} NOT GLOB '*[^0-9a-f]*')`;
const refuse = (name: string, event: string, table: string, why: string, when = '') =>
  `CREATE TRIGGER ${name} BEFORE ${event} ON ${table} ${when} BEGIN SELECT RAISE(ABORT, '${why}'); END;`;
/** Rows leave only while their whole customer does; `deleting` is empty outside that one transaction. */
const unlessDeleting = (caseColumn: string) =>
  `WHEN NOT EXISTS (SELECT 1 FROM cases JOIN deleting USING (customer_id) WHERE cases.id = OLD.${caseColumn})`;

const first = `
PRAGMA application_id = ${applicationId};

CREATE TABLE customers (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  mode TEXT NOT NULL CHECK (mode IN ('real', 'practice')),
  name TEXT NOT NULL,
  m_code TEXT NOT NULL,
  environment TEXT CHECK (environment IN ('M5', 'M6')),
  site_url TEXT,
  created_at TEXT NOT NULL ${isTime('created_at')},
  UNIQUE (id, mode)
) STRICT;

-- The mode is repeated so that the foreign key can demand that it is the customer's: practice and real never mix.
CREATE TABLE cases (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  customer_id TEXT NOT NULL,
  mode TEXT NOT NULL,
  flow TEXT NOT NULL CHECK (length(flow) > 0),
  flow_version INTEGER NOT NULL CHECK (flow_version > 0),
  created_at TEXT NOT NULL ${isTime('created_at')},
  UNIQUE (id, mode),
  FOREIGN KEY (customer_id, mode) REFERENCES customers (id, mode)
) STRICT;
CREATE INDEX cases_of_customer ON cases (customer_id);

CREATE TABLE facts (
  case_id TEXT NOT NULL REFERENCES cases (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  kind TEXT NOT NULL CHECK (length(kind) > 0),
  at TEXT NOT NULL ${isTime('at')},
  run TEXT NOT NULL CHECK (length(run) > 0),
  mono_ms INTEGER NOT NULL,
  data TEXT NOT NULL CHECK (json_valid(data)),
  PRIMARY KEY (case_id, seq)
) STRICT;

CREATE TABLE blobs (
  sha256 TEXT NOT NULL PRIMARY KEY ${isDigest('sha256')},
  size INTEGER NOT NULL CHECK (size = length(bytes)),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE fact_blobs (
  case_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  sha256 TEXT NOT NULL REFERENCES blobs (sha256),
  PRIMARY KEY (case_id, seq, sha256),
  FOREIGN KEY (case_id, seq) REFERENCES facts (case_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX facts_of_blob ON fact_blobs (sha256);

CREATE TABLE settings (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE practice_state (
  case_id TEXT NOT NULL PRIMARY KEY,
  mode TEXT NOT NULL DEFAULT 'practice' CHECK (mode = 'practice'),
  json TEXT NOT NULL CHECK (json_valid(json)),
  FOREIGN KEY (case_id, mode) REFERENCES cases (id, mode)
) STRICT;

CREATE TABLE deleting (customer_id TEXT NOT NULL PRIMARY KEY) STRICT;

${refuse('facts_follow', 'INSERT', 'facts', 'facts are numbered without gaps', 'WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM facts WHERE case_id = NEW.case_id)')}
${refuse('facts_stay_same', 'UPDATE', 'facts', 'facts are append-only')}
${refuse('facts_stay', 'DELETE', 'facts', 'facts are append-only', unlessDeleting('case_id'))}
${refuse('fact_blobs_stay_same', 'UPDATE', 'fact_blobs', 'facts are append-only')}
${refuse('fact_blobs_stay', 'DELETE', 'fact_blobs', 'facts are append-only', unlessDeleting('case_id'))}
${refuse('blobs_stay_same', 'UPDATE', 'blobs', 'received files are never changed')}
${refuse('blobs_stay', 'DELETE', 'blobs', 'a fact needs this file', 'WHEN EXISTS (SELECT 1 FROM fact_blobs WHERE sha256 = OLD.sha256)')}
${refuse('cases_stay_same', 'UPDATE', 'cases', 'a case keeps its customer and flow')}
${refuse('cases_stay', 'DELETE', 'cases', 'a case leaves with its customer', unlessDeleting('id'))}
${refuse('customers_keep_mode', 'UPDATE OF id, mode, created_at', 'customers', 'a customer stays real or practice')}
${refuse('customers_stay', 'DELETE', 'customers', 'a customer leaves through one door', 'WHEN OLD.id NOT IN (SELECT customer_id FROM deleting)')}
`;

export const migrations: readonly Migration[] = [{ to: 1, sql: first }];
