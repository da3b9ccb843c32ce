// What a case teaches about its customer's environment, and what its request is compared with.
import { describe, expect, it } from 'vitest';
import type { Environment } from '../../../core/crypto/figures.ts';
import { lookAtPasted } from '../../../core/rows/pasted.ts';
import { readPasted } from '../../../core/rows/read-pasted.ts';
import { stateOf } from '../../../core/case/state.ts';
import { environmentLearned, environmentToCompare } from '../../../core/case/environment.ts';
import { readFacts } from '../../../core/flows/facts.ts';
import type { JsonValue } from '../../../core/engine/fact.ts';
import { sampleData } from '../flows/facts-for-tests.ts';

const apsp = '11111111-2222-3333-4444-555555555555';
const list = 'e'.repeat(64);
const requestOf = (letter: string, environment: Environment, chainBy = 'apple'): JsonValue => ({
  sha256: letter.repeat(64),
  name: 'PushCertificate.csr',
  via: 'choose',
  csr: {
    subject: 'CN=x',
    publicKeySha256: letter.repeat(64),
    signatureValid: true,
    keyType: 'rsa',
    keyBits: 2048,
    vendor: { name: 'x', environment, signatureValid: true, chainNotAfter: '2036-01-01T00:00:00Z', chainBy },
  },
});
const stateAfter = (...said: readonly (readonly [string, JsonValue])[]) =>
  stateOf(
    readFacts(
      said.map(([kind, data], index) => ({
        seq: index + 1,
        kind,
        data,
        at: '2026-11-23T10:00:00.000Z',
        run: 'r',
        mono: index,
      })),
    ),
  );
const registered = ['registered-received', sampleData['registered-received']] as const;
const asked = (letter: string, environment: Environment, chainBy?: string) =>
  [
    ['csr-received', requestOf(letter, environment, chainBy)],
    ['csr-accepted', { sha256: letter.repeat(64) }],
  ] as const;
const seen = (vendor: string | null, change: Readonly<Record<string, JsonValue>> = {}) =>
  ['row-seen', { list, at: 0, apsp, serial: 'cd01b1', vendor, ...change }] as const;

describe('a case teaches', () => {
  it('the vendor of the first accepted request, when its chain was verified', () => {
    expect(environmentLearned(stateAfter(['csr-received', requestOf('a', 'M5')]), null)).toBeNull();
    expect(environmentLearned(stateAfter(...asked('a', 'M5')), null)).toBe('M5');
    expect(environmentLearned(stateAfter(...asked('a', 'M5'), ...asked('b', 'M6')), null)).toBe('M5');
    expect(environmentLearned(stateAfter(...asked('a', 'M5', 'unknown')), null)).toBeNull();
  });

  it('the vendor in the row of the certificate in use, and in no other', () => {
    expect(environmentLearned(stateAfter(registered, seen('Mobile Device Management IoT-EX Inc.')), null)).toBe('M5');
    expect(environmentLearned(stateAfter(registered, seen('SOFTBANK Corp.')), null)).toBe('M6');
    expect(environmentLearned(stateAfter(registered, seen('Somebody Inc.')), null)).toBeNull();
    expect(environmentLearned(stateAfter(seen('SOFTBANK Corp.')), null)).toBeNull();
    const other = { apsp: 'ffffffff-2222-3333-4444-555555555555', serial: 'ab' };
    expect(environmentLearned(stateAfter(registered, seen('SOFTBANK Corp.', other)), null)).toBeNull();
    // Renewed since: its vendor is that of another request.
    expect(environmentLearned(stateAfter(registered, seen('SOFTBANK Corp.', { serial: 'ab' })), null)).toBeNull();
  });

  it('nothing against what was known, until its certificate is registered', () => {
    const other = asked('b', 'M6');
    expect(environmentLearned(stateAfter(...other), 'M5')).toBe('M5');
    expect(environmentLearned(stateAfter(...other, ['registration-done', {}]), 'M5')).toBe('M6');
    expect(environmentLearned(stateAfter(registered, seen('SOFTBANK Corp.')), 'M5')).toBe('M5');
  });
});

describe('a request is compared', () => {
  const known = ['begun-with', { name: '', mCode: '', notAfter: null, environment: 'M5' }] as const;

  it('with what was known when the case was begun', () => {
    expect(environmentToCompare(stateAfter(known, ...asked('b', 'M6')), null)).toBe('M5');
    expect(environmentToCompare(stateAfter(known, ...asked('b', 'M6'), ['registration-done', {}]), null)).toBe('M5');
    expect(environmentToCompare(stateAfter(...asked('b', 'M6')), 'M6')).toBe('M6');
    // An older version began it.
    expect(environmentToCompare(stateAfter(['begun-with', { name: '', mCode: '', notAfter: null }]), null)).toBeNull();
  });

  it('with the row, and with an earlier request of the case, but never with itself', () => {
    expect(environmentToCompare(stateAfter(...asked('a', 'M5')), null)).toBeNull();
    expect(environmentToCompare(stateAfter(...asked('a', 'M5'), ...asked('b', 'M6')), null)).toBe('M5');
    expect(environmentToCompare(stateAfter(registered, ...asked('a', 'M6'), seen('IoT-EX Inc.')), null)).toBe('M5');
  });

  it('with whatever speaks against it', () => {
    const against = stateAfter(known, registered, ...asked('a', 'M5'), seen('SOFTBANK Corp.'));
    expect(environmentToCompare(against, null)).toBe('M6');
  });

  it('with no row that came after the verdict was accepted', () => {
    const accepted = stateAfter(
      registered,
      ...asked('a', 'M5'),
      ['candidate-received', sampleData['candidate-received']],
      ['candidate-accepted', sampleData['candidate-accepted']],
      seen('SOFTBANK Corp.'),
    );
    expect([accepted.candidateAccepted !== null, environmentToCompare(accepted, null)]).toEqual([true, null]);
  });
});

it('a copied list names the vendor of the row that was found', () => {
  const row = (vendor: string, end: string): string => `Mobile Device Management\t${vendor}\t${end}\tActive`;
  const panel = `Serial Number cd01b1\nUID=com.apple.mgmt.External.${apsp}, CN=APSP:${apsp}`;
  const text = [row('IoT-EX Inc.', 'Jan 20, 2027'), row('SOFTBANK Corp.', 'Jan 25, 2027'), panel].join('\n');
  const look = (serial: string) => lookAtPasted({ apsp, serial, notAfter: '2027-01-25T00:00:00Z' }, readPasted(text));
  expect(look('cd01b1')).toMatchObject({ judgement: { answer: 'this-row', row: 2 }, vendor: 'SOFTBANK Corp.' });
  expect(look('ab01b1')).not.toHaveProperty('vendor');
});
