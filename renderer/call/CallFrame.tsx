// The frame of a page in a call: the number that both sides share, one heading, what stands in columns, and the keys.
import { useEffect, useRef, type ReactNode } from 'react';
import { ActionBar, type Action } from '../frame/ActionBar.tsx';
import { useKeys } from '../frame/keys.ts';
import { useCase } from '../case/case-context.ts';
import { ScreenNumber } from '../controls/ScreenNumber.tsx';
import { Shape } from '../controls/Shape.tsx';
import { Unbroken } from '../controls/Unbroken.tsx';
import { useWords } from '../app/wizard-context.ts';

type Props = {
  readonly heading: string;
  readonly back: () => void;
  readonly enter?: (() => void) | null;
  readonly quiet: readonly Action[];
  readonly children: ReactNode;
};

export function CallFrame({ heading, back, enter = null, quiet, children }: Props) {
  const { frame, call } = useWords();
  const { entry } = useCase();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = frame.title(entry.screen, heading);
    title.current?.focus({ preventScroll: true });
  }, [frame, entry.screen, heading]);
  useKeys(enter, back);
  return (
    <main className="page call-page">
      <div className="page-scroll" tabIndex={-1}>
        <div className="page-top call-top">
          <ScreenNumber id="screen-number" screen={entry.screen} />
          <h1 ref={title} tabIndex={-1} aria-describedby="screen-number">
            <Unbroken text={heading} />
          </h1>
        </div>
        {children}
        <p className="call-most">
          <Shape kind="caution" />
          {call.atMost}
        </p>
      </div>
      <ActionBar back={{ text: frame.back, onPress: back }} quiet={quiet} primary={null} />
    </main>
  );
}
