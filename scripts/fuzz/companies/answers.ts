// What every answer must be, whatever was asked: it crosses from one process to another, and none of its names shows
// once names are masked.
import type { Result } from '../../../core/base/result.ts';
import { createDictionary, type SubstituteWords } from '../../../core/masking/dictionary.ts';
import { secretKinds, secretsIn } from '../../../core/masking/secrets.ts';
import { names } from './choose-deed.ts';

/** Undefined in a list, a number that is none, a function: what the other side would read otherwise. */
function oddIn(value: unknown, path: string): string | null {
  if (typeof value === 'number' && !Number.isFinite(value)) return `${path} is ${value}`;
  if (typeof value === 'function' || typeof value === 'symbol') return `${path} is a ${typeof value}`;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return null;
  for (const [key, one] of Object.entries(value)) {
    const odd = oddIn(one, `${path}.${key}`);
    if (odd !== null) return odd;
  }
  return null;
}

const words = Object.fromEntries(
  secretKinds.map((kind) => [kind, (letter: string) => `<${letter}>`]),
) as SubstituteWords;
/** As distinct as names are. */
const secret = names.filter((name) => Array.from(name).length > 3);

/** What no page draws, and what files of the person's own disk are called, which is nobody's name. */
const unseen = new Set(['path', 'folder', 'topic', 'search', 'aside', 'withKey']);

const cells = new Set(['cells', 'found', 'from', 'to']);

/**
 * `heard`: what the page that asks was answered before. `misread`: somebody says that a column of names is one of
 * days.
 */
export function wrongAnswer(result: Result<unknown>, heard: unknown, misread: boolean): string | null {
  const odd = oddIn(result, 'answer');
  if (odd !== null) return odd;
  if (!result.ok) return secret.some((name) => result.error.detail.includes(name)) ? 'an error names a company' : null;
  structuredClone(result);
  const dictionary = createDictionary();
  dictionary.learn([...secretsIn(heard), ...secretsIn(result.value)]);
  const shown = (value: unknown, key: string): string | null => {
    if (typeof value === 'string') {
      const masked = dictionary.mask(
        value,
        words,
        () => true,
        () => false,
        'cell',
      );
      const name = secret.find((one) => masked.includes(one));
      return name === undefined ? null : `${key} shows a masked name: ${JSON.stringify(masked)}`;
    }
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return null;
    for (const [inner, one] of Object.entries(value)) {
      if (unseen.has(inner) || (misread && cells.has(inner))) continue;
      const found = shown(one, Array.isArray(value) ? key : inner);
      if (found !== null) return found;
    }
    return null;
  };
  return shown(result.value, '');
}
