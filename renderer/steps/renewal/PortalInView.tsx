// Screen 9 with Apple's site beside us: the next action in the narrow panel, following the page where it is
// recognised, else stepped through by hand.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { sentInCall } from './portal-stages.ts';
import { portalBegin } from '../../../core/advice/portal-begin.ts';
import type { Line } from '../../../core/text/rich.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { CsrCard } from '../../case/CsrCard.tsx';
import { DropAnywhere, FileDrop } from '../../case/FileDrop.tsx';
import { HeldPress } from '../../case/HeldPress.tsx';
import { InView } from '../../controls/InView.tsx';
import { Note } from '../../controls/Note.tsx';
import { NotesOffer } from '../../case/NotesOffer.tsx';
import { Rich } from '../../controls/Rich.tsx';
import { RowCheck } from '../../case/RowCheck.tsx';
import { SightWays } from '../../case/SightWays.tsx';
import { SignInMemo } from '../../case/SignInMemo.tsx';
import { TrapPanel } from '../../case/TrapPanel.tsx';
import { useCompanion } from '../../case/use-companion.ts';
import { useUntil } from '../../controls/use-until.ts';
import { useWizard, useWords } from '../../app/wizard-context.ts';
import { advised } from './advised.ts';
import { CodeAbsent } from './CodeAbsent.tsx';
import { RowToRenew } from './RowToRenew.tsx';
import { Stages } from './Stages.tsx';
import { PortalNote } from '../creation/PortalNote.tsx';
import { CannotSignIn } from '../trouble/CannotSignIn.tsx';
import { RenewRefused } from '../trouble/RenewRefused.tsx';

const renewing = ['signIn', 'row', 'chooseFile', 'upload', 'download'] as const;
const creating = ['signIn', 'create', 'agree', 'chooseFile', 'upload', 'download'] as const;
/** A page that the guidance has nothing to say of is stepped through by hand after this long. */
const patienceMs = 5000;
/** Where one is after signing in: at the list. */
const listStage = 1;

