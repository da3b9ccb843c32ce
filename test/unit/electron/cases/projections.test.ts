// What lists show is what the facts say: after any writes the projections are equal to those made from nothing, also
// where the ledger is one of the version before.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCases } from '../../../../electron/cases/cases.ts';
import { keysOf, type KnownCase, type KnownCases } from '../../../../core/intake/known-cases.ts';
import type { OpenDatabase } from '../../../../electron/ledger/driver-types.ts';
import type { CustomerChange } from '../../../../electron/ledger/records.ts';
import type { Ledger } from '../../../../electron/ledger/ledger.ts';
import type { CustomerFactDraft } from '../../../../electron/ledger/customer-facts.ts';
import type { FactKind } from '../../../../core/flows/facts.ts';
import { sampleData, wholeRenewal } from '../../flows/facts-for-tests.ts';
import { anySaid, type Said } from '../../flows/varied-facts.ts';
import { sampleCertificate } from '../../customers/sample-certificate.ts';
import { drivers, makeClock, makeFolder, open, someone, valueOf, type TestClock } from '../../ledger/workplace.ts';
import { writeOldLedger } from '../../ledger/old-ledger.ts';

const profile = { name: '', reading: '', code: '', devices: null, macs: null, note: '', siteUrl: null };
const anyDraft: fc.Arbitrary<CustomerFactDraft> = fc.oneof(
  fc
    .constantFrom('青空', '青空商事', 'みどり')
    .map((name) => ({ kind: 'profile-noted' as const, data: { ...profile, name, code: 'M1' } })),
  fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 2025, max: 2028 })).map(([topic, year]) => ({
    kind: 'certificate-known' as const,
    data: { certificate: sampleCertificate(topic, year), sha256: null, from: 'file' as const },
  })),
  fc.constantFrom('2026-12-24T00:00:00Z', '2027-06-01T00:00:00Z').map((end) => ({
    kind: 'end-heard' as const,
    data: { topic: null, end, from: 'hand' as const },
  })),
  fc
    .constantFrom('2026-12-01', '2027-02-01', null)
    .map((until) => ({ kind: 'put-off' as const, data: { until, why: 'x' } })),
  fc.tuple(fc.integer({ min: 0, max: 3 }), fc.boolean(), fc.boolean()).map(([topic, named, back]) => ({
    kind: 'certificate-retired' as const,
    data: {
      topic: named ? (sampleCertificate(topic, 2027).topic ?? null) : null,
      why: back ? null : ('not-needed' as const),
    },
  })),
  fc.boolean().map((good) => ({
    kind: 'custody-checked' as const,
    data: {
      answers: {
        'sign-in': 'yes' as const,
        'code-phone': 'yes' as const,
        'second-number': good ? ('yes' as const) : ('no' as const),
        mailbox: 'yes' as const,
        domain: 'yes' as const,
        managed: 'not-asked' as const,
      },
      by: '',
    },
  })),
);

type Deed =
  | { readonly do: 'begin'; readonly practice: boolean; readonly flow: 'renew' | 'create' | 'nonsense' }
  | { readonly do: 'add'; readonly draft: CustomerFactDraft }
  | { readonly do: 'again' | 'delete' | 'pass'; readonly which: number }
  | { readonly do: 'say'; readonly which: number; readonly said: readonly Said[] }
  | { readonly do: 'note'; readonly which: number; readonly drafts: readonly CustomerFactDraft[] }
  | { readonly do: 'merge'; readonly which: number; readonly other: number };
const which = fc.nat({ max: 9 });
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    do: fc.constant('begin' as const),
    practice: fc.boolean(),
    flow: fc.constantFrom('renew' as const, 'create' as const, 'nonsense' as const),
  }),
  fc.record({ do: fc.constant('add' as const), draft: anyDraft }),
  fc.record({ do: fc.constantFrom('again' as const, 'delete' as const, 'pass' as const), which }),
  fc.record({ do: fc.constant('say' as const), which, said: fc.array(anySaid, { minLength: 1, maxLength: 6 }) }),
  fc.record({ do: fc.constant('note' as const), which, drafts: fc.array(anyDraft, { minLength: 1, maxLength: 3 }) }),
  fc.record({ do: fc.constant('merge' as const), which, other: which }),
);

