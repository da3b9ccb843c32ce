// Screen 3: can you get into the management site? If not, whom to call and what to say (DETAILS.md S17).
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { AccessTrouble } from '../../core/flows/facts.ts';
import { useCase } from '../case-context.ts';
import { StepPage } from '../frame/StepPage.tsx';
import { Choices } from '../parts/Choices.tsx';
import { ContactCard } from '../parts/ContactForm.tsx';
import { CopyLine } from '../parts/CopyLine.tsx';
import { Note } from '../parts/Note.tsx';
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
  const { view, say, place, past } = useCase();
  // No answer beforehand: it must say what was seen.
  const [chosen, setChosen] = useState<Answer | null>(null);
  const next = () => {
    answered();
    if (chosen === 'entered') say({ kind: 'site-entered', data: {} });
    else if (chosen) say({ kind: 'site-refused', data: { trouble: chosen } });
  };
  const lines = place ? siteAccess.practice : view.mode === 'real' ? [...siteAccess.page.lines, siteAccess.real] : siteAccess.page.lines;
  return (
    <StepPage words={siteAccess.page} lines={lines} sign={place ? null : siteAccess.page.sign} primary={{ text: siteAccess.page.primary, disabled: chosen === null, onPress: next }}>
      <div className="stack">
        <Choices question={siteAccess.question} choices={answers.map((id) => ({ id, title: siteAccess.answers[id] }))} chosen={chosen} choose={setChosen} />
        {!place && !past && <NoAddress />}
      </div>
    </StepPage>
  );
}

/** In the real case the site opens in one's own browser, and its address may be known to nobody. */
function NoAddress() {
  const { begin: { siteAccess: { noAddress } } } = useWords();
  const [open, setOpen] = useState(false);
  if (!open) return <Button className="link-button" onPress={() => setOpen(true)}>{noAddress.open}</Button>;
  return (
    <Note tone="info" title={noAddress.title} live>
      <ul className="bullets">{noAddress.items.map((item) => <li key={item}>{item}</li>)}</ul>
      <p>{noAddress.ask}</p>
      <ContactCard />
    </Note>
  );
}

function Trouble({ trouble, again }: { readonly trouble: AccessTrouble; readonly again: () => void }) {
  const { begin: { siteAccess } } = useWords();
  const { view, say, place } = useCase();
  const words = siteAccess.troubles[trouble];
  const { customer } = view.state;
  const who = customer ? siteAccess.who(customer.name, customer.mCode) : siteAccess.us;
  const contact = (
    <div className="contact">
      <h2>{siteAccess.sayTitle}</h2>
      <CopyLine text={words.say(who)} prose />
      <h2>{siteAccess.callTitle}</h2>
      <p>{words.call}</p>
      <ContactCard />
    </div>
  );
  return (
    <StepPage words={siteAccess.page} heading={words.heading} notice={place && contact} lines={[...words.lines, siteAccess.stop]} sign={null}
      primary={{ text: siteAccess.enteredNow, onPress: () => say({ kind: 'site-entered', data: {} }) }} quiet={[{ text: siteAccess.otherAnswer, onPress: again }]}>
      {!place && contact}
    </StepPage>
  );
}
