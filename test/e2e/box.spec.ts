// The first page's box in both languages: each thing that people bring is named, judged, and its button begins the
// right job with what is known.
import { expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { makeKey } from '../../electron/practice/world/issuing.ts';
import { craftCertificate, craftCsr } from './driver/crafted.ts';
import { inLanguage, test } from './driver/story.ts';

const uuid = randomUUID();
const panel = `Serial Number : cd17b2a4993005b1\nSubject DN : C=JP, CN=APSP:${uuid}, UID=com.apple.mgmt.External.${uuid}\nNotes : M87654321`;
const row = 'Mobile Device Management\tSOFTBANK Corp.\tJan 25, 2027\tActive';
const mail = '重要：MDM証明書の有効期限切れに関するご案内（M87654321）\n貴社のMDM証明書の有効期限：2027年1月25日';
const file = (name: string, text: string) => ({ name, buffer: Buffer.from(text) });

test('whatever is put in is named and judged, and its button begins the right job (en)', async ({ start }) => {
  test.setTimeout(120_000);
  const wizard = await inLanguage(await start(), 'en');
  const { words, press, at, page, button } = wizard;
  const { look, verdict, frame } = words;
  const { kinds, tones, next } = look;
  const answered = async (is: string, tone: string, offered: string) => {
    await expect(wizard.heading()).toHaveText(is);
    await expect(page.locator('.look-tone strong')).toHaveText(tone);
    await expect(button(offered)).toBeVisible();
  };
  const again = async () => {
    await press(next.another);
    await wizard.atHome();
  };

  for (const [text, kind, tone, offered] of [
    [
      '証明書のBundle Identifierが登録済のものと一致しません。再度証明書を作成してください。(E320)',
      'e320',
      tones.caution,
      next.beginDuplicate,
    ],
    ['選択されたファイルはMDM証明書ではないため、登録できません。', 'site-refused', tones.caution, next.begin],
    [panel, 'panel', tones.info, next.begin],
    [`${row}\n${row}`, 'rows', tones.info, next.beginDuplicate],
    [mail, 'renewal-mail', tones.read, next.beginCode],
    ['The signing certificate is expired', 'signing-expired', tones.caution, next.another],
  ] as const) {
    await wizard.putWords(text);
    await answered(kinds[kind].is, tone, offered);
    await again();
  }
  for (const [given, is, tone, offered] of [
    [(await craftCsr()).file, kinds.request.is, tones.good, next.beginPractice],
    [file('answer.json', '{"a":1}'), look.fileIs(verdict.kinds.json), tones.caution, next.another],
    [file('page.html', '<html><body>x</body></html>'), look.fileIs(verdict.kinds.html), tones.caution, next.another],
    [file('empty.txt', ''), kinds.nothing.is, tones.info, next.another],
    [craftCertificate(uuid, await makeKey(), 400), kinds.certificate.is, tones.caution, next.beginExpiredPractice],
  ] as const) {
    await wizard.drop(given);
    await answered(is, tone, offered);
    await again();
  }

  const job = page.locator('.about');
  await wizard.putWords('(E320)');
  await press(next.beginDuplicate);
  await at('customer');
  await expect(job).toHaveText(frame.jobs.duplicate);
  await page.reload();
  await wizard.atHome();
  await wizard.putWords(mail);
  await press(next.beginCode);
  await at('customer');
  await expect(page.getByLabel(words.begin.customer.mCode)).toHaveValue('M87654321');
  await expect(job).toHaveText(frame.jobs.renew);
  await page.reload();
  await wizard.atHome();
  // Nobody has named the company yet: the list says which job it is, by the customer's number.
  await expect(page.locator('.case-name').first()).toHaveText(words.home.nameless(frame.jobs.renew, 'M87654321'));
  await expect(page.locator('.case-go').first()).toHaveText(words.home.resume);
  await wizard.drop(craftCertificate(uuid, await makeKey(), 345));
  await expect(page.locator('.practice')).toBeVisible();
  await press(next.beginWithPractice);
  await at('customer');
  await press(words.begin.customer.page.primary);
  await wizard.siteEntered();
  await at('registered');
  await expect(wizard.heading()).toHaveText(words.begin.registered.found);
});