function perform(ledger: Ledger, clock: TestClock, deed: Deed): void {
  const customers = valueOf(ledger.listCustomers());
  const cases = valueOf(ledger.listCases());
  const pick = <T>(all: readonly T[], index: number): T | undefined => all[index % Math.max(1, all.length)];
  clock.pass(1000);
  switch (deed.do) {
    case 'begin': {
      const mode = deed.practice ? 'practice' : 'real';
      valueOf(ledger.beginCase({ customer: { ...someone, mode }, flow: deed.flow, flowVersion: 1 }));
      return;
    }
    case 'add':
      valueOf(ledger.addCustomers([{ customer: someone, facts: [deed.draft] }]));
      return;
    case 'again': {
      const customer = pick(customers, deed.which);
      if (customer) valueOf(ledger.beginCase({ customer: customer.id, flow: 'renew', flowVersion: 1 }));
      return;
    }
    case 'delete': {
      const customer = pick(customers, deed.which);
      if (customer) valueOf(ledger.deleteCustomer(customer.id));
      return;
    }
    case 'pass':
      clock.pass(deed.which * 3_600_000);
      return;
    case 'say': {
      const one = pick(cases, deed.which);
      // As the product does: a name goes along to the customer's row.
      const named = deed.said.findLast(({ kind }) => kind === 'customer-named')?.data as CustomerChange | undefined;
      if (one) valueOf(ledger.appendFacts(one.id, deed.said, named ? { customer: named } : {}));
      return;
    }
    case 'note': {
      const customer = pick(customers, deed.which);
      // Of a practice customer it is refused.
      if (customer) ledger.appendCustomerFacts(customer.id, deed.drafts);
      return;
    }
    case 'merge': {
      const [into, from] = [pick(customers, deed.which), pick(customers, deed.other)];
      const data = { customerId: from?.id ?? '', name: from?.name ?? '' };
      if (into && from) ledger.appendCustomerFacts(into.id, [{ kind: 'merged-from', data }]);
    }
  }
}

/** The older of two cases has a last fact that can't be read: it does not count for the order. */
const lastUnreadable: Deed[] = [
  { do: 'begin', practice: false, flow: 'renew' },
  { do: 'again', which: 0 },
  { do: 'say', which: 1, said: [{ kind: 'csr-received', data: { sha256: 'a' } }] },
  { do: 'begin', practice: false, flow: 'renew' },
];

const said = (kinds: readonly FactKind[]): readonly Said[] => kinds.map((kind) => ({ kind, data: sampleData[kind] }));
/** Two companies hold the same certificate, one of them with a finished job; a third is half-way. */
const ofOneTopic: Deed[] = [
  { do: 'begin', practice: false, flow: 'renew' },
  { do: 'say', which: 0, said: said(wholeRenewal) },
  { do: 'begin', practice: false, flow: 'renew' },
  { do: 'say', which: 1, said: said(wholeRenewal.slice(0, 8)) },
  { do: 'begin', practice: true, flow: 'renew' },
  { do: 'say', which: 2, said: said(wholeRenewal.slice(0, 5)) },
  { do: 'merge', which: 0, other: 1 },
];

const heads = `SELECT case_id, version, changed_at, finished, due_at, summary, known, told FROM case_heads ORDER BY case_id`;
const board = 'SELECT * FROM board ORDER BY customer_id, line';
const keys = 'SELECT * FROM case_keys ORDER BY key, case_id';

