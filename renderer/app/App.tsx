// Holds what is open now (home, a case, a problem) and gives every page its words and its way to the main process.
import { useCallback, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { AppInfo } from '../../core/contract/wizard.ts';
import { fail, type Result } from '../../core/base/result.ts';
import type { CaseSummary, CaseView } from '../../core/case/view.ts';
import { firstTexts } from '../../core/text/first-texts.ts';
import { nameOf } from '../../core/base/uncaught.ts';
import { call, on } from './client.ts';
import type { FirstAnswers } from './first-answers.ts';
import { useCover } from '../frame/cover.ts';
import { Home } from '../pages/Home.tsx';
import { useBehind } from './use-behind.ts';
import { FirstContext, WizardContext, type Attempt, type First, type Problem, type Wizard } from './wizard-context.ts';

/** The case that is open, if any, and when its view came; under it, the list as the first page last had it. */
type Shown = { readonly view: CaseView | null; readonly cameAt: number; readonly cases: readonly CaseSummary[] | null };

const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** However the work ends, it has an answer. */
const ended = async <T,>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
  try {
    return await work();
  } catch (thrown) {
    return fail('unexpected', nameOf(thrown));
  }
};

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
  const [shown, setShown] = useState<Shown>({ view: null, cameAt: 0, cases: first.cases });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [running, setRunning] = useState(0);
  const { covered, cover } = useCover();
  const wanted = covered !== null || problem !== null || shown.view !== null;
  const behind = useBehind(wanted);

  const attempt = useCallback<Attempt>(
    (work, then) => {
      const run = async (): Promise<void> => {
        setRunning((n) => n + 1);
        const result = await ended(work).finally(() => setRunning((n) => n - 1));
        if (result.ok) then(result.value);
        else {
          // A problem is seen at once, whatever lies over the page.
          cover(null, 'elsewhere');
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
    [cover],
  );

  const listCases = useCallback(
    () =>
      attempt(
        () => call('home.cases', undefined),
        (cases) => setShown({ view: null, cameAt: 0, cases }),
      ),
    [attempt],
  );

  useEffect(() => {
    taken?.();
    void real.then((known) => {
      if (known.info) setInfo((now) => (alike(now, known.info) ? now : known.info));
      else attempt(() => call('app.info', undefined), setInfo);
      if (known.cases)
        setShown((now) => (now.view || alike(now.cases, known.cases) ? now : { ...now, cases: known.cases }));
      else listCases();
    });
    return on('case.changed', (view) =>
      setShown((now) => (now.view?.id === view.id ? { ...now, view, cameAt: performance.now() } : now)),
    );
  }, [attempt, listCases, real, taken]);

  const language = info?.language ?? 'ja';
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const firstPage = useMemo<First | null>(
    () =>
      info && {
        info,
        language,
        words: firstTexts[language],
        behind,
        busy: running > 0 || (wanted && !behind),
        covered,
        cover,
        attempt,
        goHome: () => {
          setProblem(null);
          attempt(() => call('case.leave', undefined), listCases);
        },
        openCase: (view) => setShown((now) => ({ ...now, view, cameAt: performance.now() })),
        setLanguage: (chosen) => attempt(() => call('app.setLanguage', { language: chosen }), setInfo),
      },
    [info, language, running, wanted, behind, covered, cover, attempt, listCases],
  );
  const wizard = useMemo<Wizard | null>(
    () => (firstPage?.behind ? { ...firstPage, words: firstPage.behind.texts[language] } : null),
    [firstPage, language],
  );

  if (!firstPage)
    return problem ? (
      <p className="starting" role="alert">
        {firstTexts[language].errors.byCode[problem.error.code].what}
      </p>
    ) : (
      <p className="starting">{firstTexts[language].frame.starting}</p>
    );
  const { view, cameAt, cases } = shown;
  return (
    <FirstContext value={firstPage}>
      <I18nProvider locale={firstTexts[language].frame.locale}>
        <div className="app" aria-busy={firstPage.busy} data-mode={view?.mode ?? 'real'} data-came={cameAt}>
          <WizardContext value={wizard}>
            {behind && covered?.page === 'apple-id' && <behind.AppleIdPage view={view} />}
            {behind && covered?.page === 'records' && <behind.RecordsPage view={view} />}
            {behind && covered?.page === 'sights' && <behind.SightsPage view={view} first={covered.sight} />}
            {/* A press that comes before its page has been read leaves the first page in place until then. */}
            <div className="under" hidden={behind !== null && covered !== null}>
              {behind && problem && <behind.ErrorPage problem={problem} view={view} close={() => setProblem(null)} />}
              {behind && !problem && view && (
                <behind.CasePage key={view.id} view={view} waitEnds={cameAt + view.waitMs} />
              )}
              {!(behind && (problem || view)) && <Home cases={cases} />}
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
