// What a case takes when, over the real ledger: only what its step allows, and only beside what its verdict says now.
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { calls } from '../../../../core/contract/wizard.ts';
import { userFacts, type UserFact, type UserFactKind } from '../../../../core/flows/facts.ts';
import { handPaths } from '../../../../core/files/file-path.ts';
import { flows } from '../../../../core/flows/flows.ts';
import type { FlowId } from '../../../../core/flows/flow-ids.ts';
import { createCases } from '../../../../electron/cases/cases.ts';
import { createClock } from '../../../../electron/shell/clock.ts';
import { began, makePool } from '../../../../scripts/fuzz/pool.ts';
import { sampleData } from '../../flows/facts-for-tests.ts';
import { codeOf, makeFolder, open, valueOf } from '../../ledger/workplace.ts';

const pool = makePool();
const dayMs = 86_400_000;
const request = 'PushCertificate_iotex_IoTEX_202611231030.csr';
const inUse = 'practice-a-old-last.pem';
const renewed = 'practice-a-one-new.pem';
const otherRow = 'practice-b-old-last.pem';

async function workplace() {
  let passed = 0;
  const clock = createClock({ wall: () => began + passed, mono: () => passed });
  const { ledger } = await open({ folder: makeFolder(), clock });
  const cases = createCases(ledger, clock, () => '練習商事');
  const bytesOf = (name: string) => pool.byName.get(name)?.bytes ?? new Uint8Array();
  const of = (caseId: string) => ({
    caseId,
    view: () => valueOf(cases.read(caseId)),
    told: (kind: UserFactKind, data: object = {}) => codeOf(cases.say(caseId, { kind, data } as UserFact)),
    give: (wanted: 'registered' | 'csr' | 'candidate' | 'exported', name: string, via: 'drop' | 'view' = 'drop') =>
      codeOf(cases.receive(caseId, wanted, via, name, bytesOf(name))),
    turn: (flow: FlowId) =>
      codeOf(cases.say(caseId, { kind: 'turned-to', data: { flow, version: flows[flow].version } })),
    /** Facts as an earlier version of the product left them. */
    wrote: (kind: string, data: object) => valueOf(ledger.appendFact(caseId, { kind, data: data as never })),
  });
  return {
    pass: (ms: number) => {
      passed += ms;
    },
    begin: (customerId: string | null = null, flow: FlowId = 'renew') =>
      of(valueOf(cases.begin(flow, 'practice', 'M5', null, customerId)).id),
    customerOf: (caseId: string) => valueOf(ledger.readCase(caseId)).customer.id,
  };
}
type Case = ReturnType<Awaited<ReturnType<typeof workplace>>['begin']>;

const done = (answers: readonly string[]): void => expect(answers.filter((one) => one !== 'ok')).toEqual([]);

/** As far as the verdict's page, with the certificate in use or without. */
function toVerdict(one: Case, known: 'known' | 'unknown' = 'known'): void {
  done([
    one.told('customer-named', { name: '練習商事', mCode: '' }),
    ...(known === 'known'
      ? [one.give('registered', inUse), one.told('registered-confirmed')]
      : [one.told('site-entered'), one.told('registered-unavailable')]),
    one.told('csr-requested'),
    one.told('csr-at-hand'),
    one.give('csr', request),
  ]);
  done([
    one.told('csr-accepted', { sha256: one.view().state.csrs[0]?.sha256 }),
    one.told('apple-id-unknown'),
    one.told('way-chosen', { way: 'browser' }),
    one.give('candidate', renewed),
  ]);
  expect(one.view().step).toBe('verdict');
}
const accept = (one: Case): string =>
  one.told('candidate-accepted', { sha256: one.view().state.candidate?.sha256 ?? '' });

