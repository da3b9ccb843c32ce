// A step of a job by telephone: what the caller sees, what to say and ask, and the answers that may come.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { sheetSteps } from '../../core/sheets/steps.ts';
import { localDay } from '../../core/schedule/business-days.ts';
import { knownHere } from '../../core/call/known.ts';
import { callRecord } from '../../core/call/record.ts';
import { inFront } from '../../core/call/in-front.ts';
import { hearsOf, type Does, type Heard, type Trap } from '../../core/call/scene.ts';
import { faceIn, factOf, mayAnswer, sceneWith, type SceneId } from '../../core/call/script.ts';
import { anythingHeard } from '../../core/flows/call/state.ts';
import { ownerOf } from '../../core/flows/trouble/owner.ts';
import { call as ask } from '../app/client.ts';
import { PortalAddress } from '../case/PortalAddress.tsx';
import { useCase, type Named } from '../case/case-context.ts';
import { Letter } from '../controls/Letter.tsx';
import { Note } from '../controls/Note.tsx';
import { Ring } from '../controls/Ring.tsx';
import { Unbroken } from '../controls/Unbroken.tsx';
import { useSecret } from '../masking/use-mask.ts';
import { stepPages } from '../steps/index.ts';
import { useWizard } from '../app/wizard-context.ts';
import { Answers, type Answer } from './Answers.tsx';
import { CallFrame } from './CallFrame.tsx';
import { CallName, namedBefore } from './CallName.tsx';
import { CallRecord } from './CallRecord.tsx';
import { CallResume } from './CallResume.tsx';
import { Asked, Known } from './Known.tsx';
import { Hear, nothingHeard, readBackOf, type Hearing } from './Hear.tsx';
import { Ends, endsReadBack, noEndsHeard, type EndsHeard } from './Ends.tsx';
import { See, whereIs } from './See.tsx';
import { SpokenVerdict } from './SpokenVerdict.tsx';
import { useRenewalSheet } from './use-renewal-sheet.ts';

type Props = {
  readonly scene: SceneId;
  /** What is said first, where the step stays. */
  readonly first: Trap | null;
  readonly leave: () => void;
};

export function CallPage({ scene, first, leave }: Props) {
  const { view } = useCase();
  const { line, slips, stage } = view.state.call;
  if (line.kind === 'none') return null;
  if (line.kind === 'parked') return <CallResume leave={leave} />;
  return (
    <CallScene
      key={[scene, stage, slips.length, first].join(' ')}
      here={scene}
      first={first}
      language={line.language}
      leave={leave}
    />
  );
}

const onSheet = sheetSteps('browser').map(({ screen }) => screen);

type Face =
  | { readonly kind: 'scene'; readonly scene: SceneId }
  /** `at`: where it was asked for, whose words stay beside the fields. */
  | { readonly kind: 'hear'; readonly what: Heard; readonly hearing: Hearing; readonly at: SceneId }
  | { readonly kind: 'ends'; readonly heard: EndsHeard }
  | { readonly kind: 'name'; readonly named: Named };

type SceneProps = {
  readonly here: SceneId;
  readonly first: Trap | null;
  readonly language: 'ja' | 'en';
  readonly leave: () => void;
};

