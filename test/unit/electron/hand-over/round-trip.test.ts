// From one PC's ledger through a file into another's: the same is shown there, twice is nothing, and what both know is
// brought together by number and digest.
import { Decrypter } from 'age-encryption';
import { expect, test, vi } from 'vitest';
import { registeredName } from '../../../../scripts/demo-set.ts';
import { customerState } from '../../../../core/customers/state.ts';
import { readCustomerFacts } from '../../../../core/customers/facts.ts';
import { loadDriver } from '../../../../electron/ledger/driver.ts';
import { valueOf } from '../../ledger/workplace.ts';
import { rightName } from '../../verdict/cases-for-tests.ts';
import {
  certificateKnown,
  company,
  handedOver,
  inside,
  job,
  madeFile,
  named,
  pc,
  profileOf,
  registeredReceived,
  sealedLightly,
  typed,
  words,
  type Pc,
} from './pc.ts';

vi.setConfig({ testTimeout: 60_000 });

const customerOf = (id: string) => ({ kind: 'customer' as const, customerId: id });
const contacts = {
  sales: { name: '佐藤', phone: '03-1234-5678' },
  helpDesk: { name: '', phone: '' },
};

const personOf = (name: string) => ({ name, phone: '03-0000-0001', email: 'hanako@example.jp' });

/** A company with everything that can be said of it, two jobs, and one that turned out to be it. */
function everything(on: Pc): { readonly id: string; readonly jobs: readonly string[] } {
  valueOf(on.ledger.nameAuthor('営業部'));
  const id = company(on, [
    profileOf('株式会社みなと商事', { note: '受付は3階' }),
    { kind: 'contacts-noted', data: contacts },
    { kind: 'person-noted', data: personOf('見本 花子') },
    certificateKnown(registeredName),
  ]);
  const topic = valueOf(on.ledger.readCustomerFacts(id)).flatMap(({ data }) => topicOf(data))[0] ?? '';
  const other = company(on, [profileOf('みなと', { devices: 12 })], 'みなと');
  const first = job(on, id, [named('株式会社みなと商事'), registeredReceived(registeredName)]);
  const second = job(on, other, [named('みなと'), { kind: 'site-entered', data: {} }]);
  on.clock.pass(1000);
  valueOf(
    on.ledger.appendCustomerFacts(id, [
      { kind: 'merged-from', data: { customerId: other, name: 'みなと' } },
      profileOf('株式会社みなと商事', { note: '受付は3階', devices: 12 }),
      { kind: 'certificate-named', data: { topic, serves: '本社のiPhone' } },
      { kind: 'put-off', data: { until: '2027-01-12', why: '担当の方が不在' } },
    ]),
  );
  return { id, jobs: [first, second] };
}

function topicOf(data: unknown): readonly string[] {
  const { certificate } = data as { readonly certificate?: { readonly topic: string | null } };
  return certificate?.topic ? [certificate.topic] : [];
}

test('what one PC shows of a company another shows after it, and the same file again is nothing', async () => {
  const [one, other] = [await pc('run-a'), await pc('run-b')];
  const { id } = everything(one);
  const bytes = await madeFile(one, customerOf(id));
  const before = other.rows();
  const seen = valueOf(await other.service.look(bytes, typed));
  expect(seen).toMatchObject({
    ok: true,
    nothing: false,
    companies: [
      {
        name: '株式会社みなと商事',
        here: null,
        changes: true,
        certificates: [{ stand: 'new' }],
        jobs: [{ stand: 'new' }, { stand: 'new' }],
      },
    ],
  });
  // Looking has done nothing.
  expect(other.rows()).toBe(before);

  expect(valueOf(await other.service.take(bytes, typed))).toEqual({ done: true, companies: 1, jobs: 2, company: id });
  const taken = other.projections();
  expect(taken.board).toEqual(one.projections().board);
  expect(taken.heads).toEqual(one.projections().heads);
  const facts = (on: Pc) => valueOf(on.ledger.readCustomerFacts(id)).map(({ kind, at, data }) => ({ kind, at, data }));
  expect(facts(other)).toEqual(facts(one));
  // Who wrote it and when comes along.
  const history = (on: Pc) =>
    valueOf(on.ledger.historyOf(id, 50)).map(({ kind, at, author }) => `${kind} ${at} ${author.name}`);
  expect(history(other).toSorted()).toEqual(history(one).toSorted());
  expect(history(other).every((line) => line.endsWith('営業部'))).toBe(true);
  const digest = valueOf(other.ledger.readCustomerFacts(id)).flatMap(({ data }) => digestOf(data))[0] ?? '';
  expect(valueOf(other.ledger.readBlob(digest))).toEqual(valueOf(one.ledger.readBlob(digest)));

  const after = other.rows();
  const again = await sealedLightly(await inside(bytes));
  expect(valueOf(await other.service.look(again, typed))).toMatchObject({ ok: true, nothing: true });
  expect(valueOf(await other.service.take(again, typed))).toMatchObject({ done: false, sight: { nothing: true } });
  expect(other.rows()).toBe(after);
  // And back again to where it came from.
  expect(valueOf(await one.service.look(await handedOver(other, customerOf(id)), typed))).toMatchObject({
    nothing: true,
  });
});

