// Is this the row to renew? Judged by the APSP alone, with every trap of docs/manual-coverage.md W1.
import { describe, expect, it, test } from 'vitest';
import { targetOf } from '../../../core/engine/target.ts';
import { judgePasted } from '../../../core/rows/pasted.ts';
import { readPasted } from '../../../core/rows/read-pasted.ts';
import type { RowTarget } from '../../../core/rows/target.ts';

const uuid = 'c69f1c2e-7a44-4d0e-9c3b-2f6d1a8e46f8';
const other = '0d1e2f3a-4b5c-4d6e-8f70-a1b2c3d4e5f6';
const serial = 'cd17b2a4993005b1';
const target: RowTarget = { apsp: uuid, serial, notAfter: '2025-01-25T12:00:00Z' };
const panel = (apsp: string, number = serial) =>
  `Serial Number : ${number}\nSubject DN : C=JP, CN=APSP:${apsp}, UID=com.apple.mgmt.External.${apsp}\nNotes : M12345678\nCancel Update Note`;
const row = (vendor: string, date: string) =>
  `Mobile Device Management\t${vendor}\t${date}\tActive\ti\tRenew\tDownload\tRevoke`;
const ask = (text: string, about: RowTarget | null = target) => judgePasted(about, readPasted(text));

describe('one panel', () => {
  it('is the row: same APSP, same serial', () => expect(ask(panel(uuid))).toEqual({ answer: 'this-row', row: null }));
  it('is the row, renewed once already: same APSP, another serial', () =>
    expect(ask(panel(uuid, 'ab00000000000001')).answer).toBe('this-row-renewed'));
  it('is the row even if the serial differs in one digit: the APSP decides', () =>
    expect(ask(panel(uuid, 'cd17b2a4993005b2')).answer).toBe('this-row-renewed'));
  it('was misread: another APSP, same serial', () => expect(ask(panel(other)).answer).toBe('misread'));
  it('was misread: an APSP that differs in one digit', () =>
    expect(ask(panel(uuid.replace('46f8', '46f9'), 'ab00000000000001')).answer).toBe('misread'));
  it('is not the row: both differ, the serial in one digit only', () =>
    expect(ask(panel(other, 'cd17b2a4993005b2'))).toEqual({ answer: 'other-row', looked: 1 }));
  it('is not the row: another APSP, no serial copied', () =>
    expect(ask(`Subject DN : C=JP, CN=APSP:${other}, UID=com.apple.mgmt.External.${other}`).answer).toBe('other-row'));
  it('contradicts itself: CN and UID name two certificates', () => {
    expect(
      ask(`Serial Number : ${serial} Subject DN : C=JP, CN=APSP:${uuid}, UID=com.apple.mgmt.External.${other}`),
    ).toEqual({ answer: 'not-enough', why: 'contradicts' });
  });
});

describe('a panel that was cut', () => {
  test.each([
    ['in the APSP', `Serial Number : ${serial}\nSubject DN : C=JP, CN=APSP:${uuid.slice(0, 20)}`, 'cut'],
    ['before the APSP', `Serial Number : ${serial}`, 'no-apsp'],
    ['to the beginning of the APSP alone', `CN=APSP:${uuid.slice(0, 9)}`, 'cut'],
    [
      'with another serial and no APSP: it may be this row, renewed once',
      'Serial Number : ab00000000000001',
      'no-apsp',
    ],
  ])('%s is not enough', (_, text, why) => expect(ask(text)).toEqual({ answer: 'not-enough', why }));
  it('in the serial is enough when the APSP is whole', () =>
    expect(ask(`Serial Number : ${serial.slice(0, 9)}\nCN=APSP:${uuid}`).answer).toBe('this-row'));
  it('in the CN is enough when the UID is whole', () =>
    expect(ask(`CN=APSP:c69f, UID=com.apple.mgmt.External.${uuid}`).answer).toBe('this-row'));
});

