// What becomes of a file that came: whether it is good for its role, and which facts it is. The steps say it
// (`takes`); nothing is written here.
import { fail, succeed, type Result } from '../base/result.ts';
import type { Environment } from '../crypto/figures.ts';
import type { FileRole } from '../engine/step.ts';
import type { FilePath } from '../files/file-path.ts';
import type { FileKind, FileNote, Recognised } from '../files/kinds.ts';
import type { Made } from '../flows/step.ts';
import { judgeReceived } from '../verdict/received.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { stepById } from './guard.ts';
import type { CaseView } from './view.ts';

/** What became of bytes that were given for a role. Taken: a fact was added. */
export type Received = {
  readonly taken: boolean;
  readonly wanted: FileRole;
  readonly name: string;
  readonly kind: FileKind;
  readonly notes: readonly FileNote[];
  readonly malformed: { readonly seemed: FileKind; readonly problem: string } | null;
  /** Why not, when it was a readable file of another kind; also for a taken one that will not do. */
  readonly verdict: Verdict | null;
};

export type File = {
  readonly via: FilePath;
  readonly name: string;
  readonly recognised: Recognised;
  readonly raw: Uint8Array;
};

/** `made`: the facts, in order; `kept`: what of the file goes into the ledger with them. */
export type Arrived = { readonly received: Received; readonly made: readonly Made[]; readonly kept: Uint8Array };

/**
 * `digest`: SHA-256 in hex. Of a certificate the leaf's DER alone is kept: an exported file can hold a private key
 * (docs/manual-coverage.md W15). Fails where the step that shows takes no file in that role.
 */
export function arrive(
  view: CaseView,
  role: FileRole,
  { via, name, recognised, raw }: File,
  about: { readonly environment: Environment | null; readonly now: number },
  digest: (bytes: Uint8Array) => string,
): Result<Arrived> {
  const becomes = stepById(view.step)?.takes?.[role];
  if (!becomes) return fail('step-mismatch', role);
  const { taken, verdict } = judgeReceived(role, recognised, { mode: view.mode, ...about });
  const { csr, certificate, leafDer } = recognised;
  const kept = role === 'csr' ? raw : (leafDer ?? raw);
  const sha256 = digest(kept);
  const made = taken
    ? becomes(view, {
        via,
        name,
        recognised,
        csr: role === 'csr' && csr ? { sha256, csr } : null,
        certificate: role !== 'csr' && certificate && leafDer ? { sha256, certificate } : null,
      })
    : [];
  if (taken && made.length === 0) return fail('unexpected', role);
  const { kind, notes, malformed = null } = recognised;
  return succeed({ received: { taken, wanted: role, name, kind, notes, malformed, verdict }, made, kept });
}
