// Screens 31 to 35: one way out of Apple ID trouble, what came of it, and the wait where it is somebody else's turn.
import { useState } from 'react';
import { outcomesOf } from '../../../core/flows/trouble/ways-out.ts';
import type { WayOut, WayOutResult } from '../../../core/flows/trouble/facts.ts';
import type { LinkId } from '../../../core/portal/sites.ts';
import { useCase } from '../../case/case-context.ts';
import { PractisedHint } from '../../case/PractisedHint.tsx';
import { StepPage } from '../../frame/StepPage.tsx';
import { useWords } from '../../app/wizard-context.ts';
import { Clues } from './Clues.tsx';
import { LinkButton } from './LinkButton.tsx';
import { Outcomes } from './Outcomes.tsx';
import { Waiting } from './Waiting.tsx';

export const wayOutPage = (wayOut: Exclude<WayOut, 'apple-move'>) =>
  function WayOutPage() {
    const { view, past } = useCase();
    return view.state.trouble.waysOut[wayOut]?.result === 'waiting' && !past ? (
      <Waiting wayOut={wayOut} />
    ) : (
      <Ask wayOut={wayOut} />
    );
  };

function Ask({ wayOut }: { readonly wayOut: Exclude<WayOut, 'apple-move'> }) {
  const { trouble } = useWords();
  const { view, say, showStep } = useCase();
  const words = trouble.steps[wayOut];
  // What the page asks to open stands before what is good to know.
  const links = Object.entries(words.links);
  const [chosen, setChosen] = useState<WayOutResult | null>(view.state.trouble.waysOut[wayOut]?.result ?? null);
  const answer = () => {
    if (chosen && chosen !== view.state.trouble.waysOut[wayOut]?.result)
      say({ kind: 'rung-answered', data: { rung: wayOut, result: chosen } });
    showStep(null);
  };
  return (
    <StepPage
      words={words.page}
      liveInPast
      primary={{ text: words.page.primary, disabled: chosen === null, onPress: answer }}
      picture={
        <Outcomes
          wayOut={wayOut}
          question={trouble.question}
          among={outcomesOf(wayOut)}
          chosen={chosen}
          choose={setChosen}
        />
      }
    >
      <div className="stack">
        {links.length > 0 && (
          <div className="drop-ways start">
            {links.map(([link, text]) => (
              <LinkButton key={link} link={link as LinkId} text={text} />
            ))}
          </div>
        )}
        <Clues title={words.clues.title} items={words.clues.items} />
        <PractisedHint />
      </div>
    </StepPage>
  );
}
