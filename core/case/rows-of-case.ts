// What a case gives to judge Apple's rows by: its certificate in use, its requests, what it has set aside.
import { targetOf } from '../engine/target.ts';
import type { FilePath } from '../files/file-path.ts';
import { judgeDownloaded, type DownloadedRows, type DownloadEvidence } from '../rows/downloaded.ts';
import { lookAtGiven, type RowGiven } from '../rows/given.ts';
import type { RowLook } from '../rows/judgement.ts';
import { renewedRow, type RenewedRow } from '../rows/renewed-row.ts';
import type { Mode } from '../verdict/verdict.ts';
import type { CaseState } from './case-state.ts';
import { requestSince } from './set-aside.ts';

/**
 * Whatever comes in by hand is judged anew; in a folder a certificate that was set aside can only be a row's,
 * downloaded once more.
 */
export const downloadEvidence = (state: CaseState, mode: Mode, via: FilePath): DownloadEvidence => ({
  target: targetOf(state.registered),
  mode,
  keys: state.csrs.map(({ csr }) => csr.publicKeySha256),
  since: requestSince(state),
  aside: via === 'folder' ? state.setAside.map(({ certificate }) => certificate.fingerprintSha256) : [],
});

/** Judged anew against what is known of the certificate in use now. */
export const downloadedRows = ({
  registered,
  duplicate,
  setAside,
}: Pick<CaseState, 'registered' | 'duplicate' | 'setAside'>): DownloadedRows =>
  judgeDownloaded(
    targetOf(registered),
    duplicate.files,
    setAside.flatMap(({ untouched, certificate }) => (untouched ? [] : [certificate.fingerprintSha256])),
  );

export function lookAtRows(
  { registered, csrs, outdated }: Pick<CaseState, 'registered' | 'csrs' | 'outdated'>,
  given: RowGiven,
): RowLook {
  const newest = csrs.findLast((csr) => !outdated.includes(csr.sha256));
  return lookAtGiven(targetOf(registered), given, newest?.csr.publicKeySha256 ?? null);
}

/** Null: Apple has not answered our upload, so the rows are as they were. */
export const renewedRowOf = ({ answered, duplicate }: Pick<CaseState, 'answered' | 'duplicate'>): RenewedRow | null =>
  answered ? renewedRow(duplicate.relisted) : null;
