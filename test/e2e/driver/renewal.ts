// The yearly renewal as a person plays it, step by step, on the practice servers inside the wizard.
import { expect } from '@playwright/test';
import type { CompanionStage } from '../../../core/advice/companion.ts';
import type { PracticeTrap } from '../../../core/flows/facts.ts';
import type { StepId } from '../../../core/flows/steps.ts';
import type { GivenFile } from './crafted.ts';
import { jumpToPortal, type JumpTo } from './jump.ts';
import { practicePortal } from './practice-portal.ts';
import { practiceSite } from './practice-site.ts';
import { passTime, type Wizard } from './wizard.ts';

/** The certificate in use, as its row card shows it. */
export type InUse = { readonly serial: string; readonly uuid: string };

export type RenewalOptions = {
  /** Known from an earlier life of the app. */
  readonly inUse?: InUse;
  /** Its Apple ID is noted: the card beside the sign-in is waited for. */
  readonly noted?: boolean;
  /** Called on every page, once it shows, and again with a suffix where a page has a second face. */
  readonly shown?: (step: StepId, face: string) => Promise<void>;
  /** Waits the minute as a person does; otherwise the app's clocks are moved on. */
  readonly realMinute?: boolean;
  readonly environment?: 'M5' | 'M6';
  readonly trap?: PracticeTrap;
};

