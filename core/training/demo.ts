// A whole renewal as it is shown to somebody: facts that nobody said, of a company that is invented, replayed through
// the same rules. No case holds them, and nothing is asked of anybody.
import { dayMs } from '../base/time.ts';
import { viewOf } from '../case/view-of.ts';
import type { CaseView } from '../case/view.ts';
import { practiceCode } from '../customers/practice-customer.ts';
import type { JsonValue } from '../engine/fact.ts';
import { readFacts, type FactKind } from '../flows/facts.ts';
import { flows } from '../flows/flows.ts';
import type { StepId } from '../flows/steps.ts';
import { site } from '../site/current.ts';
import { csrFileName } from '../site/patterns.ts';
import { sayingIds, type DemoPage, type SayingId } from './sayings.ts';

const topic = 'com.apple.mgmt.External.2f6d1a8e-4c70-4b0f-9c3b-7a444d0e5b8d';
const digest = (letter: string): string => letter.repeat(64);
const noMilliseconds = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;
const certificate = (letter: string, key: string, end: number, serial: string) => ({
  topic,
  uid: topic,
  commonName: topic.replace('com.apple.mgmt.External.', 'APSP:'),
  serial,
  notBefore: noMilliseconds(end - 365 * dayMs),
  notAfter: noMilliseconds(end),
  issuer: 'CN=PRACTICE',
  subject: `C=JP, UID=${topic}`,
  publicKeySha256: digest(key),
  fingerprintSha256: digest(letter),
  keyType: 'rsa',
  keyBits: 2048,
  isCa: false,
  issuedBy: 'practice',
});

/** A second of the story for each fact; Apple has made its certificate in this one, after the request was there. */
const stepMs = 1000;
const issuedAt = 13;

function requestName(at: number): string {
  const [day = '', time = ''] = new Date(at).toISOString().split('T');
  const [yyyy = '', MM = '', dd = ''] = day.split('-');
  const [HH = '', mm = ''] = time.split(':');
  const { fileMark } = site.environments[site.usualEnvironment];
  return csrFileName(`PRACTICE_${fileMark}`, { yyyy, MM, dd, HH, mm });
}

type Told = readonly [FactKind, JsonValue];

/** Three weeks before the end, as whoever begins in time. */
function recorded(customer: string, begun: number): readonly Told[] {
  const vendor = {
    name: `PRACTICE ${site.environments[site.usualEnvironment].vendor}`,
    environment: site.usualEnvironment,
    signatureValid: true,
    chainNotAfter: noMilliseconds(begun + 400 * dayMs),
    chainBy: 'practice',
  };
  const csr = {
    subject: 'CN=PRACTICE',
    publicKeySha256: digest('b'),
    signatureValid: true,
    keyType: 'rsa',
    keyBits: 2048,
    vendor,
  };
  const inUse = certificate('a', 'a', begun + 21 * dayMs, '4a2b17c9d0e3');
  const renewed = certificate('c', 'b', begun + issuedAt * stepMs + 365 * dayMs, '4a2b17c9d0f8');
  const request = { sha256: digest('b'), name: requestName(begun), via: 'view', csr };
  const made = { sha256: digest('c'), name: 'MDM_PRACTICE_Certificate.pem', via: 'view', certificate: renewed };
  return [
    ['practice-prepared', { trap: null }],
    ['customer-named', { name: customer, mCode: practiceCode }],
    ['site-entered', {}],
    [
      'registered-received',
      { sha256: digest('a'), name: 'MDM_PRACTICE.pem', via: 'view', certificate: inUse, heldKey: false },
    ],
    ['registered-confirmed', {}],
    ['csr-requested', {}],
    ['csr-at-hand', {}],
    ['csr-received', request],
    ['csr-accepted', { sha256: digest('b') }],
    ['apple-id-noted', { site: 'same', memo: 'first', kept: 'session' }],
    ['apple-id-accepted', {}],
    ['way-chosen', { way: 'browser' }],
    ['csr-handed-over', { sha256: digest('b'), place: 'saved' }],
    ['candidate-received', made],
    ['candidate-accepted', { sha256: digest('c') }],
    ['csr-exported-again', request],
    ['registration-done', {}],
    ['exported-again', { ...made, via: 'view' }],
    ['devices-answered', {}],
    ['collection-set', {}],
  ];
}

export function demoPages(customer: string, now: number): readonly DemoPage[] {
  const begun = Math.floor(now / stepMs) * stepMs - 60 * stepMs;
  const facts = readFacts(
    recorded(customer, begun).map(([kind, data], index) => ({
      seq: index + 1,
      kind,
      at: new Date(begun + index * stepMs).toISOString(),
      run: 'demo',
      mono: index * stepMs,
      data,
    })),
  );
  const pages: DemoPage[] = [];
  for (let told = 1; told <= facts.length; told += 1) {
    const view = viewOf(
      {
        id: '00000000-0000-4000-8000-00000000de30',
        mode: 'practice',
        flow: 'renew',
        flowVersion: flows.renew.version,
        environment: null,
        siteUrl: null,
        facts: facts.slice(0, told),
        seen: [],
        unreadable: [],
        readOnly: false,
      },
      { wall: begun + told * stepMs, run: 'demo', mono: told * stepMs },
    );
    const saying = sayingOf(view);
    // Nothing opens beside it: what is shown there is told.
    if (saying && pages.at(-1)?.saying !== saying) pages.push({ saying, view: { ...view, beside: null } });
  }
  return pages;
}

function sayingOf({ step, state }: CaseView): SayingId | null {
  const wanted: StepId | SayingId =
    (step === 'registered' && state.registered !== null) || (step === 'csr-take' && state.csrs.length > 0)
      ? `${step}-found`
      : step;
  return sayingIds.find((one) => one === wanted) ?? null;
}
