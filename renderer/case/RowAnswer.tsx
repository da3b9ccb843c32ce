// The one sentence about a row that somebody copied: this one, not this one, or what is missing.
import type { RowJudgement } from '../../core/rows/judgement.ts';
import type { Line } from '../../core/text/rich.ts';
import type { Texts } from '../../core/text/texts.ts';
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

type RowCheckTexts = Texts['rowCheck'];

/** Beside the panel that guides, what it says nothing of keeps its usual line. */
function guidedLine({ answer }: RowJudgement, { guided }: RowCheckTexts): Line | null {
  switch (answer) {
    case 'this-row':
    case 'this-row-renewed':
      return guided.found;
    case 'other-row':
      return guided.other;
    default:
      return null;
  }
}

function lineOf(judgement: RowJudgement, { answers, notEnough }: RowCheckTexts): Line {
  if (judgement.answer !== 'not-enough') return answers[judgement.answer];
  const { why } = judgement;
  return why === 'cut' || why === 'too-long' || why === 'contradicts' ? notEnough[why] : notEnough['no-apsp'];
}

/** Which rows of the list are meant, where that is known. */
function whereOf(judgement: RowJudgement, { where, rows }: RowCheckTexts): string | null {
  if ('row' in judgement && judgement.row) return where(judgement.row);
  return judgement.answer === 'candidates' ? rows(judgement.rows.join(', ')) : null;
}

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
  const line = (guided ? guidedLine(judgement, rowCheck) : null) ?? lineOf(judgement, rowCheck);
  const where = whereOf(judgement, rowCheck);
  return (
    <Note tone={tones[judgement.answer]} live={live}>
      <p>
        <Rich line={line} />
      </p>
      {where && <p>{where}</p>}
    </Note>
  );
}