/** Registered, proven and over. */
function toEnd(one: Case): void {
  done([
    accept(one),
    one.told('csr-name-same'),
    one.told('registration-done'),
    one.give('exported', renewed, 'view'),
    one.told('site-memo-written'),
    one.told('devices-answered'),
    one.told('collection-set'),
  ]);
  expect(one.view()).toMatchObject({ step: 'done', finished: true });
}

describe('an acceptance', () => {
  test('is void once the certificate in use, given later, shows another row', async () => {
    const one = (await workplace()).begin();
    toVerdict(one, 'unknown');
    expect(one.view().verdict?.answer).toBe('needs-attention');
    done([accept(one), one.told('csr-name-same')]);
    // Right here nothing of the kind is taken; where an Apple ID is moved, it is asked for.
    expect(one.give('registered', otherRow)).toBe('step-mismatch');
    done([
      one.turn('apple-id'),
      one.told('trouble-told', { what: 'other-id' }),
      one.told('rung-answered', { rung: 'change-address', result: 'not-possible' }),
      one.give('registered', otherRow),
      one.turn('renew'),
      one.told('registered-confirmed'),
    ]);
    expect(one.view()).toMatchObject({ step: 'verdict', verdict: { answer: 'wrong-row' } });
    expect(one.told('registration-done')).toBe('step-mismatch');
    expect(one.give('exported', renewed, 'view')).toBe('step-mismatch');
    expect(one.view()).toMatchObject({ finished: false, proof: 'unknown' });
  });

  test('is void once the certificate has ended before it was registered', async () => {
    const place = await workplace();
    const one = place.begin();
    toVerdict(one);
    expect(accept(one)).toBe('ok');
    expect(one.view().step).toBe('register');
    place.pass(400 * dayMs);
    expect(one.view()).toMatchObject({ step: 'verdict', verdict: { answer: 'expired' } });
    expect(one.told('csr-name-same')).toBe('step-mismatch');
  });

  test('with something open is for that alone, and stands when less is open', async () => {
    const one = (await workplace()).begin();
    toVerdict(one, 'unknown');
    done([accept(one)]);
    expect(one.view().state.candidateAccepted).toMatchObject({ answer: 'needs-attention' });
    expect(one.view().state.candidateAccepted?.open).toContain('topic registered-unknown');
    done([one.turn('apple-id'), one.told('trouble-told', { what: 'other-id' })]);
    done([
      one.told('rung-answered', { rung: 'change-address', result: 'not-possible' }),
      one.give('registered', inUse),
      one.turn('renew'),
      one.told('registered-confirmed'),
    ]);
    expect(one.view()).toMatchObject({ step: 'register', verdict: { answer: 'ready' } });
  });

  test('written by an earlier version counts for ready, and for nothing less', async () => {
    const place = await workplace();
    const [known, unknown] = [place.begin(), place.begin()];
    toVerdict(known);
    toVerdict(unknown, 'unknown');
    for (const one of [known, unknown]) one.wrote('candidate-accepted', { sha256: one.view().state.candidate?.sha256 });
    expect(known.view().step).toBe('register');
    expect(unknown.view().step).toBe('verdict');
    // What that version has registered already stays so.
    unknown.wrote('csr-name-same', {});
    unknown.wrote('registration-done', {});
    expect(unknown.view().step).toBe('proof');
  });

  test('says nothing that our window wrote about it', () => {
    const said = { caseId: '5b0f2c1e-7a44-4d0e-9c3b-2f6d1a8e4c70' };
    const data = { sha256: 'a'.repeat(64), verdict: { answer: 'ready', open: [] } };
    const fact = { kind: 'candidate-accepted', data };
    expect(v.safeParse(calls['case.say'].args, { ...said, fact }).success).toBe(false);
  });
});

