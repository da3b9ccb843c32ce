// Which addresses may ever show or load in the foreign views, and which links leave for the system browser.
import { assertNever } from '../base/result.ts';

export type Place = 'apple' | 'site';

/** Apple's own pages that may show in the view, by exact host. */
export const appleNavigationHosts = ['identity.apple.com', 'idmsa.apple.com'] as const;
/**
 * Where a password is typed: while one of them shows, our window is kept out of shared screens where the system can
 * (docs/manual-coverage.md S12).
 */
export const signInHosts: readonly string[] = ['idmsa.apple.com'];
/** What those pages may load besides: these domains and their sub-domains, https only. */
export const appleResourceDomains = ['apple.com', 'cdn-apple.com', 'mzstatic.com'] as const;
/** Links on Apple's pages that open in the system browser instead. */
export const appleExternalHosts = [
  'support.apple.com',
  'iforgot.apple.com',
  'account.apple.com',
  'appleid.apple.com',
  'www.apple.com',
] as const;

/** Where Apple has something confirmed before a sign-in goes on: framed there, it is refused and said what it is. */
export const appleRepairHosts = ['appleid.apple.com', 'account.apple.com'] as const;

export const portalAddress = 'https://identity.apple.com/pushcert/';

/** What a company's network must let through for the page beside us: made of the lists above, for IT to copy. */
export const neededHosts: readonly string[] = [
  ...appleNavigationHosts,
  ...appleResourceDomains.map((domain) => `*.${domain}`),
];
export const neededPort = 443;

/** Links of our own pages, by name: the renderer can ask for these and no others. */
export const links = {
  portal: portalAddress,
  account: 'https://account.apple.com/',
  iforgot: 'https://iforgot.apple.com/',
  lockedHelp: 'https://support.apple.com/ja-jp/HT204106',
  /**
   * Whom to ask for a move to another Apple ID, with a contract for AppleCare OS Support and without
   * (docs/manual-coverage.md M22).
   */
  acos: 'https://www.apple.com/jp/support/professional/it-departments/',
  appleContact: 'https://support.apple.com/ja-jp/118629',
} as const;
export type LinkId = keyof typeof links;

/** The worlds a view can belong to; each has its own closed list. */
export type SiteWorld =
  | { readonly kind: 'apple' }
  | { readonly kind: 'customer-site'; readonly host: string }
  | { readonly kind: 'practice'; readonly origin: string };

/**
 * May the assistant look at a page? A sign-in is left entirely alone, and so is everything that is not the portal
 * itself.
 */
export function readingOf(address: string, world: SiteWorld): 'portal' | 'sign-in' | 'leave' {
  if (!URL.canParse(address)) return 'leave';
  const url = new URL(address);
  switch (world.kind) {
    case 'apple': {
      if (signInHosts.includes(url.hostname)) return 'sign-in';
      return url.protocol === 'https:' && url.host === 'identity.apple.com' && url.pathname.startsWith('/pushcert')
        ? 'portal'
        : 'leave';
    }
    // The practice portal has both on one origin.
    case 'practice':
      if (url.origin !== world.origin) return 'leave';
      if (url.pathname.startsWith('/IDMSWebAuth/')) return 'sign-in';
      return url.pathname.startsWith('/pushcert') ? 'portal' : 'leave';
    case 'customer-site':
      return 'leave';
    default:
      return assertNever(world);
  }
}
