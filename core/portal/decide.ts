// Decides what becomes of an address that a foreign page wants: shown, loaded, sent to the system browser, or refused.
import { assertNever } from '../base/result.ts';
import {
  appleExternalHosts,
  appleNavigationHosts,
  appleRepairHosts,
  appleResourceDomains,
  signInHosts,
  type SiteWorld,
} from './sites.ts';

/** `frame`: a page inside a page. */
export type Wish = 'navigation' | 'frame' | 'resource' | 'popup';
/**
 * Why not: an address that can't be read, one with a name in it, another way of asking than the world's, another
 * port, a host that is not listed, no window or no inner page of its own, or Apple's repair of an account.
 */
export type Why = 'unreadable' | 'holds-a-name' | 'scheme' | 'port' | 'host' | 'window' | 'frame' | 'repair';
/** `here`: a window that was wished for, shown in the page's own place. */
export type Decision =
  | { readonly action: 'allow' }
  | { readonly action: 'here'; readonly url: string }
  | { readonly action: 'external'; readonly url: string }
  | { readonly action: 'deny'; readonly host: string; readonly why: Why };

const allow: Decision = { action: 'allow' };

/**
 * Deny by default. An address that can't be read, holds a name and password, or is not of the world's list is
 * refused.
 */
export function decide(address: string, wish: Wish, world: SiteWorld): Decision {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return { action: 'deny', host: '', why: 'unreadable' };
  }
  const deny = (why: Why): Decision => ({ action: 'deny', host: url.host, why });
  if (url.username || url.password) return deny('holds-a-name');
  // Inline data of a page that is already shown; never a page of its own.
  if (wish === 'resource' && (url.protocol === 'data:' || url.protocol === 'blob:')) return allow;
  if ((wish === 'navigation' || wish === 'frame') && url.href === 'about:blank') return allow;
  switch (world.kind) {
    case 'apple':
      return decideApple(url, wish, deny);
    case 'customer-site': {
      const why = notPlain(url) ?? (url.hostname === world.host ? null : 'host');
      // Help pages and files of such a site like to open in a window of their own.
      return wish === 'popup' && why === null ? { action: 'here', url: url.href } : judge(why, wish, deny);
    }
    case 'practice':
      return judge(url.origin === world.origin ? null : 'host', wish, deny);
    default:
      return assertNever(world);
  }
}

function judge(why: Why | null, wish: Wish, deny: (why: Why) => Decision): Decision {
  if (why) return deny(why);
  return wish === 'popup' ? deny('window') : allow;
}

function decideApple(url: URL, wish: Wish, deny: (why: Why) => Decision): Decision {
  const why = notPlain(url);
  if (why) return deny(why);
  const shown = includes(appleNavigationHosts, url.hostname);
  if (wish === 'resource')
    return shown ||
      appleResourceDomains.some((domain) => url.hostname === domain || url.hostname.endsWith(`.${domain}`))
      ? allow
      : deny('host');
  if (shown && (wish === 'navigation' || wish === 'frame')) return allow;
  // Nothing leaves for the browser out of an inner page.
  if (wish === 'frame' && includes(appleExternalHosts, url.hostname))
    return deny(includes(appleRepairHosts, url.hostname) ? 'repair' : 'frame');
  if (shown || includes(appleExternalHosts, url.hostname)) return { action: 'external', url: url.href };
  return deny('host');
}

function notPlain(url: URL): Why | null {
  if (url.protocol !== 'https:') return 'scheme';
  return url.port === '' ? null : 'port';
}
const includes = (list: readonly string[], host: string) => list.includes(host);

/**
 * Has Apple something to be confirmed before the sign-in goes on (new terms, a second factor)? It frames its account
 * pages inside the sign-in then. `around`: the addresses of the pages that the refused one lies in.
 */
export const wantsConfirmation = (decision: Decision, around: readonly string[]): boolean =>
  decision.action === 'deny' &&
  decision.why === 'repair' &&
  around.some((address) => URL.canParse(address) && signInHosts.includes(new URL(address).hostname));
