// Screen 57: can Apple Business move the devices instead? Asked of the help desk before anything is weighed or removed.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { mayLeaveStartOver } from '../../../core/flows/trouble/leave.ts';
import type { Moving as Told } from '../../../core/flows/trouble/facts.ts';
import { texts } from '../../../core/text/texts.ts';
import { ContactCard } from '../../case/ContactForm.tsx';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import type { Action } from '../../frame/ActionBar.tsx';
import { Choices } from '../../controls/Choices.tsx';
import { useWizard, useWords } from '../../app/wizard-context.ts';
import { Clues } from './Clues.tsx';
import { LetterText } from './LetterText.tsx';

const questions = ['may', 'no', 'unknown'] as const;
const outcomes = ['possible', 'not-possible'] as const;

export function Moving() {
  const { view, past } = useCase();
  const [face, setFace] = useState<'question' | 'letter' | null>(null);
  const told = view.state.trouble.moving;
  const ask = () => setFace('question');
  if (past || told === null || face === 'question') return <Question told={told} answered={() => setFace(null)} />;
  if (told === 'asked' && face === null) return <Waiting letter={() => setFace('letter')} />;
  if (told === 'possible') return <Possible />;
  return <Letter back={told === 'asked' ? null : ask} sent={() => setFace(null)} />;
}

function Question({ told, answered }: { readonly told: Told | null; readonly answered: () => void }) {
  const {
    moving,
    startOver,
    trouble: { weigh },
  } = useWords();
  const { view, say, showStep, past } = useCase();
  const [chosen, setChosen] = useState(questions.find((one) => one === told) ?? null);
  const quiet: readonly Action[] =
    view.traits.mayBeRefused && !past
      ? [{ text: weigh.expired.renew, onPress: () => say({ kind: 'renew-again', data: {} }) }]
      : [];
  const answer = () => {
    if (chosen && chosen !== told) say({ kind: 'moving-told', data: { moving: chosen } });
    answered();
    showStep(null);
  };
  return (
    <StepPage
      words={moving.page}
      liveInPast
      primary={{ text: moving.page.primary, disabled: chosen === null, onPress: answer }}
      quiet={quiet}
      picture={
        <Choices
          question={moving.question}
          chosen={chosen}
          choose={setChosen}
          choices={questions.map((id) => ({ id, title: moving.answers[id] }))}
        />
      }
    >
      {!past && mayLeaveStartOver(view.state) && (
        <Button className="link-button" onPress={() => say({ kind: 'start-over-left', data: {} })}>
          {startOver.leave}
        </Button>
      )}
    </StepPage>
  );
}

/** The help desk reads Japanese; whoever reads English sees below it what it says. */
function Letter({ back, sent }: { readonly back: (() => void) | null; readonly sent: () => void }) {
  const {
    words: {
      moving: { page, ask },
    },
    language,
  } = useWizard();
  const { view, say } = useCase();
  const { customer } = view.state;
  const write = ({ moving: { mail } }: (typeof texts)['ja']) =>
    [mail.subject, '', mail.body(customer?.name || mail.us, customer?.mCode || mail.noCode)].join('\n');
  const tell = (moving: Told) => {
    say({ kind: 'moving-told', data: { moving } });
    sent();
  };
  const quiet = back ? [{ text: ask.back, onPress: back }] : [];
  return (
    <StepPage
      words={page}
      heading={ask.heading}
      lines={ask.lines}
      sign={null}
      primary={{ text: ask.sent, onPress: () => tell('asked') }}
      quiet={[...quiet, { text: ask.known, onPress: () => tell('not-possible') }]}
      picture={
        <div className="stack">
          <LetterText text={write(texts.ja)} about={ask.about} />
          {language !== 'ja' && <p className="hint by-lines">{write(texts[language])}</p>}
        </div>
      }
    >
      <ContactCard />
    </StepPage>
  );
}

function Waiting({ letter }: { readonly letter: () => void }) {
  const {
    words: {
      moving: { page, wait },
      trouble,
      dates,
    },
    goHome,
  } = useWizard();
  const { view, say } = useCase();
  const [chosen, setChosen] = useState<(typeof outcomes)[number] | null>(null);
  const since = view.state.times['moving-told'];
  return (
    <StepPage
      words={page}
      heading={wait.heading}
      lines={wait.lines}
      sign={null}
      primary={
        chosen
          ? { text: trouble.wait.answer, onPress: () => say({ kind: 'moving-told', data: { moving: chosen } }) }
          : { text: trouble.wait.stop, onPress: goHome }
      }
      quiet={[{ text: wait.letter, onPress: letter }]}
      picture={
        <Choices
          question={wait.question}
          chosen={chosen}
          choose={setChosen}
          choices={outcomes.map((id) => ({ id, title: wait.outcomes[id] }))}
        />
      }
    >
      {since && (
        <div className="since">
          <p>{trouble.wait.since}</p>
          <p className="since-time">{dates.moment(since)}</p>
        </div>
      )}
    </StepPage>
  );
}

function Possible() {
  const {
    words: {
      moving: { page, can },
    },
    goHome,
  } = useWizard();
  const { say } = useCase();
  return (
    <StepPage
      words={page}
      heading={can.heading}
      lines={can.lines}
      sign={null}
      primary={{ text: can.stop, onPress: goHome }}
      quiet={[{ text: can.left, onPress: () => say({ kind: 'moving-told', data: { moving: 'not-possible' } }) }]}
    >
      <div className="stack">
        <Clues title={can.title} items={can.items} />
        <ContactCard />
      </div>
    </StepPage>
  );
}
