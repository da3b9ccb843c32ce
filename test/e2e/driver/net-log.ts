// Reads Chromium's own network log: every address that any part of the program asked for or connected to.
import { readFile } from 'node:fs/promises';

type LoggedEvent = { readonly type: number; readonly params?: Readonly<Record<string, unknown>> };
type NetLog = {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly LoggedEvent[];
};

export type Traffic = {
  readonly addresses: readonly string[];
  readonly inside: readonly string[];
  readonly outside: readonly string[];
};

/** Addresses of pages, hosts that were looked up, and sockets (net/log/net_log_event_type_list.h). */
const telling: Readonly<Record<string, string>> = {
  URL_REQUEST_START_JOB: 'url',
  HOST_RESOLVER_MANAGER_REQUEST: 'host',
  TCP_CONNECT_ATTEMPT: 'address',
  UDP_CONNECT: 'address',
  UDP_BYTES_SENT: 'address',
};
/**
 * The route probe of the resolver: connecting a UDP socket sends nothing, it only asks the system for a route
 * (net/dns/host_resolver_manager.cc).
 */
const routeProbe = /^\[2001:4860:4860::8888\]:(53|443)$/;

const isInside = (address: string): boolean =>
  /^(app|data|blob|about|devtools|chrome|chrome-extension|file):/.test(address) ||
  /^(https?:\/\/|wss?:\/\/)?(127\.0\.0\.1|\[::1\]|localhost)(:\d+)?(\/|$)/.test(address);

/** Of a finished program's log, as `--log-net-log` writes it. */
export async function readTraffic(path: string): Promise<Traffic> {
  const { constants, events } = JSON.parse(await readFile(path, 'utf8')) as NetLog;
  const keys = new Map(
    Object.entries(telling).flatMap(([name, key]) =>
      name in constants.logEventTypes ? [[constants.logEventTypes[name], key] as const] : [],
    ),
  );
  const addresses = [
    ...new Set(
      events.flatMap(({ type, params }) => {
        const value = params?.[keys.get(type) ?? ''];
        return typeof value === 'string' && !(type === constants.logEventTypes['UDP_CONNECT'] && routeProbe.test(value))
          ? [value]
          : [];
      }),
    ),
  ];
  return { addresses, inside: addresses.filter(isInside), outside: addresses.filter((address) => !isInside(address)) };
}