describe.each(drivers)('%s', (_library, openDatabase: OpenDatabase) => {
  const working = async (folder: string, clock: TestClock) => {
    const opened = await open({ folder, clock, open: openDatabase });
    const broke: string[] = [];
    return { ...opened, cases: casesOver(opened.ledger, clock, broke), broke };
  };
  const casesOver = (ledger: Ledger, clock: TestClock, broke: string[] = []) => {
    const now = () => ({ wall: clock.wall(), run: clock.run, mono: clock.mono() });
    return createCases(
      ledger,
      { ...clock, now, slept: () => undefined, woke: () => undefined },
      () => '練習',
      (text) => broke.push(text),
    );
  };
  let keysAsked = 0;
  /** By everything that any case is found by. */
  const tellAll = (file: string) => (cases: KnownCases) => {
    const raw = openDatabase(file, { readonly: true });
    const told = raw.prepare('SELECT known FROM case_heads WHERE known IS NOT NULL').all();
    const all = new Set(told.flatMap(({ known }) => keysOf(JSON.parse(String(known)) as KnownCase)).toSorted());
    keysAsked += all.size;
    raw.close();
    return {
      open: cases.open(),
      keyed: [...all].map((key) => [key, cases.keyed(key)]),
      coded: ['M1', 'm1', 'M12345678', ''].map((code) => [code, cases.coded(code)]),
    };
  };
  const rowsOf = (file: string) => {
    const raw = openDatabase(file, { readonly: true });
    const rows = { heads: raw.prepare(heads).all(), board: raw.prepare(board).all(), keys: raw.prepare(keys).all() };
    raw.close();
    return rows;
  };
  /** As of now: what time has changed since it was written is brought along. */
  const settled = (ledger: Ledger) => {
    while (!ledger.projectMore(() => false));
    while (ledger.refreshProjected(100) > 0);
  };
  const emptied = (file: string) => {
    const raw = openDatabase(file);
    raw.exec(
      "DELETE FROM case_heads; DELETE FROM case_keys; DELETE FROM board; DELETE FROM settings WHERE key = 'projected'",
    );
    raw.close();
  };

  test('after any writes they are equal to a fold from nothing', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDeed, { minLength: 1, maxLength: 14 }), async (deeds) => {
        const [folder, clock] = [makeFolder(), makeClock()];
        const one = await working(folder, clock);
        for (const deed of deeds) perform(one.ledger, clock, deed);
        settled(one.ledger);
        const listed = valueOf(one.cases.list());
        const found = valueOf(await one.cases.lookedUp(tellAll(one.file)));
        // A ledger of which nothing can be made is folded whole.
        const folding = { ...one.ledger, isProjected: () => false, projectMore: () => true };
        expect(found).toEqual(valueOf(await casesOver(folding, clock).lookedUp(tellAll(one.file))));
        one.ledger.close();
        const written = rowsOf(one.file);
        emptied(one.file);
        const anew = await working(folder, clock);
        // Before anything is made anew, the first page is told by folding.
        expect(valueOf(anew.cases.list())).toEqual(listed);
        // What is looked at waits until all is there.
        expect(valueOf(await anew.cases.lookedUp(tellAll(one.file)))).toEqual(found);
        expect(anew.ledger.isProjected()).toBe(true);
        expect(valueOf(anew.cases.list())).toEqual(listed);
        anew.ledger.close();
        const made = rowsOf(one.file);
        expect(made.heads).toEqual(written.heads);
        expect(made.board).toEqual(written.board);
        expect(made.keys).toEqual(written.keys);
        expect([one.broke, anew.broke]).toEqual([[], []]);
      }),
      { numRuns: 25, examples: [[lastUnreadable], [ofOneTopic]] },
    );
    expect(keysAsked).toBeGreaterThan(5);
  });

  test('a ledger of the version before shows the same', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          anyDeed.filter(({ do: what }) => !['add', 'note', 'merge'].includes(what)),
          { maxLength: 12 },
        ),
        async (deeds) => {
          const [folder, clock] = [makeFolder(), makeClock()];
          const one = await working(folder, clock);
          for (const deed of deeds) perform(one.ledger, clock, deed);
          settled(one.ledger);
          const listed = valueOf(one.cases.list());
          one.ledger.close();
          const older = makeFolder();
          writeOldLedger(openDatabase, one.file, older);
          const migrated = await working(older, clock);
          expect(migrated.state).toBe('good');
          expect(valueOf(migrated.cases.list())).toEqual(listed);
          settled(migrated.ledger);
          expect(valueOf(migrated.cases.list())).toEqual(listed);
          migrated.ledger.close();
          expect(rowsOf(migrated.file)).toEqual(rowsOf(one.file));
        },
      ),
      { numRuns: 10 },
    );
  });

  test('rows of another version are not told before they are made anew', async () => {
    const [folder, clock] = [makeFolder(), makeClock()];
    const one = await working(folder, clock);
    perform(one.ledger, clock, { do: 'begin', practice: false, flow: 'renew' });
    perform(one.ledger, clock, { do: 'say', which: 0, said: said(wholeRenewal.slice(0, 3)) });
    settled(one.ledger);
    const keys = valueOf(one.ledger.boardKeysAfter(0, 10));
    expect(keys).toHaveLength(1);
    one.ledger.close();
    const raw = openDatabase(one.file);
    raw.exec("UPDATE board SET version = 0, row = '{}'; DELETE FROM settings WHERE key = 'projected'");
    raw.close();
    const { ledger } = await working(folder, clock);
    expect(valueOf(ledger.boardKeysAfter(0, 10))).toEqual([]);
    expect(valueOf(ledger.boardKeysOf(keys[0]?.customerId ?? ''))).toEqual([]);
    expect(valueOf(ledger.boardRows(keys))).toEqual([]);
    settled(ledger);
    expect(valueOf(ledger.boardKeysAfter(0, 10)).map(({ customerId }) => customerId)).toEqual(
      keys.map(({ customerId }) => customerId),
    );
    expect(valueOf(ledger.boardRows(keys))).toHaveLength(1);
    ledger.close();
  });
});
