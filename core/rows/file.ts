// Judges certificates as files: what the rows of Apple's list gave out on Download.
import type { CertificateFigures } from '../crypto/figures.ts';
import { isThis, judgeRow, readAs, type FileStand } from './judge.ts';
import { foundAs, lookOf, type RowLook } from './judgement.ts';
import { apspInTopic, apspOf, type RowTarget } from './target.ts';

export type NamedCertificate = { readonly name: string; readonly certificate: CertificateFigures };

/** What has no number of its own is another's, too. */
export const standOfFile = (target: RowTarget | null, certificate: CertificateFigures): FileStand =>
  standOfNumber(target, apspOf(certificate) ?? '', certificate);

const standOfNumber = (target: RowTarget | null, apsp: string, { serial }: CertificateFigures): FileStand =>
  judgeRow(target, { apsp: readAs('whole', apsp), serial: readAs('whole', serial), day: null, exact: true });

/**
 * Files that were given to find the row. Nothing is checked of them here, so each counts by its topic, which is what
 * the management site compares, whatever its name says.
 */
export function lookAtFiles(
  target: RowTarget | null,
  files: readonly NamedCertificate[],
  newestKey: string | null,
): RowLook {
  const rows = files.flatMap(({ name, certificate }) => {
    const apsp = apspInTopic(certificate.topic);
    return apsp === null ? [] : [{ name, certificate, apsp, stand: standOfNumber(target, apsp, certificate) }];
  });
  if (rows.length === 0) return lookOf({ answer: 'not-a-row' });
  if (!target?.apsp) return lookOf({ answer: 'nothing-known' });
  const others = [...new Set(rows.flatMap(({ apsp, stand }) => (stand === 'other' ? [apsp] : [])))];
  // The newest of the row: an export of the certificate in use may have come along with it.
  const [found] = rows
    .flatMap(({ stand, ...row }) => (isThis(stand) ? [{ ...row, stand }] : []))
    .sort((a, b) => Date.parse(b.certificate.notAfter) - Date.parse(a.certificate.notAfter));
  if (!found) return lookOf({ answer: 'other-row', looked: others.length }, others);
  const key = found.certificate.publicKeySha256 === newestKey ? 'newest' : 'other';
  return lookOf({ answer: foundAs[found.stand], row: null, file: found.name, key }, others);
}
