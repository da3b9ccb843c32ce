// What of the first page is the same card twice, and what leads there.
import { expect, test } from 'vitest';
import type { CaseSummary } from '../../../../core/case/view.ts';
import type { BoardLine, BoardPage } from '../../../../core/contract/customers.ts';
import { jobAlone, whatLeads } from '../../../../renderer/home/job-alone.ts';

const job = (id: string, more: Partial<CaseSummary> = {}): CaseSummary => ({
  id,
  customerId: 'minato',
  mode: 'real',
  flow: 'renew',
  customer: '株式会社みなと商事',
  mCode: '',
  step: 'csr-wait',
  screen: 6,
  changedAt: '2026-11-30T01:00:00.000Z',
  finished: false,
  missing: [],
  toldBy: null,
  onlyOpened: false,
  call: null,
  unreadable: 0,
  ...more,
});
const dates = { lastSafe: '2026-12-01', end: '2027-01-25' };
const line = (more: Partial<BoardLine> = {}): BoardLine =>
  ({ status: 'begin', openCase: null, lastCase: null, dates, ...more }) as BoardLine;
const week = (rows: readonly BoardLine[], due = rows): BoardPage => ({ total: rows.length, rows, due }) as BoardPage;
const openCase = { caseId: 'a', flow: 'renew', step: 'csr-wait', calling: false } as const;

test('one company with an open job is one card; a job that is finished, or another company, is not it', () => {
  const open = line({ openCase });
  expect(jobAlone(week([open]), [job('b'), job('a')])).toEqual({ caseId: 'a', line: open });
  // Registered with checks left: the row leads to that job.
  const left = line({ status: 'checks-open', lastCase: 'a' });
  expect(jobAlone(week([left]), [job('a', { step: 'done' })])).toEqual({ caseId: 'a', line: left });
  expect(jobAlone(week([left]), [])).toBeNull();
  expect(jobAlone(week([line()]), [job('a')])).toBeNull();
  expect(jobAlone(week([open, open]), [job('a')])).toBeNull();
  expect(jobAlone(week([]), [])).toBeNull();
});

test('one thing leads, and a practice never past a company whose turn it is', () => {
  const practice = job('p', { mode: 'practice' });
  expect(whatLeads([], week([line()]))).toBe('ways');
  expect(whatLeads([practice], null)).toBe('case');
  expect(whatLeads([practice], week([line()], []))).toBe('case');
  expect(whatLeads([practice, job('a')], week([line()]))).toBe('case');
  expect(whatLeads([practice], week([line()]))).toBe('week');
  expect(whatLeads([practice], week([line({ dates: null })]))).toBe('ways');
  expect(whatLeads([practice], week([line(), line()]))).toBe('ways');
  expect(whatLeads([{ ...practice, onlyOpened: true }], week([line()]))).toBe('ways');
});
