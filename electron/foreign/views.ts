// Which foreign page shows for which case: opens, keeps and destroys the views, and says what each may take and hand
// over.
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { Bounds, SavedAs, ViewState } from '../../core/contract/wizard.ts';
import { writePem } from '../../core/formats/pem-text.ts';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type { CaseView } from '../../core/case/view.ts';
import type { Awaited, HandedOver } from '../../core/engine/step.ts';
import { signInHosts, type Place } from '../../core/portal/sites.ts';
import { trimMarks } from '../../core/reading/tidy.ts';
import { site } from '../../core/site/current.ts';
import { idle, type CompanionState } from '../../core/advice/companion.ts';
import type { Arrivals } from '../cases/arrivals.ts';
import type { Cases } from '../cases/cases.ts';
import type { SendEvent } from '../shell/ipc.ts';
import { privateFolder } from './downloads.ts';
import { createCompanion, type Companion } from './companion.ts';
import { createForeignView, type ForeignView } from './foreign-view.ts';
import { throttle } from './throttle.ts';
import type { ProxyNames } from './proxy-names.ts';
import type { Refusals } from './refusals.ts';
import type { PracticeHost } from '../practice-host.ts';
import { worldOf } from './world-of.ts';
import { saveOnce } from '../cases/saved-files.ts';

export type ViewsOptions = {
  readonly window: () => BrowserWindow | null;
  readonly cases: Cases;
  readonly arrivals: Arrivals;
  readonly practice: PracticeHost;
  readonly send: SendEvent;
  readonly openExternal: (url: string) => void;
  /** The key that masks names was pressed inside a page. */
  readonly masks: () => void;
  readonly proxyNames: ProxyNames;
  readonly refusals: Refusals;
  /** The assistant's script, and whether it is wanted; `log`: what was held, and what was left alone. */
  readonly companion: {
    readonly code: () => Promise<string>;
    readonly on: () => boolean;
    readonly log: (text: string) => void;
  };
  /** Parent of the private folders for files on their way in and out. */
  readonly folder: string;
};
export type Views = ReturnType<typeof createViews>;

/**
 * `making` holds each place's view from the first wish on, so that two wishes never make two. `site`: the address that
 * the management site's view was made for.
 */
type OpenCase = {
  readonly caseId: string;
  site: string | null;
  readonly making: Map<Place, Promise<Result<ForeignView>>>;
  readonly views: Partial<Record<Place, ForeignView | undefined>>;
  companion: Companion | null;
};

const reopenMs = 1000;

