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

/** Who wrote what was written before facts had authors: the same in every ledger, so that copies of one agree. */
export const unknownAuthor = '00000000-0000-0000-0000-000000000000';

/** A customer's own rows leave only with the customer. */
const unlessCustomerGoes = 'WHEN OLD.customer_id NOT IN (SELECT customer_id FROM deleting)';

const second = `
-- Who writes: a PC, by a number of its own. \`since\` is not known of those that wrote before there were authors.
CREATE TABLE authors (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL,
  since TEXT ${isTime('since')}
) STRICT;
INSERT INTO authors (id, name, since) VALUES ('${unknownAuthor}', '', NULL);

-- The ids of what is there follow from case and number: two copies of one ledger, brought up to date apart, agree.
ALTER TABLE facts ADD COLUMN id TEXT NOT NULL DEFAULT '';
ALTER TABLE facts ADD COLUMN author TEXT NOT NULL DEFAULT '${unknownAuthor}' REFERENCES authors (id);
DROP TRIGGER facts_stay_same;
UPDATE facts SET id = case_id || '-' || seq;
${refuse('facts_stay_same', 'UPDATE', 'facts', 'facts are append-only')}
${refuse('facts_have_ids', 'INSERT', 'facts', 'a fact has an id of its own', 'WHEN length(NEW.id) < 36')}
CREATE UNIQUE INDEX facts_by_id ON facts (id);

CREATE INDEX customers_by_code ON customers (upper(m_code)) WHERE mode = 'real';

CREATE TABLE customer_facts (
  customer_id TEXT NOT NULL REFERENCES customers (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  id TEXT NOT NULL UNIQUE CHECK (length(id) >= 36),
  author TEXT NOT NULL REFERENCES authors (id),
  kind TEXT NOT NULL CHECK (length(kind) > 0),
  at TEXT NOT NULL ${isTime('at')},
  data TEXT NOT NULL CHECK (json_valid(data)),
  PRIMARY KEY (customer_id, seq)
) STRICT;

CREATE TABLE customer_fact_blobs (
  customer_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  sha256 TEXT NOT NULL REFERENCES blobs (sha256),
  PRIMARY KEY (customer_id, seq, sha256),
  FOREIGN KEY (customer_id, seq) REFERENCES customer_facts (customer_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_facts_of_blob ON customer_fact_blobs (sha256);

${refuse('customer_facts_follow', 'INSERT', 'customer_facts', 'facts are numbered without gaps', 'WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM customer_facts WHERE customer_id = NEW.customer_id)')}
${refuse('customer_facts_real', 'INSERT', 'customer_facts', 'only real customers have standing facts', "WHEN (SELECT mode FROM customers WHERE id = NEW.customer_id) <> 'real'")}
${refuse('customer_facts_stay_same', 'UPDATE', 'customer_facts', 'facts are append-only')}
${refuse('customer_facts_stay', 'DELETE', 'customer_facts', 'facts are append-only', unlessCustomerGoes)}
${refuse('customer_fact_blobs_stay_same', 'UPDATE', 'customer_fact_blobs', 'facts are append-only')}
${refuse('customer_fact_blobs_stay', 'DELETE', 'customer_fact_blobs', 'facts are append-only', unlessCustomerGoes)}
DROP TRIGGER blobs_stay;
${refuse('blobs_stay', 'DELETE', 'blobs', 'a fact needs this file', 'WHEN EXISTS (SELECT 1 FROM fact_blobs WHERE sha256 = OLD.sha256) OR EXISTS (SELECT 1 FROM customer_fact_blobs WHERE sha256 = OLD.sha256)')}

-- From here on: what follows from facts, and is made anew from them whenever its version is another.

-- How far a case is. \`due_at\`: from then on time alone may have changed that; \`folded_at\`: as of when it is said.
-- \`summary\` is null for a case that says nothing or can't be told, \`known\` and \`told\` for one that can't be told.
CREATE TABLE case_heads (
  case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
  folded_at TEXT NOT NULL,
  due_at TEXT,
  summary TEXT CHECK (json_valid(summary)),
  known TEXT CHECK (json_valid(known)),
  told TEXT CHECK (json_valid(told))
) STRICT;
CREATE INDEX heads_to_list ON case_heads (finished, changed_at) WHERE summary IS NOT NULL;
CREATE INDEX heads_due ON case_heads (due_at) WHERE due_at IS NOT NULL;

-- A customer who turned out to be another.
CREATE TABLE merged (
  customer_id TEXT NOT NULL PRIMARY KEY REFERENCES customers (id) ON DELETE CASCADE,
  into_id TEXT NOT NULL REFERENCES customers (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX merged_into ON merged (into_id);

-- A row for each certificate of each real customer. The columns before \`row\` are what is searched, sorted and counted.
CREATE TABLE board (
  customer_id TEXT NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  line INTEGER NOT NULL CHECK (line >= 0),
  version INTEGER NOT NULL,
  end_at TEXT,
  other_seen INTEGER NOT NULL CHECK (other_seen IN (0, 1)),
  missing INTEGER NOT NULL CHECK (missing IN (0, 1)),
  custody_at TEXT,
  custody_open INTEGER NOT NULL CHECK (custody_open IN (0, 1)),
  put_off TEXT,
  by_name TEXT NOT NULL,
  by_code TEXT NOT NULL,
  search TEXT NOT NULL,
  row TEXT NOT NULL CHECK (json_valid(row)),
  PRIMARY KEY (customer_id, line)
) STRICT;
`;

const third = `
-- The first page lists practised cases: few among very many real ones.
CREATE INDEX cases_practised ON cases (customer_id) WHERE mode = 'practice';
`;

const fourth = `
-- What a finished case is found by among very many: topics, fingerprints and keys of what it holds (keysOf). Made with
-- its head.
CREATE TABLE case_keys (
  key TEXT NOT NULL,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  PRIMARY KEY (key, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX keys_of_case ON case_keys (case_id);

-- What is pasted or dropped is compared with every unfinished case.
CREATE INDEX heads_open ON case_heads (changed_at) WHERE finished = 0;
`;

export const migrations: readonly Migration[] = [
  { to: 1, sql: first },
  { to: 2, sql: second },
  { to: 3, sql: third },
  { to: 4, sql: fourth },
];
