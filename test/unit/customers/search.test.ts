// Search: what is typed finds what a scan with rules written a second time finds, however it is typed.
import { describe, expect, it } from 'vitest';
import { alikeBy, boardSearch, foldQuery, matches, nameKey, searchKey } from '../../../core/customers/search.ts';
import { createChoice, madeUpCustomers, pick, type Choice, type MadeUp } from './made-up.ts';

const fieldsOf = ({ name, reading, code, topic, serial }: MadeUp) => [name, reading, code, topic, serial];

/** The rules once more, character by character, from a table. */
const table = new Map<string, string>();
for (let at = 0x3041; at <= 0x3096; at++) table.set(String.fromCharCode(at), String.fromCharCode(at + 0x60));
const smalls = Array.from('ァィゥェォッャュョヮヵヶ');
smalls.forEach((small, at) => table.set(small, Array.from('アイウエオツヤユヨワカケ')[at] ?? ''));
for (let at = 0x3041; at <= 0x3096; at++) {
  const katakana = table.get(String.fromCharCode(at)) ?? '';
  table.set(String.fromCharCode(at), table.get(katakana) ?? katakana);
}
for (const left of ' \t\n\u3000ー-‐‑‒–—―−─━〜~:・·()[]「」『』【】\u3099\u309a') table.set(left, '');
function plain(text: string): string {
  const long = text
    .normalize('NFKC')
    .replace(/\((株|有|同|名|資)\)/g, (_, one: string) =>
      one === '株' ? '株式会社' : `${{ 有: '有限', 同: '合同', 名: '合名', 資: '合資' }[one] ?? ''}会社`,
    );
  return Array.from(long)
    .map((one) => table.get(one) ?? one.toLowerCase())
    .join('');
}
const plainScan = (customers: readonly (readonly string[])[], typed: string): readonly number[] => {
  const words = typed.split(/[ \u3000]/).map(plain);
  return customers.flatMap((fields, at) =>
    words.every((word) => word === '' || fields.some((field) => field.includes(word))) ? [at] : [],
  );
};

const changes: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFKC'),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  (text) => text.replace(/[ぁ-ゖ]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0x60)),
  (text) => text.replace(/[ァ-ヶ]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0x60)),
  (text) => text.replaceAll('株式会社', '㈱'),
  (text) => text.replaceAll('㈱', '（株）'),
  (text) => text.replaceAll('ー', 'ｰ'),
  (text) => text.replaceAll('-', '−'),
];

/** A piece of one customer's text, or two pieces as two words, changed as people type. */
function queryFrom(choice: Choice, fields: readonly string[]): string {
  const filled = fields.filter((field) => field !== '');
  const piece = (): string => {
    const letters = Array.from(pick(choice, filled));
    const from = choice(letters.length);
    return letters.slice(from, from + 1 + choice(12)).join('');
  };
  const words = choice(3) === 0 ? [piece(), piece()] : [piece()];
  return words.map((word) => pick(choice, changes)(word)).join(pick(choice, [' ', '\u3000']));
}

describe('what is typed', () => {
  const customers = madeUpCustomers(2000, 1);
  const folded = customers.map((one) => fieldsOf(one).map(plain));
  const keys = customers.map((one) => searchKey(fieldsOf(one)));
  const find = (typed: string) => {
    const query = foldQuery(typed);
    return keys.flatMap((key, at) => (matches(key, query) ? [`c${at}`] : []));
  };

  it('finds what a plain scan finds, for 10,000 queries', { timeout: 120_000 }, () => {
    const choice = createChoice(2);
    let found = 0;
    for (let at = 0; at < 10_000; at++) {
      const typed = queryFrom(choice, fieldsOf(pick(choice, customers)));
      const expected = plainScan(folded, typed);
      const ids = find(typed);
      if (ids.length !== expected.length || ids.some((id, nth) => id !== `c${expected[nth] ?? ''}`))
        expect({ typed, ids }).toEqual({ typed, ids: expected.map((one) => `c${one}`) });
      found += ids.length;
    }
    expect(found).toBeGreaterThan(10_000);
  });

  it('finds the last four of a serial, a code, a topic with and without its hyphens', () => {
    const one = customers.find(({ code, serial, topic }) => code !== '' && serial !== '' && topic !== '');
    if (!one) throw new Error('none');
    const number = one.topic.slice(-36);
    for (const typed of [one.serial.slice(-4), one.code, one.topic, number, number.replaceAll('-', '')])
      expect(find(typed)).toContain(one.id);
  });
});

