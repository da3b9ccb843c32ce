// What comes in a hand-over file is taken as this version reads it in the files, in the order in which it was written,
// and without keeping the window waiting.
import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test, vi } from 'vitest';
import { csrName, registeredName } from '../../../../scripts/demo-set.ts';
import { recogniseFile } from '../../../../core/files/recognise.ts';
import type { JsonValue } from '../../../../core/engine/fact.ts';
import { mostHanded, type HandedFact, type HandOver } from '../../../../core/hand-over/file.ts';
import { readCustomerFacts } from '../../../../core/customers/facts.ts';
import { customerState } from '../../../../core/customers/state.ts';
import type { FactDraft } from '../../../../electron/ledger/records.ts';
import { bytesOf, rightName } from '../../verdict/cases-for-tests.ts';
import { someone, valueOf } from '../../ledger/workplace.ts';
import { madeUp, makerOfCertificates, type Maker } from './made-up.ts';
import {
  certificateIn,
  certificateKnown,
  certificateOf,
  company,
  handedOver,
  inside,
  job,
  named,
  pc,
  profileOf,
  registeredReceived,
  sealedLightly,
  typed,
  words,
  type Pc,
} from './pc.ts';

vi.setConfig({ testTimeout: 120_000 });

let maker: Maker;
beforeAll(async () => {
  maker = await makerOfCertificates();
});
const customerOf = (id: string) => ({ kind: 'customer' as const, customerId: id });
const factsOf = (on: Pc, caseId: string) => valueOf(on.ledger.readCase(caseId)).facts;
const linesOf = (on: Pc, id: string) =>
  customerState(
    { name: '', code: '', siteUrl: null },
    readCustomerFacts(valueOf(on.ledger.readCustomerFacts(id))).facts,
    [],
  ).lines;

test('a job whose clock was set right in the middle is the same on the other PC', async () => {
  const [one, other] = [await pc('run-a'), await pc('run-b')];
  const id = company(one, [profileOf('みなと')]);
  const begun = job(one, id, [named('みなと'), registeredReceived(registeredName)]);
  const { figures, leafDer } = certificateIn(bytesOf(rightName));
  const came = (kind: string): FactDraft => ({
    kind,
    data: { sha256: figures.fingerprintSha256, name: rightName, via: 'view', certificate: figures },
    blobs: [leafDer],
  });
  one.clock.pass(600_000);
  valueOf(one.ledger.appendFacts(begun, [came('candidate-received')]));
  valueOf(one.ledger.appendFacts(begun, [{ kind: 'registration-done', data: {} }]));
  one.clock.pass(-590_000);
  valueOf(one.ledger.appendFacts(begun, [came('exported-again')]));
  valueOf(one.ledger.appendFacts(begun, [{ kind: 'registered-again', data: {} }]));
  valueOf(await other.service.take(await handedOver(one, customerOf(id)), typed));
  const order = (on: Pc) => factsOf(on, begun).map(({ kind }) => kind);
  expect(order(other)).toEqual(order(one));
  const state = (on: Pc) => valueOf(on.cases.read(begun)).state.registration;
  expect(state(other)).toBe(state(one));
});

test('a colleague’s job leaves the address and the number of a company that has them', async () => {
  const [one, other] = [await pc('run-a'), await pc('run-b')];
  other.clock.pass(-86_400_000 * 30);
  const site = 'https://mdm.example.jp/';
  const own = company(other, [profileOf('みなと', { siteUrl: site }), certificateKnown(registeredName)]);
  const begun = valueOf(one.cases.begin('renew', 'real', 'M6', null, null));
  valueOf(one.cases.say(begun.id, { kind: 'customer-named', data: { name: 'みなと', mCode: '' } }));
  valueOf(one.ledger.appendFacts(begun.id, [registeredReceived(registeredName)]));
  const file = await handedOver(one, { kind: 'case', caseId: begun.id });
  expect(valueOf(await other.service.take(file, typed))).toMatchObject({ done: true, company: own });
  expect(valueOf(other.ledger.readCustomer(own))).toMatchObject({ siteUrl: site, mCode: 'M12345678' });
  expect(valueOf(await other.service.look(file, typed))).toMatchObject({ nothing: true });
});

test('half a character in a note is no reason not to hand the company over, nor a NUL in a job', async () => {
  const one = await pc('run-a');
  const id = company(one, [profileOf('みなと', { note: 'abc\ud83d' })], 'みなと');
  const stated = { kind: 'stray-told', data: { stray: 'serves-another', owner: '営業\ud83d\u0000' } };
  const begun = job(one, id, [named('みなと'), stated]);
  expect(factsOf(one, begun).at(-1)?.data).toEqual({ stray: 'serves-another', owner: '営業\ufffd\u0000' });
  expect(await one.service.make(customerOf(id), words, 'ja')).toMatchObject({ ok: true, value: { made: true } });
});

