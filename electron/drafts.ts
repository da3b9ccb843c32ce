// Facts on their way to the ledger: what could not be read again is not written, and nothing beside it either.
import { fail, succeed, type Result } from '../core/errors.ts';
import { readyToWrite, type FactData, type FactKind } from '../core/flows/facts.ts';
import type { FactDraft } from './ledger/records.ts';

export type Draft = { readonly kind: FactKind; readonly data: unknown; readonly blobs?: readonly Uint8Array[] };

export const draft = <K extends FactKind>(kind: K, data: FactData<K>, blobs: readonly Uint8Array[] = []): Draft => ({
  kind,
  data,
  blobs,
});

export function readyDrafts(drafts: readonly Draft[]): Result<readonly FactDraft[]> {
  const ready: FactDraft[] = [];
  for (const { kind, data, blobs = [] } of drafts) {
    const written = readyToWrite(kind, data);
    if (written === null) return fail('figures-too-large', kind);
    ready.push({ kind, data: written, blobs });
  }
  return succeed(ready);
}
