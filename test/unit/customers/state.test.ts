// What ends a wait, or that nothing is renewed any more: the next certificate, and no file of one that is known.
import { describe, expect, it } from 'vitest';
import type { CaseTold } from '../../../core/customers/case-told.ts';
import type { CustomerFact } from '../../../core/customers/facts.ts';
import { emptyProfile } from '../../../core/customers/profile.ts';
import { customerState } from '../../../core/customers/state.ts';
import { sampleCertificate } from './sample-certificate.ts';

const at = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T00:00:00.000Z`;
const inUse = sampleCertificate(1, 2027);
const topic = inUse.topic ?? '';
const given = (day: number, certificate = inUse): CustomerFact => ({
  kind: 'certificate-known',
  seq: day,
  at: at(day),
  data: { certificate, sha256: null, from: 'file' },
});
const waits: CustomerFact = { kind: 'put-off', seq: 5, at: at(5), data: { until: '2027-01-12' } };
const retired: CustomerFact = { kind: 'certificate-retired', seq: 6, at: at(6), data: { topic, why: 'not-needed' } };
const jobWith = (certificate: CaseTold['certificates'][number]): CaseTold => ({
  caseId: 'a',
  flow: 'renew',
  step: 'registered',
  finished: false,
  changedAt: certificate.at,
  certificates: [certificate],
  heard: null,
  renewed: null,
  registered: certificate.how !== 'in-use',
  missing: [],
  otherSeen: false,
  calling: false,
});
const said = (facts: readonly CustomerFact[], cases: readonly CaseTold[] = []) => {
  const { putOff, lines } = customerState(emptyProfile, [given(1), waits, retired, ...facts], cases);
  return [putOff?.until ?? null, lines[0]?.retired ?? null];
};

describe('a wait, and a certificate that needs no renewal', () => {
  const stands = ['2027-01-12', 'not-needed'];
  it('stand when a file of a certificate that was known is given again, here or in a job', () => {
    expect(said([])).toEqual(stands);
    expect(said([given(8)])).toEqual(stands);
    expect(said([], [jobWith({ certificate: inUse, at: at(8), how: 'in-use' })])).toEqual(stands);
  });
  it('stand when the certificate of the year before is given', () => {
    expect(said([given(8, sampleCertificate(1, 2026))])).toEqual(stands);
  });
  it('are over with the next certificate', () => {
    const next = sampleCertificate(1, 2028);
    expect(said([given(8, next)])).toEqual([null, null]);
    expect(said([], [jobWith({ certificate: next, at: at(8), how: 'told' })])).toEqual([null, null]);
  });
});
