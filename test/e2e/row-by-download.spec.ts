// Beside the system browser the list's own Download tells which row it is: judged from the watched folder, or from
// what is put in by hand.
import { expect, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FileStand } from '../../core/rows/judge.ts';
import { plain } from '../plain.ts';
import { makeKey } from '../../electron/practice/world/issuing.ts';
import { craftCertificate, craftCsr, type GivenFile } from './driver/crafted.ts';
import { findingsOf } from './driver/examine.ts';
import { renewalOf, type InUse } from './driver/renewal.ts';
import { inLanguage, test } from './driver/story.ts';
import { wizardOf, type Wizard } from './driver/wizard.ts';

const strong = (line: readonly unknown[] | string): string =>
  typeof line === 'string'
    ? line
    : ((line as readonly ({ text: string } | string)[]).flatMap((part) =>
        typeof part === 'object' ? [part.text] : [],
      )[0] ?? '');
const looked = (page: Page) =>
  page.evaluate(async (): Promise<readonly FileStand[] | null> => {
    const cases = await window.wizard.call('home.cases', undefined);
    const view = await window.wizard.call('case.read', { caseId: cases.ok ? (cases.value[0]?.id ?? '') : '' });
    return view.ok ? view.value.rowFiles.files.map(({ stand }) => stand) : null;
  });

/** Files alone, up to the list; the certificate in use, and Apple's answer to this case's request. */
async function toList(wizard: Wizard): Promise<{
  readonly uuid: InUse['uuid'];
  readonly own: GivenFile;
  readonly key: Awaited<ReturnType<typeof makeKey>>;
}> {
  const { words, press, at, heading } = wizard;
  const renewal = renewalOf(wizard);
  const uuid = randomUUID();
  const own = craftCertificate(uuid, await makeKey(), 345);
  const { file: csr, key } = await craftCsr();
  await renewal.begin();
  await renewal.customer();
  await renewal.registeredAtHand(own);
  await press(words.begin.registered.page.primary);
  await renewal.csrAtHand(csr);
  await renewal.wayWithoutId('browser');
  await at('portal');
  for (let stage = 0; stage < 2; stage += 1) await press(words.apple.portal.next);
  await expect(heading()).toHaveText(words.browser.rows.headings.dated);
  return { uuid, own, key };
}
const otherRow = async () => craftCertificate(randomUUID(), await makeKey(), 345);

test('two wrong rows, then the right one, from the watched folder; remembered after a restart; the new certificate comes in at once (ja)', async ({
  start,
  profile,
}) => {
  test.setTimeout(120_000);
  let wizard = await inLanguage(await start(), 'ja');
  const {
    browser: { rows, watch },
    apple: { portal },
    verdict,
  } = wizard.words;
  const { uuid, own, key } = await toList(wizard);
  const downloads = join(profile, 'Downloads');
  const notice = () => wizard.page.locator('.page-notice');
  // Nothing asks for going on before the row is found.
  await expect(wizard.page.locator('.button.primary')).toHaveCount(0);
  await wizard.page.getByRole('checkbox', { name: watch.ask }).check({ force: true });
  await expect(wizard.page.getByText(watch.state.watching(basename(downloads)))).toBeVisible();
  for (const [index, name] of ['MDM_ X_Certificate.pem', 'MDM_ X_Certificate (1).pem'].entries()) {
    await writeFile(join(downloads, name), (await otherRow()).buffer);
    await expect(notice()).toContainText(rows.looked(index + 1));
    await expect(wizard.heading()).toHaveText(rows.headings.next);
  }
  await writeFile(join(downloads, 'MDM_ X_Certificate (2).pem'), own.buffer);
  await expect(wizard.heading()).toHaveText(rows.headings.found);
  await expect(notice()).toContainText(strong(rows.answers.this));
  await expect(notice()).toContainText(rows.others(2));
  await expect(wizard.page.locator('.last-four')).toHaveCount(0);
  expect(await findingsOf(wizard.running, 'the row found by Download')).toEqual([]);
  expect(await looked(wizard.page)).toEqual(['other', 'other', 'this']);
  // One Download too many: the right row is not taken back, and not pinned on this one.
  await writeFile(join(downloads, 'MDM_ X_Certificate (3).pem'), (await otherRow()).buffer);
  await expect(wizard.heading()).toHaveText(rows.headings.again);
  await writeFile(join(downloads, 'MDM_ X_Certificate (4).pem'), own.buffer);
  await expect(wizard.heading()).toHaveText(rows.headings.found);

  await wizard.running.close();
  wizard = wizardOf(await start(), 'ja');
  await wizard.atHome();
  await wizard.page.locator('.case-line').first().click();
  await wizard.at('portal');
  for (let stage = 0; stage < 2; stage += 1) await wizard.press(portal.next);
  await expect(wizard.heading()).toHaveText(rows.headings.wasFound);
  await expect(notice()).toContainText(rows.others(3));
  await expect(wizard.page.getByText(watch.state.watching(basename(downloads)))).toBeVisible();
  // Whoever runs ahead is not held up.
  await writeFile(join(downloads, 'MDM_ X_Certificate (5).pem'), craftCertificate(uuid, key, 0).buffer);
  await wizard.at('verdict');
  await expect(wizard.heading()).toHaveText(verdict.answers.ready.word);
});