const digestOf = (data: unknown): readonly string[] => {
  const { sha256 } = data as { readonly sha256?: string | null };
  return sha256 ? [sha256] : [];
};

test('one job goes over alone, and goes on where it was', async () => {
  const [one, other] = [await pc('run-a'), await pc('run-b')];
  const id = company(one, [profileOf('みなと')]);
  const first = job(one, id, [named('みなと'), registeredReceived(registeredName)]);
  job(one, id, [named('みなと')]);
  const bytes = await handedOver(one, { kind: 'case', caseId: first });
  const content = await inside(bytes);
  expect(content.companies.map(({ facts, jobs }) => [facts.length, jobs.length])).toEqual([[0, 1]]);
  valueOf(await other.service.take(bytes, typed));
  expect(valueOf(other.cases.read(first))).toEqual(valueOf(one.cases.read(first)));

  // It goes on at home, and is handed over once more.
  one.clock.pass(1000);
  valueOf(one.ledger.appendFact(first, { kind: 'registered-confirmed', data: {} }));
  const longer = await handedOver(one, { kind: 'case', caseId: first });
  expect(valueOf(await other.service.look(longer, typed))).toMatchObject({
    companies: [{ jobs: [{ stand: 'longer', more: 1 }] }],
  });
  expect(valueOf(await other.service.take(longer, typed))).toMatchObject({ done: true, jobs: 1 });
  expect(other.projections().heads).toEqual(one.projections().heads.filter((row) => row['case_id'] === first));

  // It goes on at both: nothing is mixed.
  valueOf(other.ledger.appendFact(first, { kind: 'csr-requested', data: {} }));
  valueOf(one.ledger.appendFact(first, { kind: 'csr-requested', data: {} }));
  const parted = await handedOver(one, { kind: 'case', caseId: first });
  const before = other.rows();
  expect(valueOf(await other.service.look(parted, typed))).toMatchObject({
    nothing: true,
    companies: [{ jobs: [{ stand: 'parted', more: 0 }] }],
  });
  expect(valueOf(await other.service.take(parted, typed))).toMatchObject({ done: false });
  expect(other.rows()).toBe(before);
});

test('a company that both know by its number becomes one, whatever its ids', async () => {
  const [one, other] = [await pc('run-a'), await pc('run-b')];
  const there = company(one, [profileOf('みなと'), certificateKnown(rightName)]);
  const here = company(other, [profileOf('みなと'), certificateKnown(registeredName)]);
  const bytes = await handedOver(one, customerOf(there));
  expect(valueOf(await other.service.look(bytes, typed))).toMatchObject({
    companies: [{ here: { id: here, name: 'みなと' }, certificates: [{ stand: 'differs' }], fields: [] }],
  });
  expect(valueOf(await other.service.take(bytes, typed))).toMatchObject({ done: true, company: here });
  const { board } = other.projections();
  expect(board.map((row) => row['customer_id'])).toEqual([here]);
  const { lines } = customerState(
    { name: '', code: '', siteUrl: null },
    readCustomerFacts(valueOf(other.ledger.readCustomerFacts(here))).facts,
    [],
  );
  expect(lines.map(({ current, earlier }) => [current !== null, earlier.length])).toEqual([[true, 1]]);
  expect(valueOf(await other.service.look(bytes, typed))).toMatchObject({
    nothing: true,
    companies: [{ certificates: [{ stand: 'same' }] }],
  });
});

test('two companies of one number are not chosen between', async () => {
  const [one, other] = [await pc('run-a'), await pc('run-b')];
  const there = company(one, [profileOf('みなと'), certificateKnown(rightName)]);
  company(other, [profileOf('東'), certificateKnown(registeredName)], '東');
  company(other, [profileOf('西'), certificateKnown(registeredName)], '西');
  const bytes = await handedOver(one, customerOf(there));
  const before = other.rows();
  expect(valueOf(await other.service.look(bytes, typed))).toEqual({ ok: false, why: 'several', names: ['東', '西'] });
  expect(valueOf(await other.service.take(bytes, typed))).toMatchObject({ done: false });
  expect(other.rows()).toBe(before);
});

