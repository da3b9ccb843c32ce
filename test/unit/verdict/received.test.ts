// What is given as the certificate in use, or as what the site gives back, is judged before it is believed.
import { describe, expect, it } from 'vitest';
import type { CertificateFigures } from '../../../core/crypto/figures.ts';
import type { Recognised } from '../../../core/files/kinds.ts';
import { judgeReceived } from '../../../core/verdict/received.ts';
import type { Mode, VerdictAnswer } from '../../../core/verdict/verdict.ts';
import { registeredName } from '../../../scripts/demo-set.ts';
import { now, readDemo } from './cases-for-tests.ts';

const given = (change: Partial<CertificateFigures>): Recognised => {
  const read = readDemo(registeredName);
  if (!read.certificate) throw new Error('no certificate');
  return { ...read, certificate: { ...read.certificate, ...change } };
};
type Row = readonly [string, Mode, Partial<CertificateFigures>, VerdictAnswer, boolean];
const rows: readonly Row[] = [
  ['Apple’s', 'real', { issuedBy: 'apple' }, 'needs-attention', true],
  ['the practice’s in practice', 'practice', {}, 'needs-attention', true],
  // It has ended: a renewal is tried all the same, and last year's is still Apple's own.
  ['Apple’s that has ended', 'real', { issuedBy: 'apple', notAfter: '2026-11-01T00:00:00Z' }, 'expired', true],
  [
    'Apple’s, on a clock that is behind',
    'real',
    { issuedBy: 'apple', notBefore: '2026-11-24T00:00:00Z' },
    'not-yet-valid',
    true,
  ],
  // Taken, and said: this version can't know the issuer (docs/manual-coverage.md W2).
  ['of an issuer that is not known here', 'real', { issuedBy: 'unknown' }, 'needs-attention', true],
  ['a forged one', 'real', { issuedBy: 'forged' }, 'not-from-apple', false],
  ['a home-made one', 'real', { issuedBy: 'other' }, 'not-from-apple', false],
  [
    'a home-made one that has ended',
    'real',
    { issuedBy: 'other', notAfter: '2026-11-01T00:00:00Z' },
    'not-from-apple',
    false,
  ],
  ['a practice one', 'real', { issuedBy: 'practice' }, 'not-from-apple', false],
  ['a home-made one in practice', 'practice', { issuedBy: 'other' }, 'not-from-apple', false],
  ['Apple’s in practice', 'practice', { issuedBy: 'apple' }, 'not-from-apple', false],
  [
    'one whose two numbers differ',
    'real',
    { issuedBy: 'apple', commonName: 'APSP:00000000-0000-0000-0000-000000000000' },
    'inconsistent',
    false,
  ],
  ['one whose number is none', 'real', { issuedBy: 'apple', commonName: 'APSP:mdm' }, 'inconsistent', false],
  [
    'one that is named like no push certificate',
    'real',
    { issuedBy: 'apple', commonName: 'www.example.com' },
    'not-a-push-certificate',
    false,
  ],
];

describe.each(['registered', 'exported'] as const)('given as %s', (wanted) => {
  it.each(rows)('%s (%s)', (_what, mode, change, answer, taken) => {
    const judged = judgeReceived(wanted, given(change), { mode, environment: null, now });
    expect([judged.verdict?.answer, judged.taken]).toEqual([answer, taken]);
  });
});

it('takes a new certificate whatever is wrong with it: its own page says so', () => {
  for (const [, mode, change, ,] of rows.filter(([, , { commonName }]) => commonName !== 'www.example.com'))
    expect(judgeReceived('candidate', given(change), { mode, environment: null, now }).taken).toBe(true);
});
