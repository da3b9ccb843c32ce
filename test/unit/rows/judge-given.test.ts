// Downloaded files and values read out: the APSP decides here, too, with every trap of docs/manual-coverage.md W1.
import { describe, expect, it, test } from 'vitest';
import type { CertificateFigures } from '../../../core/crypto/figures.ts';
import { lookAtFiles } from '../../../core/rows/file.ts';
import { judgePasted, lookAtPasted } from '../../../core/rows/pasted.ts';
import { readPasted } from '../../../core/rows/read-pasted.ts';
import { lookAtSpoken, readSpoken, type Spoken } from '../../../core/rows/spoken.ts';
import type { RowTarget } from '../../../core/rows/target.ts';

const uuid = 'c69f1c2e-7a44-4d0e-9c3b-2f6d1a8e46f8';
const other = '0d1e2f3a-4b5c-4d6e-8f70-a1b2c3d4e5f6';
const serial = 'cd17b2a4993005b1';
const target: RowTarget = { apsp: uuid, serial, notAfter: '2025-01-25T12:00:00Z' };
const certificate = (
  apsp: string,
  number = serial,
  notAfter = '2025-01-25T12:00:00Z',
  key = 'a',
): CertificateFigures => ({
  topic: `com.apple.mgmt.External.${apsp}`,
  uid: `com.apple.mgmt.External.${apsp}`,
  commonName: `APSP:${apsp}`,
  serial: number,
  notBefore: '2024-01-25T12:00:00Z',
  notAfter,
  issuer: '',
  subject: '',
  publicKeySha256: key.repeat(64),
  fingerprintSha256: '',
  keyType: 'rsa',
  keyBits: 2048,
  isCa: false,
  issuedBy: 'apple',
});
const named = (name: string, figures: CertificateFigures) => ({ name, certificate: figures });
const files = (...given: ReturnType<typeof named>[]) => lookAtFiles(target, given, 'b'.repeat(64));
const say = (spoken: Partial<Spoken>, about: RowTarget | null = target) =>
  lookAtSpoken(about, { apsp: '', serial: '', end: '', ...spoken }).judgement;

describe('several files', () => {
  it('the one of the row is named among look-alikes, whatever the names', () => {
    expect(files(named('a.pem', certificate(other, 'ab01')), named('a (1).pem', certificate(uuid)))).toEqual({
      judgement: { answer: 'this-row', row: null, file: 'a (1).pem', key: 'other' },
      others: [other],
      listed: null,
    });
  });
  it('the row renewed last week and never registered, from the newest request or another', () => {
    expect(files(named('a.pem', certificate(uuid, 'ab01', '2026-01-25T12:00:00Z', 'b'))).judgement).toEqual({
      answer: 'this-row-renewed',
      row: null,
      file: 'a.pem',
      key: 'newest',
    });
    expect(files(named('a.pem', certificate(uuid, 'ab01', '2026-01-25T12:00:00Z', 'c'))).judgement).toMatchObject({
      answer: 'this-row-renewed',
      key: 'other',
    });
  });
  it('an export of the certificate in use beside the renewed one does not hide it', () => {
    expect(
      files(named('export.pem', certificate(uuid)), named('new.pem', certificate(uuid, 'ab01', '2026-01-25T12:00:00Z')))
        .judgement,
    ).toMatchObject({ answer: 'this-row-renewed', file: 'new.pem' });
  });
  it('a file is never misread: the same serial on another APSP, or one digit less alike, is another row', () => {
    expect(files(named('a.pem', certificate(other))).judgement).toEqual({ answer: 'other-row', looked: 1 });
    expect(files(named('a.pem', certificate(uuid.replace('46f8', '46f9')))).judgement).toEqual({
      answer: 'other-row',
      looked: 1,
    });
  });
  it('the same other row twice counts once; none at all is no row; nothing known is said', () => {
    expect(files(named('a.pem', certificate(other)), named('b.pem', certificate(other, 'ab01')))).toMatchObject({
      judgement: { answer: 'other-row', looked: 1 },
      others: [other],
    });
    expect(files(named('app.cer', { ...certificate(uuid), topic: null })).judgement).toEqual({ answer: 'not-a-row' });
    expect(
      lookAtFiles({ apsp: null, serial: null, notAfter: null }, [named('a.pem', certificate(uuid))], null).judgement,
    ).toEqual({ answer: 'nothing-known' });
  });
  it('a topic that was only stated has no serial: the row is known all the same', () => {
    expect(
      lookAtFiles({ ...target, serial: null }, [named('a.pem', certificate(uuid, 'ab01'))], null).judgement.answer,
    ).toBe('this-row');
  });
});

