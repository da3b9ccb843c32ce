// Screen 50: what has happened about Revoke; in practice it can be tried.
import { useState } from 'react';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Choices } from '../../controls/Choices.tsx';
import { useWords } from '../../app/wizard-context.ts';
import { OnlyExpired } from './OnlyExpired.tsx';

const told = ['not-pressed', 'pressed', 'mail', 'create-live'] as const;

export function RevokeWhat() {
  const {
    revoked: { what: words },
  } = useWords();
  const { view, say, showStep } = useCase();
  const [chosen, choose] = useState<(typeof told)[number] | 'try' | null>(view.state.revoked.what);
  const ids = view.mode === 'practice' ? [...told, 'try' as const] : told;
  const go = () => {
    if (chosen && chosen !== view.state.revoked.what) say({ kind: 'revoke-told', data: { what: chosen } });
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
        choices={ids.map((id) => ({ id, ...words.choices[id] }))}
        chosen={chosen}
        choose={choose}
      />
      <OnlyExpired />
    </StepPage>
  );
}
