// Sets a practice up for a test: a clock in the test's hand, and the walks that several tests begin with.
import { afterEach } from 'vitest';
import { startPractice, type Practice } from '../../../electron/practice/start.ts';
import type { PortalRow, PracticeState, PracticeTrap, ScenarioId } from '../../../electron/practice/world/state.ts';
import { openWorld } from '../../../electron/practice/world/world.ts';
import { createVisitor, type Seen, type Visitor } from './visitor.ts';

/** 2026-11-23 12:01:30 in Japan. */
export const beginning = Date.UTC(2026, 10, 23, 3, 1, 30);

export type Stage = {
  readonly practice: Practice;
  readonly site: Visitor;
  readonly portal: Visitor;
  readonly pass: (milliseconds: number) => void;
  readonly now: () => number;
};

export type StageOptions = {
  readonly scenario?: ScenarioId;
  readonly environment?: 'M5' | 'M6';
  readonly traps?: readonly PracticeTrap[];
  readonly state?: PracticeState;
  readonly at?: number;
  readonly reader?: 'ja' | 'en';
};

const open: Practice[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((practice) => practice.close()));
});

/** Worlds as they begin, by their options: making the keys is what takes time. */
const begun = new Map<string, Promise<PracticeState>>();

function beginWorld(options: Required<Omit<StageOptions, 'state' | 'at' | 'reader'>>): Promise<PracticeState> {
  const key = JSON.stringify(options);
  const state = begun.get(key) ?? openWorld({ ...options, now: () => beginning }).then((world) => world.state());
  begun.set(key, state);
  return state;
}

export async function setStage(options: StageOptions = {}): Promise<Stage> {
  let time = options.at ?? beginning;
  const { environment = 'M6', scenario = 'renew', traps = [] } = options;
  const state = options.state ?? (await beginWorld({ environment, scenario, traps }));
  const reader = options.reader ?? 'ja';
  const practice = await startPractice({ environment, scenario, now: () => time, state, reader: () => reader });
  open.push(practice);
  return {
    practice,
    site: createVisitor(),
    portal: createVisitor(),
    pass: (milliseconds) => {
      time += milliseconds;
    },
    now: () => time,
  };
}

/** In by the entry address and the sign-in page; ends at ホーム. */
export async function enterSite(stage: Stage): Promise<Seen> {
  await stage.site.open(stage.practice.siteUrl);
  return stage.site.press('login');
}

/** In by the entry address, the sign-in and the second factor; ends at the portal's first page. */
export async function enterPortal(stage: Stage, account = ''): Promise<Seen> {
  return signIn(stage.portal, stage.practice.portalUrl, account);
}

export async function signIn(portal: Visitor, address: string, account = ''): Promise<Seen> {
  const page = await portal.open(address);
  const ticket = ticketOf(page);
  await portal.press('login', { ticket, account });
  return portal.press('verify', { ticket });
}

export function ticketOf(page: Seen): string {
  return /name="ticket" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
}

/** Presses CSR発行, lets the minute pass, and returns the file's text. */
export async function takeCsr(stage: Stage): Promise<string> {
  await stage.site.press('csr-issue');
  stage.pass(60_000);
  return (await stage.site.open('csr-file')).text;
}

export function rowsIn(state: PracticeState): readonly PortalRow[] {
  return state.portal.accounts.flatMap((account) => account.rows);
}

export function registeredRow(state: PracticeState): PortalRow {
  const row = rowsIn(state).find(({ uuid }) => state.site.registered?.topic.endsWith(uuid));
  if (!row) throw new Error('no registered row');
  return row;
}

/** Renews a row with a CSR, and returns the certificate that Download gives. */
export async function renew(stage: Stage, row: string, csr: string): Promise<Seen> {
  await stage.portal.press('upload', { row, notes: '', file: { name: 'x.csr', bytes: csr } });
  return stage.portal.open(`download?row=${row}`);
}

export function register(stage: Stage, bytes: string | Uint8Array): Promise<Seen> {
  return stage.site.press('certificate-register', { certificate: { name: 'MDM_ x_Certificate.pem', bytes } });
}
