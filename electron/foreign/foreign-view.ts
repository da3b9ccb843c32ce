// One foreign page beside ours: its own in-memory session, guarded, with no preload and no script of ours.
import { randomUUID } from 'node:crypto';
import { session as sessions, WebContentsView, type BrowserWindow, type Session } from 'electron';
import type { Bounds, ViewState } from '../../core/contract/wizard.ts';
import { decide } from '../../core/portal/decide.ts';
import { abortedCode, explainFailure, proxyOf } from '../../core/portal/network.ts';
import type { Place, SiteWorld } from '../../core/portal/sites.ts';
import {
  closeForeignRoutes,
  foreignPreferences,
  hardenForeignContents,
  hardenForeignSession,
  routeForeignSession,
  type Refusal,
} from '../shell/security.ts';
import { takeDownloads, type DownloadHooks } from './downloads.ts';
import { armHandOver, type HandOver } from './hand-over.ts';
import type { ProxyNames } from './proxy-names.ts';
import type { Refusals } from './refusals.ts';

export type ForeignOptions = {
  readonly place: Place;
  readonly world: SiteWorld;
  readonly entry: string;
  readonly folder: string;
  readonly downloads: Omit<DownloadHooks, 'refused'>;
  readonly handOver: HandOver;
  readonly changed: (state: ViewState) => void;
  readonly left: (forward: boolean) => void;
  /** F9 was pressed in it. */
  readonly masks: () => void;
  readonly openExternal: (url: string) => void;
  /** The page has closed itself, and this view is at its end. */
  readonly closed: () => void;
  readonly proxyNames: ProxyNames;
  readonly refusals: Refusals;
};

export type ForeignView = Awaited<ReturnType<typeof createForeignView>>;

const unresponsive = 'unresponsive';
const patienceMs = 3000;