export function createViews(options: ViewsOptions) {
  const { cases, arrivals, send } = options;
  let open: OpenCase | null = null;
  let showing: Place | null = null;
  /** Counts opens and closes: a view that was long in the making shows only if nothing was asked for since. */
  let asked = 0;
  /** A page of ours lies where the view would be. */
  let hidden = false;
  /** Where the view is, in our page's own measure. */
  let room: Bounds | null = null;
  const incoming = join(options.folder, 'incoming');
  const outgoing = join(options.folder, 'outgoing');

  const current = (): CaseView | null => {
    const view = open ? cases.read(open.caseId) : null;
    return view?.ok ? view.value : null;
  };
  const awaitedFrom = (place: Place): Awaited['role'] | null => {
    const awaited = current()?.awaited;
    return awaited?.from === place ? awaited.role : null;
  };

  /** What a page's file chooser gets right now: the CSR at Apple's, the new certificate at the management site. */
  const outgoingFor = (place: Place): HandedOver['what'] | null => {
    const given = current()?.given;
    return given?.to === place && !(place === 'apple' && open?.companion?.wrongForm()) ? given.what : null;
  };

  const write = async (
    caseId: string,
    which: SavedAs,
    folder: string,
  ): Promise<Result<{ path: string; name: string; sha256: string }>> => {
    const view = cases.read(caseId);
    if (!view.ok) return view;
    const file = which === 'candidate' ? view.value.state.candidate : view.value.state.accepted;
    if (!file) return fail('step-mismatch', which);
    const bytes = cases.blob(file.sha256);
    if (!bytes.ok) return bytes;
    const content =
      which === 'candidate' ? new TextEncoder().encode(writePem('CERTIFICATE', bytes.value)) : bytes.value;
    const path = await saveOnce(folder, acceptableName(file.name, which), content);
    return path === null
      ? fail('file-not-saved', folder)
      : succeed({ path, name: basename(path), sha256: file.sha256 });
  };

  const create = async (view: CaseView, place: Place): Promise<Result<ForeignView>> => {
    const target = await worldOf(view, place, options.practice);
    if (!target.ok) return target;
    const caseId = view.id;
    // A page can change a thousand times a second what is said of it.
    const show = throttle((state: ViewState) => {
      if (showing === place) send('view.changed', state);
    });
    const made = await createForeignView({
      place,
      ...target.value,
      folder: await privateFolder(incoming, 'in-'),
      changed: (state) => {
        show(state);
        if (showing === place) keepPrivate(signInHosts.includes(state.host));
      },
      left: (forward) => {
        options.window()?.webContents.focus();
        send('view.left', { forward });
      },
      masks: options.masks,
      openExternal: options.openExternal,
      closed: () => openAnew(caseId, place),
      proxyNames: options.proxyNames,
      refusals: options.refusals,
      downloads: {
        expected: () => awaitedFrom(place) !== null,
        arrived: (name, bytes) => {
          const role = awaitedFrom(place);
          if (role === 'row') return arrivals.rowCame(caseId, name, bytes);
          if (role && arrivals.came(caseId, role, 'view', name, bytes) === false) open?.companion?.noCertificate();
        },
      },
      handOver: {
        fileFor: async () => {
          const which = outgoingFor(place);
          if (!which) return null;
          const as = which === 'csr' && open?.companion?.nameRefused() ? 'csr-txt' : which;
          const written = await write(caseId, as, await privateFolder(outgoing, 'out-'));
          if (!written.ok) return null;
          return {
            path: written.value.path,
            given: () => {
              cases.handedOver(caseId, which, written.value.sha256, 'view');
              const after = cases.read(caseId);
              if (after.ok) send('case.changed', after.value);
            },
          };
        },
      },
    });
    if (place === 'apple' && open?.caseId === caseId) {
      open.companion = createCompanion({
        contents: made.contents,
        code: await options.companion.code(),
        world: target.value.world,
        caseId,
        cases,
        send,
        on: options.companion.on(),
        log: options.companion.log,
        changed: (state) => {
          send('companion.changed', state);
          // Which form shows decides what may be handed over.
          void arm();
        },
      });
    }
    return succeed(made);
  };

  /**
   * On Windows and macOS the window is black in shared and recorded screens meanwhile; elsewhere nothing happens.
   * https://www.electronjs.org/docs/latest/api/browser-window#winsetcontentprotectionenable-macos-windows
   */
  let isPrivate = false;
  const secret = { page: false, call: false, shown: false };
  const keepPrivate = (wanted: boolean, by: keyof typeof secret = 'page') => {
    secret[by] = wanted;
    const now = secret.page || secret.call || secret.shown;
    if (now === isPrivate) return;
    isPrivate = now;
    options.window()?.setContentProtection(now);
  };

  const arm = async () => {
    for (const place of ['apple', 'site'] as const) await open?.views[place]?.armHandOver(outgoingFor(place) !== null);
  };
  const rearm = async () => {
    open?.companion?.refresh();
    await arm();
    const view = current();
    if (open && view) await leaveOldSite(open, siteOpenedIn(view));
  };

  const leave = async () => {
    const old = open;
    open = null;
    showing = null;
    keepPrivate(false);
    for (const view of Object.values(old?.views ?? {})) await view?.destroy();
    await rm(incoming, { recursive: true, force: true });
    await rm(outgoing, { recursive: true, force: true });
  };

  /**
   * Another address is another world: the view that is there keeps to its own host, and ends. So it does once the
   * browser was chosen.
   */
  const leaveOldSite = async (here: OpenCase, site: string | null): Promise<void> => {
    if (here.site === site) return;
    here.site = site;
    const old = here.making.get('site');
    here.making.delete('site');
    here.views.site = undefined;
    if (showing === 'site') showing = null;
    const made = await old;
    if (made?.ok) await made.value.destroy();
  };

  /** A page that closed itself leaves an empty place: after a moment (it may do so again) the entry is opened there. */
  const openAnew = (caseId: string, place: Place) => {
    if (open?.caseId !== caseId) return;
    void open.views[place]?.destroy();
    open.views[place] = undefined;
    open.making.delete(place);
    if (place === 'apple') open.companion = null;
    const mine = asked;
    if (showing === place)
      setTimeout(() => {
        if (mine === asked && room) void views.open(caseId, place, room);
      }, reopenMs).unref();
  };

  const shown = (): ForeignView | null => (showing && open?.views[showing]) || null;

  const views = {
    leave,
    rearm,
    write,
    open: async (caseId: string, place: Place, bounds: Bounds): Promise<Result<ViewState>> => {
      room = bounds;
      const window = options.window();
      const view = cases.read(caseId);
      if (!view.ok) return view;
      if (!window) return fail('portal-not-open');
      asked += 1;
      const mine = asked;
      if (open?.caseId !== caseId) {
        await leave();
        open = { caseId, site: null, making: new Map(), views: {}, companion: null };
      }
      const here = open;
      if (place === 'site') await leaveOldSite(here, siteOpenedIn(view.value));
      const making = here.making.get(place) ?? create(view.value, place);
      here.making.set(place, making);
      const made = await making;
      if (!made.ok) {
        here.making.delete(place);
        return made;
      }
      // The case was left meanwhile, or the site's address changed: nobody else would end this view.
      if (open !== here || here.making.get(place) !== making) {
        await made.value.destroy();
        return fail('portal-not-open');
      }
      here.views[place] = made.value;
      if (mine !== asked) return succeed(made.value.state());
      if (showing && showing !== place) here.views[showing]?.putAway();
      showing = place;
      made.value.show(window, scale(window, bounds));
      keepPrivate(signInHosts.includes(made.value.state().host));
      if (hidden) made.value.setVisible(false);
      await rearm();
      return succeed(made.value.state());
    },
    setBounds: (bounds: Bounds) => {
      room = bounds;
      const window = options.window();
      if (window) shown()?.move(scale(window, bounds));
    },
    hide: (wanted: boolean) => {
      hidden = wanted;
      shown()?.setVisible(!wanted);
    },
    close: () => {
      asked += 1;
      shown()?.putAway();
      showing = null;
      keepPrivate(false);
    },
    /** The same while a caller signs in elsewhere. */
    keepPrivate: (wanted: boolean, by: 'call' | 'shown') => keepPrivate(wanted, by),
    shown,
    companion: (): Companion | null => open?.companion ?? null,
    companionState: (): CompanionState => open?.companion?.state() ?? idle(options.companion.on()),
  };
  return views;
}

/** In practice there is no address, and nothing to change. */
const siteOpenedIn = ({ customerSite: { known, way } }: CaseView): string | null =>
  way === 'view' ? (known?.address ?? null) : null;

/** CSS pixels of our page to the window's own: they differ by our page's zoom. */
function scale(window: BrowserWindow, bounds: Bounds): Bounds {
  const zoom = window.webContents.getZoomFactor();
  const times = (value: number) => Math.round(value * zoom);
  return { x: times(bounds.x), y: times(bounds.y), width: times(bounds.width), height: times(bounds.height) };
}

/** A name that any browser and Apple's form take: plain characters, and the ending that belongs to the content. */
export function acceptableName(name: string, which: SavedAs): string {
  const ending = { csr: '.csr', 'csr-txt': '.csr.txt', candidate: '.pem' }[which];
  const plain = name
    .normalize('NFKC')
    .replace(/\.(csr|pem|cer|crt|txt|plist|req)(_?|\.txt)$/i, '')
    .replace(/[^A-Za-z0-9._ ()-]+/g, '_');
  const stem = trimMarks(plain, /[. ]/, /[. ]/).slice(0, 100);
  return `${stem || (which === 'candidate' ? 'MDM_Certificate' : site.csrFile.stem)}${ending}`;
}
