// Facts on their way to the ledger: what could not be read again is not written, and nothing beside it either.
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type { CaseView } from '../../core/case/view.ts';
import { readyToWrite, type FactData, type FactKind, type UserFact } from '../../core/flows/facts.ts';
import { asAccepted } from '../../core/case/standing.ts';
import type { FactDraft } from '../ledger/records.ts';

export type Draft = { readonly kind: FactKind; readonly data: unknown; readonly blobs?: readonly Uint8Array[] };

export const draft = <K extends FactKind>(kind: K, data: FactData<K>, blobs: readonly Uint8Array[] = []): Draft => ({
  kind,
  data,
  blobs,
});

/** What was said, and beside an acceptance what its verdict says now: nobody else may write that. */
export function userDraft(view: CaseView, fact: UserFact): Draft {
  if (fact.kind === 'told-accepted' && view.spoken)
    return { kind: fact.kind, data: { ...fact.data, verdict: view.spoken } };
  const ofRequest = fact.kind === 'csr-accepted' ? view.csrVerdict : null;
  const verdict = fact.kind === 'candidate-accepted' ? view.verdict : ofRequest;
  return { kind: fact.kind, data: verdict ? { ...fact.data, verdict: asAccepted(verdict) } : fact.data };
}

export function readyDrafts(drafts: readonly Draft[]): Result<readonly FactDraft[]> {
  const ready: FactDraft[] = [];
  for (const { kind, data, blobs = [] } of drafts) {
    const written = readyToWrite(kind, data);
    if (written === null) return fail('figures-too-large', kind);
    ready.push({ kind, data: written, blobs });
  }
  return succeed(ready);
}