export async function createForeignView(options: ForeignOptions) {
  // A name without `persist:` lives in memory only; a fresh one per view shares nothing with any other customer.
  const session: Session = sessions.fromPartition(`foreign-${randomUUID()}`, { cache: false });
  let state: ViewState = {
    open: false,
    place: options.place,
    host: '',
    secure: false,
    loading: false,
    trouble: null,
    focused: false,
    refusedDownload: null,
  };
  const set = (change: Partial<ViewState>) => {
    state = { ...state, ...change };
    options.changed(state);
  };
  let lastExternal = 0;
  const hooks = {
    refused: (refusal: Refusal) => {
      options.refusals.note(refusal);
      if (refusal.moves) set({ trouble: { kind: refusal.moves, detail: refusal.host } });
    },
    // A page may not flood the desktop with browser windows: one in two seconds.
    leave: (url: string) => {
      if (Date.now() - lastExternal < 2000) {
        options.refusals.note({ what: 'browser', host: new URL(url).host, why: 'too often' });
        return;
      }
      lastExternal = Date.now();
      options.openExternal(url);
    },
    proxyName: async (challenge: { url: string; proxy: string }) => {
      const given = await options.proxyNames.answer({ ...challenge, asker: session });
      unnamed = given === null;
      return given;
    },
  };
  let unnamed = false;
  // Before anything is waited for: a session left alone for a moment fetches a spelling dictionary from outside.
  hardenForeignSession(session, options.world, hooks);
  await routeForeignSession(session, options.world);
  takeDownloads(session, options.folder, {
    ...options.downloads,
    refused: (name, why) => {
      set({ refusedDownload: name });
      options.refusals.note({ what: 'download', host: here().host, why });
    },
  });

  const view = new WebContentsView({ webPreferences: foreignPreferences(session) });
  const contents = view.webContents;
  hardenForeignContents(contents, options.world, hooks);
  const handOver = armHandOver(contents, options.handOver);
  let window: BrowserWindow | null = null;
  let ending = false;

  /**
   * Where Chromium's error page or nothing shows, the address is that of a page that did not come: no host, no lock.
   */
  const here = () => {
    const address = contents.getURL();
    const url =
      URL.canParse(address) && state.trouble?.kind !== 'network' && state.trouble?.kind !== 'crashed'
        ? new URL(address)
        : null;
    return { host: url?.host ?? '', secure: url?.protocol === 'https:' };
  };
  contents.on('did-start-loading', () => set({ loading: true, trouble: null, refusedDownload: null }));
  contents.on('did-stop-loading', () => set({ loading: false, ...here() }));
  contents.on('did-navigate', () => {
    options.proxyNames.passed(session);
    set(here());
  });
  contents.on('did-fail-load', (_event, code, _description, address, isMainFrame) => {
    if (!isMainFrame || code === abortedCode) return;
    const { cause, name } = explainFailure(code);
    const host = URL.canParse(address) ? new URL(address).host : '';
    const trouble = {
      kind: 'network',
      cause: unnamed ? 'proxy-sign-in' : cause,
      detail: name,
      host,
      proxy: null,
    } as const;
    unnamed = false;
    set({ loading: false, trouble, host: '', secure: false });
    void session.resolveProxy(address).then(
      (route) => {
        if (state.trouble === trouble) set({ trouble: { ...trouble, proxy: proxyOf(route) } });
      },
      () => undefined,
    );
  });
  contents.on('render-process-gone', (_event, details) =>
    set({ loading: false, trouble: { kind: 'crashed', detail: details.reason }, host: '', secure: false }),
  );
  // Chromium says so when the page has not answered a press, or our own reload, for some time.
  contents.on('unresponsive', () => set({ loading: false, trouble: { kind: 'crashed', detail: unresponsive } }));
  contents.on('responsive', () => {
    if (stuck()) set({ trouble: null, ...here() });
  });
  contents.once('destroyed', () => {
    if (ending) return;
    options.refusals.note({ what: 'closing', host: state.host, why: 'a page may not close itself: it is opened anew' });
    options.closed();
  });
  contents.on('focus', () => set({ focused: true }));
  contents.on('blur', () => set({ focused: false }));
  contents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown') return;
    if (input.key === 'F6') {
      event.preventDefault();
      options.left(!input.shift);
    }
    if (input.key === 'F9' && !input.isAutoRepeat) {
      event.preventDefault();
      options.masks();
    }
    // The page stays at 100 %: the portal is known to come out blank at others.
    if ((input.control || input.meta) && ['+', '-', '=', '0', ';'].includes(input.key)) event.preventDefault();
  });
  void contents.setVisualZoomLevelLimits(1, 1).catch(() => undefined);

  /**
   * Chromium reports no hanging page while a debugger is attached, as ours is for the file chooser: then the page is
   * asked for its size, which runs nothing in it.
   */
  const isAlive = async (): Promise<boolean> => {
    if (stuck()) return false;
    if (state.trouble?.kind === 'crashed' || !contents.debugger.isAttached()) return true;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), patienceMs);
    });
    const answered = contents.debugger.sendCommand('Page.getLayoutMetrics').then(
      () => true,
      () => true,
    );
    return Promise.race([answered, late]).finally(() => clearTimeout(timer));
  };
  const stuck = () => state.trouble?.kind === 'crashed' && state.trouble.detail === unresponsive;
  /** The way out is looked up anew each time: settings change with the network one is in. */
  const load = async (): Promise<void> => {
    if (decide(options.entry, 'navigation', options.world).action !== 'allow') return;
    set({ loading: true, trouble: null });
    await closeForeignRoutes(session, options.world);
    if (!contents.isDestroyed()) await contents.loadURL(options.entry).catch(() => undefined);
  };

  return {
    /** For the companion alone (electron/foreign/companion.ts). */
    contents,
    place: options.place,
    state: () => state,
    show: (target: BrowserWindow, bounds: Bounds) => {
      if (window !== target) {
        window = target;
        target.contentView.addChildView(view);
      }
      view.setBounds(bounds);
      view.setVisible(true);
      if (contents.getURL() === '') void load();
      set({ open: true, ...here() });
    },
    move: (bounds: Bounds) => view.setBounds(bounds),
    setVisible: (visible: boolean) => view.setVisible(visible),
    /**
     * Takes the page out of the window but keeps it: the management page stays signed in between steps
     * (docs/manual-coverage.md M12).
     */
    putAway: () => {
      if (window && !window.isDestroyed()) window.contentView.removeChildView(view);
      window = null;
      set({ open: false, focused: false });
    },
    armHandOver: (on: boolean) => handOver.arm(on).catch(() => undefined),
    /**
     * A page that goes round in circles would never let another one in: it is ended, and the frame offers to load
     * anew.
     */
    reload: async () => {
      if (!(await isAlive())) {
        options.refusals.note({ what: 'hanging', host: here().host, why: 'the page did not answer and was ended' });
        contents.forcefullyCrashRenderer();
      } else if (contents.getURL() === '' || state.trouble) void load();
      else contents.reload();
    },
    back: () => contents.navigationHistory.goBack(),
    focus: () => contents.focus(),
    clear: async () => {
      await session.clearStorageData();
      await session.clearAuthCache();
      await session.clearCache();
      void load();
    },
    destroy: async () => {
      ending = true;
      if (window && !window.isDestroyed()) window.contentView.removeChildView(view);
      window = null;
      options.proxyNames.gone(session);
      if (!contents.isDestroyed()) contents.close();
      await session.clearStorageData();
      await session.clearCache();
    },
  };
}
