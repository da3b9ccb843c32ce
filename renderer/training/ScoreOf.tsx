// How one practice went: what was missed and what it would have cost, then what went well and what is still to come.
import type { Score } from '../../core/training/score.ts';
import type { Stand } from '../../core/training/marks.ts';
import { Note } from '../controls/Note.tsx';
import { Shape } from '../controls/Shape.tsx';
import { Unbroken } from '../controls/Unbroken.tsx';
import { useWizard } from '../app/wizard-context.ts';

const tones = { passed: 'good', missed: 'caution', told: 'info', 'under-way': 'info' } as const;
const titles = { kept: 'keptTitle', told: 'toldTitle', open: 'openTitle' } as const;

export function ScoreOf({ score, at }: { readonly score: Score; readonly at: string }) {
  const {
    words: { training, dates },
  } = useWizard();
  const those = (wanted: Stand) => score.marks.filter(({ stand }) => stand === wanted).map(({ mark }) => mark);
  const missed = those('missed');
  const told = those('told').length;
  const points = told > 0 ? training.pointsOfScored : training.points;
  return (
    <div className="score">
      <Note tone={tones[score.outcome]} title={training.outcome[score.outcome]}>
        {points(score.kept, score.marks.length - told)} <span className="hint">{dates.moment(at)}</span>
      </Note>
      {missed.length > 0 && (
        <section>
          <h2>{training.missedTitle}</h2>
          <ul className="score-missed">
            {missed.map((mark) => (
              <li key={mark}>
                <p>
                  <strong>{training.marks[mark].what}</strong>
                </p>
                <p>
                  <span className="score-cost">{training.costTitle}</span>
                  <span>
                    <Unbroken text={training.marks[mark].cost} />
                  </span>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(['kept', 'told', 'open'] as const).map((stand) => {
        const marks = those(stand);
        if (marks.length === 0) return null;
        return (
          <section key={stand}>
            <h2>{training[titles[stand]]}</h2>
            <ul className="score-marks">
              {marks.map((mark) => (
                <li key={mark}>
                  {stand === 'kept' && <Shape kind="check" />}
                  <span>
                    <Unbroken text={training.marks[mark][stand === 'kept' ? 'right' : 'aim']} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
