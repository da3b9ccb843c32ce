// The faces of a practice renewal in the view, with every side step that a person may take on the way.
import { generateKeyPairSync } from 'node:crypto';
import { accessTroubles } from '../../core/flows/renewal/facts.ts';
import { craftCsr } from '../../test/e2e/driver/crafted.ts';
import { practicePortal } from '../../test/e2e/driver/practice-portal.ts';
import { practiceSite } from '../../test/e2e/driver/practice-site.ts';
import { renewalOf } from '../../test/e2e/driver/renewal.ts';
import type { Wizard } from '../../test/e2e/driver/wizard.ts';
import type { Take } from './photographer.ts';
import { file } from './sample-files.ts';
import { takeBadVerdicts, takeStaleVerdict } from './verdict-faces.ts';
import { takeViewTroubles } from './view-troubles.ts';

export async function takeMainStory(wizard: Wizard, take: Take): Promise<void> {
  const {
    words,
    press,
    at,
    running: { app },
  } = wizard;
  const renewal = renewalOf(wizard, { shown: (step, face) => take(`renew-${step}${face === '' ? '' : `-${face}`}`) });
  const site = () => practiceSite(app);
  const help = async (face: string) => {
    await press(words.frame.help.open);
    await take(face);
    await press(words.frame.help.close);
  };

  await wizard.atHome();
  await take('home-empty');
  await press(words.frame.appleIdPage);
  await take('apple-id-page');
  await wizard.page.getByLabel(words.appleIdPage.look.field).fill('taro.yamada@gmail.com');
  await press(words.appleIdPage.look.press);
  await take('apple-id-page-looked');
  await press(words.appleIdPage.none.open);
  await take('apple-id-page-none');
  await press(words.appleIdPage.none.back);
  await press(words.appleIdPage.close);
  await renewal.begin();
  await renewal.customer();
  await takeAccessTroubles(wizard, take);
  await renewal.siteAnswered();
  await takeWrongFiles(wizard, take);
  await renewal.registered();
  await renewal.csrRequest();
  await at('csr-wait');
  await press(words.request.csrWait.atHand);
  await take('renew-csr-wait-asked');
  await press(words.request.csrWait.atHandNo);
  await renewal.csrWait();

  await at('csr-take');
  await help('renew-csr-take-help');
  const pages = await site();
  await pages.openCertificates();
  await pages.exportCertificate();
  await wizard.page.locator('.trap').waitFor();
  await take('renew-csr-take-swapped');
  await renewal.csrTake();
  await take('renew-apple-id');
  await takeAppleId(wizard, take);

  await at('way');
  await help('renew-way-help');
  await wizard.page
    .getByRole('navigation', { name: words.frame.journey.title })
    .getByRole('button', { name: words.begin.registered.page.name, exact: true })
    .click();
  await wizard.page.getByText(words.frame.looking).waitFor();
  await take('renew-registered-past');
  await press(words.frame.backToNow);
  await renewal.way();

  await takePortal(wizard, renewal, take);
  await takeStaleVerdict(wizard, take);
  await takeBadVerdicts(wizard, renewal, take);
  await takeViewTroubles(wizard, take);
  // The certificate that was made first is still in the list.
  const portal = await practicePortal(app);
  await portal.page.goto(new URL('/pushcert/list', portal.page.url()).href);
  await portal.downloadRow(4);
  await at('verdict');
  await press(words.judged.next.ready);
  await takeRegistration(wizard, take);
  await renewal.proof();
  await renewal.devices();
  await at('collection');
  // Nothing is awaited here any more.
  const last = await site();
  await last.openCertificates();
  await last.exportCertificate();
  await wizard.page.locator('.beside .note').waitFor();
  await take('renew-collection-refused-download');
  await renewal.collection();
  await renewal.done();
  await takeSiteMemo(wizard, take);
}

/** The page over everything, a password that is not taken, nothing handed down, and an address entered once more. */
async function takeAppleId({ words, at, press, page }: Wizard, take: Take): Promise<void> {
  const { appleId, appleIdPage, frame } = words;
  await at('apple-id');
  await press(frame.appleIdPage);
  await take('apple-id-page-renewing');
  await press(appleIdPage.close);
  await page.getByLabel(appleId.field).fill('Himitsu#2026');
  await press(appleId.check);
  await take('renew-apple-id-refused');
  await press(appleId.blank);
  await take('renew-apple-id-elsewhere');
  await press(appleId.elsewhere.back);
  await page.getByLabel(appleId.field).fill('it-group.practice@example.jp');
  await press(appleId.check);
  await at('way');
  await press(frame.back);
  await take('renew-apple-id-found');
  await press(appleId.found.again);
  await take('renew-apple-id-again');
  await press(frame.backToNow);
}

