// The page of any step: number and lamp, one heading, a few lines, one picture or control, how one knows, one primary button.
import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Line } from '../../core/text/rich.ts';
import type { StepPage as StepWords } from '../../core/text/step-page.ts';
import { useCase } from '../case-context.ts';
import { Note } from '../parts/Note.tsx';
import { Lines, Rich } from '../parts/Rich.tsx';
import { Shape } from '../parts/Shape.tsx';
import { Unbroken } from '../parts/Unbroken.tsx';
import { useWords } from '../wizard-context.ts';
import { ActionBar, type Action } from './ActionBar.tsx';
import { ImpactLamp } from './ImpactLamp.tsx';
import { useKeys } from './keys.ts';

type Props = {
  readonly words: StepWords;
  readonly heading?: string;
  readonly lines?: readonly Line[];
  readonly sign?: Line | null;
  readonly primary?: Action | null;
  readonly quiet?: readonly Action[];
  /** Beside the lines where there is room, or below them over the whole width. */
  readonly layout?: 'beside' | 'below';
  /** A page whose own buttons work on an earlier step, too (nothing is lost by answering it again). */
  readonly liveInPast?: boolean;
  /** What has just happened and must be seen: right under the heading, and the page is scrolled up to it. */
  readonly notice?: ReactNode;
  /** Stands at the right; the control then goes under the lines. */
  readonly picture?: ReactNode;
  readonly children?: ReactNode;
};

export function StepPage({ words, heading = words.heading, lines = words.lines, sign = words.sign, primary = null, quiet = [], layout = 'beside', liveInPast = false, notice, picture, children }: Props) {
  const { frame } = useWords();
  const { view, entry, past, back, look, helpOpen, setHelpOpen } = useCase();
  const title = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${frame.screen(entry.screen)} ${heading}`;
    title.current?.focus({ preventScroll: true });
  }, [heading, entry.screen, frame]);

  const noticed = Boolean(notice);
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (noticed) scroll.current?.scrollTo({ top: 0 });
  }, [noticed]);

  const toNow: Action = { text: frame.backToNow, onPress: () => look(null) };
  const rests = view.readOnly || (past && !liveInPast);
  const main = rests ? (past ? toNow : null) : primary;
  const others = rests ? [] : past ? [toNow, ...quiet] : quiet;

  const enter = main && !main.disabled && !main.destroys ? main.onPress : null;
  const escape = useCallback(() => (helpOpen ? setHelpOpen(false) : back()), [helpOpen, setHelpOpen, back]);
  useKeys(enter, escape);

  const how = sign && <p className="sign"><Shape kind="check" /><span><span className="sign-title">{frame.sign}</span><Rich line={sign} /></span></p>;

  return (
    <main className="page" data-layout={layout} data-past={past}>
      <div className="page-scroll" ref={scroll} tabIndex={-1}>
        <div className="page-top">
          <p className="screen-number" id="screen-number" title={frame.screenHint}>{frame.screen(entry.screen)}</p>
          <ImpactLamp impact={entry.impact} />
          <Button className="button small help-toggle" aria-expanded={helpOpen} onPress={() => setHelpOpen(!helpOpen)}>{frame.help.open}</Button>
        </div>
        {view.readOnly && <Note tone="info">{frame.readOnly}</Note>}
        {past && !view.readOnly && <p className="looking">{frame.looking}</p>}
        <h1 ref={title} tabIndex={-1} aria-describedby="screen-number"><Unbroken text={heading} /></h1>
        {notice && <div className="page-notice">{notice}</div>}
        <div className="page-body">
          {(lines.length > 0 || picture) && (
            <div className="page-words">
              {lines.length > 0 && <Lines lines={lines} />}
              {picture ? children : how}
            </div>
          )}
          {(picture ?? children ?? how) && <div className="page-matter">{picture ?? children}{(picture || lines.length === 0) && how}</div>}
        </div>
      </div>
      <ActionBar back={{ text: view.journey[0]?.id === entry.id ? frame.backHome : frame.back, onPress: back }} quiet={others} primary={main} />
    </main>
  );
}
