// The companies' board by its heading, which says whether it is anybody's turn, or that there is nobody yet.
import type { Texts } from '../../../core/text/texts.ts';

export const boardHeading = ({ customers: { board } }: Pick<Texts, 'customers'>): RegExp =>
  new RegExp(`^(?:${[board.heading, board.rest, board.empty].join('|')})$`);
