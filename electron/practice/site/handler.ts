// The practice management site: which path shows which page, and which button changes the world.
import { cut } from '../../../core/base/cut.ts';
import type { RequestListener } from 'node:http';
import { site } from '../../../core/site/current.ts';
import { download, listen, plain, redirect, type Answer, type Ask } from '../http/exchange.ts';
import { createGate } from '../http/gate.ts';
import { showStyle } from '../http/page.ts';
import { createSessions } from '../http/sessions.ts';
import { minute } from '../world/dates.ts';
import { beginUpdate, enrolFirst } from '../world/devices.ts';
import { makeCsr, makeKey } from '../world/issuing.ts';
import { collectionIntervals } from '../world/state.ts';
import { pushWorks, type World } from '../world/world.ts';
import { showCertificatePage } from './certificate-page.ts';
import { exportDevices, showDashboardSettings, showDevices } from './device-page.ts';
import { done, type Said } from './layout.ts';
import { showHome, showLogin, showSettings } from './plain-pages.ts';
import { isCsrReady, register } from './registration.ts';

/** What the next page has to say, once. */
type Session = { said: Said | null };

const usualIdleTime = 30 * minute;
/** Shorter than the CSR's minute: whoever waits it out has to sign in again, and must not press CSR発行 again (M12). */
const trapIdleTime = 50_000;
const maxMemo = 200;

export function createSiteHandler(world: World): RequestListener {
  const gate = createGate('practice_site', world.secrets.site, '/');
  const sessions = createSessions<Session>({
    name: 'practice_site_session',
    now: world.now,
    token: world.token,
    idleAfter: () => (world.state().traps.includes('session-timeout') ? trapIdleTime : usualIdleTime),
  });
  return listen(
    gate.refuse,
    (ask) => {
      if (ask.path === '/practice.css') return showStyle();
      if (ask.path === '/login') return answerLogin(ask);
      const session = sessions.find(ask);
      if (!session) return redirect('login');
      return ask.method === 'GET' ? answerPage(ask, session) : answerButton(ask, session);
    },
    world.reader,
  );

  function answerLogin(ask: Ask): Answer {
    if (ask.method === 'POST') return redirect('home', [sessions.begin(ask, { said: null })]);
    const known = ask.cookies.has(`practice_site_session_${ask.port}`);
    return sessions.find(ask) ? redirect('home') : showLogin(known);
  }

  function answerPage(ask: Ask, session: Session): Answer {
    const state = world.state();
    const now = world.now();
    const { csr, registered } = state.site;
    switch (ask.path) {
      case '/':
        return redirect('home');
      case '/home':
        return showHome();
      case '/settings':
        return showSettings();
      case '/ios-certificate':
        return showCertificatePage({ state, now, said: takeSaid(session), editing: ask.query.get('edit') === 'memo' });
      case '/dashboard-settings':
        return showDashboardSettings(state, takeSaid(session));
      case '/devices':
        return showDevices(state, now);
      case '/devices-csv':
        return exportDevices(state, now);
      case '/csr-file':
        if (!csr || !isCsrReady(csr, now))
          return say(session, {
            good: false,
            text: site.messages.fileNotReady,
          });
        return download(csr.name, 'application/octet-stream', csr.request);
      case '/certificate-file':
        return registered
          ? download(registered.fileName, 'application/x-pem-file', registered.pem)
          : redirect('ios-certificate');
      default:
        return plain(404, 'Not found');
    }
  }

  async function answerButton(ask: Ask, session: Session): Promise<Answer> {
    switch (ask.path) {
      case '/logout':
        sessions.end(ask);
        return redirect('login');
      case '/csr-issue': {
        // Always a new key: what was made from the CSR before can't be registered any more (docs/manual-coverage.md
        // W5).
        const { environment, vendor } = world.state();
        const csr = await makeCsr(environment, vendor, await makeKey(), world.now());
        await world.change((state) => ({ ...state, site: { ...state.site, csr } }));
        return say(session, done);
      }
      case '/certificate-register': {
        const { said, state } = register(world.state(), ask.files.get('certificate'), world.now());
        await world.change(() => state);
        return say(session, said);
      }
      case '/memo': {
        const memo = cut((ask.fields.get('memo') ?? '').trim(), maxMemo);
        await world.change((state) => ({ ...state, site: { ...state.site, memo } }));
        return say(session, done);
      }
      case '/devices-update':
        await world.change((state) => ({
          ...state,
          site: beginUpdate(state.site, pushWorks(state, world.now()), world.now()),
        }));
        return redirect('devices');
      case '/devices-enrol':
        // With a certificate only: that is what enrolling needs it for.
        await world.change((state) =>
          state.site.registered && state.site.devices.length === 0
            ? { ...state, site: { ...state.site, devices: enrolFirst(world.now()), update: null } }
            : state,
        );
        return redirect('devices');
      case '/devices-delete': {
        // One by its serial, or all of them.
        const serial = ask.fields.get('serial') ?? null;
        await world.change((state) =>
          state.scenario === 'start-over'
            ? {
                ...state,
                site: {
                  ...state.site,
                  devices: serial === null ? [] : state.site.devices.filter((device) => device.serial !== serial),
                },
              }
            : state,
        );
        return redirect('devices');
      }
      case '/dashboard-settings': {
        const on = ask.fields.get('collect') === 'on';
        const interval = collectionIntervals.find((value) => value === ask.fields.get('interval')) ?? site.labels.daily;
        await world.change((state) => ({ ...state, site: { ...state.site, collection: { on, interval } } }));
        session.said = done;
        return redirect('dashboard-settings');
      }
      default:
        return plain(404, 'Not found');
    }
  }

  function takeSaid(session: Session): Said | null {
    const { said } = session;
    session.said = null;
    return said;
  }

  function say(session: Session, said: Said): Answer {
    session.said = said;
    return redirect('ios-certificate');
  }
}
