// Made-up companies for the board's pages, dated and judged by the product's own rules.
import { casesIn } from '../../core/intake/known-cases.ts';
import { boardRows, flagsOf } from '../../core/customers/board.ts';
import type { CustomerFact } from '../../core/customers/facts.ts';
import { emptyProfile } from '../../core/customers/profile.ts';
import { customerState, type CustomerState } from '../../core/customers/state.ts';
import type { BoardLine, CustomerPage } from '../../core/contract/customers.ts';
import { dayMs } from '../../core/base/time.ts';
import { japaneseHolidays } from '../../core/schedule/japanese-holidays.ts';
import { createBoardDates } from '../../electron/customers/board-dates.ts';
import { lookAt } from '../../core/intake/look-at.ts';
import type { BoardState } from './page-state.ts';

const now = Date.parse('2026-11-30T01:00:00Z');
const dates = createBoardDates(
  { rescue: { apple: 10, vendor: 3, slack: 5 }, closing: { from: '12-29', to: '01-03' } },
  japaneseHolidays,
);
const names = [
  '株式会社みなと商事',
  '有限会社やまと工業',
  '北海道・東北地方広域連携情報システム推進協同組合連合会',
  '学校法人あおば学園',
  'ABC株式会社',
  '医療法人社団さくら会',
];
const idOf = (nth: number): string => `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`;
const day = (days: number): string => new Date(now + days * dayMs).toISOString().slice(0, 10);

/** Ends spread over the year, some of them heard, one not known, one past. */
function stateOf(nth: number, of: number): CustomerState {
  const name = `${names[nth % names.length] ?? ''}${nth < names.length ? '' : ` ${nth}`}`;
  const code = `M${10_000_000 + nth}`;
  const facts: CustomerFact[] = [
    { kind: 'profile-noted', seq: 1, at: '2026-11-01T00:00:00.000Z', data: { ...emptyProfile, name, code } },
  ];
  if (nth % 4 === 1)
    facts.push({
      kind: 'custody-checked',
      seq: 4,
      at: '2026-11-03T00:00:00.000Z',
      data: {
        answers: {
          ...{ 'sign-in': 'no', 'code-phone': 'yes', 'second-number': 'yes' },
          ...{ mailbox: 'unknown', domain: 'yes', managed: 'not-asked' },
        } as const,
        by: '',
      },
    });
  if (nth % 3 === 0)
    facts.push({
      kind: 'person-noted',
      seq: 3,
      at: '2026-11-02T00:00:00.000Z',
      data: {
        name: `見本 花子${nth}`,
        phone: `03-0000-${String(1000 + nth)}`,
        email: `hanako${nth}@a-company-with-a-long-name.example`,
      },
    });
  const end = Math.floor(((nth * 365) / Math.max(1, of)) % 365) - 3;
  if (nth % 17 !== 16)
    facts.push({
      kind: 'end-heard',
      seq: 2,
      at: '2026-11-02T00:00:00.000Z',
      data: { topic: null, end: `${day(of === 1 ? 120 : end)}T00:00:00Z`, from: 'table' },
    });
  return customerState({ name, code, siteUrl: null }, facts, []);
}

const linesOf = (nth: number, of: number): readonly BoardLine[] =>
  boardRows(idOf(nth), stateOf(nth, of)).map((row) => ({
    ...row,
    openCase: nth % 5 === 2 ? { caseId: idOf(9000 + nth), flow: 'renew', step: 'portal', calling: false } : null,
    status: dates.statusOf(flagsOf(row), now),
    dates: dates.told(dates.datesOf(row.end, row.putOff), now),
  }));

/** Apple's mail, and so many certificates that it can be about. */
export function mailOf(count: number): BoardState {
  const { lines, customer } = boardOf(12, 'mail');
  const text = 'Apple Push Notification Service certificate\nYour certificate will expire on January 25, 2027.';
  const rows = lines.filter(({ dates: known }) => known !== null).slice(0, Math.min(count, 5));
  return {
    lines,
    customer,
    over: 'mail',
    mail: {
      found: lookAt({ kind: 'text', text }, { now, environment: null, cases: casesIn([]) }),
      ending: { total: lines.length, count, rows, reading: count === 0 },
    },
  };
}

/** A company that waits until a day, was two, and has a certificate that is renewed no more. */
export function saidOf(): BoardState {
  const board = boardOf(12, 'customer');
  const [line] = board.customer?.lines ?? [];
  if (!board.customer || !line) return board;
  const retired = {
    ...line,
    topic: 'com.apple.mgmt.external.0b',
    dates: null,
    retired: 'not-needed',
    status: 'retired',
  };
  const customer: CustomerPage = {
    ...board.customer,
    lines: [{ ...line, status: 'put-off' }, retired as typeof line],
    putOff: { until: '2027-02-01', why: '担当の方が、1月末まで不在' },
    also: ['みなと商事 M10000099'],
  };
  return { ...board, customer };
}

export function boardOf(companies: number, over: BoardState['over']): BoardState {
  const lines = Array.from({ length: companies }, (_none, nth) => linesOf(nth, companies))
    .flat()
    .toSorted((one, other) => (one.dates?.lastSafe ?? '9').localeCompare(other.dates?.lastSafe ?? '9'));
  const state = stateOf(0, 1);
  const [line] = linesOf(0, 1);
  const customer: CustomerPage = {
    id: idOf(0),
    profile: state.profile,
    contacts: state.contacts,
    person: state.person,
    lines: state.lines.map((one) => ({ ...one, dates: line?.dates ?? null, status: line?.status ?? 'calm' })),
    custody: { at: '2026-11-10T02:00:00.000Z', by: '', open: ['second-number', 'domain'] },
    putOff: null,
    also: [],
    history: [
      { kind: 'end-heard', at: '2026-11-02T00:00:00.000Z', by: { name: '営業部 佐藤', here: false } },
      { kind: 'profile-noted', at: '2026-11-01T00:00:00.000Z', by: { name: '', here: true } },
    ],
    jobsBy: {},
    today: '2026-11-30',
    cases: [],
    since: '2026-11-01T00:00:00.000Z',
    unreadable: 0,
  };
  return { lines, customer, over };
}
