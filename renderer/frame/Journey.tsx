// The way at the left: done with its time, put off, now, to come. A step that is behind opens again to be looked at.
import { useEffect, useRef, useState, type RefObject } from 'react';
import { Button } from 'react-aria-components';
import type { JourneyEntry } from '../../core/case/view.ts';
import type { StepId } from '../../core/flows/steps.ts';
import { Shape } from '../controls/Shape.tsx';
import { stepPages } from '../steps/index.ts';
import { useCase } from '../case/case-context.ts';
import { useWords } from '../app/wizard-context.ts';

export function Journey() {
  const words = useWords();
  const { view, entry } = useCase();
  const [open, setOpen] = useState(false);
  const list = useShownInSight(entry.id, open);
  const now = view.journey.findIndex(({ status }) => status === 'now') + 1;
  return (
    <nav className="journey" aria-label={words.frame.journey.title} data-open={open}>
      <Button className="journey-fold" aria-expanded={open} onPress={() => setOpen(!open)}>
        <span>{words.frame.journey.title}</span>
        <span className="unseen">{words.frame.journey.place(now, view.journey.length)}</span>
        <span className="journey-bar" aria-hidden="true">
          <span style={{ inlineSize: `${Math.round((now / view.journey.length) * 100)}%` }} />
        </span>
      </Button>
      <ol ref={list}>
        {view.journey.map((one) => (
          <Stop key={one.id} stop={one} shown={one.id === entry.id} close={() => setOpen(false)} />
        ))}
      </ol>
    </nav>
  );
}

/** A long way is longer than the window: the step that shows stands in its middle, however the window changes. */
function useShownInSight(shown: StepId, open: boolean): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const way = list.current;
    if (!way) return;
    const bring = (): void => {
      const stop = way.querySelector<HTMLElement>('[data-shown="true"]');
      if (stop) way.scrollTo({ top: stop.offsetTop - (way.clientHeight - stop.offsetHeight) / 2 });
    };
    bring();
    const observer = new ResizeObserver(bring);
    observer.observe(way);
    return () => observer.disconnect();
  }, [shown, open]);
  return list;
}

function Stop({
  stop,
  shown,
  close,
}: {
  readonly stop: JourneyEntry;
  readonly shown: boolean;
  readonly close: () => void;
}) {
  const words = useWords();
  const { showStep, view } = useCase();
  const [openedAt] = useState(() => Date.now());
  const { status, at } = stop;
  const name = stepPages[stop.id].words(words).name;
  const open = (step: StepId | null) => {
    close();
    showStep(step);
  };
  // What was put off, or only told, says so; when that was helps nobody.
  const leftOpen = status === 'later' || status === 'unchecked' || status === 'told';
  const { heard, status: named } = words.frame.journey;
  // Where somebody calls it is heard, else said here.
  const leftAs = status === 'told' && view.state.call.line.kind !== 'none' ? heard : named[status];
  return (
    <li data-status={status} data-shown={shown} {...(status === 'now' ? { 'aria-current': 'step' as const } : {})}>
      <span className="dot" aria-hidden="true">
        {status === 'done' && <Shape kind="check" />}
      </span>
      {status === 'to-come' ? (
        <span className="stop-name">{name}</span>
      ) : (
        <Button className="stop-name" onPress={() => open(status === 'now' ? null : stop.id)}>
          {name}
        </Button>
      )}
      <span className="stop-time">
        {leftOpen ? (
          leftAs
        ) : (
          <>
            {at && words.dates.passed(at, openedAt)}
            <span className="unseen">{named[status]}</span>
          </>
        )}
      </span>
    </li>
  );
}
