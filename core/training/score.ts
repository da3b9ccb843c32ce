// How a lesson went: each of its marks, and what it comes to. A function of the practised case's facts alone.
import { marksOf, type LessonId } from './lessons.ts';
import { standOf, type MarkId, type Practised, type Stand } from './marks.ts';

export type Score = {
  readonly lesson: LessonId;
  readonly marks: readonly { readonly mark: MarkId; readonly stand: Stand }[];
  readonly kept: number;
  /** `passed`: nothing was missed and nothing is open. `told`: neither, but a call went past some of it. */
  readonly outcome: 'passed' | 'missed' | 'told' | 'under-way';
};

export function scoreOf(lesson: LessonId, practised: Practised): Score {
  const marks = marksOf(lesson).map((mark) => ({ mark, stand: standOf(mark, practised) }));
  const kept = marks.filter(({ stand }) => stand === 'kept').length;
  return { lesson, marks, kept, outcome: outcomeOf(marks.map(({ stand }) => stand)) };
}

function outcomeOf(stands: readonly Stand[]): Score['outcome'] {
  if (stands.includes('missed')) return 'missed';
  if (stands.includes('open')) return 'under-way';
  return stands.includes('told') ? 'told' : 'passed';
}
