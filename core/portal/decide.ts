// Decides what becomes of an address that a foreign page wants: shown, loaded, sent to the system browser, or refused.
import { assertNever } from '../errors.ts';
import { appleExternalHosts, appleNavigationHosts, appleResourceDomains, type SiteWorld } from './sites.ts';

export type Wish = 'navigation' | 'resource' | 'popup';
export type Decision =
  | { readonly action: 'allow' }
  | { readonly action: 'external'; readonly url: string }
  | { readonly action: 'deny'; readonly host: string };

const allow: Decision = { action: 'allow' };

/** Deny by default. An address that can't be read, holds a name and password, or is not of the world's list is refused. */
export function decide(address: string, wish: Wish, world: SiteWorld): Decision {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return { action: 'deny', host: '' };
  }
  const deny: Decision = { action: 'deny', host: url.host };
  if (url.username || url.password) return deny;
  // Inline data of a page that is already shown; never a page of its own.
  if (wish === 'resource' && (url.protocol === 'data:' || url.protocol === 'blob:')) return allow;
  if (wish === 'navigation' && url.href === 'about:blank') return allow;
  switch (world.kind) {
    case 'apple': return decideApple(url, wish, deny);
    case 'customer-site': return plainHttps(url) && url.hostname === world.host && wish !== 'popup' ? allow : deny;
    case 'practice': return url.origin === world.origin && wish !== 'popup' ? allow : deny;
    default: return assertNever(world);
  }
}

function decideApple(url: URL, wish: Wish, deny: Decision): Decision {
  if (!plainHttps(url)) return deny;
  const shown = includes(appleNavigationHosts, url.hostname);
  if (wish === 'resource') return shown || appleResourceDomains.some((domain) => url.hostname === domain || url.hostname.endsWith(`.${domain}`)) ? allow : deny;
  if (shown && wish === 'navigation') return allow;
  if (shown || includes(appleExternalHosts, url.hostname)) return { action: 'external', url: url.href };
  return deny;
}

const plainHttps = (url: URL) => url.protocol === 'https:' && url.port === '';
const includes = (list: readonly string[], host: string) => list.includes(host);
