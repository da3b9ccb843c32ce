// A case's page as the window shows it, without the way there: the same contexts, filled from the second side.
import { I18nProvider } from 'react-aria-components';
import { useMemo, type ReactNode } from 'react';
import { firstTexts } from '../../../core/text/first-texts.ts';
import { lazyPages } from '../../../renderer/app/lazy-pages.ts';
import {
  FirstContext,
  WizardContext,
  type First,
  type SheetAbout,
  type Wizard,
} from '../../../renderer/app/wizard-context.ts';
import { useUnsavedGuard } from '../../../renderer/frame/unsaved.ts';
import { Home } from '../../../renderer/pages/Home.tsx';
import type { PageState } from '../page-state.ts';
import { pageOf } from './board-answers.ts';

type Props = { readonly state: PageState; readonly trouble: (what: string) => void };

/** What the first page lists of the board. */
const named = 5;

/** What lies over the first page, if anything. */
function overOf({ board, ledger, training, view }: PageState): ReactNode {
  if (training) return <lazyPages.TrainingPage caseId={training.caseId} running={false} />;
  if (ledger?.over === 'ledger') return <lazyPages.LedgerPage problem={null} />;
  if (ledger?.over === 'records') return <lazyPages.RecordsPage view={view} />;
  if (ledger?.over === 'exchanged') {
    const { about, setAside } = ledger;
    return <lazyPages.ExchangedPage how="back" folder={about.folder} setAside={setAside} />;
  }
  if (board?.over === 'board') return <lazyPages.BoardPage ends={null} />;
  if (board?.over === 'import') return <lazyPages.ImportPage />;
  if (board?.over === 'mail' && board.mail)
    return (
      <lazyPages.LookAnswer
        {...board.mail}
        among={null}
        stuck={false}
        take={() => undefined}
        again={() => undefined}
        close={() => undefined}
      />
    );
  const customerId = board?.customer?.id;
  if (board?.over === 'customer' && customerId) return <lazyPages.CustomerPage customerId={customerId} then="board" />;
  if (board?.over === 'custody' && customerId) return <lazyPages.CustodyPage customerId={customerId} then="board" />;
  if (board?.over === 'make-file')
    return <lazyPages.MakeHandOver about={{ kind: 'customer', customerId: someone }} then={null} />;
  if (board?.over === 'take-up') return <lazyPages.TakeUp file={locked} />;
  if (board?.over === 'real-sheet')
    return <lazyPages.MakeSheet about={{ ...sheets['hand-over'], practice: false }} then={null} />;
  if (board?.over === 'week' || board?.over === 'own' || board?.over === 'hand-over')
    return <lazyPages.MakeSheet about={sheets[board.over]} then={null} />;
  return null;
}

const someone = '00000000-0000-4000-8000-000000000000';
const locked = new File(['age-encryption.org/v1\n'], '引き継ぎ_みなと商事.age');
const sheets: { readonly [K in SheetAbout['kind']]: Extract<SheetAbout, { kind: K }> } = {
  own: { kind: 'own', practice: false, row: { from: 'customer', customerId: someone, topic: '' } },
  'hand-over': { kind: 'hand-over', practice: true, caseId: someone },
  week: { kind: 'week', practice: false },
};

export function OpenedCase({ state, trouble }: Props): ReactNode {
  const { info, view } = state;
  const { language } = info;
  const unsaved = useUnsavedGuard();
  const first = useMemo<First>(
    () => ({
      info,
      language,
      words: firstTexts[language],
      lazyPages,
      busy: false,
      covered: null,
      // Nothing opens here; what is not saved is asked about all the same.
      cover: () => unsaved.leave(() => undefined),
      unsaved,
      attempt: (work, then) => {
        void work().then((result) => {
          if (result.ok) then(result.value);
          else trouble(`an answer that no page expects: ${result.error.code}`);
        });
      },
      goHome: () => undefined,
      openCase: () => undefined,
      setLanguage: () => undefined,
      knowInfo: () => undefined,
      mask: () => undefined,
    }),
    [info, language, trouble, unsaved],
  );
  const wizard = useMemo<Wizard>(
    () => ({ ...first, words: lazyPages.texts[language], wordsIn: (wanted) => lazyPages.texts[wanted] }),
    [first, language],
  );
  const over = overOf(state);
  document.documentElement.lang = language;
  return (
    <FirstContext value={first}>
      <I18nProvider locale={language === 'ja' ? 'ja-JP' : 'en-GB'}>
        <div className="app" data-mode={view?.mode ?? 'real'}>
          <WizardContext value={wizard}>
            {over ?? (
              <div className="under">
                {view ? (
                  <lazyPages.CasePage view={view} waitEnds={performance.now() + view.waitMs} />
                ) : (
                  <Home cases={state.cases} week={state.board ? pageOf(state.board.lines, 0, named) : null} />
                )}
              </div>
            )}
          </WizardContext>
        </div>
      </I18nProvider>
    </FirstContext>
  );
}
