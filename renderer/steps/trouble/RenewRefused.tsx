// On Apple's page of an expired certificate: Renew is missing or was refused. From here the ways are weighed.
import { useState } from 'react';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Choices } from '../../controls/Choices.tsx';
import { useWords } from '../../app/wizard-context.ts';

const answers = ['no-button', 'refused', 'row-gone'] as const;

export function RenewRefused({ back }: { readonly back: () => void }) {
  const {
    trouble: { refused },
    apple,
  } = useWords();
  const { say } = useCase();
  const [why, setWhy] = useState<(typeof answers)[number] | null>(null);
  return (
    <StepPage
      words={apple.portal.page}
      heading={refused.heading}
      lines={refused.lines}
      sign={null}
      layout="below"
      quiet={[{ text: refused.back, onPress: back }]}
      primary={{
        text: refused.go,
        disabled: why === null,
        onPress: () => why && say({ kind: 'renew-refused', data: { why } }),
      }}
    >
      <Choices
        question={refused.question}
        chosen={why}
        choose={setWhy}
        choices={answers.map((id) => ({ id, title: refused.answers[id] }))}
      />
    </StepPage>
  );
}
