// Screen 54 while something is still to be heard: whether two phones answer, and what the help desk found out. One
// may stop here and answer later.
import { useState } from 'react';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Choices } from '../../controls/Choices.tsx';
import { PractisedHint } from '../../case/PractisedHint.tsx';
import { ContactCard } from '../../case/ContactForm.tsx';
import { Letter } from '../../controls/Letter.tsx';
import type { Texts } from '../../../core/text/texts.ts';
import { useWizard } from '../../app/wizard-context.ts';
import { OnlyExpired } from './OnlyExpired.tsx';

const phones = ['answered', 'silent'] as const;
const found = ['in-use', 'another'] as const;

export function PhonesAsked() {
  const {
    words: {
      revoked: { end },
    },
    goHome,
  } = useWizard();
  const { say } = useCase();
  const [chosen, choose] = useState<(typeof phones)[number] | null>(null);
  const { heading, lines, question, choices, go } = end.phones;
  return (
    <StepPage
      words={end.page}
      heading={heading}
      lines={lines}
      sign={null}
      layout="below"
      quiet={[{ text: end.wait, onPress: goHome }]}
      primary={{
        text: go,
        disabled: chosen === null,
        onPress: () => {
          if (chosen) say({ kind: 'revoked-phones-told', data: { phones: chosen } });
        },
      }}
    >
      <Choices
        question={question}
        choices={phones.map((id) => ({ id, title: choices[id] }))}
        chosen={chosen}
        choose={choose}
      />
      <OnlyExpired />
    </StepPage>
  );
}

type Asking = { readonly who: (spoken: Texts) => string; readonly topic: string };

/** `topic`: of the certificate in use, empty where it is not known. */
export function HelpDeskAsked({ who, topic }: Asking) {
  const {
    words: {
      revoked: { end, which },
    },
    goHome,
  } = useWizard();
  const { say } = useCase();
  const [chosen, choose] = useState<(typeof found)[number] | null>(null);
  const { heading, lines, question, go } = end.unsure;
  const primary = chosen
    ? { text: go, onPress: () => say({ kind: 'revoked-row-told', data: { which: chosen } }) }
    : { text: end.wait, onPress: goHome };
  return (
    <StepPage words={end.page} heading={heading} lines={lines} sign={null} layout="below" primary={primary}>
      <Letter about={end.tell} write={(spoken) => spoken.revoked.end.unsure.message(who(spoken), topic)} />
      <PractisedHint />
      <ContactCard />
      <Choices
        question={question}
        choices={found.map((id) => ({ id, title: which.choices[id].title }))}
        chosen={chosen}
        choose={choose}
      />
      <OnlyExpired />
    </StepPage>
  );
}
