// The renewal's order, its resumption from any prefix of facts, and the properties that hold whatever the facts are.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateOf } from '../../../core/case/state.ts';
import { readStored, readyToWrite } from '../../../core/flows/facts.ts';
import { create } from '../../../core/flows/create.ts';
import { flows } from '../../../core/flows/flows.ts';
import type { JobFlow } from '../../../core/flows/job-flow.ts';
import { asOf } from '../../../core/engine/flow.ts';
import type { JsonValue, StoredFact } from '../../../core/engine/fact.ts';
import { renew } from '../../../core/flows/renewal/steps.ts';
import { allKinds, at, digest, factsOf, sampleData, wholeRenewal, stepFor } from './facts-for-tests.ts';
import { reopening } from './reopening.ts';

const hour = at(3_600_000);
/** The whole renewal as far as this fact. */
const upTo = (kind: (typeof wholeRenewal)[number]) => wholeRenewal.slice(0, wholeRenewal.indexOf(kind) + 1);
const stepAfter = (kinds: Parameters<typeof factsOf>[0]) => stepFor(renew, factsOf(kinds), hour).id;

describe('the renewal', () => {
  it('goes through its steps in order, one prefix of facts after the other', () => {
    const steps = wholeRenewal.map((_kind, index) => stepAfter(wholeRenewal.slice(0, index + 1)));
    expect(stepAfter([])).toBe('customer');
    expect(steps).toEqual([
      'site-access',
      'registered',
      'registered',
      'csr-request',
      'csr-take',
      'csr-take',
      'csr-take',
      'apple-id',
      'apple-id',
      'way',
      'portal',
      'portal',
      'verdict',
      'register',
      'register',
      'proof',
      'devices',
      'collection',
      'done',
    ]);
  });

  it('stays at the site when the site is not entered', () =>
    expect(stepAfter(['customer-named', 'site-refused'])).toBe('site-access'));
  it('goes back to the portal when the certificate is set aside', () =>
    expect(stepAfter([...upTo('candidate-received'), 'candidate-set-aside'])).toBe('portal'));
  it.each(['renew-again', 'new-csr', 'look-again'] as const)(
    'begins at Apple’s list again after a certificate was set aside: %s',
    (because) => {
      const aside = factsOf([...upTo('candidate-received'), 'candidate-set-aside']).map((fact) =>
        fact.kind === 'candidate-set-aside' ? { ...fact, data: { ...fact.data, because } } : fact,
      );
      expect(stateOf(factsOf(upTo('candidate-received'))).handedOver).toBe(true);
      expect(stateOf(aside)).toMatchObject({
        handedOver: false,
        candidate: null,
        setAside: [{ sha256: digest('c') }],
        accepted: because === 'new-csr' ? null : { sha256: digest('b') },
      });
    },
  );
  it('asks for the certificate in use after all, and comes back to the verdict with it', () => {
    const without = upTo('candidate-received').map((kind) =>
      kind === 'registered-received' ? 'registered-unavailable' : kind,
    );
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
  it('forgets the certificate that was asked for before CSR発行 was pressed again', () =>
    expect(stepAfter([...upTo('candidate-received'), 'csr-requested'])).toBe('csr-take'));
  it('takes the request that the site gave out in the place of ours, without asking for it again (W5)', () => {
    const other = factsOf([...upTo('candidate-accepted'), 'csr-exported-again', 'csr-name-differs']).map((fact) =>
      fact.kind === 'csr-exported-again'
        ? {
            ...fact,
            data: { ...fact.data, sha256: digest('d'), csr: { ...fact.data.csr, publicKeySha256: digest('d') } },
          }
        : fact,
    );
    expect(stateOf(other.slice(0, -1))).toMatchObject({
      csrName: 'unknown',
      siteCsr: { sha256: digest('d') },
      candidateAccepted: { answer: 'ready', open: [] },
    });
    expect(stateOf(other)).toMatchObject({
      csrName: 'differs',
      siteCsr: null,
      candidate: null,
      accepted: null,
      outdated: [digest('b')],
    });
    expect(stateOf(other).csrs.map(({ sha256 }) => sha256)).toEqual([digest('b'), digest('d')]);
    expect(stepFor(renew, other, hour).id).toBe('csr-take');
  });
  it('stays at registration after E320', () =>
    expect(stepAfter([...upTo('csr-exported-again'), 'registration-refused'])).toBe('register'));
  it('asks for the end date by eye only where the site’s certificate could not be had, and goes back to registration when it did not move', () => {
    const done = upTo('registration-done');
    expect(stepAfter([...done, 'proof-later'])).toBe('expiry');
    expect(stepAfter([...done, 'proof-later', 'expiry-moved'])).toBe('devices');
    expect(stepAfter([...done, 'proof-later', 'expiry-not-moved'])).toBe('register');
    expect(stepAfter([...done, 'proof-later', 'expiry-not-moved', 'registration-done'])).toBe('proof');
  });
  it('asks about the site’s own field where it was not seen to hold the Apple ID that is used, or where another was used', () => {
    const proven = upTo('exported-again');
    const without = proven
      .map((kind) => (kind === 'apple-id-accepted' ? 'apple-id-unknown' : kind))
      .filter((kind) => kind !== 'apple-id-noted');
    expect(stepAfter(without)).toBe('site-memo');
    expect(stepAfter([...wholeRenewal, 'site-memo-other'])).toBe('site-memo');
    expect(stepAfter([...wholeRenewal, 'site-memo-other', 'site-memo-there'])).toBe('done');
  });
  it('knows that one is in the management site from what its own page gave out, and from nothing else', () => {
    const given = factsOf(['customer-named', 'registered-received']);
    expect(stepFor(renew, given, hour).id).toBe('site-access');
    expect(
      stepFor(
        renew,
        given.map((fact) =>
          fact.kind === 'registered-received' ? { ...fact, data: { ...fact.data, via: 'view' as const } } : fact,
        ),
        hour,
      ).id,
    ).toBe('registered');
  });
  it('resumes a case that saw the end date and the site’s field before the proof, as version 3 had it', () => {
    const old = [
      ...upTo('candidate-accepted'),
      'csr-name-same',
      'registration-done',
      'expiry-moved',
      'site-memo-later',
    ] as const;
    expect(stepAfter(old)).toBe('proof');
    expect(stepAfter([...old, 'exported-again'])).toBe('devices');
    expect(stepAfter([...old, 'exported-again', 'devices-answered', 'collection-set'])).toBe('done');
  });

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
    const kept = factsOf(['registered-received', 'apple-id-noted']).map((fact) =>
      fact.kind === 'apple-id-noted' ? { ...fact, data: { ...fact.data, memo: 'same' as const } } : fact,
    );
    expect(stateOf(kept).memoIsOurs).toBe(false);
  });
  it('takes nobody back whose case is older than the Apple ID steps', () => {
    const first = asOf(renew, 1);
    const old = wholeRenewal
      .filter((kind) => !/^(apple-id|site-memo)/.test(kind))
      .map((kind) => (kind === 'exported-again' ? 'expiry-moved' : kind));
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
  it('nowhere says that Create can be pressed any number of times', () => {
    const lampOf = (flow: JobFlow) => flow.steps.find(({ id }) => id === 'portal')?.impact;
    expect([create, flows['start-over']].map(lampOf)).toEqual(['none', 'none']);
    expect(lampOf(renew)).toBe('repeatable');
  });

  const anyFacts = fc.array(fc.constantFrom(...allKinds), { maxLength: 40 });
  it('gives exactly one step for any facts in any order, and never throws', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: -1e12, max: 1e12 }), (kinds, ms) => {
        expect(renew.steps.map((step) => step.id)).toContain(stepFor(renew, factsOf(kinds), at(ms, 'another run')).id);
      }),
    );
  });
  it('is never finished by a fact less', () => {
    for (const kind of wholeRenewal) {
      // A press noted late, a hand-over not noted: these two carry no proof of their own.
      if (kind === 'csr-requested' || kind === 'csr-at-hand' || kind === 'csr-handed-over') continue;
      expect(stepAfter(wholeRenewal.filter((known) => known !== kind)), kind).not.toBe('done');
    }
    fc.assert(
      fc.property(anyFacts, fc.nat(), (kinds, index) => {
        const fewer = kinds.filter((_kind, position) => position !== index % Math.max(1, kinds.length));
        const removed = kinds[index % Math.max(1, kinds.length)];
        // Facts that undo something may of course be missed; those that achieve something may not.
        if (removed === undefined || Object.hasOwn(reopening, removed)) return;
        if (stepFor(renew, factsOf(kinds), hour).id !== 'done')
          expect(stepFor(renew, factsOf(fewer), hour).id).not.toBe('done');
      }),
    );
  });
});

