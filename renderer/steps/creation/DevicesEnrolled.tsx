// Screen 24: devices under management already mean that this is a renewal (docs/manual-coverage.md M16).
import { useState } from 'react';
import type { FactData } from '../../../core/flows/facts.ts';
import { flows } from '../../../core/flows/flows.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Choices } from '../../controls/Choices.tsx';
import { Note } from '../../controls/Note.tsx';
import { SiteSketch } from '../../case/SiteSketch.tsx';
import { useWords } from '../../app/wizard-context.ts';

type Answer = FactData<'devices-enrolled'>['enrolled'];
const answers: readonly Answer[] = ['none', 'some', 'unknown'];

export function DevicesEnrolled() {
  const { view } = useCase();
  const { enrolled } = view.state.creation;
  const [again, setAgain] = useState(false);
  const back = () => setAgain(true);
  if (again) return <Question answered={() => setAgain(false)} />;
  if (enrolled === 'some') return <Renewal again={back} />;
  if (enrolled === 'unknown') return <WhereToLook again={back} />;
  return <Question answered={() => setAgain(false)} />;
}

function Question({ answered }: { readonly answered: () => void }) {
  const {
    creation: { devicesEnrolled: words },
  } = useWords();
  const { view, say, foreignPlace } = useCase();
  const { enrolled } = view.state.creation;
  const [chosen, setChosen] = useState<Answer | null>(enrolled === 'open' ? null : enrolled);
  const next = () => {
    if (!chosen) return;
    answered();
    say({ kind: 'devices-enrolled', data: { enrolled: chosen } });
  };
  return (
    <StepPage
      words={words.page}
      {...(foreignPlace ? { sign: null } : {})}
      primary={{ text: words.page.primary, disabled: chosen === null, onPress: next }}
    >
      <Choices
        question={words.question}
        choices={answers.map((id) => ({ id, ...words.answers[id] }))}
        chosen={chosen}
        choose={setChosen}
      />
    </StepPage>
  );
}

function Renewal({ again }: { readonly again: () => void }) {
  const {
    creation: { devicesEnrolled: words },
  } = useWords();
  const { say } = useCase();
  return (
    <StepPage
      words={words.page}
      heading={words.some.heading}
      lines={words.some.lines}
      sign={null}
      quiet={[{ text: words.again, onPress: again }]}
      primary={{
        text: words.some.go,
        onPress: () => say({ kind: 'turned-to', data: { flow: 'renew', version: flows.renew.version } }),
      }}
    />
  );
}

function WhereToLook({ again }: { readonly again: () => void }) {
  const {
    creation: { devicesEnrolled: words },
  } = useWords();
  const { foreignPlace } = useCase();
  return (
    <StepPage
      words={words.page}
      heading={words.unknown.heading}
      lines={words.unknown.lines}
      sign={null}
      primary={{ text: words.unknown.now, onPress: again }}
    >
      <div className="stack">
        {!foreignPlace && <SiteSketch mark="expiry" />}
        <Note tone="info">{words.unknown.ask}</Note>
      </div>
    </StepPage>
  );
}