test('a finished case stays so: the certificate ends, and the next year’s case knows it as the one in use', async () => {
  const place = await workplace();
  const one = place.begin();
  toVerdict(one);
  toEnd(one);
  place.pass(360 * dayMs);
  const next = place.begin(place.customerOf(one.caseId));
  done([next.told('customer-named', { name: '練習商事', mCode: '' }), next.give('registered', renewed)]);
  expect(one.view()).toMatchObject({ step: 'done', finished: true, verdict: { answer: 'ready' } });
  place.pass(3 * 365 * dayMs);
  expect(one.view()).toMatchObject({ step: 'done', finished: true, verdict: { answer: 'ready' } });
  for (const flow of ['renew', 'apple-id', 'create'] as const) expect(one.turn(flow)).toBe('step-mismatch');
  expect(one.told('row-sought', { because: 'asked' })).toBe('step-mismatch');
});

test('nothing said takes the place of a file by itself: the file is given up first', async () => {
  const one = (await workplace()).begin();
  done([one.told('customer-named', { name: '練習商事', mCode: '' }), one.give('registered', inUse)]);
  const stated = { topic: pool.topics[1], notAfter: null };
  expect(one.told('registered-stated', stated)).toBe('step-mismatch');
  expect(one.told('registered-unavailable')).toBe('step-mismatch');
  expect(one.view().state.registered).toMatchObject({ kind: 'file' });
  done([one.told('registered-sought'), one.told('registered-stated', stated)]);
  expect(one.view().state.registered).toMatchObject({ kind: 'stated' });
});

test('on the first page of a case nothing is taken that belongs to a later one', async () => {
  const place = await workplace();
  const taken = (Object.keys(userFacts) as UserFactKind[]).filter((kind) => {
    const one = place.begin();
    return one.told(kind, sampleData[kind] as object) === 'ok';
  });
  expect(taken.toSorted()).toEqual(['call-began', 'customer-named', 'row-sought']);
  const one = place.begin();
  expect((['csr', 'candidate', 'exported'] as const).map((wanted) => one.give(wanted, renewed))).toEqual(
    Array.from({ length: 3 }, () => 'step-mismatch'),
  );
});

test('a press on the page of the minute is taken although the minute ends under it', async () => {
  const place = await workplace();
  const one = place.begin();
  done([
    one.told('customer-named', { name: '練習商事', mCode: '' }),
    one.give('registered', inUse),
    one.told('registered-confirmed'),
    one.told('csr-requested'),
  ]);
  expect(one.view().step).toBe('csr-wait');
  place.pass(61_000);
  expect(one.view().step).toBe('csr-take');
  expect(one.told('csr-at-hand')).toBe('ok');
  expect(one.view().step).toBe('csr-take');
});

test('our window can only say what it does with a file itself', () => {
  const file = {
    caseId: '5b0f2c1e-7a44-4d0e-9c3b-2f6d1a8e4c70',
    wanted: 'exported',
    name: '',
    bytes: new Uint8Array(),
  };
  const taken = ['drop', 'choose', 'paste', 'view', 'folder'].filter(
    (via) => v.safeParse(calls['case.receive'].args, { ...file, via }).success,
  );
  expect(taken).toEqual(handPaths);
});

test('what is done of starting over was done by today; what is planned may be ahead', async () => {
  const place = await workplace();
  const one = place.begin(null, 'start-over');
  done([one.told('customer-named', { name: '練習商事', mCode: '' }), one.told('moving-told', { moving: 'no' })]);
  expect(one.view().step).toBe('so-agreed');
  const entry = { step: 'agreed', owner: '総務', on: '2026-11-24' };
  expect(one.told('start-over-did', entry)).toBe('step-mismatch');
  expect(one.told('start-over-planned', entry)).toBe('ok');
  expect(one.view().state.trouble.startOver.agreed).toMatchObject({ done: false, on: '2026-11-24' });
  expect(one.told('start-over-did', { ...entry, on: '2026-11-22' })).toBe('ok');
  place.pass(2 * dayMs);
  expect(one.told('start-over-did', entry)).toBe('ok');
  expect(one.view().state.trouble.startOver.agreed).toMatchObject({ done: true, on: '2026-11-24' });
});
