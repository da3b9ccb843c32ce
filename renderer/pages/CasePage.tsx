// One case on screen: the frame around the step that shows, and what the step's page may do.
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ViewState } from '../../core/contract/wizard.ts';
import type { Received } from '../../core/case/arrival.ts';
import type { Result } from '../../core/base/result.ts';
import type { CaseView } from '../../core/case/view.ts';
import type { HandPath } from '../../core/files/file-path.ts';
import type { StepId } from '../../core/flows/steps.ts';
import { mayCall, sceneInCall } from '../../core/call/script.ts';
import { CallBegin } from '../call/CallBegin.tsx';
import { CallPage } from '../call/CallPage.tsx';
import { BesideView } from '../case/BesideView.tsx';
import { useNarrowWindow } from '../case/use-narrow-window.ts';
import { CaseContext, type OpenCase } from '../case/case-context.ts';
import { receiveEach, type Outcome, type Sorted } from '../case/several-files.ts';
import { useUnaskedFiles } from '../case/window-files.ts';
import { call, on } from '../app/client.ts';
import { bytesOf } from '../app/given-files.ts';
import { HelpDrawer } from '../frame/HelpDrawer.tsx';
import { Journey } from '../frame/Journey.tsx';
import { TopBar } from '../frame/TopBar.tsx';
import { stepPages } from '../steps/index.ts';
import type { Language } from '../../core/contract/wizard.ts';
import { textsFor } from '../../core/text/for-flow.ts';
import type { Texts } from '../../core/text/texts.ts';
import { WizardContext, useWizard } from '../app/wizard-context.ts';

type Looking = { readonly at: StepId | null; readonly from: StepId };
/** Told until the case moves on, or another page is looked at. */
type Told = { readonly on: StepId; readonly sorted: Sorted | null; readonly unasked: readonly string[] | null };

type Props = { readonly view: CaseView; readonly waitEnds: number };

