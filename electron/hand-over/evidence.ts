// The files inside a hand-over file, and what the facts say of them: whether it is so, and then as this version reads
// it in the files, never as somebody has written it down.
import { createHash } from 'node:crypto';
import type { JsonValue } from '../../core/engine/fact.ts';
import type { CertificateFigures, IssuedBy } from '../../core/crypto/figures.ts';
import { customerFactToWrite } from '../../core/customers/facts.ts';
import { aboutKind, type Recognised } from '../../core/files/kinds.ts';
import { recogniseFile } from '../../core/files/recognise.ts';
import type { HandedFact, HandOver } from '../../core/hand-over/file.ts';

export type HandedFiles = ReadonlyMap<string, Uint8Array>;
export type BorneOut = { readonly files: HandedFiles; readonly companies: HandOver['companies'] };

/** Null: a file is not what its digest or a fact says, or holds a private key. */
export function borneOut({ companies, files }: HandOver): BorneOut | null {
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
  const read: HandOver['companies'] = [];
  for (const company of companies) {
    const facts = allOf(company.facts, seen);
    const jobs: typeof company.jobs = [];
    for (const job of company.jobs) {
      const done = allOf(job.facts, seen);
      if (done === null) return null;
      jobs.push({ ...job, facts: done });
    }
    if (facts === null) return null;
    read.push({ ...company, facts, jobs });
  }
  return { files: held, companies: read };
}

function allOf<T extends HandedFact>(facts: readonly T[], seen: ReadonlyMap<string, Recognised>): T[] | null {
  const read: T[] = [];
  for (const fact of facts) {
    const own = asSeen(fact, seen);
    if (own === null) return null;
    read.push({ ...fact, ...own });
  }
  return read;
}

type Told = { readonly [key: string]: JsonValue };
const isTold = (value: JsonValue | undefined): value is Told =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells one certificate or request from another, and when it holds. */
const figures = ['topic', 'uid', 'serial', 'notBefore', 'notAfter', 'publicKeySha256', 'fingerprintSha256'] as const;

type Read = Pick<HandedFact, 'kind' | 'data'>;

function asSeen(fact: HandedFact, seen: ReadonlyMap<string, Recognised>): Read | null {
  const { kind, data, files } = fact;
  if (!isTold(data) || (!isTold(data['certificate']) && !isTold(data['csr']))) return { kind, data };
  const { certificate, csr, sha256 } = data;
  if (typeof sha256 !== 'string') return isTold(certificate) ? withoutFile(fact, data, certificate) : null;
  const file = files.includes(sha256) ? seen.get(sha256) : undefined;
  if (file === undefined) return null;
  if (isTold(csr)) {
    const request = file.csr;
    const isIts = request !== undefined && request.publicKeySha256 === csr['publicKeySha256'];
    return isIts ? { kind, data: { ...data, csr: plain(request) } } : null;
  }
  const own = file.certificate;
  if (own === undefined || !isTold(certificate) || isOverstated(certificate['issuedBy'], own)) return null;
  return figures.every((figure) => own[figure] === certificate[figure])
    ? { kind, data: { ...data, certificate: plain(own) } }
    : null;
}

const plain = (value: object): JsonValue => value as JsonValue;

/** A plain contradiction is no older version's word. What only a chain could show, which is not kept, is not known. */
const isOverstated = (claimed: JsonValue | undefined, { issuedBy }: { readonly issuedBy: IssuedBy }): boolean =>
  claimed === 'apple' && issuedBy !== 'apple' && issuedBy !== 'unknown';

/** A certificate that nobody here can read is an end that was heard; of a row's download, what it says of its row. */
function withoutFile({ kind }: HandedFact, data: Told, certificate: Told): Read | null {
  const { topic, notAfter, issuedBy } = certificate as unknown as CertificateFigures;
  if (kind === 'row-downloaded')
    return {
      kind,
      data: { ...data, certificate: { ...certificate, issuedBy: issuedBy === 'apple' ? 'unknown' : issuedBy } },
    };
  if (kind !== 'certificate-known') return null;
  const heard = (of: string | null) => customerFactToWrite('end-heard', { topic: of, end: notAfter, from: 'hand' });
  const read = heard(topic) ?? heard(null);
  return read && { kind: 'end-heard', data: read };
}
