// A name that was heard shows nowhere: alone, inside a sentence, inside the name of a file; and nothing else changes.
import { expect, it } from 'vitest';
import { createDictionary, letterOf } from '../../../core/masking/dictionary.ts';
import { ownWordsOf } from '../../../core/masking/own-words.ts';
import { secretsIn } from '../../../core/masking/secrets.ts';
import { firstTexts } from '../../../core/text/first-texts.ts';
import { texts } from '../../../core/text/texts.ts';

const { instead } = firstTexts.ja.frame.masking;
const everything = () => true;
const own = { ja: ownWordsOf(texts.ja), en: ownWordsOf(texts.en) };

function dictionaryOf(...answers: readonly unknown[]) {
  const dictionary = createDictionary();
  for (const answer of answers) dictionary.learn(secretsIn(answer));
  return (
    text: string,
    masks: Parameters<typeof dictionary.mask>[2] = everything,
    where: 'cell' | 'page' = 'page',
    language: 'ja' | 'en' = 'ja',
  ) => dictionary.mask(text, instead, masks, own[language], where);
}
const minato = { name: 'みなと商事', reading: 'みなとしょうじ', code: 'M10002001' };
const yamato = { name: '株式会社みなと', reading: '', code: '12' };

it('alone, in a sentence, in the name of a file; the longest first', () => {
  const mask = dictionaryOf(minato, yamato);
  expect(mask('みなと商事')).toBe('会社A');
  expect(mask('株式会社みなと')).toBe('会社B');
  expect(mask('更新シート_みなと商事.pdf を保存しました。M10002001')).toBe(
    '更新シート_会社A.pdf を保存しました。会社Aの番号',
  );
});

it('the same company has the same letter, however often and wherever it is heard', () => {
  const mask = dictionaryOf(minato, yamato, [{ customer: 'みなと商事', mCode: 'M10002001' }], minato);
  expect(mask('みなと商事')).toBe('会社A');
  expect(mask('みなとしょうじ')).toBe('会社A');
});

it('a reading or a code that was heard by itself gets its company’s letter once that is known', () => {
  const preview = [{ line: 2, cells: ['みなと商事', 'みなとしょうじ', 'M10002001'] }];
  const mask = dictionaryOf([{ customer: 'やまと', mCode: '' }], { mapping: ['name', 'reading', 'code'], preview });
  expect(['みなと商事', 'みなとしょうじ', 'M10002001'].map((one) => mask(one))).toEqual([
    '会社B',
    '会社B',
    '会社Bの番号',
  ]);
  const late = dictionaryOf({ mCode: 'M10002001' }, minato);
  expect(late('M10002001')).toBe(late('みなと商事') + 'の番号');
});

it('a short code goes only where it stands alone, a Latin name only as a word', () => {
  const mask = dictionaryOf(yamato, { name: 'Ma', code: '' });
  expect(mask('12')).toBe('会社Aの番号');
  expect(mask('2027年12月')).toBe('2027年12月');
  expect(mask('Mac 3台、Ma')).toBe('Mac 3台、会社B');
});

it('one’s own company may stay while the others go', () => {
  const mask = dictionaryOf(minato, yamato);
  const others = (secret: string) => secret !== 'みなと商事';
  expect(mask('みなと商事と株式会社みなと', others)).toBe('みなと商事と会社B');
});

it('names with signs of patterns are names', () => {
  const mask = dictionaryOf({ name: 'A+B (Japan)*', code: '' });
  expect(mask('A+B (Japan)* です')).toBe('会社A です');
});

it('whoever is several things to us is masked where one of them is', () => {
  const others = (_secret: string, kind: string) => kind === 'contact';
  const ours = { phone: '03-0000-0001', name: '鈴木', here: true };
  const theirs = { person: { name: '鈴木', phone: '03-0000-0001', email: '' } };
  for (const heard of [
    [ours, theirs],
    [theirs, ours],
  ]) {
    const mask = dictionaryOf(...heard);
    expect(mask('担当：鈴木 03-0000-0001', others)).toBe('担当：連絡先A 連絡先B');
  }
  expect(dictionaryOf(ours)('担当：鈴木', others)).toBe('担当：鈴木');
});

it('a company that is called like a word of ours changes no sentence, and is masked where it stands alone', () => {
  const companies = ['更新', '登録', '証明書', 'Renew', '大和', '佐藤', 'ヤマト'].map((name) => ({ name, code: '' }));
  const mask = dictionaryOf(...companies);
  const said = '証明書を更新します。登録してから Renew を押します。';
  expect(mask(said)).toBe(said);
  expect(companies.map(({ name }) => mask(name))).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(instead.company));
  // Whoever's name no text of ours has again and again is masked anywhere.
  expect(mask('大和の担当は佐藤、ヤマトへ')).toBe('会社Eの担当は会社F、会社Gへ');
  // Another language has other words.
  const inEnglish = dictionaryOf({ name: '担当者', code: '' });
  expect(inEnglish('担当者です')).toBe('担当者です');
  expect(inEnglish('担当者です', everything, 'page', 'en')).toBe('会社Aです');
});

it('a cell of a column without a meaning is masked in its table, and a word like any other elsewhere', () => {
  const row = { line: 2, cells: ['更新', '鈴木', 'みなと商事'] };
  const mask = dictionaryOf({ mapping: [null, null, 'name'], preview: [row] });
  expect(row.cells.map((cell) => mask(cell, everything, 'cell'))).toEqual(['メモA', 'メモB', '会社A']);
  expect(mask('証明書を更新します。鈴木、みなと商事')).toBe('証明書を更新します。鈴木、会社A');
  expect(mask('更新')).toBe('更新');
  // Its column gets a meaning.
  const named = dictionaryOf(
    { mapping: [null, null, null], preview: [row] },
    { mapping: [null, 'personName', 'name'], preview: [row] },
  );
  expect(row.cells.map((cell) => named(cell, everything, 'cell'))).toEqual(['メモA', '連絡先A', '会社A']);
  expect(named('鈴木、みなと商事')).toBe('連絡先A、会社A');
});

it('letters go on behind Z', () => {
  expect([0, 25, 26, 27, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
});
