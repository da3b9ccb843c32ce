// A state of the board, by word and shape; its colour only repeats what these say. Beside it, in small, what is so
// whatever the state: a job is open, the registration before or the yearly check left something.
import type { BoardFilter, BoardStatus } from '../../core/customers/board.ts';
import { marksOf, type BoardMark } from '../../core/customers/marks.ts';
import type { BoardLine } from '../../core/contract/customers.ts';
import type { FirstTexts } from '../../core/text/first-texts.ts';
import { Shape } from '../controls/Shape.tsx';
import { useFirst } from '../app/wizard-context.ts';

const signs = {
  'other-seen': 'stop',
  ended: 'stop',
  'checks-open': 'caution',
  late: 'late',
  hurry: 'caution',
  begin: 'info',
  'custody-open': 'not-well',
  custody: 'to-see',
  'put-off': 'to-see',
  'no-date': 'to-see',
  calm: 'good',
  retired: 'to-see',
  'in-progress': 'going',
} as const satisfies Record<BoardFilter, string>;

export const filterWord = (filter: BoardFilter, week: FirstTexts['week']): string =>
  filter === 'in-progress' ? week.inProgress : week.statuses[filter];

/** Beside another state: what the registration before left must not read as if this year's were done. */
export const markWord = (mark: BoardMark, week: FirstTexts['week']): string =>
  mark === 'checks-open' ? week.checksBefore : filterWord(mark, week);

function Sign({ filter, word }: { readonly filter: BoardFilter; readonly word: string }) {
  return (
    <span className="board-status" data-sign={signs[filter]}>
      <Shape kind={signs[filter]} />
      <span>{word}</span>
    </span>
  );
}

export function StatusWord({ status }: { readonly status: BoardStatus }) {
  const {
    words: { week },
  } = useFirst();
  return <Sign filter={status} word={filterWord(status, week)} />;
}

export function StateOfLine({ line }: { readonly line: BoardLine }) {
  const {
    words: { week },
  } = useFirst();
  const marks = marksOf(line);
  return (
    <span className="board-state">
      <StatusWord status={line.status} />
      {marks.length > 0 && (
        <span className="board-marks">
          {marks.map((mark) => (
            <Sign key={mark} filter={mark} word={markWord(mark, week)} />
          ))}
        </span>
      )}
    </span>
  );
}
