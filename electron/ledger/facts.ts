// Facts, the files they speak of and the rows that follow from them: written together or not at all, never changed.
import { createHash, randomUUID } from 'node:crypto';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import { wholeCharacters } from '../../core/base/cut.ts';
import { maxFileBytes } from '../../core/files/kinds.ts';
import type { JsonValue, StoredFact } from '../../core/engine/fact.ts';
import { inUseKinds, wereInUse, type InUseFact } from '../../core/flows/was-in-use.ts';
import { authorHere } from './authors.ts';
import type { Access } from './outcome.ts';
import type { Projections } from './projections.ts';
import { changeCustomer } from './customers.ts';
import { familyOf, standingOf } from './standing.ts';
import type { Row } from './driver-values.ts';
import { numberIn, parseJson, textIn, type CustomerChange, type FactDraft, type LedgerClock } from './records.ts';

/** What follows from facts in other tables. */
export type Follows = {
  /** The customer of the case, as these facts make them known. */
  readonly customer?: CustomerChange;
};

export type Facts = {
  /** Returned means on the disk. Facts that belong together, their files and what follows from them: all or nothing. */
  appendFacts(caseId: string, drafts: readonly FactDraft[], follows?: Follows): Result<readonly StoredFact[]>;
  /** A fact that stands for itself. */
  appendFact(caseId: string, draft: FactDraft): Result<StoredFact>;
  readBlob(sha256: string): Result<Uint8Array>;
  /** Of certificates that were in use in this customer's cases (each once), merged ones' too; without one if asked. */
  seenFingerprints(customerId: string, exceptCase?: string): readonly string[];
};

export type FactWriter = ReturnType<typeof createFactWriter>;
/** Keeps a file under its digest, which it gives back; inside the transaction of the fact that speaks of it. */
export type BlobKeeper = (bytes: Uint8Array) => string;

