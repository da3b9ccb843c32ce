// Builds the answers of the recogniser, so that every path gives the same shape.
import type { CertificateParts } from '../crypto/certificate.ts';
import { judgeIssuer } from '../crypto/issuer.ts';
import { certificateKind } from './certificate-kind.ts';
import type { FileForm, FileKind, FileNote, FileProblem, Recognised } from './kinds.ts';

export function plain(kind: FileKind, form: FileForm = 'none', notes: readonly FileNote[] = []): Recognised {
  return { kind, form, notes };
}

export function malformed(seemed: FileKind, problem: FileProblem, form: FileForm): Recognised {
  return { kind: 'malformed', form, notes: [], malformed: { seemed, problem } };
}

/** A file with one leaf; `chain` is what else the file holds to follow it to its authority. */
export function oneCertificate(
  leaf: CertificateParts,
  form: FileForm,
  notes: readonly FileNote[],
  chain: readonly CertificateParts[] = [],
): Recognised {
  const certificate = { ...leaf.figures, issuedBy: judgeIssuer(leaf, chain) };
  const kind = notes.includes('held-private-key') ? 'certificate-with-key' : certificateKind(certificate);
  // A copy: a view would keep the whole file, and a key in it, alive.
  return { kind, form, notes, certificate, leafDer: leaf.der.slice() };
}

export function withNotes(recognised: Recognised, notes: readonly FileNote[]): Recognised {
  return notes.length === 0 ? recognised : { ...recognised, notes: [...notes, ...recognised.notes] };
}

export function withForm(recognised: Recognised, form: FileForm): Recognised {
  return { ...recognised, form };
}
