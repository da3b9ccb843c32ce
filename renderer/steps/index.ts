// Which page belongs to which step, where its words are, and which foreign page stands beside it.
import type { RenewalStepId } from '../../core/flows/renewal/steps.ts';
import type { StepId } from '../../core/flows/steps.ts';
import { AppleId } from './renewal/AppleId.tsx';
import { Collection } from './renewal/Collection.tsx';
import { CsrRequest } from './renewal/CsrRequest.tsx';
import { CsrTake } from './renewal/CsrTake.tsx';
import { CsrWait } from './renewal/CsrWait.tsx';
import { Customer } from './renewal/Customer.tsx';
import { Devices } from './renewal/Devices.tsx';
import { Done } from './renewal/Done.tsx';
import { Expiry } from './renewal/Expiry.tsx';
import { Portal } from './renewal/Portal.tsx';
import { Register } from './renewal/Register.tsx';
import { Registered } from './renewal/Registered.tsx';
import { SiteAccess } from './renewal/SiteAccess.tsx';
import { SiteMemo } from './renewal/SiteMemo.tsx';
import { Verdict } from './renewal/Verdict.tsx';
import { Way } from './renewal/Way.tsx';
import { creationPages } from './creation/index.ts';
import { duplicatePages } from './duplicate/index.ts';
import { proofPages } from './proof/index.ts';
import { revokedPages } from './revoked/index.ts';
import type { StepEntry } from './step-entry.ts';
import { troublePages } from './trouble/index.ts';

const renewalPages = {
  customer: { Page: Customer, words: (t) => t.begin.customer.page },
  'site-access': { Page: SiteAccess, words: (t) => t.begin.siteAccess.page, sights: () => ['site-signed-out'] },
  registered: { Page: Registered, words: (t) => t.begin.registered.page },
  'csr-request': { Page: CsrRequest, words: (t) => t.request.csrRequest.page, sights: () => ['site-receipt'] },
  'csr-wait': { Page: CsrWait, words: (t) => t.request.csrWait.page },
  'csr-take': { Page: CsrTake, words: (t) => t.request.csrTake.page },
  'apple-id': {
    Page: AppleId,
    words: (t) => t.appleId.page,
  },
  way: { Page: Way, words: (t) => t.apple.way.page },
  portal: {
    Page: Portal,
    words: (t) => t.apple.portal.page,
    sights: ({ traits }) =>
      traits.newTopic ? ['create-form', 'confirmation'] : ['list', 'renew-form', 'confirmation'],
  },
  verdict: { Page: Verdict, words: (t) => t.judged.page },
  register: { Page: Register, words: (t) => t.registration.register.page, sights: () => ['site-receipt'] },
  expiry: { Page: Expiry, words: (t) => t.registration.expiry.page },
  'site-memo': { Page: SiteMemo, words: (t) => t.appleId.siteMemo.page },
  devices: { Page: Devices, words: (t) => t.afterwards.devices.page },
  collection: { Page: Collection, words: (t) => t.afterwards.collection.page },
  done: { Page: Done, words: (t) => t.afterwards.done.page },
} as const satisfies Record<RenewalStepId, StepEntry>;

export const stepPages: Readonly<Record<StepId, StepEntry>> = {
  ...renewalPages,
  ...creationPages,
  ...duplicatePages,
  ...proofPages,
  ...revokedPages,
  ...troublePages,
};
