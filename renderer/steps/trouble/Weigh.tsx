// Screen 38: what starting over costs, beside the ways that may only need waiting. The one place from which a case turns to starting over.
import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { flows } from '../../../core/flows/flows.ts';
import { costOf, minutesPerDevice } from '../../../core/flows/trouble/cost.ts';
import { rungs } from '../../../core/flows/trouble/facts.ts';
import { useCase } from '../../case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Note } from '../../parts/Note.tsx';
import { useWizard, useWords } from '../../wizard-context.ts';
import { ToStartOver } from './ToStartOver.tsx';

/** The number that was typed; also in full-width digits, as Japanese input methods write them. */
const readCount = (typed: string): number | null => {
  const digits = typed.normalize('NFKC').trim();
  return /^\d{1,6}$/.test(digits) && Number(digits) > 0 ? Number(digits) : null;
};

export function Weigh() {
  const { words: { trouble: { weigh } }, goHome } = useWizard();
  const { view, say } = useCase();
  const { deviceCount } = view.state.trouble;
  const [typed, setTyped] = useState(deviceCount === null ? '' : String(deviceCount));
  const [turning, setTurning] = useState(false);
  const count = readCount(typed);
  const weighed = count !== null && count === deviceCount;
  // Where the time was asked for, nothing is decided: there the case is only put by.
  const primary = weighed
    ? { text: weigh.stop, onPress: goHome }
    : { text: weigh.page.primary, disabled: count === null, onPress: () => count !== null && say({ kind: 'devices-counted' as const, data: { count } }) };
  const cost = weighed ? costOf(count) : null;
  if (turning) return <ToStartOver words={weigh.page} back={() => setTurning(false)} />;
  return (
    <StepPage words={weigh.page} quiet={weighed ? [{ text: weigh.go, onPress: () => setTurning(true) }] : []} sign={cost ? null : weigh.page.sign} layout="below" primary={primary}>
      <div className="weigh">
        <section>
          <h2>{weigh.ways}</h2>
          {view.flow === 'expired' ? <Expired /> : <Ladder />}
        </section>
        <section className="stack">
          <h2>{weigh.cost}</h2>
          <TextField value={typed} onChange={setTyped} className="react-aria-TextField count">
            <Label>{weigh.count}</Label>
            <Input autoComplete="off" inputMode="numeric" className="react-aria-Input mono" />
            {typed !== '' && count === null && <p className="hint">{weigh.countHint}</p>}
          </TextField>
          {cost && count !== null && (
            <Note tone="caution" title={weigh.total(cost.hours, cost.workdays)} live>
              <p>{weigh.basis(minutesPerDevice, count)} {weigh.vendor}</p>
            </Note>
          )}
          <ul className="bullets">{weigh.losses.map((loss) => <li key={loss}>{loss}</li>)}</ul>
        </section>
      </div>
    </StepPage>
  );
}

function Ladder() {
  const { trouble: { weigh, steps } } = useWords();
  const { view, say } = useCase();
  const { rungs: answers } = view.state.trouble;
  return (
    <ul className="weigh-ways">
      {rungs.map((rung) => {
        const answer = answers[rung];
        return answer && (
          <li key={rung}>
            <span><strong>{steps[rung].page.name}</strong><small>{weigh.times[rung]}</small></span>
            <span>{weigh.results[answer.result]}</span>
            <Button className="button small" aria-label={`${steps[rung].page.name} ${weigh.again}`} onPress={() => say({ kind: 'rung-answered', data: { rung, result: 'waiting' } })}>{weigh.again}</Button>
          </li>
        );
      })}
    </ul>
  );
}

/** Apple refused to renew: what could still be behind it. */
function Expired() {
  const { trouble: { weigh, steps } } = useWords();
  const { say } = useCase();
  const account = () => say({ kind: 'turned-to', data: { flow: 'apple-id', version: flows['apple-id'].version } });
  return (
    <div className="stack">
      <Button className="button" onPress={() => say({ kind: 'renew-again', data: {} })}>{weigh.expired.renew}</Button>
      <Button className="button" onPress={account}>{weigh.expired.account}</Button>
      <p className="hint">{steps['apple-move'].page.name} {weigh.times['apple-move']}</p>
    </div>
  );
}
