// The import: which column is what, what a row would do, and that one fault stops all.
import { describe, expect, it } from 'vitest';
import { readCell } from '../../../core/customers/cells.ts';
import { endsToChoose, proposeMapping, type Mapping } from '../../../core/customers/columns.ts';
import { planImport, previewRows, type ImportPlan } from '../../../core/customers/import.ts';
import { limits } from '../../../core/base/limits.ts';
import { readTable } from '../../../core/formats/csv.ts';
import { utf8 } from '../formats/excel.ts';
import { listed } from './listed.ts';

const topic = 'com.apple.mgmt.External.0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';
const today = '2026-12-01';
const other = topic.replace('0a1b', '1a1b');

function plan(text: string, existing: Parameters<typeof planImport>[2] = []): ImportPlan {
  const read = readTable(utf8(text));
  if (!read.ok) throw new Error(JSON.stringify(read));
  return planImport(read.table, proposeMapping(read.table.header), existing, today);
}
const faultsOf = (found: ImportPlan) =>
  found.ok ? [] : found.faults.map(({ line, code, field }) => [line, code, field]);

describe('columns', () => {
  it.each([
    [
      '会社名,フリガナ,Mコード,有効期限,トピック,シリアル,台数,Mac台数,担当,担当電話番号,ヘルプデスク,ヘルプデスク電話,管理サイトURL,備考',
      'name,reading,code,end,topic,serial,devices,macs,salesName,salesPhone,helpDeskName,helpDeskPhone,siteUrl,note',
    ],
    [
      'Name,Reading,Customer Code,Expires,UID,Serial Number,Devices,Macs,Sales,Sales Phone,Help-Desk,Helpdesk phone,Site address,Note',
      'name,reading,code,end,topic,serial,devices,macs,salesName,salesPhone,helpDeskName,helpDeskPhone,siteUrl,note',
    ],
    ['お客様名（必須）,ﾌﾘｶﾞﾅ,お客様番号,期限,台数（Mac）,色', 'name,reading,code,end,macs,'],
    ['Ｎａｍｅ,名称,end date', 'name,,end'],
    // Whom one calls there, and the representative: apart, also in a table of an older version, which has the latter.
    [
      '会社名,会社の担当者,会社の担当者の電話,会社の担当者のメール,担当,担当の電話',
      'name,personName,personPhone,personEmail,salesName,salesPhone',
    ],
    ['会社名,ご担当者名,電話番号,メールアドレス,営業担当', 'name,personName,personPhone,personEmail,salesName'],
    ['company,contact person,phone,e-mail,sales rep', 'name,personName,personPhone,personEmail,salesName'],
  ])('%s', (header, fields) => {
    expect(proposeMapping(header.split(',')).map((field) => field ?? '')).toEqual(fields.split(','));
  });
  it.each([
    // Of several dates the one whose name says the certificate's end most exactly, wherever it stands.
    ['会社名,終了日,有効期限', 'name,,end'],
    ['会社名,更新期限,証明書有効期限', 'name,,end'],
    ['会社名,証明書の期限,有効期限,期限', 'name,end,,'],
    ['会社名,契約終了日,更新期限,期限', 'name,,,end'],
    ['会社名,満了日,有効期限（必須）', 'name,,end'],
    ['company,end date,expiration date', 'name,,end'],
    ['company,Expires,Not After', 'name,,end'],
    ['会社名,終了日,MDM証明書有効期限', 'name,,end'],
    // One alone is it, as before.
    ['会社名,終了日', 'name,end'],
    ['会社名,更新期限', 'name,end'],
    // Two that say it equally well are not guessed: the page asks.
    ['会社名,有効期限,有効期限', 'name,,'],
    ['会社名,終了日,更新期限', 'name,,'],
    ['company,expires,valid until', 'name,,'],
    // A weak name is none where another column, of a name that is not known, seems to be the certificate's.
    ['会社名,終了日,証明書有効期限（UTC）', 'name,,'],
    ['会社名,更新期限,APNs証明書 有効期限日時', 'name,,'],
    ['会社名,有効期限,SSL証明書有効期限', 'name,end,'],
    ['会社名,期限,契約終了日', 'name,end,'],
  ])('of dates: %s', (header, fields) => {
    expect(proposeMapping(header.split(',')).map((field) => field ?? '')).toEqual(fields.split(','));
  });
  it('that could be the end are told where none was taken, so that somebody chooses', () => {
    const asks = (header: string, chosen?: Mapping) =>
      endsToChoose(header.split(','), chosen ?? proposeMapping(header.split(',')));
    expect(asks('会社名,終了日,有効期限,更新期限')).toEqual([]);
    expect(asks('会社名,終了日,更新期限')).toEqual(['終了日', '更新期限']);
    expect(asks('会社名,終了日,証明書有効期限（UTC）')).toEqual(['終了日', '証明書有効期限（UTC）']);
    expect(asks('会社名,終了日,更新期限', ['name', null, 'end'])).toEqual([]);
    expect(asks('会社名,備考')).toEqual([]);
    // One that somebody left out, or that no name gave away, is in the list of what is not read.
    expect(asks('会社名,有効期限', ['name', null])).toEqual([]);
    expect(asks('会社名,終了日,更新期限', ['name', 'note', null])).toEqual([]);
  });
  it('need a name, and none twice', () => {
    const table = { header: [], rows: [] };
    expect(faultsOf(planImport(table, ['code', null], [], today))).toEqual([[null, 'no-name-column', 'name']]);
    expect(faultsOf(planImport(table, ['name', 'note', 'note'], [], today))).toEqual([[null, 'column-twice', 'note']]);
  });
  it('are looked at with five rows', () => {
    const rows = [1, 2, 3, 4, 5, 6].map((line) => ({ line, cells: [] }));
    expect(previewRows({ header: [], rows }).map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('days', () => {
  it.each([
    '2027-01-25',
    '2027/1/25',
    '２０２７年１月２５日',
    '2027年1月25日(月)',
    '2027年1月25日まで',
    '令和9年1月25日',
    'Jan 25, 2027',
    'January 25, 2027',
    '25 Jan 2027',
    'Jan 25 03:04:05 2027 GMT',
    '2027/1/25 0:00',
    '2027-01-25T03:04:05Z',
    '2027-01-25T03:04:05.000Z',
    '1/25/2027',
  ])('%s', (cell) => {
    expect(readCell('end', cell, today)).toEqual({ ok: true, text: '2027-01-25' });
  });
  it.each(['来年', '2027/2/29', '1/2/2027', '27/1/25', '2027/1/25 2028/1/25', '約2027/1/25', '46047', '2027/1/25 12'])(
    '%j is none',
    (cell) => {
      expect(readCell('end', cell, today)).toEqual({ ok: false, fault: 'unreadable-date' });
    },
  );
  it.each(['2062/1/25', '2028/12/2', '9999/12/31', '1027/1/25', '2009/1/25'])(
    '%s is a slip, which would be calm for decades',
    (cell) => {
      expect(readCell('end', cell, today)).toEqual({ ok: false, fault: 'unlikely-year' });
    },
  );
  it('the last one that can be meant', () => {
    expect(readCell('end', '2028/12/1', today)).toEqual({ ok: true, text: '2028-12-01' });
  });
});

describe('new customers', () => {
  it('are added with what their cells say, the end as heard', () => {
    const header =
      '会社名,ふりがな,お客様番号,有効期限,トピック,シリアル,台数,Mac台数,会社の担当者,会社の担当者の電話,会社の担当者のメール,担当,担当の電話,ヘルプデスク,ヘルプデスクの電話,管理サイトURL,備考\n';
    const row = `"㈱山\n田",やまだ,ｍ１２３４５６７８,2027年1月25日,UID=${topic},0x12:E5,"1,200台",３,見本 花子,03,a@example.jp,佐藤,'+81-3,窓口,0120,https://example.jp/x,"い\nろ"\n`;
    expect(plan(header + row)).toEqual({
      ok: true,
      merge: [],
      unchanged: 0,
      add: [
        {
          line: 2,
          entry: {
            profile: {
              name: '㈱山 田',
              reading: 'やまだ',
              code: 'M12345678',
              devices: 1200,
              macs: 3,
              note: 'い\nろ',
              siteUrl: 'https://example.jp/x',
            },
            contacts: { sales: { name: '佐藤', phone: '+81-3' }, helpDesk: { name: '窓口', phone: '0120' } },
            person: { name: '見本 花子', phone: '03', email: 'a@example.jp' },
            heard: { end: '2027-01-25', topic, serial: '12e5' },
          },
        },
      ],
    });
  });
  it('of one name are two where their codes differ', () => {
    expect(plan('name,code\nA,M00000001\nA,M00000002\n')).toMatchObject({ ok: true, add: [{ line: 2 }, { line: 3 }] });
  });
});

describe('faults', () => {
  it('are told by line, each with its column, and stop all', () => {
    const text = [
      '会社名,番号列,お客様番号,期限,トピック,シリアル,台数,管理サイト,備考,担当',
      'よい,,M00000009,2027/1/1,,,,,,',
      ',,M00000001,,,,,,,',
      'a,,12,,,,,,,',
      '"b\nb",,,いつか,,,,,,',
      'c,,,,x,,,,,',
      'd,,,,,12.5E+3,,,,',
      'e,,,,,,many,,,',
      'f,,,,,,,http://example.jp,,',
      `g,,,,,,,,${'長'.repeat(limits.customerNote + 1)},`,
      `h,,,,,,1234567,,,${'n'.repeat(limits.contactName + 1)}`,
      `${'i'.repeat(limits.line + 1)},,,,,,,,,`,
      'よい,,M00000009,,,,,,,',
      'j,,,,,,,,,',
      ' Ｊ,,,,,,,,,',
      'k,,,2072/1/25,,,,,,',
    ].join('\n');
    expect(faultsOf(plan(text))).toEqual([
      [3, 'no-name', 'name'],
      [4, 'bad-code', 'code'],
      [5, 'unreadable-date', 'end'],
      [7, 'bad-topic', 'topic'],
      [8, 'bad-serial', 'serial'],
      [9, 'bad-number', 'devices'],
      [10, 'bad-address', 'siteUrl'],
      [11, 'too-long', 'note'],
      [12, 'bad-number', 'devices'],
      [12, 'too-long', 'salesName'],
      [13, 'too-long', 'name'],
      [14, 'duplicate', null],
      [16, 'duplicate', null],
      [17, 'unlikely-year', 'end'],
    ]);
    expect(plan(text)).toMatchObject({ count: 14, faults: { 11: { first: 2 }, 12: { first: 15 } } });
  });
  it('of very many the first are told, and how many', () => {
    const found = plan(`name,code\n${'x,1\n'.repeat(300)}`);
    expect(found).toMatchObject({ ok: false, count: 300 });
    expect(faultsOf(found)).toHaveLength(200);
  });
});

describe('customers that are there', () => {
  const a = listed(
    'a',
    { name: '㈱山田', code: 'M00000001', devices: 5 },
    { end: '2027-01-24T16:00:00Z', heard: false, topic, serial: '0a1b' },
  );
  const b = listed('b', { name: 'Blue Gate' });
  const twice = [listed('x', { name: '同名' }), listed('y', { name: '同名' })];

  it('are known by code, and by name where neither has another code', () => {
    expect(plan('name,code,devices,note\nYamada,m00000001,6,\n', [a, b])).toMatchObject({
      ok: true,
      add: [],
      merge: [
        {
          line: 2,
          id: 'a',
          by: 'code',
          changes: [
            { field: 'name', from: '㈱山田', to: 'Yamada' },
            { field: 'devices', from: '5', to: '6' },
          ],
          entry: { profile: { name: 'Yamada', devices: 6, code: 'M00000001' } },
        },
      ],
    });
    expect(plan('name,code\nＢＬＵＥ　ｇａｔｅ,M00000002\n', [a, b])).toMatchObject({
      merge: [{ id: 'b', by: 'name', changes: [{ field: 'name' }, { field: 'code', from: '', to: 'M00000002' }] }],
    });
    expect(plan('name\n株式会社山田\n', [a, b])).toMatchObject({ merge: [{ id: 'a', changes: [{ field: 'name' }] }] });
    expect(plan('name,code\n㈱山田,M00000003\n', [a, b])).toMatchObject({ add: [{ line: 2 }], merge: [] });
  });
  it('keep what an empty cell does not say', () => {
    expect(plan('name,code,devices\n,M00000001,\n', [a])).toEqual({ ok: true, add: [], merge: [], unchanged: 1 });
  });
  it('that could be two are not guessed, nor one row twice', () => {
    expect(faultsOf(plan('name\n同名\n', twice))).toEqual([[2, 'several', 'name']]);
    expect(faultsOf(plan('name,code\n㈱山田,\nx,M00000001\n', [a]))).toEqual([[3, 'duplicate', null]]);
  });
  describe('of one name, once with a code and once without', () => {
    const header = '会社名,お客様番号,有効期限\n';
    const both = ['青空商事,M10000001,2027/1/25', '青空商事,,2027/6/1'];
    const entries = (text: string) => {
      const first = plan(text);
      if (!first.ok) throw new Error(JSON.stringify(first.faults));
      return first.add.map(({ entry }, at) => ({ ...entry, id: `id-${String(at)}`, certificate: null }));
    };
    it.each([both, both.toReversed(), [...both, '青空商事,M10000002,2027/7/1']])(
      'are as many companies, and unchanged when the table comes again: %j',
      (...rows) => {
        const text = `${header}${rows.join('\n')}\n`;
        const there = entries(text);
        expect(there).toHaveLength(rows.length);
        expect(plan(text, there)).toEqual({ ok: true, add: [], merge: [], unchanged: rows.length });
        // Each row is still its own company's.
        const later = plan(text.replace('2027/6/1', '2027/6/2'), there);
        const [own] = there.filter(({ profile }) => profile.code === '');
        expect(later).toMatchObject({
          merge: [{ id: own?.id, by: 'name', changes: [{ field: 'end', from: '2027-06-01', to: '2027-06-02' }] }],
          unchanged: rows.length - 1,
        });
      },
    );
    it('by the id that a table of ours gave, too', () => {
      const there = entries(`${header}${both.join('\n')}\n`);
      const [coded] = there;
      expect(plan(`識別番号,会社名\n${coded?.id ?? ''},青空商事\n,青空商事\n`, there)).toMatchObject({ unchanged: 2 });
    });
    it('are not guessed where the table itself does not tell them apart', () => {
      const there = entries(`${header}${both.join('\n')}\n`);
      expect(faultsOf(plan(`${header}青空商事,,2027/6/1\n`, there))).toEqual([[2, 'several', 'name']]);
      // Another one without a code, or none without: who is meant is not known.
      const [coded, own] = there;
      if (!coded || !own) throw new Error('two');
      const text = `${header}${both.join('\n')}\n`;
      expect(faultsOf(plan(text, [...there, { ...own, id: 'third' }]))).toEqual([[3, 'several', 'name']]);
      const other = { ...own, profile: { ...own.profile, code: 'M10000003' } };
      expect(faultsOf(plan(text, [coded, other]))).toEqual([[3, 'several', 'name']]);
    });
    it('twice without one is one row too many', () => {
      const there = entries(`${header}${both.join('\n')}\n`);
      expect(faultsOf(plan(`${header}${[...both, '青空商事,,'].join('\n')}\n`, there))).toEqual([
        [4, 'duplicate', null],
      ]);
    });
  });
  it('do not lose letters that Excel could not write', () => {
    const c = listed('c', { name: '𠮷田', code: 'M00000004', note: 'ゔ' });
    expect(faultsOf(plan('name,code\n??田,M00000004\n', [c]))).toEqual([[2, 'lost-letters', 'name']]);
    expect(faultsOf(plan('name,code,note\n𠮷田,M00000004,?\n', [c]))).toEqual([[2, 'lost-letters', 'note']]);
    expect(plan('name,code,note\n,M00000004,ヴ?\n', [c])).toMatchObject({ ok: true, merge: [{ id: 'c' }] });
  });
  it('keep their certificate: the same end, topic and serial are nothing new', () => {
    for (const day of ['2027/1/24', '2027/1/25'])
      expect(plan(`name,code,end,topic,serial\n,M00000001,${day},${topic.toUpperCase()},0A:1B\n`, [a])).toMatchObject({
        unchanged: 1,
        merge: [],
      });
    expect(plan('name,code,end,serial\n,M00000001,2028/1/25,77\n', [a])).toMatchObject({
      merge: [
        {
          changes: [{ field: 'end', from: '', to: '2028-01-25' }, { field: 'serial' }],
          entry: { heard: { end: '2028-01-25', topic: null, serial: '77' } },
        },
      ],
    });
    expect(faultsOf(plan(`name,code,topic\n,M00000001,${other}\n`, [a]))).toEqual([[2, 'another-topic', 'topic']]);
  });
});
