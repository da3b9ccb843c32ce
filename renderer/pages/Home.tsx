// Screen 1: the ways in, what is open, and the four questions that every clerk calls about.
import { useCallback, useEffect, useRef, useState } from 'react';
import { openOf } from '../../core/case/open-first.ts';
import type { CaseSummary } from '../../core/case/view.ts';
import type { BoardPage } from '../../core/contract/customers.ts';
import { TopBar } from '../frame/TopBar.tsx';
import { Button } from 'react-aria-components';
import { Box } from '../home/Box.tsx';
import { go, lookAtThings, type Looked, type Thing } from '../home/thing.ts';
import { ThisWeek } from '../home/ThisWeek.tsx';
import { Ways } from '../home/Ways.tsx';
import { FinishedCases, OpenCases } from '../case/CaseList.tsx';
import { jobAlone, whatLeads } from '../home/job-alone.ts';
import { Note } from '../controls/Note.tsx';
import { Shape } from '../controls/Shape.tsx';
import { ScreenNumber } from '../controls/ScreenNumber.tsx';
import { useFirst } from '../app/wizard-context.ts';
import { setTitle } from '../masking/title.ts';

type Props = { readonly cases: readonly CaseSummary[] | null; readonly week: BoardPage | null };

export function Home({ cases, week }: Props) {
  const { words, lazyPages, info, attempt, openCase, cover } = useFirst();
  const { home, frame, errors } = words;
  const [answer, setAnswer] = useState<Looked | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const begun = useRef(false);
  useEffect(() => {
    if (answer) return;
    setTitle(`${frame.screen(1)} ${frame.product}`);
    // On the prerendered page somebody may be on a button already, before this runs.
    if (begun.current || document.activeElement === document.body) title.current?.focus();
    begun.current = true;
  }, [frame, answer]);

  const stuck = info.ledger !== 'good';
  const see = (things: readonly Thing[]) =>
    attempt(
      () => lookAtThings(things),
      (looked) => {
        const { found, thing } = looked;
        // What is locked, and a table of companies, have pages of their own.
        const file = thing.kind === 'file' && !stuck ? thing.file : null;
        if (file && found.kind === 'hand-over') {
          setAnswer(null);
          cover({ page: 'take-up', file });
        } else if (file && found.kind === 'companies') {
          setAnswer(null);
          cover({ page: 'import', file });
        } else setAnswer(looked);
      },
    );
  const closeAnswer = useCallback(() => setAnswer(null), []);

  // One company is one card: that of its open job, with its dates.
  const alone = cases && week ? jobAlone(week, openOf(cases)) : null;
  const leads = whatLeads(cases ?? [], week);

  if (lazyPages && answer) {
    return (
      <>
        <lazyPages.LookAnswer
          found={answer.found}
          among={answer.among}
          ending={answer.ending}
          stuck={stuck}
          close={closeAnswer}
          again={() => see([answer.thing])}
          take={(next) => attempt(() => go(next, answer.thing), openCase)}
        />
        <lazyPages.LookAgain see={see} />
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
          <ScreenNumber screen={1} first />
        </div>
        {info.ledgerTrouble && (
          <Note tone="caution">
            <p>{errors.byCode[info.ledgerTrouble].what}</p>
            <Button className="link-button" onPress={() => cover({ page: 'ledger' })}>
              {home.ledgerMore}
            </Button>
          </Note>
        )}
        <Box take={see} />
        {/* Before it is known whether cases come first, nothing stands where they will. */}
        <div className="home-columns" hidden={cases === null && !stuck}>
          <div className="ways">
            {cases && week && <ThisWeek page={week} told={alone !== null} leads={leads === 'week'} />}
            {cases && <OpenCases cases={cases} alone={alone} leads={leads === 'case'} />}
            <section className="ways" aria-label={home.heading}>
              <h2>{home.heading}</h2>
              <Ways second={leads !== 'ways'} />
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
            <div className="home-links">
              <Button className="link-button" onPress={() => cover({ page: 'records', sight: null })}>
                {words.records.open}
              </Button>
              {!(week && week.total > 1) && (
                <Button className="link-button" onPress={() => cover({ page: 'board' })}>
                  {words.week.list}
                </Button>
              )}
            </div>
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
