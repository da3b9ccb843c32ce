// A case's page as the window shows it, without the way there: the same contexts, filled from the second side.
import { I18nProvider } from 'react-aria-components';
import { useMemo, type ReactNode } from 'react';
import { firstTexts } from '../../../core/text/first-texts.ts';
import { behind } from '../../../renderer/app/behind.ts';
import { FirstContext, WizardContext, type First, type Wizard } from '../../../renderer/app/wizard-context.ts';
import { Home } from '../../../renderer/pages/Home.tsx';
import type { PageState } from '../page-state.ts';

type Props = { readonly state: PageState; readonly trouble: (what: string) => void };

export function OpenedCase({ state, trouble }: Props): ReactNode {
  const { info, view, cases } = state;
  const { language } = info;
  const first = useMemo<First>(
    () => ({
      info,
      language,
      words: firstTexts[language],
      behind,
      busy: false,
      covered: null,
      cover: () => undefined,
      attempt: (work, then) => {
        void work().then((result) => {
          if (result.ok) then(result.value);
          else trouble(`an answer that no page expects: ${result.error.code}`);
        });
      },
      goHome: () => undefined,
      openCase: () => undefined,
      setLanguage: () => undefined,
    }),
    [info, language, trouble],
  );
  const wizard = useMemo<Wizard>(() => ({ ...first, words: behind.texts[language] }), [first, language]);
  document.documentElement.lang = language;
  return (
    <FirstContext value={first}>
      <I18nProvider locale={language === 'ja' ? 'ja-JP' : 'en-GB'}>
        <div className="app" data-mode={view?.mode ?? 'real'}>
          <WizardContext value={wizard}>
            <div className="under">
              {view ? (
                <behind.CasePage view={view} waitEnds={performance.now() + view.waitMs} />
              ) : (
                <Home cases={cases} />
              )}
            </div>
          </WizardContext>
        </div>
      </I18nProvider>
    </FirstContext>
  );
}
