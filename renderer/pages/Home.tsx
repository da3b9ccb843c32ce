// Screen 1: the ways in, what is open, and the four questions that every clerk calls about.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseSummary } from '../../core/case/view.ts';
import type { Look } from '../../core/intake/look.ts';
import { TopBar } from '../frame/TopBar.tsx';
import { Button } from 'react-aria-components';
import { Box } from '../home/Box.tsx';
import { go, lookAt, type Thing } from '../home/thing.ts';
import { Ways } from '../home/Ways.tsx';
import { FinishedCases, OpenCases, openOf } from '../case/CaseList.tsx';
import { Note } from '../controls/Note.tsx';
import { Lines } from '../controls/Rich.tsx';
import { Shape } from '../controls/Shape.tsx';
import { ScreenNumber } from '../controls/ScreenNumber.tsx';
import { useFirst } from '../app/wizard-context.ts';

export function Home({ cases }: { readonly cases: readonly CaseSummary[] | null }) {
  const { words, behind, info, attempt, openCase, cover } = useFirst();
  const { home, frame } = words;
  const [answer, setAnswer] = useState<{ readonly thing: Thing; readonly found: Look } | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const begun = useRef(false);
  useEffect(() => {
    if (answer) return;
    document.title = `${frame.screen(1)} ${frame.product}`;
    // On the drawn page somebody may be on a button already, before this runs.
    if (begun.current || document.activeElement === document.body) title.current?.focus();
    begun.current = true;
  }, [frame, answer]);

  const stuck = info.ledger !== 'good';
  const see = (thing: Thing) =>
    attempt(
      () => lookAt(thing),
      (found) => setAnswer({ thing, found }),
    );
  const closeAnswer = useCallback(() => setAnswer(null), []);

  if (behind && answer) {
    return (
      <>
        <behind.LookAnswer
          found={answer.found}
          stuck={stuck}
          close={closeAnswer}
          take={(next) => attempt(() => go(next, answer.thing), openCase)}
        />
        <behind.LookAgain see={see} />
      </>
    );
  }

  return (
    <>
      <TopBar about={null} practice={false} />
      <main className="home">
        <div className="home-title">
          <div>
            <h1 ref={title} tabIndex={-1}>
              {frame.product}
            </h1>
            <span className="unofficial">{frame.unofficial}</span>
            <p className="subtitle">{frame.subtitle}</p>
          </div>
          <ScreenNumber screen={1} />
        </div>
        {info.ledger !== 'good' && (
          <Note tone="caution">
            <Lines lines={home.ledger[info.ledger]} />
          </Note>
        )}
        <Box take={see} />
        {/* Before it is known whether cases come first, nothing stands where they will. */}
        <div className="home-columns" hidden={cases === null && !stuck}>
          <div className="ways">
            {cases && <OpenCases cases={cases} />}
            <section className="ways" aria-label={home.heading}>
              <h2>{home.heading}</h2>
              <Ways second={cases !== null && openOf(cases).length > 0} />
            </section>
            {cases && <FinishedCases cases={cases} />}
          </div>
          <section className="worries">
            <h2>{home.worries.title}</h2>
            <dl>
              {home.worries.items.map(({ ask, answer }) => (
                <div key={ask}>
                  <dt>{ask}</dt>
                  <dd>
                    <Shape kind="check" />
                    {answer}
                  </dd>
                </div>
              ))}
            </dl>
            <div className="lamp-promise">
              <Shape kind="lamp-calm" />
              <p>
                {home.lamp}
                <strong>{home.lampPromise}</strong>
              </p>
            </div>
            <Button className="link-button" onPress={() => cover({ page: 'records', sight: null })}>
              {words.records.open}
            </Button>
            <p className="small-print">
              {frame.unofficialNote}{' '}
              <span className="whole">{home.version(info.version, info.buildDate.slice(0, 10))}</span>
            </p>
          </section>
        </div>
      </main>
    </>
  );
}
