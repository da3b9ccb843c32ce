// The board's rows out of a customer's certificates and jobs: each row says what belongs to its own certificate.
import { describe, expect, it } from 'vitest';
import { boardRows } from '../../../core/customers/board.ts';
import type { CaseTold } from '../../../core/customers/case-told.ts';
import { emptyProfile } from '../../../core/customers/profile.ts';
import { customerState } from '../../../core/customers/state.ts';
import { sampleCertificate } from './sample-certificate.ts';

type Sample = ReturnType<typeof sampleCertificate>;

const registeredCase = (caseId: string, certificate: Sample, changedAt: string, rest: Partial<CaseTold>): CaseTold => ({
  caseId,
  flow: 'renew',
  step: 'done',
  finished: true,
  changedAt,
  certificates: [{ certificate, at: changedAt, how: 'told' }],
  heard: null,
  renewed: null,
  registered: true,
  missing: [],
  otherSeen: false,
  calling: false,
  ...rest,
});
const rowsOf = (cases: readonly CaseTold[]) =>
  boardRows('one', customerState(emptyProfile, [], cases)).map(({ topic, missing, otherSeen, told }) => ({
    topic,
    missing,
    otherSeen,
    told,
  }));
const [first, second] = [sampleCertificate(1, 2027), sampleCertificate(2, 2027)];
const troubled: Partial<CaseTold> = { missing: ['proof'], otherSeen: true };

describe('what a registration lacks', () => {
  it('stands at its certificate, also once another service of the company is registered', () => {
    const rows = rowsOf([
      registeredCase('a', first, '2026-03-10T00:00:00Z', troubled),
      registeredCase('b', second, '2026-03-11T00:00:00Z', {
        certificates: [{ certificate: second, at: '2026-03-11T00:00:00Z', how: 'proven' }],
      }),
    ]);
    expect(rows).toEqual([
      { topic: first.topic?.toLowerCase(), ...troubled, told: true },
      { topic: second.topic?.toLowerCase(), missing: [], otherSeen: false, told: false },
    ]);
  });
  it('stays when the job of the year before is touched afterwards', () => {
    const [row] = rowsOf([
      registeredCase('a', sampleCertificate(1, 2026), '2026-03-12T00:00:00Z', {}),
      registeredCase('b', first, '2026-03-11T00:00:00Z', troubled),
    ]);
    expect(row).toMatchObject({ ...troubled, told: true });
  });
  it('is over with the next certificate', () => {
    const [row] = rowsOf([
      registeredCase('a', sampleCertificate(1, 2026), '2026-03-12T00:00:00Z', troubled),
      registeredCase('b', first, '2026-03-11T00:00:00Z', {}),
    ]);
    expect(row).toMatchObject({ missing: [], otherSeen: false });
  });
});
