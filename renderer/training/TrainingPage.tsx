// Screen 70: the practice course: each lesson with how it went, and the score of one of them.
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { LessonResult } from '../../core/contract/training.ts';
import { trainingScreen } from '../../core/flows/steps.ts';
import { site } from '../../core/site/current.ts';
import { lessons, type LessonId } from '../../core/training/lessons.ts';
import { callAtOnce } from '../call/begin-at-once.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';
import { Lines } from '../controls/Rich.tsx';
import { ScreenNumber } from '../controls/ScreenNumber.tsx';
import { Shape } from '../controls/Shape.tsx';
import { Unbroken } from '../controls/Unbroken.tsx';
import { ActionBar } from '../frame/ActionBar.tsx';
import { useOverPage } from '../frame/over.ts';
import { TopBar } from '../frame/TopBar.tsx';
import { ScoreOf } from './ScoreOf.tsx';

/** `caseId`: the practice whose score is wanted; null: the list. `running`: a case lies under it that is not over. */
type Props = { readonly caseId: string | null; readonly running: boolean };

export function TrainingPage({ caseId, running }: Props) {
  const { words, info, attempt, cover, openCase } = useWizard();
  const { training } = words;
  const [results, setResults] = useState<readonly LessonResult[] | null>(null);
  const [shown, setShown] = useState<LessonId | null>(null);
  const close = useCallback(() => cover(null), [cover]);
  useEffect(
    () =>
      attempt(
        () => call('training.read', undefined),
        (read) => {
          setResults(read);
          setShown(read.find(({ last }) => last !== null && last.caseId === caseId)?.lesson ?? null);
        },
      ),
    [attempt, caseId],
  );
  const begin = (lesson: LessonId, onTheLine = false) => {
    const { flow, trap } = lessons[lesson];
    attempt(
      () => call('case.begin', { flow, mode: 'practice', environment: site.usualEnvironment, trap, customerId: null }),
      (view) => {
        if (onTheLine) callAtOnce(view.id, null);
        cover(null, 'elsewhere');
        openCase(view);
      },
    );
  };
  const goOn = (id: string) =>
    attempt(
      () => call('case.read', { caseId: id }),
      (view) => {
        cover(null, 'elsewhere');
        openCase(view);
      },
    );
  const one = results?.find(({ lesson }) => lesson === shown) ?? null;
  const back = useCallback(() => setShown(null), []);
  const heading = one ? training.of(training.lessons[one.lesson].name) : training.heading;
  const title = useOverPage(trainingScreen, heading, null, one ? back : close);
  const stuck = info.ledger !== 'good';
  return (
    <>
      <TopBar about={null} practice />
      <main className="page training-page">
        <div className="page-scroll" tabIndex={-1}>
          <div className="page-top">
            <ScreenNumber id="cover-number" screen={trainingScreen} />
          </div>
          <h1 ref={title} tabIndex={-1} aria-describedby="cover-number">
            <Unbroken text={heading} />
          </h1>
          {one?.last ? (
            <ScoreOf score={one.last.score} at={one.last.at} />
          ) : (
            <>
              <Lines lines={training.lead} />
              {results && (
                <ol className="lessons">
                  {results.map((result) => (
                    <Lesson key={result.lesson} result={result}>
                      {result.last && (
                        <Button className="button small quiet" onPress={() => setShown(result.lesson)}>
                          {training.score}
                        </Button>
                      )}
                      {!running && result.last?.over === false && (
                        <Button className="button small" onPress={() => goOn(result.last?.caseId ?? '')}>
                          {training.goOn}
                        </Button>
                      )}
                      {!running && (
                        <Button className="button small" isDisabled={stuck} onPress={() => begin(result.lesson)}>
                          {result.last ? training.again : training.begin}
                        </Button>
                      )}
                    </Lesson>
                  ))}
                </ol>
              )}
              {!running && (
                <div className="lessons-ways">
                  <p>
                    <Button className="button" isDisabled={stuck} onPress={() => begin('renew', true)}>
                      {training.byPhone.open}
                    </Button>
                    <span className="hint">{training.byPhone.lead}</span>
                  </p>
                  <p>
                    <Button className="button" onPress={() => cover({ page: 'demo' })}>
                      {training.demo.open}
                    </Button>
                    <span className="hint">{training.demo.lead}</span>
                  </p>
                </div>
              )}
            </>
          )}
        </div>
        <ActionBar
          back={one ? { text: training.back, onPress: back } : null}
          {...(one?.last && !running
            ? nextOf(one, training, { begin, goOn, close })
            : { quiet: [], primary: { text: training.close, onPress: close } })}
        />
      </main>
    </>
  );
}

type Training = ReturnType<typeof useWizard>['words']['training'];
type Ways = {
  readonly begin: (lesson: LessonId) => void;
  readonly goOn: (caseId: string) => void;
  readonly close: () => void;
};

/** One that is under way is gone on with; any may be repeated. */
function nextOf({ lesson, last }: LessonResult, { again, goOn, close }: Training, ways: Ways) {
  const repeat = { text: again, onPress: () => ways.begin(lesson) };
  const leave = { text: close, onPress: ways.close };
  return last?.over === false
    ? { quiet: [leave, repeat], primary: { text: goOn, onPress: () => ways.goOn(last.caseId) } }
    : { quiet: [repeat], primary: leave };
}

type LessonProps = { readonly result: LessonResult; readonly children: ReactNode };

function Lesson({ result, children }: LessonProps) {
  const { training } = useWizard().words;
  const { name, about } = training.lessons[result.lesson];
  const outcome = result.last?.score.outcome ?? null;
  return (
    <li className="lesson" data-outcome={outcome ?? 'none'}>
      <div>
        <h2>
          <Unbroken text={name} />
        </h2>
        <p className="hint">
          <Unbroken text={about} />
        </p>
      </div>
      <p className="lesson-state">
        {outcome === 'passed' && <Shape kind="good" />}
        {outcome === 'missed' && <Shape kind="caution" />}
        <span>{stateOf(result, training)}</span>
      </p>
      <div className="lesson-ways">{children}</div>
    </li>
  );
}

function stateOf({ last, passed }: LessonResult, { state }: Training): string {
  if (!last) return state.none;
  const { outcome, marks } = last.score;
  if (outcome === 'passed') return state.passed;
  if (passed) return state.passedBefore;
  return outcome === 'missed' ? state.missed(marks.filter(({ stand }) => stand === 'missed').length) : state[outcome];
}
