// Screen 6: the minute in which the management site makes the file.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCase } from '../case-context.ts';
import { StepPage } from '../frame/StepPage.tsx';
import { Note } from '../parts/Note.tsx';
import { Ring } from '../parts/Ring.tsx';
import { Lines } from '../parts/Rich.tsx';
import { useWords } from '../wizard-context.ts';

export function CsrWait() {
  const { request: { csrWait } } = useWords();
  const { view, say, past, reread } = useCase();
  const [asking, setAsking] = useState(false);
  return (
    <StepPage words={csrWait.page} quiet={asking ? [] : [{ text: csrWait.atHand, onPress: () => setAsking(true) }]}>
      <div className="stack wait">
        {!past && <Ring leftMs={view.waitMs} ended={reread} />}
        {asking && !past ? (
          <Note tone="info" title={csrWait.atHandAsk} live>
            <div className="drop-ways">
              <Button className="button" onPress={() => say({ kind: 'csr-at-hand', data: {} })}>{csrWait.atHandYes}</Button>
              <Button className="button quiet" onPress={() => setAsking(false)}>{csrWait.atHandNo}</Button>
            </div>
          </Note>
        ) : (
          <section className="meanwhile"><h2>{csrWait.meanwhileTitle}</h2><Lines lines={csrWait.meanwhile} className="bullets" /></section>
        )}
      </div>
    </StepPage>
  );
}
