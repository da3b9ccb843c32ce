// What a person does with the practice course: opens it, begins one of its lessons, and looks at how it went.
import { expect } from '@playwright/test';
import { trainingScreen } from '../../../core/flows/steps.ts';
import type { LessonId } from '../../../core/training/lessons.ts';
import type { Wizard } from './wizard.ts';

/** From the first page to the list of lessons. */
export const course = async ({ page, words, press }: Wizard): Promise<void> => {
  await press(words.home.practice.course);
  await expect(page.locator('#cover-number')).toHaveText(words.frame.screen(trainingScreen));
};

/** A lesson's place in the list. */
export const lessonOn = ({ page, words }: Wizard, id: LessonId) =>
  page
    .locator('.lesson')
    .filter({ has: page.getByRole('heading', { name: words.training.lessons[id].name, exact: true }) });

/** From the first page: its first time, or once more. */
export const beginLesson = async (wizard: Wizard, id: LessonId): Promise<void> => {
  const { begin, again } = wizard.words.training;
  await course(wizard);
  await lessonOn(wizard, id)
    .getByRole('button', { name: begin, exact: true })
    .or(lessonOn(wizard, id).getByRole('button', { name: again, exact: true }))
    .click();
  await wizard.at('customer');
};

/** From the page of a step to the score of its practice, as everybody reaches it. */
export const openScore = async ({ page, words }: Wizard) => {
  await page.getByRole('button', { name: words.frame.help.open, exact: true }).click();
  await page.locator('.drawer').getByRole('button', { name: words.training.score, exact: true }).click();
  const score = page.locator('.score');
  await expect(score).toBeVisible();
  return score;
};
