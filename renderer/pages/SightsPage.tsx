// Screen 19, over whatever is open: drawn pictures of what one may see at Apple's; the answer to the picked one
// depends on the job at hand.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseView } from '../../core/case/view.ts';
import { sightsPageScreen } from '../../core/flows/steps.ts';
import { answerTo, hearsEndings, mayTake, turningTo, type SightId, type SightNext } from '../../core/advice/sights.ts';
import { site } from '../../core/site/current.ts';
import { call } from '../app/client.ts';
import { ActionBar } from '../frame/ActionBar.tsx';
import { useOverPage } from '../frame/over.ts';
import { TopBar } from '../frame/TopBar.tsx';
import { Lines } from '../controls/Rich.tsx';
import { ScreenNumber } from '../controls/ScreenNumber.tsx';
import { SightAnswer } from '../sights/SightAnswer.tsx';
import { SightGrid, allSights, type SightFilter } from '../sights/SightGrid.tsx';
import { useWizard } from '../app/wizard-context.ts';

type Props = { readonly view: CaseView | null; readonly first: SightId | null };

export function SightsPage({ view, first }: Props) {
  const {
    words: { sights: words, sightAnswers },
    info,
    attempt,
    cover,
    openCase,
  } = useWizard();
  const [picked, setPicked] = useState<SightId | null>(first);
  const [filter, setFilter] = useState<SightFilter>(allSights);
  // A finished case is over: what is seen now belongs to the next one.
  const running = view?.finished ? null : view;
  const flow = running?.flow ?? null;
  const answer = picked && answerTo(picked, flow);
  const heading = answer ? sightAnswers[answer.id].is : words.heading;

  const close = useCallback(() => cover(null), [cover]);
  const back = useCallback(() => (picked ? setPicked(null) : close()), [picked, close]);
  // Where something is typed Enter belongs to what is typed.
  const title = useOverPage(sightsPageScreen, heading, answer && !hearsEndings(answer.id) ? close : null, back);
  const left = useRef<SightId | null>(null);
  useEffect(() => {
    // Back among the pictures one stands where one was.
    if (picked === null && left.current) document.getElementById(`sight-${left.current}`)?.focus();
    left.current = picked;
  }, [picked]);

  const take = (next: SightNext) => {
    if (next.do === 'link')
      return attempt(
        () => call('app.openLink', { link: next.link }),
        () => undefined,
      );
    // Where the open case can't go on as it, it is a case of its own.
    const work =
      running && mayTake(next.flow, running)
        ? () => call('case.say', { caseId: running.id, fact: turningTo(next.flow, running.canSeekRow) })
        : () =>
            call('case.begin', {
              flow: next.flow,
              mode: view?.mode ?? 'real',
              environment: site.usualEnvironment,
              trap: null,
              customerId: null,
            });
    attempt(work, (after) => {
      openCase(after);
      cover(null, 'elsewhere');
    });
  };
  const canGoOn = info.ledger === 'good' && !view?.readOnly;
  const next = answer?.next.filter((one) => one.do === 'link' || canGoOn) ?? [];

  return (
    <>
      <TopBar about={null} practice={view?.mode === 'practice'} />
      <main className="page sights-page">
        <div className="page-scroll" tabIndex={-1}>
          <div className="page-top">
            <ScreenNumber id="cover-number" screen={sightsPageScreen} />
            <p className="sights-about">{words.about[running?.traits.purpose ?? 'neither']}</p>
          </div>
          <h1 ref={title} tabIndex={-1} aria-describedby="cover-number">
            {heading}
          </h1>
          {!answer && <Lines lines={words.lead} />}
          {picked ? (
            <SightAnswer
              sight={picked}
              answer={answerTo(picked, flow)}
              next={next}
              take={take}
              kept={running !== null}
            />
          ) : (
            <SightGrid filter={filter} setFilter={setFilter} pick={setPicked} />
          )}
        </div>
        <ActionBar
          back={answer ? { text: words.others, onPress: back } : null}
          quiet={[]}
          primary={{ text: words.close, onPress: close }}
        />
      </main>
    </>
  );
}