describe('folding', () => {
  const same = (one: string, other: string) => matches(searchKey([one]), foldQuery(other));
  it.each([
    ['㈱山田', '株式会社山田'],
    ['株式会社山田', '（株）'],
    ['株式会社山田', '（株'],
    ['ｻｰﾊﾞｰ', 'さーば'],
    ['サーバ', 'サーバー'],
    ['パソコン', 'ﾊﾟｿ'],
    ['ABC-12', 'ａｂｃ−１２'],
    ['0A:1B:2C', 'a1b2'],
    ['キヤノン', 'きゃのん'],
    ['ヴィラ', 'ゔぃら'],
    ['青山 太郎', '太郎　青山'],
  ])('%s is found by %s', (name, typed) => {
    expect(same(name, typed)).toBe(true);
  });
  it('asks for all words, and none across two fields', () => {
    expect(same('青山 太郎', '青山 次郎')).toBe(false);
    expect(matches(searchKey(['青山', '太郎']), foldQuery('山太'))).toBe(false);
    expect(matches(searchKey(['青山', '太郎']), foldQuery('山\u0001太'))).toBe(false);
    expect(foldQuery(' \u3000ー - ').words).toEqual([]);
  });
  it('of a name is stricter than that of the search', () => {
    expect(nameKey('㈱ ＡＢＣ')).toBe(nameKey('株式会社abc'));
    expect(nameKey('サーバー')).not.toBe(nameKey('サーバ'));
    expect(nameKey('かな')).not.toBe(nameKey('カナ'));
  });
});

describe('a company that may be here already', () => {
  const topic = 'com.apple.mgmt.external.0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';
  const row = boardSearch({
    name: '株式会社 みなと・商事',
    reading: 'みなとしょうじ',
    code: 'M00000001',
    topic,
    others: ['本社', '見本 花子', 'みなと物産'],
  });
  const by = (name: string, code = '', topics: readonly string[] = []) => alikeBy({ name, code, topics })(row);
  it.each([
    'みなと商事',
    'ミナト商事',
    '（株）みなと商事',
    '㈱みなと商事',
    'みなと商事 株式会社',
    'ﾐﾅﾄ商事㈱',
    '有限会社みなと商事',
    'ミナトショウジ',
  ])('%s has its name', (name) => expect(by(name)).toEqual(['name']));
  it.each(['みなと', 'みなと商事東京', '株式会社', '(株)', '', 'みなと物産', '見本 花子', '本社'])(
    '%j has not: a part, a form alone, or another field’s words',
    (name) => expect(by(name)).toEqual([]),
  );
  it('is known by its number and by a certificate’s, whatever its name', () => {
    expect(by('別', 'ｍ００００００１')).toEqual([]);
    expect(by('別', 'ｍ０００００００１')).toEqual(['code']);
    expect(by('別', '', ['', topic.toUpperCase()])).toEqual(['topic']);
    expect(by('みなと商事', 'M00000001', [topic])).toEqual(['name', 'code', 'topic']);
  });
  it('with nothing known of it is like nobody', () => {
    const empty = boardSearch({ name: '', reading: '', code: '', topic: '', others: [] });
    expect(alikeBy({ name: '株式会社', code: '', topics: [''] })(empty)).toEqual([]);
  });
  it('is found by the same words as before', () => {
    for (const words of ['みなと', 'm00000001', '花子', '物産', '9e0f1a2b3c4d'])
      expect([words, matches(row, foldQuery(words))]).toEqual([words, true]);
  });
});
