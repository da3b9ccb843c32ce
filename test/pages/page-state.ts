// One state of one page: what it is given to draw.
import type { AppInfo } from '../../core/contract/wizard.ts';
import type { CaseSummary, CaseView } from '../../core/case/view.ts';

/** `view` null: the first page, with these cases. */
export type PageState = {
  readonly name: string;
  readonly info: AppInfo;
  readonly cases: readonly CaseSummary[];
  readonly view: CaseView | null;
};
