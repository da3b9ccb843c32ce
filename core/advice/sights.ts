// What a person may see at Apple's portal or at the management site, or get from Apple by mail: each by the words
// that stand on it, and the answer to it in the job at hand.
import type { UserFact } from '../flows/facts.ts';
import { refuse } from '../case/guard.ts';
import type { CaseView } from '../case/view.ts';
import type { FlowId } from '../flows/flow-ids.ts';
import { flows, purposeOf } from '../flows/flows.ts';
import type { Purpose } from '../flows/traits.ts';
import type { LinkId } from '../portal/sites.ts';
import { site } from '../site/current.ts';

export const sightGroups = ['sign-in', 'list', 'upload', 'site', 'trouble', 'mail'] as const;
export type SightGroup = (typeof sightGroups)[number];

export type SightTone = 'good' | 'info' | 'caution' | 'stop';
/** A link out into the browser, or on into another job. */
export type SightNext = { readonly do: 'link'; readonly link: LinkId } | { readonly do: 'job'; readonly flow: FlowId };
type Given = { readonly tone: SightTone; readonly next: readonly SightNext[] };

const link = (id: LinkId): SightNext => ({ do: 'link', link: id });
const job = (flow: FlowId): SightNext => ({ do: 'job', flow });
const answer = (tone: SightTone, ...next: readonly SightNext[]): Given => ({ tone, next });

/** Every answer once; its words are in core/text/ja/sight-answers.ts. */
const answers = {
  'sign-in-same': answer('good', job('apple-id')),
  'sign-in-chosen': answer('good'),
  'second-factor': answer('good', job('apple-id')),
  'company-sign-in': answer('caution'),
  'sign-in-failed': answer('caution', link('account'), job('apple-id')),
  'low-security': answer('caution', link('account')),
  locked: answer('caution', link('iforgot'), link('lockedHelp'), job('apple-id')),
  'timed-out': answer('info'),
  'get-started-other-id': answer('stop', job('apple-id')),
  'get-started-right': answer('good'),
  'get-started-either': answer('caution', job('renew'), job('create')),
  'list-renew': answer('good', job('duplicate')),
  'list-create': answer('caution', job('renew')),
  'list-either': answer('info', job('renew'), job('duplicate'), job('create')),
  'panel-compare': answer('good', job('duplicate')),
  'panel-look': answer('info', job('duplicate')),
  'revoke-asked': answer('stop', job('revoke')),
  'agreement-right': answer('good'),
  'creating-by-mistake': answer('stop', job('duplicate')),
  'creating-either': answer('caution', job('renew'), job('create')),
  'create-right': answer('good'),
  'renew-right': answer('good'),
  'renew-by-mistake': answer('stop', job('renew')),
  confirmed: answer('good'),
  json: answer('caution'),
  'site-e320': answer('stop', job('duplicate')),
  'site-e320-making': answer('stop', job('renew')),
  'site-refused': answer('caution'),
  'site-receipt': answer('info'),
  'site-signed-out': answer('info'),
  blank: answer('info', link('portal')),
  translated: answer('info', link('portal')),
  'invalid-request': answer('caution'),
  'signature-failed': answer('caution'),
  'signing-expired': answer('caution'),
  'invalid-file-type': answer('caution'),
  'chain-missing': answer('caution'),
  'upload-refused': answer('caution'),
  'not-found': answer('caution', link('portal')),
  'mail-expiring': answer('info', job('renew')),
  'mail-expiring-now': answer('good'),
  'mail-expiring-another': answer('caution', job('renew')),
  'mail-final': answer('caution', job('renew'), job('expired')),
  'mail-final-now': answer('good'),
  'mail-revoked': answer('stop', job('revoke')),
  'mail-created': answer('good'),
  'mail-created-check': answer('caution', job('duplicate')),
  'mail-server': answer('good'),
} as const satisfies Record<string, Given>;
export type SightAnswerId = keyof typeof answers;

/** Those that say to ask the help desk: whom to call stands beside them. */
const asking: readonly SightAnswerId[] = [
  'signature-failed',
  'signing-expired',
  'chain-missing',
  'upload-refused',
  'site-e320-making',
  'site-refused',
  'site-signed-out',
];
export const asksHelpDesk = (id: SightAnswerId): boolean => asking.includes(id);

/** Where the row can be told on the telephone at once, by the endings of two numbers. */
export const hearsEndings = (id: SightAnswerId): boolean => id === 'site-e320';

type Sight = {
  readonly group: SightGroup;
  /** The words by which it is known, as they stand on it: Apple's in English, the management site's in Japanese. */
  readonly words: readonly string[];
  readonly answers: Readonly<Record<Purpose, SightAnswerId>>;
};
const sight = (
  group: SightGroup,
  words: readonly string[],
  extending: SightAnswerId,
  making: SightAnswerId = extending,
  neither: SightAnswerId = extending,
): Sight => ({ group, words, answers: { extending, making, neither } });

