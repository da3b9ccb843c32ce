// The frame of a page in a call: the number that both sides share, one heading, what stands in columns, and the keys.
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { ActionBar, type Action } from '../frame/ActionBar.tsx';
import { useKeys } from '../frame/keys.ts';
import { useCase } from '../case/case-context.ts';
import { CallWords } from './CallWords.tsx';
import { ScreenNumber } from '../controls/ScreenNumber.tsx';
import { Shape } from '../controls/Shape.tsx';
import { Unbroken } from '../controls/Unbroken.tsx';
import { useWizard, useWords } from '../app/wizard-context.ts';
import { setTitle } from '../masking/title.ts';

type Props = {
  readonly heading: string;
  readonly back: () => void;
  /** Where something is typed: what Enter does, too. */
  readonly primary?: Action | null;
  /** A voice is what is known, or about to be. */
  readonly heard?: boolean;
  readonly quiet: readonly Action[];
  readonly children: ReactNode;
};

export function CallFrame({ heading, back, primary = null, heard = false, quiet, children }: Props) {
  const { frame, call, callWords } = useWords();
  const { covered } = useWizard();
  const [wordsOpen, openWords] = useState(false);
  const { entry } = useCase();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    setTitle(frame.title(entry.screen, heading));
    // A field that is typed into at once keeps the keyboard.
    const { activeElement: held } = document;
    const typing = held instanceof HTMLInputElement && title.current?.closest('main')?.contains(held) === true;
    if (!typing) title.current?.focus({ preventScroll: true });
  }, [frame, entry.screen, heading]);
  useKeys(wordsOpen || !primary || primary.disabled ? null : primary.onPress, back);
  useEffect(() => {
    if (covered !== null) return;
    const asked = (event: KeyboardEvent): void => {
      if (event.key !== 'F1' || event.repeat) return;
      event.preventDefault();
      openWords(true);
    };
    window.addEventListener('keydown', asked);
    return () => window.removeEventListener('keydown', asked);
  }, [covered]);
  return (
    <main className="page call-page">
      <div className="page-scroll" tabIndex={-1}>
        <div className="page-top call-top">
          <ScreenNumber id="screen-number" screen={entry.screen} />
          <h1 ref={title} tabIndex={-1} aria-describedby="screen-number">
            <Unbroken text={heading} />
          </h1>
          <Button className="button small" aria-keyshortcuts="F1" onPress={() => openWords(true)}>
            {callWords.open} <kbd aria-hidden="true">{callWords.key}</kbd>
          </Button>
        </div>
        {children}
        {heard && (
          <p className="call-most">
            <Shape kind="caution" />
            <span>
              <Unbroken text={call.atMost} />
            </span>
          </p>
        )}
      </div>
      {wordsOpen && <CallWords close={() => openWords(false)} />}
      <ActionBar back={{ text: frame.back, onPress: back }} quiet={quiet} primary={primary} />
    </main>
  );
}
