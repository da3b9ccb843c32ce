// Screen 6: the minute in which the management site makes the file.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Note } from '../../controls/Note.tsx';
import { Ring } from '../../controls/Ring.tsx';
import { Lines } from '../../controls/Rich.tsx';
import { useWords } from '../../app/wizard-context.ts';

export function CsrWait() {
  const {
    request: { csrWait },
  } = useWords();
  const { view, waitEnds, past, reread } = useCase();
  const [asking, setAsking] = useState(false);
  if (past && view.state.request?.atHand) {
    const { heading, lines } = csrWait.skipped;
    return <StepPage words={csrWait.page} heading={heading} lines={lines} sign={null} />;
  }
  return (
    <StepPage
      words={csrWait.page}
      quiet={asking ? [] : [{ text: csrWait.atHand, onPress: () => setAsking(true) }]}
      lines={asking ? [] : csrWait.page.lines}
      notice={asking && !past && <AtHand close={() => setAsking(false)} />}
    >
      <div className="stack wait">
        {!past && <Ring endsAt={waitEnds} ended={reread} />}
        <section className="meanwhile">
          <h2>{csrWait.meanwhileTitle}</h2>
          <Lines lines={csrWait.meanwhile} className="bullets" />
        </section>
      </div>
    </StepPage>
  );
}

/** The button that asked is gone, so the keyboard is given to the answer. */
function AtHand({ close }: { readonly close: () => void }) {
  const {
    request: { csrWait },
  } = useWords();
  const { say } = useCase();
  return (
    <Note tone="info" title={csrWait.atHandAsk} live>
      <div className="drop-ways">
        <Button className="button" autoFocus onPress={() => say({ kind: 'csr-at-hand', data: {} })}>
          {csrWait.atHandYes}
        </Button>
        <Button className="button" onPress={close}>
          {csrWait.atHandNo}
        </Button>
      </div>
    </Note>
  );
}