/** In the order in which they are met. */
export const sights = {
  'sign-in': sight('sign-in', ['Sign In', 'Apple Account', 'Password'], 'sign-in-same', 'sign-in-chosen'),
  'second-factor': sight('sign-in', ['Two-Factor Authentication', 'Verification Code'], 'second-factor'),
  'company-sign-in': sight('sign-in', ['Sign in with your organization'], 'company-sign-in'),
  'sign-in-failed': sight('sign-in', ['Sign in failed'], 'sign-in-failed'),
  'low-security': sight('sign-in', ['security level', 'Change Password'], 'low-security'),
  locked: sight('sign-in', ['Account Locked', 'Unlock Account'], 'locked'),
  'timed-out': sight('sign-in', ['Session Timed Out'], 'timed-out'),
  'get-started': sight(
    'list',
    ['Get Started', 'To get a new certificate for a OS X server, use your OS X server administration tools.'],
    'get-started-other-id',
    'get-started-right',
    'get-started-either',
  ),
  list: sight(
    'list',
    ['Certificates for Third-Party Servers', 'Create a Certificate', 'Renew', 'Download', 'Revoke'],
    'list-renew',
    'list-create',
    'list-either',
  ),
  panel: sight(
    'list',
    ['Serial Number', 'Subject DN', 'Notes', 'Cancel', 'Update Note'],
    'panel-compare',
    'panel-look',
    'panel-look',
  ),
  'revoke-dialog': sight('list', ['Revoke', 'Cancel'], 'revoke-asked'),
  agreement: sight(
    'upload',
    ['MDM Certificate Agreement', 'I have read and agree', 'Accept'],
    'creating-by-mistake',
    'agreement-right',
    'creating-either',
  ),
  'create-form': sight(
    'upload',
    ['Create a New Push Certificate', 'Notes', 'Choose File', 'Upload'],
    'creating-by-mistake',
    'create-right',
    'creating-either',
  ),
  'renew-form': sight(
    'upload',
    ['Renew Push Certificate', 'Notes', 'Choose File', 'Upload'],
    'renew-right',
    'renew-by-mistake',
  ),
  confirmation: sight('upload', ['Confirmation', 'Download', 'Manage Certificates'], 'confirmed'),
  json: sight('upload', ['.json'], 'json'),
  'site-e320': sight(
    'site',
    [site.refusals.otherTopic.code, site.refusals.otherTopic.about],
    'site-e320',
    'site-e320-making',
  ),
  'site-refused': sight('site', ['登録できません'], 'site-refused'),
  'site-receipt': sight('site', [site.messages.done], 'site-receipt'),
  'site-signed-out': sight('site', [site.labels.signIn], 'site-signed-out'),
  blank: sight('trouble', [], 'blank'),
  translated: sight('trouble', [], 'translated'),
  'invalid-csr': sight('trouble', ['Invalid Certificate Signing Request'], 'invalid-request'),
  'signature-failed': sight(
    'trouble',
    ['Certificate Signature Verification failed', 'signature is invalid'],
    'signature-failed',
  ),
  'signing-expired': sight(
    'trouble',
    ['Certificate Signature Verification failed', 'signing certificate is expired'],
    'signing-expired',
  ),
  'invalid-file-type': sight(
    'trouble',
    ['You have uploaded an invalid file type', 'Supported file extensions'],
    'invalid-file-type',
  ),
  'chain-missing': sight('trouble', ['Signing Certificate Chain Missing'], 'chain-missing'),
  'upload-refused': sight('trouble', ['Certificate Signature Verification failed', 'ErrorCode'], 'upload-refused'),
  'not-found': sight('trouble', ['The page can’t be found'], 'not-found'),
  'mail-30': sight(
    'mail',
    ['30 day notification', 'Push Notification Service certificate expiration'],
    'mail-expiring-now',
    'mail-expiring-another',
    'mail-expiring',
  ),
  'mail-10': sight(
    'mail',
    ['10 day notification', 'Push Notification Service certificate expiration'],
    'mail-expiring-now',
    'mail-expiring-another',
    'mail-expiring',
  ),
  'mail-final': sight(
    'mail',
    ['Final notice', 'Tomorrow', 'Push Notification Service certificate expiration'],
    'mail-final-now',
    'mail-expiring-another',
    'mail-final',
  ),
  'mail-revoked': sight('mail', ['has been revoked'], 'mail-revoked'),
  'mail-created': sight(
    'mail',
    ['Push Notification Service certificate created'],
    'mail-created-check',
    'mail-created',
    'mail-created-check',
  ),
  'mail-server': sight('mail', ['APNs', 'server certificate', 'USERTrust'], 'mail-server'),
} as const satisfies Record<string, Sight>;
export type SightId = keyof typeof sights;
export const sightIds = Object.keys(sights) as readonly SightId[];

export type SightAnswer = { readonly id: SightAnswerId; readonly tone: SightTone; readonly next: readonly SightNext[] };

/** What a sight means in the job that is open; a way on into that very job is no way on. */
export function answerTo(id: SightId, flow: FlowId | null): SightAnswer {
  const said = sights[id].answers[purposeOf(flow)];
  const { tone, next } = answers[said];
  return { id: said, tone, next: next.filter((one: SightNext) => one.do !== 'job' || one.flow !== flow) };
}

/** How an open case goes on into another job; where it can, the row is sought without leaving the job. */
export function turningTo(wanted: FlowId, canSeekRow: boolean): UserFact {
  if (wanted === 'duplicate' && canSeekRow) return { kind: 'row-sought', data: { because: 'asked' } };
  return { kind: 'turned-to', data: { flow: wanted, version: flows[wanted].version } };
}

/** May the open case go on as it? */
export const mayTake = (wanted: FlowId, view: CaseView): boolean =>
  refuse(view, turningTo(wanted, view.canSeekRow)) === null;
