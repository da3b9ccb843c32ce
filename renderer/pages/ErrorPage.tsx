// A whole page for an expected failure: what happened, why, what to do, the code small at the end.
import { useCallback, useEffect, useRef } from 'react';
import type { CaseView } from '../../core/case/view.ts';
import { call } from '../app/client.ts';
import { ActionBar, type Action } from '../frame/ActionBar.tsx';
import { ImpactLamp } from '../frame/ImpactLamp.tsx';
import { useKeys } from '../frame/keys.ts';
import { TopBar } from '../frame/TopBar.tsx';
import { ContactCard } from '../case/ContactForm.tsx';
import { Note } from '../controls/Note.tsx';
import { ScreenNumber } from '../controls/ScreenNumber.tsx';
import { useWizard, type Problem } from '../app/wizard-context.ts';

type Props = { readonly problem: Problem; readonly view: CaseView | null; readonly close: () => void };

export function ErrorPage({ problem, view, close }: Props) {
  const {
    words: { errors, frame },
    attempt,
    openCase,
    goHome,
  } = useWizard();
  const { code, detail } = problem.error;
  const caseId = view?.id ?? null;
  // The number of the page that the trouble came on: what is said on the telephone.
  const screen = view?.journey.find(({ id }) => id === view.step)?.screen ?? 1;
  const { what, why, next, retry } = errors.byCode[code];
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const leave = useCallback(() => {
    if (caseId === null || code === 'case-not-found') return goHome();
    attempt(
      () => call('case.read', { caseId }),
      (view) => {
        openCase(view);
        close();
      },
    );
  }, [caseId, code, attempt, openCase, close, goHome]);
  const away: Action = {
    text: caseId === null || code === 'case-not-found' ? errors.toHome : errors.toNow,
    onPress: leave,
  };
  const primary: Action = retry ? { text: errors.again, onPress: problem.again } : away;
  useKeys(primary.onPress, leave);

  return (
    <>
      <TopBar
        about={view && { customer: view.state.customer?.name ?? '', job: frame.jobs[view.flow] }}
        practice={view?.mode === 'practice'}
      />
      <main className="page trouble-page">
        <div className="page-scroll">
          <div className="page-top">
            <ScreenNumber screen={screen} />
            <ImpactLamp impact="none" />
          </div>
          <h1 ref={title} tabIndex={-1}>
            {errors.heading}
          </h1>
          <p className="what">{what}</p>
          <Note tone="info">{errors.calm}</Note>
          <h2>{errors.whyTitle}</h2>
          <p>{why}</p>
          <h2>{errors.nextTitle}</h2>
          <p>{next}</p>
          <ContactCard />
          <p className="code-line">{errors.code(detail ? `${code} / ${detail}` : code)}</p>
        </div>
        <ActionBar back={retry ? away : null} quiet={[]} primary={primary} />
      </main>
    </>
  );
}
