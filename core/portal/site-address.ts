// A management site's address as people type or paste it: read with some help, or answered with why it can't open here.
import { limits } from '../base/limits.ts';

/** `address`: what is opened first; `host`: the one host that its view is limited to. */
export type SiteAddress = { readonly address: string; readonly host: string };

/** Where a real customer's management site is, as far as known, and where it opens in this case. */
export type CustomerSite = { readonly known: SiteAddress | null; readonly way: 'view' | 'browser' };

/**
 * `apple`: Apple's portal is not the management site, and opens beside another step. `broken`: it goes on behind a
 * blank or a line's end, or seems to; a part of it would be somebody else's site.
 */
export const siteAddressFaults = ['unreadable', 'broken', 'holds-a-name', 'port', 'apple', 'too-long'] as const;
export type SiteAddressFault = (typeof siteAddressFaults)[number];
export type SiteAddressRead =
  { readonly ok: true; readonly value: SiteAddress } | { readonly ok: false; readonly because: SiteAddressFault };

const refuse = (because: SiteAddressFault): SiteAddressRead => ({ ok: false, because });

/** https alone, whatever was typed: a management site is signed in to. A path stays, as the entry. */
export function readSiteAddress(text: string): SiteAddressRead {
  const typed = theOne(
    text
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .trim(),
  );
  return typeof typed === 'string' ? judge(typed) : refuse(typed.because);
}

function judge(typed: string): SiteAddressRead {
  const whole = withScheme(typed);
  if (!URL.canParse(whole)) return refuse('unreadable');
  const url = new URL(whole);
  if (url.protocol !== 'https:') return refuse('unreadable');
  if (url.username !== '' || url.password !== '') return refuse('holds-a-name');
  if (!isName(url.hostname)) return refuse('unreadable');
  if (url.port !== '') return refuse('port');
  if (url.hostname === 'apple.com' || url.hostname.endsWith('.apple.com')) return refuse('apple');
  if (url.href.length > limits.address) return refuse('too-long');
  return { ok: true, value: { address: url.href, host: url.hostname } };
}

const isBareAddress = (text: string): boolean => /^[!-~]+$/.test(text);

/**
 * What is kept of a customer, as far as it can open here: a table or an older version may have noted more. What was
 * read once is taken as it is: its last character is its own.
 */
export function siteOf(noted: string | null): SiteAddress | null {
  if (noted === null) return null;
  const read = isBareAddress(noted) ? judge(noted) : readSiteAddress(noted);
  return read.ok ? read.value : null;
}

/** As a profile or a table keeps it, which may be one that can't open here; null: it is none, or not a whole one. */
export function siteToKeep(text: string): string | null {
  const read = readSiteAddress(text);
  if (read.ok) return read.value.address;
  // A name or a password in it would be kept with the customer, and leave with every exported table.
  return read.because !== 'broken' &&
    read.because !== 'holds-a-name' &&
    isBareAddress(text) &&
    URL.canParse(text) &&
    new URL(text).protocol === 'https:'
    ? text
    : null;
}

type Cut = { readonly because: 'unreadable' | 'broken' };

/** Of a line out of a mail the one address in it. */
function theOne(text: string): string | Cut {
  const found = [...text.matchAll(/https?:\/\/[^\s<>「」"']+/gi)];
  const [first] = found;
  if (found.length > 1) return { because: 'unreadable' };
  if (first === undefined) return /\s/.test(text) ? { because: 'unreadable' } : alone(text);
  const at = first.index + endOfAddress(first[0]);
  const address = withoutMarks(text.slice(first.index, at));
  return goesOn(address, text.slice(first.index + address.length)) ? { because: 'broken' } : address;
}

/** Without https:// in front, or of another kind. */
const alone = (text: string): string | Cut =>
  text.includes('://') || text.endsWith('.') || text === '' ? text : theOne(`https://${text}`);

/** A name in letters of its own, each of its parts whole, may stand in front of the host's last part. */
const ownLetters = /^https?:\/\/(?:(?:[a-z0-9_-]+|[^\p{ASCII}。｡．]+)\.)+[a-z0-9-]+(?=[/?#:]|$)/iu;
/** In a running text the next sentence may follow without a blank: an address ends before its first letter. */
function endOfAddress(found: string): number {
  const from = ownLetters.exec(found)?.[0].length ?? 0;
  const other = found.slice(from).search(/[^!-~]/);
  return other < 0 ? found.length : from + other;
}

/** Without what ends a sentence or closes a bracket that is not the address's own. */
function withoutMarks(address: string): string {
  let end = address.length;
  const count = (mark: string): number => address.slice(0, end).split(mark).length - 1;
  while (end > 0) {
    const last = address[end - 1] ?? '';
    if (!/[.,;:!?)\]}]/.test(last) || (last === ')' && count('(') >= count(')'))) break;
    end -= 1;
  }
  return address.slice(0, end);
}

/** The last part of a name that has come off it. */
const lastPart = /^(?:jp|com|net|org|biz|uk)(?![a-z0-9])/i;
/**
 * Whether what stands behind an address may be its rest: a blank or a line's end in it breaks it, and what is left of
 * it is another's name.
 */
function goesOn(address: string, rest: string): boolean {
  const nameAlone = !/^https?:\/\/[^/?#]+[/?#]/i.test(address);
  if (/^[。｡．・][a-z0-9]/i.test(rest) || /^[^?#]*\\/.test(address) || (nameAlone && rest.startsWith('.'))) return true;
  const [behind = '', gap = ''] = /^[.,;:!?)\]}]*((?:\s|<[^<>]{1,40}>)*)/.exec(rest) ?? [];
  if (gap === '') return false;
  const next = rest.slice(behind.length);
  return (
    /^[.-]|^\/\S/.test(next) ||
    /^[a-z0-9_-]{0,63}[./][a-z0-9]/i.test(next) ||
    (nameAlone && (lastPart.test(next) || (gap.includes('\n') && /^[a-z0-9_]/i.test(next))))
  );
}

function withScheme(typed: string): string {
  if (/^http:\/\//i.test(typed)) return `https${typed.slice('http'.length)}`;
  return typed.includes('://') ? typed : `https://${typed}`;
}

/** A name as DNS has them, with a dot in it: no number, no bare word. */
function isName(host: string): boolean {
  const labels = host.split('.');
  return (
    labels.length > 1 && labels.every((label) => /^[a-z0-9_-]{1,63}$/.test(label)) && /[a-z]/.test(labels.at(-1) ?? '')
  );
}
