// Says which world a set of files belongs to, where no case has said so: practice or real.
import type { CsrFigures } from '../crypto/figures.ts';
import type { Recognised } from '../files/kinds.ts';
import type { Mode, RegisteredEvidence } from './verdict.ts';

/** The certificate in use decides; without one, the candidate; without a certificate there, a request. */
export function inferMode(
  registered: RegisteredEvidence | null,
  candidate: Recognised,
  csrs: readonly CsrFigures[] = [],
): Mode {
  if (registered?.kind === 'file') return registered.certificate.issuedBy === 'practice' ? 'practice' : 'real';
  if (candidate.certificate !== undefined) return candidate.certificate.issuedBy === 'practice' ? 'practice' : 'real';
  const vendor = (candidate.csr ?? csrs.at(-1))?.vendor ?? null;
  return vendor?.chainBy === 'practice' ? 'practice' : 'real';
}
