// Look-alike rows in a case: which steps are there, what a look leaves known, and what voids it.
import { describe, expect, it } from 'vitest';
import { stateOf } from '../../../core/case/state.ts';
import { duplicate } from '../../../core/flows/duplicate.ts';
import { noneLeft, rowFound } from '../../../core/flows/duplicate/state.ts';
import { givenInDoubt, strayOf } from '../../../core/flows/duplicate/stray.ts';
import { missingOf } from '../../../core/flows/proof/state.ts';
import { readFacts, type FactKind } from '../../../core/flows/facts.ts';
import { stepsThere } from '../../../core/engine/flow.ts';
import { renew } from '../../../core/flows/renewal/steps.ts';
import type { JsonValue } from '../../../core/engine/fact.ts';
import { at, digest, factsOf, sampleData, wholeRenewal, stepFor } from './facts-for-tests.ts';

const hour = at(3_600_000);
const upTo = (kind: FactKind) => wholeRenewal.slice(0, wholeRenewal.indexOf(kind) + 1);
const look = (
  judgement: JsonValue,
  others: readonly string[] = [],
  listed: JsonValue = null,
): { kind: FactKind; data: JsonValue } => ({ kind: 'row-judged', data: { via: 'text', judgement, others, listed } });
type Told = FactKind | { kind: FactKind; data: JsonValue };
const told = (...facts: Told[]) =>
  readFacts(
    facts
      .map((fact) => (typeof fact === 'string' ? { kind: fact, data: sampleData[fact] } : fact))
      .map((fact, index) => ({
        ...fact,
        seq: index + 1,
        at: new Date(index * 1000).toISOString(),
        run: 'run-1',
        mono: index,
      })),
  );
const stateAfter = (...facts: Told[]) => stateOf(told(...facts)).duplicate;

describe('in a renewal', () => {
  it('the two steps are there only once the row is sought', () => {
    const names = (kinds: readonly FactKind[]) => stepsThere(renew, stateOf(factsOf(kinds)), hour).map(({ id }) => id);
    expect(names(wholeRenewal)).not.toContain('find-row');
    const sought = names(['row-sought']);
    expect(sought.slice(sought.indexOf('way'), sought.indexOf('verdict'))).toEqual([
      'way',
      'find-row',
      'stray',
      'portal',
    ]);
  });
  it('seeking it from a verdict sets the certificate aside, and the renewal goes on at the portal with its request', () => {
    const sought = [...upTo('candidate-received'), 'row-sought'] as const;
    expect(stateOf(factsOf(sought))).toMatchObject({
      candidate: null,
      handedOver: false,
      accepted: { sha256: digest('b') },
      setAside: [{ sha256: digest('c') }],
    });
    expect(stepFor(renew, factsOf(sought), hour).id).toBe('find-row');
    expect(stepFor(renew, factsOf([...sought, 'row-judged', 'row-settled']), hour).id).toBe('stray');
    expect(stepFor(renew, factsOf([...sought, 'row-judged', 'row-settled', 'stray-told']), hour).id).toBe('portal');
  });
  it('a certificate of another row leads over the question whose it is, each time; a case that went on without it is not called back (W3)', () => {
    const topic = 'com.apple.mgmt.External.00000000-0000-4000-8000-000000000000';
    const candidate = sampleData['candidate-received'] as {
      readonly [key: string]: JsonValue;
      readonly certificate: { readonly [key: string]: JsonValue };
    };
    const other = {
      kind: 'candidate-received' as const,
      data: { ...candidate, sha256: digest('d'), certificate: { ...candidate.certificate, topic } },
    };
    const aside = (because: string): { kind: FactKind; data: JsonValue } => ({
      kind: 'candidate-set-aside',
      data: { sha256: digest('d'), because },
    });
    const stepAfter = (...facts: Told[]) => stepFor(renew, told(...facts), hour).id;
    const met: readonly Told[] = [...upTo('way-chosen'), other, aside('renew-again')];
    expect(stepAfter(...met)).toBe('stray');
    expect(stepAfter(...met, 'stray-told')).toBe('portal');
    expect(stepAfter(...met, 'stray-told', other, aside('renew-again'))).toBe('stray');
    expect(stepAfter(...met, 'candidate-received')).toBe('verdict');
    // Something that is no certificate of Apple's is only set aside.
    expect(stepAfter(...upTo('way-chosen'), other, aside('look-again'))).toBe('portal');
  });
  it('after E320 the same, and a second mistake asks again', () => {
    const refused = [
      ...upTo('csr-exported-again'),
      'registration-refused',
      'row-sought',
      'row-judged',
      'row-settled',
      'stray-told',
    ] as const;
    expect(stepFor(renew, factsOf(refused), hour).id).toBe('portal');
    expect(stepFor(renew, factsOf([...refused, 'candidate-received', 'row-sought']), hour).id).toBe('find-row');
  });
});

it('the job of its own signs in before the rows are looked at, and asks for the request afterwards', () => {
  expect(duplicate.steps.map(({ id }) => id).slice(0, 8)).toEqual([
    'customer',
    'site-access',
    'registered',
    'apple-id',
    'way',
    'find-row',
    'stray',
    'csr-request',
  ]);
  expect(
    stepFor(
      duplicate,
      factsOf([
        'customer-named',
        'site-entered',
        'registered-received',
        'registered-confirmed',
        'apple-id-unknown',
        'way-chosen',
      ]),
      hour,
    ).id,
  ).toBe('find-row');
});

