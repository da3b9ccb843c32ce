// Screen 20: this computer is looked at when the user says so; whatever is found, one can go on.
import { useState } from 'react';
import { judgePc } from '../../../core/prepare/judge-pc.ts';
import { call } from '../../app/client.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Note } from '../../controls/Note.tsx';
import { useWizard } from '../../app/wizard-context.ts';
import { PcResults } from './PcResults.tsx';

export function ThisPc() {
  const {
    words: {
      creation: { thisPc: words },
    },
    attempt,
    openCase,
  } = useWizard();
  const { view, say, past } = useCase();
  const [checking, setChecking] = useState(false);
  const { pc } = view.state.creation;
  const check = () => {
    setChecking(true);
    attempt(() => call('prepare.check', { caseId: view.id }).finally(() => setChecking(false)), openCase);
  };
  const practice = view.mode === 'practice' && <Note tone="info">{words.practice}</Note>;
  if (!pc || checking) {
    return (
      <StepPage
        words={words.page}
        primary={{ text: words.check, disabled: checking, onPress: check }}
        picture={
          <section className="left-open">
            <h2>{words.ask}</h2>
            <ul className="bullets">
              {words.asks.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </section>
        }
      >
        {practice}
        {checking && <p role="status">{words.checking}</p>}
      </StepPage>
    );
  }
  const judged = judgePc(pc);
  // What could not be told is not wrong: its own line says what to look at.
  const calm =
    judged.net === 'all' &&
    judged.browser !== 'unfit' &&
    (judged.clock.kind === 'good' || judged.clock.kind === 'unknown');
  const { results } = words;
  const online = calm ? results.heading : results.cautionHeading;
  const heading = judged.net === 'none' ? results.offlineHeading : online;
  return (
    <StepPage
      words={words.page}
      heading={heading}
      lines={[]}
      sign={null}
      layout="below"
      primary={{ text: words.page.primary, onPress: () => say({ kind: 'pc-accepted', data: {} }) }}
      quiet={past ? [] : [{ text: words.again, onPress: check }]}
    >
      {practice}
      <PcResults pc={pc} judged={judged} />
    </StepPage>
  );
}
