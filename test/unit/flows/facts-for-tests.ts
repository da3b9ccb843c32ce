// Facts for tests of the flows: sample data of every kind, and a case that goes the whole way.
import { readFacts, userFacts, systemFacts, type Fact, type FactKind } from '../../../core/flows/facts.ts';
import { stateOf } from '../../../core/case/state.ts';
import { stepOf } from '../../../core/engine/flow.ts';
import { flowIds } from '../../../core/flows/flow-ids.ts';
import type { JobFlow, JobStep } from '../../../core/flows/job-flow.ts';
import { judgedIn } from '../../../core/case/view-of.ts';
import type { JsonValue, Moment } from '../../../core/engine/fact.ts';

export const digest = (letter: string): string => letter.repeat(64);
const certificate = (letter: string, key = letter, notAfter = '2027-01-25T00:00:00Z') => ({
  topic: 'com.apple.mgmt.External.11111111-2222-3333-4444-555555555555',
  uid: 'com.apple.mgmt.External.11111111-2222-3333-4444-555555555555',
  commonName: 'APSP:11111111-2222-3333-4444-555555555555',
  serial: 'cd01b1',
  notBefore: '2026-01-25T00:00:00Z',
  notAfter,
  issuer: 'CN=PRACTICE',
  subject: 'C=JP',
  publicKeySha256: digest(key),
  fingerprintSha256: digest(letter),
  keyType: 'rsa',
  keyBits: 2048,
  isCa: false,
  issuedBy: 'practice',
});
const csr = {
  subject: 'CN=x',
  publicKeySha256: digest('b'),
  signatureValid: true,
  keyType: 'rsa',
  keyBits: 2048,
  vendor: {
    name: 'PRACTICE IoT-EX Inc.',
    environment: null,
    signatureValid: true,
    chainNotAfter: '2028-01-25T00:00:00Z',
    chainBy: 'practice',
  },
};
/** Made from that request, for the same row, and a year longer. */
const renewed = certificate('c', 'b', '2027-11-23T10:00:00Z');

