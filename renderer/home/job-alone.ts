// What of the first page is one and the same: with one company on the board its row and the open job that the row leads
// to; and which of its cards has the one primary button.
import { goesOn, openOf } from '../../core/case/open-first.ts';
import type { CaseSummary } from '../../core/case/view.ts';
import type { BoardLine, BoardPage } from '../../core/contract/customers.ts';
import { doesFor } from '../board/act.ts';

export type JobAlone = { readonly caseId: string; readonly line: BoardLine };

export function jobAlone({ total, rows: [line] }: BoardPage, open: readonly CaseSummary[]): JobAlone | null {
  if (total !== 1 || !line) return null;
  const does = doesFor(line);
  return does.kind === 'case' && open.some(({ id }) => id === does.caseId) ? { caseId: does.caseId, line } : null;
}

/** A practice leads nobody past a real company whose turn it is. `ways`: something new is begun. */
export function whatLeads(cases: readonly CaseSummary[], week: BoardPage | null): 'case' | 'week' | 'ways' {
  if (!goesOn(cases)) return 'ways';
  if (openOf(cases)[0]?.mode !== 'practice' || !week || week.due.length === 0) return 'case';
  return week.total === 1 && week.rows[0]?.dates ? 'week' : 'ways';
}