describe('what the looks come to', () => {
  const listed = { all: 3, rows: [1, 2] };
  const another = { answer: 'other-row', looked: 1 };
  it('the row is found by this-row and this-row-renewed only', () => {
    expect(rowFound(stateAfter(look({ answer: 'this-row', row: 2 })))).toBe(true);
    expect(rowFound(stateAfter(look({ answer: 'this-row-renewed', row: null, file: 'a.pem', key: 'newest' })))).toBe(
      true,
    );
    for (const answer of [
      { answer: 'candidates', rows: [1], all: 1 },
      another,
      { answer: 'misread' },
      { answer: 'not-enough', why: 'cut' },
      { answer: 'no-candidate', all: 3 },
    ])
      expect(rowFound(stateAfter(look(answer)))).toBe(false);
  });
  it('none is left once as many other rows were met as the list has; the same row twice counts once', () => {
    const first = [
      look({ answer: 'candidates', rows: [1, 2], all: 3 }, [], listed),
      look(another, ['a']),
      look(another, ['a']),
      look(another, ['b']),
    ];
    expect(noneLeft(stateAfter(...first))).toBe(false);
    expect(noneLeft(stateAfter(...first, look(another, ['c'])))).toBe(true);
    expect(noneLeft(stateAfter(...first, look({ answer: 'misread' }, [])))).toBe(false);
    expect(noneLeft(stateAfter(look(another, ['a']), look(another, ['b'])))).toBe(false);
  });
  it('the same list again keeps what was met; another list begins anew', () => {
    const met = [look(another, ['a'], listed), look(another, ['b'], listed)];
    expect(stateAfter(...met).others).toEqual(['a', 'b']);
    expect(stateAfter(...met, look({ answer: 'no-candidate', all: 2 }, [], { all: 2, rows: [] })).others).toEqual([]);
  });
  it('a new look voids the settlement, another certificate in use voids every look', () => {
    expect(stateAfter('row-sought', 'row-judged', 'row-settled', 'row-judged').settled).toBeNull();
    expect(stateAfter('row-sought', 'row-judged', 'row-settled', 'registered-received')).toMatchObject({
      rowSought: 'e320',
      judged: null,
      settled: null,
    });
  });
});

describe('the owner of what was renewed by mistake', () => {
  const stray = (which: string) => ({ kind: 'stray-told' as const, data: { stray: which, owner: '' } as JsonValue });
  const lacks = (...said: Parameters<typeof told>) => missingOf(stateOf(told(...said))).includes('owner');
  it('is told, or the help desk is, before a case is finished', () => {
    expect([
      lacks('row-sought', stray('serves-another')),
      lacks('row-sought', stray('unknown')),
      lacks('row-sought', stray('made-by-create')),
      lacks('row-sought'),
    ]).toEqual([true, true, false, false]);
    expect(lacks('row-sought', stray('serves-another'), 'stray-owner-told')).toBe(false);
    expect(lacks('row-sought', stray('serves-another'), 'stray-owner-told', stray('unknown'))).toBe(true);
  });
  it('is asked about again when another row came once more, and not when the right one did', () => {
    const given = (topic: string) => ({
      kind: 'candidate-received' as const,
      data: {
        ...(sampleData['candidate-received'] as object),
        certificate: { ...(sampleData['candidate-received'] as { certificate: object }).certificate, topic },
      } as JsonValue,
    });
    const after = (topic: string) =>
      stateOf(told('registered-received', 'row-sought', stray('made-by-create'), given(topic), 'candidate-set-aside'))
        .duplicate.stray;
    expect(after('com.apple.mgmt.External.99999999-2222-3333-4444-555555555555')).toBeNull();
    expect(after('com.apple.mgmt.External.11111111-2222-3333-4444-555555555555')).not.toBeNull();
  });
});

describe('the stray certificate', () => {
  const foreign = { ...(sampleData['candidate-received'] as { certificate: object }) };
  const received = (topic: string) => ({
    kind: 'candidate-received' as const,
    data: { ...foreign, certificate: { ...foreign.certificate, topic } } as JsonValue,
  });
  const topic = 'com.apple.mgmt.External.99999999-2222-3333-4444-555555555555';
  it('is the one that was set aside and is of another row', () => {
    expect(strayOf(stateOf(told('registered-received', received(topic), 'row-sought')))).toMatchObject({
      apsp: '99999999-2222-3333-4444-555555555555',
      serial: 'cd01b1',
    });
  });
  it('that was refused although it is of the row we compare with puts the certificate given here in doubt', () => {
    expect(givenInDoubt(stateOf(told('registered-received', 'candidate-received', 'row-sought')))).toBe(true);
    expect(givenInDoubt(stateOf(told('registered-received', received(topic), 'row-sought')))).toBe(false);
    expect(
      givenInDoubt(
        stateOf(
          told('registered-received', 'candidate-received', { kind: 'row-sought', data: { because: 'verdict' } }),
        ),
      ),
    ).toBe(false);
    expect(givenInDoubt(stateOf(told('registered-received', 'row-sought')))).toBe(false);
  });
  it('is unknown where the same row was set aside, or where nothing is known to compare with', () => {
    expect(strayOf(stateOf(told('registered-received', 'candidate-received', 'row-sought')))).toBeNull();
    expect(strayOf(stateOf(told('registered-unavailable', received(topic), 'row-sought')))).toBeNull();
  });
});