/** Another Apple ID was used after all: said on the last page. */
async function takeSiteMemo(
  {
    words: {
      appleId: { siteMemo },
    },
    at,
    press,
  }: Wizard,
  take: Take,
): Promise<void> {
  await at('done');
  await press(siteMemo.there.other);
  await at('site-memo');
  await take('renew-site-memo-other');
  await press(siteMemo.there.back);
  await at('done');
}

async function takeAccessTroubles(
  {
    words: {
      begin: { siteAccess },
      frame,
    },
    at,
    choose,
    press,
    heading,
    page,
  }: Wizard,
  take: Take,
): Promise<void> {
  await at('site-access');
  await press(siteAccess.output.cannot);
  await take('renew-site-access-answers');
  for (const trouble of accessTroubles) {
    await choose(siteAccess.answers[trouble]);
    await press(siteAccess.page.primary);
    await page.getByRole('heading', { level: 1, name: siteAccess.troubles[trouble].heading }).waitFor();
    await take(`renew-site-access-${trouble}`);
    await press(siteAccess.otherAnswer);
    await heading().filter({ hasText: siteAccess.output.answersHeading }).waitFor();
  }
  await press(frame.back);
}

/** On the page of the certificate in use: the other export button, a private key, and no file at all. */
async function takeWrongFiles(wizard: Wizard, take: Take): Promise<void> {
  const {
    words: {
      begin: {
        registered: { cannot },
      },
    },
    press,
    at,
    page,
  } = wizard;
  await at('registered');
  await (await practiceSite(wizard.running.app)).exportCsr();
  await page.locator('.trap').waitFor();
  await take('renew-registered-swapped');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  await wizard.give([file('customer.key', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())]);
  await page.getByText('customer.key').waitFor();
  await take('renew-registered-private-key');
  await press(wizard.words.frame.help.close);
  await press(wizard.words.receive.notByItself);
  await press(wizard.words.receive.paste);
  await take('renew-registered-paste');
  await press(wizard.words.receive.pasteClose);
  await press(cannot.open);
  await take('renew-registered-cannot');
  await press(cannot.never);
  await take('renew-registered-never');
  await press(cannot.back);
}

/** Every stage of the panel beside the portal, up to the verdict. */
async function takePortal(wizard: Wizard, renewal: ReturnType<typeof renewalOf>, take: Take): Promise<void> {
  const { press, at } = wizard;
  await renewal.signIn();
  await renewal.renewRow('right');
  await take('renew-portal-choose-file');
  await renewal.uploadCsr();
  await (await practicePortal(wizard.running.app)).confirmed();
  await renewal.download();
  await at('verdict');
  await take('renew-verdict-ready');
  await press(wizard.words.judged.details);
  await take('renew-verdict-details');
}

async function takeRegistration(wizard: Wizard, take: Take): Promise<void> {
  const {
    words: {
      registration: { register, expiry },
      proof,
    },
    press,
    at,
    running: { app },
  } = wizard;
  await at('register');
  const site = await practiceSite(app);
  await site.openCertificates();
  await take('renew-register-compare');
  await wizard.give([(await craftCsr()).file]);
  await wizard.heading().filter({ hasText: register.compare.another.heading }).waitFor();
  await take('renew-register-another');
  await press(register.compare.another.again);
  await press(register.compare.byEye.open);
  await take('renew-register-by-eye');
  await press(register.compare.differs);
  await take('renew-register-differs');
  await press(register.compare.differsNo);
  await press(wizard.words.frame.back);
  await site.exportCsr();
  await wizard.page.getByText(register.compare.found.title, { exact: true }).waitFor();
  await take('renew-register');
  await site.exportCertificate();
  await wizard.page.getByText(register.early.title).waitFor();
  await take('renew-register-early');
  await site.openCertificates();
  await site.chooseFile();
  await wizard.page.waitForTimeout(500);
  await site.register();
  await press(register.other);
  await take('renew-register-other');
  await press(register.e320);
  await take('renew-register-e320');
  await press(register.page.primary);
  await at('proof');
  await take('renew-proof');
  await press(proof.later);
  await at('expiry');
  await take('renew-expiry');
  await press(expiry.stillOld);
  await at('register');
  await take('renew-register-not-moved');
}