type Given = { readonly facts?: readonly HandedFact[]; readonly done?: readonly HandedFact[] };
const author = '99999999-9999-4999-8999-999999999999';
const fact = (kind: string, data: unknown, files: readonly string[] = []): HandedFact => ({
  ...{ id: randomUUID(), author, at: '2026-11-20T00:00:00.000Z', kind, files: [...files] },
  data: data as JsonValue,
});
function fileOf({ facts = [], done = [] }: Given, blobs: readonly Uint8Array[], more: object = {}): HandOver {
  const at = '2026-11-20T00:00:00.000Z';
  return {
    ...{ format: 'mdm-cert-wizard hand-over', version: 1, madeAt: at, madeWith: '0', world: 'real' },
    authors: [{ id: author, name: '', since: null }],
    companies: [
      {
        ...{ id: randomUUID(), name: 'みなと', code: 'M12345678', environment: null, siteUrl: null, createdAt: at },
        ...{ certificates: [], facts: [...facts] },
        jobs: [
          {
            ...{ id: randomUUID(), flow: 'renew', flowVersion: 1, createdAt: at },
            facts: done.map((one) => ({ ...one, run: 'r', mono: 1 })),
          },
        ],
        ...more,
      },
    ],
    files: blobs.map((bytes) => ({ sha256: digestOf(bytes), base64: Buffer.from(bytes).toString('base64') })),
  };
}
const digestOf = (bytes: Uint8Array): string => recogniseFile(bytes).certificate?.fingerprintSha256 ?? '';

test('a certificate that anybody could have made is not Apple’s because the file says so', async () => {
  const other = await pc('run-b');
  const { figures, leafDer } = certificateIn(madeUp(maker, randomUUID(), 0));
  expect(figures.issuedBy).toBe('unknown');
  const sha256 = figures.fingerprintSha256;
  const certificate = { ...figures, issuedBy: 'apple', issuer: 'C=US, CN=Apple', keyBits: 4096, isCa: true };
  const came = { sha256, name: 'x.pem', via: 'view', certificate };
  const handed = fileOf(
    {
      facts: [fact('certificate-known', { sha256, certificate, from: 'file' }, [sha256])],
      done: [fact('customer-named', { name: 'みなと', mCode: '' }), fact('candidate-received', came, [sha256])],
    },
    [leafDer],
  );
  const bytes = await sealedLightly(handed);
  // What the file lists is for people: the facts show it.
  expect(valueOf(await other.service.look(bytes, typed))).toMatchObject({
    companies: [{ certificates: [{ lastFour: (figures.topic ?? '').slice(-4), stand: 'new' }] }],
  });
  const taken = valueOf(await other.service.take(bytes, typed));
  if (!taken?.done || taken.company === null) throw new Error('not taken');
  expect(linesOf(other, taken.company)[0]?.current?.certificate).toEqual(figures);
  const [begun] = valueOf(other.ledger.listCases());
  const { state, verdict } = valueOf(other.cases.read(begun?.id ?? ''));
  expect(state.candidate?.certificate).toEqual(figures);
  expect(verdict?.checks.find(({ id }) => id === 'issuer')?.result).not.toBe('pass');
});

test('a request is what its file says, whatever is written beside it', async () => {
  const other = await pc('run-b');
  const bytes = bytesOf(csrName);
  const { csr } = recogniseFile(bytes);
  if (!csr?.vendor) throw new Error('request');
  const { createHash } = await import('node:crypto');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const told = { ...csr, vendor: { ...csr.vendor, chainBy: 'apple', chainNotAfter: '2099-01-01T00:00:00Z' } };
  const handed = fileOf(
    { done: [fact('csr-received', { sha256, name: 'x.csr', via: 'view', csr: told }, [sha256])] },
    [],
  );
  const file = { ...handed, files: [{ sha256, base64: Buffer.from(bytes).toString('base64') }] };
  valueOf(await other.service.take(await sealedLightly(file), typed));
  const [begun] = valueOf(other.ledger.listCases());
  expect((factsOf(other, begun?.id ?? '')[0]?.data as { readonly csr: unknown }).csr).toEqual(csr);
});

