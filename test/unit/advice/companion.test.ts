// The companion's rules as tables: what is advised where, which rows are known, and what is held.
import { describe, expect, test } from 'vitest';
import { adviseOn, holdsFor, renewHeld, type Around } from '../../../core/advice/companion.ts';
import { portalPages } from '../../../core/portal/recognise.ts';
import type { RowStand } from '../../../core/rows/judge.ts';
import { nextToOpen, standOfPanel, standsOf } from '../../../core/rows/panel.ts';
import { plainLine } from '../../../core/text/rich.ts';
import { texts } from '../../../core/text/texts.ts';
import { readingOf } from '../../../core/portal/sites.ts';

const apsp = '11111111-2222-4333-8444-555555555555';
const target = { apsp, serial: '00cd01b1', notAfter: '2027-01-25T00:00:00Z' };
const day = Date.UTC(2027, 0, 25);
const renewal: Around = {
  flow: 'renew',
  mode: 'real',
  step: 'portal',
  target,
  handedOver: false,
  answered: false,
  again: false,
};
const at = (page: (typeof portalPages)[number], stands: readonly RowStand[] = []) => ({
  page,
  translated: false,
  stands,
  renewable: stands.map(() => true),
});

describe('rows (W1, W7)', () => {
  const other = '99999999-2222-4333-8444-555555555555';
  test.each<[string, string | null, RowStand]>([
    [apsp, 'cd01b1', 'this'],
    [apsp, null, 'this'],
    [apsp, 'ff01b1', 'this-renewed'],
    [other, 'ff01b1', 'other'],
    [other, 'cd01b1', 'misread'],
    [apsp.replace(/5$/, '6'), 'ff01b1', 'misread'],
    [apsp.replace(/55$/, '66'), null, 'misread'],
    [apsp.replace(/555$/, '666'), null, 'other'],
  ])('%s with serial %s', (seen, serial, stand) => {
    expect(standOfPanel(target, { apsp: seen, serial })).toBe(stand);
  });

  test('by date a row is only likely, a day either way; what was seen counts while the list is the same', () => {
    const list = { key: 'a', days: [day, day - 86_400_000, day + 2 * 86_400_000, null] };
    expect(standsOf(target, list, [])).toEqual(['likely', 'likely', 'unlikely', 'unknown']);
    const seen = [
      { list: 'a', at: 1, apsp, serial: 'cd01b1' },
      { list: 'a', at: 0, apsp: other, serial: null },
    ];
    expect(standsOf(target, list, seen)).toEqual(['other', 'this', 'unlikely', 'unknown']);
    expect(standsOf(target, { ...list, key: 'b' }, seen)).toEqual(['likely', 'likely', 'unlikely', 'unknown']);
    // The newest look at a row is the one that counts.
    expect(standsOf(target, list, [...seen, { list: 'a', at: 0, apsp, serial: null }])[0]).toBe('this');
    // The row that was renewed before our eyes, until a panel of this very list says another.
    expect(standsOf(target, { ...list, key: 'b' }, seen, 2)).toEqual(['likely', 'likely', 'this-renewed', 'unknown']);
    expect(standsOf(target, list, seen, 2)).toEqual(['other', 'this', 'unlikely', 'unknown']);
    expect(standsOf(target, list, seen.slice(1), 0)[0]).toBe('other');
    expect(standsOf(null, list, seen, 2)[2]).toBe('unknown');
    expect(standsOf(null, list, seen)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });

  test.each<[readonly RowStand[], number | null]>([
    [['other', 'likely', 'unlikely'], 1],
    [['unlikely', 'likely'], 1],
    [['other', 'unlikely'], 1],
    [['other', 'unknown'], 1],
    [['other', 'other'], null],
    [['likely', 'misread'], 1],
    [[], null],
  ])('whose (i) comes next of %j', (stands, next) => {
    expect(nextToOpen(stands)).toBe(next);
  });
});

describe('advice', () => {
  test('in a renewal', () => {
    expect(adviseOn(renewal, at('sign-in'))).toEqual({ say: 'stage', stage: 'signIn' });
    expect(adviseOn(renewal, at('get-started'))).toEqual({ say: 'sight', sight: 'get-started' });
    expect(adviseOn(renewal, at('list', ['other', 'likely', 'likely']))).toEqual({
      say: 'open-info',
      row: 2,
      likely: true,
      left: 2,
      others: 1,
    });
    expect(adviseOn(renewal, at('panel', ['other', 'this']))).toEqual({ say: 'renew-this', row: 2, renewed: false });
    expect(adviseOn(renewal, at('panel', ['this-renewed']))).toEqual({ say: 'renew-this', row: 1, renewed: true });
    expect(adviseOn(renewal, { ...at('panel', ['other', 'this']), renewable: [true, false] })).toEqual({
      say: 'no-renew',
      row: 2,
    });
    expect(adviseOn(renewal, at('panel', ['misread', 'likely']))).toEqual({ say: 'misread', row: 1 });
    expect(adviseOn(renewal, at('list', ['other', 'other']))).toEqual({ say: 'none-left', all: 2 });
    expect(adviseOn({ ...renewal, target: null }, at('list', ['unknown']))).toEqual({ say: 'unknown-target' });
    expect(adviseOn(renewal, at('agreement'))).toEqual({ say: 'sight', sight: 'agreement' });
    expect(adviseOn(renewal, at('create'))).toEqual({ say: 'sight', sight: 'create-form' });
    expect(adviseOn(renewal, at('renew'))).toEqual({ say: 'stage', stage: 'chooseFile' });
    expect(adviseOn({ ...renewal, handedOver: true }, at('renew'))).toEqual({ say: 'stage', stage: 'upload' });
    expect(adviseOn({ ...renewal, handedOver: true }, at('confirmation'))).toEqual({ say: 'stage', stage: 'download' });
    expect(adviseOn({ ...renewal, again: true }, at('confirmation'))).toEqual({ say: 'back-to-list' });
  });

  test('a confirmation left without Download is noticed, an upload that was given up is not taken for one', () => {
    const answered = { ...renewal, handedOver: true, answered: true };
    const list = at('list', ['unlikely', 'this-renewed']);
    const relisted = { row: 2, notAfter: '2028-01-25T00:00:00Z' };
    expect(adviseOn(answered, list)).toEqual({ say: 'download-row', row: null, moved: null });
    expect(adviseOn(answered, { ...list, relisted })).toEqual({ say: 'download-row', row: 2, moved: true });
    // Not yet on the list: no second Renew, whatever the row shows.
    const waiting = { ...list, relisted: { ...relisted, notAfter: null } };
    expect(adviseOn(answered, waiting)).toEqual({ say: 'download-row', row: 2, moved: false });
    expect(adviseOn({ ...renewal, handedOver: true, answered: true }, at('renew'))).toEqual({ say: 'leave-form' });
    expect(adviseOn({ ...renewal, flow: 'create', handedOver: true, answered: true }, at('create'))).toEqual({
      say: 'leave-form',
    });
    expect(adviseOn({ ...renewal, handedOver: true, answered: false }, at('list', ['other', 'this']))).toEqual({
      say: 'renew-this',
      row: 2,
      renewed: false,
    });
  });

  test('in a creation, and while rows are only told apart', () => {
    const creation: Around = { ...renewal, flow: 'create', target: null };
    expect(adviseOn(creation, at('list'))).toEqual({ say: 'stage', stage: 'create' });
    expect(adviseOn(creation, at('agreement'))).toEqual({ say: 'stage', stage: 'agree' });
    expect(adviseOn(creation, at('create'))).toEqual({ say: 'stage', stage: 'chooseFile' });
    expect(adviseOn(creation, at('renew'))).toEqual({ say: 'sight', sight: 'renew-form' });
    expect(adviseOn({ ...renewal, step: 'find-row' }, at('renew'))).toEqual({ say: 'sight', sight: 'renew-form' });
  });

  test('translation comes before all else, and every page has an answer', () => {
    for (const page of portalPages) {
      expect(adviseOn(renewal, { page, translated: true, stands: [], renewable: [] })).toEqual({
        say: 'sight',
        sight: 'translated',
      });
      expect(adviseOn(renewal, at(page)).say).toMatch(/^[a-z-]+$/);
    }
    expect(adviseOn(renewal, at('unknown'))).toEqual({ say: 'by-hand' });
  });
});

describe('holds', () => {
  const rows: readonly RowStand[] = ['this', 'this-renewed', 'other', 'misread', 'likely', 'unlikely', 'unknown'];
  test('in a renewal everything but the right row’s Renew', () => {
    expect(holdsFor(renewal, rows.slice(2))).toEqual({
      create: true,
      revoke: true,
      renew: ['other', 'misread', 'unseen', 'unseen', 'unseen'],
    });
    expect(renewHeld('likely', ['likely'])).toBeNull();
    // Where the number in use is not known, nobody can say which row is wrong.
    expect(holdsFor({ ...renewal, target: null }, rows)).toEqual({ create: true, revoke: true, renew: [] });
  });
  test('once the row is found, a held press sends nobody to another row’s (i)', () => {
    const elsewhere = 'found-elsewhere';
    expect(holdsFor(renewal, rows).renew).toEqual([null, null, 'other', elsewhere, elsewhere, elsewhere, elsewhere]);
    for (const { companion } of [texts.ja, texts.en])
      expect(companion.held.renew[elsewhere].map(plainLine).join(' ')).not.toMatch(/\bi\b/);
  });
  test('once Apple has answered every Renew: what is left is Download', () => {
    expect(holdsFor({ ...renewal, answered: true }, rows)).toEqual({
      create: true,
      revoke: true,
      renew: ['answered', 'answered', 'other', 'answered', 'answered', 'answered', 'answered'],
    });
  });
  test('while rows are told apart no Renew at all; in a creation Revoke alone; in the practice of Revoke nothing', () => {
    expect(holdsFor({ ...renewal, step: 'find-row' }, ['this', 'other', 'likely']).renew).toEqual([
      'early',
      'other',
      'early',
    ]);
    expect(holdsFor({ ...renewal, step: 'find-row' }, ['other', 'likely']).renew).toEqual(['other', 'unseen']);
    expect(holdsFor({ ...renewal, step: 'find-row', flow: 'duplicate' }, ['likely']).renew).toEqual(['early']);
    expect(holdsFor({ ...renewal, flow: 'create' }, rows)).toEqual({ create: false, revoke: true, renew: [] });
    expect(holdsFor({ ...renewal, flow: 'revoke', mode: 'practice' }, rows).revoke).toBe(false);
    expect(holdsFor({ ...renewal, flow: 'revoke', mode: 'real' }, rows).revoke).toBe(true);
  });
});

test.each<[string, 'portal' | 'sign-in' | 'leave']>([
  ['https://identity.apple.com/pushcert/', 'portal'],
  ['https://idmsa.apple.com/IDMSWebAuth/login', 'sign-in'],
  ['https://identity.apple.com/', 'leave'],
  ['http://identity.apple.com/pushcert/', 'leave'],
  ['https://identity.apple.com:444/pushcert/', 'leave'],
  ['https://identity.apple.com.evil.example/pushcert/', 'leave'],
  ['about:blank', 'leave'],
  ['', 'leave'],
])('may %s be read', (address, reading) => {
  expect(readingOf(address, { kind: 'apple' })).toBe(reading);
});

test('practice has its sign-in on the portal’s origin; a management site is never read', () => {
  const practice = { kind: 'practice', origin: 'http://127.0.0.1:4000' } as const;
  expect(readingOf('http://127.0.0.1:4000/pushcert/list', practice)).toBe('portal');
  expect(readingOf('http://127.0.0.1:4000/IDMSWebAuth/login?x', practice)).toBe('sign-in');
  expect(readingOf('http://127.0.0.1:4001/pushcert/list', practice)).toBe('leave');
  expect(readingOf('https://site.example/pushcert/', { kind: 'customer-site', host: 'site.example' })).toBe('leave');
});
