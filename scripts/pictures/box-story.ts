// The faces of the first page's box: its answers to what people put in, and the row check on Apple's page.
import { randomUUID } from 'node:crypto';
import { makeKey } from '../../electron/practice/world/issuing.ts';
import { craftCertificate, craftCsr } from '../../test/e2e/driver/crafted.ts';
import { renewalOf } from '../../test/e2e/driver/renewal.ts';
import type { Wizard } from '../../test/e2e/driver/wizard.ts';
import type { Take } from './photographer.ts';
import { file } from './sample-files.ts';

const mail = '重要：MDM証明書の有効期限切れに関するご案内（M87654321）\n貴社のMDM証明書の有効期限：2027年1月25日';
const uuid = randomUUID();
const dn = `C=JP, CN=APSP:${uuid}, UID=com.apple.mgmt.External.${uuid}`;

export async function takeBox(wizard: Wizard, take: Take): Promise<void> {
  const {
    words: { look },
    press,
    page,
  } = wizard;
  await wizard.atHome();
  await take('home-box');
  await press(look.paste);
  await take('home-box-paste');
  await press(look.pasteClose);
  for (const [face, text] of [
    ['mail', mail],
    ['e320', '(E320)'],
    ['get-started', 'Get Started'],
    ['revoked', `Your certificate was revoked. ${mail.slice(-30)}`],
    ['signing-expired', 'The signing certificate is expired'],
    ['invalid-csr', 'Invalid Certificate Signing Request'],
    ['subject-dn', `Subject DN ${dn}`],
    ['panel', `Serial Number : cd17b2a4993005b1\nSubject DN : ${dn}\nNotes : M87654321`],
    ['unknown', '明日の会議は10時からです。'],
  ] as const) {
    await wizard.putWords(text);
    await page.locator('main.look').waitFor();
    await take(`home-box-${face}`);
    await press(look.next.another);
  }
  for (const [face, given] of [
    ['certificate', craftCertificate(uuid, await makeKey(), 345)],
    ['expired', craftCertificate(uuid, await makeKey(), 400)],
    ['request', (await craftCsr()).file],
    ['private-key', file('customer.key', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n')],
  ] as const) {
    await wizard.drop(given);
    await page.locator('main.look').waitFor();
    await take(`home-box-${face}`);
    await press(look.next.another);
  }
  await takeBegunWithMail(wizard, take);
  await takeRowCheck(wizard, take);
}

/** Also one more open renewal, so that the box finds something to compare with. */
async function takeBegunWithMail(wizard: Wizard, take: Take): Promise<void> {
  const {
    words: { look, frame },
    press,
    at,
  } = wizard;
  await wizard.putWords(mail);
  await press(look.next.beginCode);
  await at('customer');
  await take('renew-customer-from-mail');
  await press(frame.backHome);
}

async function takeRowCheck(wizard: Wizard, take: Take): Promise<void> {
  const { words, press, at, page } = wizard;
  const { rowCheck } = words;
  const renewal = renewalOf(wizard);
  await renewal.begin();
  await renewal.toPortal('view');
  await at('portal');
  await renewal.signIn();
  await press(rowCheck.open);
  await take('renew-portal-row-paste');
  for (const [face, pasted] of [
    ['this', dn.replaceAll(uuid, renewal.uuid())],
    ['other', dn],
  ] as const) {
    if (face === 'other') await press(rowCheck.open);
    await page.getByLabel(rowCheck.title).fill(pasted);
    await press(rowCheck.use);
    await page.locator('.row-check .note').waitFor();
    await take(`renew-portal-row-${face}`);
  }
  await page.reload();
  await wizard.putWords(`Serial Number : ${renewal.serial()}\nSubject DN : ${dn.replaceAll(uuid, renewal.uuid())}`);
  await page.locator('main.look').waitFor();
  await take('home-box-panel-judged');
}
