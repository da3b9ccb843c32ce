// All hardening in one place, deny by default, spelled out even where it is Electron's default.
// https://www.electronjs.org/docs/latest/tutorial/security
import { app, type Session, type WebContents, type WebPreferences } from 'electron';
import type { ProxyName } from '../core/contract-proxy.ts';
import { decide, type Decision } from '../core/portal/decide.ts';
import type { SiteWorld } from '../core/portal/sites.ts';
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

export const ownPreferences = (preload: string): WebPreferences => ({ ...common, preload, disableDialogs: true, devTools: !app.isPackaged });

/** A foreign page gets no preload, no dialogs of its own, and a session that nothing else shares. */
export const foreignPreferences = (session: Session): WebPreferences => ({ ...common, session, disableDialogs: true, devTools: !app.isPackaged, zoomFactor: 1, autoplayPolicy: 'document-user-activation-required' });

/** Before ready: every renderer sandboxed, no new windows, no webviews, whatever is created later. */
export function hardenApp(): void {
  // Chromium's own --no-sandbox (scripts add it for root, who can't have one) contradicts this call and crashes every child process.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  session.setSpellCheckerEnabled(false);
  // Switched off, the spell checker still fetches its dictionary from Google's servers unless it has no language at all (macOS uses the system's own and ignores this).
  session.setSpellCheckerLanguages([]);
}

/** After ready: names are looked up as the system does. Chromium's own "secure DNS" would ask the DNS provider's web service behind the network's back. */
export function hardenNetwork(): void {
  app.configureHostResolver({ secureDnsMode: 'off' });
}

/** Our own pages never touch the network and never leave their origin. */
export function hardenOwnSession(session: Session): void {
  denyPermissions(session);
  session.webRequest.onBeforeRequest((details, answer) => {
    const own = details.url.startsWith(`${ownOrigin}/`) || details.url.startsWith('data:image/') || details.url.startsWith('devtools:');
    answer({ cancel: !own });
  });
}

export function hardenOwnContents(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
}

export type Refusal = { readonly host: string; readonly wish: 'navigation' | 'resource' };
export type GuardHooks = {
  readonly refused: (refusal: Refusal) => void;
  readonly leave: (url: string) => void;
  /** A proxy between us and the page wants a name; null: none is given. */
  readonly proxyName: (challenge: { readonly url: string; readonly proxy: string }) => Promise<ProxyName | null>;
};

/** Whoever starts the program with one of Chromium's own proxy switches means it; `system` would override them. */
const proxySwitches = ['proxy-server', 'proxy-pac-url', 'proxy-auto-detect', 'no-proxy-server'] as const;

/** Practice stays on this machine. Everything else goes as the system's settings say, automatic scripts (PAC) included. */
export async function routeForeignSession(session: Session, world: SiteWorld): Promise<void> {
  if (world.kind === 'practice') await session.setProxy({ mode: 'direct' });
  else if (!proxySwitches.some((name) => app.commandLine.hasSwitch(name))) await session.setProxy({ mode: 'system' });
}

/** A foreign session: nothing permitted, and every request must be on its world's list. */
export function hardenForeignSession(session: Session, world: SiteWorld, hooks: GuardHooks): void {
  denyPermissions(session);
  session.setUserAgent(plainUserAgent(session.getUserAgent()));
  session.webRequest.onBeforeRequest((details, answer) => {
    const framed = details.resourceType === 'mainFrame' || details.resourceType === 'subFrame';
    const decision = decide(details.url, framed ? 'navigation' : 'resource', world);
    if (decision.action === 'deny') hooks.refused({ host: decision.host, wish: framed ? 'navigation' : 'resource' });
    answer({ cancel: decision.action !== 'allow' });
  });
}

export function hardenForeignContents(contents: WebContents, world: SiteWorld, hooks: GuardHooks): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  const judge = (event: { preventDefault: () => void; url: string; isMainFrame: boolean }) => {
    const decision: Decision = decide(event.url, 'navigation', world);
    if (decision.action === 'allow') return;
    event.preventDefault();
    if (decision.action === 'external' && event.isMainFrame) hooks.leave(decision.url);
    else hooks.refused({ host: decision.action === 'deny' ? decision.host : new URL(decision.url).host, wish: 'navigation' });
  };
  contents.on('will-frame-navigate', judge);
  contents.on('will-redirect', judge);
  contents.setWindowOpenHandler(({ url }) => {
    const decision = decide(url, 'popup', world);
    if (decision.action === 'external') hooks.leave(decision.url);
    else hooks.refused({ host: decision.action === 'deny' ? decision.host : '', wish: 'navigation' });
    return { action: 'deny' };
  });
  // Only a proxy may ask for a name. A web server that does (HTTP authentication) gets none; Electron's default is the same for every other page.
  contents.on('login', (event, details, auth, answer) => {
    event.preventDefault();
    if (!auth.isProxy || world.kind === 'practice') {
      answer();
      return;
    }
    void hooks.proxyName({ url: details.url, proxy: `${auth.host}:${auth.port}` }).then((given) => (given ? answer(given.name, given.password) : answer()), () => answer());
  });
  // Chromium's own certificate errors stay refusals; the frame says so.
  contents.on('certificate-error', (_event, _url, _error, _certificate, answer) => answer(false));
}

/** Chrome's own user agent: without the tokens of Electron and of this app, which some pages turn away. */
export const plainUserAgent = (agent: string): string =>
  agent.split(' ').filter((token) => /^(Mozilla|AppleWebKit|Chrome|Safari)\//.test(token) || !/^[^\s/()]+\/[\d.]+$/.test(token)).join(' ');
