// The writer's rules that a machine can see: forms of address, letters, the words that must not stand alone.
import { expect, test } from 'vitest';
import { texts } from '../../../core/text/texts.ts';
import { leavesOf, type Leaf } from './leaves.ts';

const all = leavesOf(texts.ja);
const offenders = (bad: (leaf: Leaf) => boolean) => all.filter(bad).map(({ path, text }) => `${path}: ${text}`);

test('a heading is a polite sentence', () => {
  const headings = all.filter(
    ({ path }) => /(^|\.)(heading|headings\.\w+)$/.test(path) && !path.startsWith('receive.trap'),
  );
  expect(headings.length).toBeGreaterThan(20);
  expect(
    headings.filter(({ text }) => !/(ください|ます|ました|ません|ませんでした|ましょう|です)$/.test(text)),
  ).toEqual([]);
});

test('running text is in the polite form', () => {
  const plainForm = /(?:する|である|(?<![まで])した|ない|なさい|しろ)。/;
  expect(
    offenders(({ path, text }) => /\.(lines|why|looks|ifNot|sign|calm|next)(\.|$)/.test(path) && plainForm.test(text)),
  ).toEqual([]);
});

test('no half-width katakana, no full-width letters or digits', () => {
  expect(offenders(({ text }) => /[\uff61-\uff9f\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/.test(text))).toEqual([]);
});

test('no "error" alone, no blame, no shouting', () => {
  expect(offenders(({ text }) => /エラー|間違えました|失敗しました|ミス|禁止|不正な|！/.test(text))).toEqual([]);
});

test('a reading aid follows every English label of the portal that is pressed', () => {
  const unread = JSON.stringify(texts.ja).match(/\{"kind":"(?:portal|struck)","text":"[^"]+","reading":""\}/g);
  expect(unread).toBeNull();
});

test('CSR is explained wherever it is first said on a page', () => {
  const { csrRequest, csrWait, csrTake } = texts.ja.request;
  for (const { page } of [csrRequest, csrWait, csrTake])
    expect(leavesOf(page).some(({ text }) => text.includes('申込ファイル（CSR）'))).toBe(true);
});

test('Apple ID is named with its new name at first mention', () => {
  const stages = texts.ja.apple.portal;
  for (const where of [stages.stages.signIn.lines, stages.browser.signIn, texts.ja.request.csrWait.meanwhile]) {
    expect(
      leavesOf(where)
        .map(({ text }) => text)
        .join(''),
    ).toContain('Apple ID（Apple Account）');
  }
});

test('dates are written with their weekday, and by the calendar of the portal', () => {
  expect(texts.ja.dates.day('2027-01-25T23:30:00Z')).toBe('2027年1月25日（月）');
  expect(texts.en.dates.day('2027-01-25T23:30:00Z')).toBe('Mon 25 Jan 2027');
  expect(texts.ja.dates.csrIssued(3, 13, 17, 33)).toBe('3月13日17:33発行');
  expect(texts.ja.dates.extended(365)).toBe('365日延びました');
});

test('a finished step that is looked at again orders nothing', () => {
  const seen = [
    ...all.filter(({ path }) => /\.seen$/.test(path) && path !== 'frame.seen').map(({ text }) => text),
    texts.ja.frame.seen('登録'),
  ];
  expect(seen.length).toBeGreaterThan(3);
  expect(seen.filter((text) => /ください|ましょう|押します/.test(text))).toEqual([]);
});

test('what to look for is not said to have happened', () => {
  expect(texts.ja.frame.sign).toBe('こうなれば、できています');
  expect(texts.ja.dates.toExtend(344)).toBe('344日延びるはずです');
  expect(texts.ja.dates.toExtend(365)).toBe('365日延びるはずです');
});

test('staying signed in is said before the minute, and how to wait on its own page', () => {
  const once = 'ログアウトせず、デバイス一覧などほかの画面を開いて、1分待ちます。';
  expect(texts.ja.request.csrRequest.after).toContain('ログアウトしません');
  expect(leavesOf(texts.ja.request.csrWait.page.lines).map(({ text }) => text)).toContain(once);
});

test('how far an end moves is counted, never called a year', () => {
  for (const { dates, registration, proof, home, apple } of [texts.ja, texts.en]) {
    for (const days of [60, 344, 365, 366])
      for (const said of [dates.toExtend(days), dates.extended(days)]) expect(said).toContain(String(days));
    for (const about of [registration, proof, home, apple])
      expect(leavesOf(about).filter(({ text }) => /1年(?:延|使)|a year (?:from|later)/.test(text))).toEqual([]);
  }
});

test('what to search a mailbox for stands in the subjects of Apple’s mails', () => {
  const subjects = [
    '30 day notification: Apple Push Notification Service certificate expiration',
    'Apple Push Notification Service certificate created',
  ];
  const search = 'Push Notification Service certificate';
  expect(subjects.filter((subject) => !subject.includes(search))).toEqual([]);
  for (const { trouble, appleId } of [texts.ja, texts.en])
    for (const hint of [trouble.steps.hunt.page.help.looks, appleId.elsewhere.clues]) {
      const said = leavesOf(hint).map(({ text }) => text);
      expect(said.some((text) => text.includes(search))).toBe(true);
      expect(said.filter((text) => /「APNs」|“APNs”/.test(text))).toEqual([]);
    }
});
