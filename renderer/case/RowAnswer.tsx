// The one sentence about a row that somebody copied: this one, not this one, or what is missing.
import type { RowJudgement } from '../../core/rows/judgement.ts';
import { useWords } from '../app/wizard-context.ts';
import { Note } from '../controls/Note.tsx';
import { Rich } from '../controls/Rich.tsx';

const tones = {
  'this-row': 'good',
  'this-row-renewed': 'good',
  misread: 'stop',
  'other-row': 'stop',
  candidates: 'caution',
  'no-candidate': 'caution',
  'not-enough': 'caution',
  'nothing-known': 'caution',
  'not-a-row': 'info',
} as const;

/** `guided`: which (i) comes next is being said already, and nothing else may be ordered beside it. */
export function RowAnswer({
  judgement,
  live = false,
  guided = false,
}: {
  readonly judgement: RowJudgement;
  readonly live?: boolean;
  readonly guided?: boolean;
}) {
  const { rowCheck } = useWords();
  const { answer } = judgement;
  const beside = !guided
    ? null
    : answer === 'this-row' || answer === 'this-row-renewed'
      ? rowCheck.guided.found
      : answer === 'other-row'
        ? rowCheck.guided.other
        : null;
  const line =
    beside ??
    (answer === 'not-enough'
      ? judgement.why === 'cut' || judgement.why === 'too-long' || judgement.why === 'contradicts'
        ? rowCheck.notEnough[judgement.why]
        : rowCheck.notEnough['no-apsp']
      : rowCheck.answers[answer]);
  const where =
    'row' in judgement && judgement.row
      ? rowCheck.where(judgement.row)
      : answer === 'candidates'
        ? rowCheck.rows(judgement.rows.join(', '))
        : null;
  return (
    <Note tone={tones[answer]} live={live}>
      <p>
        <Rich line={line} />
      </p>
      {where && <p>{where}</p>}
    </Note>
  );
}
