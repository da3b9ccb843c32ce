// One case on screen: the frame around the step that shows, and what the step's page may do.
import { cutFront } from '../../core/base/cut.ts';
import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import type { ViewState } from '../../core/contract/wizard.ts';
import type { Received } from '../../core/case/arrival.ts';
import type { Result } from '../../core/base/result.ts';
import type { CaseView } from '../../core/case/view.ts';
import type { HandPath } from '../../core/files/file-path.ts';
import type { StepId } from '../../core/flows/steps.ts';
import type { Trap } from '../../core/call/scene.ts';
import { firstCallAbout, mayCall, sceneInCall } from '../../core/call/script.ts';
import { askedAtOnce, callHasBegun } from '../call/begin-at-once.ts';
import { CallBegin } from '../call/CallBegin.tsx';
import { CallRecordPage } from '../call/CallRecordPage.tsx';
import { CallPage } from '../call/CallPage.tsx';
import { BesideView } from '../case/BesideView.tsx';
import { useNarrowWindow } from '../case/use-narrow-window.ts';
import { CaseContext, type Named, type OpenCase } from '../case/case-context.ts';
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
  const [named, setNamed] = useState<Named | null>(null);
  const [foreign, setForeign] = useState<ViewState | null>(null);
  const { narrow, makeNarrow } = useNarrowWindow();
  const [siteAway, leaveSite] = useReducer(() => true, false);

  // Looking back ends as soon as the case itself moves on.
  const shown = looking.at && looking.from === view.step ? looking.at : view.step;
  const index = view.journey.findIndex(({ id }) => id === shown);
  const entry = view.journey[index];
  const past = shown !== view.step;
  const telephone = useTelephone(view, past);
  const foreignPlace = past || view.readOnly || telephone.shows ? null : view.beside;
  const caseId = view.id;

  const showStep = useCallback(
    (step: StepId | null) => setLooking({ at: step === view.step ? null : step, from: view.step }),
    [view.step],
  );
  const { askFirst } = telephone;
  const hearInUse = useCallback(() => {
    askFirst('in-use-again');
    showStep(null);
  }, [askFirst, showStep]);
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
      foreignPlace: siteAway && foreignPlace === 'site' ? null : foreignPlace,
      leaveSite,
      foreign,
      narrow,
      makeNarrow,
      helpOpen,
      setHelpOpen,
      named,
      setNamed,
      hearInUse,
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
    siteAway,
    foreign,
    narrow,
    makeNarrow,
    helpOpen,
    named,
    hearInUse,
    attempt,
    openCase,
    caseId,
    trapped,
    told,
    shown,
  ]);

  if (!open) return null;
  const calls = telephone.shows && !past;
  // A call's page is as wide as the window: the help of the usual page waits behind it.
  const helpShows = helpOpen && !calls;
  const { Page, words: wordsOf, sights } = stepPages[shown];
  return (
    <WizardContext value={inFlow}>
      <CaseContext value={open}>
        <TopBar
          about={{ customer: view.state.customer?.name ?? '', job: words.frame.jobs[view.flow] }}
          practice={view.mode === 'practice'}
          home={goHome}
          telephone={telephone.back(words.call, () => showStep(null))}
          putBack={narrow.on ? { text: words.browser.narrow.back, onPress: () => makeNarrow(false) } : null}
        />
        <div className="case" data-folded={foreignPlace !== null} data-call={calls} data-help={helpShows}>
          <Journey />
          {!past && telephone.begins && <CallBegin close={telephone.leave} about={telephone.about} />}
          {!past && telephone.scene && (
            <CallPage scene={telephone.scene} first={telephone.first} leave={telephone.leave} />
          )}
          {!past && telephone.recordShows && <CallRecordPage close={telephone.leave} />}
          {(past || !telephone.shows) && <Page key={shown} />}
          {helpShows && (
            <HelpDrawer
              help={wordsOf(words).help}
              met={sights?.(view) ?? []}
              telephone={past ? [] : telephone.ways(words.call)}
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

/** Whether a call's page stands in place of the step's own; `past`: an earlier step is looked at meanwhile. */
function useTelephone(view: CaseView, past: boolean) {
  /** On which step the usual page is wanted meanwhile; and whether a call is about to begin. */
  const [aside, setAside] = useState<StepId | null>(null);
  const [asked] = useState(() => (mayCall(view) ? askedAtOnce(view.id) : null));
  // Asked for at this point of the calls so far: once one has begun, it is not asked for any more.
  const held = sceneInCall(view);
  const calls = view.state.call.moments.length;
  const [beginsAt, setBeginsAt] = useState(asked ? calls : null);
  const begins = beginsAt === calls;
  const [recordAsked, askRecord] = useState(false);
  // What the call's page says first, for as long as nothing was told since.
  const { times } = view.state;
  const at = [view.step, calls, times['in-use-told']].join(' ');
  const [asks, setAsks] = useState<{ readonly face: Trap; readonly at: string } | null>(null);
  const askFirst = useCallback(
    (face: Trap) => {
      setAside(null);
      setAsks({ face, at });
    },
    [at],
  );
  useEffect(callHasBegun, []);
  const scene = aside === view.step ? null : held;
  const begin = () => {
    setAside(null);
    setBeginsAt(calls);
  };
  const beginShows = begins && held === null;
  const recordShows = recordAsked && scene === null && !beginShows;
  return {
    scene,
    begins: beginShows,
    about: asked?.about ? firstCallAbout(view) : null,
    recordShows,
    first: asks?.at === at ? asks.face : null,
    askFirst,
    shows: scene !== null || beginShows || recordShows,
    leave: () => {
      setBeginsAt(null);
      askRecord(false);
      setAsks(null);
      setAside(view.step);
    },
    /** Back to a call that goes on, from its step's usual page or from an earlier step. */
    back: ({ toCall }: Texts['call'], toNow: () => void) => {
      if (held === null || (scene && !past)) return null;
      const onPress = () => {
        setAside(null);
        toNow();
      };
      return { text: toCall, onPress };
    },
    /** Begins one: few do, and whoever is alone with the page need not read of it there. */
    ways: ({ open, openRecord }: Texts['call']) => [
      ...(held === null && !begins && mayCall(view) ? [{ text: open, onPress: begin }] : []),
      ...(scene === null && view.state.call.moments.length > 0
        ? [{ text: openRecord, onPress: () => askRecord(true) }]
        : []),
    ],
  };
}

async function give(caseId: string, wanted: Received['wanted'], via: HandPath, file: File): Promise<Result<Outcome>> {
  const read = await bytesOf(file);
  return read.ok
    ? call('case.receive', { caseId, wanted, via, name: cutFront(file.name, 1000), bytes: read.value })
    : read;
}
