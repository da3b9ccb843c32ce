// The answers as large keys: each is pressed by its number.
import { useLayoutEffect } from 'react';
import { Button } from 'react-aria-components';
import { Unbroken } from '../controls/Unbroken.tsx';
import { useWizard } from '../app/wizard-context.ts';

export type Answer = { readonly text: string; readonly onPress: () => void };

/** `last`: something else, by the key 0. */
export function Answers({
  title,
  answers,
  last = null,
}: {
  readonly title: string;
  readonly answers: readonly Answer[];
  readonly last?: Answer | null;
}) {
  const { covered } = useWizard();
  useLayoutEffect(() => {
    if (covered !== null) return;
    const pressed = (event: KeyboardEvent): void => {
      if (event.repeat || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      // Where something is typed a digit belongs to what is typed.
      if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
      const answer = event.key === '0' ? last : answers[Number(event.key) - 1];
      if (!/^[0-9]$/.test(event.key) || !answer) return;
      event.preventDefault();
      answer.onPress();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [answers, last, covered]);
  return (
    <section className="call-answers" aria-label={title}>
      <h2>{title}</h2>
      <ol>
        {answers.map(({ text, onPress }, at) => (
          <li key={text}>
            <AnswerKey sign={String(at + 1)} text={text} onPress={onPress} />
          </li>
        ))}
        {last && (
          <li>
            <AnswerKey sign="0" text={last.text} onPress={last.onPress} />
          </li>
        )}
      </ol>
    </section>
  );
}

const AnswerKey = ({ sign, text, onPress }: Answer & { readonly sign: string }) => (
  <Button className="button call-key" aria-keyshortcuts={sign} onPress={onPress}>
    <kbd aria-hidden="true">{sign}</kbd>
    <span>
      <Unbroken text={text} />
    </span>
  </Button>
);