export function CasePage({ view, waitEnds }: Props) {
  const wizard = useWizard();
  const { language, attempt, openCase, goHome } = wizard;
  // Some pages say it otherwise in a creation than in a renewal.
  const words = textsFor(language, view.flow);
  const inFlow = useMemo(
    () => ({ ...wizard, words, wordsIn: (wanted: Language) => textsFor(wanted, view.flow) }),
    [wizard, words, view.flow],
  );
  const [looking, setLooking] = useState<Looking>({ at: null, from: view.step });
  const [trapped, setTrapped] = useState<{ readonly on: StepId; readonly received: Received } | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [helpOpen, setHelpOpen] = useState(false);
  const [foreign, setForeign] = useState<ViewState | null>(null);
  const { narrow, makeNarrow } = useNarrowWindow();

  // Looking back ends as soon as the case itself moves on.
  const shown = looking.at && looking.from === view.step ? looking.at : view.step;
  const index = view.journey.findIndex(({ id }) => id === shown);
  const entry = view.journey[index];
  const past = shown !== view.step;
  const telephone = useTelephone(view);
  const foreignPlace = past || view.readOnly || telephone.shows ? null : view.beside;
  const caseId = view.id;

  const showStep = useCallback(
    (step: StepId | null) => setLooking({ at: step === view.step ? null : step, from: view.step }),
    [view.step],
  );
  const before = view.journey[index - 1]?.id;
  const back = useCallback(() => (before ? showStep(before) : goHome()), [before, showStep, goHome]);

  useEffect(
    () => on('case.received', (received) => setTrapped(received.taken ? null : { on: view.step, received })),
    [view.step],
  );
  useEffect(() => on('view.changed', setForeign), []);
  useUnaskedFiles(useCallback((names) => setTold({ on: shown, sorted: null, unasked: names }), [shown]));

  const open = useMemo<OpenCase | null>(() => {
    if (!entry) return null;
    const took = ({ view: after, received }: Outcome, sorted: Sorted | null = null) => {
      setTrapped(received.taken ? null : { on: after.step, received });
      setTold({ on: after.step, sorted, unasked: null });
      openCase(after);
    };
    return {
      view,
      waitEnds,
      entry,
      past,
      showStep,
      back,
      foreignPlace,
      foreign,
      narrow,
      makeNarrow,
      helpOpen,
      setHelpOpen,
      say: (fact) => attempt(() => call('case.say', { caseId, fact }), openCase),
      receive: (wanted, via, files) =>
        attempt(
          () => receiveEach(wanted, files, (file) => give(caseId, wanted, via, file)),
          ({ outcome, sorted }) => took(outcome, sorted),
        ),
      receiveText: (wanted, text) =>
        attempt(
          () => call('case.receiveText', { caseId, wanted, text }),
          (outcome) => took(outcome),
        ),
      reread: () => attempt(() => call('case.read', { caseId }), openCase),
      trap: trapped?.on === shown ? trapped.received : null,
      dropTrap: () => setTrapped(null),
      sorted: told?.on === shown ? told.sorted : null,
      unasked: told?.on === shown ? told.unasked : null,
    };
  }, [
    view,
    waitEnds,
    entry,
    past,
    showStep,
    back,
    foreignPlace,
    foreign,
    narrow,
    makeNarrow,
    helpOpen,
    attempt,
    openCase,
    caseId,
    trapped,
    told,
    shown,
  ]);

  if (!open) return null;
  const { Page, words: wordsOf } = stepPages[shown];
  return (
    <WizardContext value={inFlow}>
      <CaseContext value={open}>
        <TopBar
          about={{ customer: view.state.customer?.name ?? '', job: words.frame.jobs[view.flow] }}
          practice={view.mode === 'practice'}
          home={goHome}
          telephone={telephone.back(words.call)}
          putBack={narrow.on ? { text: words.browser.narrow.back, onPress: () => makeNarrow(false) } : null}
        />
        <div
          className="case"
          data-folded={foreignPlace !== null}
          data-call={telephone.shows && !past}
          data-help={helpOpen}
        >
          <Journey />
          {!past && telephone.begins && <CallBegin close={telephone.leave} />}
          {!past && telephone.scene && <CallPage scene={telephone.scene} leave={telephone.leave} />}
          {(past || !telephone.shows) && <Page key={shown} />}
          {helpOpen && (
            <HelpDrawer
              help={wordsOf(words).help}
              telephone={past ? null : telephone.begin(words.call)}
              close={() => setHelpOpen(false)}
            />
          )}
          {foreignPlace && (
            <BesideView
              key={`${view.flow} ${view.customerSite.known?.address ?? ''}`}
              caseId={caseId}
              place={foreignPlace}
              foreign={foreign}
              setForeign={setForeign}
            />
          )}
        </div>
      </CaseContext>
    </WizardContext>
  );
}

/** Whether a call's page stands in place of the step's own. */
function useTelephone(view: CaseView) {
  /** On which step the usual page is wanted meanwhile; and whether a call is about to begin. */
  const [aside, setAside] = useState<StepId | null>(null);
  const [begins, setBegins] = useState(false);
  const held = sceneInCall(view);
  const scene = aside === view.step ? null : held;
  return {
    scene,
    begins: begins && held === null,
    shows: scene !== null || (begins && held === null),
    leave: () => {
      setBegins(false);
      setAside(view.step);
    },
    /** Back to a call that goes on. */
    back: ({ toCall }: Texts['call']) =>
      held === null || scene ? null : { text: toCall, onPress: () => setAside(null) },
    /** Begins one: few do, and whoever is alone with the page need not read of it there. */
    begin: ({ open }: Texts['call']) =>
      held === null && !begins && mayCall(view) ? { text: open, onPress: () => setBegins(true) } : null,
  };
}

async function give(caseId: string, wanted: Received['wanted'], via: HandPath, file: File): Promise<Result<Outcome>> {
  const read = await bytesOf(file);
  return read.ok
    ? call('case.receive', { caseId, wanted, via, name: file.name.slice(-1000), bytes: read.value })
    : read;
}
