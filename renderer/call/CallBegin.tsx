// Before a call: what the caller has in front of them, and the language that is spoken.
import { useState } from 'react';
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { languages, type Language } from '../../core/contract/wizard.ts';
import { callerHas, type CallerHas } from '../../core/flows/call/facts.ts';
import { useCase } from '../case/case-context.ts';
import { useWizard } from '../app/wizard-context.ts';
import { Answers } from './Answers.tsx';
import { CallFrame } from './CallFrame.tsx';
import { useRenewalSheet } from './use-renewal-sheet.ts';

/** `about`: the call begins with the site's refusal. */
type Props = { readonly close: () => void; readonly about: 'e320' | null };

export function CallBegin({ close, about }: Props) {
  const {
    words: { call, frame },
    wordsIn,
    language,
  } = useWizard();
  const { say } = useCase();
  const sheet = useRenewalSheet();
  const [spoken, speak] = useState<Language>(language);
  const begin = (has: CallerHas) =>
    say({ kind: 'call-began', data: { has, language: spoken, ...(about ? { about } : {}) } });
  return (
    <CallFrame heading={call.begin.heading} back={close} quiet={sheet ? [sheet] : []}>
      <section className="call-say" aria-label={call.begin.first}>
        <h2>{call.begin.first}</h2>
        <p className="call-said" lang={wordsIn(spoken).frame.locale}>
          {wordsIn(spoken).call.begin.greeting}
        </p>
      </section>
      <p className="call-about">{call.begin.lines}</p>
      <RadioGroup
        className="way-kind"
        value={spoken}
        onChange={(value) => speak(languages.find((one) => one === value) ?? language)}
      >
        <Label>{call.begin.language}</Label>
        {languages.map((one) => (
          <RadioField key={one} value={one}>
            <RadioButton className="inline-radio">{frame.languages[one]}</RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
      <Answers
        title={call.begin.choices}
        answers={callerHas.map((has) => ({ text: call.begin.has[has], onPress: () => begin(has) }))}
      />
    </CallFrame>
  );
}
