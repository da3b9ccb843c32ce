// A step of a renewal by telephone: what the caller sees, what to say and ask, and the answers that may come.
import { useState } from 'react';
import { mayAnswer, sceneWith, type Does, type Heard, type SceneId } from '../../core/call/script.ts';
import { call as ask } from '../app/client.ts';
import { useCase } from '../case/case-context.ts';
import { Letter } from '../controls/Letter.tsx';
import { Note } from '../controls/Note.tsx';
import { Ring } from '../controls/Ring.tsx';
import { stepPages } from '../steps/index.ts';
import { useWizard } from '../app/wizard-context.ts';
import { Answers, type Answer } from './Answers.tsx';
import { CallFrame } from './CallFrame.tsx';
import { CallName, nothingNamed, type Named } from './CallName.tsx';
import { CallRecord } from './CallRecord.tsx';
import { CallResume } from './CallResume.tsx';
import { Hear, nothingHeard, readBackOf, type Hearing } from './Hear.tsx';
import { See } from './See.tsx';
import { SpokenVerdict } from './SpokenVerdict.tsx';

type Props = { readonly scene: SceneId; readonly leave: () => void };

export function CallPage({ scene, leave }: Props) {
  const { view } = useCase();
  const { line, slips, stage } = view.state.call;
  if (line.kind === 'none') return null;
  if (line.kind === 'parked') return <CallResume leave={leave} />;
  return <CallScene key={`${scene} ${stage} ${slips.length}`} here={scene} language={line.language} leave={leave} />;
}

type Face =
  | { readonly kind: 'scene'; readonly scene: SceneId }
  | { readonly kind: 'hear'; readonly what: Heard; readonly hearing: Hearing }
  | { readonly kind: 'name'; readonly named: Named };

type SceneProps = { readonly here: SceneId; readonly language: 'ja' | 'en'; readonly leave: () => void };

function CallScene({ here, language, leave }: SceneProps) {
  const { words, wordsIn, cover, attempt } = useWizard();
  const { view, say, back, reread, waitEnds } = useCase();
  const [face, setFace] = useState<Face>({ kind: 'scene', scene: here });
  const { call } = words;
  const spoken = wordsIn(language);
  const shown = face.kind === 'scene' ? face.scene : here;
  const said = spoken.call.scenes[shown];
  const scene = sceneWith(shown);
  const toScene = () => setFace({ kind: 'scene', scene: here });
  const park = () => say({ kind: 'call-parked', data: {} });

  const act = (does: Does): void => {
    switch (does.do) {
      case 'say':
        say(does.fact);
        if (does.face) setFace({ kind: 'scene', scene: does.face });
        return;
      case 'name':
        return setFace({ kind: 'name', named: nothingNamed(view) });
      case 'hear':
        return setFace({ kind: 'hear', what: does.what, hearing: nothingHeard });
      case 'accept':
        if (view.state.call.renewed) say({ kind: 'told-accepted', data: { said: view.state.call.renewed.seq } });
        return;
      case 'face':
        return setFace({ kind: 'scene', scene: does.face });
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
  const { beside, id, mode } = view;
  const practise = beside !== null &&
    mode === 'practice' && {
      text: call.practise,
      onPress: () =>
        attempt(
          () => ask('case.openInBrowser', { caseId: id, place: beside }),
          () => undefined,
        ),
    };
  const quiet = [
    ...(practise ? [practise] : []),
    { text: call.usual, onPress: leave },
    { text: call.park, onPress: park },
  ];
  const atScene = face.kind === 'scene' && face.scene === here;
  const goBack = atScene ? back : toScene;
  const readBack = face.kind === 'hear' && !face.hearing.asked ? face : null;
  const show = readBack ? () => setFace({ ...readBack, hearing: readBackOf(readBack.what, readBack.hearing) }) : null;
  const name = face.kind === 'name' ? face.named : null;
  const giveName = name && name.name.trim() !== '' ? () => say({ kind: 'customer-named', data: name }) : null;

  return (
    <CallFrame
      heading={stepPages[view.step].words(words).name}
      back={goBack}
      enter={show ?? giveName}
      quiet={[
        ...(show ? [{ text: call.hear.go, onPress: show }] : []),
        ...(giveName ? [{ text: call.name.go, onPress: giveName }] : []),
        ...quiet,
      ]}
    >
      {scene.secret && <Note tone="caution">{call.secret}</Note>}
      <div className="call-columns">
        <See see={scene.see} />
        <div className="call-middle">
          <section className="call-say" aria-label={call.say}>
            <h2>{call.say}</h2>
            <p className="call-said" lang={spoken.frame.locale}>
              {said.say}
            </p>
            <h2>{call.ask}</h2>
            <p className="call-asked" lang={spoken.frame.locale}>
              {said.ask}
            </p>
          </section>
          {here === 'verdict' && <SpokenVerdict />}
          {here === 'csr-wait' && <Ring endsAt={waitEnds} ended={reread} />}
          {scene.letter && (
            <Letter
              about={call.letter}
              write={({ browser, begin }) => browser.absent.message(view.state.customer?.name ?? begin.siteAccess.us)}
            />
          )}
        </div>
        {face.kind === 'scene' && <Answers title={call.answers} answers={answers} last={other} />}
        {face.kind === 'hear' && (
          <Hear
            what={face.what}
            hearing={face.hearing}
            setHearing={(hearing) => setFace({ ...face, hearing })}
            spoken={spoken}
          />
        )}
        {face.kind === 'name' && <CallName named={face.named} setNamed={(named) => setFace({ kind: 'name', named })} />}
      </div>
      {here === 'done' && <CallRecord />}
    </CallFrame>
  );
}