/** One believable value of every kind of fact. */
export const sampleData: Readonly<Record<FactKind, JsonValue>> = {
  'customer-named': { name: '練習商事', mCode: 'M00000000' },
  'site-entered': {},
  'site-refused': { trouble: 'locked' },
  'site-noted': { address: 'https://mdm.example.jp/' },
  'site-way-chosen': { way: 'browser' },
  'registered-stated': { topic: 'com.apple.mgmt.External.11111111-2222-3333-4444-555555555555', notAfter: null },
  'registered-unavailable': {},
  'registered-sought': {},
  'registered-confirmed': {},
  'csr-requested': {},
  'csr-at-hand': {},
  'csr-preferred': { sha256: digest('b') },
  'csr-accepted': { sha256: digest('b') },
  'way-chosen': { way: 'view' },
  'apple-id-noted': { site: 'same', memo: 'first', kept: 'keychain' },
  'apple-id-accepted': {},
  'apple-id-unknown': {},
  'site-memo-there': {},
  'site-memo-written': {},
  'site-memo-later': {},
  'site-memo-other': {},
  'candidate-accepted': { sha256: digest('c') },
  'candidate-set-aside': { sha256: digest('c'), because: 'renew-again' },
  'csr-name-same': {},
  'csr-name-differs': {},
  'registration-done': {},
  'registration-refused': { what: 'e320' },
  'expiry-moved': {},
  'expiry-not-moved': {},
  'devices-answered': {},
  'devices-later': {},
  'collection-set': {},
  'collection-later': {},
  'collection-declined': {},
  'call-began': { has: 'sheet', language: 'ja' },
  'call-parked': {},
  'call-resumed': {},
  'call-ended': {},
  'in-use-told': { apsp: '5555', serial: null, end: '2027-01-25', readBack: true },
  'e320-told': { site: '5555', row: '5555', readBack: true },
  'pc-told': {},
  'csr-told': {},
  'apple-id-told': {},
  'signed-in-told': {},
  'row-found-told': { apsp: '5555', serial: null, end: '2027-01-25', readBack: true },
  'create-told': {},
  'row-told': { apsp: '5555', serial: null, end: '2027-01-25', readBack: true },
  'uploaded-told': {},
  'renewed-told': { apsp: '5555', serial: 'cd02', end: '2028-01-25', readBack: true },
  'made-told': { apsp: '5555', serial: 'cd02', end: '2028-01-25', readBack: true },
  'told-accepted': { said: 1 },
  'row-told-again': { because: 'wrong-row' },
  'case-closed': {},
  'turned-to': { flow: 'start-over', version: 2 },
  'pc-accepted': {},
  'apple-id-existing': { has: 'yes' },
  'apple-id-used': { use: 'only-this' },
  'code-phones': { phones: 'two' },
  'devices-enrolled': { enrolled: 'none' },
  'pc-checked': {
    browser: 'edge',
    clockOffS: 0,
    online: true,
    hosts: [{ host: 'identity.apple.com', answer: 'answers' }],
  },
  'row-seen': { list: digest('e'), at: 1, apsp: '11111111-2222-3333-4444-555555555555', serial: 'cd01b1' },
  'upload-answered': { row: { rows: [digest('1'), digest('2')], at: 1 } },
  'row-relisted': { row: 2, notAfter: '2028-01-25T00:00:00Z' },
  'row-placed': { row: 5 },
  'row-downloaded': { name: 'MDM_ X_Certificate.pem', via: 'folder', certificate: certificate('e') },
  'row-sought': { because: 'e320' },
  'row-settled': { how: 'proven' },
  'stray-told': { stray: 'none', owner: '' },
  'stray-owner-told': {},
  'row-judged': { via: 'text', judgement: { answer: 'this-row', row: 2 }, others: [], listed: null },
  'proof-later': {},
  'proof-sought': {},
  'ended-as-told': {},
  'registered-again': {},
  'exported-early': { sha256: digest('a'), name: 'a.pem', via: 'view', certificate: certificate('a') },
  'exported-again': { sha256: digest('c'), name: 'c.pem', via: 'view', certificate: renewed },
  'revoke-told': { what: 'pressed' },
  'revoked-row-told': { which: 'in-use' },
  'revoked-phones-told': { phones: 'silent' },
  'revoked-asked': {},
  'old-registered': { result: 'live' },
  'revoke-practised': { seen: 'silent' },
  'trouble-told': { what: 'forgotten' },
  'rung-answered': { rung: 'recovery', result: 'solved' },
  'acos-told': { acos: 'no' },
  'moving-told': { moving: 'no' },
  'devices-counted': { count: 300, minutes: 20, automatic: { older: 40, newer: 60 } },
  'expired-read': {},
  'renew-refused': { why: 'no-button' },
  'renew-again': {},
  'start-over-planned': { step: 'agreed', owner: '総務', on: '2026-11-24' },
  'start-over-did': { step: 'agreed', owner: '総務', on: '2026-11-24' },
  'start-over-left': {},
  'registered-received': {
    sha256: digest('a'),
    name: 'a.pem',
    via: 'drop',
    certificate: certificate('a'),
    heldKey: false,
  },
  'csr-received': { sha256: digest('b'), name: 'b.csr', via: 'view', csr },
  'csr-exported-again': { sha256: digest('b'), name: 'b.csr', via: 'view', csr },
  'candidate-received': { sha256: digest('c'), name: 'c.pem', via: 'view', certificate: renewed },
  'csr-handed-over': { sha256: digest('b'), place: 'view' },
  'candidate-handed-over': { sha256: digest('c'), place: 'view' },
  'wait-restarted': {},
  'practice-prepared': { trap: null },
  'practice-did': { did: 'request-issued', topic: null },
  'begun-with': { name: '練習商事', mCode: 'M00000000', notAfter: null },
  finished: {},
};
export const allKinds = [...Object.keys(userFacts), ...Object.keys(systemFacts)] as FactKind[];

export const start = Date.parse('2026-11-23T10:00:00.000Z');
export const at = (ms: number, run = 'run-1'): Moment => ({ wall: start + ms, run, mono: ms });

/** Facts in the given order, one second apart, as the ledger would give them back. */
export function factsOf(kinds: readonly FactKind[], run = 'run-1'): readonly Fact[] {
  return readFacts(
    kinds.map((kind, index) => ({
      seq: index + 1,
      kind,
      at: new Date(start + index * 1000).toISOString(),
      run,
      mono: index * 1000,
      data: sampleData[kind],
    })),
  );
}

/**
 * A renewal without trouble, from the customer's name to the end: what the site gives out is judged, and nothing is
 * compared by eye.
 */
export const wholeRenewal: readonly FactKind[] = [
  'customer-named',
  'site-entered',
  'registered-received',
  'registered-confirmed',
  'csr-requested',
  'csr-at-hand',
  'csr-received',
  'csr-accepted',
  'apple-id-noted',
  'apple-id-accepted',
  'way-chosen',
  'csr-handed-over',
  'candidate-received',
  'candidate-accepted',
  'csr-exported-again',
  'registration-done',
  'exported-again',
  'devices-answered',
  'collection-set',
];

/** The step of a case with these facts, as its page would come up. */
export function stepFor(flow: JobFlow, facts: readonly Fact[], now: Moment): JobStep {
  const state = stateOf(facts);
  const id = flowIds.find((one) => one === flow.id) ?? 'renew';
  const file = {
    id: 'case',
    mode: 'practice',
    flow: id,
    flowVersion: flow.version,
    environment: null,
    siteUrl: null,
  } as const;
  const { standing } = judgedIn({ ...file, facts, unreadable: [], seen: [], readOnly: false }, id, state, now);
  return stepOf(flow, state, now, standing);
}
