// The one practice world that both sites act on: its state, its clock, and who hears of changes.
import { randomBytes } from 'node:crypto';
import type { Environment } from '../../../core/crypto/figures.ts';
import type { Reader } from '../http/ours.ts';
import { createDraw, type Draw } from './draw.ts';
import { buildState } from './scenario.ts';
import { isPracticeState, type PortalRow, type PracticeState, type PracticeTrap, type ScenarioId } from './state.ts';

export type ChangeListener = (state: PracticeState) => void | Promise<void>;

export type World = {
  /** Whose language our own words on the sites are in. */
  readonly reader: () => Reader;
  readonly now: () => number;
  /** An unguessable word for a secret, a cookie or a ticket. */
  readonly token: () => string;
  /** Of this run: they stand in the entry addresses. */
  readonly secrets: { readonly site: string; readonly portal: string };
  readonly state: () => PracticeState;
  /** Replaces the state; resolves when every listener has kept it, so that an answer never runs ahead of the ledger. */
  readonly change: (step: (state: PracticeState, draw: Draw) => PracticeState) => Promise<void>;
  /** Returns the way to stop listening. */
  readonly onChange: (listener: ChangeListener) => () => void;
};

export type WorldOptions = {
  /** Japanese unless given. */
  readonly reader?: () => Reader;
  readonly environment: Environment;
  readonly scenario: ScenarioId;
  readonly now: () => number;
  readonly state?: PracticeState;
  readonly traps?: readonly PracticeTrap[];
  /** Of serials and UUIDs; follows from the clock unless given. */
  readonly seed?: number;
  readonly token?: () => string;
};

export async function openWorld(options: WorldOptions): Promise<World> {
  if (options.state !== undefined && !isPracticeState(options.state))
    throw new Error('practice state of another version');
  const { environment, scenario, traps = [], now } = options;
  let state =
    options.state ??
    (await buildState({ environment, scenario, traps, now: now(), seed: options.seed ?? Math.floor(now() / 1000) }));
  const listeners = new Set<ChangeListener>();
  const token = options.token ?? (() => randomBytes(24).toString('base64url'));
  return {
    reader: options.reader ?? (() => 'ja'),
    now,
    token,
    secrets: { site: token(), portal: token() },
    state: () => state,
    change: async (step) => {
      const draw = createDraw(state.drawn);
      const next = step(state, draw);
      if (next === state) return;
      state = { ...next, drawn: draw.position() };
      const kept = state;
      await Promise.all(
        [...listeners].map(async (listener) => {
          await listener(kept);
        }),
      );
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

export function findRow(state: PracticeState, topic: string): PortalRow | null {
  const rows = state.portal.accounts.flatMap((account) => account.rows);
  return rows.find((row) => topic.endsWith(`.${row.uuid}`)) ?? null;
}

/** Whether devices hear the site now: its certificate must be in date and its row not revoked. */
export function pushWorks(state: PracticeState, now: number): boolean {
  const { registered } = state.site;
  if (!registered || registered.notAfter <= now) return false;
  return (findRow(state, registered.topic)?.revokedAt ?? null) === null;
}
