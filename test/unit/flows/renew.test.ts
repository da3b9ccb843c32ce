// The renewal's order, its resumption from any prefix of facts, and the properties that hold whatever the facts are.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateOf } from '../../../core/flows/case-state.ts';
import { readFacts } from '../../../core/flows/facts.ts';
import { asOf, stepFor } from '../../../core/flows/flow.ts';
import { renew } from '../../../core/flows/renew.ts';
import { allKinds, at, digest, factsOf, sampleData, wholeRenewal } from './facts-for-tests.ts';

const hour = at(3_600_000);
/** The whole renewal as far as this fact. */
const upTo = (kind: (typeof wholeRenewal)[number]) => wholeRenewal.slice(0, wholeRenewal.indexOf(kind) + 1);
const stepAfter = (kinds: Parameters<typeof factsOf>[0]) => stepFor(renew, factsOf(kinds), hour).id;

describe('the renewal', () => {
  it('goes through its steps in order, one prefix of facts after the other', () => {
    const steps = wholeRenewal.map((_kind, index) => stepAfter(wholeRenewal.slice(0, index + 1)));
    expect(stepAfter([])).toBe('customer');
    expect(steps).toEqual([
      'site-access', 'registered', 'registered', 'csr-request', 'csr-take', 'csr-take', 'csr-take', 'apple-id', 'apple-id', 'way',
      'portal', 'portal', 'verdict', 'register', 'register', 'expiry', 'site-memo', 'proof', 'devices', 'collection', 'done',
    ]);
  });

  it('stays at the site when the site is not entered', () => expect(stepAfter(['customer-named', 'site-refused'])).toBe('site-access'));
  it('goes back to the portal when the certificate is set aside', () => expect(stepAfter([...upTo('candidate-received'), 'candidate-set-aside'])).toBe('portal'));
  it.each(['renew-again', 'new-csr', 'look-again'] as const)('begins at Apple’s list again after a certificate was set aside: %s', (because) => {
    const aside = factsOf([...upTo('candidate-received'), 'candidate-set-aside']).map((fact) => (fact.kind === 'candidate-set-aside' ? { ...fact, data: { ...fact.data, because } } : fact));
    expect(stateOf(factsOf(upTo('candidate-received'))).handedOver).toBe(true);
    expect(stateOf(aside)).toMatchObject({ handedOver: false, candidate: null, setAside: [{ sha256: digest('c') }], accepted: because === 'new-csr' ? null : { sha256: digest('b') } });
  });
  it('asks for the certificate in use after all, and comes back to the verdict with it', () => {
    const without = upTo('candidate-received').map((kind) => (kind === 'registered-received' ? 'registered-unavailable' : kind));
    expect(stepAfter(without)).toBe('verdict');
    expect(stepAfter([...without, 'registered-sought'])).toBe('registered');
    expect(stepAfter([...without, 'registered-sought', 'registered-received'])).toBe('registered');
    expect(stepAfter([...without, 'registered-sought', 'registered-received', 'registered-confirmed'])).toBe('verdict');
  });
  it('asks for the newer CSR when the site names another one (W5), and never takes the old one again', () => {
    const differing = [...upTo('candidate-accepted'), 'csr-name-differs'] as const;
    expect(stepAfter(differing)).toBe('csr-take');
    expect(stepAfter([...differing, 'csr-accepted'])).toBe('csr-take');
  });
  it('forgets the certificate that was asked for before CSR発行 was pressed again', () => expect(stepAfter([...upTo('candidate-received'), 'csr-requested'])).toBe('csr-take'));
  it('stays at registration after E320', () => expect(stepAfter([...upTo('csr-name-same'), 'registration-refused'])).toBe('register'));
  it('goes back to registration when the date did not move', () => expect(stepAfter([...upTo('registration-done'), 'expiry-not-moved'])).toBe('register'));

  it('goes on without an Apple ID that nobody knows, and keeps asking until it is said', () => {
    const before = upTo('csr-accepted');
    expect(stepAfter([...before, 'apple-id-accepted'])).toBe('apple-id');
    expect(stepAfter([...before, 'apple-id-unknown'])).toBe('way');
    // Found later and noted then: nobody is sent back.
    expect(stepAfter([...before, 'apple-id-unknown', 'way-chosen', 'apple-id-noted'])).toBe('portal');
  });
  it('takes a memo written in this case for its own until another certificate is in question', () => {
    const ours = (kinds: Parameters<typeof factsOf>[0]) => stateOf(factsOf(kinds)).memoIsOurs;
    expect(ours(['registered-received'])).toBe(false);
    expect(ours(['registered-received', 'apple-id-noted'])).toBe(true);
    expect(ours(['registered-received', 'apple-id-noted', 'registered-received'])).toBe(false);
    const kept = factsOf(['registered-received', 'apple-id-noted']).map((fact) => (fact.kind === 'apple-id-noted' ? { ...fact, data: { ...fact.data, memo: 'same' as const } } : fact));
    expect(stateOf(kept).memoIsOurs).toBe(false);
  });
  it('takes nobody back whose case is older than the Apple ID steps', () => {
    const first = asOf(renew, 1);
    const old = wholeRenewal.filter((kind) => !/^(apple-id|site-memo|exported)/.test(kind));
    const steps = old.map((_kind, index) => stepFor(first, factsOf(old.slice(0, index + 1)), hour).id);
    expect(steps).not.toContain('apple-id');
    expect(steps.at(-1)).toBe('done');
    expect(first.steps.length).toBe(renew.steps.length - 5);
    expect(asOf(renew, renew.version).steps).toEqual(renew.steps);
  });

  it('gives every step its own screen number, and no irreversible step', () => {
    expect(new Set(renew.steps.map((step) => step.screen)).size).toBe(renew.steps.length);
    expect(renew.steps.filter((step) => step.impact === 'irreversible')).toEqual([]);
  });

  const anyFacts = fc.array(fc.constantFrom(...allKinds), { maxLength: 40 });
  it('gives exactly one step for any facts in any order, and never throws', () => {
    fc.assert(fc.property(anyFacts, fc.integer({ min: -1e12, max: 1e12 }), (kinds, ms) => {
      expect(renew.steps.map((step) => step.id)).toContain(stepFor(renew, factsOf(kinds), at(ms, 'another run')).id);
    }));
  });
  it('is never finished by a fact less', () => {
    for (const kind of wholeRenewal) {
      // A press noted late, a hand-over not noted: these two carry no proof of their own.
      if (kind === 'csr-requested' || kind === 'csr-at-hand' || kind === 'csr-handed-over') continue;
      expect(stepAfter(wholeRenewal.filter((known) => known !== kind)), kind).not.toBe('done');
    }
    fc.assert(fc.property(anyFacts, fc.nat(), (kinds, index) => {
      const fewer = kinds.filter((_kind, position) => position !== index % Math.max(1, kinds.length));
      const removed = kinds[index % Math.max(1, kinds.length)];
      // Facts that undo something may of course be missed; those that achieve something may not.
      if (removed === undefined || /differs|aside|refused|requested|not-moved|received|stated|unavailable|sought/.test(removed)) return;
      if (stepFor(renew, factsOf(kinds), hour).id !== 'done') expect(stepFor(renew, factsOf(fewer), hour).id).not.toBe('done');
    }));
  });
});

describe('reading facts', () => {
  it('knows a sample of every kind', () => expect(factsOf(allKinds).map((fact) => fact.kind)).toEqual(allKinds));
  it('passes over unknown kinds and unreadable data, and loses nothing else', () => {
    const stored = ['site-entered', 'from-the-future', 'csr-accepted'].map((kind, seq) => ({ seq, kind, at: '2026-11-23T10:00:00.000Z', run: 'r', mono: 0, data: kind === 'csr-accepted' ? { sha256: 'no' } : {} }));
    expect(readFacts(stored).map((fact) => fact.kind)).toEqual(['site-entered']);
    expect(stateOf(readFacts(stored)).site).toBe('entered');
  });
  it('covers every kind in the samples', () => expect(Object.keys(sampleData).sort()).toEqual([...allKinds].sort()));
});
