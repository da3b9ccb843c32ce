// Screen 3: can you get into the management site? If not, whom to call and what to say (DETAILS.md S17).
import { useState } from 'react';
import type { AccessTrouble } from '../../core/flows/facts.ts';
import { useCase } from '../case-context.ts';
import { StepPage } from '../frame/StepPage.tsx';
import { Choices } from '../parts/Choices.tsx';
import { CopyLine } from '../parts/CopyLine.tsx';
import { useWords } from '../wizard-context.ts';

type Answer = 'entered' | AccessTrouble;
const answers: readonly Answer[] = ['entered', 'no-login', 'locked', 'single-sign-on', 'menu-missing'];

export function SiteAccess() {
  const { view } = useCase();
  const { site } = view.state;
  const [again, setAgain] = useState(false);
  return site === 'unknown' || site === 'entered' || again ? <Question answered={() => setAgain(false)} /> : <Trouble trouble={site} again={() => setAgain(true)} />;
}

function Question({ answered }: { readonly answered: () => void }) {
  const { begin: { siteAccess } } = useWords();
  const { view, say, place } = useCase();
  const [chosen, setChosen] = useState<Answer | null>('entered');
  const next = () => {
    answered();
    if (chosen === 'entered') say({ kind: 'site-entered', data: {} });
    else if (chosen) say({ kind: 'site-refused', data: { trouble: chosen } });
  };
  const lines = place ? siteAccess.practice : view.mode === 'real' ? [...siteAccess.page.lines, siteAccess.real] : siteAccess.page.lines;
  return (
    <StepPage words={siteAccess.page} lines={lines} sign={place ? null : siteAccess.page.sign} primary={{ text: chosen === 'entered' ? siteAccess.page.primary : siteAccess.choose, disabled: chosen === null, onPress: next }}>
      <Choices question={siteAccess.question} choices={answers.map((id) => ({ id, title: siteAccess.answers[id], ...(id === 'entered' && place ? { text: siteAccess.enteredSign } : {}) }))} chosen={chosen} choose={setChosen} />
    </StepPage>
  );
}

function Trouble({ trouble, again }: { readonly trouble: AccessTrouble; readonly again: () => void }) {
  const { begin: { siteAccess }, frame } = useWords();
  const { view, say, place } = useCase();
  const words = siteAccess.troubles[trouble];
  const { customer } = view.state;
  const who = customer ? (customer.mCode ? `${customer.name}${frame.colon}${customer.mCode}` : customer.name) : siteAccess.us;
  const contact = (
    <div className="contact">
      <h2>{siteAccess.sayTitle}</h2>
      <CopyLine text={words.say(who)} prose />
      <h2>{siteAccess.callTitle}</h2>
      <p>{words.call}</p>
    </div>
  );
  return (
    <StepPage words={siteAccess.page} heading={words.heading} notice={place && contact} lines={[...words.lines, siteAccess.stop]} sign={null}
      primary={{ text: siteAccess.enteredNow, onPress: () => say({ kind: 'site-entered', data: {} }) }} quiet={[{ text: siteAccess.otherAnswer, onPress: again }]}>
      {!place && contact}
    </StepPage>
  );
}
