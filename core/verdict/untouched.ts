// Whether a certificate is what its row held before anybody could have renewed it with our request.
import type { CertificateFigures } from '../crypto/figures.ts';

/**
 * Not made from any of our requests, and there before the newest could be: what its row has held all along. Nobody
 * renewed anything for it.
 */
export const isUntouched = ({ notBefore }: CertificateFigures, ours: boolean, since: string): boolean =>
  !ours && Date.parse(notBefore) < Date.parse(since);
