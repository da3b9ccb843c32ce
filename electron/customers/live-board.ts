// The board as long as the app runs: made when somebody first looks, read in a little at a time, kept with what is
// written, and made anew where very much has changed. Its rows become lines with status and days here.
import { succeed, type Result } from '../../core/base/result.ts';
import type { BoardLine } from '../../core/contract/customers.ts';
import { flagsOf, type BoardRow } from '../../core/customers/board.ts';
import type { HolidayTable } from '../../core/schedule/office-days.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { createBoardDates, type BoardDates } from './board-dates.ts';
import { createBoardIndex, type BoardIndex } from './board-index.ts';
import { readBoardSettings } from './board-settings.ts';

/** Rows that are read in at once: a few milliseconds, for which a page that asks may have to wait. */
const readAtOnce = 200;
/** Changed companies that are told to the board one by one. */
const changedAtOnce = 500;
/** Milliseconds after which rows that could not be read are tried again. */
const readAgainMs = 1000;
/** Rows that are read whole at once: some milliseconds. */
const linesAtOnce = 200;

export type Board = { readonly dates: BoardDates; readonly index: BoardIndex };
type RowsOf = readonly Pick<BoardRow, 'customerId' | 'line'>[];
export type LiveBoard = ReturnType<typeof createLiveBoard>;

/** `holidays`: read in only once somebody looks at a board. */
export function createLiveBoard(ledger: Ledger, wall: () => number, holidays: () => Promise<HolidayTable>) {
  let board: Board | null = null;

  const make = (table: HolidayTable): Board => {
    const dates = createBoardDates(readBoardSettings(ledger), table);
    const made: Board = { dates, index: createBoardIndex(ledger, dates, wall) };
    const goOn = (): void => {
      if (board !== made || made.index.isWhole()) return;
      if (made.index.read(readAtOnce).ok) setImmediate(goOn);
      else setTimeout(goOn, readAgainMs).unref();
    };
    setImmediate(goOn);
    return made;
  };
  const now = async (): Promise<Board> => {
    const table = await holidays();
    board ??= make(table);
    return board;
  };
  ledger.onProjected((customerIds) => {
    // Very many are read in anew like all the others: a little at a time.
    if (customerIds === null || customerIds.length > changedAtOnce) board = null;
    else if (board?.index.changed(customerIds) === false) board = null;
  });

  /** Every row, however many: read in piece by piece, so that nothing waits for it. */
  const whole = async (): Promise<Result<Board>> => {
    const made = await now();
    while (board === made && !made.index.isWhole()) {
      const read = made.index.read(readAtOnce);
      if (!read.ok) return read;
      await new Promise(setImmediate);
    }
    return board === made ? succeed(made) : whole();
  };

  const lineOf = (row: BoardRow, dates: BoardDates): BoardLine => ({
    ...row,
    status: dates.statusOf(flagsOf(row), wall()),
    dates: dates.told(dates.datesOf(flagsOf(row).end, row.putOff), wall()),
  });

  const linesIn = (of: RowsOf, dates: BoardDates): Result<readonly BoardLine[]> => {
    const rows = ledger.boardRows(of);
    // Written by this version of the board (boardVersion).
    return rows.ok ? succeed(rows.value.map((text) => lineOf(JSON.parse(text) as BoardRow, dates))) : rows;
  };

  return {
    /** With the rows that have been read in so far. */
    now,
    whole,
    lineOf,
    linesIn,
    /** A few at a time, so that nothing waits for it. */
    linesOfMany: async (of: RowsOf, dates: BoardDates): Promise<Result<readonly BoardLine[]>> => {
      const all: BoardLine[] = [];
      for (let at = 0; at < of.length; at += linesAtOnce) {
        const some = linesIn(of.slice(at, at + linesAtOnce), dates);
        if (!some.ok) return some;
        all.push(...some.value);
        await new Promise(setImmediate);
      }
      return succeed(all);
    },
    /** Nobody is on the board: then no holidays are read in for it. */
    isEmpty: (): boolean => {
      const first = ledger.boardKeysAfter(0, 1);
      return first.ok && first.value.length === 0 && ledger.isProjected();
    },
    /** What was read of the ledger is not there any more, or each row has another day. */
    forget: (): void => {
      board = null;
    },
  };
}
