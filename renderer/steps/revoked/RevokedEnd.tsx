// Screen 54: what follows, by what was revoked or what came of putting the old certificate back.
import { useState } from 'react';
import { flows } from '../../../core/flows/flows.ts';
import type { FlowId } from '../../../core/flows/flow-ids.ts';
import { topicOf } from '../../../core/engine/target.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { PractisedHint } from '../../case/PractisedHint.tsx';
import { ContactCard } from '../../case/ContactForm.tsx';
import { Letter } from '../../controls/Letter.tsx';
import type { Texts } from '../../../core/text/texts.ts';
import { useWizard, useWords } from '../../app/wizard-context.ts';
import { ToStartOver } from '../trouble/ToStartOver.tsx';
import { HelpDeskAsked, PhonesAsked } from './RevokedAsked.tsx';
import { useClose } from './use-close.ts';
import { OnlyExpired } from './OnlyExpired.tsx';

export function RevokedEnd() {
  const {
    revoked: { end },
    dates,
  } = useWords();
  const { goHome } = useWizard();
  const { view, say } = useCase();
  const close = useClose();
  const [turning, setTurning] = useState(false);
  const { revoked, customer, registered } = view.state;
  const who = (spoken: Texts) => spoken.revoked.end.who(customer?.name ?? '', customer?.mCode ?? '');
  const topic = topicOf(registered) ?? '';
  const turnTo = (flow: FlowId) => say({ kind: 'turned-to', data: { flow, version: flows[flow].version } });
  const finish = { text: end.page.primary, onPress: close };
  const finishHere = { text: end.close, onPress: close };
  /** Nothing is decided by having told somebody: the job stays open here until there is an answer. */
  const { waiting } = end.inUse;
  const tell = () => {
    say({ kind: 'revoked-asked', data: {} });
    goHome();
  };
  const told = revoked.asked ? { text: waiting.stop, onPress: goHome } : { text: end.inUse.told, onPress: tell };
  const again = revoked.asked ? [{ text: waiting.again, onPress: tell }] : [];
  const since = revoked.asked && (
    <div className="since">
      <p>{waiting.since}</p>
      <p className="since-time">{dates.moment(revoked.asked)}</p>
    </div>
  );
  const startOver = { text: end.inUse.startOver, onPress: () => setTurning(true) };
  const page = { words: end.page, layout: 'below' } as const;

  if (turning) return <ToStartOver words={end.page} back={() => setTurning(false)} />;
  if (revoked.what === 'try')
    return <StepPage {...page} heading={end.practised.heading} lines={end.practised.lines} primary={finish} />;
  if (revoked.what === 'create-live') {
    if (revoked.old === 'live')
      return (
        <StepPage
          {...page}
          heading={end.restored.heading}
          lines={end.restored.lines}
          primary={finish}
          quiet={[{ text: end.restored.renew, onPress: () => turnTo('renew') }]}
        />
      );
    return (
      <StepPage
        {...page}
        heading={revoked.asked ? waiting.heading : end.gone.heading}
        lines={end.gone.lines}
        sign={null}
        primary={told}
        quiet={[...again, startOver, finishHere]}
      >
        {since}
        <Letter about={end.tell} write={(spoken) => spoken.revoked.end.gone.message(who(spoken))} />
        <PractisedHint />
        <ContactCard />
        <OnlyExpired />
      </StepPage>
    );
  }
  switch (revoked.which) {
    case 'another':
      return (
        <StepPage {...page} heading={end.another.heading} lines={end.another.lines} primary={finish}>
          <Letter about={end.another.about} write={(spoken) => spoken.revoked.end.another.message} />
          <PractisedHint />
          <OnlyExpired />
        </StepPage>
      );
    case 'in-use': {
      if (revoked.phones === null) return <PhonesAsked />;
      const { phones } = revoked;
      const { heading, lines } = phones === 'answered' ? end.alive : end.inUse;
      const look = {
        text: end.alive.look,
        onPress: () => say({ kind: 'revoked-row-told', data: { which: 'unknown' } }),
      };
      const ways =
        revoked.phones === 'answered'
          ? { primary: finish, quiet: [look] }
          : { primary: told, quiet: [...again, startOver, finishHere] };
      const waits = phones === 'silent' && revoked.asked !== null;
      return (
        <StepPage {...page} heading={waits ? waiting.heading : heading} lines={lines} sign={null} {...ways}>
          {waits && since}
          <Letter about={end.tell} write={(spoken) => spoken.revoked.end.inUse.message(who(spoken), topic, phones)} />
          <PractisedHint />
          <ContactCard />
          <OnlyExpired />
        </StepPage>
      );
    }
    default:
      return <HelpDeskAsked who={who} topic={topic} />;
  }
}
