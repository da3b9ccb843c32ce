// What the demonstration shows: a page, and what is said to it.
import type { CaseView } from '../case/view.ts';

/** Pages of the renewal, and second faces of two of them. */
export const sayingIds = [
  'customer',
  'site-access',
  'registered',
  'registered-found',
  'csr-request',
  'csr-wait',
  'csr-take',
  'csr-take-found',
  'apple-id',
  'way',
  'portal',
  'verdict',
  'register',
  'proof',
  'devices',
  'collection',
  'done',
] as const;
export type SayingId = (typeof sayingIds)[number];

export type DemoPage = { readonly saying: SayingId; readonly view: CaseView };

/** Letters that are spoken in a second, and a breath: Japanese has more to say with each. */
const perSecond = { ja: 6, en: 15 } as const;
const breathMs = 2500;
export const speakingMs = (saying: string, language: keyof typeof perSecond): number =>
  breathMs + (saying.length / perSecond[language]) * 1000;
