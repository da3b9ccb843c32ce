// A proxy script (PAC) for a foreign session: listed hosts go as the system would have them go, every other one
// nowhere.
import { appleNavigationHosts, appleResourceDomains, type SiteWorld } from './sites.ts';

/** `inside`: the sub-domains too. */
export type ListedHost = { readonly host: string; readonly inside: boolean };
/** `by`: the system's answer for the host, as in a proxy script: `DIRECT`, `PROXY host:port;DIRECT` ... */
export type ListedRoute = ListedHost & { readonly by: string };

/** The port "discard" (RFC 863) of this computer, where nobody listens. */
export const nowhere = 'PROXY 127.0.0.1:9';

/**
 * Exact hosts before domains, so that the first that fits is the nearest. Practice never leaves the machine, and
 * needs no list.
 */
export function listedHosts(world: SiteWorld): readonly ListedHost[] {
  switch (world.kind) {
    case 'apple':
      return [
        ...appleNavigationHosts.map((host) => ({ host, inside: false })),
        ...appleResourceDomains.map((host) => ({ host, inside: true })),
      ];
    case 'customer-site':
      return [{ host: world.host, inside: false }];
    case 'practice':
      return [];
  }
}

/**
 * The script's text; it is asked for every connection, whatever made it
 * (https://developer.mozilla.org/docs/Web/HTTP/Guides/Proxy_servers_and_tunneling/Proxy_Auto-Configuration_PAC_file).
 */
export const onlyListed = (routes: readonly ListedRoute[]): string => `function FindProxyForURL(url, host) {
  var routes = ${JSON.stringify(routes)};
  var name = host.toLowerCase();
  for (var i = 0; i < routes.length; i += 1) {
    var end = '.' + routes[i].host;
    if (name === routes[i].host || (routes[i].inside && name.slice(-end.length) === end)) return routes[i].by;
  }
  return ${JSON.stringify(nowhere)};
}`;
