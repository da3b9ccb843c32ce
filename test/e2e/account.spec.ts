// Traps 7 and 8: signed in with another Apple ID (Get Started), in an expired certificate's job and in a creation;
// and a locked account, waited out over a night.
import { expect } from '@playwright/test';
import { creationOf, practiceId } from './driver/flows/create.ts';
import { practicePortal } from './driver/practice-portal.ts';
import { renewalOf } from './driver/renewal.ts';
import { test } from './driver/story.ts';
import { troubleOf } from './driver/trouble.ts';
import { passTime, wizardOf, type Wizard } from './driver/wizard.ts';

const dayMs = 86_400_000;

/** From Apple's page to the pictures and to the answer about Get Started, and back. */
async function askAboutGetStarted(
  wizard: Wizard,
  answer: 'get-started-other-id' | 'get-started-right',
  look: () => Promise<void>,
): Promise<void> {
  const {
    words: { apple, sights, sightAnswers },
    press,
    page,
    at,
  } = wizard;
  await press(apple.portal.another);
  await page.locator('#sight-get-started').click();
  await expect(wizard.heading()).toHaveText(sightAnswers[answer].is);
  await look();
  await press(sights.close);
  await at('portal');
}

test('trap 7, wrong Apple ID with an expired certificate: Get Started stops one, the right account renews (en)', async ({
  startAtPortal,
}) => {
  test.setTimeout(120_000);
  const { wizard, renewal } = await startAtPortal({ flow: 'expired', trap: 'wrong-account', language: 'en' });
  const {
    words: { sights, sightAnswers },
    page,
    at,
  } = wizard;
  // Which one to sign in with stands beside the sign-in.
  await expect(page.locator('.memo-card')).toContainText(practiceId);
  const portal = await practicePortal(wizard.running.app);
  await portal.signInAs('private');
  // The panel beside says it at once.
  await expect(wizard.heading()).toHaveText(sightAnswers['get-started-other-id'].is);
  await expect(wizard.button(sights.jobs['apple-id'])).toBeVisible();
  await askAboutGetStarted(wizard, 'get-started-other-id', async () => {
    await expect(page.locator('.sight-said [data-tone=stop]')).toHaveText(sights.tones.stop);
    await expect(wizard.button(sights.jobs['apple-id'])).toBeVisible();
  });
  await portal.signOut();
  await portal.signInAs('ours');
  await renewal.renewRow();
  await renewal.uploadCsr();
  await renewal.download();
  await renewal.verdict();
  await at('register');
});

test('trap 7, wrong Apple ID in a creation: Get Started is right there, the account is looked at first (ja)', async ({
  startAtPortal,
}) => {
  test.setTimeout(120_000);
  const { wizard } = await startAtPortal({ flow: 'create', trap: 'wrong-account' });
  const { page, at } = wizard;
  const creation = creationOf(wizard);
  const portal = await practicePortal(wizard.running.app);
  // Which one was chosen stands beside the sign-in.
  await expect(page.locator('.memo-card')).toContainText(practiceId);
  await portal.signInAs('private');
  await expect(wizard.heading()).toHaveText(creation.words.sightAnswers['get-started-right'].is);
  await askAboutGetStarted({ ...wizard, words: creation.words }, 'get-started-right', async () => {
    await expect(page.locator('.sight-said')).toContainText('違えば、サインアウトします');
  });
  await expect(portal.page.locator('header')).not.toContainText(practiceId);
  await portal.signOut();
  await portal.page.getByRole('radio', { name: practiceId }).check();
  await creation.portal();
  await creation.verdict();
  await at('register');
});

test('trap 8, locked account: stopped for the day, the ways out, and the next day the same request is good (en)', async ({
  startAtPortal,
  start,
}) => {
  test.setTimeout(150_000);
  let { wizard, renewal } = await startAtPortal({ trap: 'locked', language: 'en' });
  const {
    words: { trouble, frame },
  } = wizard;
  let ways = troubleOf(wizard);
  await (await practicePortal(wizard.running.app)).seeLocked();
  // The picture of it says what to do, and not to try again.
  await wizard.press(frame.sightsPage);
  await wizard.page.locator('#sight-locked').click();
  await expect(wizard.heading()).toHaveText(wizard.words.sightAnswers.locked.is);
  await wizard.press(wizard.words.sights.close);
  await wizard.press(trouble.cannotSignIn);
  await ways.kind('locked');
  await ways.answer('recovery', 'waiting');
  await expect(wizard.heading()).toHaveText(trouble.steps.recovery.waiting.heading);
  await expect(wizard.page.getByText(trouble.wait.tomorrow)).toBeVisible();
  await wizard.press(trouble.wait.stop);
  await wizard.atHome();
  const inUse = renewal.inUse();
  await wizard.running.close();

  wizard = wizardOf(await start(), 'en');
  await passTime(wizard.running, dayMs);
  await wizard.atHome();
  await wizard.resume();
  await wizard.at('recovery');
  ways = troubleOf(wizard);
  renewal = renewalOf(wizard, { inUse });
  await ways.answerWait('recovery', 'solved');
  await ways.goOn();
  // Back at the very step, with the request of the day before.
  await renewal.portal();
  await renewal.verdict();
  await wizard.at('register');
});
