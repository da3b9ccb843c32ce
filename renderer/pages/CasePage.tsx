// One case on screen: the frame around the step that shows, and what the step's page may do.
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ViewState } from '../../core/contract/wizard.ts';
import type { Received } from '../../core/case/arrival.ts';
import { succeed, type Result } from '../../core/base/result.ts';
import type { CaseView } from '../../core/case/view.ts';
import type { HandPath } from '../../core/files/file-path.ts';
import type { StepId } from '../../core/flows/steps.ts';
import { BesideView } from '../case/BesideView.tsx';
import { useBeside } from '../case/use-beside.ts';
import { CaseContext, type OpenCase } from '../case/case-context.ts';
import { call, on } from '../app/client.ts';
import { bytesOf } from '../app/given-files.ts';
import { HelpDrawer } from '../frame/HelpDrawer.tsx';
import { Journey } from '../frame/Journey.tsx';
import { TopBar } from '../frame/TopBar.tsx';
import { stepPages } from '../steps/index.ts';
import { textsFor } from '../../core/text/for-flow.ts';
import { WizardContext, useWizard } from '../app/wizard-context.ts';

type Looking = { readonly at: StepId | null; readonly from: StepId };
type Outcome = { readonly view: CaseView; readonly received: Received };

type Props = { readonly view: CaseView; readonly waitEnds: number };

export function CasePage({ view, waitEnds }: Props) {
  const wizard = useWizard();
  const { language, attempt, openCase, goHome } = wizard;
  // Some pages say it otherwise in a creation than in a renewal.
  const words = textsFor(language, view.flow);
  const inFlow = useMemo(() => ({ ...wizard, words }), [wizard, words]);
  const [looking, setLooking] = useState<Looking>({ at: null, from: view.step });
  const [trapped, setTrapped] = useState<{ readonly on: StepId; readonly received: Received } | null>(null);
  const [helpOpen, setHelpOpen] = useState(false);
  const [site, setSite] = useState<ViewState | null>(null);
  const { beside, putBeside } = useBeside();

  // Looking back ends as soon as the case itself moves on.
  const shown = looking.at && looking.from === view.step ? looking.at : view.step;
  const index = view.journey.findIndex(({ id }) => id === shown);
  const entry = view.journey[index];
  const past = shown !== view.step;
  const place = past || view.readOnly ? null : view.beside;
  const caseId = view.id;

  const look = useCallback(
    (step: StepId | null) => setLooking({ at: step === view.step ? null : step, from: view.step }),
    [view.step],
  );
  const before = view.journey[index - 1]?.id;
  const back = useCallback(() => (before ? look(before) : goHome()), [before, look, goHome]);

  useEffect(
    () => on('case.received', (received) => setTrapped(received.taken ? null : { on: view.step, received })),
    [view.step],
  );
  useEffect(() => on('view.changed', setSite), []);

  const open = useMemo<OpenCase | null>(() => {
    if (!entry) return null;
    const took = ({ view: after, received }: Outcome) => {
      setTrapped(received.taken ? null : { on: after.step, received });
      openCase(after);
    };
    return {
      view,
      waitEnds,
      entry,
      past,
      look,
      back,
      place,
      site,
      beside,
      putBeside,
      helpOpen,
      setHelpOpen,
      say: (fact) => attempt(() => call('case.say', { caseId, fact }), openCase),
      receive: (wanted, via, files) =>
        attempt(
          () => receiveAll(caseId, wanted, via, files),
          (outcome) => outcome && took(outcome),
        ),
      receiveText: (wanted, text) => attempt(() => call('case.receiveText', { caseId, wanted, text }), took),
      reread: () => attempt(() => call('case.read', { caseId }), openCase),
      trap: trapped?.on === shown ? trapped.received : null,
      dropTrap: () => setTrapped(null),
    };
  }, [
    view,
    waitEnds,
    entry,
    past,
    look,
    back,
    place,
    site,
    beside,
    putBeside,
    helpOpen,
    attempt,
    openCase,
    caseId,
    trapped,
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
          putBack={beside.on ? { text: words.browser.beside.back, onPress: () => putBeside(false) } : null}
        />
        <div className="case" data-folded={place !== null} data-help={helpOpen}>
          <Journey />
          <Page key={shown} />
          {helpOpen && <HelpDrawer help={wordsOf(words).help} close={() => setHelpOpen(false)} />}
          {place && <BesideView key={view.flow} caseId={caseId} place={place} site={site} setSite={setSite} />}
        </div>
      </CaseContext>
    </WizardContext>
  );
}

/**
 * Several files may come at once; each is looked at, the last answer counts. One that can't be read is told where no
 * other was what is wanted.
 */
async function receiveAll(
  caseId: string,
  wanted: Received['wanted'],
  via: HandPath,
  files: readonly File[],
): Promise<Result<Outcome | null>> {
  let outcome: Outcome | null = null;
  let unread: Result<never> | null = null;
  for (const file of files) {
    const read = await bytesOf(file);
    if (!read.ok) {
      unread ??= read;
      continue;
    }
    const name = file.name.slice(-1000);
    const result = await call('case.receive', { caseId, wanted, via, name, bytes: read.value });
    // The file before it has led on: the others have nothing left to be for.
    if (!result.ok) return outcome && result.error.code === 'step-mismatch' ? succeed(outcome) : result;
    outcome = result.value;
  }
  return unread && !outcome?.received.taken ? unread : succeed(outcome);
}
