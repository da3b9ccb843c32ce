// Screen 38: what starting over costs, beside the ways that may only need waiting. The one place from which a case
// turns to starting over.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { flows } from '../../../core/flows/flows.ts';
import { costOf } from '../../../core/flows/trouble/cost.ts';
import { maxMinutes, waysOut } from '../../../core/flows/trouble/facts.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { ContactCard } from '../../case/ContactForm.tsx';
import { Note } from '../../controls/Note.tsx';
import { Lines } from '../../controls/Rich.tsx';
import { useWizard, useWords } from '../../app/wizard-context.ts';
import { CountField, CountFields, readNumber, useCounts } from './DeviceCounts.tsx';
import { ToStartOver } from './ToStartOver.tsx';

export function Weigh() {
  const {
    words: {
      trouble: { weigh },
    },
    goHome,
  } = useWizard();
  const { view, say } = useCase();
  const { minutesPerDevice, moving } = view.state.trouble;
  const { counted, known, fields } = useCounts();
  const [typedMinutes, setTypedMinutes] = useState(String(minutesPerDevice));
  const [turning, setTurning] = useState(false);
  const minutes = readNumber(typedMinutes, 1, maxMinutes);
  const weighed = counted !== null && known && minutes === minutesPerDevice;
  // Where the time was asked for, nothing is decided: there the case is only put by.
  const primary = weighed
    ? { text: weigh.stop, onPress: goHome }
    : {
        text: weigh.page.primary,
        disabled: counted === null || minutes === null,
        onPress: () =>
          counted && minutes !== null && say({ kind: 'devices-counted' as const, data: { ...counted, minutes } }),
      };
  const cost = weighed ? costOf(counted.count, minutesPerDevice) : null;
  if (turning) return <ToStartOver words={weigh.page} back={() => setTurning(false)} />;
  return (
    <StepPage
      words={weigh.page}
      quiet={weighed ? [{ text: weigh.go, onPress: () => setTurning(true) }] : []}
      sign={cost ? null : weigh.page.sign}
      layout="below"
      primary={primary}
    >
      <div className="weigh">
        <section>
          <h2>{weigh.ways}</h2>
          {view.traits.mayBeRefused ? <Expired /> : <WaysOut />}
        </section>
        <section className="stack">
          <h2>{weigh.cost}</h2>
          <div className="counts">
            <CountFields fields={fields} />
            <CountField label={weigh.minutes} typed={typedMinutes} type={setTypedMinutes} bad={minutes === null} />
          </div>
          {cost && counted?.automatic && (
            <Note tone="caution" title={weigh.total(cost.hours, cost.workdays)} live>
              <Lines
                lines={[weigh.basis, weigh.vendor, weigh.erased(counted.automatic.older, counted.automatic.newer)]}
              />
              {counted.automatic.newer > 0 && moving === 'no' && (
                <Button className="button small" onPress={() => say({ kind: 'moving-told', data: { moving: 'may' } })}>
                  {weigh.askMoving}
                </Button>
              )}
            </Note>
          )}
          {cost && <ContactCard />}
          <ul className="bullets">
            {weigh.losses.map((loss) => (
              <li key={loss}>{loss}</li>
            ))}
          </ul>
        </section>
      </div>
    </StepPage>
  );
}

function WaysOut() {
  const {
    trouble: { weigh, steps },
  } = useWords();
  const { view, say } = useCase();
  const { waysOut: answers } = view.state.trouble;
  return (
    <ul className="weigh-ways">
      {waysOut.map((wayOut) => {
        const answer = answers[wayOut];
        return (
          answer && (
            <li key={wayOut}>
              <span>
                <strong>{steps[wayOut].page.name}</strong>
                <small>{weigh.times[wayOut]}</small>
              </span>
              <span>{weigh.results[answer.result]}</span>
              <Button
                className="button small"
                aria-label={`${steps[wayOut].page.name} ${weigh.again}`}
                onPress={() => say({ kind: 'rung-answered', data: { rung: wayOut, result: 'waiting' } })}
              >
                {weigh.again}
              </Button>
            </li>
          )
        );
      })}
    </ul>
  );
}

/** Apple refused to renew: what could still be behind it. */
function Expired() {
  const {
    trouble: { weigh },
  } = useWords();
  const { say } = useCase();
  const account = () => say({ kind: 'turned-to', data: { flow: 'apple-id', version: flows['apple-id'].version } });
  return (
    <div className="stack">
      <Button className="button" onPress={() => say({ kind: 'renew-again', data: {} })}>
        {weigh.expired.renew}
      </Button>
      <Button className="button" onPress={account}>
        {weigh.expired.account}
      </Button>
      <p className="hint">{weigh.expired.move}</p>
    </div>
  );
}
