// What to call each thing, by F1 or by the button: the caller's words beside what they mean in the guide's own
// language.
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { callMoments, callTerms, type CallTerm } from '../../core/call/terms.ts';
import { useCase } from '../case/case-context.ts';
import { useWizard } from '../app/wizard-context.ts';

export function CallWords({ close }: { readonly close: () => void }) {
  const { words, wordsIn, language } = useWizard();
  const { state, journey, mode } = useCase().view;
  const { line } = state.call;
  // The last page is none that anything is done on.
  const left = journey.filter(({ id, status }) => id !== 'done' && (status === 'now' || status === 'to-come')).length;
  const dialog = useRef<HTMLDialogElement>(null);
  const own = words.callWords;
  const spoken = wordsIn(line.kind === 'none' ? language : line.language);
  const not: Readonly<Partial<Record<CallTerm, string>>> = spoken.callWords.not;
  useEffect(() => {
    const open = dialog.current;
    open?.showModal();
    return () => open?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="call-words"
      aria-labelledby="call-words"
      // Keys pressed in here answer nothing behind it; Escape and F1 close it.
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'F1' && event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div className="call-words-top">
        <h2 id="call-words">{own.title}</h2>
        <Button className="button small" autoFocus onPress={close}>
          {own.close}
        </Button>
      </div>
      <div className="call-words-list" tabIndex={0} role="group" aria-labelledby="call-words">
        <h3>{own.moments.heading}</h3>
        <p>{own.moments.lines}</p>
        <dl className="call-moments">
          {left > 0 && (
            <div>
              <dt>{own.moments.left}</dt>
              <dd lang={spoken.frame.locale}>{spoken.callWords.moments.stepsLeft(left)}</dd>
            </div>
          )}
          {callMoments.map((moment) => (
            <div key={moment}>
              <dt>{own.moments.lineOf[moment].about}</dt>
              <dd lang={spoken.frame.locale}>{spoken.callWords.moments.lineOf[moment].say}</dd>
            </div>
          ))}
        </dl>
        <h3>{own.heading}</h3>
        <p>{own.lines}</p>
        <dl>
          {callTerms.map((term) => (
            <div key={term}>
              <dt lang={spoken.frame.locale}>{spoken.callWords.terms[term].called}</dt>
              <dd>
                {term === 'apple' && mode === 'practice' ? own.practiceSite : own.terms[term].means}
                {not[term] && (
                  <span className="call-never">
                    {own.never}
                    <span lang={spoken.frame.locale}>{not[term]}</span>
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </dialog>
  );
}
