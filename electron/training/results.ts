// How each lesson of the course went, from the practised cases in the ledger: nothing is kept beside their facts.
import { succeed, type Result } from '../../core/base/result.ts';
import { viewOf, type CaseFile } from '../../core/case/view-of.ts';
import type { LessonResult } from '../../core/contract/training.ts';
import { lessonIds, lessonOf, type LessonId } from '../../core/training/lessons.ts';
import { scoreOf } from '../../core/training/score.ts';
import type { Clock } from '../shell/clock.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** The newest practised cases: each is folded for it. */
const foldedAtMost = 60;

type Practised = NonNullable<LessonResult['last']>;

export function createTrainingResults(
  ledger: Pick<Ledger, 'listCases'>,
  load: (caseId: string) => Result<CaseFile>,
  clock: Clock,
) {
  const practised = (caseId: string): Practised | null => {
    const file = load(caseId);
    if (!file.ok) return null;
    const { facts, flow, mode } = file.value;
    const prepared = facts.find((fact) => fact.kind === 'practice-prepared');
    const lesson = mode === 'practice' && prepared ? lessonOf(flow, prepared.data.trap) : null;
    // A practice in which nothing was said is none.
    if (lesson === null || facts.length < 2) return null;
    const view = viewOf(file.value, clock.now());
    return { caseId, at: facts.at(-1)?.at ?? '', score: scoreOf(lesson, { facts, view }), over: view.finished };
  };
  return (): Result<readonly LessonResult[]> => {
    const records = ledger.listCases();
    if (!records.ok) return records;
    const all = records.value
      .filter(({ customer }) => customer.mode === 'practice')
      .slice(0, foldedAtMost)
      .flatMap(({ id }) => practised(id) ?? [])
      .toSorted((one, other) => other.at.localeCompare(one.at));
    return succeed(lessonIds.map((lesson) => resultOf(lesson, all)));
  };
}

function resultOf(lesson: LessonId, all: readonly Practised[]): LessonResult {
  const its = all.filter(({ score }) => score.lesson === lesson);
  return {
    lesson,
    last: its[0] ?? null,
    passed: its.some(({ score }) => score.outcome === 'passed'),
    times: its.length,
  };
}
