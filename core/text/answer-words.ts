// The shapes of two answers: the box's on the first page, and that of a drawn picture.
import type { Line } from './rich.ts';

/** What it is, and what to do. `list`: examples below the lines; `after`: below everything. */
export type LookWords = {
  readonly is: string;
  readonly lines: readonly Line[];
  readonly list?: readonly string[];
  readonly after?: Line;
};

export type SightAnswerWords = {
  readonly is: string;
  readonly why: Line;
  readonly now: readonly Line[];
  /** Where it was tried once and did not help. */
  readonly then: readonly Line[];
  /** Where the job is not known: an answer for each. */
  readonly byJob: { readonly extending: readonly Line[]; readonly making: readonly Line[] } | null;
};
