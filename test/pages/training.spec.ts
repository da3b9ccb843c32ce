// The practice course before and after, and a score of each outcome: they draw, fit, and can be walked by keyboard.
import { expect } from '@playwright/test';
import type { LessonResult } from '../../core/contract/training.ts';
import { languages } from '../../core/contract/wizard.ts';
import { trainingScreen } from '../../core/flows/steps.ts';
import { lessonIds, marksOf, type LessonId } from '../../core/training/lessons.ts';
import type { Stand } from '../../core/training/marks.ts';
import type { Score } from '../../core/training/score.ts';
import { texts } from '../../core/text/texts.ts';
import { settled } from '../e2e/driver/examine.ts';
import { findings } from './findings.ts';
import { infoIn } from './states.ts';
import { test, usual } from './stage.ts';

const half = { width: Math.floor(usual.width / 2), height: Math.floor(usual.height / 2) };
const at = '2026-11-30T01:00:00.000Z';

function scoreOf(lesson: LessonId, outcome: Score['outcome']): Score {
  const stands: Readonly<Record<Score['outcome'], Stand>> = {
    passed: 'kept',
    missed: 'missed',
    told: 'told',
    'under-way': 'open',
  };
  const marks = marksOf(lesson).map((mark) => ({ mark, stand: stands[outcome] }));
  return { lesson, marks, kept: outcome === 'passed' ? marks.length : 0, outcome };
}
const outcomes = ['passed', 'missed', 'under-way', 'told'] as const;
const none: readonly LessonResult[] = lessonIds.map((lesson) => ({ lesson, last: null, passed: false, times: 0 }));
const some: readonly LessonResult[] = lessonIds.map((lesson, nth) => ({
  lesson,
  last: { caseId: lesson, at, score: scoreOf(lesson, outcomes[nth % 4] ?? 'passed'), over: nth % 4 !== 2 },
  passed: nth % 4 === 0,
  times: nth,
}));

const pages = [
  ['the course before anything was practised', none, null],
  ['the course afterwards', some, null],
  ...lessonIds.map((lesson) => [`the score of ${lesson}`, some, lesson] as const),
] as const;

for (const [name, results, caseId] of pages)
  for (const language of languages)
    test(`${name} (${language})`, async ({ stage }) => {
      await stage.page.evaluate((state) => window.pages.show(state), {
        name: 'training',
        info: infoIn(language),
        cases: [],
        view: null,
        training: { results, caseId },
      });
      const { training, frame } = texts[language];
      const heading = caseId === null ? training.heading : training.of(training.lessons[caseId].name);
      // Guiding a caller is found beside the lessons, and takes the first button from none.
      const way = stage.page.getByRole('button', { name: training.byPhone.open, exact: true });
      await expect(way).toHaveCount(caseId === null ? 1 : 0);
      if (caseId === null) {
        const first = stage.page.locator('main').getByRole('button').first();
        await expect(first).toHaveText(results === none ? training.begin : training.score);
      }
      for (const size of [half, usual]) {
        await stage.resize(size);
        await settled(stage.page);
        const seen = await stage.page.evaluate(() => window.pages.look());
        expect.soft(seen.troubles, 'errors').toEqual([]);
        expect.soft(seen.headings, 'headings').toEqual([heading]);
        expect.soft(seen.oddWords, 'words').toEqual([]);
        expect.soft(seen.overflow, 'sideways').toBe(0);
        expect.soft(seen.cut, 'cut').toEqual([]);
        expect.soft(seen.scattered, 'words in boxes').toEqual([]);
        expect.soft(seen.title).toContain(frame.screen(trainingScreen));
      }
      if (test.info().project.name !== 'older') expect.soft(await findings(stage)).toEqual([]);
    });
