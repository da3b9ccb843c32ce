// A state of the board, by word and shape; its colour only repeats what these say.
import type { BoardStatus } from '../../core/customers/board.ts';
import { Shape } from '../controls/Shape.tsx';
import { useFirst } from '../app/wizard-context.ts';

export const statusSigns = {
  'other-seen': 'stop',
  ended: 'stop',
  'checks-open': 'caution',
  hurry: 'caution',
  begin: 'info',
  custody: 'to-see',
  'put-off': 'to-see',
  'no-date': 'to-see',
  calm: 'good',
  retired: 'to-see',
} as const satisfies Record<BoardStatus, string>;

export function StatusWord({ status }: { readonly status: BoardStatus }) {
  const {
    words: { week },
  } = useFirst();
  return (
    <span className="board-status" data-sign={statusSigns[status]}>
      <Shape kind={statusSigns[status]} />
      <span>{week.statuses[status]}</span>
    </span>
  );
}