test.each(['here', 'file'] as const)('what was said later stays: %s', async (later) => {
  const [one, other] = [await pc('run-a'), await pc('run-b')];
  if (later === 'file') one.clock.pass(3_600_000);
  else other.clock.pass(3_600_000);
  const there = company(one, [
    profileOf('みなと商事', { devices: 10 }),
    { kind: 'contacts-noted', data: contacts },
    { kind: 'person-noted', data: personOf('見本 花子') },
    certificateKnown(registeredName),
  ]);
  const here = company(other, [
    profileOf('みなと', { devices: 20 }),
    { kind: 'person-noted', data: personOf('見本 次郎') },
    certificateKnown(registeredName),
  ]);
  const bytes = await handedOver(one, customerOf(there));
  const seen = valueOf(await other.service.look(bytes, typed));
  if (!seen?.ok) throw new Error('not opened');
  expect(seen.companies[0]?.fields).toEqual([
    { field: 'name', here: 'みなと', file: 'みなと商事', stays: later },
    { field: 'devices', here: '20', file: '10', stays: later },
    {
      field: 'person',
      here: '見本 次郎 03-0000-0001 hanako@example.jp',
      file: '見本 花子 03-0000-0001 hanako@example.jp',
      stays: later,
    },
    // Nobody has said anything else here.
    { field: 'sales', here: '', file: '佐藤 03-1234-5678', stays: 'file' },
  ]);
  valueOf(await other.service.take(bytes, typed));
  const customer = valueOf(other.ledger.readCustomer(here));
  const {
    profile,
    contacts: known,
    person,
  } = customerState(
    { name: customer.name, code: customer.mCode, siteUrl: customer.siteUrl },
    readCustomerFacts(valueOf(other.ledger.readCustomerFacts(here))).facts,
    [],
  );
  expect([profile.name, profile.devices]).toEqual(later === 'here' ? ['みなと', 20] : ['みなと商事', 10]);
  expect(known).toEqual(contacts);
  expect(person).toEqual(personOf(later === 'here' ? '見本 次郎' : '見本 花子'));
  expect(valueOf(await other.service.look(bytes, typed))).toMatchObject({ nothing: true });
});

test.each(['here', 'file'] as const)('a job’s word on the name is none on the numbers: %s', async (called) => {
  const [one, other] = [await pc('run-a'), await pc('run-b')];
  const ofBoth = (devices: number) => [profileOf('みなと', { devices }), certificateKnown(registeredName)];
  // Where a job says the name last, the numbers were said first.
  (called === 'here' ? one : other).clock.pass(3_600_000);
  const there = company(one, ofBoth(10), 'みなと');
  const here = company(other, ofBoth(20), 'みなと');
  const last = called === 'here' ? other : one;
  last.clock.pass(7_200_000);
  job(last, called === 'here' ? here : there, [named('みなと')]);
  const bytes = await handedOver(one, customerOf(there));
  const stays = called === 'here' ? 'file' : 'here';
  expect(valueOf(await other.service.look(bytes, typed))).toMatchObject({
    companies: [{ fields: [{ field: 'devices', here: '20', file: '10', stays }] }],
  });
  valueOf(await other.service.take(bytes, typed));
  const facts = readCustomerFacts(valueOf(other.ledger.readCustomerFacts(here))).facts;
  const { profile } = customerState({ name: '', code: '', siteUrl: null }, facts, []);
  expect(profile.devices).toBe(stays === 'file' ? 10 : 20);
});

test('a name that only jobs have said is the one that stays, also after the ledger is opened anew', async () => {
  const [one, other] = [await pc('run-a'), await pc('run-b')];
  const began = (on: Pc, name: string) => {
    const begun = valueOf(
      on.ledger.beginCase({
        customer: { mode: 'real', name, mCode: 'M1', environment: null, siteUrl: null },
        flow: 'renew',
        flowVersion: 1,
        facts: [{ kind: 'customer-named', data: { name, mCode: 'M1' } }, registeredReceived(registeredName)],
      }),
    );
    return begun.customer.id;
  };
  other.clock.pass(3_600_000);
  const there = began(one, 'みなと商事');
  const here = began(other, 'みなと');
  valueOf(await other.service.take(await handedOver(one, customerOf(there)), typed));
  expect(valueOf(other.ledger.readCustomer(here)).name).toBe('みなと');
  const profiles = valueOf(other.ledger.readCustomerFacts(here)).filter(({ kind }) => kind === 'profile-noted');
  expect(profiles.map(({ data }) => (data as { readonly name: string }).name)).toEqual(['みなと']);
});

