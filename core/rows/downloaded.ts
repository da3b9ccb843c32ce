// A row's certificate in use, downloaded only to learn which row it is: told apart from the new certificate, and judged
// by the APSP (docs/manual-coverage.md W1).
import { dayMs, type Iso } from '../base/time.ts';
import type { FilePath } from '../files/file-path.ts';
import type { Recognised } from '../files/kinds.ts';
import { checkConsistency, checkIssuer, checkKind } from '../verdict/checks.ts';
import { isUntouched } from '../verdict/untouched.ts';
import type { Mode } from '../verdict/verdict.ts';
import { standOfFile, type NamedCertificate } from './file.ts';
import { isThis, type FileStand } from './judge.ts';
import { apspOf, type RowTarget } from './target.ts';

/** What is kept of one: public figures, never the file. */
export type DownloadedRow = NamedCertificate & { readonly via: FilePath };

export type DownloadEvidence = {
  readonly target: RowTarget | null;
  readonly mode: Mode;
  /**
   * Public keys of every request of this case: what was made from one of them is the new certificate, whatever row it
   * is of.
   */
  readonly keys: readonly string[];
  /** Since when a certificate can have been made from the newest request; null: there is none. */
  readonly since: Iso | null;
  /**
   * Fingerprints of new certificates that were judged already and set aside: from another row they are by now that
   * row's.
   */
  readonly setAside: readonly string[];
};

/**
 * False: the new certificate, or what its verdict has to explain (forged, of the other world, older than the
 * certificate in use,
 * made from a foreign request only now). Only a sound certificate that was there before this case's request is a row's.
 */
export function isDownloadedRow(recognised: Recognised, evidence: DownloadEvidence): boolean {
  const { target, mode, keys, since, setAside } = evidence;
  const { certificate } = recognised;
  if (certificate === undefined || checkKind(recognised).result !== 'pass' || apspOf(certificate) === null)
    return false;
  if (checkConsistency(certificate).result === 'fail' || checkIssuer(mode, certificate).result === 'fail') return false;
  const stand = standOfFile(target, certificate);
  if (stand === 'other' && setAside.includes(certificate.fingerprintSha256)) return true;
  if (since === null || !isUntouched(certificate, keys.includes(certificate.publicKeySha256), since)) return false;
  // Apple's list gives out what its rows hold now: an older one of the same row is an old file.
  const ended = target?.notAfter == null ? Number.NaN : Date.parse(target.notAfter);
  return !(isThis(stand) && Date.parse(certificate.notAfter) < ended - dayMs);
}

/** Oldest first; `others`: how many other rows there were among them, each counted once. */
export type DownloadedRows = {
  readonly files: readonly {
    readonly name: string;
    readonly via: FilePath;
    readonly stand: FileStand;
    /** When Apple made it. */
    readonly madeAt: Iso;
    /** False: a new certificate, judged before and set aside, that its row gave out once more. */
    readonly untouched: boolean;
  }[];
  readonly others: number;
};

/** `renewed`: fingerprints of the certificates that were set aside and were not there before our request. */
export function judgeDownloaded(
  target: RowTarget | null,
  downloaded: readonly DownloadedRow[],
  renewed: readonly string[],
): DownloadedRows {
  const files = downloaded.map(({ name, via, certificate }) => ({
    name,
    via,
    stand: standOfFile(target, certificate),
    madeAt: certificate.notBefore,
    untouched: !renewed.includes(certificate.fingerprintSha256),
  }));
  const others = downloaded.filter((_row, index) => files[index]?.stand === 'other');
  return { files, others: new Set(others.map(({ certificate }) => apspOf(certificate)?.toLowerCase())).size };
}
