// Holds what is open now (home, a case, a problem) and gives every page its words and its way to the main process.
import { useCallback, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { AppInfo } from '../core/contract.ts';
import type { CaseSummary, CaseView } from '../core/flows/case-view.ts';
import { texts } from '../core/text/texts.ts';
import { call, on } from './client.ts';
import type { FirstAnswers } from './first-answers.ts';
import { useCover } from './frame/cover.ts';
import { AppleIdPage } from './pages/AppleIdPage.tsx';
import { CasePage } from './pages/CasePage.tsx';
import { ErrorPage } from './pages/ErrorPage.tsx';
import { Home } from './pages/Home.tsx';
import { SightsPage } from './pages/SightsPage.tsx';
import { WizardContext, type Attempt, type Problem, type Wizard } from './wizard-context.ts';

type Shown = { readonly kind: 'home'; readonly cases: readonly CaseSummary[] } | { readonly kind: 'case'; readonly view: CaseView };

export function App({ first }: { readonly first: FirstAnswers }) {
  const [info, setInfo] = useState<AppInfo | null>(first.info);
  const [shown, setShown] = useState<Shown | null>(first.cases && { kind: 'home', cases: first.cases });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [running, setRunning] = useState(0);
  const { covered, cover } = useCover();

  const attempt = useCallback<Attempt>((work, then) => {
    const run = async (): Promise<void> => {
      setRunning((n) => n + 1);
      const result = await work();
      setRunning((n) => n - 1);
      if (result.ok) then(result.value);
      else {
        // A problem is seen at once, whatever lies over the page.
        cover(null, 'elsewhere');
        setProblem({ error: result.error, again: () => { setProblem(null); void run(); } });
      }
    };
    void run();
  }, [cover]);

  const listCases = useCallback(() => attempt(() => call('home.cases', undefined), (cases) => setShown({ kind: 'home', cases })), [attempt]);

  useEffect(() => {
    if (!first.info) attempt(() => call('app.info', undefined), setInfo);
    if (!first.cases) listCases();
    return on('case.changed', (view) => setShown((now) => (now?.kind === 'case' && now.view.id === view.id ? { kind: 'case', view } : now)));
  }, [attempt, listCases, first]);

  const language = info?.language ?? 'ja';
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const wizard = useMemo<Wizard | null>(() => info && {
    info,
    language,
    words: texts[language],
    busy: running > 0,
    covered,
    cover,
    attempt,
    goHome: () => {
      setProblem(null);
      attempt(() => call('case.leave', undefined), listCases);
    },
    openCase: (view) => setShown({ kind: 'case', view }),
    setLanguage: (chosen) => attempt(() => call('app.setLanguage', { language: chosen }), setInfo),
  }, [info, language, running, covered, cover, attempt, listCases]);

  if (!wizard) return problem ? <p className="starting" role="alert">{texts[language].errors.byCode[problem.error.code].what}</p> : <p className="starting">{texts[language].frame.starting}</p>;
  const caseShown = shown?.kind === 'case' ? shown.view : null;
  return (
    <WizardContext value={wizard}>
      <I18nProvider locale={language === 'ja' ? 'ja-JP' : 'en-GB'}>
        <div className="app" aria-busy={wizard.busy} data-mode={caseShown?.mode ?? 'real'}>
          {covered?.page === 'apple-id' && <AppleIdPage view={caseShown} />}
          {covered?.page === 'sights' && <SightsPage view={caseShown} first={covered.sight} />}
          <div className="under" hidden={covered !== null}>
          {problem ? <ErrorPage problem={problem} view={caseShown} close={() => setProblem(null)} /> : caseShown ? <CasePage key={caseShown.id} view={caseShown} /> : <Home cases={shown?.kind === 'home' ? shown.cases : null} />}
          </div>
          {wizard.busy && <p className="busy" role="status">{wizard.words.frame.busy}</p>}
        </div>
      </I18nProvider>
    </WizardContext>
  );
}
