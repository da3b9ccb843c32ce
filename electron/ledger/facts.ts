// Facts and the files they speak of: appended together or not at all, never changed.
import { createHash } from 'node:crypto';
import { fail, succeed, type Result } from '../../core/errors.ts';
import { maxFileBytes } from '../../core/files/kinds.ts';
import type { JsonValue, StoredFact } from '../../core/flows/stored-fact.ts';
import type { Access } from './outcome.ts';
import { numberIn, parseJson, textIn, type FactDraft, type LedgerClock } from './records.ts';

export type Facts = {
  /** Returned means on the disk: the fact and its files, in one transaction. */
  appendFact(caseId: string, draft: FactDraft): Result<StoredFact>;
  readBlob(sha256: string): Result<Uint8Array>;
  /** Fingerprints of the certificates in this customer's facts (each once), without one case's own if asked. */
  seenFingerprints(customerId: string, exceptCase?: string): readonly string[];
};

export function createFacts({ database, read, write }: Access, clock: LedgerClock): Facts {
  const keepBlob = (bytes: Uint8Array): string => {
    const sha256 = digest(bytes);
    database
      .prepare('INSERT INTO blobs (sha256, size, bytes) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING')
      .run(sha256, bytes.byteLength, bytes);
    return sha256;
  };

  return {
    appendFact: (caseId, { kind, data, blobs = [], expectedSeq }) => {
      if (blobs.some((bytes) => bytes.byteLength > maxFileBytes)) return fail('file-too-large');
      const text = stringify(data);
      if (text === null) return fail('bad-argument', 'data is no JSON');
      return write(() => {
        const row = database
          .prepare(
            'SELECT (SELECT count(*) FROM cases WHERE id = ?) AS known, (SELECT coalesce(max(seq), 0) FROM facts WHERE case_id = ?) AS last',
          )
          .get(caseId, caseId);
        if (!row || numberIn(row, 'known') === 0) return fail('case-not-found');
        const seq = numberIn(row, 'last') + 1;
        if (expectedSeq !== undefined && expectedSeq !== seq)
          return fail('step-mismatch', `fact ${seq}, not ${expectedSeq}`);
        const fact: StoredFact = {
          seq,
          kind,
          at: new Date(clock.wall()).toISOString(),
          run: clock.run,
          mono: Math.round(clock.mono()),
          data: parseJson(text),
        };
        database
          .prepare('INSERT INTO facts (case_id, seq, kind, at, run, mono_ms, data) VALUES (?, ?, ?, ?, ?, ?, ?)')
          .run(caseId, fact.seq, fact.kind, fact.at, fact.run, fact.mono, text);
        for (const sha256 of new Set(blobs.map(keepBlob))) {
          database.prepare('INSERT INTO fact_blobs (case_id, seq, sha256) VALUES (?, ?, ?)').run(caseId, seq, sha256);
        }
        return succeed(fact);
      });
    },

    readBlob: (sha256) =>
      read(() => {
        const bytes = database.prepare('SELECT bytes FROM blobs WHERE sha256 = ?').get(sha256)?.['bytes'];
        if (!(bytes instanceof Uint8Array)) return fail('file-unreadable', 'not in the ledger');
        return digest(bytes) === sha256 ? succeed(bytes) : fail('ledger-unreadable', 'a stored file has changed');
      }),

    seenFingerprints: (customerId, exceptCase = '') => {
      const found = read(() =>
        succeed(
          database
            .prepare(
              `
        SELECT DISTINCT json_extract(f.data, '$.certificate.fingerprintSha256') AS fingerprint
        FROM facts f JOIN cases c ON c.id = f.case_id
        WHERE c.customer_id = ? AND c.id <> ? AND typeof(json_extract(f.data, '$.certificate.fingerprintSha256')) = 'text'
        ORDER BY fingerprint`,
            )
            .all(customerId, exceptCase)
            .map((row) => textIn(row, 'fingerprint')),
        ),
      );
      return found.ok ? found.value : [];
    },
  };
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Null for what is no JSON at all (undefined, a cycle): the types forbid it, a caller's cast may not. */
function stringify(data: JsonValue): string | null {
  try {
    const text: unknown = JSON.stringify(data);
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}
