// The answer to a picked picture: the picture large, why it appears, what to do now, and the ways on.
import { Button } from 'react-aria-components';
import { sights, type SightAnswer as Answer, type SightId, type SightNext } from '../../core/portal/sights.ts';
import { Lines, Rich } from '../parts/Rich.tsx';
import { Shape } from '../parts/Shape.tsx';
import { useWords } from '../wizard-context.ts';
import { drawings } from './index.ts';

type Props = {
  readonly sight: SightId;
  readonly answer: Answer;
  readonly next: readonly SightNext[];
  readonly take: (next: SightNext) => void;
  /** A case is open, and goes on as another job. */
  readonly kept: boolean;
};

export function SightAnswer({ sight, answer, next, take, kept }: Props) {
  const { sights: words, sightAnswers } = useWords();
  const { why, now, then } = sightAnswers[answer.id];
  const Drawing = drawings[sight];
  const english = sights[sight].words;
  return (
    <div className="sight-answer">
      <figure className="sight-figure">
        <Drawing />
        <figcaption>
          <p className="sight-name">{words.names[sight]}</p>
          {english.length > 0 && <p className="sight-words"><span>{words.words}</span> <span lang="en">{english.join(' / ')}</span></p>}
          <p className="hint">{words.tell}</p>
        </figcaption>
      </figure>
      <div className="sight-said">
        <p className="look-tone" data-tone={answer.tone}><Shape kind={answer.tone} /><strong>{words.tones[answer.tone]}</strong></p>
        <section><h2>{words.now}</h2><ol className="clues">{now.map((line, index) => <li key={index}><span><Rich line={line} /></span></li>)}</ol></section>
        {next.length > 0 && (
          <div className="sight-next">
            {next.map((one) => <Button key={one.do === 'link' ? one.link : one.flow} className="button" onPress={() => take(one)}>{one.do === 'link' ? words.links[one.link] : words.jobs[one.flow]}</Button>)}
            {kept && next.some((one) => one.do === 'job') && <p className="hint">{words.kept}</p>}
          </div>
        )}
        <section><h2>{words.why}</h2><p><Rich line={why} /></p></section>
        {then.length > 0 && <section><h2>{words.then}</h2><Lines lines={then} /></section>}
      </div>
    </div>
  );
}
