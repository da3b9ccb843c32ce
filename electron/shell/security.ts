// All hardening in one place, deny by default, spelled out even where it is Electron's default.
// https://www.electronjs.org/docs/latest/tutorial/security
import { app, type Session, type WebContents, type WebFrameMain, type WebPreferences } from 'electron';
import * as v from 'valibot';
import type { ProxyName } from '../../core/contract/proxy.ts';
import { decide, wantsConfirmation, type Decision } from '../../core/portal/decide.ts';
import { listedHosts, onlyListed } from '../../core/portal/only-listed.ts';
import { proxyOfSwitches } from '../../core/portal/proxy-switches.ts';
import { appleNavigationHosts, appleResourceDomains, type SiteWorld } from '../../core/portal/sites.ts';
import { ownOrigin } from './protocol.ts';

const common = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // The spell checker fetches dictionaries outside webRequest's sight.
  spellcheck: false,
  enableWebSQL: false,
  safeDialogs: true,
} as const satisfies WebPreferences;

/**
 * Not known to the older Electron, whose pages could paste what lies on the clipboard once they are pressed
 * (docs/security.md).
 */
const newer = { enableDeprecatedPaste: false } as const;

export const ownPreferences = (preload: string): WebPreferences => ({
  ...common,
  ...newer,
  preload,
  disableDialogs: true,
  devTools: !app.isPackaged,
});

/** A foreign page gets no preload, no dialogs of its own, and a session that nothing else shares. */
export const foreignPreferences = (session: Session): WebPreferences => ({
  ...common,
  ...newer,
  session,
  disableDialogs: true,
  devTools: !app.isPackaged,
  zoomFactor: 1,
  autoplayPolicy: 'document-user-activation-required',
});

