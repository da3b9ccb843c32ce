// Rehearsals in which the account or the date is the trouble: another Apple ID, a locked one, ended yesterday, ended
// 31 days ago.
import { practicePortal } from '../../test/e2e/driver/practice-portal.ts';
import { troubleOf } from '../../test/e2e/driver/trouble.ts';
import type { Scene } from './scene.ts';

export const accountAndDatePlays = {
  'wrong-account': async ({ wizard, renewal, shown, judge }: Scene) => {
    const {
      words: { apple, sights },
      page,
      press,
    } = wizard;
    await renewal.toPortal();
    await wizard.at('portal');
    const portal = await practicePortal(wizard.running.app);
    await portal.signInAs('private');
    await shown('portal', 'get-started');
    await press(apple.portal.another);
    await page.locator('#sight-get-started').click();
    await shown('portal', 'said');
    await press(sights.close);
    await portal.signOut();
    await portal.signInAs('ours');
    await renewal.renewRow('right');
    await toTheEnd({ wizard, renewal, shown, judge });
  },

  locked: async ({ wizard, renewal, shown, judge }: Scene) => {
    const {
      words: { trouble },
      press,
    } = wizard;
    const ways = troubleOf(wizard, { shown });
    await renewal.toPortal();
    await wizard.at('portal');
    const portal = await practicePortal(wizard.running.app);
    await portal.seeLocked();
    await shown('portal', 'locked');
    await press(trouble.cannotSignIn);
    await ways.kind('locked');
    await ways.answer('recovery', 'waiting');
    await ways.answerWait('recovery', 'solved');
    await ways.goOn();
    await wizard.at('portal');
    const again = await practicePortal(wizard.running.app);
    await again.seeLocked();
    await again.nextDay();
    await again.signIn();
    await renewal.renewRow('right');
    await toTheEnd({ wizard, renewal, shown, judge });
  },

  'ended-yesterday': async ({ wizard, renewal, shown, judge }: Scene) => {
    const {
      words: { trouble, begin },
      press,
    } = wizard;
    await renewal.customer();
    await renewal.siteAccess();
    await renewal.takeRegistered();
    await press(trouble.expired.turn);
    await press(begin.registered.page.primary);
    await troubleOf(wizard, { shown }).expiredFirst();
    await request({ wizard, renewal, shown, judge });
    await renewal.signIn();
    await renewal.renewRow('right');
    await toTheEnd({ wizard, renewal, shown, judge });
  },

  'ended-long-ago': async ({ wizard, renewal, shown, judge }: Scene) => {
    const {
      words: { trouble, begin },
      press,
    } = wizard;
    const ways = troubleOf(wizard, { shown });
    await renewal.customer();
    await renewal.siteAccess();
    await renewal.takeRegistered();
    await press(trouble.expired.turn);
    await press(begin.registered.page.primary);
    await ways.expiredFirst();
    await request({ wizard, renewal, shown, judge });
    await renewal.signIn();
    await (await practicePortal(wizard.running.app)).findRow(renewal.uuid());
    await wizard.rowKnown();
    await shown('portal', 'row');
    await ways.refused('no-button');
    await judge();
    await ways.moving('none');
    await ways.count(300);
    await ways.startOver('weigh', trouble.weigh.go);
    await shown('so-agreed', '');
  },
} as const;

async function request({ renewal }: Scene): Promise<void> {
  await renewal.csrRequest();
  await renewal.csrWait();
  await renewal.csrTake();
  await renewal.appleId();
  await renewal.way();
}

async function toTheEnd({ wizard, renewal, judge }: Scene): Promise<void> {
  await renewal.uploadCsr();
  await renewal.download();
  await wizard.at('verdict');
  await judge();
  await renewal.fromVerdict();
}
