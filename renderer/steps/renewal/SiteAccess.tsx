// Screen 3: into the management site, and where the certificate in use comes next, out with it at once. If not, whom to
// call and what to say (docs/manual-coverage.md S17).
import { useState } from 'react';
import type { AccessTrouble } from '../../../core/flows/renewal/facts.ts';
import { givenOutHere } from '../../../core/flows/renewal/given-out.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Choices } from '../../controls/Choices.tsx';
import { ContactCard } from '../../case/ContactForm.tsx';
import { Letter } from '../../controls/Letter.tsx';
import { DropAnywhere, FileDrop } from '../../case/FileDrop.tsx';
import { SiteSketch } from '../../case/SiteSketch.tsx';
import { TrapPanel } from '../../case/TrapPanel.tsx';
import { useWords } from '../../app/wizard-context.ts';
import { NoAddress } from './NoAddress.tsx';
import { SiteAddress, ToSiteAddress, useSiteOffer } from './SiteAddress.tsx';

type Answer = 'entered' | AccessTrouble;
const answers: readonly Answer[] = ['entered', 'no-login', 'locked', 'single-sign-on', 'menu-missing'];

export function SiteAccess() {
  const { view, past } = useCase();
  const { site, registered } = view.state;
  const [face, setFace] = useState<'as-answered' | 'giving-out' | 'answers' | 'address'>('as-answered');
  const toAddress = () => setFace('address');
  if (face === 'address') return <SiteAddress close={() => setFace('as-answered')} />;
  if (site !== 'unknown' && site !== 'entered' && face === 'as-answered')
    return <Trouble trouble={site} again={() => setFace('answers')} />;
  // Where the first page was given the file, there is nothing to give out any more.
  const gives = givenOutHere(view) && (registered === null || past);
  if (gives && face !== 'answers') return <GiveOut cannot={() => setFace('answers')} toAddress={toAddress} />;
  const back = gives ? () => setFace('giving-out') : null;
  return <Question answered={() => setFace('as-answered')} back={back} toAddress={toAddress} />;
}

/** Whoever gives the certificate out is in: no answer is asked for. */
function GiveOut({ cannot, toAddress }: { readonly cannot: () => void; readonly toAddress: () => void }) {
  const {
    begin: {
      siteAccess: { page, output },
    },
  } = useWords();
  const { view, foreignPlace, trap, past } = useCase();
  const beside = view.mode === 'practice' ? output.practice : output.beside;
  const lines = foreignPlace ? beside : output.lines;
  // As it was practised: in this window. Whoever goes by the browser has the place for the file.
  const [inWindow = null] = useSiteOffer(toAddress);
  return (
    <StepPage
      words={page}
      heading={output.heading}
      lines={trap ? [] : lines}
      sign={output.sign}
      notice={trap && <TrapPanel received={trap} />}
      picture={<SiteSketch mark="registered" />}
      primary={inWindow}
      quiet={[{ text: output.cannot, onPress: cannot }]}
    >
      {!past && (foreignPlace ? <DropAnywhere wanted="registered" /> : <FileDrop wanted="registered" />)}
      <ToSiteAddress open={toAddress} />
      {!past && !foreignPlace && view.mode === 'real' && !view.customerSite.known && <NoAddress />}
    </StepPage>
  );
}

/** `back`: to giving the certificate out; null where that is not asked for here. */
function Question({
  answered,
  back,
  toAddress,
}: {
  readonly answered: () => void;
  readonly back: (() => void) | null;
  readonly toAddress: () => void;
}) {
  const {
    begin: { siteAccess },
  } = useWords();
  const { view, say, foreignPlace, past } = useCase();
  // No answer beforehand: it must say what was seen.
  const [chosen, setChosen] = useState<Answer | null>(null);
  const next = () => {
    answered();
    if (chosen === 'entered') say({ kind: 'site-entered', data: {} });
    else if (chosen) say({ kind: 'site-refused', data: { trouble: chosen } });
  };
  const { output } = siteAccess;
  const { page } = siteAccess;
  const alone = view.mode === 'real' ? [...page.lines, siteAccess.real] : page.lines;
  const beside = view.mode === 'practice' ? siteAccess.practice : siteAccess.beside;
  const lines = foreignPlace ? beside : alone;
  const offer = useSiteOffer(toAddress);
  const choices = answers.map((id) => ({
    id,
    title: siteAccess.answers[id],
    ...(back && id === 'entered' ? { text: output.enteredText } : {}),
  }));
  return (
    <StepPage
      words={page}
      {...(back ? { heading: output.answersHeading, backTo: back } : {})}
      lines={back ? output.answersLines : lines}
      sign={foreignPlace || back ? null : page.sign}
      quiet={back ? [] : offer}
      primary={{ text: page.primary, disabled: chosen === null, onPress: next }}
    >
      <div className="stack">
        <Choices question={siteAccess.question} choices={choices} chosen={chosen} choose={setChosen} />
        <ToSiteAddress open={toAddress} asked={back !== null} />
        {!foreignPlace && !past && !back && view.mode === 'real' && !view.customerSite.known && <NoAddress />}
      </div>
    </StepPage>
  );
}

function Trouble({ trouble, again }: { readonly trouble: AccessTrouble; readonly again: () => void }) {
  const {
    begin: { siteAccess },
  } = useWords();
  const { view, say, foreignPlace } = useCase();
  const words = siteAccess.troubles[trouble];
  const { customer } = view.state;
  const contact = (
    <div className="contact">
      <h2>{siteAccess.sayTitle}</h2>
      <Letter
        write={({ begin: { siteAccess: spoken } }) =>
          spoken.troubles[trouble].say(customer ? spoken.who(customer.name, customer.mCode) : spoken.us)
        }
      />
      <h2>{siteAccess.callTitle}</h2>
      <p>{words.call}</p>
      <ContactCard />
    </div>
  );
  return (
    <StepPage
      words={siteAccess.page}
      heading={words.heading}
      notice={foreignPlace && contact}
      lines={[...words.lines, siteAccess.stop]}
      sign={null}
      primary={{ text: siteAccess.enteredNow, onPress: () => say({ kind: 'site-entered', data: {} }) }}
      quiet={[{ text: siteAccess.otherAnswer, onPress: again }]}
    >
      {!foreignPlace && contact}
    </StepPage>
  );
}
