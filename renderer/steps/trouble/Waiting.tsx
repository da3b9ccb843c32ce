// A way that is under way: since when, when to expect something, and what came of it meanwhile. One may stop here for
// days.
import { useState } from 'react';
import { expectedDay } from '../../../core/flows/trouble/waiting.ts';
import { outcomesOf } from '../../../core/flows/trouble/ways-out.ts';
import type { WayOut, WayOutResult } from '../../../core/flows/trouble/facts.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import type { Action } from '../../frame/ActionBar.tsx';
import { useWizard } from '../../app/wizard-context.ts';
import { Outcomes } from './Outcomes.tsx';

export function Waiting({ wayOut, quiet = [] }: { readonly wayOut: WayOut; readonly quiet?: readonly Action[] }) {
  const {
    words: { trouble, dates },
    goHome,
  } = useWizard();
  const { view, say } = useCase();
  const { page, waiting } = trouble.steps[wayOut];
  const { what, waysOut } = view.state.trouble;
  const [chosen, setChosen] = useState<WayOutResult | null>(null);
  const since = waysOut[wayOut]?.since ?? null;
  const until = since && what && expectedDay(what, wayOut, since);
  const primary = chosen
    ? {
        text: trouble.wait.answer,
        onPress: () => say({ kind: 'rung-answered', data: { rung: wayOut, result: chosen } }),
      }
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
          wayOut={wayOut}
          question={trouble.wait.open}
          among={outcomesOf(wayOut).filter((result) => result !== 'waiting')}
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
            <p>{wayOut === 'recovery' ? trouble.wait.tomorrow : trouble.wait.until}</p>
            <p className="since-time">{dates.day(until)}</p>
          </div>
        )}
      </div>
    </StepPage>
  );
}
