// One walk over the bridge: calls one after the other, and after each what may never be.
import type { CaseView } from '../../core/case/view.ts';
import { openBridge, type Bridge } from './bridge.ts';
import { make, type Call, type Done, type Walked } from './calls.ts';
import { chooseCall } from './choose.ts';
import { mayReopen, openIn, wrongAfter, wrongWith, type Memory } from './oracle.ts';
import type { Pool } from './pool.ts';
import type { Chance } from './random.ts';

export type Finding = { readonly wrong: string; readonly calls: readonly Call[] };
export type Tally = { steps: number; taken: number; refused: number; readonly reached: Map<string, number> };

const maxLength = 140;

/** A walk chosen by chance; null: nothing was found. */
export async function walkByChance(bridge: Bridge, pool: Pool, chance: Chance, tally: Tally): Promise<Finding | null> {
  const length = 20 + chance.below(maxLength - 20);
  const calls: Call[] = [];
  const next = (walked: readonly Walked[]): Call | null => {
    if (calls.length >= length) return null;
    const call = chooseCall(chance, pool, walked);
    calls.push(call);
    return call;
  };
  const wrong = await walk(bridge, pool, next, tally);
  return wrong === null ? null : { wrong, calls };
}

/** The calls as they stand, over a ledger of their own. */
export async function replay(pool: Pool, calls: readonly Call[]): Promise<string | null> {
  const bridge = await openBridge();
  try {
    let at = 0;
    return await walk(bridge, pool, () => calls[at++] ?? null, newTally());
  } finally {
    bridge.close();
  }
}

export const newTally = (): Tally => ({ steps: 0, taken: 0, refused: 0, reached: new Map() });

async function walk(
  bridge: Bridge,
  pool: Pool,
  next: (walked: readonly Walked[]) => Call | null,
  tally: Tally,
): Promise<string | null> {
  const walked: Walked[] = [];
  const memories: Memory[] = [];
  for (let call = next(walked); call !== null; call = next(walked)) {
    tally.steps += 1;
    const before = 'on' in call ? (walked[call.on]?.view ?? null) : null;
    const done = await make(bridge, pool, walked, call);
    if (done.result.ok) tally.taken += 1;
    else tally.refused += 1;
    const wrong = wrongAfter(call, done, bridge.errors());
    if (wrong !== null) return wrong;
    if (call.do === 'begin') begin(bridge, call, done, walked, memories);
    remember(call, done, before, bridge.wall(), memories);
    const found = look(bridge, call, done, walked, memories, tally);
    if (found !== null) return found;
  }
  return null;
}

function begin(
  bridge: Bridge,
  call: Extract<Call, { do: 'begin' }>,
  { result }: Done,
  walked: Walked[],
  memories: Memory[],
): void {
  if (!result.ok) return;
  const view = result.value as CaseView;
  walked.push({ caseId: view.id, customerId: bridge.customerOf(view.id), view });
  memories.push({ begunAs: call.flow, accepted: new Map(), registeredAt: null, finished: false });
}

/** What a call answered is what a page would draw; nothing need be read again. */
const viewOf = ({ on, result }: Done): { readonly ok: true; readonly value: CaseView } | null => {
  if (on === null || !result.ok || typeof result.value !== 'object' || result.value === null) return null;
  if ('journey' in result.value) return { ok: true, value: result.value as CaseView };
  return 'view' in result.value ? { ok: true, value: result.value.view as CaseView } : null;
};

/** What the product was told and took. */
function remember(
  call: Call,
  { result }: Done,
  before: CaseView | null,
  wall: number,
  memories: readonly Memory[],
): void {
  if (!('on' in call) || !result.ok || before === null) return;
  const memory = memories[call.on];
  if (!memory) return;
  if (call.do === 'say' && call.kind === 'candidate-accepted' && before.verdict && before.state.candidate) {
    const { sha256 } = before.state.candidate;
    memory.accepted.set(sha256, new Set([...(memory.accepted.get(sha256) ?? []), ...openIn(before.verdict)]));
  }
  const { renewed } = before.state.call;
  if (call.do === 'say' && call.kind === 'told-accepted' && before.spoken && renewed) {
    const told = `told ${renewed.seq}`;
    memory.accepted.set(told, new Set([...(memory.accepted.get(told) ?? []), ...before.spoken.open]));
  }
  // Accepted beside another number in use, it was not accepted beside this one.
  const apsp = before.state.call.inUse?.apsp;
  if (call.do === 'say' && call.kind === 'in-use-told' && renewed && call.data['apsp'] !== apsp)
    memory.accepted.delete(`told ${renewed.seq}`);
  const seen = call.do === 'arrive' && call.wanted === 'exported' && before.state.registration !== 'done';
  if (seen || (call.do === 'say' && call.kind === 'registration-done')) memory.registeredAt = wall;
}

/** The case that was spoken about; all of them after something that concerns all. */
function look(
  bridge: Bridge,
  call: Call,
  done: Done,
  walked: Walked[],
  memories: readonly Memory[],
  tally: Tally,
): string | null {
  const all = !('on' in call) && call.do !== 'look' && call.do !== 'home';
  for (const [at, one] of walked.entries()) {
    if (!all && !('on' in call && call.on === at)) continue;
    const memory = memories[at];
    const viewed = viewOf(done) ?? bridge.cases.read(one.caseId);
    if (!memory || !viewed.ok) return `case ${at} can't be read`;
    const view = viewed.value;
    walked[at] = { ...one, view };
    tally.reached.set(view.step, (tally.reached.get(view.step) ?? 0) + 1);
    const wrong = wrongWith(view, memory);
    if (wrong !== null) return wrong;
    const finished = view.finished && view.step === 'done';
    if (memory.finished && !finished && !mayReopen(call, at)) return `a finished case went back to ${view.step}`;
    memory.finished = finished;
    if (finished) tally.reached.set('(finished)', (tally.reached.get('(finished)') ?? 0) + 1);
  }
  return null;
}

/** Fewer calls with the same kind of finding: pieces are left out as long as that works. */
export async function shrink(pool: Pool, finding: Finding): Promise<Finding> {
  const kind = kindOf(finding.wrong);
  let { calls, wrong } = finding;
  for (let size = Math.max(1, Math.floor(calls.length / 2)); ;) {
    let shorter = false;
    for (let at = 0; at + size <= calls.length;) {
      const fewer = [...calls.slice(0, at), ...calls.slice(at + size)];
      const again = await replay(pool, fewer);
      if (again !== null && kindOf(again) === kind) {
        calls = fewer;
        wrong = again;
        shorter = true;
      } else at += size;
    }
    if (size === 1 && !shorter) return { wrong, calls };
    if (!shorter || size > 1) size = Math.max(1, Math.floor(size / 2));
  }
}

const kindOf = (wrong: string): string => wrong.replace(/:.*/s, '');