/** Before ready: every renderer sandboxed, no new windows, no webviews, whatever is created later. */
export function hardenApp(): void {
  // Chromium's own --no-sandbox (scripts add it for root, who can't have one) contradicts this call and crashes every
  // child process.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // Requests are judged, connections are not: over UDP an answer of Apple's (Alt-Svc) could have one made to anybody.
  // TCP does as well, and is what companies let through.
  app.commandLine.appendSwitch('disable-quic');
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

function denyPermissions(session: Session, refused: (refusal: Refusal) => void = () => undefined): void {
  session.setPermissionRequestHandler((contents, permission, answer) => {
    refused({ what: `permission ${permission}`, host: whom(contents.getURL()), why: 'never given' });
    answer(false);
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => {
    // Asked about all the time; only what leads to a device is worth a line.
    if (devicePermissions.includes(permission))
      refused({ what: `permission ${permission}`, host: whom(origin), why: 'never given' });
    return false;
  });
  session.setDevicePermissionHandler(() => false);
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  session.setSpellCheckerEnabled(false);
  // Switched off, the spell checker still fetches its dictionary from Google's servers unless it has no language at
  // all (macOS uses the system's own and ignores this).
  session.setSpellCheckerLanguages([]);
}

const devicePermissions: readonly string[] = ['hid', 'serial', 'usb', 'bluetooth', 'midi', 'midiSysex'];

/**
 * After ready: names are looked up as the system does. Chromium's own "secure DNS" would ask the DNS provider's web
 * service behind the network's back.
 */
export function hardenNetwork(): void {
  app.configureHostResolver({ secureDnsMode: 'off' });
}

/** Our own pages never touch the network and never leave their origin. */
export function hardenOwnSession(session: Session): void {
  denyPermissions(session);
  session.webRequest.onBeforeRequest((details, answer) => {
    const own =
      details.url.startsWith(`${ownOrigin}/`) ||
      details.url.startsWith('data:image/') ||
      details.url.startsWith('devtools:');
    answer({ cancel: !own });
  });
}

export function hardenOwnContents(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
}

/**
 * `what` was wished for, whom it concerned, and why it was refused: for the log, and for the frame where a page
 * wanted to go somewhere.
 */
export type Refusal = {
  readonly what: string;
  readonly host: string;
  readonly why: string;
  readonly moves?: 'blocked' | 'confirm';
};
export type GuardHooks = {
  readonly refused: (refusal: Refusal) => void;
  readonly leave: (url: string) => void;
  /** A proxy between us and the page wants a name; null: none is given. */
  readonly proxyName: (challenge: { readonly url: string; readonly proxy: string }) => Promise<ProxyName | null>;
};

/**
 * Practice stays on this machine. Everything else goes as the switches or else the system's settings say, automatic
 * scripts (PAC) included: said anew each time, since the session's own script of listed hosts may stand in their
 * place.
 */
export async function routeForeignSession(session: Session, world: SiteWorld): Promise<void> {
  const switched = proxyOfSwitches((name) =>
    app.commandLine.hasSwitch(name) ? app.commandLine.getSwitchValue(name) : null,
  );
  await session.setProxy(world.kind === 'practice' ? { mode: 'direct' } : (switched ?? { mode: 'system' }));
}

/**
 * From here on listed hosts alone can be reached, as the system's settings are now, by connections that no request
 * stands behind as well (TURN over TCP, `preconnect`).
 */
export async function closeForeignRoutes(session: Session, world: SiteWorld): Promise<void> {
  await routeForeignSession(session, world);
  const hosts = listedHosts(world);
  if (hosts.length === 0) return;
  const routes = await Promise.all(
    hosts.map(async (one) => ({ ...one, by: await session.resolveProxy(`https://${one.host}/`) })),
  );
  await session.setProxy({
    mode: 'pac_script',
    pacScript: `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(onlyListed(routes)).toString('base64')}`,
  });
}

/** A foreign session: nothing permitted, and every request must be on its world's list. */
export function hardenForeignSession(session: Session, world: SiteWorld, hooks: GuardHooks): void {
  denyPermissions(session, hooks.refused);
  session.setUserAgent(plainUserAgent(session.getUserAgent()));
  session.webRequest.onBeforeRequest((details, answer) => {
    if (details.url === reportAddress) {
      hooks.refused({
        what: 'connection',
        host: reportedHost((details.uploadData as readonly { readonly bytes: Buffer }[] | undefined)?.[0]?.bytes),
        why: 'policy',
      });
      answer({ cancel: true });
      return;
    }
    const framed = details.resourceType === 'mainFrame' || details.resourceType === 'subFrame';
    const decision = decide(details.url, framed ? 'navigation' : 'resource', world);
    if (decision.action === 'deny')
      hooks.refused({
        what: details.resourceType,
        host: whom(details.url),
        why: decision.why,
        ...(framed && { moves: 'blocked' }),
      });
    answer({ cancel: decision.action !== 'allow' });
  });
  const policy = connectPolicy(world);
  session.webRequest.onHeadersReceived(({ resourceType, responseHeaders = {} }, answer) => {
    if (!holdsPolicy.includes(resourceType)) {
      answer({});
      return;
    }
    answer({
      responseHeaders: withHeader(
        withHeader(responseHeaders, 'content-security-policy', policy),
        'permissions-policy',
        noCredentials,
      ),
    });
  });
}

/** Pages and the scripts of workers; what they make themselves (blobs, inner frames) inherits. */
const holdsPolicy: readonly string[] = ['mainFrame', 'subFrame', 'script', 'other'];

/**
 * The list once more, as a policy that Chromium keeps itself: sockets of shared and service workers, WebTransport and
 * federated sign-in (FedCM) never pass webRequest. Each policy of a page counts, so the page's own is not weakened.
 */
function connectPolicy(world: SiteWorld): string {
  const listed = {
    apple: () =>
      [...appleNavigationHosts, ...appleResourceDomains.flatMap((domain) => [domain, `*.${domain}`])].map(
        (host) => `https://${host}`,
      ),
    'customer-site': () => (world.kind === 'customer-site' ? [`https://${world.host}`] : []),
    practice: () => (world.kind === 'practice' ? [world.origin] : []),
  }[world.kind]();
  return `connect-src ${[...listed, 'data:', 'blob:'].join(' ')}; report-uri ${reportAddress}`;
}

/**
 * Passkeys don't work in an embedded page (they need a browser's own windows), and asking for one made requests to
 * hosts that the page named.
 */
const noCredentials = 'publickey-credentials-create=(), publickey-credentials-get=(), identity-credentials-get=()';

/** Behind those of the same name that are there: of policies each counts, of permissions the last. */
function withHeader(headers: Record<string, string[]>, name: string, value: string): Record<string, string[]> {
  const known = Object.keys(headers).find((key) => key.toLowerCase() === name) ?? name;
  return { ...headers, [known]: [...(headers[known] ?? []), value] };
}

/**
 * Where Chromium tells what that policy stopped: read on its way out, and never sent. The name can't exist (RFC
 * 2606).
 */
const reportAddress = 'https://refused.invalid/';
function reportedHost(bytes: Buffer | undefined): string {
  try {
    const told = v.safeParse(
      v.object({ 'csp-report': v.object({ 'blocked-uri': v.string() }) }),
      JSON.parse(bytes?.toString('utf8') ?? ''),
    );
    return told.success ? whom(told.output['csp-report']['blocked-uri']) : '';
  } catch {
    return '';
  }
}

export function hardenForeignContents(contents: WebContents, world: SiteWorld, hooks: GuardHooks): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  const refuse = (
    decision: Extract<Decision, { action: 'deny' }>,
    what: string,
    url: string,
    around: readonly string[] = [],
  ) =>
    hooks.refused({
      what,
      host: whom(url),
      why: decision.why,
      moves: wantsConfirmation(decision, around) ? 'confirm' : 'blocked',
    });
  type Going = {
    readonly preventDefault: () => void;
    readonly url: string;
    readonly isMainFrame: boolean;
    readonly frame: WebFrameMain | null;
  };
  const judge = (what: string) => (event: Going) => {
    const decision = decide(event.url, event.isMainFrame ? 'navigation' : 'frame', world);
    if (decision.action === 'allow') return;
    event.preventDefault();
    if (decision.action === 'external') hooks.leave(decision.url);
    else if (decision.action === 'deny') refuse(decision, what, event.url, around(event.frame));
  };
  contents.on('will-frame-navigate', judge('navigation'));
  contents.on('will-redirect', judge('redirect'));
  contents.setWindowOpenHandler(({ url, postBody }) => {
    const decision = decide(url, 'popup', world);
    if (decision.action === 'external') hooks.leave(decision.url);
    // What a form sends into a window is sent nowhere else.
    else if (decision.action === 'here' && postBody) hooks.refused({ what: 'window', host: whom(url), why: 'form' });
    else if (decision.action === 'here') void contents.loadURL(decision.url).catch(() => undefined);
    else if (decision.action === 'deny') refuse(decision, 'window', url);
    return { action: 'deny' };
  });
  // A page may not hold itself open: pressing "reload" or a link counts for more than its question whether to stay.
  contents.on('will-prevent-unload', (event) => {
    event.preventDefault();
    hooks.refused({ what: 'staying', host: whom(contents.getURL()), why: 'a page may not hold itself open' });
  });
  // Only a proxy may ask for a name. A web server that does (HTTP authentication) gets none; Electron's default is
  // the same for every other page.
  contents.on('login', (event, details, auth, answer) => {
    event.preventDefault();
    if (!auth.isProxy || world.kind === 'practice') {
      hooks.refused({ what: 'sign-in', host: whom(details.url), why: 'only a proxy may ask for a name' });
      answer();
      return;
    }
    void hooks.proxyName({ url: details.url, proxy: `${auth.host}:${auth.port}` }).then(
      (given) => (given ? answer(given.name, given.password) : answer()),
      () => answer(),
    );
  });
  // Unasked, Electron would send the first certificate of the system's store: a person's name, to whoever asks.
  contents.on('select-client-certificate', (event, url, _list, answer) => {
    event.preventDefault();
    hooks.refused({ what: 'client certificate', host: whom(url), why: 'never given' });
    (answer as () => void)();
  });
  // Chromium's own certificate errors stay refusals; the frame says so.
  contents.on('certificate-error', (_event, url, error, _certificate, answer) => {
    hooks.refused({ what: 'certificate', host: whom(url), why: error });
    answer(false);
  });
}

/** The pages that an inner page lies in, from the inside. */
function around(frame: WebFrameMain | null): readonly string[] {
  const outer = frame?.parent;
  return outer ? [outer.url, ...around(outer)] : [];
}

/** An address without its path and question, for the log: the host, with the scheme where it is not https. */
function whom(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, host } = new URL(address);
  if (protocol === 'https:') return host;
  return host === '' ? protocol.slice(0, -1) : `${protocol}//${host}`;
}

/** Chrome's own user agent: without the tokens of Electron and of this app, which some pages turn away. */
export const plainUserAgent = (agent: string): string =>
  agent
    .split(' ')
    .filter((token) => /^(Mozilla|AppleWebKit|Chrome|Safari)\//.test(token) || !/^[^\s/()]+\/[\d.]+$/.test(token))
    .join(' ');
