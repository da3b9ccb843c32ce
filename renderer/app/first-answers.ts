// Asks for what the first page shows before React and the pages are even evaluated: the answers come while they are.
import type { AppInfo } from '../../core/contract/wizard.ts';
import type { Result } from '../../core/base/result.ts';
import type { CaseSummary } from '../../core/case/view.ts';
import type { BoardPage } from '../../core/contract/customers.ts';
import { call } from './client.ts';
import { weekAsked } from './week-asked.ts';

export type FirstAnswers = {
  readonly info: AppInfo | null;
  readonly cases: readonly CaseSummary[] | null;
  /** The companies whose turn it is next. */
  readonly week: BoardPage | null;
};

/** Above this, the page says that it is starting. */
const patience = 300;

// The last one: after a reload a foreign page may still lie over the window.
const asked = Promise.all([
  call('app.info', undefined),
  call('home.cases', undefined),
  call('board.read', weekAsked),
  call('view.close', undefined),
]);

/** What came in time and well; the rest is null, and asked for again by the page, which can show a failure. */
export async function firstAnswers(): Promise<FirstAnswers> {
  const late = new Promise<null>((settle) => {
    setTimeout(() => settle(null), patience);
  });
  const answers = await Promise.race([asked, late]);
  return { info: known(answers?.[0]), cases: known(answers?.[1]), week: known(answers?.[2]) };
}

const known = <T>(result: Result<T> | undefined): T | null => (result?.ok ? result.value : null);
