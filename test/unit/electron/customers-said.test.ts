// What is said on a company's page, over a real ledger: it waits until a day, is renewed no more, becomes one with
// another, and who wrote it is told; the board follows, and after a restart all of it is the same.
import { describe, expect, test } from 'vitest';
import type { CustomerPage } from '../../../core/contract/customers.ts';
import { emptyProfile, type CustomerProfile } from '../../../core/customers/profile.ts';
import { dayMs } from '../../../core/base/time.ts';
import { japaneseHolidays } from '../../../core/schedule/japanese-holidays.ts';
import { createCases } from '../../../electron/cases/cases.ts';
import { createRecordKeeper } from '../../../electron/cases/records.ts';
import { createCustomerService } from '../../../electron/customers/customers.ts';
import type { Keychain } from '../../../electron/keychain/keychain.ts';
import { sampleCertificate } from '../customers/sample-certificate.ts';
import { codeOf, drivers, makeClock, makeFolder, open, valueOf } from '../ledger/workplace.ts';

describe.each(drivers)('%s', (_library, openDatabase) => {
  const working = async (folder = makeFolder(), clock = makeClock()) => {
    const { ledger } = await open({ folder, clock, open: openDatabase });
    const now = () => ({ wall: clock.wall(), run: clock.run, mono: clock.mono() });
    const cases = createCases(ledger, { ...clock, now, slept: () => undefined, woke: () => undefined }, () => '練習');
    const customers = createCustomerService(ledger, cases, clock.wall, () => Promise.resolve(japaneseHolidays));
    while (!ledger.projectMore(() => false));
    const board = async (query = '') => {
      const asked = { from: 0, count: 50, order: 'safe', status: null, month: null, ends: null, query } as const;
      const { rows, due } = valueOf(await customers.read(asked));
      return { rows: rows.map(({ name, status }) => [name, status]), due: due.map(({ name }) => name) };
    };
    const add = async (name: string, end: string | null, more: Partial<CustomerProfile> = {}) => {
      clock.pass(1000);
      const { id } = valueOf(await customers.add({ ...emptyProfile, name, ...more }));
      if (end !== null)
        await customers.say(id, { kind: 'end-heard', data: { topic: null, end: `${end}T00:00:00Z`, from: 'hand' } });
      return id;
    };
    return { folder, clock, ledger, cases, customers, board, add };
  };
  const statusOf = ({ lines }: CustomerPage) => lines.map(({ status }) => status);

  test('a company waits until its day, with the reason, and then is due; waiting can be ended', async () => {
    const { clock, customers, board, add } = await working();
    const id = await add('青空', '2026-12-20');
    await add('みどり', '2026-12-22');
    expect(await board()).toEqual({
      rows: [
        ['青空', 'hurry'],
        ['みどり', 'hurry'],
      ],
      due: ['青空', 'みどり'],
    });
    clock.pass(1000);
    const waits = valueOf(
      await customers.say(id, { kind: 'put-off', data: { until: '2026-12-10', why: '担当者が休み' } }),
    );
    expect(waits.putOff).toEqual({ until: '2026-12-10', why: '担当者が休み' });
    expect(statusOf(waits)).toEqual(['put-off']);
    expect((await board()).due).toEqual(['みどり']);
    // The last safe day is what the parts come to, whatever somebody waits for.
    expect(waits.lines[0]?.dates).toMatchObject({ lastSafe: '2026-11-25', waits: '2026-12-10' });
    expect(waits.lines[0]?.dates?.parts.at(-1)?.day).toBe('2026-11-25');
    clock.pass(16 * dayMs);
    expect((await board()).due).toEqual(['みどり']);
    clock.pass(1 * dayMs);
    expect((await board()).due).toContain('青空');
    clock.pass(1000);
    await customers.say(id, { kind: 'put-off', data: { until: '2026-12-15' } });
    expect((await board()).due).toEqual(['みどり']);
    clock.pass(1000);
    const ended = valueOf(await customers.say(id, { kind: 'put-off', data: { until: null } }));
    // Its last safe day was over while it waited.
    expect([ended.putOff, statusOf(ended)]).toEqual([null, ['late']]);
    // After the end nothing waits.
    await customers.say(id, { kind: 'put-off', data: { until: '2027-06-01' } });
    clock.pass(14 * dayMs);
    expect((await board()).rows).toContainEqual(['青空', 'ended']);
  });

  test('a company whose only end is renewed no more stays to be found, and comes back', async () => {
    const { clock, customers, board, add } = await working();
    const id = await add('青空', '2026-12-20');
    clock.pass(1000);
    const retire = async (why: 'not-needed' | null) =>
      valueOf(await customers.say(id, { kind: 'certificate-retired', data: { topic: null, why } }));
    const page = await retire('not-needed');
    expect([page.lines[0]?.retired, statusOf(page), page.lines[0]?.dates]).toEqual(['not-needed', ['retired'], null]);
    expect(await board('青空')).toEqual({ rows: [['青空', 'retired']], due: [] });
    expect((await board()).due).toEqual([]);
    expect(valueOf(await customers.ending('2026-12-20T00:00:00Z')).count).toBe(0);
    expect(await customers.watched()).toEqual([]);
    const back = await retire(null);
    expect([back.lines[0]?.retired, statusOf(back)]).toEqual([null, ['hurry']]);
    expect((await board()).due).toEqual(['青空']);
  });

  test('whom to call there is known from the beginning, found by name and number, changed, and kept by a merge', async () => {
    const { folder, clock, ledger, customers, board, add } = await working();
    const person = { name: '見本 花子', phone: '03-0000-1234', email: 'hanako@example.jp' };
    const added = valueOf(await customers.add({ ...emptyProfile, name: '青空' }, person));
    expect(added.person).toEqual(person);
    expect(added.history.map(({ kind }) => kind).toSorted()).toEqual(['person-noted', 'profile-noted']);
    const other = await add('みどり', null);
    expect(valueOf(await customers.page(other)).person).toEqual({ name: '', phone: '', email: '' });
    for (const query of ['花子', 'みほん', '0300001234', '03-0000', 'HANAKO@example'])
      expect([query, (await board(query)).rows.map(([name]) => name)]).toEqual([
        query,
        query === 'みほん' ? [] : ['青空'],
      ]);
    // Neither the representative nor the help desk is meant.
    expect(added.contacts.sales.name).toBe('');
    clock.pass(1000);
    const moved = { ...person, name: '見本 次郎' };
    expect(valueOf(await customers.say(added.id, { kind: 'person-noted', data: moved })).person).toEqual(moved);
    expect((await board('花子')).rows).toEqual([]);
    expect(valueOf(await customers.merge(other, added.id)).person).toEqual(moved);
    ledger.close();
    const again = await working(folder, clock);
    expect(valueOf(await again.customers.page(other)).person).toEqual(moved);
    expect((await again.board('次郎')).rows).toHaveLength(1);
  });

  test('two entries become one: certificates, jobs, notes and names are all there, also after a restart', async () => {
    const place = await working();
    const { folder, clock, ledger, cases, customers, board, add } = place;
    const stays = await add('青空', null, { note: 'はじめのメモ' });
    const other = await add('青空商事', null, { code: 'M12345678', devices: 40, note: 'もう1つのメモ' });
    const certificate = sampleCertificate(4, 2027);
    valueOf(
      ledger.appendCustomerFacts(other, [
        { kind: 'certificate-known', data: { certificate, sha256: null, from: 'file' } },
      ]),
    );
    await customers.say(other, {
      kind: 'contacts-noted',
      data: { sales: { name: '山田', phone: '03-0000-0000' }, helpDesk: { name: '', phone: '' } },
    });
    const job = valueOf(cases.begin('renew', 'real', 'M6', null, other)).id;
    clock.pass(1000);
    const merged = valueOf(await customers.merge(stays, other));
    const whole = (page: CustomerPage) => ({
      profile: page.profile,
      sales: page.contacts.sales.name,
      certificates: page.lines.map(({ topic }) => topic),
      cases: page.cases.map(({ id, customerId, customer }) => [id, customerId, customer]),
      also: page.also,
    });
    const expected = {
      profile: {
        ...emptyProfile,
        name: '青空',
        code: 'M12345678',
        devices: 40,
        note: 'はじめのメモ\nもう1つのメモ',
      },
      sales: '山田',
      certificates: [certificate.topic?.toLowerCase()],
      cases: [[job, stays, '青空']],
      also: ['青空商事 M12345678'],
    };
    expect(whole(merged)).toEqual(expected);
    expect((await board()).rows).toHaveLength(1);
    // Found by what the other one was called, too.
    expect((await board('青空商事')).rows.map(([name]) => name)).toEqual(['青空']);
    // The other one's page, and a job that is begun from there, are this one's.
    expect(whole(valueOf(await customers.page(other)))).toEqual(expected);
    const next = valueOf(cases.begin('renew', 'real', 'M6', null, other)).id;
    expect(valueOf(cases.listOf(stays)).map(({ id }) => id)).toContain(next);
    const known = valueOf(await cases.lookedUp((all) => [...all.open(), ...all.coded('M12345678')]));
    expect(new Set(known.map(({ customerId }) => customerId))).toEqual(new Set([stays]));
    expect(new Set(valueOf(cases.list()).map(({ customer }) => customer))).toEqual(new Set(['青空']));
    // Neither with itself, nor twice, nor the other way round.
    for (const [one, two] of [
      [stays, stays],
      [stays, other],
      [other, stays],
    ] as const)
      expect(codeOf(await customers.merge(one, two))).toBe('bad-argument');
    ledger.close();
    const again = await working(folder, clock);
    expect(whole(valueOf(await again.customers.page(stays)))).toMatchObject({
      ...expected,
      cases: expect.anything() as unknown,
    });
    expect((await again.board('m12345678')).rows).toHaveLength(1);
  });

  test('jobs of two entries that became one know each other’s certificates; deleted, both leave no memo', async () => {
    const { ledger, cases, customers, add, clock } = await working();
    const [stays, other, third] = [await add('青空', null), await add('青空商事', null), await add('みどり', null)];
    const [own, theirs] = [stays, other].map((id) => valueOf(cases.begin('renew', 'real', 'M6', null, id)).id);
    const elsewhere = valueOf(cases.begin('renew', 'real', 'M6', null, third)).id;
    const received = (caseId: string, topic: number) =>
      valueOf(
        ledger.appendFact(caseId, {
          kind: 'registered-received',
          data: {
            certificate: { ...sampleCertificate(topic, 2026) },
            sha256: 'a'.repeat(64),
            via: 'drop',
            name: 'a.pem',
          },
        }),
      );
    received(theirs ?? '', 5);
    expect(ledger.seenFingerprints(stays, own)).toEqual([]);
    clock.pass(1000);
    valueOf(await customers.merge(stays, other));
    expect(ledger.seenFingerprints(stays, own)).toEqual([sampleCertificate(5, 2026).fingerprintSha256]);
    expect(ledger.seenFingerprints(other, own)).toEqual(ledger.seenFingerprints(stays, own));
    const asked: string[] = [];
    const keychain: Keychain = {
      get: (_world, account) => {
        asked.push(account);
        return Promise.resolve({ ok: true, value: 'memo' });
      },
      set: () => Promise.resolve({ ok: true, value: null }),
      remove: () => Promise.resolve({ ok: true, value: null }),
    };
    const after = valueOf(await createRecordKeeper(ledger, keychain, '').remove(stays));
    expect(after.records.customers.map(({ id }) => id)).toEqual([third]);
    for (const id of [own, theirs]) expect(asked.some((account) => account.includes(id ?? ''))).toBe(true);
    expect(asked.some((account) => account.includes(elsewhere))).toBe(false);
  });

  test('who wrote what is told by the name of its PC, also of what was written before it had one', async () => {
    const { ledger, cases, customers, add } = await working();
    expect(customers.author()).toEqual({ name: '' });
    const id = await add('青空', '2026-12-20');
    const job = valueOf(cases.begin('renew', 'real', 'M6', null, id)).id;
    const before = valueOf(await customers.page(id));
    expect(before.history.map(({ kind, by }) => [kind, by])).toEqual([
      ['end-heard', { name: '', here: true }],
      ['profile-noted', { name: '', here: true }],
    ]);
    expect(valueOf(customers.nameAuthor(' 営業部 佐藤 '))).toEqual({ name: '営業部 佐藤' });
    const named = valueOf(await customers.page(id));
    expect(named.history[0]?.by).toEqual({ name: '営業部 佐藤', here: true });
    // A job that has no fact yet was written by nobody.
    expect(Object.keys(named.jobsBy)).toEqual(valueOf(ledger.readCase(job)).facts.length > 0 ? [job] : []);
    expect(customers.author()).toEqual({ name: '営業部 佐藤' });
    expect(codeOf(customers.nameAuthor('x'.repeat(200)))).toBe('bad-argument');
  });
});
