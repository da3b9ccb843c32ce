// Reads which certificate is in use from what somebody copied of the management site or a phone (DETAILS.md S19): its
// topic, or the number alone.
import { tidy } from './tidy.ts';

const prefix = 'com.apple.mgmt.External.';
/** A number that continues on either side is cut or is something else. */
const number = /(?<![0-9a-z-])([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-z]|-[0-9a-z])/gi;

/**
 * The whole topic where it stands; else the one number behind `APSP:` or alone. Two different numbers are no answer.
 */
export function readTopic(pasted: string): string | null {
  // Full-width characters come out of Japanese input methods; a copied line may be broken at its dots and hyphens.
  const text = tidy(pasted).replace(/\s*([.-])\s*/g, '$1');
  const found = /com\.apple\.mgmt\.[A-Za-z0-9.-]{1,200}/i.exec(text);
  if (found) return found[0].replace(/^com\.apple\.mgmt\./i, 'com.apple.mgmt.').replace(/[.-]+$/, '');
  const numbers = new Set([...text.matchAll(number)].map((match) => (match[1] ?? '').toLowerCase()));
  const [only] = numbers;
  return numbers.size === 1 && only !== undefined ? `${prefix}${only}` : null;
}
