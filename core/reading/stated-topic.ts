// Reads which certificate is in use from what somebody copied of the management site or a phone
// (docs/manual-coverage.md S19): its topic, or the number alone.
import { tidy, trimMarks } from './tidy.ts';

const prefix = 'com.apple.mgmt.External.';
const broken = '[ \\n]{0,4}-[ \\n]{0,4}';
/**
 * A number that continues on either side is cut or is something else. A copied line may be broken at its hyphens; what
 * stands apart behind the last digit is another text.
 */
const number = new RegExp(
  `(external[ \\n]{0,4}\\.[ \\n]{0,4}|apsp[ \\n]{0,4}:[ \\n]{0,4})?(?<![0-9a-z-])([0-9a-f]{8}(?:${broken}[0-9a-f]{4}){3}${broken}[0-9a-f]{12})(?![0-9a-z]|-[0-9a-z])`,
  'gi',
);
/** Topics of other kinds of accounts have no form that is known. */
const special = /com\.apple\.mgmt\.(?!External(?:\.|$))[A-Za-z0-9.-]{1,200}/i;

/**
 * The one number behind its topic's beginning or `APSP:`; where none is, the one number that stands in the text. Two
 * different numbers are no answer, nor is one that was cut.
 */
export function readTopic(pasted: string): string | null {
  // Full-width characters come out of Japanese input methods.
  const text = tidy(pasted);
  const found = special.exec(joined(text));
  if (found) return trimMarks(found[0].replace(/^com\.apple\.mgmt\./i, 'com.apple.mgmt.'), null, /[.-]/);
  const all = [...text.matchAll(number)];
  const named = all.filter(([, before]) => before !== undefined);
  const numbers = new Set((named.length > 0 ? named : all).map(([, , found = '']) => bare(found)));
  const [only] = numbers;
  return numbers.size === 1 && only !== undefined ? `${prefix}${only}` : null;
}

const bare = (found: string): string => found.replace(/[ \n]/g, '').toLowerCase();

/** Without the blanks and line ends around dots and hyphens; each piece is looked at once. */
const joined = (text: string): string =>
  text
    .split(/([.-])/)
    .map((piece, at, { length }) => {
      const rest = at === 0 ? piece : piece.trimStart();
      return at === length - 1 ? rest : rest.trimEnd();
    })
    .join('');
