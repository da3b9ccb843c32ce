// Says which world a set of files belongs to, where no case has said so: practice or real.
import type { CsrFigures, IssuedBy } from '../crypto/figures.ts';
import type { Recognised } from '../files/kinds.ts';
import type { Mode, RegisteredEvidence } from './verdict.ts';

/** Of the practice world, whether its authority's key is known here or not. */
export const isOfPractice = (by: IssuedBy | undefined): boolean => by === 'practice' || by === 'unknown-practice';

/** The certificate in use decides; without one, the candidate; without a certificate there, a request. */
export function inferMode(
  registered: RegisteredEvidence | null,
  candidate: Recognised,
  csrs: readonly CsrFigures[] = [],
): Mode {
  if (registered?.kind === 'file') return isOfPractice(registered.certificate.issuedBy) ? 'practice' : 'real';
  if (candidate.certificate !== undefined) return isOfPractice(candidate.certificate.issuedBy) ? 'practice' : 'real';
  const vendor = (candidate.csr ?? csrs.at(-1))?.vendor ?? null;
  return isOfPractice(vendor?.chainBy) ? 'practice' : 'real';
}
