// Screen 38: what starting over costs, beside the ways that may only need waiting. The one place from which a case
// turns to starting over.
import { useState } from 'react';
import { Button, Label, TextField } from 'react-aria-components';
import { limits } from '../../../core/base/limits.ts';
import { BoundedInput } from '../../controls/Bounded.tsx';
import { flows } from '../../../core/flows/flows.ts';
import { costOf } from '../../../core/flows/trouble/cost.ts';
import { maxMinutes, rungs } from '../../../core/flows/trouble/facts.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { ContactCard } from '../../case/ContactForm.tsx';
import { Note } from '../../controls/Note.tsx';
import { Lines } from '../../controls/Rich.tsx';
import { useWizard, useWords } from '../../app/wizard-context.ts';
import { ToStartOver } from './ToStartOver.tsx';

/** The number that was typed; also in full-width digits, as Japanese input methods write them. */
const readCount = (typed: string, most: number): number | null => {
  const digits = typed.normalize('NFKC').trim();
  return /^\d{1,6}$/.test(digits) && Number(digits) > 0 && Number(digits) <= most ? Number(digits) : null;
};
const mostDevices = 999_999;

export function Weigh() {
  const {
    words: {
      trouble: { weigh },
    },
    goHome,
  } = useWizard();
  const { view, say } = useCase();
  const { deviceCount, minutesPerDevice } = view.state.trouble;
  const [typed, setTyped] = useState(deviceCount === null ? '' : String(deviceCount));
  const [typedMinutes, setTypedMinutes] = useState(String(minutesPerDevice));
  const [turning, setTurning] = useState(false);
  const count = readCount(typed, mostDevices);
  const minutes = readCount(typedMinutes, maxMinutes);
  const weighed = count !== null && count === deviceCount && minutes === minutesPerDevice;
  // Where the time was asked for, nothing is decided: there the case is only put by.
  const primary = weighed
    ? { text: weigh.stop, onPress: goHome }
    : {
        text: weigh.page.primary,
        disabled: count === null || minutes === null,
        onPress: () =>
          count !== null && minutes !== null && say({ kind: 'devices-counted' as const, data: { count, minutes } }),
      };
  const cost = weighed ? costOf(count, minutesPerDevice) : null;
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
          {view.traits.mayBeRefused ? <Expired /> : <Ladder />}
        </section>
        <section className="stack">
          <h2>{weigh.cost}</h2>
          <div className="counts">
            <Count label={weigh.count} typed={typed} type={setTyped} bad={typed !== '' && count === null} />
            <Count label={weigh.minutes} typed={typedMinutes} type={setTypedMinutes} bad={minutes === null} />
          </div>
          {cost && count !== null && (
            <Note tone="caution" title={weigh.total(cost.hours, cost.workdays)} live>
              <Lines lines={[weigh.basis, weigh.vendor]} />
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

function Count({
  label,
  typed,
  type,
  bad,
}: {
  readonly label: string;
  readonly typed: string;
  readonly type: (typed: string) => void;
  readonly bad: boolean;
}) {
  const {
    trouble: { weigh },
  } = useWords();
  return (
    <TextField value={typed} onChange={type} className="react-aria-TextField count">
      <Label>{label}</Label>
      <BoundedInput limit={limits.count} autoComplete="off" inputMode="numeric" className="react-aria-Input mono" />
      {bad && <p className="hint">{weigh.countHint}</p>}
    </TextField>
  );
}

function Ladder() {
  const {
    trouble: { weigh, steps },
  } = useWords();
  const { view, say } = useCase();
  const { rungs: answers } = view.state.trouble;
  return (
    <ul className="weigh-ways">
      {rungs.map((rung) => {
        const answer = answers[rung];
        return (
          answer && (
            <li key={rung}>
              <span>
                <strong>{steps[rung].page.name}</strong>
                <small>{weigh.times[rung]}</small>
              </span>
              <span>{weigh.results[answer.result]}</span>
              <Button
                className="button small"
                aria-label={`${steps[rung].page.name} ${weigh.again}`}
                onPress={() => say({ kind: 'rung-answered', data: { rung, result: 'waiting' } })}
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
