// What of a hand-over file is planned: every job in its own order, each thing by its own word, nothing emptied.
import { expect, test } from 'vitest';
import { customerState } from '../../../core/customers/state.ts';
import { readCustomerFacts } from '../../../core/customers/facts.ts';
import { emptyProfile, type CustomerProfile } from '../../../core/customers/profile.ts';
import type { HandedCompany, HandedDone, HandedFact } from '../../../core/hand-over/file.ts';
import { planCompany, type CompanyPlan, type HereCompany } from '../../../core/hand-over/plan.ts';

const here = '11111111-1111-4111-8111-111111111111';
const there = '33333333-3333-4333-8333-333333333333';
let last = 0;
const newId = (): string => {
  last += 1;
  return `22222222-2222-4222-8222-${String(last).padStart(12, '0')}`;
};
const done = (at: string, kind: string, data: HandedDone['data'] = {}): HandedDone => ({
  ...{ id: newId(), author: there, at: `2026-11-30T${at}:00.000Z`, kind, data, files: [] },
  ...{ run: 'r', mono: 1 },
});
const noted = (at: string, profile: Partial<CustomerProfile>, author = there): HandedFact => ({
  ...{ id: newId(), author, at: `2026-11-30T${at}:00.000Z`, kind: 'profile-noted', files: [] },
  data: { ...emptyProfile, name: 'みなと商事', code: 'M12345678', ...profile },
});
const handed = (facts: readonly HandedFact[], jobs: readonly (readonly HandedDone[])[], more: object = {}) =>
  ({
    ...{ id: there, name: 'みなと商事', code: 'M12345678', environment: null, siteUrl: null },
    ...{ createdAt: '2026-11-30T00:00:00.000Z', certificates: [], facts: [...facts] },
    jobs: jobs.map((each) => ({
      ...{ id: newId(), flow: 'renew', flowVersion: 1, createdAt: '2026-11-30T00:00:00.000Z', facts: [...each] },
    })),
    ...more,
  }) as HandedCompany;

/** The address that was noted last, and the jobs, as the ledger has them. */
function known(facts: readonly HandedFact[], jobs: readonly (readonly HandedDone[])[] = []): HereCompany {
  const stored = facts.map((fact, index) => ({ ...fact, seq: index + 1 }));
  const { name, code, siteUrl } = (facts.at(-1)?.data ?? emptyProfile) as CustomerProfile;
  const row = { id: here, name, mCode: code, environment: null, siteUrl };
  const state = customerState({ name, code, siteUrl }, readCustomerFacts(stored).facts, []);
  return { row, state, facts: stored, jobs };
}
const planned = (file: HandedCompany, of: HereCompany | null): CompanyPlan =>
  planCompany(file, of, { known: new Set(), jobs: new Map(), newId, now: '2026-11-30T23:00:00.000Z' });

test('a job keeps the order in which it was written, whatever its clock said', () => {
  // The clock was ten minutes ahead and was set right between the second and the third.
  const first = [
    done('10:10', 'registration-done'),
    done('10:12', 'exported-again'),
    done('10:04', 'registered-again'),
    done('10:05', 'registration-done'),
  ];
  const second = [done('10:00', 'site-entered'), done('10:11', 'finished')];
  const { take } = planned(handed([], [first, second]), null);
  expect(take.done.map(({ id }) => id)).toEqual([...first, ...second].map(({ id }) => id));
});

const site = 'https://mdm.example.jp/';
const named = (at: string, mCode: string): HandedDone => done(at, 'customer-named', { name: 'みなと商事', mCode });

test('a job that says the name takes away neither the address nor the number', () => {
  const of = known([noted('01:00', { siteUrl: site })]);
  const { sight, take } = planned(handed([], [[named('09:00', '')]], { code: '' }), of);
  expect(take.row).toMatchObject({ siteUrl: site, mCode: 'M12345678' });
  expect(sight.fields).toEqual([
    { field: 'code', here: 'M12345678', file: '', stays: 'here' },
    { field: 'siteUrl', here: site, file: '', stays: 'here' },
  ]);
});

test('an address that a job noted later is taken, and an older one is not', () => {
  const newer = 'https://new.example.jp/';
  const of = known([noted('05:00', { siteUrl: site })]);
  const file = (at: string) => handed([], [[done(at, 'site-noted', { address: newer })]], { siteUrl: newer });
  expect(planned(file('09:00'), of).take.row.siteUrl).toBe(newer);
  expect(planned(file('09:00'), of).sight.fields).toEqual([
    { field: 'siteUrl', here: site, file: newer, stays: 'file' },
  ]);
  expect(planned(file('02:00'), of).take.row.siteUrl).toBe(site);
});

test('a profile that was noted later takes nothing away that it does not know', () => {
  const of = known([noted('01:00', { siteUrl: site, note: '受付は3階', devices: 20 })]);
  const { take } = planned(handed([noted('09:00', { devices: 30 })], []), of);
  const facts = [...of.facts, ...take.facts].map((fact, index) => ({ ...fact, seq: index + 1 }));
  const { profile } = customerState(
    { name: take.row.name, code: take.row.mCode, siteUrl: take.row.siteUrl },
    readCustomerFacts(facts).facts,
    [],
  );
  expect(profile).toMatchObject({ siteUrl: site, note: '受付は3階', devices: 30 });
});

test('what was taken away by somebody who had it stays away', () => {
  const before = noted('01:00', { siteUrl: site });
  const file = handed([before, noted('09:00', {})], []);
  const plan = planCompany(file, known([before]), {
    ...{ known: new Set([before.id]), jobs: new Map(), newId, now: '2026-11-30T23:00:00.000Z' },
  });
  expect(plan.take.row.siteUrl).toBeNull();
});

test('of two profiles of the same moment the same one stays on both computers, and it is the one that is shown', () => {
  const one = noted('05:00', { note: '甲' }, here);
  const other = noted('05:00', { note: '乙' }, there);
  const notes = [
    { own: one, coming: other },
    { own: other, coming: one },
  ].map(({ own, coming }) => {
    const of = known([own]);
    const { sight, take } = planned(handed([coming], []), of);
    const { note } = [...of.facts, ...take.facts].findLast(({ kind }) => kind === 'profile-noted')
      ?.data as CustomerProfile;
    const [shown] = sight.fields;
    expect(shown?.stays === 'here' ? shown.here : shown?.file).toBe(note);
    return note;
  });
  expect(new Set(notes).size).toBe(1);
});

test('of a company that is new here all that the file says is shown, its address above all', () => {
  const { sight } = planned(handed([noted('01:00', { siteUrl: site, devices: 30 })], [], { siteUrl: site }), null);
  expect(sight.fields).toEqual([
    { field: 'devices', here: '', file: '30', stays: 'file' },
    { field: 'siteUrl', here: '', file: site, stays: 'file' },
  ]);
});