/** Each step's actions by its id: a story may play some of them, in its own order. */
export function renewalOf(wizard: Wizard, options: RenewalOptions = {}) {
  const {
    running: { app },
    words,
    press,
    at,
    page,
  } = wizard;
  const shown = async (step: StepId, face = '') => {
    await at(step);
    await options.shown?.(step, face);
  };
  /** Whoever looks at our page looks once it has followed Apple's. */
  const followed = async (stage: CompanionStage) => {
    if (!options.shown) return;
    const says = () =>
      page.evaluate(async () => {
        const state = await window.wizard.call('companion.read', undefined);
        if (!state.ok || !state.value.on) return 'off';
        return state.value.advice?.say === 'stage' ? state.value.advice.stage : '';
      });
    await expect.poll(says, { timeout: 15_000 }).toMatch(new RegExp(`^(off|${stage})$`));
  };
  const site = () => practiceSite(app);
  const portal = () => practicePortal(app);
  /** The keychain answers in its own time: a page is looked at once it has. */
  const memoRead = () => expect(page.getByText(words.appleId.card.looking)).toHaveCount(0, { timeout: 20_000 });
  const memoShown = () => expect(page.locator('.memo-card').first()).toBeVisible({ timeout: 20_000 });
  let { noted = false } = options;
  let givenOut = false;
  let inUse: InUse = options.inUse ?? { serial: '', uuid: '' };

  const steps = {
    begin: async () => {
      await wizard.atHome();
      await wizard.choose(words.home.practice.environments[options.environment ?? 'M6']);
      if (options.trap) await page.getByLabel(words.home.practice.trap).selectOption(options.trap);
      await press(words.home.practice.button);
    },
    customer: async () => {
      await shown('customer');
      await press(words.begin.customer.page.primary);
    },
    /** In, and the certificate in use given out at once: screen 4 comes by itself. */
    siteAccess: async () => {
      await shown('site-access');
      const pages = await site();
      await pages.openCertificates();
      await pages.exportCertificate();
      await at('registered');
      givenOut = true;
    },
    /** Says only that one is in: where no certificate is asked for there, or it is given on screen 4. */
    siteAnswered: async () => {
      await shown('site-access');
      await (await site()).openCertificates();
      await wizard.siteEntered();
    },
    /** Without the site: in, and the certificate in use put in by hand, not yet confirmed. */
    registeredAtHand: async (file: GivenFile) => {
      await wizard.siteEntered();
      await at('registered');
      await wizard.drop(file);
    },
    /** The certificate in use is in, and not yet confirmed. */
    takeRegistered: async () => {
      if (!givenOut) {
        await shown('registered');
        const pages = await site();
        await pages.openCertificates();
        await pages.exportCertificate();
      }
      givenOut = false;
      await expect(wizard.heading()).toHaveText(words.begin.registered.found);
      const card = (await page.locator('.row-card').first().textContent()) ?? '';
      inUse = {
        serial: card.match(/(?<![0-9a-f-])[0-9a-f]{13,16}(?![0-9a-f-])/)?.[0] ?? '',
        uuid: card.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/)?.[0] ?? '',
      };
      await shown('registered', 'found');
    },
    registered: async () => {
      await steps.takeRegistered();
      await press(words.begin.registered.page.primary);
    },
    csrRequest: async () => {
      await shown('csr-request');
      const pages = await site();
      await pages.openCertificates();
      await pages.issueCsr();
      if (!options.realMinute) await passTime(wizard.running, 61_000);
      await press(words.request.csrRequest.page.primary);
    },
    csrWait: async () => {
      await shown('csr-wait');
      if (options.realMinute) {
        await expect(page.locator('#screen-number')).not.toHaveText(words.frame.screen(6), { timeout: 75_000 });
        return;
      }
      await press(words.request.csrWait.atHand);
      await press(words.request.csrWait.atHandYes);
    },
    csrTake: async () => {
      await shown('csr-take');
      await (await site()).exportCsr();
      await expect(wizard.heading()).toHaveText(words.request.csrTake.good);
      await shown('csr-take', 'looked');
      await press(words.request.csrTake.page.primary);
    },
    /** Without the site: CSR発行 pressed elsewhere, and its file given. */
    csrAtHand: async (file: GivenFile) => {
      await at('csr-request');
      await press(words.request.csrRequest.page.primary);
      await press(words.request.csrWait.atHand);
      await press(words.request.csrWait.atHandYes);
      await at('csr-take');
      await wizard.give([file]);
      await press(words.request.csrTake.page.primary);
    },
    appleId: async () => {
      await at('apple-id');
      await memoRead();
      await shown('apple-id');
      const pages = await site();
      await pages.openCertificates();
      await page.getByLabel(words.appleId.field).fill(await pages.memo());
      await shown('apple-id', 'typed');
      // Compared, and the same: it goes on by itself.
      await press(words.appleId.check);
      noted = true;
    },
    /** The site's field is empty and nothing was handed down. */
    appleIdUnknown: async () => {
      await at('apple-id');
      await press(words.appleId.blank);
      await shown('apple-id', 'elsewhere');
      await press(words.appleId.elsewhere.go);
    },
    way: async (which: 'view' | 'browser' = 'view') => {
      await shown('way');
      await wizard.openIn(which);
    },
    /** As `way`, for stories that are not about the Apple ID. */
    wayWithoutId: async (which: 'view' | 'browser' = 'view') => {
      await steps.appleIdUnknown();
      await steps.way(which);
    },
    signIn: async () => {
      await at('portal');
      if (noted) await memoShown();
      await shown('portal');
      await (await portal()).signIn();
    },
    /** Presses Renew on the row in use, or on its twin of the same vendor and date. */
    renewRow: async (which: 'right' | 'wrong' = 'right') => {
      const pages = await portal();
      const right = await pages.findRow(inUse.uuid);
      await wizard.rowKnown();
      await shown('portal', which === 'right' ? 'row' : 'wrong-row');
      if (which === 'right') await pages.renew(right);
      else await steps.renewHeld(await pages.twinOf(right));
    },
    /** A row that is not the one, or not known to be: held, and pressed all the same. */
    renewHeld: async (index: number) => {
      const pages = await portal();
      await pages.pressRenew(index);
      await shown('portal', 'held');
      await press(words.companion.held.through.renew);
      await pages.renew(index);
    },
    uploadCsr: async () => {
      const pages = await portal();
      await pages.chooseFile();
      await expect.poll(pages.chosenFile).toMatch(/^PushCertificate_.*\.csr$/);
      await followed('upload');
      await shown('portal', 'handed-over');
      await pages.upload();
    },
    download: async () => {
      const pages = await portal();
      await pages.confirmed();
      await followed('download');
      await shown('portal', 'confirmation');
      await pages.download();
    },
    verdict: async () => {
      await shown('verdict');
      await expect(wizard.heading()).toHaveText(words.verdict.answers.ready.word);
      await press(words.judged.next.ready);
    },
    register: async () => {
      await shown('register');
      const pages = await site();
      await pages.exportCsr();
      await expect(page.getByText(words.registration.register.compare.found.title, { exact: true })).toBeVisible();
      await shown('register', 'handing');
      await pages.chooseFile();
      await expect.poll(pages.chosenFile).toMatch(/_Certificate\.pem$/);
      await pages.register();
      await expect(pages.page.getByRole('status')).toHaveText('登録が完了しました。');
      await shown('register', 'registered');
    },
    /** Said by the person, where the site's file can't tell at once. */
    registeredTold: async () => {
      await press(words.registration.register.besideTold);
      await shown('proof');
    },
    /** The site gives its certificate back: it is the new one, and the end date follows from it. */
    proof: async () => {
      const pages = await site();
      await pages.openCertificates();
      await pages.exportCertificate();
    },
    /** By eye, where no file could prove it. */
    expiry: async () => {
      await shown('expiry');
      // The eye is given the very characters that the site shows.
      const pages = await site();
      await pages.openCertificates();
      const shownAtSite = await pages.expiry();
      expect(shownAtSite).toMatch(/^\d{4}\/\d{2}\/\d{2}$/);
      await expect(page.locator('.date-card[data-strong=true] .date-portal')).toHaveText(shownAtSite);
      await press(words.registration.expiry.page.primary);
    },
    devices: async () => {
      await shown('devices');
      await (await site()).updateDevices();
      await shown('devices', 'answered');
      await press(words.afterwards.devices.page.primary);
    },
    collection: async () => {
      await shown('collection');
      await (await site()).setCollection();
      await press(words.afterwards.collection.page.primary);
    },
    done: () => shown('done'),
  };
  const fromRegistered = async (way: 'view' | 'browser' = 'view') => {
    await steps.registered();
    await steps.csrRequest();
    await steps.csrWait();
    await steps.csrTake();
    await steps.appleId();
    await steps.way(way);
  };
  return {
    ...steps,
    inUse: () => inUse,
    serial: () => inUse.serial,
    uuid: () => inUse.uuid,
    passMinute: () => passTime(wizard.running, 61_000),
    /** Everything from the portal's sign-in to the certificate in hand. */
    portal: async (which: 'right' | 'wrong' = 'right') => {
      await steps.signIn();
      await steps.renewRow(which);
      await steps.uploadCsr();
      await steps.download();
    },
    toPortal: async (way: 'view' | 'browser' = 'view') => {
      await steps.customer();
      await steps.siteAccess();
      await fromRegistered(way);
    },
    /** A case at Apple's page from the first page, without the pages between: for stories about what comes then. */
    jumpToPortal: async (to: JumpTo = {}) => {
      const { environment = 'M6', trap = null } = options;
      inUse = await jumpToPortal(wizard, { environment, trap, ...to });
      noted = to.appleId ?? true;
    },
    fromRegistered,
    fromVerdict: async () => {
      await steps.verdict();
      await steps.register();
      await steps.proof();
      await steps.devices();
      await steps.collection();
      await steps.done();
    },
  };
}
