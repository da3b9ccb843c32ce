// Who issued a stored file, asked anew of this version: it may know an authority that the version that took it did not.
import { readCertificate } from '../crypto/certificate.ts';
import type { IssuedBy } from '../crypto/figures.ts';
import { judgeIssuer } from '../crypto/issuer.ts';
import { recogniseFile } from '../files/recognise.ts';
import type { Fact } from '../flows/facts.ts';

/** `bytesOf` gives a stored file by its digest: of a certificate the leaf alone, of a request the whole file. */
export const judgedAnew = (facts: readonly Fact[], bytesOf: (sha256: string) => Uint8Array | null): readonly Fact[] =>
  facts.map((fact) => {
    switch (fact.kind) {
      case 'registered-received':
      case 'candidate-received':
      case 'exported-again':
      case 'exported-early': {
        const { certificate, sha256 } = fact.data;
        if (isSettled(certificate.issuedBy)) return fact;
        const bytes = bytesOf(sha256);
        const parts = bytes && readCertificate(bytes);
        const issuedBy = parts === null || typeof parts === 'string' ? null : judgeIssuer(parts);
        return issuedBy !== null && isBetter(issuedBy, certificate.issuedBy)
          ? ({ ...fact, data: { ...fact.data, certificate: { ...certificate, issuedBy } } } as Fact)
          : fact;
      }
      case 'csr-received':
      case 'csr-exported-again': {
        const { csr, sha256 } = fact.data;
        if (!csr.vendor || isSettled(csr.vendor.chainBy)) return fact;
        const bytes = bytesOf(sha256);
        const anew = bytes && recogniseFile(bytes).csr;
        return anew?.vendor && isBetter(anew.vendor.chainBy, csr.vendor.chainBy)
          ? { ...fact, data: { ...fact.data, csr: anew } }
          : fact;
      }
      default:
        return fact;
    }
  });

const isSettled = (by: IssuedBy): boolean => by === 'apple' || by === 'practice';

/**
 * The chain that came with a certificate is not kept, so only a better answer counts. Earlier versions called a known
 * name over another key forged.
 */
const isBetter = (now: IssuedBy, then: IssuedBy): boolean =>
  isSettled(now) || (then === 'forged' && (now === 'unknown' || now === 'unknown-practice'));
