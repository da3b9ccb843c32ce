// The answer to a picked picture: the picture large, why it appears, what to do now, and the ways on.
import { Button } from 'react-aria-components';
import {
  asksHelpDesk,
  hearsEndings,
  sights,
  type SightAnswer as Answer,
  type SightId,
  type SightNext,
} from '../../core/advice/sights.ts';
import type { Line } from '../../core/text/rich.ts';
import { ContactCard } from '../case/ContactForm.tsx';
import { Lines, Rich } from '../controls/Rich.tsx';
import { Shape } from '../controls/Shape.tsx';
import { useWords } from '../app/wizard-context.ts';
import { Endings } from './Endings.tsx';
import { drawings } from './index.ts';

type Props = {
  readonly sight: SightId;
  readonly answer: Answer;
  readonly next: readonly SightNext[];
  readonly take: (next: SightNext) => void;
  /** A case is open, and goes on as another job. */
  readonly kept: boolean;
};

const jobs = ['extending', 'making'] as const;
const isMaking = (next: SightNext): boolean => next.do === 'job' && next.flow === 'create';

export function SightAnswer({ sight, answer, next, take, kept }: Props) {
  const { sights: words, sightAnswers } = useWords();
  const { why, now, then, byJob } = sightAnswers[answer.id];
  const apples = sights[sight].group !== 'site';
  const Drawing = drawings[sight];
  const english = sights[sight].words;
  const heard = hearsEndings(answer.id);
  const tone = (
    <p className="look-tone" data-tone={answer.tone}>
      <Shape kind={answer.tone} />
      <strong>{words.tones[answer.tone]}</strong>
    </p>
  );
  return (
    <div className="sight-answer">
      {heard && tone}
      {heard && <Endings />}
      <figure className="sight-figure">
        <Drawing />
        <figcaption>
          <p className="sight-name">{words.names[sight]}</p>
          {english.length > 0 && (
            <p className="sight-words">
              <span>{apples ? words.words : words.siteWords}</span>{' '}
              <span lang={apples ? 'en' : 'ja'}>{english.join(' / ')}</span>
            </p>
          )}
          <p className="hint">{words.tell}</p>
        </figcaption>
      </figure>
      <div className="sight-said">
        {!heard && tone}
        {now.length > 0 && (
          <section>
            <h2>{words.now}</h2>
            <Steps lines={now} />
          </section>
        )}
        {/* Two answers, each whole and with its own way on: nobody reads one and presses the other. */}
        {byJob &&
          jobs.map((job) => (
            <section key={job} className="sight-job">
              <h2>{words.byJob[job]}</h2>
              <Steps lines={byJob[job]} />
              <Ways next={next.filter((one) => isMaking(one) === (job === 'making'))} take={take} />
            </section>
          ))}
        {!byJob && <Ways next={next} take={take} />}
        {kept && next.some((one) => one.do === 'job') && <p className="hint">{words.kept}</p>}
        <section>
          <h2>{words.why}</h2>
          <p>
            <Rich line={why} />
          </p>
        </section>
        {then.length > 0 && (
          <section>
            <h2>{words.then}</h2>
            <Lines lines={then} />
          </section>
        )}
        {asksHelpDesk(answer.id) && <ContactCard />}
      </div>
    </div>
  );
}

const Steps = ({ lines }: { readonly lines: readonly Line[] }) => (
  <ol className="clues">
    {lines.map((line, index) => (
      <li key={index}>
        <span>
          <Rich line={line} />
        </span>
      </li>
    ))}
  </ol>
);

function Ways({ next, take }: Pick<Props, 'next' | 'take'>) {
  const { sights: words } = useWords();
  if (next.length === 0) return null;
  return (
    <div className="sight-next">
      {next.map((one) => (
        <Button key={one.do === 'link' ? one.link : one.flow} className="button" onPress={() => take(one)}>
          {one.do === 'link' ? words.links[one.link] : words.jobs[one.flow]}
        </Button>
      ))}
    </div>
  );
}
