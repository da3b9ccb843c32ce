// Screens 31 to 35: one way out of Apple ID trouble, what came of it, and the wait where it is somebody else's turn.
import { useState } from 'react';
import { outcomesOf } from '../../../core/flows/trouble/rungs.ts';
import type { Rung, RungResult } from '../../../core/flows/trouble/facts.ts';
import type { LinkId } from '../../../core/portal/sites.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { useWords } from '../../app/wizard-context.ts';
import { Clues } from './Clues.tsx';
import { LinkButton } from './LinkButton.tsx';
import { Outcomes } from './Outcomes.tsx';
import { Waiting } from './Waiting.tsx';

export const rungPage = (rung: Exclude<Rung, 'apple-move'>) =>
  function RungOf() {
    const { view, past } = useCase();
    return view.state.trouble.rungs[rung]?.result === 'waiting' && !past ? (
      <Waiting rung={rung} />
    ) : (
      <Ask rung={rung} />
    );
  };

function Ask({ rung }: { readonly rung: Exclude<Rung, 'apple-move'> }) {
  const { trouble } = useWords();
  const { view, say, look } = useCase();
  const words = trouble.steps[rung];
  // What the page asks to open stands before what is good to know.
  const links = Object.entries(words.links);
  const [chosen, setChosen] = useState<RungResult | null>(view.state.trouble.rungs[rung]?.result ?? null);
  const answer = () => {
    if (chosen && chosen !== view.state.trouble.rungs[rung]?.result)
      say({ kind: 'rung-answered', data: { rung, result: chosen } });
    look(null);
  };
  return (
    <StepPage
      words={words.page}
      liveInPast
      primary={{ text: words.page.primary, disabled: chosen === null, onPress: answer }}
      picture={
        <Outcomes rung={rung} question={trouble.question} among={outcomesOf(rung)} chosen={chosen} choose={setChosen} />
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
      </div>
    </StepPage>
  );
}
