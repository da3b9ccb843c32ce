// The way at the left: done with its time, now, to come. A done step opens again to be looked at.
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { JourneyEntry } from '../../core/flows/case-view.ts';
import type { StepId } from '../../core/flows/steps.ts';
import { Shape } from '../parts/Shape.tsx';
import { stepPages } from '../steps/index.ts';
import { useCase } from '../case-context.ts';
import { useWords } from '../wizard-context.ts';

export function Journey() {
  const words = useWords();
  const { view, entry } = useCase();
  const [open, setOpen] = useState(false);
  const now = view.journey.findIndex(({ status }) => status === 'now') + 1;
  return (
    <nav className="journey" aria-label={words.frame.journey.title} data-open={open}>
      <Button className="journey-fold" aria-expanded={open} onPress={() => setOpen(!open)}>
        {words.frame.journey.place(now, view.journey.length)}
      </Button>
      <ol>{view.journey.map((one) => <Stop key={one.id} stop={one} shown={one.id === entry.id} close={() => setOpen(false)} />)}</ol>
    </nav>
  );
}

function Stop({ stop, shown, close }: { readonly stop: JourneyEntry; readonly shown: boolean; readonly close: () => void }) {
  const words = useWords();
  const { look } = useCase();
  const item = useRef<HTMLLIElement>(null);
  // A long way is longer than the window: the step that shows is always in sight.
  useEffect(() => {
    if (shown) item.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  const name = stepPages[stop.id].words(words).name;
  const status = words.frame.journey.status[stop.status];
  const open = (step: StepId | null) => { close(); look(step); };
  return (
    <li ref={item} data-status={stop.status} data-shown={shown} {...(stop.status === 'now' ? { 'aria-current': 'step' as const } : {})}>
      <span className="dot" aria-hidden="true">{stop.status === 'done' && <Shape kind="check" />}</span>
      {stop.status === 'to-come'
        ? <span className="stop-name">{name}</span>
        : <Button className="stop-name" onPress={() => open(stop.status === 'now' ? null : stop.id)}>{name}</Button>}
      <span className="stop-time">{stop.at ? words.dates.time(stop.at) : <span className="unseen">{status}</span>}</span>
    </li>
  );
}
