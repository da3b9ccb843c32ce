// No accessibility finding, in both themes, where the page tests do not come: the first page with its box and answers,
// the page on Apple IDs, and the row check beside Apple's page.
import { expect } from '@playwright/test';
import { findingsOf } from './driver/examine.ts';
import { renewalOf } from './driver/renewal.ts';
import { inLanguage, test } from './driver/story.ts';

test('axe finds nothing on the first page, its answers, the page on Apple IDs and the row check (en)', async ({
  start,
}) => {
  test.setTimeout(150_000);
  const running = await start();
  const wizard = await inLanguage(running, 'en');
  const {
    words: { look, frame, appleIdPage, rowCheck },
    press,
    page,
  } = wizard;
  const findings: string[] = [];
  const examine = async (name: string) => void findings.push(...(await findingsOf(running, name)));
  await examine('home');
  await press(look.paste);
  await examine('home box');
  await press(look.pasteClose);
  for (const text of [
    '(E320)',
    'Your certificate was revoked.',
    'UID=com.apple.mgmt.External.11111111-2222-3333-4444-555555555555',
    '重要：MDM証明書の有効期限切れに関するご案内（M87654321）有効期限：2027/01/25',
  ]) {
    await wizard.putWords(text);
    await examine(`home answer ${text}`);
    await press(look.next.another);
  }
  await press(frame.appleIdPage);
  await examine('apple-id-page');
  await press(appleIdPage.none.open);
  await examine('apple-id-page none');
  await press(appleIdPage.none.back);
  await press(appleIdPage.close);
  const renewal = renewalOf(wizard);
  await renewal.jumpToPortal();
  await renewal.signIn();
  await press(rowCheck.open);
  await examine('row check');
  await page.getByLabel(rowCheck.title).fill('CN=APSP:11111111-2222-3333-4444-555555555555');
  await press(rowCheck.use);
  await expect(page.getByRole('status').or(page.getByRole('alert')).last()).toBeVisible();
  await examine('row answer');
  expect(findings).toEqual([]);
});
