// What a look at Apple's rows came to, in the words of the fact that keeps it (`row-judged`, core/flows/duplicate).
import type { TooFew } from './judge.ts';

/** `too-long`: more was copied than is read, and what was read is not the row. */
export type NotEnough = 'cut' | 'too-long' | 'no-apsp' | 'contradicts' | TooFew;

/** Rows are counted from 1, from the top of what was copied; null: no rows were copied with the panel. */
export type RowJudgement =
  /**
   * `file`, where files were judged: the one that is the row's; `key`: whether it was made from the newest request,
   * so that Renew is not needed again.
   */
  | {
      readonly answer: 'this-row' | 'this-row-renewed';
      readonly row: number | null;
      readonly file?: string;
      readonly key?: 'newest' | 'other';
    }
  /** Another APSP with the same serial, or an APSP that differs in a digit or two: copied or typed wrong. */
  | { readonly answer: 'misread' }
  | { readonly answer: 'other-row'; readonly looked: number }
  /** By date alone a row is only a candidate. */
  | { readonly answer: 'candidates'; readonly rows: readonly number[]; readonly all: number }
  | { readonly answer: 'no-candidate'; readonly all: number }
  | { readonly answer: 'not-enough'; readonly why: NotEnough }
  | { readonly answer: 'nothing-known' }
  | { readonly answer: 'not-a-row' };

/** The answer, the APSPs (or their ends) of other rows that were looked at, and the list, where it was copied. */
export type RowLook = {
  readonly judgement: RowJudgement;
  readonly others: readonly string[];
  readonly listed: { readonly all: number; readonly rows: readonly number[] } | null;
  /** What the found row names as its vendor, where it was copied. */
  readonly vendor?: string | null;
};

export const lookOf = (judgement: RowJudgement, others: readonly string[] = []): RowLook => ({
  judgement,
  others,
  listed: null,
});

export const foundAs = { this: 'this-row', 'this-renewed': 'this-row-renewed' } as const;

/** Inside, rows are counted from 0 (`at`); what is said to people, and kept in facts, counts from 1 (`row`). */
export const rowAt = (at: number): number => at + 1;
