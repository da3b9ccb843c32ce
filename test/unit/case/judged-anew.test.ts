// A file whose issuer an older version did not know is judged by what this version knows.
import type { JsonValue } from '../../../core/engine/fact.ts';
import { describe, expect, it } from 'vitest';
import type { IssuedBy } from '../../../core/crypto/figures.ts';
import { readFacts, type Fact } from '../../../core/flows/facts.ts';
import { judgedAnew } from '../../../core/case/judged-anew.ts';
import { csrName } from '../../../scripts/demo-set.ts';
import { bytesOf, csrOf, readDemo, rightName } from '../verdict/cases-for-tests.ts';

const sha256 = 'a'.repeat(64);
const stored = (kind: string, data: object): readonly Fact[] =>
  readFacts([
    {
      seq: 1,
      kind,
      at: '2026-11-23T10:00:00.000Z',
      run: 'r',
      mono: 0,
      data: JSON.parse(JSON.stringify({ sha256, name: 'x', via: 'choose', ...data })) as JsonValue,
    },
  ]);
const certificateFact = (name: string, issuedBy: IssuedBy): readonly Fact[] =>
  stored('candidate-received', { certificate: { ...readDemo(name).certificate, issuedBy } });
const issuers = (facts: readonly Fact[]): readonly unknown[] =>
  facts.map((fact) =>
    fact.kind === 'candidate-received'
      ? fact.data.certificate.issuedBy
      : fact.kind === 'csr-received' && fact.data.csr.vendor?.chainBy,
  );
const leafOf = (name: string) => () => readDemo(name).leafDer ?? null;

describe('judged anew', () => {
  it.each(['unknown', 'unknown-practice', 'forged', 'other'] as const)('%s before, known now', (before) => {
    expect(issuers(judgedAnew(certificateFact(rightName, before), leafOf(rightName)))).toEqual(['practice']);
  });

  it('keeps what was worse, what can’t be read, and what was verified', () => {
    expect(issuers(judgedAnew(certificateFact('PRACTICE_mock.pem', 'unknown'), leafOf('PRACTICE_mock.pem')))).toEqual([
      'unknown',
    ]);
    expect(
      issuers(judgedAnew(certificateFact('PRACTICE_damaged.cer', 'forged'), leafOf('PRACTICE_damaged.cer'))),
    ).toEqual(['forged']);
    expect(issuers(judgedAnew(certificateFact(rightName, 'unknown'), () => null))).toEqual(['unknown']);
    const verified = certificateFact(rightName, 'apple');
    expect(
      judgedAnew(verified, () => {
        throw new Error('not to be read');
      })[0],
    ).toBe(verified[0]);
  });

  it('a request’s vendor, too', () => {
    const csr = csrOf(csrName);
    if (!csr.vendor) throw new Error('no vendor');
    const facts = stored('csr-received', { csr: { ...csr, vendor: { ...csr.vendor, chainBy: 'unknown' } } });
    expect(issuers(facts)).toEqual(['unknown']);
    expect(issuers(judgedAnew(facts, () => bytesOf(csrName)))).toEqual(['practice']);
  });
});
