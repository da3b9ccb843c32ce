// Revoke as a play: pressed through on the practice portal, until no device answers any more.
import { expect } from '@playwright/test';
import { textsFor } from '../../../../core/text/for-flow.ts';
import { practicePortal } from '../practice-portal.ts';
import { practiceSite } from '../practice-site.ts';
import type { Wizard } from '../wizard.ts';
import type { Play, PlayOptions } from './play.ts';

type Told = 'not-pressed' | 'pressed' | 'mail' | 'create-live' | 'try';

/** The verbs of screens 50 to 56. */
export function revokeOf(wizard: Wizard, options: PlayOptions = {}) {
  const { press, page, at } = wizard;
  const words = textsFor(wizard.language, 'revoke');
  const { revoked } = words;
  const shown = async (step: Parameters<Wizard['at']>[0], face = '') => {
    await at(step);
    await options.shown?.(step, face);
  };
  const exportCertificate = async () => {
    const site = await practiceSite(wizard.running.app);
    await site.openCertificates();
    await site.exportCertificate();
    await expect(wizard.heading()).toHaveText(words.begin.registered.found);
    const card = (await page.locator('.row-card').first().textContent()) ?? '';
    return card.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/)?.[0] ?? '';
  };
  return {
    shown,
    begin: async () => {
      await wizard.beginFlow('revoke');
      await shown('customer');
      await press(words.begin.customer.page.primary);
    },
    tell: async (what: Told) => {
      await shown('revoke-what');
      await wizard.choose(new RegExp(revoked.what.choices[what].title));
      await press(revoked.what.page.primary);
    },
    tellWhich: async (which: 'in-use' | 'another' | 'unknown') => {
      await shown('revoked-which');
      await wizard.choose(new RegExp(revoked.which.choices[which].title));
      await press(revoked.which.page.primary);
    },
    /** The certificate in use is taken in from the practice site; gives back the number of its row. */
    giveRegistered: async (): Promise<string> => {
      await shown('registered');
      const uuid = await exportCertificate();
      await shown('registered', 'found');
      await press(words.begin.registered.page.primary);
      return uuid;
    },
    judge: async (panel: string) => {
      await page.getByLabel(revoked.which.judge.field).fill(panel);
      await press(revoked.which.judge.use);
    },
    phones: async (which: keyof typeof revoked.end.phones.choices) => {
      await expect(wizard.heading()).toHaveText(revoked.end.phones.heading);
      await wizard.choose(revoked.end.phones.choices[which]);
      await press(revoked.end.phones.go);
    },
    endsWith: async (heading: string) => {
      await at('revoked-end');
      await expect(wizard.heading()).toHaveText(heading);
    },
  };
}

export const playRevoke: Play = async (wizard, options = {}) => {
  const {
    words: { revoked },
    press,
  } = wizard;
  const flow = revokeOf(wizard, options);
  await flow.begin();
  await flow.tell('try');
  const uuid = await flow.giveRegistered();
  await flow.shown('revoke-try');
  const portal = await practicePortal(wizard.running.app);
  await portal.signIn();
  await portal.revoke(await portal.findRow(uuid));
  await flow.shown('revoke-try', 'revoked');
  await press(revoked.tried.page.primary);
  await flow.shown('revoke-silent');
  const site = await practiceSite(wizard.running.app);
  await site.seeSilence();
  await flow.shown('revoke-silent', 'silent');
  await press(revoked.silent.page.primary);
  await flow.endsWith(revoked.end.practised.heading);
  await flow.shown('revoked-end');
  await press(revoked.end.page.primary);
  await wizard.atHome();
};
