// Which certificates count as earlier ones: what was in use, and never what was only received.
import { expect, it } from 'vitest';
import { wereInUse, type InUseFact } from '../../../core/flows/was-in-use.ts';

/** `kind`, `kind print`, `kind print year`, `kind print via`. */
const fact = (text: string): InUseFact => {
  const [kind = '', fingerprint = null, more] = text.split(' ');
  const via = more !== undefined && /^[a-z]/.test(more) ? more : null;
  return { kind, fingerprint, via, notBefore: more !== undefined && via === null ? `${more}-01-01T00:00:00Z` : null };
};

it.each<readonly [string, readonly string[], readonly string[]]>([
  ['given as the one in use', ['registered-received a'], ['a']],
  ['received, and the job left', ['registered-received a', 'candidate-received b'], ['a']],
  ['a row’s own', ['row-downloaded b'], []],
  ['registered, as somebody said', ['candidate-received b', 'registration-done'], ['b']],
  [
    'another came before it was registered',
    ['candidate-received b', 'candidate-received c', 'registration-done'],
    ['c'],
  ],
  ['set aside, and told without a file', ['candidate-received b', 'candidate-set-aside', 'registration-done'], []],
  ['the row was sought anew', ['candidate-received b', 'row-sought', 'registration-done'], []],
  ['registered, and the next one asked for', ['candidate-received b', 'registration-done', 'csr-requested'], ['b']],
  ['said, and the site’s end did not move', ['candidate-received b', 'registration-done', 'expiry-not-moved'], []],
  ['said, and the site refused', ['candidate-received b', 'registration-done', 'registration-refused'], []],
  ['said, and the site holds another', ['candidate-received b', 'registration-done', 'registered-again'], []],
  ['said twice', ['candidate-received b', 'registration-done', 'registered-again', 'registration-done'], ['b']],
  ['given out by the site’s own page', ['candidate-received b', 'exported-early b view'], ['b']],
  ['the same from elsewhere: perhaps Apple’s own file', ['candidate-received b', 'exported-early b drop'], []],
  ['another from elsewhere', ['candidate-received b', 'exported-early a drop'], ['a']],
  ['an earlier one, then the one in use', ['registered-received a 2024', 'registered-received b 2025'], ['a', 'b']],
  ['the new one by mistake, then the one in use', ['registered-received b 2026', 'registered-received a 2025'], ['a']],
])('%s', (_name, facts, seen) => {
  expect([...wereInUse(facts.map(fact))].toSorted()).toEqual(seen);
});
