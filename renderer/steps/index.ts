// Which page belongs to which step, where its words are, and which foreign page stands beside it.
import { notesFirst } from '../../core/flows/flows.ts';
import type { RenewalStepId, StepId } from '../../core/flows/steps.ts';
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
import { apple, nothing, site, type StepEntry } from './step-entry.ts';
import { troublePages } from './trouble/index.ts';

const renewalPages = {
  customer: { Page: Customer, words: (t) => t.begin.customer.page, beside: nothing },
  'site-access': { Page: SiteAccess, words: (t) => t.begin.siteAccess.page, beside: site },
  registered: { Page: Registered, words: (t) => t.begin.registered.page, beside: site },
  'csr-request': { Page: CsrRequest, words: (t) => t.request.csrRequest.page, beside: site },
  'csr-wait': { Page: CsrWait, words: (t) => t.request.csrWait.page, beside: site },
  'csr-take': { Page: CsrTake, words: (t) => t.request.csrTake.page, beside: site },
  'apple-id': {
    Page: AppleId,
    words: (t) => t.appleId.page,
    beside: (view) => (notesFirst(view.flow) ? null : site(view)),
  },
  way: { Page: Way, words: (t) => t.apple.way.page, beside: nothing },
  portal: { Page: Portal, words: (t) => t.apple.portal.page, beside: apple },
  verdict: { Page: Verdict, words: (t) => t.judged.page, beside: nothing },
  register: { Page: Register, words: (t) => t.registration.register.page, beside: site },
  expiry: { Page: Expiry, words: (t) => t.registration.expiry.page, beside: site },
  'site-memo': { Page: SiteMemo, words: (t) => t.appleId.siteMemo.page, beside: site },
  devices: { Page: Devices, words: (t) => t.afterwards.devices.page, beside: site },
  collection: { Page: Collection, words: (t) => t.afterwards.collection.page, beside: site },
  done: { Page: Done, words: (t) => t.afterwards.done.page, beside: nothing },
} as const satisfies Record<RenewalStepId, StepEntry>;

export const stepPages: Readonly<Record<StepId, StepEntry>> = {
  ...renewalPages,
  ...creationPages,
  ...duplicatePages,
  ...proofPages,
  ...revokedPages,
  ...troublePages,
};
