// Holds what is open now (home, a case, a problem) and gives every page its words and its way to the main process.
import { useCallback, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { AppInfo, Language } from '../../core/contract/wizard.ts';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type { CaseSummary, CaseView } from '../../core/case/view.ts';
import { firstTexts } from '../../core/text/first-texts.ts';
import { nameOf } from '../../core/base/uncaught.ts';
import { call, on } from './client.ts';
import type { FirstAnswers } from './first-answers.ts';
import { useWholeWeek } from './use-whole-week.ts';
import { weekAsked } from './week-asked.ts';
import type { BoardPage } from '../../core/contract/customers.ts';
import { useCover } from '../frame/cover.ts';
import { useUnsavedGuard } from '../frame/unsaved.ts';
import { Home } from '../pages/Home.tsx';
import { useMaskKey } from '../masking/use-mask.ts';
import { showTitle } from '../masking/title.ts';
import { useLazyPages } from './use-lazy-pages.ts';
import { FirstContext, WizardContext, type Attempt, type First, type Problem, type Wizard } from './wizard-context.ts';

/** The case that is open, if any, and when its view came; under it, the list as the first page last had it. */
type Shown = {
  readonly view: CaseView | null;
  readonly cameAt: number;
  readonly cases: readonly CaseSummary[] | null;
  /** The companies whose turn it is next, as the first page last had them. */
  readonly week: BoardPage | null;
};

const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What the first page lists; without the board's answer it does without that part. */
async function listed(): Promise<Result<Pick<Shown, 'week'> & { readonly cases: readonly CaseSummary[] }>> {
  const [cases, week] = await Promise.all([call('home.cases', undefined), call('board.read', weekAsked)]);
  return cases.ok ? succeed({ cases: cases.value, week: week.ok ? week.value : null }) : cases;
}

/** The ledger as a whole is in trouble, and not just what was asked of it now. */
const isOfLedger = ({ error: { code } }: Problem, { ledgerTrouble }: AppInfo): boolean =>
  code === ledgerTrouble || code === 'ledger-damaged' || code === 'ledger-lost';

/** However the work ends, it has an answer. */
const ended = async <T,>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
  try {
    return await work();
  } catch (thrown) {
    return fail('unexpected', nameOf(thrown));
  }
};

function wizardOf(first: First | null, language: Language): Wizard | null {
  if (!first?.lazyPages) return null;
  const { texts } = first.lazyPages;
  return { ...first, words: texts[language], wordsIn: (wanted) => texts[wanted] };
}

/**
 * `first` is what the page shows at once, `real` what the main process has answered; `taken` is told when presses are
 * answered.
 */
export type AppProps = {
  readonly first: FirstAnswers;
  readonly real: Promise<FirstAnswers>;
  readonly taken?: () => void;
};

