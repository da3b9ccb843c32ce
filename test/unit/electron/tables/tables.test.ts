// Tables in and out over a real ledger: looked at, taken whole or not at all, written, and taken in again.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fail, succeed } from '../../../../core/base/result.ts';
import type { TableSight } from '../../../../core/contract/tables.ts';
import { emptyProfile } from '../../../../core/customers/profile.ts';
import { tables as ja } from '../../../../core/text/ja/tables.ts';
import { tableFileTexts } from '../../../../core/text/table-file-texts.ts';
import { createTableService } from '../../../../electron/tables/tables.ts';
import { cp932, resavedByExcel, utf8 } from '../../formats/excel.ts';
import { codeOf, valueOf } from '../../ledger/workplace.ts';
import { workplace } from './in-process.ts';

const header = '会社名,ふりがな,お客様番号,有効期限,トピック,シリアル番号,台数,担当,担当電話,管理サイトURL,備考';
const topic = 'com.apple.mgmt.External.0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';
const line = (number: number) =>
  `株式会社サンプル${number},さんぷる${number},M1234567${number},2027/1/${10 + number},${topic.replace('0a1b', `${number}a1b`)},5A:0${number},${number * 10},田中,03-1234-567${number},https://site${number}.example.jp/,"朝に、
電話"`;
const table = (...lines: readonly string[]) => `${header}\r\n${lines.join('\r\n')}\r\n`;
const twelve = table(
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(line),
  ...['甲商店', '乙商店', '丙商店'].map((name) => `${name},,,,,,,,,,`),
);

const planOf = (sight: TableSight) => (sight.ok ? sight.plan : null);
const mappingOf = (sight: TableSight) => (sight.ok ? sight.mapping : []);

async function taken(text: string, place: Awaited<ReturnType<typeof workplace>>, bytes = utf8(text)) {
  const sight = valueOf(await place.tables.look(bytes, null));
  return valueOf(await place.tables.take(bytes, mappingOf(sight)));
}

describe('Excel’s own file', () => {
  it('is called that, whatever its name, and read by nobody', async () => {
    const place = await workplace();
    const bytes = readFileSync(new URL('../../../tables/fixtures/PRACTICE_companies.xlsx', import.meta.url));
    const sight = { ok: false, faults: [{ line: null, code: 'workbook' }], count: 1 };
    expect(valueOf(await place.tables.look(bytes, null))).toEqual(sight);
    expect(valueOf(await place.tables.take(bytes, ['name']))).toEqual({ done: false, sight });
  });
});

