// The Revoke flow's branches: each answer leads to its own end, an unknown row wants the certificate in use first.
import { describe, expect, it, test } from 'vitest';
import { readFacts, type FactKind } from '../../../core/flows/facts.ts';
import { revoke } from '../../../core/flows/revoke.ts';
import { whichOf } from '../../../core/flows/revoked/state.ts';
import type { JsonValue } from '../../../core/engine/fact.ts';
import { at, sampleData, start, stepFor } from './facts-for-tests.ts';

type Said = FactKind | readonly [FactKind, JsonValue];
const stepAfter = (...said: readonly Said[]) =>
  stepFor(
    revoke,
    readFacts(
      said.map((one, index) => {
        const [kind, data] = typeof one === 'string' ? [one, sampleData[one]] : one;
        return { seq: index + 1, kind, at: new Date(start + index * 1000).toISOString(), run: 'r', mono: index, data };
      }),
    ),
    at(60_000),
  ).id;
const told = (what: string): Said => ['revoke-told', { what }];
const which = (row: string): Said => ['revoked-row-told', { which: row }];

describe('Revoke', () => {
  it('is asked about first, and only explained to whoever has not pressed it', () => {
    expect(stepAfter()).toBe('customer');
    expect(stepAfter('customer-named')).toBe('revoke-what');
    expect(stepAfter('customer-named', told('not-pressed'))).toBe('revoke-explained');
    expect(stepAfter('customer-named', told('not-pressed'), which('in-use'))).toBe('revoke-explained');
  });
  it.each(['pressed', 'mail'])(
    '%s: which row it was decides; unknown wants the certificate in use, then the row',
    (what) => {
      const told_: readonly Said[] = ['customer-named', told(what)];
      expect(stepAfter(...told_)).toBe('revoked-which');
      for (const row of ['in-use', 'another', 'help-desk']) expect(stepAfter(...told_, which(row))).toBe('revoked-end');
      expect(stepAfter(...told_, which('unknown'))).toBe('registered');
      expect(stepAfter(...told_, which('unknown'), 'registered-received', 'registered-confirmed')).toBe(
        'revoked-which',
      );
      expect(stepAfter(...told_, which('unknown'), 'registered-unavailable')).toBe('revoked-which');
      expect(
        stepAfter(...told_, which('unknown'), 'registered-received', 'registered-confirmed', which('another')),
      ).toBe('revoked-end');
    },
  );
  it('what the help desk found out is said afterwards', () => {
    expect(stepAfter('customer-named', told('mail'), which('help-desk'), which('another'))).toBe('revoked-end');
    expect(
      stepAfter(
        'customer-named',
        told('mail'),
        which('in-use'),
        ['revoked-phones-told', { phones: 'answered' }],
        which('unknown'),
        'registered-unavailable',
      ),
    ).toBe('revoked-which');
  });
  it('of the result of Create: the old one is registered again', () => {
    expect(stepAfter('customer-named', told('create-live'))).toBe('live-stray');
    expect(stepAfter('customer-named', told('create-live'), 'old-registered')).toBe('revoked-end');
  });
  it('in practice goes by the certificate in use, the press, and the silence', () => {
    const tried: readonly Said[] = ['customer-named', told('try')];
    expect(stepAfter(...tried)).toBe('registered');
    const given: readonly Said[] = [...tried, 'registered-received', 'registered-confirmed'];
    expect(stepAfter(...given)).toBe('revoke-try');
    expect(stepAfter(...given, ['revoke-practised', { seen: 'revoked' }])).toBe('revoke-silent');
    expect(stepAfter(...given, ['revoke-practised', { seen: 'silent' }])).toBe('revoked-end');
  });
  it('begins anew when something else is told', () =>
    expect(stepAfter('customer-named', told('pressed'), which('in-use'), told('mail'))).toBe('revoked-which'));
});

test('only an APSP settles which certificate a revoked row is', () => {
  expect(whichOf({ answer: 'this-row', row: null })).toBe('in-use');
  expect(whichOf({ answer: 'this-row-renewed', row: 1 })).toBe('in-use');
  expect(whichOf({ answer: 'other-row', looked: 1 })).toBe('another');
  expect(whichOf({ answer: 'misread' })).toBeNull();
  expect(whichOf({ answer: 'candidates', rows: [1], all: 2 })).toBeNull();
  expect(whichOf({ answer: 'no-candidate', all: 2 })).toBeNull();
  expect(whichOf({ answer: 'not-enough', why: 'cut' })).toBeNull();
});