describe('values read out', () => {
  test.each<[string, Partial<Spoken>, object]>([
    ['the last four', { apsp: '46f8' }, { answer: 'this-row' }],
    ['the whole APSP', { apsp: uuid.toUpperCase() }, { answer: 'this-row' }],
    ['with its label, full-width and blanks', { apsp: 'ＡＰＳＰ：　46 F8' }, { answer: 'this-row' }],
    ['last four and the serial’s last four', { apsp: '46f8', serial: '05b1' }, { answer: 'this-row' }],
    [
      'the serial with colons and leading zeros',
      { apsp: '46f8', serial: '00:cd:17:b2:a4:99:30:05:b1' },
      { answer: 'this-row' },
    ],
    ['a date a day off', { apsp: '46f8', end: 'Jan 26, 2025' }, { answer: 'this-row' }],
    ['a translated date', { apsp: '46f8', end: '2025年1月24日' }, { answer: 'this-row' }],
    ['another serial: renewed once', { apsp: '46f8', serial: 'ab01' }, { answer: 'this-row-renewed' }],
    [
      'a serial one digit off with the same APSP: the APSP decides',
      { apsp: uuid, serial: 'cd17b2a4993005b2' },
      { answer: 'this-row-renewed' },
    ],
    [
      'no serial, but next year’s date: renewed once',
      { apsp: '46f8', end: 'Jan 24, 2026' },
      { answer: 'this-row-renewed' },
    ],
    ['the right serial on another APSP', { apsp: 'e5f6', serial }, { answer: 'misread' }],
    ['the serial’s end on another APSP', { apsp: 'e5f6', serial: '05b1' }, { answer: 'misread' }],
    ['one character off', { apsp: '46f9' }, { answer: 'misread' }],
    ['two digits off in the whole', { apsp: uuid.replace('46f8', '46e9') }, { answer: 'misread' }],
    ['another row', { apsp: 'e5f6', serial: 'ab01' }, { answer: 'other-row', looked: 1 }],
    ['the last group of another row', { apsp: other.slice(-12) }, { answer: 'other-row', looked: 1 }],
    ['four that differ: perhaps not the last ones', { apsp: 'e5f6' }, { answer: 'not-enough', why: 'few-differ' }],
    ['the first four of the right number', { apsp: uuid.slice(0, 4) }, { answer: 'not-enough', why: 'first' }],
    ['the first group and more', { apsp: uuid.slice(0, 13) }, { answer: 'not-enough', why: 'first' }],
    ['a group of the middle', { apsp: '4d0e' }, { answer: 'not-enough', why: 'inside' }],
    ['the last group without its end', { apsp: '2f6d1a8e' }, { answer: 'not-enough', why: 'inside' }],
    ['another row, its serial one digit off', { apsp: other, serial: 'cd17b2a4993005b2' }, { answer: 'other-row' }],
    ['too little', { apsp: '6f8' }, { answer: 'not-enough', why: 'short' }],
    ['the right serial alone: it may be misheard', { serial }, { answer: 'not-enough', why: 'no-apsp' }],
    ['the right date alone: seven rows have it', { end: 'Jan 25, 2025' }, { answer: 'not-enough', why: 'no-apsp' }],
  ])('%s', (_, spoken, answer) => expect(say(spoken)).toMatchObject(answer));
  it('O and I stand for 0 and 1; other letters are not read, nor what is no day', () => {
    expect(readSpoken({ apsp: 'O1eI', serial: 'l0', end: '25' })).toEqual({
      apsp: '01e1',
      serial: '10',
      day: null,
      unread: ['end'],
    });
    expect(readSpoken({ apsp: 'zz46', serial: 'xyz', end: '' }).unread).toEqual(['apsp', 'serial']);
    expect(readSpoken({ apsp: `${uuid}0`, serial: '', end: '' })).toMatchObject({ apsp: null, unread: ['apsp'] });
  });
  it('four characters alone never count as a row that was met', () => {
    expect(lookAtSpoken(target, { apsp: 'e5f6', serial: '', end: '' }).others).toEqual([]);
    expect(lookAtSpoken(target, { apsp: other.slice(-12), serial: '', end: '' }).others).toEqual([other.slice(-12)]);
  });
  it('nothing to compare with is said', () => expect(say({ apsp: '46f8' }, null).answer).toBe('nothing-known'));
});