describe('a table', () => {
  it.each([
    ['utf-8', utf8(twelve)],
    ['cp932', cp932(twelve)],
  ] as const)(
    'of twelve companies in %s is looked at, taken, written out, and changes nothing again',
    async (encoding, bytes) => {
      const place = await workplace();
      const { ledger, tables } = place;
      const sight = valueOf(await tables.look(bytes, null));
      if (!sight.ok || !sight.plan.ok) throw new Error(JSON.stringify(sight));
      expect(sight).toMatchObject({ rows: 12, encoding, header: header.split(',') });
      expect(sight.preview.map((row) => row.line)).toEqual([2, 4, 6, 8, 10]);
      expect(sight.plan).toMatchObject({ add: 12, merge: 0, unchanged: 0 });
      // Looking has written nothing.
      expect(valueOf(ledger.countedCustomers())).toEqual([]);
      expect(valueOf(await tables.take(bytes, sight.mapping))).toEqual({
        done: true,
        added: 12,
        merged: 0,
        unchanged: 0,
      });
      expect(valueOf(ledger.countedCustomers()).map(({ name, mCode }) => [name, mCode])[0]).toEqual([
        '株式会社サンプル1',
        'M12345671',
      ]);
      // Each stands on the board, with the end as heard.
      const rows = valueOf(ledger.boardKeysAfter(0, 100));
      expect(rows.map(({ end }) => end?.slice(0, 10) ?? null).slice(8)).toEqual(['2027-01-19', null, null, null]);

      const again = valueOf(await tables.look(bytes, null));
      expect(planOf(again)).toMatchObject({ ok: true, add: 0, merge: 0, unchanged: 12 });
      const saved = valueOf(await tables.save('csv'));
      expect(saved.name).toBe('会社の一覧_2026-11-29.csv');
      const file = new Uint8Array(readFileSync(saved.path));
      for (const one of [file, resavedByExcel(file, 'utf-8'), resavedByExcel(file, 'cp932')])
        expect(planOf(valueOf(await tables.look(one, null)))).toMatchObject({
          ok: true,
          add: 0,
          merge: 0,
          unchanged: 12,
        });
      // Elsewhere the same file brings the same twelve.
      const other = await workplace();
      expect(await taken('', other, file)).toEqual({ done: true, added: 12, merged: 0, unchanged: 0 });
      const json: unknown = JSON.parse(readFileSync(valueOf(await tables.save('json')).path, 'utf8'));
      expect(json).toMatchObject({ version: 1, customers: { length: 12 } });
    },
  );

  it('with a name once with and once without a code is two companies, and nothing new when it comes again', async () => {
    const place = await workplace();
    const text = '会社名,お客様番号,有効期限\n青空商事,M10000001,2027/1/25\n青空商事,,2027/6/1\n';
    expect(await taken(text, place)).toEqual({ done: true, added: 2, merged: 0, unchanged: 0 });
    const again = valueOf(await place.tables.look(utf8(text), null));
    expect(planOf(again)).toMatchObject({ ok: true, add: 0, merge: 0, unchanged: 2 });
  });

  it('changes what it says otherwise, and only that', async () => {
    const place = await workplace();
    await taken(table(line(1), line(2), line(3)), place);
    const [one, two] = valueOf(place.ledger.listCustomers());
    const before = valueOf(place.ledger.readCustomerFacts(one?.id ?? ''));
    const bytes = utf8(
      'お客様番号,会社名,台数,期限,シリアル\nM12345671,,99,2028-02-03,5a01\nM12345672,サンプル二,,,\n,新しい会社,,,\n',
    );
    const sight = valueOf(await place.tables.look(bytes, null));
    expect(planOf(sight)).toMatchObject({
      ok: true,
      add: 1,
      merge: 2,
      unchanged: 0,
      merged: [
        {
          name: '株式会社サンプル1',
          changes: [
            { field: 'end', from: '2027-01-11', to: '2028-02-03' },
            { field: 'devices', from: '10', to: '99' },
          ],
        },
        { name: '株式会社サンプル2', changes: [{ field: 'name', to: 'サンプル二' }] },
      ],
    });
    expect(valueOf(await place.tables.take(bytes, mappingOf(sight)))).toEqual({
      done: true,
      added: 1,
      merged: 2,
      unchanged: 0,
    });
    const after = valueOf(place.ledger.readCustomerFacts(one?.id ?? '')).slice(before.length);
    expect(after.map(({ kind }) => kind)).toEqual(['profile-noted', 'end-heard']);
    expect(after[0]?.data).toMatchObject({ name: '株式会社サンプル1', devices: 99, reading: 'さんぷる1' });
    expect(valueOf(place.ledger.readCustomer(two?.id ?? '')).name).toBe('サンプル二');
  });

  it('with faults adds nothing, and names each line', async () => {
    const place = await workplace();
    await taken(table(line(1)), place);
    const writes = place.ledger.writes();
    const bytes = utf8(
      `会社名,期限,台数\n良い会社,2027/1/2,3\n悪い会社,来年,3\n,2027/1/2,4\nもう一社,2027/1/2,たくさん\n良い会社,,\n`,
    );
    const sight = valueOf(await place.tables.look(bytes, null));
    const plan = planOf(sight);
    if (!plan || plan.ok) throw new Error('no faults');
    expect(plan.faults.map(({ line: at, code, field }) => [at, code, field])).toEqual([
      [3, 'unreadable-date', 'end'],
      [4, 'no-name', 'name'],
      [5, 'bad-number', 'devices'],
      [6, 'duplicate', null],
    ]);
    const answer = valueOf(await place.tables.take(bytes, mappingOf(sight)));
    expect(answer).toMatchObject({ done: false, sight: { ok: true, plan: { ok: false, count: 4 } } });
    expect(place.ledger.writes()).toBe(writes);
    expect(valueOf(place.ledger.listCustomers())).toHaveLength(1);
    const said = plan.faults.map(({ code, found, first = 0 }) => ja.faults.row[code](found, first));
    expect(said[0]).toBe('「来年」は、日付として読めません。2027/01/25 のように書いてください。');
    expect(said[3]).toContain('2行目と同じ会社です');
  });

  it.each([
    ['no-rows', ''],
    ['unclosed-quote', '会社名,備考\nあ,"い\n'],
    ['too-wide', `${'a,'.repeat(200)}b\n1\n`],
    ['not-text', 'a\0b'],
  ])('that is none (%s) is told as that, and taken it does nothing', async (code, text) => {
    const { tables, ledger } = await workplace();
    expect(valueOf(await tables.look(utf8(text), null))).toMatchObject({ ok: false, faults: [{ code }] });
    expect(valueOf(await tables.take(utf8(text), ['name']))).toMatchObject({ done: false, sight: { ok: false } });
    expect(valueOf(ledger.listCustomers())).toEqual([]);
  });

  it('another meaning of a column is looked at; a mapping of another table is not used', async () => {
    const { tables } = await workplace();
    const bytes = utf8('社,数\nあ,1\n');
    const sight = valueOf(await tables.look(bytes, null));
    expect(planOf(sight)).toMatchObject({ ok: false, faults: [{ line: null, code: 'no-name-column' }] });
    expect(planOf(valueOf(await tables.look(bytes, ['name', 'devices'])))).toMatchObject({ ok: true, add: 1 });
    expect(valueOf(await tables.take(bytes, ['name']))).toMatchObject({ done: false });
  });

  it('a row that the ledger refuses leaves all of them out', async () => {
    const { ledger } = await workplace();
    const good = {
      customer: { name: 'a', mCode: '', environment: null, siteUrl: null },
      facts: [{ kind: 'profile-noted' as const, data: { ...emptyProfile, name: 'a' } }],
    };
    const changed = { customerId: '00000000-0000-4000-8000-000000000000', facts: good.facts };
    expect(codeOf(ledger.takeCustomers([good], [changed], valueOf(ledger.seenState())))).toBe('bad-argument');
    expect(valueOf(ledger.listCustomers())).toEqual([]);
    const long = {
      ...good,
      facts: [{ kind: 'profile-noted' as const, data: { ...emptyProfile, name: 'x'.repeat(200) } }],
    };
    expect(codeOf(ledger.takeCustomers([good, long], [], valueOf(ledger.seenState())))).toBe('bad-argument');
    expect(valueOf(ledger.listCustomers())).toEqual([]);
  });

  it('is planned again when somebody wrote meanwhile; cancelled it does nothing', async () => {
    const note = (ledger: Awaited<ReturnType<typeof workplace>>['ledger'], name: string) =>
      valueOf(
        ledger.addCustomers([
          {
            customer: { name, mCode: '', environment: null, siteUrl: null },
            facts: [{ kind: 'profile-noted', data: { ...emptyProfile, name } }],
          },
        ]),
      );
    const place: Awaited<ReturnType<typeof workplace>> = await workplace((turn) => {
      if (turn === 1) note(place.ledger, 'あ');
    });
    expect(valueOf(await place.tables.take(utf8('会社名,台数\nあ,1\nい,2\n'), ['name', 'devices']))).toEqual({
      done: true,
      added: 1,
      merged: 1,
      unchanged: 0,
    });
    const gone = await workplace(() => false);
    expect(codeOf(await gone.tables.take(utf8('会社名\nあ\n'), ['name']))).toBe('step-mismatch');
    expect(valueOf(gone.ledger.listCustomers())).toEqual([]);
  });

  it.each([
    ['cancelled', null, null],
    ['broken off', fail('unexpected', 'process'), null],
    ['done', succeed({ taken: { done: true, added: 1, merged: 0, unchanged: 0 }, ids: ['x'] }), ['x']],
  ] as const)('%s: whoever shows lists is told what may have been written', async (_how, answer, told) => {
    const heard: unknown[] = [];
    const tables = createTableService({
      ledger: { wroteElsewhere: (ids) => heard.push(ids), projectMore: () => true, writes: () => 0 },
      workshop: { run: () => Promise.resolve(answer as never), cancel: () => undefined },
      chooseFolder: () => Promise.resolve(null),
      progress: () => undefined,
      downloads: () => '',
      words: () => tableFileTexts.ja,
      today: () => '2026-11-29',
    });
    await tables.take(utf8('会社名\nあ\n'), ['name']);
    expect(heard).toEqual([told]);
  });
});
