// The creation of a first certificate as a play, and its steps for stories of their own.
import { expect } from '@playwright/test';
import { textsFor } from '../../../../core/text/for-flow.ts';
import { practicePortal } from '../practice-portal.ts';
import { practiceSite } from '../practice-site.ts';
import { renewalOf, type RenewalOptions } from '../renewal.ts';
import type { Wizard } from '../wizard.ts';
import type { Play } from './play.ts';

export const practiceId = 'mdm-group.practice@example.jp';

/**
 * Each step's actions by its id: those of the renewal in the words of a creation, and those that only a creation has.
 */
export function creationOf(plain: Wizard, options: RenewalOptions = {}) {
  const words = textsFor(plain.language, 'create');
  const wizard: Wizard = { ...plain, words };
  const {
    press,
    at,
    page,
    running: { app },
  } = wizard;
  const renewal = renewalOf(wizard, options);
  const { creation } = words;
  const shown = async (step: Parameters<typeof at>[0], face = '') => {
    await at(step);
    await options.shown?.(step, face);
  };
  const memoShown = () => expect(page.locator('.memo-card').first()).toBeVisible({ timeout: 20_000 });
  const steps = {
    begin: () => wizard.beginFlow('create', { environment: options.environment ?? 'M6', trap: options.trap ?? null }),
    customer: async () => {
      await shown('customer');
      await expect(wizard.heading()).toHaveText(words.begin.customer.page.heading);
      await press(words.begin.customer.page.primary);
    },
    siteAccess: renewal.siteAnswered,
    devicesEnrolled: async () => {
      await shown('devices-enrolled');
      await wizard.choose(new RegExp(creation.devicesEnrolled.answers.none.title));
      await press(creation.devicesEnrolled.page.primary);
    },
    csrRequest: renewal.csrRequest,
    csrWait: renewal.csrWait,
    csrTake: renewal.csrTake,
    appleIdStart: async () => {
      await shown('apple-id-start');
      await wizard.choose(new RegExp(`^${creation.appleIdStart.answers.yes.title} `));
      await press(creation.appleIdStart.page.primary);
    },
    /** One that serves something else, too, and is kept all the same. */
    appleIdShared: async () => {
      const { answers, others, page: start } = creation.appleIdStart;
      await at('apple-id-start');
      await wizard.choose(new RegExp(`^${answers.others.title} `));
      await press(start.primary);
      await press(others.keep);
    },
    appleId: async (address = practiceId) => {
      await shown('apple-id');
      await page.getByLabel(words.appleId.field).fill(address);
      await shown('apple-id', 'typed');
      await press(words.appleId.check);
    },
    way: renewal.way,
    /** From the sign-in to Create's page for the file: Get Started, Create, the agreement. */
    toUpload: async () => {
      await at('portal');
      await memoShown();
      await shown('portal');
      const pages = await practicePortal(app);
      await pages.signInFirst();
      await expect(wizard.heading()).toHaveText(words.creation.portal.create.heading);
      await shown('portal', 'create');
      await pages.create();
      await expect(wizard.heading()).toHaveText(words.creation.portal.agree.heading);
      await shown('portal', 'agree');
      await pages.agree();
      await expect(wizard.heading()).toHaveText(words.apple.portal.stages.chooseFile.heading);
      await shown('portal', 'choose-file');
    },
    portal: async () => {
      await steps.toUpload();
      await renewal.uploadCsr();
      await renewal.download();
    },
    verdict: renewal.verdict,
    register: renewal.register,
    proof: renewal.proof,
    siteMemo: async () => {
      await at('site-memo');
      await memoShown();
      await shown('site-memo');
      const pages = await practiceSite(app);
      await pages.openCertificates();
      await pages.writeMemo(practiceId);
      await press(words.appleId.siteMemo.page.primary);
    },
    devices: async () => {
      await shown('devices');
      const pages = await practiceSite(app);
      await pages.enrolDevices();
      await pages.updateDevices();
      await shown('devices', 'answered');
      await press(words.afterwards.devices.page.primary);
    },
    collection: renewal.collection,
    done: async () => {
      await shown('done');
      await expect(wizard.heading()).toHaveText(words.afterwards.done.practised.heading);
    },
  };
  return {
    ...steps,
    words,
    toCsr: async () => {
      await steps.customer();
      await steps.siteAccess();
      await steps.devicesEnrolled();
      await steps.appleIdStart();
      await steps.appleId();
      await steps.csrRequest();
      await steps.csrWait();
    },
    toPortal: async (way: 'view' | 'browser' = 'view') => {
      await steps.csrTake();
      await steps.way(way);
    },
    fromVerdict: async () => {
      await steps.verdict();
      await steps.register();
      await steps.proof();
      await steps.siteMemo();
      await steps.devices();
      await steps.collection();
      await steps.done();
    },
  };
}

export const playCreate: Play = async (wizard, options = {}) => {
  const creation = creationOf(wizard, options);
  await creation.begin();
  await creation.toCsr();
  await creation.toPortal();
  await creation.portal();
  await creation.fromVerdict();
};
