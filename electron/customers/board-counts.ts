// How many rows have each status, each mark beside it and each month: counted as rows come, change and go, so that
// nobody who asks waits until all have been counted.
import { boardFilters, boardStatuses, isDue, type BoardFilter } from '../../core/customers/board.ts';
import { boardMarks, isAmong, type Marked } from '../../core/customers/marks.ts';

/** `statusAt`: the status's number in `boardStatuses`. `month`: a number of the caller's. */
export type CountedRow = Marked & { readonly statusAt: number; readonly month: number };
export type Counts = {
  readonly ofFilter: Readonly<Record<BoardFilter, number>>;
  /** Whose turn it is: each row once, whatever is marked beside its status. */
  readonly due: number;
  /** By the month's number. */
  readonly inMonth: readonly number[];
};

export function createBoardCounts() {
  // By numbers: a name looked up a hundred thousand times is what a key press waits for.
  const ofStatus = new Int32Array(boardStatuses.length);
  const inMonth: number[] = [];
  const besides = new Map<BoardFilter, number>();
  return {
    /** `by`: 1 for a row that comes, -1 for one that goes; one whose status changes goes first and comes after it. */
    count: (row: CountedRow, by: 1 | -1): void => {
      ofStatus[row.statusAt] = Number(ofStatus[row.statusAt]) + by;
      inMonth[row.month] = (inMonth[row.month] ?? 0) + by;
      if (!row.openCase && !row.missing && !row.custodyOpen) return;
      for (const mark of boardMarks)
        if (row.status !== mark && isAmong(row, mark)) besides.set(mark, (besides.get(mark) ?? 0) + by);
    },
    told: (): Counts => ({
      ofFilter: Object.fromEntries(
        boardFilters.map((filter, at) => [filter, (ofStatus[at] ?? 0) + (besides.get(filter) ?? 0)]),
      ) as Record<BoardFilter, number>,
      due: boardStatuses.reduce((sum, status, at) => sum + (isDue(status) ? Number(ofStatus[at]) : 0), 0),
      inMonth: [...inMonth],
    }),
  };
}
