// Names are found in whatever the main process answers, and what is nobody's name is left alone.
import { expect, it } from 'vitest';
import { secretsIn } from '../../../core/masking/secrets.ts';

const found = (answer: unknown): readonly string[] => secretsIn(answer).map(({ kind, text }) => `${kind} ${text}`);

it('a company with its people, and one letter for its name, reading and code', () => {
  const page = {
    id: '0b5d2f5e-3c1e-4a56-9a10-0f9a5a3c2d11',
    profile: { name: 'みなと商事', reading: 'みなとしょうじ', code: 'M10002001', note: '支店は別', siteUrl: null },
    contacts: { sales: { name: '鈴木', phone: '03-0000-0001' }, helpDesk: { name: '', phone: '' } },
    lines: [{ topic: 'com.apple.mgmt.External.1', serves: '大阪支店', current: null }],
    putOff: { until: '2027-01-01', why: '社長の許可待ち' },
    custody: { at: '2026-01-01T00:00:00Z', by: '佐藤', open: [] },
    also: ['旧みなと'],
  };
  expect(found(page)).toEqual([
    'company みなと商事',
    'company みなとしょうじ',
    'code M10002001',
    'note 支店は別',
    'person 鈴木',
    'phone 03-0000-0001',
    'serves 大阪支店',
    'note 社長の許可待ち',
    'person 佐藤',
    'company 旧みなと',
  ]);
  expect(
    new Set(
      secretsIn(page.profile)
        .map(({ of }) => of)
        .slice(0, 3),
    ),
  ).toEqual(new Set(['みなと商事']));
});

it('addresses under whatever key, and the memo’s own masked form', () => {
  expect(found({ address: 'apple-push@example.co.jp', masked: 'a***@example.co.jp' })).toEqual([
    'address apple-push@example.co.jp',
    'address a***@example.co.jp',
  ]);
  expect(found({ address: 'https://identity.apple.com/pushcert/' })).toEqual([]);
});

it('whom one calls at a company, by whatever way', () => {
  expect(found({ person: { name: '高橋', phone: '06-0000-0000', email: 'takahashi@example.jp' } })).toEqual([
    'contact 高橋',
    'contact 06-0000-0000',
    'contact takahashi@example.jp',
  ]);
});

it('the list of the first page, what the box found, and a case', () => {
  expect(found([{ id: 'x', customer: 'みなと商事', mCode: 'M10002001', onlyOpened: false, call: null }])).toEqual([
    'company みなと商事',
    'code M10002001',
  ]);
  expect(
    found({ state: { customer: { name: 'やまと', mCode: '' }, duplicate: { stray: { owner: '山田' } } } }),
  ).toEqual(['company やまと', 'person 山田']);
});

it('tables and hand-over files before they are taken', () => {
  const sight = {
    ok: true,
    mapping: ['name', null, 'end', 'salesPhone'],
    preview: [{ line: 2, cells: ['みなと商事', '鈴木', '2027-01-25', '03-0000-0001'] }],
    plan: { ok: true, added: [{ line: 2, name: 'みなと商事', code: '' }], merged: [] },
  };
  expect(found(sight)).toEqual(['company みなと商事', 'note 鈴木', 'phone 03-0000-0001', 'company みなと商事']);
  const fields = [{ field: 'sales', here: '鈴木', file: '田中', stays: 'here' }];
  expect(found({ companies: [{ name: 'やまと', code: 'A-1', here: null, fields, certificates: [] }] })).toEqual([
    'company やまと',
    'code A-1',
    'person 鈴木',
    'person 田中',
  ]);
});

it('a company that stands in a table twice, and what a fault found in a column of names', () => {
  const faults = [
    { line: 9, code: 'duplicate', field: null, found: 'みなと商事', first: 8 },
    { line: 10, code: 'several', field: 'code', found: 'M10002001' },
    { line: 11, code: 'unreadable-date', field: 'end', found: '来年' },
    { line: null, code: 'column-twice', field: 'name', found: '' },
  ];
  expect(found({ plan: { ok: false, faults, count: 4 } })).toEqual([
    'company みなと商事',
    'code M10002001',
    'note 来年',
  ]);
});

it('a name that stands in a column of figures, because its heading was read wrongly', () => {
  const sight = {
    mapping: ['name', 'end', 'serial', 'devices', 'topic'],
    preview: [
      { line: 2, cells: ['みなと商事', '鈴木', '0A:1b', '12台', 'com.apple.mgmt.External.0a1b'] },
      { line: 3, cells: ['みなと商事', '令和9年1月25日', '大和', 'Yamato', '山田'] },
    ],
    plan: { ok: false, faults: [{ line: 2, code: 'unreadable-date', field: 'end', found: '鈴木' }] },
  };
  expect(found(sight).filter((one) => !one.startsWith('company'))).toEqual([
    'note 鈴木',
    'note 大和',
    'note Yamato',
    'note 山田',
    'note 鈴木',
  ]);
});

it('names of files, codes of faults and ids are no names', () => {
  expect(
    found({
      received: { name: 'MDM_cert.pem', kind: 'text' },
      registered: { name: 'MDM_ SOFTBANK Corp._Certificate (1).pem', sha256: 'ab', via: 'folder' },
      csrs: [{ name: 'PushCertificate_SOFTBANK_202403131733.csr.txt', sha256: 'ab', via: 'view' }],
      error: { code: 'bad-argument', detail: 'x' },
      company: '0b5d2f5e-3c1e-4a56-9a10-0f9a5a3c2d11',
      vendor: { name: 'SOFTBANK Corp.', environment: 'M6' },
    }),
  ).toEqual([]);
});

it('files among an import are each called after a company', () => {
  const taken = {
    withKey: ['株式会社みなと商事.pem', 'Minato'],
    keyCount: 2,
    aside: [{ name: '株式会社ひかり.pem', why: 'not-apple' }],
    asideCount: 1,
  };
  expect(found(taken)).toEqual(['company 株式会社みなと商事.pem', 'company Minato', 'company 株式会社ひかり.pem']);
});

it('what somebody called a file, in a case, in the box and as it is given', () => {
  expect(
    found({
      state: {
        registered: { kind: 'file', name: 'みなと商事_MDM.pem', sha256: 'ab', via: 'drop' },
        csrs: [{ name: 'PushCertificate_みなと商事_202611231030.csr', sha256: 'ab', via: 'drop' }],
      },
      look: { kind: 'certificate', name: 'Minato 2026.cer', tone: 'good' },
      pasted: { kind: 'text', name: '', tone: 'good' },
      judgement: { answer: 'this-row', row: null, file: 'ひかり.pem' },
      given: 'ひかり 一覧.csv',
    }),
  ).toEqual([
    'file みなと商事_MDM.pem',
    'file PushCertificate_みなと商事_202611231030.csr',
    'file Minato 2026.cer',
    'file ひかり.pem',
    'file ひかり 一覧.csv',
  ]);
});
