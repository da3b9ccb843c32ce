// Why a foreign page did not load: Chromium's net error codes, each with the one cause that is told to the user.

export const networkCauses = [
  'offline',
  'name',
  'refused',
  'silent',
  'broken-off',
  'proxy-sign-in',
  'proxy-unreachable',
  'proxy-settings',
  'proxy-refused',
  'authority',
  'clock',
  'other-name',
  'revoked',
  'certificate',
  'client-certificate',
  'encryption',
  'prohibited',
  'unknown',
] as const;
export type NetworkCause = (typeof networkCauses)[number];

/**
 * Names and numbers from Chromium's net/base/net_error_list.h; what is not listed is `unknown`, or `certificate`
 * between -200 and -299.
 */
const errors: readonly (readonly [code: number, name: string, cause: NetworkCause])[] = [
  [-7, 'ERR_TIMED_OUT', 'silent'],
  [-10, 'ERR_ACCESS_DENIED', 'prohibited'],
  [-15, 'ERR_SOCKET_NOT_CONNECTED', 'broken-off'],
  [-21, 'ERR_NETWORK_CHANGED', 'broken-off'],
  [-22, 'ERR_BLOCKED_BY_ADMINISTRATOR', 'prohibited'],
  [-100, 'ERR_CONNECTION_CLOSED', 'broken-off'],
  [-101, 'ERR_CONNECTION_RESET', 'broken-off'],
  [-102, 'ERR_CONNECTION_REFUSED', 'refused'],
  [-103, 'ERR_CONNECTION_ABORTED', 'broken-off'],
  [-104, 'ERR_CONNECTION_FAILED', 'refused'],
  [-105, 'ERR_NAME_NOT_RESOLVED', 'name'],
  [-106, 'ERR_INTERNET_DISCONNECTED', 'offline'],
  [-107, 'ERR_SSL_PROTOCOL_ERROR', 'encryption'],
  [-109, 'ERR_ADDRESS_UNREACHABLE', 'refused'],
  [-110, 'ERR_SSL_CLIENT_AUTH_CERT_NEEDED', 'client-certificate'],
  [-111, 'ERR_TUNNEL_CONNECTION_FAILED', 'proxy-refused'],
  [-113, 'ERR_SSL_VERSION_OR_CIPHER_MISMATCH', 'encryption'],
  [-115, 'ERR_PROXY_AUTH_UNSUPPORTED', 'proxy-sign-in'],
  [-117, 'ERR_BAD_SSL_CLIENT_AUTH_CERT', 'client-certificate'],
  [-118, 'ERR_CONNECTION_TIMED_OUT', 'silent'],
  [-120, 'ERR_SOCKS_CONNECTION_FAILED', 'proxy-refused'],
  [-121, 'ERR_SOCKS_CONNECTION_HOST_UNREACHABLE', 'proxy-refused'],
  [-127, 'ERR_PROXY_AUTH_REQUESTED', 'proxy-sign-in'],
  [-130, 'ERR_PROXY_CONNECTION_FAILED', 'proxy-unreachable'],
  [-131, 'ERR_MANDATORY_PROXY_CONFIGURATION_FAILED', 'proxy-settings'],
  [-136, 'ERR_PROXY_CERTIFICATE_INVALID', 'proxy-unreachable'],
  [-137, 'ERR_NAME_RESOLUTION_FAILED', 'name'],
  [-138, 'ERR_NETWORK_ACCESS_DENIED', 'prohibited'],
  [-140, 'ERR_HTTPS_PROXY_TUNNEL_RESPONSE_REDIRECT', 'proxy-refused'],
  [-150, 'ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN', 'authority'],
  [-180, 'ERR_TLS13_DOWNGRADE_DETECTED', 'encryption'],
  [-200, 'ERR_CERT_COMMON_NAME_INVALID', 'other-name'],
  [-201, 'ERR_CERT_DATE_INVALID', 'clock'],
  [-202, 'ERR_CERT_AUTHORITY_INVALID', 'authority'],
  [-206, 'ERR_CERT_REVOKED', 'revoked'],
  [-217, 'ERR_CERT_KNOWN_INTERCEPTION_BLOCKED', 'authority'],
  [-323, 'ERR_UNEXPECTED_PROXY_AUTH', 'proxy-sign-in'],
  [-324, 'ERR_EMPTY_RESPONSE', 'broken-off'],
  [-327, 'ERR_PAC_SCRIPT_FAILED', 'proxy-settings'],
  [-336, 'ERR_NO_SUPPORTED_PROXIES', 'proxy-settings'],
  [-800, 'ERR_DNS_MALFORMED_RESPONSE', 'name'],
  [-802, 'ERR_DNS_SERVER_FAILED', 'name'],
  [-803, 'ERR_DNS_TIMED_OUT', 'name'],
];

/** Chromium's own abort, as by our guard, a download or a newer navigation: said elsewhere or nothing to say. */
export const abortedCode = -3;

const isCertificate = (code: number) => code <= -200 && code > -300;

export type NetworkFailure = { readonly cause: NetworkCause; readonly name: string };

export function explainFailure(code: number): NetworkFailure {
  const known = errors.find(([listed]) => listed === code);
  if (known) return { cause: known[2], name: `${known[1]} (${code})` };
  return { cause: isCertificate(code) ? 'certificate' : 'unknown', name: `net error (${code})` };
}

/** From what an error of Electron's net module says of itself: `net::ERR_NAME_NOT_RESOLVED`. */
export function explainName(message: string): NetworkCause {
  const name = /ERR_[A-Z0-9_]+/.exec(message)?.[0] ?? '';
  return (
    errors.find(([, listed]) => listed === name)?.[2] ?? (name.startsWith('ERR_CERT_') ? 'certificate' : 'unknown')
  );
}

/** Could the company's IT mend it? Offline and a wrong clock are the reader's own to mend. */
export const concernsIt = (cause: NetworkCause): boolean =>
  cause !== 'offline' && cause !== 'clock' && cause !== 'proxy-sign-in';

/**
 * `PROXY a:8080;DIRECT`, as Chromium's proxy resolution answers, to the proxy that was asked first; null when there
 * is none.
 */
export function proxyOf(route: string): string | null {
  const first = route.split(';')[0]?.trim() ?? '';
  const found = /^(?:PROXY|HTTPS|HTTP|QUIC|SOCKS[45]?)\s+(\S+)$/i.exec(first);
  return found?.[1] ?? null;
}