describe('whatever hands and browsers do to a panel', () => {
  test.each([
    ['capitals', panel(uuid).toUpperCase()],
    [
      'full-width characters',
      panel(uuid).replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
    ],
    ['leading zeros and 0x', panel(uuid, `0x00${serial}`)],
    ['colons in the serial', panel(uuid, serial.replace(/..(?=.)/g, '$&:'))],
    ['blanks in the serial', panel(uuid, serial.replace(/..(?=.)/g, '$& '))],
    ['exotic dashes and blanks', panel(uuid).replaceAll('-', '\u2010').replaceAll(' ', '\u00a0')],
    ['a line break inside the number', panel(uuid).replaceAll('9c3b-', '9c3b-\n')],
    ['zero-width characters', panel(uuid).replaceAll('APSP:', 'APSP:\u200b')],
    ['UID first', `Serial Number : ${serial} Subject DN : UID=com.apple.mgmt.External.${uuid}, CN=APSP:${uuid}, C=JP`],
    [
      'translated labels',
      `シリアル番号:${serial} サブジェクトDN:C=JP、CN=APSP:${uuid}、UID=com.apple.mgmt.External.${uuid} メモ:`,
    ],
    ['all on one line', panel(uuid).replaceAll('\n', ' ')],
  ])('%s', (_, text) => expect(ask(text)).toEqual({ answer: 'this-row', row: null }));
});

describe('rows', () => {
  const seven = 'SOFTBANK Corp.';
  const ten = [
    ...Array.from({ length: 7 }, () => row(seven, 'Jan 25, 2025')),
    row('IoT-EX Inc.', 'Jan 31, 2025'),
    row(seven, 'Mar 13, 2025'),
    row(seven, 'Mar 13, 2025'),
  ];
  it('of one vendor and date are candidates only', () =>
    expect(ask(ten.join('\n'))).toEqual({ answer: 'candidates', rows: [1, 2, 3, 4, 5, 6, 7], all: 10 }));
  it('a day either way is the same date', () =>
    expect(
      ask([row(seven, 'Jan 24, 2025'), row(seven, 'Jan 26, 2025'), row(seven, 'Jan 27, 2025')].join('\n')),
    ).toEqual({ answer: 'candidates', rows: [1, 2], all: 3 }));
  it('none of the date: perhaps renewed once already', () =>
    expect(ask(ten.slice(7).join('\n'))).toEqual({ answer: 'no-candidate', all: 3 }));
  it('with the panel open under the fifth: that one', () => {
    expect(ask([...ten.slice(0, 5), panel(uuid), ...ten.slice(5)].join('\n'))).toEqual({ answer: 'this-row', row: 5 });
    expect(ask([...ten.slice(0, 3), panel(other, 'ab00000000000001'), ...ten.slice(3)].join('\n')).answer).toBe(
      'other-row',
    );
  });
  test.each([
    '2025年1月25日',
    '2025 年 1 月 25 日',
    '1月25日、2025年',
    '令和7年1月25日',
    '2025年1月25日',
    '25 Jan 2025',
    'January 25, 2025',
  ])('a translated row: %s', (date) => {
    expect(ask(`モバイル デバイス管理 ${seven} ${date} アクティブ 更新 ダウンロード 取り消し`)).toEqual({
      answer: 'candidates',
      rows: [1],
      all: 1,
    });
  });
  it('without the service’s name, a date with a button behind it', () =>
    expect(ask('Jan 25, 2025 Active Renew').answer).toBe('candidates'));
});

it('several panels: the right one among them, or none', () => {
  expect(ask([panel(other, 'ab00000000000001'), panel(uuid)].join('\n')).answer).toBe('this-row');
  expect(
    ask([panel(other, 'ab00000000000001'), panel(other.replace('0d1e', 'aaaa'), 'ab00000000000002')].join('\n')),
  ).toEqual({ answer: 'other-row', looked: 2 });
});

it('says so when nothing is known to compare with, or when it is no row at all', () => {
  expect(ask(panel(uuid), null).answer).toBe('nothing-known');
  expect(ask(panel(uuid), targetOf({ kind: 'unavailable' })).answer).toBe('nothing-known');
  expect(ask('こんにちは').answer).toBe('not-a-row');
});

it('a stated topic has no serial: the APSP alone decides', () => {
  const stated = targetOf({ kind: 'stated', topic: `com.apple.mgmt.External.${uuid.toUpperCase()}`, notAfter: null });
  expect(ask(panel(uuid), stated).answer).toBe('this-row');
  expect(ask(panel(other), stated).answer).toBe('other-row');
});
