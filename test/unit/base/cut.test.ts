// Texts are cut between characters, and what is stored holds whole ones.
import { expect, test } from 'vitest';
import { cut, cutFront, storable, wholeCharacters } from '../../../core/base/cut.ts';
import { limits } from '../../../core/base/limits.ts';
import { mergedProfile, mergeFacts } from '../../../core/customers/merge.ts';
import { emptyContacts } from '../../../core/customers/contacts.ts';
import { nobody } from '../../../core/customers/person.ts';
import { emptyProfile } from '../../../core/customers/profile.ts';

/** By characters: one that stands alone. */
const half = /\p{Cs}/u;

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'abc'],
  ['ab🙂', 3, 'ab'],
  ['ab🙂', 4, 'ab🙂'],
  ['か\u3099き', 1, ''],
  ['あか\u3099き', 2, 'あ'],
  ['a👨\u200d👩b', 4, 'a'],
  ['𠮷野家', 0, ''],
])('%s in %i: %s', (text, most, left) => {
  expect(cut(text, most)).toBe(left);
});

test('the end of a name is kept whole', () => {
  expect(cutFront('🙂.pem', 5)).toBe('.pem');
  expect(cutFront('🙂.pem', 6)).toBe('🙂.pem');
});

test('every cut of a mixed text has whole characters alone', () => {
  const text = 'a🙂か\u3099𠮷'.repeat(20);
  for (let most = 0; most <= text.length; most += 1) {
    expect(cut(text, most)).not.toMatch(half);
    expect(cutFront(text, most)).not.toMatch(half);
    expect(cut(text, most).length).toBeLessThanOrEqual(most);
  }
});

test('notes of two companies that become one end in a whole character', () => {
  const note = 'x'.repeat(limits.customerNote - 2);
  const merged = mergedProfile({ ...emptyProfile, note }, { ...emptyProfile, note: '🙂🙂' });
  expect(merged.note).not.toMatch(half);
  const of = (name: string) => ({
    ...{ id: name, contacts: emptyContacts, person: nobody },
    profile: { ...emptyProfile, name },
  });
  const facts = mergeFacts(of('甲'), of(`${'x'.repeat(limits.line - 1)}🙂`));
  expect(JSON.stringify(facts)).not.toMatch(/\\ud/);
});

test('half characters become the sign for what can’t be read, and a backslash stays one', () => {
  const odd = ['\ud83d', '\ud83d\ud83d', 'a\udc00b', '\\ud83d', '🙂'];
  expect(JSON.parse(wholeCharacters(JSON.stringify(odd)))).toEqual([
    '\ufffd',
    '\ufffd\ufffd',
    'a\ufffdb',
    '\\ud83d',
    '🙂',
  ]);
  expect(JSON.parse(storable(JSON.stringify('a\u0000\ud83d')))).toBe('a\ufffd\ufffd');
});
