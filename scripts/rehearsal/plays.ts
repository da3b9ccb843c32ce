// How each rehearsal goes: the plain renewal, and with each trap the mistake, what the wizard says to it, and the way
// on.
import { makeKey } from '../../electron/practice/world/issuing.ts';
import { practiceTraps, type PracticeTrap } from '../../core/flows/facts.ts';
import type { Judge, Scene, Shown } from './scene.ts';
import { accountAndDatePlays } from './account-and-date-plays.ts';
import { craftCsr, craftOdd } from '../../test/e2e/driver/crafted.ts';
import { practicePortal } from '../../test/e2e/driver/practice-portal.ts';
import { practiceSite } from '../../test/e2e/driver/practice-site.ts';
import { renewalOf } from '../../test/e2e/driver/renewal.ts';
import { tellStray } from '../../test/e2e/driver/stray.ts';
import type { Wizard } from '../../test/e2e/driver/wizard.ts';

export const traps = ['wrong-row', 'old-file', 'wrong-csr', ...practiceTraps] as const;
export type Trap = (typeof traps)[number];

const isPracticeTrap = (trap: Trap | null): trap is PracticeTrap => practiceTraps.some((one) => one === trap);

export async function playRenewal(wizard: Wizard, trap: Trap | null, shown: Shown, judge: Judge): Promise<void> {
  const renewal = renewalOf(wizard, { shown, ...(isPracticeTrap(trap) ? { trap } : {}) });
  await renewal.begin();
  await plays[trap ?? 'none']({ wizard, renewal, shown, judge });
}

const plays: Readonly<Record<Trap | 'none', (scene: Scene) => Promise<void>>> = {
  ...accountAndDatePlays,

  none: async ({ wizard, renewal, judge }) => {
    await renewal.toPortal();
    await renewal.portal();
    await wizard.at('verdict');
    await judge();
    await renewal.fromVerdict();
  },

  'wrong-row': async ({ wizard, renewal, shown, judge }) => {
    await renewal.toPortal();
    await renewal.portal('wrong');
    await wizard.at('verdict');
    await shown('verdict', 'wrong-row');
    await judge();
    await wizard.press(wizard.words.judged.next['wrong-row']);
    await wizard.at('stray');
    await shown('stray', 'wrong-row');
    await tellStray(wizard, 'unknown');
    await wizard.at('portal');
    await (await practicePortal(wizard.running.app)).manage();
    await renewAgain({ wizard, renewal, shown, judge });
    // The help desk was asked whose row it was: only then is the case over.
    await wizard.press(wizard.words.afterwards.done.nowDone);
  },

  'old-file': async ({ wizard, renewal, shown, judge }) => {
    await renewal.toPortal();
    await renewal.signIn();
    await wizard.press(wizard.words.apple.portal.byHand);
    // A download of the same row from before, which ends earlier than the one in use.
    await wizard.give([craftOdd(renewal.uuid(), await makeKey(), -300, 5)]);
    await wizard.at('verdict');
    await shown('verdict', 'old-file');
    await judge();
    await wizard.press(wizard.words.judged.next['old-file']);
    await wizard.at('portal');
    await renewAgain({ wizard, renewal, shown, judge });
  },

  'wrong-csr': async ({ wizard, renewal, shown, judge }) => {
    await renewal.toPortal();
    await renewal.signIn();
    await renewal.renewRow('right');
    const portal = await practicePortal(wizard.running.app);
    await portal.giveFile((await craftCsr()).file);
    await portal.upload();
    await renewal.download();
    await wizard.at('verdict');
    await shown('verdict', 'wrong-csr');
    await judge();
    await wizard.press(wizard.words.judged.next['wrong-csr']);
    await wizard.at('portal');
    await portal.manage();
    await renewAgain({ wizard, renewal, shown, judge });
  },

  json: async ({ wizard, renewal, shown, judge }) => {
    await renewal.toPortal();
    await renewal.signIn();
    await renewal.renewRow('right');
    await renewal.uploadCsr();
    await wizard.page.locator('.trap').waitFor();
    await shown('portal', 'json');
    await judge();
    // The certificate was made all the same: the list has it.
    const portal = await practicePortal(wizard.running.app);
    await portal.page.goto(new URL('/pushcert/list', portal.page.url()).href);
    await portal.downloadRow(4);
    await renewal.fromVerdict();
  },

  'session-timeout': async ({ wizard, renewal, judge }) => {
    await renewal.customer();
    await renewal.siteAccess();
    await renewal.registered();
    await renewal.csrRequest();
    await renewal.csrWait();
    // The site has signed the person out during the minute.
    await (await practiceSite(wizard.running.app)).page.getByRole('link', { name: '設定', exact: true }).click();
    await renewal.csrTake();
    await renewal.appleId();
    await renewal.way();
    await renewal.portal();
    await wizard.at('verdict');
    await judge();
    await renewal.fromVerdict();
  },

  'vendor-expired': async ({ wizard, renewal, shown, judge }) => {
    await renewal.customer();
    await renewal.siteAccess();
    await renewal.registered();
    await renewal.csrRequest();
    await renewal.csrWait();
    await wizard.at('csr-take');
    const site = await practiceSite(wizard.running.app);
    await site.exportCsr();
    await wizard.page.getByText(wizard.words.verdict.requestAnswers.expired.action).first().waitFor();
    await shown('csr-take', 'vendor-expired');
    await judge();
  },
};

async function renewAgain({ renewal }: Scene): Promise<void> {
  await renewal.renewRow('right');
  await renewal.uploadCsr();
  await renewal.download();
  await renewal.fromVerdict();
}
