// Screen 39: the certificate has ended; Renew is tried first, at once (docs/manual-coverage.md M26).
import { useState } from 'react';
import { daysSince, graceReported, hasEnded } from '../../../core/schedule/days.ts';
import { endOf } from '../../../core/engine/target.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { DateCard } from '../../controls/DateCard.tsx';
import { Note } from '../../controls/Note.tsx';
import { useWords } from '../../app/wizard-context.ts';

export function ExpiredFirst() {
  const {
    trouble: { expired },
  } = useWords();
  const { view, say } = useCase();
  const { registered } = view.state;
  const [now] = useState(() => Date.now());
  const end = endOf(registered);
  const ended = end !== null && hasEnded(end, now);
  const days = end ? daysSince(end, now) : 0;
  return (
    <StepPage
      words={expired.page}
      primary={{ text: expired.page.primary, onPress: () => say({ kind: 'expired-read', data: {} }) }}
    >
      <div className="stack">
        <DateCard about={expired.ended} iso={end} unknown={expired.unknown} strong />
        {end &&
          (ended ? (
            <Note tone={days > graceReported ? 'caution' : 'info'} title={expired.ago(days)}>
              <p>{days > graceReported ? expired.late : expired.early}</p>
            </Note>
          ) : (
            <Note tone="info">
              <p>{expired.notYet}</p>
            </Note>
          ))}
        <p className="hint">{expired.note}</p>
        <p className="footnote" lang="en">
          {expired.footnote}
        </p>
      </div>
    </StepPage>
  );
}
