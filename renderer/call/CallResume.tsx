// A parked call: where it stood, and what to say first.
import { anythingHeard } from '../../core/flows/call/state.ts';
import { useCase } from '../case/case-context.ts';
import { Unbroken } from '../controls/Unbroken.tsx';
import { stepPages } from '../steps/index.ts';
import { useWizard } from '../app/wizard-context.ts';
import { Answers } from './Answers.tsx';
import { CallFrame } from './CallFrame.tsx';
import { CallRecord } from './CallRecord.tsx';

export function CallResume({ leave }: { readonly leave: () => void }) {
  const { words, wordsIn, goHome } = useWizard();
  const { view, entry, say } = useCase();
  const { call } = words;
  const { line } = view.state.call;
  const spoken = wordsIn(line.kind === 'none' ? 'ja' : line.language);
  return (
    <CallFrame
      heading={call.resume.heading}
      back={goHome}
      heard={anythingHeard(view.state.call)}
      quiet={[{ text: call.usual, onPress: leave }]}
    >
      <p className="call-about">{call.resume.where(entry.screen, stepPages[view.step].words(words).name)}</p>
      <section className="call-say" aria-label={call.resume.hangUp}>
        <h2>{call.resume.hangUp}</h2>
        <p className="call-said" lang={spoken.frame.locale}>
          <Unbroken text={spoken.call.resume.parked} />
        </p>
      </section>
      <section className="call-say" aria-label={call.resume.first}>
        <h2>{call.resume.first}</h2>
        <p className="call-said" lang={spoken.frame.locale}>
          <Unbroken
            text={spoken.call.resume.say(spoken.frame.jobs[view.flow], stepPages[view.step].words(spoken).name)}
          />
        </p>
      </section>
      <Answers
        title={call.choices}
        answers={[
          { text: call.resume.go, onPress: () => say({ kind: 'call-resumed', data: {} }) },
          { text: call.resume.end, onPress: () => say({ kind: 'call-ended', data: {} }) },
        ]}
      />
      <CallRecord />
    </CallFrame>
  );
}
