// Reads and judges the address of an Apple ID: what is refused is no address at all; what is judged gets reasons, never
// a refusal (docs/manual-coverage.md W12).
import { isCustomerCode } from '../site/patterns.ts';

/** Why a text is not kept. `password` and `extra` guard what must never be typed here. */
export type AddressRefusal = 'blank' | 'password' | 'extra' | 'not-address' | 'too-long';
export type AddressRead =
  { readonly ok: true; readonly address: string } | { readonly ok: false; readonly because: AddressRefusal };

export const addressReasons = [
  'group',
  'personal',
  'free-mail',
  'carrier',
  'apple-mail',
  'own-domain',
  'managed',
] as const;
export type AddressReason = (typeof addressReasons)[number];

/** RFC 5321 section 4.5.3.1.3: a path has at most 256 octets, two of them its brackets. */
const maxAddress = 254;
const addressForm =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+(?:[A-Za-z]{2,24}|xn--[A-Za-z0-9-]{2,59})$/;
/** What comes along when the line is copied off the management site. */
const siteLabels = /(?:使用した\s*)?Apple\s*ID\s*[:：]?|編集|登録/gi;

export function readAddress(text: string): AddressRead {
  const flat = text
    .normalize('NFKC')
    .replace(siteLabels, ' ')
    .trim()
    .replace(/^<(.*)>$/s, '$1')
    .replace(/^mailto:/i, '');
  const words = flat.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return { ok: false, because: 'blank' };
  // Something beside a whole address may be its password: the reader is asked to take it out, rather than we guess.
  if (words.length > 1 && words.some((word) => addressForm.test(word))) return { ok: false, because: 'extra' };
  const one = words.join('');
  if (addressForm.test(one))
    return one.length > maxAddress ? { ok: false, because: 'too-long' } : { ok: true, address: one };
  if (one.length > maxAddress) return { ok: false, because: 'too-long' };
  return { ok: false, because: words.length === 1 && looksLikePassword(one) ? 'password' : 'not-address' };
}

/**
 * Two kinds of characters mixed without the form of an address; a customer number or a half-typed address is not
 * meant.
 */
function looksLikePassword(text: string): boolean {
  if (!/^[\x21-\x7e]{6,64}$/.test(text) || isCustomerCode(text)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9@._-]/].filter((kind) => kind.test(text)).length;
  return kinds >= 2 && !/^[a-z0-9._-]+@[a-z0-9.-]*$/.test(text);
}

/** The same whatever the letter case, the width of the characters, and stray blanks. */
export const sameAddress = (one: string, other: string): boolean => keyOf(one) === keyOf(other);
const keyOf = (address: string): string => address.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/**
 * Enough to know one's own address again, not enough for an onlooker. The number of dots says nothing of the length.
 */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const domain = address.slice(at + 1);
  return `${local.slice(0, local.length > 4 ? 2 : 1)}•••@${domain.slice(0, 1)}•••${domain.slice(domain.lastIndexOf('.'))}`;
}

const groupWords = new Set([
  'mdm',
  'it',
  'ict',
  'dx',
  'is',
  'sys',
  'system',
  'systems',
  'infosys',
  'info',
  'admin',
  'administrator',
  'kanri',
  'soumu',
  'somu',
  'jimu',
  'jouhou',
  'joho',
  'support',
  'helpdesk',
  'mobile',
  'keitai',
  'sumaho',
  'smartphone',
  'device',
  'devices',
  'apple',
  'appleid',
  'group',
  'team',
  'office',
  'shared',
  'ml',
  'all',
  'dept',
  'div',
  'security',
  'center',
  'tanto',
  'tantou',
]);
const groupParts = /mdm|group|admin|system|appleid|device|soumu|jouhou|kanri/;
const freeMail = [
  'gmail.com',
  'yahoo.co.jp',
  'ymail.ne.jp',
  'yahoo.com',
  'outlook.com',
  'outlook.jp',
  'hotmail.com',
  'hotmail.co.jp',
  'live.jp',
  'live.com',
  'msn.com',
  'aol.com',
  'proton.me',
  'gmx.com',
];
const carriers = [
  'docomo.ne.jp',
  'ezweb.ne.jp',
  'au.com',
  'softbank.ne.jp',
  'i.softbank.jp',
  'vodafone.ne.jp',
  'rakuten.jp',
  'ymobile.ne.jp',
  'ymobile1.ne.jp',
  'uqmobile.jp',
];
const appleMail = ['icloud.com', 'me.com', 'mac.com'];
/** Frequent Japanese family names in Latin letters: a hint that an address is one person's. */
const familyNames =
  /(?:sato|satou|suzuki|takahashi|tanaka|watanabe|ito|itou|yamamoto|nakamura|kobayashi|kato|katou|yoshida|yamada|sasaki|yamaguchi|matsumoto|inoue|kimura|hayashi|shimizu|saito|saitou)/;

const belongs = (domain: string, list: readonly string[]): boolean =>
  list.some((known) => domain === known || domain.endsWith(`.${known}`));

/** What speaks for an address and against it, the weightiest first. */
export function judgeAddress(address: string): readonly AddressReason[] {
  const [local = '', domain = ''] = keyOf(address).split('@');
  const shared = local.split(/[^a-z]+/).some((word) => groupWords.has(word)) || groupParts.test(local);
  const named = /^[a-z]+[._-][a-z]+\d*$/.test(local) || familyNames.test(local.replace(/[^a-z]/g, ''));
  // Managed Apple Accounts are often given out under this sub-domain (Apple Business, "Domains").
  const managed = domain.startsWith('appleid.');
  const whose: readonly AddressReason[] = named ? ['personal'] : [];
  return [...(shared ? (['group'] as const) : whose), providerOf(domain), ...(managed ? (['managed'] as const) : [])];
}

function providerOf(domain: string): AddressReason {
  if (belongs(domain, freeMail)) return 'free-mail';
  if (belongs(domain, carriers)) return 'carrier';
  return belongs(domain, appleMail) ? 'apple-mail' : 'own-domain';
}