/** How facts get into their tables: checked first, then written in the transaction of whoever asks. */
export function createFactWriter({ database }: Pick<Access, 'database'>, clock: LedgerClock) {
  const keepBlob: BlobKeeper = (bytes) => {
    const sha256 = digest(bytes);
    database
      .prepare('INSERT INTO blobs (sha256, size, bytes) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING')
      .run(sha256, bytes.byteLength, bytes);
    return sha256;
  };

  const insert = (caseId: string, seq: number, { draft, text }: Ready): StoredFact => {
    const fact: StoredFact = {
      seq,
      kind: draft.kind,
      at: new Date(clock.wall()).toISOString(),
      run: clock.run,
      mono: Math.round(clock.mono()),
      data: parseJson(text),
    };
    database
      .prepare(
        'INSERT INTO facts (case_id, seq, kind, at, run, mono_ms, data, id, author) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      )
      .run(
        caseId,
        fact.seq,
        fact.kind,
        fact.at,
        fact.run,
        fact.mono,
        text,
        randomUUID(),
        authorHere(database, clock.wall()),
      );
    for (const sha256 of new Set((draft.blobs ?? []).map(keepBlob))) {
      database.prepare('INSERT INTO fact_blobs (case_id, seq, sha256) VALUES (?, ?, ?)').run(caseId, seq, sha256);
    }
    return fact;
  };

  return {
    keepBlob,
    /** Before the transaction: can they be stored at all? */
    prepare: (drafts: readonly FactDraft[]): Result<readonly Ready[]> => {
      const ready: Ready[] = [];
      for (const draft of drafts) {
        if (draft.blobs?.some((bytes) => bytes.byteLength > maxFileBytes)) return fail('file-too-large');
        const text = stringify(draft.data);
        if (text === null) return fail('bad-argument', 'data is no JSON');
        ready.push({ draft, text });
      }
      return succeed(ready);
    },
    /** Inside the transaction: `last` is the number of the newest fact that is there. */
    write: (caseId: string, last: number, facts: readonly Ready[]): readonly StoredFact[] =>
      facts.map((fact, index) => insert(caseId, last + 1 + index, fact)),
  };
}

export function createFacts({ database, read, write }: Access, writer: FactWriter, projections: Projections): Facts {
  const appendFacts: Facts['appendFacts'] = (caseId, drafts, { customer } = {}) => {
    const ready = writer.prepare(drafts);
    if (!ready.ok) return ready;
    return write(() => {
      const row = database
        .prepare(
          'SELECT c.customer_id, (SELECT coalesce(max(seq), 0) FROM facts WHERE case_id = c.id) AS last FROM cases c WHERE c.id = ?',
        )
        .get(caseId);
      if (!row) return fail('case-not-found');
      const last = numberIn(row, 'last');
      const customerId = textIn(row, 'customer_id');
      // A site's address is one of the customer's standing facts: of one that turned out to be another, that one's.
      if (customer)
        changeCustomer(database, 'siteUrl' in customer ? standingOf(database, customerId) : customerId, customer);
      const written = writer.write(caseId, last, ready.value);
      projections.caseWritten(caseId, customerId, customer !== undefined || drafts.some(tellsInUse));
      return succeed(written);
    });
  };

  return {
    appendFacts,
    appendFact: (caseId, draft) => {
      const appended = appendFacts(caseId, [draft]);
      if (!appended.ok) return appended;
      const [fact] = appended.value;
      return fact ? succeed(fact) : fail('unexpected', 'fact');
    },

    readBlob: (sha256) =>
      read(() => {
        const bytes = database.prepare('SELECT bytes FROM blobs WHERE sha256 = ?').get(sha256)?.['bytes'];
        if (!(bytes instanceof Uint8Array)) return fail('file-unreadable', 'not in the ledger');
        return digest(bytes) === sha256 ? succeed(bytes) : fail('ledger-damaged', 'a stored file has changed');
      }),

    seenFingerprints: (customerId, exceptCase = '') => {
      const found = read(() => {
        const rows = database
          .prepare(
            `
        SELECT f.case_id AS case_id, f.kind AS kind, ${textOf('$.certificate.fingerprintSha256')} AS fingerprint,
          ${textOf('$.certificate.notBefore')} AS not_before, ${textOf('$.via')} AS via
        FROM facts f JOIN cases c ON c.id = f.case_id
        WHERE c.customer_id IN (SELECT value FROM json_each(?)) AND c.id <> ?
          AND f.kind IN (SELECT value FROM json_each(?))
        ORDER BY f.case_id, f.seq`,
          )
          .all(JSON.stringify(familyOf(database, customerId)), exceptCase, JSON.stringify([...inUseKinds]));
        const ids = new Set(rows.map((row) => textIn(row, 'case_id')));
        const seen = [...ids].flatMap((id) => wereInUse(rows.filter((row) => row['case_id'] === id).map(inUseFact)));
        return succeed([...new Set(seen)].toSorted());
      });
      return found.ok ? found.value : [];
    },
  };
}

/** Of a fact's data, where it is a text there. */
const textOf = (path: string): string => `CASE json_type(f.data, '${path}') WHEN 'text' THEN f.data ->> '${path}' END`;
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const inUseFact = (row: Row): InUseFact => ({
  kind: textIn(row, 'kind'),
  fingerprint: textOrNull(row['fingerprint']),
  notBefore: textOrNull(row['not_before']),
  via: textOrNull(row['via']),
});

/** What the customer's other cases know last year's file by (seenFingerprints) may be another now. */
export const tellsInUse = ({ kind }: Pick<FactDraft, 'kind'>): boolean => inUseKinds.has(kind);

/** A draft that can be stored, and the text it is stored as. */
type Ready = { readonly draft: FactDraft; readonly text: string };

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** With whole characters. Null for what is no JSON at all (undefined, a cycle): the types forbid it, a cast may not. */
function stringify(data: JsonValue): string | null {
  try {
    const text: unknown = JSON.stringify(data);
    return typeof text === 'string' ? wholeCharacters(text) : null;
  } catch {
    return null;
  }
}
