// One state of one page: what it is given to draw.
import type { AppInfo } from '../../core/contract/wizard.ts';
import type { BoardLine, CustomerPage, EndingPage } from '../../core/contract/customers.ts';
import type { Chosen, LedgerAbout } from '../../core/contract/ledger.ts';
import type { LessonResult } from '../../core/contract/training.ts';
import type { Look } from '../../core/intake/look.ts';
import type { CaseSummary, CaseView } from '../../core/case/view.ts';
import type { SheetAbout } from '../../renderer/app/wizard-context.ts';

/** `view` null: the first page, with these cases. */
export type PageState = {
  readonly name: string;
  readonly info: AppInfo;
  readonly cases: readonly CaseSummary[];
  readonly view: CaseView | null;
  /** What the board has, and which of its pages lies over the first page. */
  readonly board?: BoardState;
  /** How the ledger is, and which page about it lies over the first page. */
  readonly ledger?: LedgerState;
  /** How the lessons went, or one of them. */
  readonly training?: { readonly results: readonly LessonResult[]; readonly caseId: string | null };
};

export type LedgerState = {
  readonly about: LedgerAbout;
  readonly over: 'ledger' | 'records' | 'exchanged' | null;
  readonly setAside: string | null;
  /** What is chosen when a copy from elsewhere is asked for. */
  readonly chosen: Chosen;
};

export type BoardState = {
  /** Every row in the board's order. */
  readonly lines: readonly BoardLine[];
  /** So many rows in all: the lines over and over. */
  readonly size?: number;
  readonly customer: CustomerPage | null;
  /** What the box says of a mail that names no certificate. */
  readonly mail?: { readonly found: Look; readonly ending: EndingPage };
  readonly over:
    | 'board'
    | 'customer'
    | 'custody'
    | 'import'
    | 'mail'
    | 'make-file'
    | 'take-up'
    | 'real-sheet'
    | SheetAbout['kind']
    | null;
};
