// A way that is under way: since when, when to expect something, and what came of it meanwhile. One may stop here for
// days.
import { useState } from 'react';
import { expectedDay } from '../../../core/flows/trouble/waiting.ts';
import { outcomesOf } from '../../../core/flows/trouble/rungs.ts';
import type { Rung, RungResult } from '../../../core/flows/trouble/facts.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import type { Action } from '../../frame/ActionBar.tsx';
import { useWizard } from '../../app/wizard-context.ts';
import { Outcomes } from './Outcomes.tsx';

export function Waiting({ rung, quiet = [] }: { readonly rung: Rung; readonly quiet?: readonly Action[] }) {
  const {
    words: { trouble, dates },
    goHome,
  } = useWizard();
  const { view, say } = useCase();
  const { page, waiting } = trouble.steps[rung];
  const { what, rungs } = view.state.trouble;
  const [chosen, setChosen] = useState<RungResult | null>(null);
  const since = rungs[rung]?.since ?? null;
  const until = since && what && expectedDay(what, rung, since);
  const primary = chosen
    ? { text: trouble.wait.answer, onPress: () => say({ kind: 'rung-answered', data: { rung, result: chosen } }) }
    : { text: trouble.wait.stop, onPress: goHome };
  return (
    <StepPage
      words={page}
      heading={waiting.heading}
      lines={waiting.lines}
      sign={null}
      primary={primary}
      quiet={quiet}
      picture={
        <Outcomes
          rung={rung}
          question={trouble.wait.open}
          among={outcomesOf(rung).filter((result) => result !== 'waiting')}
          chosen={chosen}
          choose={setChosen}
        />
      }
    >
      <div className="stack">
        {since && (
          <div className="since">
            <p>{trouble.wait.since}</p>
            <p className="since-time">{dates.moment(since)}</p>
          </div>
        )}
        {until && (
          <div className="since">
            <p>{rung === 'recovery' ? trouble.wait.tomorrow : trouble.wait.until}</p>
            <p className="since-time">{dates.day(until)}</p>
          </div>
        )}
      </div>
    </StepPage>
  );
}
