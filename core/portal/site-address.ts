// A management site's address as people type or paste it: read with some help, or answered with why it can't open here.
import { limits } from '../base/limits.ts';

/** `address`: what is opened first; `host`: the one host that its view is limited to. */
export type SiteAddress = { readonly address: string; readonly host: string };

/** Where a real customer's management site is, as far as known, and where it opens in this case. */
export type CustomerSite = { readonly known: SiteAddress | null; readonly way: 'view' | 'browser' };

/** `apple`: Apple's portal is not the management site, and opens beside another step. */
export const siteAddressFaults = ['unreadable', 'holds-a-name', 'port', 'apple', 'too-long'] as const;
export type SiteAddressFault = (typeof siteAddressFaults)[number];
export type SiteAddressRead =
  { readonly ok: true; readonly value: SiteAddress } | { readonly ok: false; readonly because: SiteAddressFault };

const refuse = (because: SiteAddressFault): SiteAddressRead => ({ ok: false, because });

/** https alone, whatever was typed: a management site is signed in to. A path stays, as the entry. */
export function readSiteAddress(text: string): SiteAddressRead {
  const typed = theOne(text.normalize('NFKC').trim());
  if (typed === null) return refuse('unreadable');
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

/** What is kept of a customer, as far as it can open here: a table or an older version may have noted more. */
export function siteOf(noted: string | null): SiteAddress | null {
  const read = noted === null ? null : readSiteAddress(noted);
  return read?.ok ? read.value : null;
}

/** Of a line out of a mail the one address in it. */
function theOne(text: string): string | null {
  const found = text.match(/https?:\/\/[^\s<>「」"']+/gi) ?? [];
  if (found.length > 1) return null;
  return found[0] ?? (/\s/.test(text) ? null : text);
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
