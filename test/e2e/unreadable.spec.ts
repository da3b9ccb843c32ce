// What can't be read ends with an answer: a folder, a file that is gone; nothing stays busy, and nothing is recorded.
import { expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeKey } from '../../electron/practice/world/issuing.ts';
import type { ErrorCode } from '../../core/base/result.ts';
import { craftCertificate } from './driver/crafted.ts';
import { renewalOf } from './driver/renewal.ts';
import { test } from './driver/story.ts';
import { wizardOf, type Wizard } from './driver/wizard.ts';

/** Drops what lies on the disk, as the file manager does; `meanwhile` happens while it hangs over the window. */
async function dropPaths(
  { page }: Wizard,
  files: string[],
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', {
      type,
      x: 400,
      y: 300,
      data: { items: [], files, dragOperationsMask: 1 },
    });
  await drag('dragEnter');
  await drag('dragOver');
  await meanwhile();
  await drag('drop');
  await session.detach();
}

async function told({ page, words, heading }: Wizard, code: ErrorCode): Promise<void> {
  await expect(heading()).toHaveText(words.errors.heading);
  await expect(page.getByText(words.errors.byCode[code].what)).toBeVisible();
  await expect(page.getByText(words.errors.byCode[code].next)).toBeVisible();
  await expect(page.locator('.app')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('.busy')).toHaveCount(0);
}

const factsOf = ({ page }: Wizard) =>
  page.evaluate(async () => {
    const cases = await window.wizard.call('home.cases', undefined);
    const view = await window.wizard.call('case.read', { caseId: cases.ok ? (cases.value[0]?.id ?? '') : '' });
    return view.ok ? JSON.stringify(view.value.state) : '';
  });

test('a folder dropped on the first page and on a step is called a folder, and nothing stays busy', async ({
  start,
  profile,
}) => {
  const wizard = wizardOf(await start());
  const { words, press, at } = wizard;
  const folder = join(profile, 'Documents');
  await mkdir(folder);
  await wizard.atHome();
  await dropPaths(wizard, [folder]);
  await told(wizard, 'file-is-folder');
  await press(words.errors.toHome);
  await wizard.atHome();

  const renewal = renewalOf(wizard);
  await renewal.begin();
  await renewal.customer();
  await at('site-access');
  const before = await factsOf(wizard);
  await dropPaths(wizard, [folder]);
  await told(wizard, 'file-is-folder');
  expect(await factsOf(wizard)).toBe(before);
  await press(words.errors.toNow);
  await at('site-access');

  // Beside the right file a folder does no harm.
  const certificate = craftCertificate(randomUUID(), await makeKey(), 345);
  const path = join(profile, certificate.name);
  await writeFile(path, certificate.buffer);
  await dropPaths(wizard, [folder, path]);
  await at('registered');
  await expect(wizard.heading()).toHaveText(words.begin.registered.found);
});

test('a file that is gone when it is read is told, on the first page and on a step, and put in again it is taken', async ({
  start,
  profile,
}) => {
  const wizard = wizardOf(await start());
  const { words, press, at } = wizard;
  const certificate = craftCertificate(randomUUID(), await makeKey(), 345);
  const path = join(profile, certificate.name);
  await wizard.atHome();
  await writeFile(path, certificate.buffer);
  await dropPaths(wizard, [path], () => rm(path));
  await told(wizard, 'file-unreadable');
  await press(words.errors.toHome);
  await wizard.atHome();
  // One that lies there and lets nobody read it, whoever one is: what a locked file is elsewhere.
  await dropPaths(wizard, ['/sys/bus/cpu/uevent']);
  await told(wizard, 'file-unreadable');
  await press(words.errors.toHome);
  await wizard.atHome();
  // An empty one is that, and no more.
  const empty = join(profile, 'empty.pem');
  await writeFile(empty, '');
  await dropPaths(wizard, [empty]);
  await expect(wizard.heading()).toHaveText(words.look.kinds.nothing.is);
  await press(words.look.next.home);
  await wizard.atHome();

  const renewal = renewalOf(wizard);
  await renewal.begin();
  await renewal.customer();
  await at('site-access');
  await writeFile(path, certificate.buffer);
  await dropPaths(wizard, [path], () => rm(path));
  await told(wizard, 'file-unreadable');
  await press(words.errors.toNow);
  await at('site-access');
  await dropPaths(wizard, ['/sys/bus/cpu/uevent']);
  await told(wizard, 'file-unreadable');
  await press(words.errors.toNow);
  await at('site-access');
  await writeFile(path, certificate.buffer);
  await dropPaths(wizard, [path]);
  await at('registered');
  await expect(wizard.heading()).toHaveText(words.begin.registered.found);
});