test('without the watch a file is dropped, chosen or pasted; comparing by eye stays, and another row renewed with our request is the verdict’s', async ({
  start,
}) => {
  test.setTimeout(90_000);
  const wizard = await inLanguage(await start(), 'ja');
  const { words, press, page, at, heading } = wizard;
  const { rows, watch } = words.browser;
  const { own, key } = await toList(wizard);
  const notice = page.locator('.page-notice');
  await expect(page.getByRole('checkbox', { name: watch.ask })).not.toBeChecked();
  await wizard.drop(await otherRow());
  await expect(notice).toContainText(rows.looked(1));
  await wizard.give([await otherRow()]);
  await expect(notice).toContainText(rows.looked(2));
  await expect(wizard.button(rows.anyway)).toBeVisible();
  await press(rows.none);
  // One thing leads: neither the next row nor going on, but what the box says.
  await expect(heading()).toHaveText(rows.headings.none);
  for (const onward of [words.apple.portal.next, rows.anyway]) await expect(wizard.button(onward)).toHaveCount(0);
  await expect(page.locator('.button.primary')).toHaveCount(0);
  expect(await findingsOf(wizard.running, 'none of the rows')).toEqual([]);
  await expect(page.getByRole('button', { name: words.companion.noneLeft.trouble })).toBeVisible();

  // By eye, as whoever has no Download does it; a file that comes is answered all the same.
  await press(rows.byEye);
  await expect(page.locator('.row-same')).toBeVisible();
  await expect(page.locator('.last-four')).toBeVisible();
  await expect(notice).toHaveCount(0);
  await wizard.drop(await otherRow());
  await expect(notice).toContainText(rows.looked(3));
  await expect(heading()).toHaveText(rows.headings.next);
  await expect(page.locator('.row-same')).toHaveCount(0);

  await wizard.pasteText(own.buffer.toString());
  await expect(heading()).toHaveText(rows.headings.foundFile);
  await expect(notice).toContainText(rows.others(3));
  await at('portal');
  await expect(page.locator('.trap')).toHaveCount(0);
  expect(await looked(page)).toEqual(['other', 'other', 'other', 'this']);

  // Handed over, and the list come back to: what another row held all along is called that, and no Renew comes next.
  await press(words.browser.narrow.keep);
  await press(words.browser.narrow.save);
  await wizard.drop(await otherRow());
  await expect(notice).toContainText(plain(rows.late.untouched));
  await expect(notice).not.toContainText(plain(rows.late.other));

  await wizard.drop(craftCertificate(randomUUID(), key, 0));
  await at('verdict');
  await expect(heading()).toHaveText(words.verdict.answers['wrong-row'].word);
});

test('a row’s certificate that comes before the list is looked at leads there', async ({ start }) => {
  const wizard = await inLanguage(await start(), 'ja');
  const { words, press, page, heading } = wizard;
  const { own } = await toList(wizard);
  for (let stage = 0; stage < 2; stage += 1) await press(words.frame.back);
  await expect(heading()).toHaveText(words.apple.portal.browser.headings.open);
  await wizard.drop(own);
  await expect(heading()).toHaveText(words.browser.rows.headings.foundFile);
  await expect(page.getByText(words.apple.portal.stages.row.name, { exact: true })).toBeVisible();
});
