// The board and a customer's page over a real ledger: rows, counts, orders, filters, search, and what changes them.
import { describe, expect, test } from 'vitest';
import type { Likeness } from '../../../core/customers/search.ts';
import type { CustomerProfile } from '../../../core/customers/profile.ts';
import { dayMs } from '../../../core/base/time.ts';
import { marksOf } from '../../../core/customers/marks.ts';
import { japaneseHolidays } from '../../../core/schedule/japanese-holidays.ts';
import { createCases } from '../../../electron/cases/cases.ts';
import { createCustomerService } from '../../../electron/customers/customers.ts';
import type { BoardQuestion } from '../../../electron/customers/board-index.ts';
import { sampleCertificate } from '../customers/sample-certificate.ts';
import { drivers, makeClock, makeFolder, open, someone, valueOf } from '../ledger/workplace.ts';

const profile = (name: string, more: Partial<CustomerProfile> = {}): CustomerProfile => ({
  name,
  reading: '',
  code: '',
  devices: null,
  macs: null,
  note: '',
  siteUrl: null,
  ...more,
});

describe.each(drivers)('%s', (_library, openDatabase) => {
  const working = async (folder = makeFolder(), clock = makeClock()) => {
    const opened = await open({ folder, clock, open: openDatabase });
    const now = () => ({ wall: clock.wall(), run: clock.run, mono: clock.mono() });
    const always = { ...clock, now, slept: () => undefined, woke: () => undefined };
    const cases = createCases(opened.ledger, always, () => '練習');
    const customers = createCustomerService(opened.ledger, cases, clock.wall, () => Promise.resolve(japaneseHolidays));
    while (!opened.ledger.projectMore(() => false));
    const read = async (asked: Partial<BoardQuestion & { from: number; count: number }> = {}) =>
      valueOf(
        await customers.read({
          from: 0,
          count: 50,
          order: 'safe',
          status: null,
          month: null,
          ends: null,
          query: '',
          ...asked,
        }),
      );
    const add = async (name: string, ends: readonly (readonly [topic: number, year: number])[] = [], more = {}) => {
      const { id } = valueOf(await customers.add(profile(name, more)));
      if (ends.length > 0)
        valueOf(
          opened.ledger.appendCustomerFacts(
            id,
            ends.map(([topic, year]) => ({
              kind: 'certificate-known',
              data: { certificate: sampleCertificate(topic, year), sha256: null, from: 'file' },
            })),
          ),
        );
      return id;
    };
    return { folder, clock, cases, customers, read, add, ...opened };
  };

  test('who only looked at the first page of a job is no company yet', async () => {
    const { cases, read, ledger } = await working();
    const begin = () =>
      valueOf(ledger.beginCase({ customer: { ...someone, name: '', mCode: '' }, flow: 'prepare', flowVersion: 1 }));
    const looked = begin();
    expect((await read()).total).toBe(0);
    const named = begin();
    valueOf(cases.say(named.case.id, { kind: 'customer-named', data: { name: '青空', mCode: '' } }));
    expect((await read()).rows.map(({ name }) => name)).toEqual(['青空']);
    expect(looked.case.id).not.toBe(named.case.id);
  });

  test('rows come by their last safe day, and are counted, filtered, sorted and found', async () => {
    const { add, read, customers } = await working();
    await add('ゆうき', [[1, 2028]], { reading: 'ユウキ', code: 'M00000003' });
    await add('青空', [[2, 2027]], { reading: 'アオゾラ', code: 'M00000001' });
    await add('株式会社みどり', [[3, 2026]], { reading: 'ミドリ', code: 'M00000002' });
    await add('未定');
    const page = await read();
    expect(page.rows.map(({ name, status, dates }) => [name, status, dates?.lastSafe])).toEqual([
      ['株式会社みどり', 'ended', '2026-02-10'],
      ['青空', 'calm', '2027-02-10'],
      ['ゆうき', 'calm', '2028-02-14'],
      ['未定', 'no-date', undefined],
    ]);
    expect([page.total, page.matched, page.reading, page.today]).toEqual([4, 4, false, '2026-11-23']);
    // Whoever has no date is among all lines, too: it is their turn, on the week's sheet as on the board.
    const lines = valueOf(await customers.lines(null));
    expect(lines.map(({ name, status }) => [name, status])).toEqual(
      page.rows.map(({ name, status }) => [name, status]),
    );
    expect(page.counts).toMatchObject({ ended: 1, calm: 2, 'no-date': 1, begin: 0 });
    expect(page.months).toHaveLength(12);
    expect(page.months.find(({ month }) => month === '2027-02')).toEqual({ month: '2027-02', count: 1 });
    const names = async (asked: Parameters<typeof read>[0]) => (await read(asked)).rows.map(({ name }) => name);
    expect(await names({ order: 'name' })).toEqual(['青空', '株式会社みどり', 'ゆうき', '未定']);
    expect(await names({ order: 'code' })).toEqual(['青空', '株式会社みどり', 'ゆうき', '未定']);
    expect(await names({ status: 'calm' })).toEqual(['青空', 'ゆうき']);
    expect(await names({ month: '2028-02' })).toEqual(['ゆうき']);
    expect(await names({ from: 1, count: 2 })).toEqual(['青空', 'ゆうき']);
    for (const query of ['みどり', '(株)みどり', 'ﾐﾄﾞﾘ', 'm00000002', '1D:0F:FA:4E:00:03'])
      expect(await names({ query }), query).toEqual(['株式会社みどり']);
    // A query that is made longer, and shorter again.
    expect(await names({ query: 'm0000000' })).toHaveLength(3);
    expect(await names({ query: 'm00000001' })).toEqual(['青空']);
    // Topics have one, too; who has neither number nor certificate has none.
    expect(await names({ query: 'm' })).toHaveLength(3);
  });

  test('past and near are two; what a check left and an open job are found whatever the state; the grace is apart', async () => {
    const { add, read, customers, cases, clock } = await working();
    const ends = async (name: string, end: string) => {
      const id = await add(name);
      await customers.say(id, { kind: 'end-heard', data: { topic: null, end: `${end}T00:00:00Z`, from: 'hand' } });
      return id;
    };
    const past = await ends('過ぎた', '2026-12-10');
    const near = await ends('近い', '2026-12-20');
    const calm = await ends('余裕', '2027-10-01');
    const well = { 'sign-in': 'yes', 'code-phone': 'yes', 'second-number': 'yes', mailbox: 'yes' } as const;
    const check = (id: string, domain: 'yes' | 'no' | 'unknown') =>
      customers.say(id, {
        kind: 'custody-checked',
        data: { answers: { ...well, domain, managed: 'not-asked' }, by: '' },
      });
    const all = async (status: BoardQuestion['status'] = null) =>
      (await read({ status })).rows.map((row) => [row.name, row.status, marksOf(row)]);
    expect(await all()).toEqual([
      ['過ぎた', 'late', []],
      ['近い', 'hurry', []],
      ['余裕', 'calm', []],
    ]);
    await check(near, 'no');
    await check(calm, 'unknown');
    cases.begin('renew', 'real', 'M6', null, past);
    expect(await all()).toEqual([
      ['過ぎた', 'late', ['in-progress']],
      ['近い', 'hurry', ['custody-open']],
      ['余裕', 'custody-open', []],
    ]);
    expect((await read()).counts).toMatchObject({ late: 1, hurry: 1, calm: 0, 'custody-open': 2, 'in-progress': 1 });
    expect((await all('custody-open')).map(([name]) => name)).toEqual(['近い', '余裕']);
    expect((await all('in-progress')).map(([name]) => name)).toEqual(['過ぎた']);
    expect((await read()).due.map(({ name }) => name)).toEqual(['過ぎた', '近い', '余裕']);
    // Each once, whatever is marked beside its state.
    expect((await read()).dueCount).toBe(3);
    await check(calm, 'yes');
    expect((await all('custody-open')).map(([name]) => name)).toEqual(['近い']);

    // The last safe day itself is not over yet.
    const nearOne = async () => (await read()).rows.find(({ customerId }) => customerId === near);
    const lastSafe = (await nearOne())?.dates?.lastSafe;
    expect(lastSafe).toBe('2026-11-25');
    clock.pass(2 * dayMs);
    expect([(await read()).today, (await nearOne())?.status]).toEqual(['2026-11-25', 'hurry']);
    clock.pass(dayMs);
    expect((await nearOne())?.status).toBe('late');
    clock.pass(30 * dayMs);
    expect(await nearOne()).toMatchObject({
      status: 'ended',
      dates: { lastSafe: '2026-11-25', grace: { until: '2027-01-19', over: false } },
    });
    clock.pass(26 * dayMs);
    expect((await nearOne())?.dates?.grace).toEqual({ until: '2027-01-19', over: true });
  });

  test('who may be the company that is added is told, each once, with the reason; nothing is held up', async () => {
    const { add, customers, clock } = await working();
    const one = await add('株式会社みどり', [
      [3, 2027],
      [4, 2027],
    ]);
    clock.pass(1000);
    const two = await add('ミドリ', [], { code: 'M00000002' });
    const alike = async (asked: Partial<Likeness>, except: string | null = null) =>
      valueOf(await customers.alike({ name: '', code: '', topics: [], ...asked }, except)).map(({ customerId, by }) => [
        customerId,
        by,
      ]);
    expect((await alike({ name: '㈱みどり' })).toSorted()).toEqual(
      [
        [one, ['name']],
        [two, ['name']],
      ].toSorted(),
    );
    expect(await alike({ name: 'みどり', code: 'm00000002' }, one)).toEqual([[two, ['name', 'code']]]);
    expect(await alike({ topics: [sampleCertificate(4, 2027).topic ?? ''] })).toEqual([[one, ['topic']]]);
    expect(await alike({ name: '株式会社' })).toEqual([]);
    // A second one is added all the same.
    await add('みどり');
    expect(await alike({ name: 'みどり' })).toHaveLength(3);
    await add('みどり');
    expect(await alike({ name: 'みどり' })).toHaveLength(3);
  });

  test('what is said changes the row and the page; a deleted customer is gone', async () => {
    const { add, read, customers, ledger, cases, clock } = await working();
    const id = await add('青空', [
      [2, 2027],
      [7, 2027],
    ]);
    clock.pass(1000);
    const other = await add('みどり', [[3, 2027]]);
    await read();
    const [topic = '', second = ''] = [2, 7].map((one) => sampleCertificate(one, 2027).topic ?? '');
    const say = async (fact: Parameters<typeof customers.say>[1]) => valueOf(await customers.say(id, fact));
    await say({ kind: 'certificate-named', data: { topic, serves: '本社' } });
    await say({ kind: 'certificate-retired', data: { topic: second, why: 'not-needed' } });
    const page = await say({ kind: 'put-off', data: { until: '2027-01-12' } });
    expect(page.lines.map(({ serves, retired, dates }) => [serves, retired, dates?.waits])).toEqual([
      ['本社', null, '2027-01-12'],
      ['', 'not-needed', undefined],
    ]);
    expect((await read()).rows.map(({ name, serves, putOff }) => [name, serves, putOff])).toEqual([
      ['青空', '本社', '2027-01-12'],
      ['みどり', '', null],
    ]);
    // A job names the customer: the board follows.
    const { id: caseId } = valueOf(cases.begin('renew', 'real', 'M6', null, id));
    valueOf(cases.say(caseId, { kind: 'customer-named', data: { name: '青空商事', mCode: 'M12345678' } }));
    const [row] = (await read({ query: '青空商事' })).rows;
    expect([row?.code, row?.openCase?.caseId]).toEqual(['M12345678', caseId]);
    expect(valueOf(await customers.page(id)).cases.map((one) => [one.id, one.customer])).toEqual([
      [caseId, '青空商事'],
    ]);
    // The other one turns out to be this one, and both go with it.
    valueOf(ledger.appendCustomerFacts(id, [{ kind: 'merged-from', data: { customerId: other, name: 'みどり' } }]));
    expect((await read()).rows.map(({ customerId }) => customerId)).toEqual([id, id]);
    valueOf(ledger.deleteCustomer(id));
    expect([(await read()).total, valueOf(ledger.listCustomers())]).toEqual([0, []]);
  });

  test('settings move the days; practice is never on the board; all of it is there after a restart', async () => {
    const { add, read, customers, cases, ledger, folder, clock } = await working();
    await add('青空', [[2, 2027]]);
    valueOf(cases.begin('renew', 'practice', 'M6', null, null));
    expect((await read()).total).toBe(1);
    expect(customers.settings()).toEqual({
      rescue: { apple: 10, vendor: 3, slack: 5 },
      closing: { from: '12-29', to: '01-03' },
    });
    const none = { rescue: { apple: 0, vendor: 0, slack: 1 }, closing: null };
    valueOf(customers.set(none));
    expect((await read()).rows[0]?.dates?.lastSafe).toBe('2027-03-09');
    expect(customers.set({ ...none, closing: { from: '02-30', to: '03-01' } }).ok).toBe(false);
    expect(customers.set({ ...none, closing: { from: '01-03', to: '12-29' } }).ok).toBe(false);
    ledger.close();
    const again = await working(folder, clock);
    expect([(await again.read()).rows.length, again.customers.settings()]).toEqual([1, none]);
  });

  test('standing facts are checked, whole or not at all, and never of practice', async () => {
    const { add, ledger } = await working();
    const id = await add('青空');
    const practice = valueOf(
      ledger.beginCase({ customer: { ...someone, mode: 'practice' }, flow: 'renew', flowVersion: 1 }),
    ).customer;
    const good = { kind: 'put-off', data: { until: '2027-01-12' } } as const;
    const refused = [
      ledger.appendCustomerFacts(id, [good, { kind: 'put-off', data: { until: 'tomorrow' } }]),
      ledger.appendCustomerFacts(id, [good, { kind: 'merged-from', data: { customerId: id, name: '' } }]),
      ledger.appendCustomerFacts(practice.id, [good]),
      ledger.addCustomers([
        { customer: someone, facts: [good] },
        { customer: someone, facts: [] },
      ]),
    ];
    expect(refused.map(({ ok }) => ok)).toEqual([false, false, false, false]);
    expect(valueOf(ledger.readCustomerFacts(id)).map(({ kind }) => kind)).toEqual(['profile-noted']);
    expect(valueOf(ledger.listCustomers())).toHaveLength(2);
  });
});
