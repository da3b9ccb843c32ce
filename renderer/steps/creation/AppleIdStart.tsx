// Screen 21: is there an Apple ID for this work, and is it used for anything else (docs/manual-coverage.md M17, M18;
// the cost of changing it later, M20, stands first).
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { call } from '../../app/client.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Choices } from '../../controls/Choices.tsx';
import { Note } from '../../controls/Note.tsx';
import { useWizard, useWords } from '../../app/wizard-context.ts';

const answers = ['yes', 'others', 'unknown', 'no'] as const;
type Answer = (typeof answers)[number];

export function AppleIdStart() {
  const {
    view: {
      state: {
        creation: { appleIdHas },
      },
    },
    past,
  } = useCase();
  const [face, setFace] = useState<Answer | 'question'>(appleIdHas === 'no' ? 'no' : 'question');
  const question = () => setFace('question');
  if (past || face === 'question' || face === 'yes') return <Question asked={setFace} />;
  if (face === 'no') return <None back={question} />;
  return <Shared use={face} make={() => setFace('no')} back={question} />;
}

/** One fact says that there is one, the other what it is used for. */
function useExisting() {
  const { say, showStep } = useCase();
  return (use: 'only-this' | 'others' | 'unknown') => {
    say({ kind: 'apple-id-existing', data: { has: 'yes' } });
    say({ kind: 'apple-id-used', data: { use } });
    showStep(null);
  };
}

function Question({ asked }: { readonly asked: (face: Answer) => void }) {
  const {
    creation: { appleIdStart: words },
  } = useWords();
  const { view, say } = useCase();
  const existing = useExisting();
  const [chosen, setChosen] = useState<Answer | null>(null);
  const next = () => {
    if (chosen === 'yes') existing('only-this');
    else if (chosen === 'no') say({ kind: 'apple-id-existing', data: { has: 'no' } });
    if (chosen) asked(chosen);
  };
  return (
    <StepPage
      words={words.page}
      primary={{ text: words.page.primary, disabled: chosen === null, onPress: next }}
      picture={
        <Choices
          question={words.question}
          choices={answers.map((id) => ({ id, ...words.answers[id] }))}
          chosen={chosen}
          choose={setChosen}
        />
      }
    >
      {view.mode === 'practice' && <Note tone="info">{words.practice}</Note>}
      <Note tone="caution" title={words.cost.title}>
        <p>{words.cost.text}</p>
      </Note>
    </StepPage>
  );
}

function Shared({
  use,
  make,
  back,
}: {
  readonly use: 'others' | 'unknown';
  readonly make: () => void;
  readonly back: () => void;
}) {
  const {
    creation: {
      appleIdStart: words,
      devicesEnrolled: { again },
    },
  } = useWords();
  const existing = useExisting();
  const { say } = useCase();
  const face = words[use];
  const anew = () => {
    say({ kind: 'apple-id-existing', data: { has: 'no' } });
    make();
  };
  return (
    <StepPage
      words={words.page}
      heading={face.heading}
      lines={face.lines}
      sign={null}
      primary={{ text: words.others.make, onPress: anew }}
      quiet={[
        { text: again, onPress: back },
        { text: face.keep, onPress: () => existing(use) },
      ]}
    >
      {use === 'unknown' ? (
        <ol className="clues" aria-label={words.unknown.asksTitle}>
          {words.unknown.asks.map((ask) => (
            <li key={ask}>{ask}</li>
          ))}
        </ol>
      ) : (
        <Note tone="caution" title={words.cost.title}>
          <p>{words.cost.text}</p>
        </Note>
      )}
    </StepPage>
  );
}

function None({ back }: { readonly back: () => void }) {
  const {
    words: {
      creation: {
        appleIdStart: words,
        devicesEnrolled: { again },
      },
      appleIdPage: { none },
    },
    attempt,
  } = useWizard();
  const { say, view } = useCase();
  const open = () =>
    attempt(
      () => call('app.openLink', { link: 'account' }),
      () => undefined,
    );
  return (
    <StepPage
      words={words.page}
      heading={none.heading}
      lines={none.lead}
      sign={none.sign}
      quiet={[{ text: again, onPress: back }]}
      primary={{ text: words.none.made, onPress: () => say({ kind: 'apple-id-existing', data: { has: 'made' } }) }}
      picture={
        <ol className="clues">
          {none.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      }
    >
      {view.mode === 'real' && (
        <Button className="button" onPress={open}>
          {words.none.open}
        </Button>
      )}
    </StepPage>
  );
}
