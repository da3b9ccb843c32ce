// Screen 22: two phones for the codes, one of them a landline with voice calls (docs/manual-coverage.md W12).
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { FactData } from '../../../core/flows/facts.ts';
import { call } from '../../app/client.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Choices } from '../../controls/Choices.tsx';
import { Note } from '../../controls/Note.tsx';
import { useWizard } from '../../app/wizard-context.ts';

type Answer = FactData<'code-phones'>['phones'];
const answers: readonly Answer[] = ['two', 'one', 'later'];

export function CodePhones() {
  const {
    words: {
      creation: { codePhones: words },
    },
    attempt,
  } = useWizard();
  const { view, say } = useCase();
  const { codePhones } = view.state.creation;
  const [chosen, setChosen] = useState<Answer | null>(codePhones === 'open' ? null : codePhones);
  return (
    <StepPage
      words={words.page}
      primary={{
        text: words.page.primary,
        disabled: chosen === null,
        onPress: () => chosen && say({ kind: 'code-phones', data: { phones: chosen } }),
      }}
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
      {view.mode === 'real' && (
        <Button
          className="button"
          onPress={() =>
            attempt(
              () => call('app.openLink', { link: 'account' }),
              () => undefined,
            )
          }
        >
          {words.open}
        </Button>
      )}
    </StepPage>
  );
}
