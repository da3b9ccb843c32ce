// A mail about the end into which the certificate's own lines were copied; and whose job a refusal leads to.
import { describe, expect, it } from 'vitest';
import { casesIn, type KnownCase } from '../../../core/intake/known-cases.ts';
import { lookAt } from '../../../core/intake/look-at.ts';

const now = Date.parse('2026-11-23T10:30:00Z');
const uuid = 'c69f1c2e-7a44-4d0e-9c3b-2f6d1a8e46f8';
const topic = `com.apple.mgmt.External.${uuid}`;
const finished: KnownCase = {
  ...{ caseId: 'case-1', customerId: 'customer-1', customer: 'みなと商事', mCode: 'M12345678', mode: 'real' },
  ...{ step: 'done', finished: true, inUse: true, seeksRows: true, ends: '2027-01-25T00:00:00Z' },
  ...{ target: { apsp: uuid, serial: 'cd17b2a4993005b1', notAfter: '2027-01-25T00:00:00Z' } },
  ...{ topics: [topic.toLowerCase()], registered: null, candidate: null, csrKeys: [] },
};
const mail = `Your Apple Push Notification Service certificate will expire on January 25, 2027.
Subject DN: C=JP, CN=APSP:${uuid}, UID=${topic}`;
const look = (text: string, cases: readonly KnownCase[] = []) =>
  lookAt({ kind: 'text', text }, { now, environment: null, cases: casesIn(cases) });

describe('a mail that names the certificate', () => {
  it('is a mail, and does not know which one is in use', () =>
    expect(look(mail)).toMatchObject({
      ...{ kind: 'apple-expiry-mail', topic, notAfter: '2027-01-25T00:00:00Z', customer: null },
      next: [
        { do: 'begin', flow: 'renew', mode: 'real', known: { topic: null } },
        { do: 'begin', mode: 'practice', known: { topic: null } },
      ],
    }));
  it('says whose it is', () => {
    expect(look(mail, [finished])).toMatchObject({ customer: 'みなと商事', next: [{ customerId: 'customer-1' }, {}] });
    const open = { ...finished, finished: false, inUse: false, step: 'portal' as const };
    expect(look(mail, [open]).next[0]).toMatchObject({ do: 'open', caseId: 'case-1' });
  });
  it('is nobody’s by what was practised', () =>
    expect(look(mail, [{ ...finished, mode: 'practice' }]).customer).toBeNull());
  it('is nobody’s where it names two', () =>
    expect(look(`${mail}\nUID: ${uuid.replace('c69f', 'd8a0')}`, [finished])).toMatchObject({
      ...{ kind: 'apple-expiry-mail', topic: null, customer: null },
    }));
});

describe('E320 in a text', () => {
  const open: KnownCase = { ...finished, finished: false, inUse: false, step: 'portal' };
  const e320 = '登録できませんでした。（E320）';
  it('leads to a real job before one that is practised', () => {
    const practised: KnownCase = { ...open, caseId: 'case-2', mode: 'practice' };
    expect(look(e320, [practised]).next).toMatchObject([{ do: 'begin', mode: 'real' }, { caseId: 'case-2' }]);
    expect(look(e320, [practised, open]).next).toMatchObject([{ caseId: 'case-1' }, { do: 'begin' }, {}]);
  });
  it('leads to the practised one where that is registering', () =>
    expect(look(e320, [{ ...open, mode: 'practice', step: 'register' }]).next).toMatchObject([{ say: 'e320' }]));
});

describe('a refusal that names nobody', () => {
  const open: KnownCase = { ...finished, finished: false, inUse: false, step: 'portal' };
  const practised: KnownCase = { ...open, caseId: 'case-2', mode: 'practice' };
  const refusals = ['Get Started', 'Certificate Signature Verification failed'];
  it.each(refusals)('leads to a real job before one that is practised: %s', (text) => {
    expect(look(text, [practised, open]).next).toMatchObject([{ caseId: 'case-1' }, { caseId: 'case-2' }]);
    expect(look(text, [practised]).next).toMatchObject([{ do: 'begin', mode: 'real' }, { caseId: 'case-2' }]);
  });
  it('of a registration leads to the one that is registering, in practice, too', () => {
    const text = 'MDM証明書の登録に失敗しました。';
    const registering = { ...practised, step: 'register' as const };
    expect(look(text, [registering]).next).toMatchObject([{ caseId: 'case-2', say: 'site-refused' }]);
    expect(look(text, [registering, open]).next).toMatchObject([{ caseId: 'case-2' }, { caseId: 'case-1' }]);
    expect(look(text, [practised]).next).toMatchObject([{ do: 'begin', mode: 'real' }, { caseId: 'case-2' }]);
  });
  it('nor does a text that nobody knows lead to practice first', () =>
    expect(look('うまくいきません', [practised, open]).next).toMatchObject([
      { caseId: 'case-1' },
      { caseId: 'case-2' },
    ]));
});