test('practice is nobody’s record and is not handed over', async () => {
  const one = await pc('run-a');
  const begun = valueOf(one.cases.begin('renew', 'practice', 'M6', null, null));
  expect(await one.service.make({ kind: 'case', caseId: begun.id }, words, 'ja')).toMatchObject({
    ok: false,
    error: { code: 'bad-argument', detail: 'practice' },
  });
});

test('only words that were proposed lock a file', async () => {
  const one = await pc('run-a');
  const id = company(one, [profileOf('みなと')]);
  for (const given of [words.slice(1), [...words.slice(1), ''], ['a', 'b', 'c', 'd', 'e']])
    expect(await one.service.make(customerOf(id), given, 'ja')).toMatchObject({
      ok: false,
      error: { detail: 'words' },
    });
});

test('wrong words, and a file that was changed, are answered alike', async () => {
  const [one, other] = [await pc('run-a'), await pc('run-b')];
  const id = company(one, [profileOf('みなと')]);
  const bytes = await handedOver(one, customerOf(id));
  const shut = { ok: false, why: 'shut', names: [] };
  const before = other.rows();
  expect(valueOf(await other.service.look(bytes, 'abandon ability able about absent'))).toEqual(shut);
  const changed = Uint8Array.from(bytes);
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  expect(valueOf(await other.service.look(changed, typed))).toEqual(shut);
  expect(valueOf(await other.service.take(changed, typed))).toEqual({ done: false, sight: shut });
  expect(other.rows()).toBe(before);
});

test('a word of no list is named, whatever the file; other words locked by another program still open it', async () => {
  const [one, other] = [await pc('run-a'), await pc('run-b')];
  const id = company(one, [profileOf('みなと')]);
  const bytes = await handedOver(one, customerOf(id));
  const changed = Uint8Array.from(bytes);
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  const elsewhere = await sealedLightly(await inside(bytes), 'quite-other-words-altogether-heer');
  // The same of the right file, a damaged one and one with other words: it says nothing of what would have been right.
  for (const file of [bytes, changed, elsewhere])
    for (const rest of ['able about above', 'zone zero zoo'])
      expect(valueOf(await other.service.look(file, `abandn ability ${rest} abandn`))).toEqual({
        ok: false,
        why: 'unknown-words',
        names: ['abandn'],
      });
  expect(valueOf(await other.service.look(elsewhere, 'quite other words altogether heer'))).toMatchObject({ ok: true });
});

test('nothing but the words opens it, and nothing of them is in it or beside it', async () => {
  const one = await pc('run-a');
  const id = company(one, [profileOf('みなと')]);
  const bytes = await madeFile(one, customerOf(id));
  expect(Buffer.from(bytes).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/);
  for (const word of words) expect(one.rows()).not.toContain(word);
  const decrypter = new Decrypter();
  decrypter.addPassphrase('abandon-ability-able-about-above');
  expect(JSON.parse(await decrypter.decrypt(bytes, 'text'))).toMatchObject({ format: 'mdm-cert-wizard hand-over' });
});

const half = '\ud83d';
test('a company of which half a character or a NUL was kept is handed over, and shows the same there', async () => {
  const [from, to] = [await pc('run-1'), await pc('run-2')];
  valueOf(from.ledger.nameAuthor(`受付${half}\u0000`));
  const id = company(from, [profileOf(`みなと${half}`, { note: 'a\u0000b' })], `みなと${half}`);
  job(from, id, [named(`みなと${half}商事\u0000`)]);
  // As an older version has written it.
  const raw = (await loadDriver())(from.file);
  raw
    .prepare(
      "INSERT INTO customer_facts (customer_id, seq, id, author, kind, at, data) SELECT customer_id, seq + 1, id || '-1', author, kind, at, replace(data, '\"a', '\"\\ud83d') FROM customer_facts",
    )
    .run();
  raw.close();
  const file = await madeFile(from, customerOf(id));
  expect(valueOf(await to.service.take(file, typed))).toMatchObject({ done: true, jobs: 1 });
  const said = valueOf(to.ledger.readCustomerFacts(id)).map(({ data }) => data);
  expect(said).toMatchObject([{ name: 'みなと\ufffd', note: 'a\ufffdb' }, { note: '\ufffd\ufffdb' }]);
  expect(valueOf(to.ledger.readCustomer(id)).name).toBe(valueOf(from.ledger.readCustomer(id)).name);
});
