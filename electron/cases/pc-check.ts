// Checks this PC before the work begins: the default browser, whether Apple's sites answer, and the clock by the time
// they tell.
import { randomUUID } from 'node:crypto';
import { net, session, type Session } from 'electron';
import { succeed, type Result } from '../../core/base/result.ts';
import type { CaseView } from '../../core/case/view.ts';
import type { FactData } from '../../core/flows/facts.ts';
import type { BrowserKind } from '../../core/portal/browsers.ts';
import { explainName } from '../../core/portal/network.ts';
import { askedHosts, clockOff } from '../../core/prepare/judge-pc.ts';
import type { SiteWorld } from '../../core/portal/sites.ts';
import type { Cases } from './cases.ts';
import type { PracticeHost } from '../practice-host.ts';
import { hardenForeignSession, routeForeignSession } from '../shell/security.ts';

type Answer = FactData<'pc-checked'>['hosts'][number]['answer'];
type Heard = {
  readonly answer: Answer;
  /** Milliseconds that this PC is ahead of the host. */ readonly ahead: number | null;
};
export type PcCheckOptions = {
  readonly cases: Cases;
  readonly practice: PracticeHost;
  readonly browser: () => Promise<BrowserKind>;
  readonly wall: () => number;
};
export type PcCheck = ReturnType<typeof createPcCheck>;

const patienceMs = 5000;

export function createPcCheck({ cases, practice, browser, wall }: PcCheckOptions) {
  return async (caseId: string): Promise<Result<CaseView>> => {
    const view = cases.read(caseId);
    if (!view.ok) return view;
    // In practice no real host is ever asked: the practice portal on loopback stands in for each of them.
    const world: SiteWorld =
      view.value.mode === 'practice'
        ? { kind: 'practice', origin: (await practice.entry(caseId, 'apple')).origin }
        : { kind: 'apple' };
    const asking = session.fromPartition(`pc-check-${randomUUID()}`);
    hardenForeignSession(asking, world, {
      refused: () => undefined,
      leave: () => undefined,
      proxyName: () => Promise.resolve(null),
    });
    await routeForeignSession(asking, world);
    const [kind, heard] = await Promise.all([
      browser(),
      Promise.all(
        askedHosts.map((host) =>
          ask(asking, world.kind === 'practice' ? `${world.origin}/` : `https://${host}/`, wall),
        ),
      ),
    ]);
    await asking.closeAllConnections();
    await asking.clearStorageData();
    const off = clockOff(heard.flatMap(({ ahead }) => (ahead === null ? [] : [ahead])));
    const checked = cases.pcChecked(caseId, {
      browser: kind,
      clockOffS: off === null ? null : Math.round(off / 1000),
      online: net.isOnline(),
      hosts: heard.map(({ answer }, index) => ({ host: askedHosts[index] ?? '', answer })),
    });
    return checked.ok ? succeed(checked.value) : checked;
  };
}

/** One question without cookies, body or name; any answer will do, and none is read. */
function ask(asking: Session, url: string, wall: () => number): Promise<Heard> {
  return new Promise((resolve) => {
    const began = wall();
    const request = net.request({
      url,
      method: 'HEAD',
      session: asking,
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    });
    const settle = (answer: Answer, date?: string | readonly string[]) => {
      clearTimeout(tired);
      resolve({ answer, ahead: aheadOf(began, wall(), typeof date === 'string' ? date : date?.[0]) });
      request.abort();
    };
    const tired = setTimeout(() => settle('silent'), patienceMs);
    request.on('response', ({ statusCode, headers }) =>
      statusCode === 407 ? settle('proxy-sign-in') : settle('answers', headers['date']),
    );
    request.on('redirect', (_status, _method, _to, headers) => settle('answers', headers['date']));
    // The name is asked for when Apple's site itself opens, in a window of its own.
    request.on('login', ({ isProxy }, answer) => {
      answer();
      if (isProxy) settle('proxy-sign-in');
    });
    request.on('error', ({ message }) => settle(explainName(message)));
    request.end();
  });
}

/** HTTP tells whole seconds; the answer was written half-way between the question and now. */
function aheadOf(began: number, now: number, date: string | undefined): number | null {
  const told = Date.parse(date ?? '');
  return Number.isNaN(told) ? null : (began + now) / 2 - (told + 500);
}