test('a certificate without its file is an end that was heard, and never one that is known', async () => {
  const other = await pc('run-b');
  const { figures } = certificateIn(madeUp(maker, randomUUID(), 0));
  const forged = { ...figures, issuedBy: 'apple', notAfter: '2031-01-01T00:00:00Z' };
  const known = fact('certificate-known', { certificate: forged, sha256: null, from: 'file' });
  const taken = valueOf(await other.service.take(await sealedLightly(fileOf({ facts: [known] }, [])), typed));
  if (!taken?.done || taken.company === null) throw new Error('not taken');
  expect(linesOf(other, taken.company)).toMatchObject([
    { current: null, heard: { end: forged.notAfter, from: 'hand' } },
  ]);
  expect(other.projections().board.map(({ row }) => JSON.parse(String(row)) as unknown)).toMatchObject([
    { endFrom: 'heard' },
  ]);
  // A row's download is kept as a word on its row, and proves nothing of who made it.
  const row = fact('row-downloaded', { name: 'x.pem', via: 'view', certificate: forged });
  valueOf(await other.service.take(await sealedLightly(fileOf({ done: [row] }, [])), typed));
  const all = valueOf(other.ledger.listCases()).flatMap(({ id }) => factsOf(other, id));
  expect(all.filter(({ kind }) => kind === 'row-downloaded')).toMatchObject([
    { data: { certificate: { issuedBy: 'unknown' } } },
  ]);
});

test('the owner is found by the certificates that the facts show, not by those that the file lists', async () => {
  const [one, other] = [await pc('run-a'), await pc('run-b')];
  const bytes = madeUp(maker, randomUUID(), 0);
  const there = company(one, [profileOf('みなと'), certificateOf(bytes)]);
  const here = company(other, [profileOf('みなと'), certificateOf(bytes)]);
  const whole = await inside(await handedOver(one, customerOf(there)));
  const [first] = whole.companies;
  const file = { ...whole, companies: [{ ...first, certificates: [] }] };
  expect(valueOf(await other.service.look(await sealedLightly(file), typed))).toMatchObject({
    companies: [{ here: { id: here } }],
  });
});

/** As many jobs as a file may have at most, or so many. */
async function fileOfJobs(count: number): Promise<{ readonly bytes: Uint8Array; readonly whole: HandOver }> {
  const one = await pc('run-a');
  const id = company(one, [profileOf('みなと'), certificateKnown(registeredName)]);
  job(one, id, [named('みなと'), registeredReceived(registeredName)]);
  const whole = await inside(await handedOver(one, customerOf(id)));
  const jobs = whole.companies.flatMap((each) => each.jobs);
  const many = Array.from({ length: count }, (_none, index) =>
    jobs.map((each) =>
      index === 0
        ? each
        : { ...each, id: randomUUID(), facts: each.facts.map((said) => ({ ...said, id: randomUUID() })) },
    ),
  ).flat();
  const companies = whole.companies.map((each) => ({ ...each, jobs: many }));
  const more = { ...whole, companies };
  return { bytes: await sealedLightly(more), whole: more };
}

test('what lists show of many jobs is made after they were written, a little at a time', async () => {
  const other = await pc('run-b');
  const { bytes } = await fileOfJobs(60);
  const { takeUp } = other.ledger;
  let folded = -1;
  Object.assign(other.ledger, {
    takeUp: (take: Parameters<typeof takeUp>[0]) => {
      const done = takeUp(take);
      folded = other.projections().heads.length;
      return done;
    },
  });
  expect(valueOf(await other.service.take(bytes, typed))).toMatchObject({ done: true, jobs: 60 });
  expect(folded).toBe(0);
  // And when it is told that they were taken, all of them show.
  expect(other.ledger.isProjected()).toBe(true);
  expect(other.projections().heads).toHaveLength(60);
  expect(other.projections().board).toHaveLength(1);
});

test('more jobs or entries than any company comes to are refused before they are looked at', async () => {
  const other = await pc('run-b');
  const before = other.rows();
  const { bytes, whole } = await fileOfJobs(mostHanded.jobs + 1);
  const [first] = whole.companies;
  const [begun] = first?.jobs ?? [];
  const facts = Array.from({ length: mostHanded.facts + 1 }, () => 'none');
  const others = [{ facts }, { jobs: [{ ...begun, facts }] }].map((more) =>
    sealedLightly({ ...whole, companies: [{ ...first, ...more }] }),
  );
  for (const file of [bytes, ...(await Promise.all(others))])
    expect(valueOf(await other.service.look(file, typed))).toMatchObject({ ok: false, why: 'unreadable' });
  expect(other.rows()).toBe(before);
});

test('of a company with more than goes into one file that is said, and nothing is made', async () => {
  const one = await pc('run-a');
  const id = company(one, [profileOf('みなと')], someone.name);
  for (let jobs = 0; jobs <= mostHanded.jobs; jobs += 1)
    valueOf(one.ledger.beginCase({ customer: id, flow: 'renew', flowVersion: 1, facts: [] }));
  expect(await one.service.make(customerOf(id), words, 'ja')).toEqual({ ok: true, value: { made: false } });
});
