// What is asked of a day that was typed and cannot be read yet.
import { openDay } from '../../core/reading/read-day-words.ts';
import type { Texts } from '../../core/text/texts.ts';

/** Null: no one question would complete it. */
export function askDay(typed: string, dates: Pick<Texts['dates'], 'day' | 'whichYear' | 'whichDay'>): string | null {
  const open = openDay(typed);
  if (open === null) return null;
  if (open.ask === 'year') return dates.whichYear;
  const [one, other] = open.days.map((day) => dates.day(`${day}T00:00:00Z`));
  return dates.whichDay(one ?? '', other ?? '');
}