describe('reading facts', () => {
  it('knows a sample of every kind', () => expect(factsOf(allKinds).map((fact) => fact.kind)).toEqual(allKinds));
  const stored = (kind: string, more: Partial<StoredFact> = {}): StoredFact => ({
    seq: 7,
    kind,
    at: '2026-11-23T10:00:00.000Z',
    run: 'r',
    mono: 0,
    data: {},
    ...more,
  });
  it('passes over unknown kinds, names unreadable data, and loses nothing else', () => {
    const { facts, unreadable } = readStored([
      stored('site-entered'),
      stored('from-the-future', { at: 'later' }),
      stored('csr-accepted', { data: { sha256: 'no' } }),
    ]);
    expect(facts.map((fact) => fact.kind)).toEqual(['site-entered']);
    expect(stateOf(facts).site).toBe('entered');
    expect(unreadable).toEqual([{ seq: 7, kind: 'csr-accepted' }]);
  });
  const topic = 'com.apple.mgmt.External.11111111-2222-3333-4444-555555555555';
  it.each<readonly [string, StoredFact]>([
    ['an impossible time', stored('site-entered', { at: '2026-99-99T99:99:99.999Z' })],
    ['a time that is none', stored('site-entered', { at: 'yesterday' })],
    ['no run', stored('site-entered', { run: '' })],
    ['a clock beyond all numbers', stored('site-entered', { mono: 2 ** 60 })],
    ['data that was no JSON', stored('site-entered', { data: null })],
    ['an end that no calendar has', stored('registered-stated', { data: { topic, notAfter: '2027-13-01T00:00:00Z' } })],
    ['a day that no calendar has', stored('start-over-did', { data: { step: 'agreed', owner: '', on: '2026-00-10' } })],
  ])('%s is named, not believed', (_what, fact) =>
    expect(readStored([fact])).toEqual({ facts: [], unreadable: [{ seq: 7, kind: fact.kind }] }),
  );
  it('writes only what it would read again, and as it would', () => {
    expect(readyToWrite('registered-stated', { topic, notAfter: '2027-01-25' })).toBeNull();
    expect(readyToWrite('candidate-set-aside', { sha256: 'x', because: 'renew-again' })).toBeNull();
    for (const kind of allKinds) {
      const written = readyToWrite(kind, sampleData[kind]);
      expect(readStored([stored(kind, { data: written as JsonValue })]).facts[0]?.data, kind).toEqual(written);
    }
  });
  it('covers every kind in the samples', () => expect(Object.keys(sampleData).sort()).toEqual([...allKinds].sort()));
});
