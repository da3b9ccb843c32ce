// What was heard, read back aloud before it counts; and what is said where it is asked once more.
import { Note } from '../controls/Note.tsx';
import { useWords } from '../app/wizard-context.ts';
import type { Texts } from '../../core/text/texts.ts';
import { Answers, type Answer } from './Answers.tsx';

type Props = {
  /** Spelled out, in the language of the caller, each value by itself; a number breaks between its groups only. */
  readonly lines: readonly string[];
  readonly spoken: Texts;
  readonly yes: () => void;
  readonly no: () => void;
};

export function ReadBack({ lines, spoken, yes, no }: Props) {
  const { call } = useWords();
  return (
    <div className="call-hear">
      <section className="call-say" aria-label={call.hear.readBack}>
        <h2>{call.hear.readBack}</h2>
        <p className="call-said call-read-back" lang={spoken.frame.locale}>
          {lines.map((line, at) => (
            <span key={at}>{line}</span>
          ))}
        </p>
        <p className="call-asked" lang={spoken.frame.locale}>
          {spoken.call.hear.asRead}
        </p>
      </section>
      <Answers
        title={call.answers}
        answers={[
          { text: call.hear.yes, onPress: yes },
          { text: call.hear.no, onPress: no },
        ]}
      />
    </div>
  );
}

type AgainProps = {
  readonly why: string;
  /** What is said to the caller then. */
  readonly aloud: string | null;
  readonly spoken: Texts;
  readonly again: () => void;
  readonly others?: readonly Answer[];
};

export function AskAgain({ why, aloud, spoken, again, others = [] }: AgainProps) {
  const { call } = useWords();
  return (
    <div className="call-hear">
      <Note tone="caution" live>
        {why}
      </Note>
      {aloud !== null && <SayThen aloud={aloud} spoken={spoken} />}
      <Answers title={call.choices} answers={[{ text: call.hear.back, onPress: again }, ...others]} />
    </div>
  );
}

export function SayThen({ aloud, spoken }: { readonly aloud: string; readonly spoken: Texts }) {
  const { call } = useWords();
  return (
    <section className="call-say" aria-label={call.say}>
      <h2>{call.say}</h2>
      <p className="call-said" lang={spoken.frame.locale}>
        {aloud}
      </p>
    </section>
  );
}
