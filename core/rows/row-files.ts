// A row's certificate in use, downloaded only to learn which row it is: told apart from the new certificate, and judged
// by the APSP (docs/manual-coverage.md W1).
import type { CertificateFigures, Iso } from '../crypto/figures.ts';
import { apspIn, targetOf, type RowTarget } from './find-row.ts';
import { bareSerial } from './read-pasted.ts';
import type { Recognised } from '../files/kinds.ts';
import type { CaseState } from '../case/state.ts';
import type { FilePath } from '../files/file-path.ts';
import { requestSince } from '../flows/renewal/set-aside.ts';
import { checkConsistency, checkIssuer, checkKind } from '../verdict/checks.ts';
import { isUntouched } from '../verdict/untouched.ts';
import type { Mode } from '../verdict/verdict.ts';
import { isThis, standOfPanel } from './rows-seen.ts';

/** What is kept of one: public figures, never the file. */
export type RowFile = { readonly name: string; readonly via: FilePath; readonly certificate: CertificateFigures };

/**
 * `this-renewed`: the row, but renewed since the certificate in use (its serial is another). `unknown`: no
 * certificate in use to compare with.
 */
export type FileStand = 'this' | 'this-renewed' | 'other' | 'unknown';

export type RowFileEvidence = {
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
  readonly aside: readonly string[];
};

/**
 * Whatever comes in by hand is judged anew; in a folder a certificate that was set aside can only be a row's,
 * downloaded once more.
 */
export function rowFileEvidence(
  state: Pick<CaseState, 'registered' | 'csrs' | 'setAside' | 'handedOverAt' | 'request' | 'accepted'>,
  mode: Mode,
  via: FilePath,
): RowFileEvidence {
  return {
    target: targetOf(state.registered),
    mode,
    keys: state.csrs.map(({ csr }) => csr.publicKeySha256),
    since: requestSince(state),
    aside: via === 'folder' ? state.setAside.map(({ certificate }) => certificate.fingerprintSha256) : [],
  };
}

const dayMs = 86_400_000;

/**
 * False: the new certificate, or what its verdict has to explain (forged, of the other world, older than the
 * certificate in use,
 * made from a foreign request only now). Only a sound certificate that was there before this case's request is a row's.
 */
export function isRowFile(recognised: Recognised, { target, mode, keys, since, aside }: RowFileEvidence): boolean {
  const { certificate } = recognised;
  if (certificate === undefined || checkKind(recognised).result !== 'pass' || apspIn(certificate) === null)
    return false;
  if (checkConsistency(certificate).result === 'fail' || checkIssuer(mode, certificate).result === 'fail') return false;
  const stand = standOfFile(target, certificate);
  if (stand === 'other' && aside.includes(certificate.fingerprintSha256)) return true;
  if (since === null || !isUntouched(certificate, keys.includes(certificate.publicKeySha256), since)) return false;
  // Apple's list gives out what its rows hold now: an older one of the same row is an old file.
  return !(
    isThis(stand) &&
    target?.notAfter != null &&
    Date.parse(certificate.notAfter) < Date.parse(target.notAfter) - dayMs
  );
}

/** A file is never misread: what is not the row's own APSP is another row's. */
export function standOfFile(target: RowTarget | null, certificate: CertificateFigures): FileStand {
  if (!target?.apsp) return 'unknown';
  const stand = standOfPanel(target, {
    apsp: (apspIn(certificate) ?? '').toLowerCase(),
    serial: bareSerial(certificate.serial),
  });
  return stand === 'this' || stand === 'this-renewed' ? stand : 'other';
}

/** Oldest first; `others`: how many other rows there were among them, each counted once. */
export type RowFiles = {
  readonly files: readonly {
    readonly name: string;
    readonly via: FilePath;
    readonly stand: FileStand;
    /** False: a new certificate, judged before and set aside, that its row gave out once more. */
    readonly untouched: boolean;
  }[];
  readonly others: number;
};

/** Judged anew against what is known of the certificate in use now. */
export function rowFilesOf({
  registered,
  duplicate,
  setAside,
}: Pick<CaseState, 'registered' | 'duplicate' | 'setAside'>): RowFiles {
  const target = targetOf(registered);
  const judged = duplicate.files.map(({ name, via, certificate }) => ({
    name,
    via,
    stand: standOfFile(target, certificate),
    untouched: !setAside.some(
      (aside) => !aside.untouched && aside.certificate.fingerprintSha256 === certificate.fingerprintSha256,
    ),
    apsp: apspIn(certificate)?.toLowerCase(),
  }));
  return {
    files: judged.map(({ name, via, stand, untouched }) => ({ name, via, stand, untouched })),
    others: new Set(judged.flatMap(({ stand, apsp }) => (stand === 'other' ? [apsp] : []))).size,
  };
}
