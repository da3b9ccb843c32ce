// What was said of an end beside what the certificates say: by which of them a company's row goes.
import { describe, expect, it } from 'vitest';
import { boardRows, boardStatus, flagsOf } from '../../../core/customers/board.ts';
import type { CaseTold, EndTold } from '../../../core/customers/case-told.ts';
import type { CustomerFact } from '../../../core/customers/facts.ts';
import { knownCustomer } from '../../../core/customers/listed.ts';
import { emptyProfile } from '../../../core/customers/profile.ts';
import { customerState } from '../../../core/customers/state.ts';
import { sampleCertificate } from './sample-certificate.ts';

const at = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T00:00:00.000Z`;
const old = sampleCertificate(1, 2027);
const next = sampleCertificate(1, 2028);
const known = (day: number, certificate = old): CustomerFact => ({
  kind: 'certificate-known',
  seq: day,
  at: at(day),
  data: { certificate, sha256: null, from: 'file' },
});
const heard = (day: number, end: string, from: 'hand' | 'table' | 'mail' = 'hand'): CustomerFact => ({
  kind: 'end-heard',
  seq: day,
  at: at(day),
  data: { topic: null, end: `${end}T00:00:00Z`, from },
});
const job = (rest: Partial<CaseTold>): CaseTold => ({
  caseId: 'a',
  flow: 'renew',
  step: 'done',
  finished: true,
  changedAt: at(20),
  certificates: [],
  heard: null,
  renewed: null,
  registered: true,
  missing: [],
  otherSeen: false,
  calling: false,
  ...rest,
});
const renewed = (day: number, rest: Partial<EndTold> = {}): CaseTold =>
  job({ renewed: { topic: null, digits: '0001', end: '2028-03-09T00:00:00Z', at: at(day), ...rest } });
const rowsOf = (facts: readonly CustomerFact[], cases: readonly CaseTold[] = []) =>
  boardRows('one', customerState(emptyProfile, facts, cases));
const endsOf = (facts: readonly CustomerFact[], cases: readonly CaseTold[] = []) =>
  rowsOf(facts, cases).map(({ end, endFrom, told }) => [end?.slice(0, 10), endFrom, told]);

describe('a renewal that was told by telephone', () => {
  const toldRow = ['2028-03-09', 'heard', true];
  it('gives the row its new end, as heard, where nothing was known', () => {
    expect(endsOf([], [renewed(10)])).toEqual([toldRow]);
  });
  it('outweighs a certificate that was known before it, also when that is given once more', () => {
    expect(endsOf([known(1)], [renewed(10)])).toEqual([toldRow]);
    const again = job({ caseId: 'b', certificates: [{ certificate: old, at: at(12), how: 'in-use' }] });
    expect(endsOf([known(1), known(11)], [renewed(10), again])).toEqual([toldRow]);
  });
  it('is outweighed by the file of the new certificate', () => {
    expect(endsOf([known(1), known(12, next)], [renewed(10)])).toEqual([['2028-03-10', 'certificate', false]]);
  });
  it('stays, whatever a table says that is later still', () => {
    expect(endsOf([known(1), heard(12, '2028-03-10', 'table')], [renewed(10)])[0]?.[0]).toBe('2028-03-10');
  });
  it('belongs to the one certificate whose number ends so, else to none that is known', () => {
    const facts = [known(1), known(1, sampleCertificate(2, 2027))];
    expect(endsOf(facts, [renewed(10, { digits: '0002' })])).toEqual([['2027-03-10', 'certificate', false], toldRow]);
    expect(endsOf([known(1)], [renewed(10, { digits: 'd8a0' })])).toEqual([
      ['2027-03-10', 'certificate', false],
      toldRow,
    ]);
  });
  it('has its own job’s lacks, and no other’s', () => {
    const before = job({
      caseId: 'b',
      certificates: [{ certificate: old, at: at(1), how: 'told' }],
      missing: ['proof'],
      otherSeen: true,
    });
    expect(rowsOf([], [before, renewed(10)])[0]).toMatchObject({ missing: [], otherSeen: false });
    expect(rowsOf([], [before, { ...renewed(10), otherSeen: true }])[0]).toMatchObject({ otherSeen: true });
  });
  it('ends a wait, and brings a certificate back that needed no renewal', () => {
    const said: CustomerFact[] = [
      known(1),
      { kind: 'put-off', seq: 2, at: at(2), data: { until: '2027-01-12' } },
      { kind: 'certificate-retired', seq: 3, at: at(3), data: { topic: old.topic ?? '', why: 'not-needed' } },
    ];
    const { putOff, lines } = customerState(emptyProfile, said, [renewed(10)]);
    expect([putOff, lines[0]?.retired]).toEqual([null, null]);
  });
});

describe('an end that was said later than a certificate’s file came', () => {
  it('counts where it is earlier: the file may never have been registered', () => {
    for (const from of ['table', 'mail', 'hand'] as const)
      expect(endsOf([known(1, next), heard(5, '2027-03-10', from)])).toEqual([['2027-03-10', 'heard', false]]);
    const told = job({ heard: { topic: old.topic, digits: null, end: '2027-03-10T00:00:00Z', at: at(5) } });
    expect(endsOf([known(1, next)], [told])).toEqual([['2027-03-10', 'heard', false]]);
  });
  it('counts for nothing within a day, or where it was said before', () => {
    const own = [['2028-03-10', 'certificate', false]];
    expect(endsOf([known(1, next), heard(5, '2028-03-09')])).toEqual(own);
    expect(endsOf([heard(1, '2027-03-10'), known(5, next)])).toEqual(own);
  });
  it('counts for nothing beside what the site itself gave out', () => {
    const proven = job({ certificates: [{ certificate: next, at: at(3), how: 'proven' }] });
    expect(endsOf([heard(5, '2027-03-10', 'table')], [proven])).toEqual([['2028-03-10', 'certificate', false]]);
  });
  it('is over once the certificate is said to be registered, or its own end is said', () => {
    const told = job({ certificates: [{ certificate: next, at: at(8), how: 'told' }] });
    expect(endsOf([known(1, next), heard(5, '2027-03-10')], [told])).toEqual([['2028-03-10', 'certificate', true]]);
    expect(endsOf([known(1, next), heard(5, '2027-03-10'), heard(8, '2028-03-10', 'table')])).toEqual([
      ['2028-03-10', 'certificate', false],
    ]);
  });
  it('counts where it is later only if a person noted it here', () => {
    expect(endsOf([known(1), heard(5, '2028-03-09')])).toEqual([['2028-03-09', 'heard', false]]);
    for (const from of ['table', 'mail'] as const)
      expect(endsOf([known(1), heard(5, '2028-03-09', from)])).toEqual([['2027-03-10', 'certificate', false]]);
  });
  it('is there for the company’s page whether it counts or not', () => {
    const lineOf = (facts: readonly CustomerFact[]) => customerState(emptyProfile, facts, []).lines[0]?.heard;
    expect(lineOf([known(1), heard(5, '2028-03-09', 'table')])).toMatchObject({ from: 'table', counts: false });
    expect(lineOf([known(1, next), heard(5, '2027-03-10')])).toMatchObject({ from: 'hand', counts: true });
  });
  it('stands in a table as it counts, so that the table can be corrected by one', () => {
    const facts = [known(1, next), heard(5, '2027-03-10', 'table')];
    const { listed } = knownCustomer('one', customerState(emptyProfile, facts, []), facts);
    expect(listed.certificate).toMatchObject({ end: '2027-03-10T00:00:00Z', heard: true });
    expect(listed.heard.end).toBe('2027-03-10');
    const { listed: byPhone } = knownCustomer('one', customerState(emptyProfile, [], [renewed(10)]), []);
    expect(byPhone.heard.end).toBe('2028-03-09');
  });
});

describe('a heard day', () => {
  const days = { until: null, counted: { lastSafe: 0, guide: 0, custody: 0, past: false } };
  const statusOn = (end: string, today: string, hour: string) => {
    const [row] = rowsOf([heard(1, end)]);
    if (!row) throw new Error('no row');
    return boardStatus(flagsOf(row), { ...days, today }, Date.parse(`${today}T${hour}:00:00Z`));
  };
  it('is over on the day after it, not in its own morning', () => {
    expect(statusOn('2026-12-24', '2026-12-24', '01')).not.toBe('ended');
    expect(statusOn('2026-12-24', '2026-12-24', '23')).not.toBe('ended');
    expect(statusOn('2026-12-24', '2026-12-25', '00')).toBe('ended');
  });
  it('is no date to go by where no certificate can run so long', () => {
    expect(statusOn('2062-12-24', '2026-11-30', '03')).toBe('no-date');
  });
  it.each(['1926-12-24', '2206-12-24', '9999-12-31'])('%s is none', (end) => {
    expect(endsOf([heard(1, end)])).toEqual([[undefined, null, false]]);
    expect(endsOf([known(1), heard(5, end)])).toEqual([['2027-03-10', 'certificate', false]]);
  });
});
