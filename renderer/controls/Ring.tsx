// The quiet ring of the wait: a thin line that shortens, and the seconds in the middle.
import { useEffect, useState } from 'react';
import { csrWaitMs } from '../../core/engine/wait.ts';
import { useWords } from '../app/wizard-context.ts';

const radius = 54;
const length = 2 * Math.PI * radius;

/** `endsAt`: on this page's own clock, so that leaving the page and coming back does not begin anew. */
export function Ring({ endsAt, ended }: { readonly endsAt: number; readonly ended: () => void }) {
  const {
    request: { csrWait },
  } = useWords();
  const [left, setLeft] = useState(() => Math.max(0, endsAt - performance.now()));

  useEffect(() => {
    const timer = window.setInterval(() => {
      const now = Math.max(0, endsAt - performance.now());
      setLeft(now);
      if (now > 0) return;
      window.clearInterval(timer);
      ended();
    }, 250);
    return () => window.clearInterval(timer);
  }, [endsAt, ended]);

  const seconds = Math.ceil(left / 1000);
  return (
    <div className="ring" role="timer" aria-label={csrWait.ring(seconds)}>
      <svg viewBox="0 0 120 120" aria-hidden="true" focusable="false">
        <circle cx="60" cy="60" r={radius} className="ring-track" />
        <circle
          cx="60"
          cy="60"
          r={radius}
          className="ring-left"
          strokeDasharray={length}
          strokeDashoffset={length * (1 - Math.min(1, left / csrWaitMs))}
          transform="rotate(-90 60 60)"
        />
      </svg>
      <p aria-hidden="true">
        <strong>{seconds}</strong>
        <span>{csrWait.unit}</span>
      </p>
    </div>
  );
}
