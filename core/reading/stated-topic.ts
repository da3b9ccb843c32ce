// Reads which certificate is in use from what somebody copied of the management site or a phone
// (docs/manual-coverage.md S19): its topic, or the number alone.
import { tidy, trimMarks } from './tidy.ts';

const prefix = 'com.apple.mgmt.External.';
/** A number that continues on either side is cut or is something else. */
const number = /(?<![0-9a-z-])([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-z]|-[0-9a-z])/gi;

/**
 * The whole topic where it stands; else the one number behind `APSP:` or alone. Two different numbers are no answer.
 */
export function readTopic(pasted: string): string | null {
  // Full-width characters come out of Japanese input methods; a copied line may be broken at its dots and hyphens.
  const text = joined(tidy(pasted));
  const found = /com\.apple\.mgmt\.[A-Za-z0-9.-]{1,200}/i.exec(text);
  if (found) return trimMarks(found[0].replace(/^com\.apple\.mgmt\./i, 'com.apple.mgmt.'), null, /[.-]/);
  const numbers = new Set([...text.matchAll(number)].map((match) => (match[1] ?? '').toLowerCase()));
  const [only] = numbers;
  return numbers.size === 1 && only !== undefined ? `${prefix}${only}` : null;
}

/** Without the blanks and line ends around dots and hyphens; each piece is looked at once. */
const joined = (text: string): string =>
  text
    .split(/([.-])/)
    .map((piece, at, { length }) => {
      const rest = at === 0 ? piece : piece.trimStart();
      return at === length - 1 ? rest : rest.trimEnd();
    })
    .join('');
