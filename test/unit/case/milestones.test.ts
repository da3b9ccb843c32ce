// A job's record names what stands: nothing that a later attempt undid, and what was heard as heard.
import { expect, it } from 'vitest';
import { milestonesOf } from '../../../core/case/milestones.ts';
import { toldBy } from '../../../core/case/told-by.ts';
import { stateOf } from '../../../core/case/state.ts';
import type { FactData, FactKind } from '../../../core/flows/facts.ts';
import { onTheLine } from '../call/on-the-line.ts';
import { digest, sampleData, wholeRenewal } from '../flows/facts-for-tests.ts';
import { factsFrom } from '../flows/varied-facts.ts';

const said = (kind: FactKind, data: object = sampleData[kind] as object) => ({ kind, data });
const sample = sampleData['exported-again'] as FactData<'exported-again'>;
const registered = wholeRenewal.slice(0, wholeRenewal.indexOf('registration-done') + 1).map((kind) => said(kind));
const another = said('exported-again', {
  ...sample,
  sha256: digest('a'),
  certificate: {
    ...sample.certificate,
    publicKeySha256: digest('a'),
    fingerprintSha256: digest('a'),
  },
});
type Facts = Parameters<typeof factsFrom>[0];
const kinds = (facts: readonly object[]) => milestonesOf(stateOf(factsFrom(facts as Facts))).map(({ what }) => what);

it('another certificate at the site is no certificate that was compared, before and after registering again', () => {
  expect(kinds([...registered, another])).not.toContain('exported-again');
  const again = [...registered, another, said('registered-again'), said('registration-done'), said('proof-later')];
  expect(kinds(again)).not.toContain('exported-again');
  expect(kinds([...registered, said('exported-again')])).toContain('exported-again');
});

it('devices that answered before the next registration have not answered to it', () => {
  const first = [...registered, said('exported-again'), said('expiry-moved'), said('devices-answered')];
  expect(kinds(first)).toContain('devices-answered');
  expect(kinds([...first, said('proof-sought'), another, said('registered-again')])).not.toContain('registration-done');
});

it('“the same request” is the file’s word only for the file that was compared last', () => {
  const state = (facts: readonly object[]) => stateOf(factsFrom(facts as Facts));
  const upTo = wholeRenewal.slice(0, wholeRenewal.indexOf('candidate-accepted') + 1).map((kind) => said(kind));
  expect(state([...upTo, said('csr-exported-again')]).csrByFile).toBe(true);
  expect(state([...upTo, said('csr-exported-again'), said('csr-name-same')]).csrByFile).toBe(false);
});

it('what is said after a call is not heard in it', () => {
  const line = onTheLine();
  line.say('call-began', { has: 'nothing', language: 'ja' });
  line.say('call-ended');
  line.say('customer-named', { name: 'みなと商事', mCode: '' });
  const { state } = line.view();
  expect(state.heard['call-began']).toBe(false);
  expect(state.heard['customer-named']).toBe(false);
  expect(toldBy({ state, proof: 'told', missing: ['proof'] })).toBe('person');
  const heard = { ...state, heard: { 'registration-done': true } };
  expect(toldBy({ state: heard, proof: 'told', missing: ['proof'] })).toBe('phone');
  expect(toldBy({ state: heard, proof: 'differs', missing: ['proof'] })).toBe('person');
});