function CallScene({ here, first, language, leave }: SceneProps) {
  const { words, wordsIn, cover, attempt } = useWizard();
  const { view, say, back, reread, waitEnds, named: typed } = useCase();
  const [face, setFace] = useState<Face>(
    here === 'e320-first' ? { kind: 'ends', heard: noEndsHeard } : { kind: 'scene', scene: first ?? here },
  );
  const { call } = words;
  const spoken = wordsIn(language);
  const shown = shownBy(face, here);
  const said = spoken.call.scenes[shown];
  const scene = sceneWith(shown);
  // What is beside the step the main process doesn't see.
  useSecret(scene.secret === true);
  // The number in use is read out once more in between: then it goes on where it was doubted.
  const [doubted, doubt] = useState(here);
  const toScene = () => setFace({ kind: 'scene', scene: shown === 'in-use-again' ? doubted : here });
  const hearInUse = () => {
    doubt(shown);
    setFace({ kind: 'scene', scene: 'in-use-again' });
  };
  const { endings, line } = view.state.call;
  const sheet = useRenewalSheet();
  const park = () => say({ kind: 'call-parked', data: {} });

  const act = (does: Does): void => {
    switch (does.do) {
      case 'say':
        say(does.fact);
        if (does.face) setFace({ kind: 'scene', scene: does.face });
        return;
      case 'turn':
      case 'did': {
        const owner = does.do === 'did' ? ownerOf(does.step, view.state.trouble.startOver, words.startOver) : '';
        const fact = factOf(does, view, { owner, on: localDay(new Date().toISOString()) });
        if (fact) say(fact);
        return;
      }
      case 'endings':
        return setFace({ kind: 'ends', heard: noEndsHeard });
      case 'name':
        return setFace({ kind: 'name', named: namedBefore(view, typed) });
      case 'hear':
        return setFace({ kind: 'hear', what: does.what, hearing: nothingHeard, at: shown });
      case 'accept':
        if (view.state.call.renewed) say({ kind: 'told-accepted', data: { said: view.state.call.renewed.seq } });
        return;
      case 'face':
        doubt(here);
        return setFace({ kind: 'scene', scene: faceIn(view, does.face) });
      case 'back':
        return toScene();
      case 'page':
        return leave();
      case 'park':
        return park();
      case 'end':
        return say({ kind: 'call-ended', data: {} });
    }
  };
  const own: Readonly<Record<string, string>> = call.scenes[shown].answers;
  const answers = Object.entries(scene.answers).flatMap(([id, does]): readonly Answer[] =>
    mayAnswer(view, does) ? [{ text: own[id] ?? id, onPress: () => act(does) }] : [],
  );
  const other = { text: call.other, onPress: () => cover({ page: 'sights', sight: null }) };
  const { id, mode } = view;
  // Where the site is about to be opened, nothing stands beside the step yet.
  const opens = shown === 'way-practice' ? 'apple' : view.beside;
  const practise = opens !== null &&
    mode === 'practice' && {
      text: call.practise,
      onPress: () =>
        attempt(
          () => ask('case.openInBrowser', { caseId: id, place: opens }),
          () => undefined,
        ),
    };
  const quiet = [
    ...(practise ? [practise] : []),
    { text: call.usual, onPress: leave },
    // Of what is over nobody is called back.
    ...(view.finished ? [] : [{ text: call.park, onPress: park }]),
  ];
  const atScene = face.kind === 'scene' && face.scene === here;
  const goBack = atScene ? back : toScene;
  const show = readsBack(face, setFace);
  // First of all one greets.
  const front =
    shown === 'customer' ? null : inFront(view, scene.ahead ? null : scene.see, { aside: shown !== here, onSheet });
  const next = callRecord(view, false).next;
  const registeredAt = knownHere(view, 'registered-at');
  const name = face.kind === 'name' ? face.named : null;
  const nameIt = name && {
    text: call.name.go,
    onPress: () => say({ kind: 'customer-named', data: name }),
    disabled: name.name.trim() === '',
  };
  const primary = show ? { text: call.hear.go, onPress: show } : nameIt;

  return (
    <CallFrame
      heading={here === 'e320-first' ? words.frame.jobs[view.flow] : stepPages[view.step].words(words).name}
      back={goBack}
      primary={primary}
      heard={view.state.candidate === null && (hearsOf(scene) || anythingHeard(view.state.call))}
      quiet={quiet}
    >
      {scene.secret && <Note tone="caution">{call.secret}</Note>}
      <div className="call-columns">
        <div className="call-left">
          <See see={scene.see} registeredAt={registeredAt?.what === 'registered-at' ? registeredAt.at.slice(-5) : ''} />
          {scene.known && <Known what={scene.known} />}
        </div>
        <div className="call-middle">
          <section className="call-say" aria-label={call.say}>
            <h2>{call.say}</h2>
            {front && (
              <p className="call-where" lang={spoken.frame.locale}>
                <Unbroken text={whereIs(front, spoken)} />
              </p>
            )}
            {sheet && line.kind === 'open' && line.has === 'sheet' && (
              <p className="call-where">
                <Button className="link-button" onPress={sheet.onPress}>
                  {sheet.text}
                </Button>
              </p>
            )}
            <p className="call-said" lang={spoken.frame.locale}>
              <Unbroken text={said.say} />{' '}
              {shown === 'done' && next !== null && <Unbroken text={spoken.call.next(spoken.dates.day(next))} />}
            </p>
            <h2>{call.ask}</h2>
            <p className="call-asked" lang={spoken.frame.locale}>
              <Unbroken text={said.ask} />
            </p>
          </section>
          {shown === 'customer' && endings && (
            <Note tone={endings.row === null ? 'caution' : 'info'}>
              {endings.row === null ? call.ends.unfound : call.ends.same}
            </Note>
          )}
          {shown === 'way-practice' && <PortalAddress />}
          {view.step === 'verdict' && <SpokenVerdict />}
          {here === 'csr-wait' && <Ring endsAt={waitEnds} ended={reread} />}
          {scene.letter && (
            <Letter
              about={call.letter}
              write={(to) => to.call.absent(view.state.customer?.name ?? to.begin.siteAccess.us)}
            />
          )}
        </div>
        {scene.asked && (
          <Asked
            ids={scene.asked}
            own={call.scenes[shown].asked ?? {}}
            said={said.asked ?? {}}
            locale={spoken.frame.locale}
          />
        )}
        {face.kind === 'scene' && <Answers title={call.answers} answers={answers} last={other} />}
        {face.kind === 'hear' && (
          <Hear
            what={face.what}
            hearing={face.hearing}
            setHearing={(hearing) => setFace({ ...face, hearing })}
            hearInUse={hearInUse}
            told={() => shown === 'in-use-again' && toScene()}
            spoken={spoken}
          />
        )}
        {face.kind === 'ends' && (
          <Ends heard={face.heard} setHeard={(heard) => setFace({ kind: 'ends', heard })} spoken={spoken} />
        )}
        {face.kind === 'name' && <CallName named={face.named} setNamed={(named) => setFace({ kind: 'name', named })} />}
      </div>
      {sceneWith(here).last && <CallRecord />}
    </CallFrame>
  );
}

/** Whose words stand there: those beside which a number is typed stay. */
function shownBy(face: Face, here: SceneId): SceneId {
  if (face.kind === 'scene') return face.scene;
  return face.kind === 'hear' ? face.at : here;
}

/** What Enter does where a number is typed: shows what to read back. */
function readsBack(face: Face, setFace: (face: Face) => void): (() => void) | null {
  if (face.kind === 'hear' && !face.hearing.asked)
    return () => setFace({ ...face, hearing: readBackOf(face.what, face.hearing) });
  if (face.kind === 'ends' && !face.heard.asked) return () => setFace({ ...face, heard: endsReadBack(face.heard) });
  return null;
}
