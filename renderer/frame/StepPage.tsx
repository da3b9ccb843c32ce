// The page of any step: number and lamp, one heading, a few lines, one picture or control, how one knows, one primary
// button.
import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Line } from '../../core/text/rich.ts';
import type { StepPage as StepWords } from '../../core/text/step-page.ts';
import { useCase } from '../case/case-context.ts';
import { Note } from '../controls/Note.tsx';
import { Lines, Rich } from '../controls/Rich.tsx';
import { ScreenNumber } from '../controls/ScreenNumber.tsx';
import { Shape } from '../controls/Shape.tsx';
import { FilesTold } from '../case/FilesTold.tsx';
import { SiteElsewhere } from '../case/SiteElsewhere.tsx';
import { Unreadable } from '../case/Unreadable.tsx';
import { Unbroken } from '../controls/Unbroken.tsx';
import { useWords } from '../app/wizard-context.ts';
import { ActionBar, type Action } from './ActionBar.tsx';
import { ImpactLamp } from './ImpactLamp.tsx';
import { settled } from './in-sight.ts';
import { useKeys } from './keys.ts';
import { setTitle } from '../masking/title.ts';

type Props = {
  readonly words: StepWords;
  readonly heading?: string;
  readonly lines?: readonly Line[];
  readonly sign?: Line | null;
  /** From a second face of the page back to its first, instead of to the step before. */
  readonly backTo?: () => void;
  readonly primary?: Action | null;
  readonly quiet?: readonly Action[];
  /** Beside the lines where there is room, or below them over the whole width. */
  readonly layout?: 'side' | 'below';
  /** A page whose own buttons work on an earlier step, too (nothing is lost by answering it again). */
  readonly liveInPast?: boolean;
  /** What has just happened and must be seen: right under the heading, and the page is scrolled up to it. */
  readonly notice?: ReactNode;
  /** Stands at the right; the control then goes under the lines. */
  readonly picture?: ReactNode;
  readonly children?: ReactNode;
};

export function StepPage({
  words,
  heading: given,
  lines = words.lines,
  sign = words.sign,
  backTo,
  primary = null,
  quiet = [],
  layout = 'side',
  liveInPast = false,
  notice,
  picture,
  children,
}: Props) {
  const { frame } = useWords();
  const { view, entry, past, back, showStep, helpOpen, setHelpOpen } = useCase();
  const title = useRef<HTMLHeadingElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  // A page that is looked at again orders nothing: what its own heading and lines ask for was done.
  const review = past && given === undefined;
  const own = past ? (words.seen ?? frame.seen(words.name)) : words.heading;
  const heading = given ?? own;

  useEffect(() => {
    setTitle(frame.title(entry.screen, heading));
    title.current?.focus({ preventScroll: true });
    scroll.current?.scrollTo({ top: 0 });
  }, [heading, entry.screen, frame]);

  const noticed = Boolean(notice);
  useEffect(() => {
    if (noticed) scroll.current?.scrollTo({ top: 0 });
  }, [noticed]);
  useEffect(() => {
    if (scroll.current) scroll.current.dataset[settled] = '';
  }, []);

  const toNow: Action = { text: frame.backToNow, onPress: () => showStep(null) };
  const rests = view.readOnly || (past && !liveInPast);
  // On a page that can still be changed nothing asks to be pressed before something was changed.
  const unchanged = past && !rests && (primary?.disabled ?? true);
  const held = past ? toNow : null;
  const waits = rests || unchanged;
  const main = waits ? held : primary;
  // The one of the two that is not the main one stands among the others.
  const beside = unchanged ? primary : held;
  const others = rests ? [] : [...(beside ? [beside] : []), ...quiet];

  const enter = main && !main.disabled && !main.destroys ? main.onPress : null;
  const goBack = backTo ?? back;
  const escape = useCallback(() => (helpOpen ? setHelpOpen(false) : goBack()), [helpOpen, setHelpOpen, goBack]);
  useKeys(enter, escape);

  const how = sign && !(past && rests) && (
    <p className="sign">
      <Shape kind="to-see" />
      <span>
        <span className="sign-title">{frame.sign}</span>
        <Rich line={sign} />
      </span>
    </p>
  );

  return (
    <main className="page" data-layout={layout} data-past={past}>
      <div className="page-scroll" ref={scroll} tabIndex={-1}>
        <div className="page-top">
          <ScreenNumber id="screen-number" screen={entry.screen} />
          <ImpactLamp impact={entry.impact} practice={view.mode === 'practice'} />
          <Button className="button small help-toggle" aria-expanded={helpOpen} onPress={() => setHelpOpen(!helpOpen)}>
            {frame.help.open}
          </Button>
        </div>
        {view.readOnly && <Note tone="info">{frame.readOnly}</Note>}
        <Unreadable entries={view.unreadable} />
        {past && !view.readOnly && (rests || review) && (
          <p className="looking">{rests ? frame.looking : frame.lookingAgain}</p>
        )}
        <h1 ref={title} tabIndex={-1} aria-describedby="screen-number">
          <Unbroken text={heading} />
        </h1>
        <FilesTold />
        {notice && <div className="page-notice">{notice}</div>}
        <div className="page-body">
          {(lines.length > 0 || picture) && (
            <div className="page-words">
              {review && rests && lines.length > 0 && <p className="hint">{frame.asItWas}</p>}
              {lines.length > 0 && <Lines lines={lines} />}
              {picture ? children : how}
            </div>
          )}
          {(picture ?? children ?? how) && (
            <div className="page-matter">
              {picture ?? children}
              {(picture || lines.length === 0) && how}
            </div>
          )}
        </div>
        <SiteElsewhere />
      </div>
      <ActionBar
        back={{ text: view.journey[0]?.id === entry.id && !backTo ? frame.backHome : frame.back, onPress: goBack }}
        quiet={others}
        primary={main}
      />
    </main>
  );
}