export function PortalInView() {
  const { words, cover } = useWizard();
  const {
    apple: { portal },
    browser: { absent },
    companion: guide,
    creation: { portal: created },
    trouble,
  } = words;
  const { view, trap, foreignPlace, foreign } = useCase();
  const companion = useCompanion();
  const stages = view.traits.newTopic ? creating : renewing;
  const last = stages.length - 1;
  const uploadStage = stages.findIndex((one) => one === 'upload');
  const { accepted, handedOver, handedOverAt, setAside } = view.state;
  const begins = { 'sign-in': 0, list: listStage, upload: uploadStage, download: last };
  const [turned, setTurned] = useState({ at: begins[portalBegin(view.state)], handedOver });
  const [turnedTo, turnTo] = useState<'by-hand' | 'absent' | 'refused' | null>(sentInCall(view) ? 'by-hand' : null);
  const advice = advised(companion.state, view.flow, view.renewedRow, words);
  const advisedAt = advice?.stage ? stages.findIndex((one) => one === advice.stage) : -1;
  // Apple has taken the file from us: what stood before Upload is done, wherever the panel was.
  const stood = handedOver && !turned.handedOver ? Math.max(turned.at, uploadStage) : turned.at;
  const at = advisedAt === -1 ? stood : advisedAt;
  // Should the page not be recognised any more, the panel stays where it was.
  if (turned.at !== at || turned.handedOver !== handedOver) setTurned({ at, handedOver });
  const turn = (to: number) => setTurned({ at: to, handedOver });
  const stage = stages[at] ?? 'signIn';
  const wordsOf = (one: typeof stage) => (one === 'create' || one === 'agree' ? created[one] : portal.stages[one]);
  const own = wordsOf(stage);
  const atLast = at === last;

  // With no page beside there is nothing that could have been done.
  const gone =
    foreign !== null &&
    foreign.place === foreignPlace &&
    (foreign.trouble?.kind === 'network' || foreign.trouble?.kind === 'crashed');
  // Soon the guidance has read the page: nothing is offered that it would take away again.
  const following = useUntil(companion.state?.on === true && companion.state.page === null && !gone, patienceMs);

  if (turnedTo === 'absent') return <CodeAbsent back={() => turnTo(null)} />;
  if (turnedTo === 'refused') return <RenewRefused back={() => turnTo(null)} />;
  if (turnedTo === 'by-hand') return <ByHand back={() => turnTo(null)} />;
  // Nothing is ordered that could not be done: the network, or the page itself, is what the other side speaks of.
  if (gone && !trap) {
    return (
      <StepPage words={portal.page} heading={portal.gone.heading} lines={portal.gone.lines} sign={null} layout="below">
        <DropAnywhere wanted="candidate" />
        <Stages all={stages.map((one) => wordsOf(one).name)} at={at} />
        <div className="panel-more">
          <Button className="link-button" onPress={() => turnTo('by-hand')}>
            {portal.byHand}
          </Button>
        </div>
      </StepPage>
    );
  }
  const byHandAgain = !advice && setAside.length > 0;
  const backFirst = byHandAgain && at === listStage ? [portal.stages.row.backToList] : [];
  const renewedFirst = byHandAgain && atLast && handedOverAt !== null ? [portal.stages.row.renewed] : [];
  const lines: readonly Line[] =
    advice?.lines ??
    (stage === 'signIn' && view.mode === 'practice'
      ? portal.stages.signIn.practice
      : [...backFirst, ...renewedFirst, ...own.lines]);
  const { state } = companion;
  const held = state?.held ?? null;
  // What Apple answered the upload with has led back to the list: there it is no news any more.
  const stale = advice?.downloading === true && trap?.kind === 'json';
  const notice = held ? (
    <InView watched={`${held.what} ${String(state?.released)}`}>
      <HeldPress held={held} released={state?.released ?? false} answer={companion.answerHeld} />
    </InView>
  ) : (
    trap &&
    !stale && (
      <InView watched={trap.name}>
        <TrapPanel received={trap} />
      </InView>
    )
  );
  const onTheWay = !advice?.offTheWay;
  const atForm = stage === 'chooseFile' || stage === 'upload';
  // The form's own field, where it is followed.
  const notes = advice ? (state?.notes ?? null) : null;
  return (
    <StepPage
      words={portal.page}
      heading={advice?.heading ?? own.heading}
      lines={notice ? [] : lines}
      sign={atLast ? portal.page.sign : null}
      layout="below"
      {...(!advice && at > 0 ? { backTo: () => turn(at - 1) } : {})}
      primary={atLast || gone || advice || following ? null : { text: portal.next, onPress: () => turn(at + 1) }}
      notice={notice}
    >
      {advice && advice.next.length > 0 && <SightWays next={advice.next} />}
      {advice?.noRenew && !view.traits.mayBeRefused && <SightWays next={[{ do: 'job', flow: 'expired' }]} />}
      {advice?.noneLeft && <CannotSignIn label={guide.noneLeft.trouble} />}
      {state?.page === 'unknown' && (
        <p className="hint">
          <Rich line={guide.byHand} />
        </p>
      )}
      {state && !state.on && (
        <p className="hint">
          <Rich line={guide.isOff} />
        </p>
      )}
      {state?.unguarded && (
        <Note tone="caution">
          <Rich line={guide.unguarded} />
        </Note>
      )}
      {stage !== 'row' && <DropAnywhere wanted="candidate" />}
      {stage === 'row' && onTheWay && (
        <RowCheck guided={advice?.seeking ?? false}>
          <RowToRenew guided={advice?.heading != null} {...(advice?.still ? { still: advice.still } : {})} />
        </RowCheck>
      )}
      {advice?.downloading && view.renewedRow?.notAfter && <RowToRenew />}
      {stage === 'signIn' && <SignInMemo />}
      {stage === 'create' && <Note tone="info">{created.create.careful}</Note>}
      {stage === 'chooseFile' && accepted && <CsrCard csr={accepted} about={portal.stages.chooseFile.file} />}
      {atForm && notes !== null && <NotesOffer notes={notes} />}
      {stage === 'chooseFile' && notes === null && view.traits.newTopic && <PortalNote />}
      {stage === 'row' && !advice && <p className="hint">{portal.stages.row.dateNote}</p>}
      <Stages all={stages.map((one) => wordsOf(one).name)} at={at} />
      <div className="panel-more">
        {stage === 'signIn' && (
          <Button className="link-button" onPress={() => turnTo('absent')}>
            {absent.open}
          </Button>
        )}
        {stage === 'signIn' && <CannotSignIn />}
        {stage === 'row' && view.traits.mayBeRefused && (
          <Button className="link-button" onPress={() => turnTo('refused')}>
            {trouble.refused.open}
          </Button>
        )}
        <Button className="link-button" onPress={() => cover({ page: 'sights', sight: null })}>
          {portal.another}
        </Button>
        <Button className="link-button" onPress={() => turnTo('by-hand')}>
          {portal.byHand}
        </Button>
        {state && (
          <Button className="link-button" onPress={() => companion.use(!state.on)}>
            {state.on ? guide.switchOff : guide.switchOn}
          </Button>
        )}
      </div>
    </StepPage>
  );
}

/** Without a page to follow: only the place for what comes back. */
function ByHand({ back }: { readonly back: () => void }) {
  const {
    apple: { portal },
    browser,
  } = useWords();
  const { view, trap } = useCase();
  return (
    <StepPage
      words={portal.page}
      heading={portal.browser.headings.take}
      lines={trap ? [] : [...portal.byHandLines, browser.sameName]}
      sign={portal.page.sign}
      layout="below"
      quiet={[{ text: portal.byHandBack, onPress: back }]}
      notice={
        trap && (
          <InView>
            <TrapPanel received={trap} />
          </InView>
        )
      }
    >
      <FileDrop wanted="candidate" />
      {!view.traits.newTopic && <RowToRenew guided />}
    </StepPage>
  );
}