export function App({ first, real, taken }: AppProps) {
  const [info, setInfo] = useState<AppInfo | null>(first.info);
  const [shown, setShown] = useState<Shown>({ view: null, cameAt: 0, cases: first.cases, week: first.week });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [running, setRunning] = useState(0);
  const { covered, cover: coverAtOnce } = useCover();
  const unsaved = useUnsavedGuard();
  const { leave } = unsaved;
  const cover = useCallback<First['cover']>((page, then) => leave(() => coverAtOnce(page, then)), [leave, coverAtOnce]);
  const wanted = covered !== null || problem !== null || shown.view !== null;
  const lazyPages = useLazyPages(wanted);

  const attempt = useCallback<Attempt>(
    (work, then) => {
      const run = async (): Promise<void> => {
        setRunning((n) => n + 1);
        const result = await ended(work).finally(() => setRunning((n) => n - 1));
        if (result.ok) then(result.value);
        else {
          // A problem is seen at once, whatever lies over the page.
          coverAtOnce(null, 'elsewhere');
          setProblem({
            error: result.error,
            again: () => {
              setProblem(null);
              void run();
            },
          });
        }
      };
      void run();
    },
    [coverAtOnce],
  );

  const listCases = useCallback(
    () =>
      attempt(
        () => listed(),
        ({ cases, week }) => setShown({ view: null, cameAt: 0, cases, week }),
      ),
    [attempt],
  );

  const weekCame = useCallback((week: BoardPage) => setShown((now) => (now.view ? now : { ...now, week })), []);
  useWholeWeek(shown.view ? null : shown.week, weekCame);

  useEffect(() => {
    taken?.();
    void real.then((known) => {
      if (known.info) setInfo((now) => (alike(now, known.info) ? now : known.info));
      else attempt(() => call('app.info', undefined), setInfo);
      if (known.cases)
        setShown((now) =>
          now.view || (alike(now.cases, known.cases) && alike(now.week, known.week))
            ? now
            : { ...now, cases: known.cases, week: known.week },
        );
      // Asked for late: whoever has begun meanwhile stays there.
      else attempt(listed, ({ cases, week }) => setShown((now) => (now.view ? now : { ...now, cases, week })));
    });
    const opened = on('customer.open', ({ customerId }) =>
      cover(customerId === null ? { page: 'board' } : { page: 'customer', customerId, then: 'first' }),
    );
    const masked = on('app.changed', (now) => {
      setInfo(now);
      showTitle();
    });
    const damaged = on('ledger.changed', (now) => {
      setInfo(now);
      coverAtOnce({ page: 'ledger' });
    });
    const changed = on('case.changed', (view) =>
      setShown((now) => (now.view?.id === view.id ? { ...now, view, cameAt: performance.now() } : now)),
    );
    return () => {
      opened();
      masked();
      damaged();
      changed();
    };
  }, [attempt, cover, coverAtOnce, real, taken]);

  const language = info?.language ?? 'ja';
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const mask = useCallback(
    (masked: boolean) =>
      attempt(
        () => call('app.mask', { on: masked }),
        (now) => {
          showTitle();
          setInfo(now);
        },
      ),
    [attempt],
  );
  useMaskKey(info, mask);

  const firstPage = useMemo<First | null>(
    () =>
      info && {
        info,
        language,
        words: firstTexts[language],
        lazyPages,
        busy: running > 0 || (wanted && !lazyPages),
        covered,
        cover,
        unsaved,
        attempt,
        goHome: () => {
          setProblem(null);
          attempt(() => call('case.leave', undefined), listCases);
        },
        openCase: (view) => setShown((now) => ({ ...now, view, cameAt: performance.now() })),
        knowInfo: setInfo,
        mask,
        setLanguage: (chosen) => attempt(() => call('app.setLanguage', { language: chosen }), setInfo),
      },
    [info, language, running, wanted, lazyPages, covered, cover, unsaved, attempt, mask, listCases],
  );
  const wizard = useMemo<Wizard | null>(() => wizardOf(firstPage, language), [firstPage, language]);

  if (!firstPage)
    return problem ? (
      <p className="starting" role="alert">
        {firstTexts[language].errors.byCode[problem.error.code].what}
      </p>
    ) : (
      <p className="starting">{firstTexts[language].frame.starting}</p>
    );
  const { view, cameAt, cases, week } = shown;
  return (
    <FirstContext value={firstPage}>
      <I18nProvider locale={firstTexts[language].frame.locale}>
        <div className="app" aria-busy={firstPage.busy} data-mode={view?.mode ?? 'real'} data-came={cameAt}>
          <WizardContext value={wizard}>
            {lazyPages && covered?.page === 'apple-id' && <lazyPages.AppleIdPage view={view} />}
            {lazyPages && covered?.page === 'records' && <lazyPages.RecordsPage view={view} />}
            {lazyPages && covered?.page === 'sights' && <lazyPages.SightsPage view={view} first={covered.sight} />}
            {lazyPages && covered?.page === 'board' && <lazyPages.BoardPage ends={covered.ends ?? null} />}
            {lazyPages && covered?.page === 'import' && <lazyPages.ImportPage file={covered.file ?? null} />}
            {lazyPages && covered?.page === 'ledger' && <lazyPages.LedgerPage problem={null} />}
            {lazyPages && covered?.page === 'exchanged' && (
              <lazyPages.ExchangedPage how={covered.how} folder={covered.folder} setAside={covered.setAside} />
            )}
            {lazyPages && covered?.page === 'customer' && (
              <lazyPages.CustomerPage key={covered.customerId} customerId={covered.customerId} then={covered.then} />
            )}
            {lazyPages && covered?.page === 'custody' && (
              <lazyPages.CustodyPage customerId={covered.customerId} then={covered.then} />
            )}
            {lazyPages && covered?.page === 'hand-over' && (
              <lazyPages.MakeHandOver about={covered.about} then={covered.then} />
            )}
            {lazyPages && covered?.page === 'take-up' && <lazyPages.TakeUp file={covered.file} />}
            {lazyPages && covered?.page === 'training' && (
              <lazyPages.TrainingPage caseId={covered.caseId} running={view !== null && !view.finished} />
            )}
            {lazyPages && covered?.page === 'demo' && <lazyPages.DemoPage />}
            {lazyPages && covered?.page === 'sheet' && (
              <lazyPages.MakeSheet about={covered.about} then={covered.then} />
            )}
            {/* A press that comes before its page has been read leaves the first page in place until then. */}
            <div className="under" hidden={lazyPages !== null && covered !== null}>
              {lazyPages && problem && isOfLedger(problem, firstPage.info) && (
                <lazyPages.LedgerPage problem={problem} />
              )}
              {lazyPages && problem && !isOfLedger(problem, firstPage.info) && (
                <lazyPages.ErrorPage problem={problem} view={view} close={() => setProblem(null)} />
              )}
              {lazyPages && !problem && view && (
                <lazyPages.CasePage key={view.id} view={view} waitEnds={cameAt + view.waitMs} />
              )}
              {!(lazyPages && (problem || view)) && <Home cases={cases} week={week} />}
            </div>
          </WizardContext>
          {firstPage.busy && (
            <p className="busy" role="status">
              {firstPage.words.frame.busy}
            </p>
          )}
        </div>
      </I18nProvider>
    </FirstContext>
  );
}
