// The deliberate turn to starting over: what it costs is named and marked before a case goes on as that job
// (docs/manual-coverage.md W4).
import { useState } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import { flows } from '../../../core/flows/flows.ts';
import type { StepPage as StepWords } from '../../../core/text/step-page.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Note } from '../../controls/Note.tsx';
import { Lines } from '../../controls/Rich.tsx';
import { Shape } from '../../controls/Shape.tsx';
import { useWords } from '../../app/wizard-context.ts';

export function ToStartOver({ words, back }: { readonly words: StepWords; readonly back: () => void }) {
  const {
    trouble: { turning },
  } = useWords();
  const { view, say } = useCase();
  const [agreed, setAgreed] = useState(false);
  const go = {
    text: turning.go,
    destroys: true,
    disabled: !agreed,
    onPress: () => say({ kind: 'turned-to', data: { flow: 'start-over', version: flows['start-over'].version } }),
  };
  return (
    <StepPage
      words={words}
      heading={turning.heading}
      lines={turning.lines}
      sign={null}
      layout="below"
      primary={{ text: turning.back, onPress: back }}
      quiet={[go]}
    >
      <Note tone="caution" title={turning.cost(view.state.trouble.deviceCount)}>
        <Lines lines={turning.later} />
      </Note>
      <CheckboxField isSelected={agreed} onChange={setAgreed}>
        <CheckboxButton className="agree">
          <span className="box" aria-hidden="true">
            <Shape kind="check" />
          </span>
          {turning.sure}
        </CheckboxButton>
      </CheckboxField>
    </StepPage>
  );
}
