// The one-minute wait after CSR発行: how much of it is left, right after a restart, a sleep or a clock change.
import type { Pressed, ReceivedCsr } from './nouns.ts';
import type { Moment } from './fact.ts';
import { site } from '../site/current.ts';

/** As the management site needs to make the file (the operator manual, "CSRファイルの取得"). */
export const { csrWaitMs } = site;

export type Wait = {
  readonly remainingMs: number;
  /** The clock went backwards since: the count must start again. */ readonly broken: boolean;
};

/** Monotonic within the run that saw the press; wall clock after a restart. */
export function waitFor(request: Pressed | null, now: Moment): Wait {
  if (!request || request.atHand) return { remainingMs: 0, broken: false };
  const elapsed = request.run === now.run ? now.mono - request.mono : now.wall - Date.parse(request.at);
  if (!(elapsed >= 0)) return { remainingMs: csrWaitMs, broken: true };
  return { remainingMs: Math.max(0, csrWaitMs - elapsed), broken: false };
}

/** When the wait was over: the minute itself, or earlier, when the file was there already. */
export function waitedUntil({
  request,
  times,
  csrs,
}: {
  readonly request: Pressed | null;
  readonly times: Readonly<Partial<Record<'csr-at-hand', string>>>;
  readonly csrs: readonly Pick<ReceivedCsr, 'seq' | 'at'>[];
}): string | null {
  if (!request) return null;
  const minute = new Date(Date.parse(request.at) + csrWaitMs).toISOString();
  const earlier = [times['csr-at-hand'], csrs.find(({ seq }) => seq > request.seq)?.at].filter(
    (at) => at !== undefined && at >= request.at && at < minute,
  );
  return earlier.toSorted()[0] ?? minute;
}
