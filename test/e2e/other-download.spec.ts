// After a right Renew the list comes back: the row stays framed and named, and the Download of another row is called
// that, without a word of another renewal and without a second Renew.
import { expect } from '@playwright/test';
import { join } from 'node:path';
import { practicePortal } from './driver/practice-portal.ts';
import { inLanguage, test, type StartAtPortal } from './driver/story.ts';
import { passTime, type Wizard } from './driver/wizard.ts';

/** Row 5 of the practice list is the one in use (electron/practice/world/scenario.ts). */
const right = 4;

async function toUpload(startAtPortal: StartAtPortal, at: Parameters<StartAtPortal>[0] = {}, guided = true) {
  const { wizard, renewal } = await startAtPortal(at);
  if (!guided) await wizard.guidance(false);
  await renewal.signIn();
  await renewal.renewRow('right');
  await renewal.uploadCsr();
  return { wizard, renewal, portal: await practicePortal(wizard.running.app) };
}

const row = async (wizard: Wizard, index: number) => {
  const { page } = await practicePortal(wizard.running.app);
  return page.locator('tbody > tr:not(.panel)').nth(index);
};
const dateOf = async (wizard: Wizard, index: number) =>
  (await (await row(wizard, index)).locator('.date').textContent()) ?? '';

/** The picture that a person looks at; kept where one is asked for. */
const picture = async (wizard: Wizard, name: string) => {
  const folder = process.env['PICTURES'];
  if (folder) await wizard.page.screenshot({ path: join(folder, `${name}-${wizard.language}.png`) });
};

/** The list after a right Renew: the row is named, framed and dated, with no (i) opened anew. */
async function namedAndFramed(wizard: Wizard) {
  const { words, page, heading } = wizard;
  await expect(heading()).toHaveText(words.companion.downloadRow.heading(right + 1));
  await expect(await row(wizard, right)).toHaveCSS('outline-style', 'solid');
  await expect(await row(wizard, 0)).not.toHaveCSS('outline-style', 'solid');
  const date = await dateOf(wizard, right);
  expect(date).not.toBe(await dateOf(wizard, 0));
  await expect(page.getByText(words.companion.downloadRow.moved(date))).toBeVisible();
  // No right row has the old date any more.
  await expect(page.locator('.row-card')).toContainText(date);
  await expect(page.locator('.row-card')).not.toContainText(await dateOf(wizard, 0));
  return date;
}

/** Told what it was, with the one button back to the list. */
async function toldAndBack(wizard: Wizard, sentence: string | null) {
  const { words, page, heading, press, at } = wizard;
  await at('verdict');
  await expect(heading()).toHaveText(words.verdict.answers['other-download'].word);
  const said = page.locator('.verdict');
  await expect(said).toContainText(sentence ?? words.verdict.answers['other-download'].action);
  await expect(said).toContainText(words.judged.otherDownload.once);
  await expect(page.getByText(/\bE320\b/)).toHaveCount(0);
  await expect(page.getByText(words.judged.stray)).toHaveCount(0);
  await expect(wizard.button(words.duplicate.seek)).toHaveCount(0);
  await picture(wizard, 'told');
  await press(words.judged.next['other-download']);
  await at('portal');
}

test('.json, Cancel, and another row’s Download: the right one is named by place and date, and is ready (en)', async ({
  startAtPortal,
}) => {
  test.setTimeout(120_000);
  const { wizard, renewal, portal } = await toUpload(startAtPortal, { language: 'en', trap: 'json' });
  const { words, heading } = wizard;
  await expect(heading()).toHaveText(words.companion.leaveForm.heading);
  await portal.page.getByRole('button', { name: 'Cancel', exact: true }).click();
  const date = await namedAndFramed(wizard);
  await picture(wizard, 'list');
  await portal.downloadRow(0);
  await toldAndBack(wizard, words.judged.otherDownload.known(right + 1, date));
  await namedAndFramed(wizard);
  await portal.downloadRow(right);
  await renewal.verdict();
});

test('Confirmation left for the list: the row stays known, its Renew is held, and so after the app was closed', async ({
  startAtPortal,
  start,
}) => {
  test.setTimeout(150_000);
  const { wizard, portal } = await toUpload(startAtPortal);
  const { words, page } = wizard;
  await portal.confirmed();
  await expect(wizard.heading()).toHaveText(words.apple.portal.stages.download.heading);
  await portal.manage();
  await namedAndFramed(wizard);
  await portal.pressRenew(right);
  await expect(page.getByText(words.companion.held.title.renew)).toBeVisible();
  await picture(wizard, 'held');
  await wizard.press(words.companion.held.dismiss);
  await wizard.running.close();

  const later = await inLanguage(await start(), 'ja');
  // The clocks of the first life were moved on by the minute after CSR発行; so are these.
  await passTime(later.running, 61_000);
  await later.resume();
  await later.at('portal');
  const again = await practicePortal(later.running.app);
  await again.signIn();
  const date = await namedAndFramed(later);
  await again.downloadRow(1);
  await toldAndBack(later, words.judged.otherDownload.known(right + 1, date));
  await again.downloadRow(right);
  await later.at('verdict');
  await expect(later.heading()).toHaveText(words.verdict.answers.ready.word);
});

test('without the guidance nobody saw which row it was: told by the figures alone, and no Renew comes next', async ({
  startAtPortal,
}) => {
  test.setTimeout(120_000);
  const { wizard, renewal, portal } = await toUpload(startAtPortal, {}, false);
  const { words } = wizard;
  await portal.confirmed();
  await portal.manage();
  await portal.downloadRow(0);
  await wizard.at('verdict');
  // Neither the old date nor a guess at the new one.
  await expect(wizard.page.locator('.row-card')).toHaveCount(0);
  await toldAndBack(wizard, null);
  await expect(wizard.heading()).toHaveText(words.apple.portal.stages.download.heading);
  await picture(wizard, 'unguided');
  await portal.downloadRow(right);
  await renewal.verdict();
});
