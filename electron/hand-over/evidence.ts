// The files inside a hand-over file, and whether they are what the facts say of them.
import { createHash } from 'node:crypto';
import type { JsonValue } from '../../core/engine/fact.ts';
import type { IssuedBy } from '../../core/crypto/figures.ts';
import { aboutKind, type Recognised } from '../../core/files/kinds.ts';
import { recogniseFile } from '../../core/files/recognise.ts';
import type { HandedFact, HandOver } from '../../core/hand-over/file.ts';

export type HandedFiles = ReadonlyMap<string, Uint8Array>;

/** Null: one is not what its digest or a fact says, or holds a private key. */
export function filesIn({ companies, files }: HandOver): HandedFiles | null {
  const held = new Map<string, Uint8Array>();
  const seen = new Map<string, Recognised>();
  for (const { sha256, base64 } of files) {
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.toString('base64') !== base64 || createHash('sha256').update(bytes).digest('hex') !== sha256) return null;
    const recognised = recogniseFile(bytes);
    if (aboutKind[recognised.kind].hint === 'privateKey' || recognised.notes.includes('held-private-key')) return null;
    held.set(sha256, new Uint8Array(bytes));
    seen.set(sha256, recognised);
  }
  const facts: readonly HandedFact[] = companies.flatMap((one) => [
    ...one.facts,
    ...one.jobs.flatMap((job) => job.facts),
  ]);
  return facts.every((fact) => isBorneOut(fact, seen)) ? held : null;
}

type Told = { readonly [key: string]: JsonValue };
const isTold = (value: JsonValue | undefined): value is Told =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells one certificate or request from another, and when it holds. */
const figures = ['topic', 'uid', 'serial', 'notBefore', 'notAfter', 'publicKeySha256', 'fingerprintSha256'] as const;

function isBorneOut({ data, files }: HandedFact, seen: ReadonlyMap<string, Recognised>): boolean {
  if (!isTold(data) || typeof data['sha256'] !== 'string') return true;
  const { certificate, csr, sha256 } = data;
  if (!isTold(certificate) && !isTold(csr)) return true;
  const file = files.includes(sha256) ? seen.get(sha256) : undefined;
  if (file === undefined) return false;
  if (isTold(csr)) return file.csr?.publicKeySha256 === csr['publicKeySha256'];
  const own = file.certificate;
  if (own === undefined || !isTold(certificate)) return false;
  return (
    figures.every((figure) => own[figure] === certificate[figure]) &&
    !isOverstated(certificate['issuedBy'], own.issuedBy)
  );
}

/** The chain that came with a file is not kept, so less can be known here than was known there, but never otherwise. */
const isOverstated = (claimed: JsonValue | undefined, own: IssuedBy): boolean =>
  claimed === 'apple' && own !== 'apple' && own !== 'unknown';
