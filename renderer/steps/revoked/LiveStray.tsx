// Screen 53: a certificate made by Create is registered; the old one is registered again if it lives
// (docs/manual-coverage.md S20).
import { useState } from 'react';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Choices } from '../../controls/Choices.tsx';
import { useWords } from '../../app/wizard-context.ts';
import { OnlyExpired } from './OnlyExpired.tsx';

const results = ['live', 'refused', 'no-file'] as const;

export function LiveStray() {
  const {
    revoked: { live: words },
  } = useWords();
  const { view, say, showStep } = useCase();
  const [chosen, choose] = useState<(typeof results)[number] | null>(view.state.revoked.old);
  const go = () => {
    if (chosen && chosen !== view.state.revoked.old) say({ kind: 'old-registered', data: { result: chosen } });
    showStep(null);
  };
  return (
    <StepPage
      words={words.page}
      layout="below"
      liveInPast
      primary={{ text: words.page.primary, disabled: chosen === null, onPress: go }}
    >
      <Choices
        question={words.question}
        choices={results.map((id) => ({ id, ...words.choices[id] }))}
        chosen={chosen}
        choose={choose}
      />
      <OnlyExpired />
    </StepPage>
  );
}
