// Screen 30: what is wrong with the Apple ID; it decides which ways are tried, and in which order.
import { useState } from 'react';
import { troubleKinds, type TroubleKind as Kind } from '../../../core/flows/trouble/facts.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Choices } from '../../controls/Choices.tsx';
import { useWords } from '../../app/wizard-context.ts';

export function TroubleKind() {
  const {
    trouble: { kind },
  } = useWords();
  const { view, say, showStep } = useCase();
  const [chosen, setChosen] = useState<Kind | null>(view.state.trouble.what);
  const go = () => {
    if (chosen && chosen !== view.state.trouble.what) say({ kind: 'trouble-told', data: { what: chosen } });
    showStep(null);
  };
  return (
    <StepPage
      words={kind.page}
      liveInPast
      primary={{ text: kind.page.primary, disabled: chosen === null, onPress: go }}
    >
      <Choices
        question={kind.question}
        chosen={chosen}
        choose={setChosen}
        choices={troubleKinds.map((id) => ({ id, title: kind.answers[id] }))}
      />
    </StepPage>
  );
}
