// The customers as a table: taken in again, also by way of Excel, it changes nothing; elsewhere it makes the same ones.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { proposeMapping } from '../../../core/customers/columns.ts';
import { exportRows } from '../../../core/customers/export.ts';
import { planImport } from '../../../core/customers/import.ts';
import { customerProfile, type ListedCustomer } from '../../../core/customers/profile.ts';
import { readTable, type Table } from '../../../core/formats/csv.ts';
import { writeTable } from '../../../core/formats/csv-write.ts';
import { resavedByExcel } from '../formats/excel.ts';
import { listed } from './listed.ts';
import { createChoice, hex, madeUpCustomers, pick, topicOf, type Choice } from './made-up.ts';

const awkward = [
  '',
  '0312345678',
  '+81-3-1234-5678',
  '03-1234-5678',
  '=1+1',
  "'=x",
  "'90",
  'a,"b"',
  '＝Ａ１',
  '1-2',
  '令和8年',
  'TRUE',
  '12E5',
  '佐藤',
  'い\nろ',
  '@x',
  '2027/1/2',
] as const;
const day = (choice: Choice) =>
  new Date(Date.UTC(2027, choice(24), 1 + choice(28), choice(24), choice(60), choice(60)));

function customers(count: number, seed: number): readonly ListedCustomer[] {
  const choice = createChoice(seed);
  const text = () => pick(choice, awkward);
  const maybe = <T>(value: () => T): T | null => (choice(2) === 0 ? null : value());
  const serial = () => hex(choice, 1 + choice(16));
  return madeUpCustomers(count, seed).map(({ name, reading, code }) => ({
    id: [8, 4, 4, 4, 12].map((length) => hex(choice, length)).join('-'),
    profile: {
      // Two of one name, none at all, and a code in a form of its own: a ledger may hold them.
      name: pick(choice, [name, name, name, '', '同名', '1-2', '=名']),
      reading,
      code: pick(choice, [code, code, 'A-1', '']),
      devices: maybe(() => choice(1_000_000)),
      macs: maybe(() => choice(10)),
      note: text(),
      siteUrl: maybe(() => 'https://example.jp/?a=1,2'),
    },
    contacts: { sales: { name: text(), phone: text() }, helpDesk: { name: text(), phone: text() } },
    person: { name: text(), phone: text(), email: text() },
    heard: {
      end: maybe(() => day(choice).toISOString().slice(0, 10)),
      topic: maybe(() => topicOf(choice)),
      serial: maybe(serial),
    },
    certificate: maybe(() => ({
      end: day(choice).toISOString().replace('.000Z', 'Z'),
      heard: choice(2) === 0,
      topic: maybe(() => topicOf(choice)),
      serial: serial(),
    })),
  }));
}

function tableOf(bytes: Uint8Array): Table {
  const read = readTable(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.table;
}
const planOf = (bytes: Uint8Array, existing: readonly ListedCustomer[]) => {
  const table = tableOf(bytes);
  return planImport(table, proposeMapping(table.header), existing, '2027-01-01');
};

describe('a table of ours', () => {
  const all = customers(1500, 5);
  const bytes = writeTable(exportRows(all));
  const nothing = { ok: true, add: [], merge: [], unchanged: all.length };

  it('changes nothing when it is taken in again', () => {
    expect(planOf(bytes, all)).toEqual(nothing);
  });
  it.each(['utf-8', 'cp932'] as const)('nor when Excel has saved it as %s', (encoding) => {
    expect(planOf(resavedByExcel(bytes, encoding), all)).toEqual(nothing);
  });
  it('is seen to differ in one cell', () => {
    const [first, ...others] = all;
    if (!first) throw new Error('none');
    const changed = { ...first, profile: { ...first.profile, note: 'changed' } };
    expect(planOf(writeTable(exportRows([changed, ...others])), all)).toMatchObject({
      merge: [
        { line: 2, id: first.id, by: 'id', changes: [{ field: 'note', from: first.profile.note, to: 'changed' }] },
      ],
      unchanged: all.length - 1,
    });
  });
  it('says where each end is from, and is dated by Japan’s calendar', () => {
    const held = { end: '2027-01-24T16:00:00Z', heard: false, topic: null, serial: '12e5' };
    const heard = { ...listed('b', { name: 'B' }), heard: { end: '2027-02-03', topic: null, serial: null } };
    const [header = [], ...rows] = exportRows([listed('a', { name: 'A' }, held), heard, listed('c', { name: 'C' })]);
    const at = header.indexOf('有効期限');
    expect(header[at + 1]).toBe('有効期限の出どころ');
    expect(rows.map((row) => row.slice(at, at + 2))).toEqual([
      [{ day: '2027-01-25' }, '証明書'],
      [{ day: '2027-02-03' }, '聞いた日付'],
      [null, null],
    ]);
    expect(rows[0]).toContain('12:e5');
  });
  it('makes the same customers on another computer, their ends heard', () => {
    const named = all.filter(({ profile }) => profile.name !== '' && /^(M\d{8})?$/.test(profile.code));
    const unique = [...new Map(named.map((one) => [one.profile.code || one.id, one])).values()];
    const plan = planOf(writeTable(exportRows(unique)), []);
    if (!plan.ok) throw new Error(JSON.stringify(plan.faults));
    // A name goes over lines where a narrow cell broke it.
    const onOneLine = (of: unknown) => JSON.parse(JSON.stringify(of).replaceAll('\\n', ' ')) as unknown;
    expect(plan.add.map(({ entry: { profile, contacts, person } }) => ({ profile, contacts, person }))).toEqual(
      unique.map(({ profile, contacts, person }) => ({
        profile,
        contacts: onOneLine(contacts),
        person: onOneLine(person),
      })),
    );
    const ends = unique.map(({ certificate, heard }) => certificate?.end.slice(0, 7) ?? heard.end?.slice(0, 7) ?? null);
    expect(
      plan.add.filter(({ entry }, at) => (entry.heard.end?.slice(0, 7) ?? null) === ends[at]).length,
    ).toBeGreaterThan(ends.length * 0.9);
  });
});

describe('a profile', () => {
  const profile = { name: ' A ', reading: '', code: '', devices: 0, macs: null, note: '', siteUrl: null };
  it('is trimmed, within its limits', () => {
    expect(v.parse(customerProfile, profile)).toEqual({ ...profile, name: 'A' });
    for (const wrong of [
      { name: 'n'.repeat(121) },
      { devices: -1 },
      { devices: 1.5 },
      { devices: 1_000_000 },
      { note: 'n'.repeat(2001) },
      { siteUrl: 'http://example.jp' },
      { siteUrl: 'javascript:alert(1)' },
      { colour: 'red' },
    ])
      expect(v.safeParse(customerProfile, { ...profile, ...wrong }).success).toBe(false);
  });
});
