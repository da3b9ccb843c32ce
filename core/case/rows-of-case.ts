// What a case gives to judge Apple's rows by: its certificate in use, its requests, what it has set aside.
import { targetOf } from '../engine/target.ts';
import { judgeDownloaded, type DownloadedRows } from '../rows/downloaded.ts';
import { lookAtGiven, type RowGiven } from '../rows/given.ts';
import type { RowLook } from '../rows/judgement.ts';
import { renewedRow, type RenewedRow } from '../rows/renewed-row.ts';
import type { CaseState } from './state.ts';

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
