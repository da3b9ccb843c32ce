// Whose turn it is, of very many companies: asked for again while they are being read in after a start.
import { useEffect } from 'react';
import type { BoardPage } from '../../core/contract/customers.ts';
import { call } from './client.ts';
import { weekAsked } from './week-asked.ts';

const againMs = 400;

/** `week`: as the first page shows it; null while something else is shown. */
export function useWholeWeek(week: BoardPage | null, came: (week: BoardPage) => void): void {
  useEffect(() => {
    if (!week?.reading) return;
    let current = true;
    const again = setTimeout(() => {
      void call('board.read', weekAsked).then((answer) => {
        if (current && answer.ok) came(answer.value);
      });
    }, againMs);
    return () => {
      current = false;
      clearTimeout(again);
    };
  }, [week, came]);
}
