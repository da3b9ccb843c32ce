// Whom a mail about an end can be about, as the main process answers it: 1,000 made-up boards against a plain scan over
// every certificate, and a real ledger with ends that were heard, practice and deletions.
import { describe, expect, test } from 'vitest';
import { createBoardDates } from '../../../electron/customers/board-dates.ts';
import { createBoardIndex } from '../../../electron/customers/board-index.ts';
import { createCases } from '../../../electron/cases/cases.ts';
import { createCustomerService } from '../../../electron/customers/customers.ts';
import type { BoardKey } from '../../../electron/ledger/projected.ts';
import { dayMs } from '../../../core/base/time.ts';
import { succeed } from '../../../core/base/result.ts';
import { emptyProfile } from '../../../core/customers/profile.ts';
import { japaneseHolidays } from '../../../core/schedule/japanese-holidays.ts';
import { sampleCertificate } from '../customers/sample-certificate.ts';
import { createChoice, type Choice } from '../customers/made-up.ts';
import { drivers, makeClock, makeFolder, open, valueOf } from '../ledger/workplace.ts';

const dates = createBoardDates(
  { rescue: { apple: 10, vendor: 3, slack: 5 }, closing: { from: '12-29', to: '01-03' } },
  japaneseHolidays,
);
const wall = (): number => Date.UTC(2026, 10, 29);

/** Ends close together; every ninth has none, every seventh was put off. */
function keyOf(choice: Choice, at: number, days: number): BoardKey {
  const end = new Date(Date.UTC(2027, 0, 1 + choice(days), choice(24), choice(60))).toISOString();
  return {
    at,
    customerId: `c${Math.floor(at / 3)}`,
    line: at % 3,
    end: choice(9) === 0 ? null : end,
    otherSeen: false,
    missing: false,
    custodyAt: null,
    custodyOpen: false,
    openCase: false,
    putOff: choice(7) === 0 ? '2026-12-24' : null,
    byName: '',
    byCode: '',
    search: '',
  };
}

function indexOver(keys: readonly BoardKey[]) {
  const index = createBoardIndex(
    {
      boardKeysAfter: (at, limit) => succeed(keys.filter((key) => key.at > at).slice(0, limit)),
      boardKeysOf: (id) => succeed(keys.filter(({ customerId }) => customerId === id)),
    },
    dates,
    wall,
  );
  while (!index.isWhole()) index.read(10_000);
  return index;
}
const nameOf = ({ customerId, line }: { readonly customerId: string; readonly line: number }) =>
  `${customerId}/${line}`;

test('1,000 boards: as a plain scan over every certificate says it', () => {
  const choice = createChoice(23);
  const counts = { none: 0, one: 0, several: 0 };
  for (let board = 0; board < 1000; board += 1) {
    const days = 1 + choice(board % 2 === 0 ? 8 : 200);
    const keys = Array.from({ length: 1 + choice(40) }, (_none, at) => keyOf(choice, at + 1, days));
    const stated = new Date(Date.UTC(2027, 0, choice(days + 2))).toISOString().slice(0, 10);
    // Day by day, as a person would go through a list.
    const wanted = [-1, 0, 1].map((away) => new Date(Date.parse(stated) + away * dayMs).toISOString().slice(0, 10));
    const scan = keys.filter(({ end }) => end !== null && wanted.includes(end.slice(0, 10)));
    const index = indexOver(keys);
    const found = index.endingAround(stated);
    expect(found.map(nameOf).toSorted()).toEqual(scan.map(nameOf).toSorted());
    const away = found.map(({ key }) => (key.end?.slice(0, 10) === stated ? 0 : 1));
    expect(away).toEqual(away.toSorted());
    const narrowed = index.ask({ order: 'name', status: null, month: null, ends: stated, query: '' });
    expect([...narrowed.found].map(nameOf).toSorted()).toEqual(scan.map(nameOf).toSorted());
    counts[found.length > 1 ? 'several' : ((['none', 'one'] as const)[found.length] ?? 'none')] += 1;
  }
  expect(counts.none).toBeGreaterThan(50);
  expect(counts.one).toBeGreaterThan(50);
  expect(counts.several).toBeGreaterThan(300);
});

describe.each(drivers)('%s', (_library, openDatabase) => {
  test('ends of certificates and ends that were heard, never of practice or of what is retired or deleted', async () => {
    const clock = makeClock();
    const { ledger } = await open({ folder: makeFolder(), clock, open: openDatabase });
    const now = () => ({ wall: clock.wall(), run: clock.run, mono: clock.mono() });
    const cases = createCases(ledger, { ...clock, now, slept: () => undefined, woke: () => undefined }, () => '練習');
    const customers = createCustomerService(ledger, cases, clock.wall, () => Promise.resolve(japaneseHolidays));
    while (!ledger.projectMore(() => false));
    const about = async (end: string) => {
      const { rows, ...rest } = valueOf(await customers.ending(end));
      return { names: rows.map(({ name }) => name), ...rest };
    };
    const none = { names: [], total: 0, count: 0, reading: false };
    expect(await about('2027-03-10T00:00:00Z')).toEqual(none);
    valueOf(cases.begin('renew', 'practice', 'M6', null, null));
    expect(await about('2027-03-10T00:00:00Z')).toEqual(none);

    const add = async (name: string) => valueOf(await customers.add({ ...emptyProfile, name })).id;
    const certificate = sampleCertificate(1, 2027);
    const day = certificate.notAfter.slice(0, 10);
    const dayAfter = new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10);
    const known = await add('青空');
    valueOf(
      ledger.appendCustomerFacts(known, [
        { kind: 'certificate-known', data: { certificate, sha256: null, from: 'file' } },
      ]),
    );
    const heard = await add('みどり');
    await customers.say(heard, {
      kind: 'end-heard',
      data: { topic: null, end: `${dayAfter}T00:00:00Z`, from: 'hand' },
    });
    for (let nth = 0; nth < 7; nth += 1) await add(`未定${nth}`);
    expect(await about(`${day}T00:00:00Z`)).toEqual({ names: ['青空', 'みどり'], total: 9, count: 2, reading: false });
    expect((await about(`${dayAfter}T00:00:00Z`)).names).toEqual(['みどり', '青空']);
    expect((await about('2029-01-01T00:00:00Z')).count).toBe(0);

    await customers.say(known, {
      kind: 'certificate-retired',
      data: { topic: certificate.topic ?? '', why: 'not-needed' },
    });
    expect((await about(`${day}T00:00:00Z`)).names).toEqual(['みどり']);
    valueOf(ledger.deleteCustomer(heard));
    expect((await about(`${day}T00:00:00Z`)).count).toBe(0);
    // More than are named: how many there are is still told.
    for (const one of valueOf(ledger.listCustomers()).filter(({ name }) => name.startsWith('未定')))
      await customers.say(one.id, { kind: 'end-heard', data: { topic: null, end: `${day}T00:00:00Z`, from: 'mail' } });
    const many = await about(`${day}T00:00:00Z`);
    expect([many.names.length, many.count]).toEqual([5, 7]);
  });
});
