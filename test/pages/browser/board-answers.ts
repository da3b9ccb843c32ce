// What the second side answers about companies: a board of given rows, cut and filtered as the main process would.
import type { BoardLine, BoardPage } from '../../../core/contract/customers.ts';
import { boardFilters, isDue, type BoardFilter } from '../../../core/customers/board.ts';
import { isAmong, markedOf } from '../../../core/customers/marks.ts';
import { fail, succeed } from '../../../core/base/result.ts';
import type { PageState } from '../page-state.ts';
import type { Answers } from './second-side.ts';

const today = '2026-11-30';
const monthsAhead = 12;

function months(lines: readonly BoardLine[]): BoardPage['months'] {
  return Array.from({ length: monthsAhead }, (_none, ahead) => {
    const month = new Date(Date.UTC(2026, 10 + ahead, 1)).toISOString().slice(0, 7);
    return { month, count: lines.filter(({ dates }) => dates?.lastSafe.startsWith(month)).length };
  });
}

export function pageOf(
  lines: readonly BoardLine[],
  from: number,
  count: number,
  narrowed: { readonly status: BoardFilter | null; readonly month: string | null } = { status: null, month: null },
): BoardPage {
  const { status, month } = narrowed;
  const left = lines.filter(
    (line) =>
      (status === null || isAmong(markedOf(line), status)) &&
      (month === null || line.dates?.lastSafe.startsWith(month) === true),
  );
  const counts = Object.fromEntries(
    boardFilters.map((one) => [one, lines.filter((line) => isAmong(markedOf(line), one)).length]),
  ) as Record<BoardFilter, number>;
  return {
    total: lines.length,
    matched: left.length,
    rows: left.slice(from, from + count),
    counts,
    months: months(lines),
    today,
    reading: false,
    due: lines.filter((line) => isDue(line.status)).slice(0, 5),
    dueCount: lines.filter((line) => isDue(line.status)).length,
  };
}

function repeated(lines: readonly BoardLine[], size: number, from: number, count: number): BoardPage {
  const rows = Array.from({ length: Math.min(count, size - from) }, (_none, nth) => lines[(from + nth) % lines.length]);
  return { ...pageOf(lines, 0, 1), total: size, matched: size, rows: rows.flatMap((line) => line ?? []) };
}

type BoardCalls = Pick<
  Answers,
  | 'board.read'
  | 'board.ending'
  | 'board.settings'
  | 'board.set'
  | 'customer.read'
  | 'customer.add'
  | 'customer.say'
  | 'customer.merge'
  | 'author.read'
  | 'author.name'
  | 'customer.alike'
  | 'customer.calendar'
>;

export function boardAnswers({ board }: PageState): BoardCalls {
  const customer = () => (board?.customer ? succeed(board.customer) : fail('bad-argument', 'customer'));
  return {
    'board.read': ({ from, count, status, month }) =>
      succeed(
        board?.size === undefined
          ? pageOf(board?.lines ?? [], from, count, { status, month })
          : repeated(board.lines, board.size, from, count),
      ),
    'board.ending': () => succeed(board?.mail?.ending ?? { total: 0, count: 0, rows: [], reading: false }),
    'board.settings': () =>
      succeed({ rescue: { apple: 10, vendor: 3, slack: 5 }, closing: { from: '12-29', to: '01-03' } }),
    'board.set': ({ settings }) => succeed(settings),
    'customer.read': ({ customerId }) => {
      const known = customer();
      return known.ok ? succeed({ ...known.value, id: customerId }) : known;
    },
    'customer.add': customer,
    'customer.say': customer,
    'customer.merge': customer,
    'author.read': () => succeed({ name: '' }),
    'author.name': ({ name }) => succeed({ name }),
    'customer.alike': ({ name, except }) =>
      succeed(
        (board?.lines ?? [])
          .filter((line) => name !== '' && line.name.includes(name) && line.customerId !== except)
          .slice(0, 3)
          .map((line) => ({ customerId: line.customerId, name: line.name, code: line.code, by: ['name', 'topic'] })),
      ),
    'customer.calendar': () => succeed({ path: '/home/someone/Downloads/a.ics', name: 'a.ics' }),
  };
}