describe('the list and what was met in it', () => {
  const row = (date: string) => `Mobile Device Management\tSOFTBANK Corp.\t${date}\tActive\ti Renew Download Revoke`;
  const ten = [
    ...Array.from({ length: 7 }, () => row('Jan 25, 2025')),
    row('Jan 31, 2025'),
    row('Mar 13, 2025'),
    row('Mar 13, 2025'),
  ];
  it('tells how many rows there are and which have the date', () =>
    expect(lookAtPasted(target, readPasted(ten.join('\n'))).listed).toEqual({ all: 10, rows: [1, 2, 3, 4, 5, 6, 7] }));
  it('knows the list even with a panel open in it, and whose panel it was', () => {
    const panel = `Serial Number : ab01cd02\nSubject DN : C=JP, CN=APSP:${other}, UID=com.apple.mgmt.External.${other}`;
    expect(lookAtPasted(target, readPasted([...ten.slice(0, 2), panel, ...ten.slice(2)].join('\n')))).toEqual({
      judgement: { answer: 'other-row', looked: 1 },
      others: [other],
      listed: { all: 10, rows: [1, 2, 3, 4, 5, 6, 7] },
    });
  });
  it('a misread panel is no other row', () =>
    expect(lookAtPasted(target, readPasted(`Serial Number : ${serial}\nCN=APSP:${other}`)).others).toEqual([]));
});

describe('rows as browsers and hands leave them', () => {
  const translated = ['2025年1月25日', '2025 年 1 月 25 日', '令和7年1月25日', '1月25日、2025年'];
  test.each(
    translated.flatMap((date) => [
      [`one line, ${date}`, `モバイルデバイス管理 ソフトバンク株式会社 ${date} アクティブ 更新 ダウンロード 取り消し`],
      [
        `several lines, ${date}`,
        `モバイル デバイス管理\nソフトバンク株式会社\n${date}\nアクティブ\ni\n更新\nダウンロード\n取り消し`,
      ],
      [`blanks, ${date}`, `モバイル端末の管理     ソフトバンク    ${date}     有効`],
    ]),
  )('translated: %s', (_, text) =>
    expect(judgePasted(target, readPasted(`${text}\n${text.replaceAll('25', '28')}`))).toEqual({
      answer: 'candidates',
      rows: [1],
      all: 2,
    }),
  );
  it('several lines per row in English, with blanks', () => {
    const lines = (date: string) =>
      `Mobile Device Management  \n  SOFTBANK Corp.\n\n${date}\nActive\n i \nRenew\nDownload\nRevoke`;
    expect(
      judgePasted(target, readPasted([lines('Jan 25, 2025'), lines('Feb 3, 2025'), lines('Jan 24, 2025')].join('\n'))),
    ).toEqual({
      answer: 'candidates',
      rows: [1, 3],
      all: 3,
    });
  });
});
