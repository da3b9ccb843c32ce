// Starting over as a play: agreed, listed, two devices first, then all, the vendor's deletion, a certificate with a
// new Apple ID, and enrolled again.
import type { Language } from '../../../../core/contract/wizard.ts';
import type { StartOverStep } from '../../../../core/flows/trouble/facts.ts';
import type { StepId } from '../../../../core/flows/steps.ts';
import { textsFor } from '../../../../core/text/for-flow.ts';
import { practiceSite } from '../practice-site.ts';
import { renewalOf } from '../renewal.ts';
import { troubleOf } from '../trouble.ts';
import { creationOf } from './create.ts';
import type { Wizard } from '../wizard.ts';
import type { Play, PlayOptions } from './play.ts';

const pages: Readonly<Record<StartOverStep, StepId>> = {
  agreed: 'so-agreed',
  listed: 'so-listed',
  prepared: 'so-prepared',
  trial: 'so-trial',
  deleted: 'so-deleted',
  requested: 'so-requested',
  'vendor-deleted': 'so-vendor',
  enrolled: 'so-enrolled',
  apps: 'so-apps',
};

/**
 * Invented, as somebody in an office would write it; steps that follow each other have different ones, so that a
 * story can tell them apart.
 */
const offices = {
  ja: { it: '情報システム課', general: '総務課', sites: '各拠点の担当' },
  en: { it: 'IT section', general: 'General affairs', sites: 'Branch staff' },
} as const satisfies Record<Language, object>;
const officeOf: Readonly<Record<Exclude<StartOverStep, 'vendor-deleted'>, keyof (typeof offices)['ja']>> = {
  agreed: 'general',
  listed: 'it',
  prepared: 'sites',
  trial: 'general',
  deleted: 'it',
  requested: 'general',
  enrolled: 'sites',
  apps: 'it',
};

/** The steps that a start-over alone has, each done on the practice site where its page says so. */
export function startOverOf(plain: Wizard, options: PlayOptions = {}) {
  const words = textsFor(plain.language, 'start-over');
  const wizard = { ...plain, words };
  const { press, at, page } = wizard;
  const site = () => practiceSite(wizard.running.app);
  const owner = (step: StartOverStep): string =>
    step === 'vendor-deleted' ? words.startOver.vendorOwner : offices[plain.language][officeOf[step]];
  /** What the page asks to be done on the practice site beside it. */
  const onSite: Readonly<Partial<Record<StartOverStep, () => Promise<void>>>> = {
    trial: async () => (await site()).deleteDevices(2),
    deleted: async () => (await site()).deleteDevices('all'),
    enrolled: async () => (await site()).enrolDevices(),
  };
  const did = async (...steps: readonly StartOverStep[]) => {
    for (const step of steps) {
      const {
        sure,
        page: { primary },
      } = words.startOver.steps[step];
      await at(pages[step]);
      await options.shown?.(pages[step], '');
      await onSite[step]?.();
      await page.getByLabel(words.startOver.owner, { exact: true }).fill(owner(step));
      if (sure !== null) await page.getByRole('checkbox', { name: sure }).check({ force: true });
      await press(primary);
    }
  };
  return {
    words,
    did,
    owner,
    page: (step: StartOverStep): StepId => pages[step],
    begin: async () => {
      await wizard.beginFlow('start-over');
      await at('customer');
      await press(words.begin.customer.page.primary);
      await troubleOf(wizard, options).moving('refused');
    },
  };
}

export const playStartOver: Play = async (plain, options = {}) => {
  const startOver = startOverOf(plain, options);
  const { did, words } = startOver;
  const wizard = { ...plain, words };
  const { at } = wizard;
  const creation = creationOf(plain, options);
  const renewal = renewalOf(wizard, options);
  await startOver.begin();
  await did('agreed');
  await renewal.siteAnswered();
  await creation.appleIdStart();
  await did('listed', 'prepared', 'trial', 'deleted', 'requested', 'vendor-deleted');
  await creation.appleId();
  await at('csr-request');
  const emptied = await practiceSite(wizard.running.app);
  await emptied.openCertificates();
  await emptied.seeEmpty();
  await creation.csrRequest();
  await creation.csrWait();
  await creation.toPortal();
  await creation.portal();
  await creation.verdict();
  await creation.register();
  await creation.proof();
  await creation.siteMemo();
  await did('enrolled', 'apps');
  await renewal.devices();
  await creation.collection();
  await at('done');
  await options.shown?.('done', '');
};
