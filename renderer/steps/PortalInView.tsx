// Screen 9 with Apple's site beside us: one sentence at a time, in order, in the narrow panel.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { makesNewTopic } from '../../core/flows/flows.ts';
import { useCase } from '../case-context.ts';
import { StepPage } from '../frame/StepPage.tsx';
import { CsrCard } from '../parts/CsrCard.tsx';
import { DropAnywhere, FilePlace } from '../parts/FilePlace.tsx';
import { Note } from '../parts/Note.tsx';
import { RowCheck } from '../parts/RowCheck.tsx';
import { SignInMemo } from '../parts/SignInMemo.tsx';
import { TrapPanel } from '../parts/TrapPanel.tsx';
import { useWizard } from '../wizard-context.ts';
import { CodeAbsent } from './CodeAbsent.tsx';
import { RowToRenew } from './RowToRenew.tsx';
import { Stages } from './Stages.tsx';
import { PortalNote } from './creation/PortalNote.tsx';
import { CannotSignIn } from './trouble/CannotSignIn.tsx';
import { RenewRefused } from './trouble/RenewRefused.tsx';

const renewing = ['signIn', 'row', 'chooseFile', 'upload', 'download'] as const;
const creating = ['signIn', 'create', 'agree', 'chooseFile', 'upload', 'download'] as const;
/** Where one is after signing in: at the list. */
const listStage = 1;

export function PortalInView() {
  const { words: { apple: { portal }, browser: { absent }, creation: { portal: created }, trouble }, cover } = useWizard();
  const { view, trap, place, site } = useCase();
  const stages = makesNewTopic(view.flow) ? creating : renewing;
  const uploadStage = stages.findIndex((one) => one === 'upload');
  const { accepted, handedOver, setAside, duplicate } = view.state;
  // After a certificate that would not do, or once the row was found, the list of rows is where one is: signed in long ago, nothing handed over yet.
  const [turned, setTurned] = useState({ at: handedOver ? uploadStage : setAside.length > 0 || duplicate.settled !== null ? listStage : 0, handedOver });
  const [turnedTo, turnTo] = useState<'by-hand' | 'absent' | 'refused' | null>(null);
  // Apple has taken the file from us: what stood before Upload is done, wherever the panel was.
  const at = handedOver && !turned.handedOver ? Math.max(turned.at, uploadStage) : turned.at;
  const turn = (to: number) => setTurned({ at: to, handedOver });
  const stage = stages[at] ?? 'signIn';
  const wordsOf = (one: typeof stage) => (one === 'create' || one === 'agree' ? created[one] : portal.stages[one]);
  const words = wordsOf(stage);
  const last = at === stages.length - 1;

  if (turnedTo === 'absent') return <CodeAbsent back={() => turnTo(null)} />;
  if (turnedTo === 'refused') return <RenewRefused back={() => turnTo(null)} />;
  if (turnedTo === 'by-hand') {
    return (
      <StepPage words={portal.page} lines={[]} sign={null} layout="below" quiet={[{ text: portal.byHandBack, onPress: () => turnTo(null) }]} notice={trap && <TrapPanel received={trap} />}>
        <FilePlace wanted="candidate" />
      </StepPage>
    );
  }
  // With no page beside there is nothing that could have been done.
  const gone = site !== null && site.place === place && (site.trouble?.kind === 'network' || site.trouble?.kind === 'crashed');
  const backFirst = at === listStage && setAside.length > 0 ? [portal.stages.row.backToList] : [];
  const lines = stage === 'signIn' && view.mode === 'practice' ? portal.stages.signIn.practice : [...backFirst, ...words.lines];
  const previous = at > 0 ? [{ text: portal.previous, onPress: () => turn(at - 1) }] : [];
  return (
    <StepPage words={portal.page} heading={words.heading} lines={trap ? [] : lines} sign={last ? portal.page.sign : null} layout="below" quiet={previous}
      primary={last || gone ? null : { text: portal.next, onPress: () => turn(at + 1) }} notice={trap && <TrapPanel received={trap} />}>
      {stage !== 'row' && <DropAnywhere wanted="candidate" />}
      {stage === 'row' && <RowCheck><RowToRenew /></RowCheck>}
      {stage === 'signIn' && <SignInMemo />}
      {stage === 'create' && <Note tone="info">{created.create.careful}</Note>}
      {stage === 'chooseFile' && accepted && <CsrCard csr={accepted} about={portal.stages.chooseFile.file} />}
      {stage === 'chooseFile' && makesNewTopic(view.flow) && <PortalNote />}
      {stage === 'row' && <p className="hint">{portal.stages.row.dateNote}</p>}
      <Stages all={stages.map((one) => wordsOf(one).name)} at={at} />
      <div className="panel-more">
        {stage === 'signIn' && <Button className="link-button" onPress={() => turnTo('absent')}>{absent.open}</Button>}
        {stage === 'signIn' && <CannotSignIn />}
        {stage === 'row' && view.flow === 'expired' && <Button className="link-button" onPress={() => turnTo('refused')}>{trouble.refused.open}</Button>}
        <Button className="link-button" onPress={() => cover({ page: 'sights', sight: null })}>{portal.another}</Button>
        <Button className="link-button" onPress={() => turnTo('by-hand')}>{portal.byHand}</Button>
      </div>
    </StepPage>
  );
}
