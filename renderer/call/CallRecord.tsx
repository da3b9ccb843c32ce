// The call's record for a customer system: one press copies it; the company's name is in it only by choice.
import { useState } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import { callRecord } from '../../core/call/record.ts';
import { callRecordText } from '../../core/text/call-record.ts';
import { useCase } from '../case/case-context.ts';
import { CopyLine } from '../controls/CopyLine.tsx';
import { Shape } from '../controls/Shape.tsx';
import { Unbroken } from '../controls/Unbroken.tsx';
import { stepPages } from '../steps/index.ts';
import { useWords } from '../app/wizard-context.ts';

export function CallRecord() {
  const words = useWords();
  const { view } = useCase();
  const [withName, setWithName] = useState(false);
  const text = callRecordText(callRecord(view, withName), words, (step) => stepPages[step].words(words).name);
  return (
    <section className="call-record" aria-label={words.call.record.title}>
      <CheckboxField isSelected={withName} onChange={setWithName}>
        <CheckboxButton className="agree">
          <span className="box" aria-hidden="true">
            <Shape kind="check" />
          </span>
          {words.call.record.withName}
        </CheckboxButton>
      </CheckboxField>
      <CopyLine text={text} button={words.call.record.copy} bare />
      <div className="call-record-text">
        {text.split('\n').map((line, index) => (
          <p key={index}>
            <Unbroken text={line} />
          </p>
        ))}
      </div>
    </section>
  );
}
