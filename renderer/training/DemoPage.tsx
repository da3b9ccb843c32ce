// Screen 71: a renewal that plays by itself, page by page at speaking pace, with what to say. Its pages are the real
// ones over facts that no case holds; nothing in them can be pressed.
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { demoScreen } from '../../core/flows/steps.ts';
import { speakingMs, type DemoPage as Shown } from '../../core/training/sayings.ts';
import { call, standInFor } from '../app/client.ts';
import { standIn } from '../app/stand-in.ts';
import { FirstContext, WizardContext, useFirst, useWizard, type Attempt } from '../app/wizard-context.ts';
import { ScreenNumber } from '../controls/ScreenNumber.tsx';
import { CasePage } from '../pages/CasePage.tsx';
import { useDemoKeys } from './demo-keys.ts';

/** What a page asks for on its own is answered or not; a press leads nowhere. */
const quietly: Attempt = (work, then) => {
  void work().then((result) => {
    if (result.ok) then(result.value);
  });
};
const nothing = (): void => undefined;

export function DemoPage() {
  const first = useFirst();
  const wizard = useWizard();
  const { language, cover } = wizard;
  const { demo: words } = wizard.words.training;
  const [pages, setPages] = useState<readonly Shown[] | null>(null);
  /** Which page shows, and since when. */
  const [{ at, came }, setNow] = useState({ at: 0, came: 0 });
  const [playing, setPlaying] = useState(true);
  useEffect(() => {
    const done = standInFor(standIn);
    quietly(() => call('demo.read', undefined), setPages);
    return done;
  }, []);

  const count = pages?.length ?? 0;
  const over = count > 0 && at === count - 1;
  const saying = pages?.[at] ? words.sayings[pages[at].saying] : '';
  const go = useCallback((to: (at: number) => number) => {
    const since = performance.now();
    setNow((now) => ({ at: to(now.at), came: since }));
  }, []);
  const next = useCallback(() => go((now) => (now + 1 < count ? now + 1 : 0)), [go, count]);
  const before = useCallback(() => go((now) => Math.max(0, now - 1)), [go]);
  const turn = useCallback(() => setPlaying((now) => !now), []);
  const end = useCallback(() => cover({ page: 'training', caseId: null }), [cover]);
  useDemoKeys({ turn, next, before, end });
  useEffect(() => {
    if (!playing || over || saying === '') return;
    const timer = setTimeout(next, speakingMs(saying, language));
    return () => clearTimeout(timer);
  }, [playing, over, saying, language, next]);

  const quietFirst = useMemo(() => ({ ...first, ...deaf }), [first]);
  const quietWizard = useMemo(() => ({ ...wizard, ...deaf }), [wizard]);
  const shown = pages?.[at];
  return (
    <div className="demo">
      <div className="demo-stage" inert>
        <FirstContext value={quietFirst}>
          <WizardContext value={quietWizard}>
            {shown && <CasePage key={at} view={shown.view} waitEnds={came + shown.view.waitMs} />}
          </WizardContext>
        </FirstContext>
      </div>
      <main className="demo-bar" data-playing={playing}>
        <div className="demo-about">
          <h1>{words.heading}</h1>
          <ScreenNumber id="cover-number" screen={demoScreen} />
          <p className="demo-place">{words.place(at + 1, count)}</p>
        </div>
        <section className="demo-say" aria-label={words.say} aria-live="polite">
          <h2>{words.say}</h2>
          <p>{saying}</p>
          {over && <p className="hint">{words.over}</p>}
        </section>
        <div className="demo-keys">
          <Button className="button" onPress={turn} isDisabled={over}>
            {playing ? words.pause : words.play}
          </Button>
          <Button className="button" onPress={next}>
            {words.next}
          </Button>
          <Button className="button" onPress={end}>
            {words.end}
          </Button>
        </div>
      </main>
    </div>
  );
}

const deaf = { attempt: quietly, goHome: nothing, openCase: nothing, cover: nothing, setLanguage: nothing } as const;
