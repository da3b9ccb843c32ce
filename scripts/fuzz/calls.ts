// One call of a walk as plain data, so that a finding can be written down, shortened and played again.
import type { CaseView } from '../../core/case/view.ts';
import type { PracticeTrap, UserFact } from '../../core/flows/facts.ts';
import type { FilePath } from '../../core/files/file-path.ts';
import type { FlowId } from '../../core/flows/flow-ids.ts';
import type { MemoSaid } from '../../core/apple-id/memo.ts';
import type { CallArgs } from '../../core/contract/wizard.ts';
import type { Result } from '../../core/base/result.ts';
import type { Bridge } from './bridge.ts';
import type { Pool } from './pool.ts';

export type Wanted = 'registered' | 'csr' | 'candidate' | 'exported';
/** Stands for a digest or a fact's number that is known only once the walk has come there. */
export type Ref = '@told' | '@candidate' | '@newest' | '@accepted' | '@older' | '@none';
export type Saying = { readonly kind: UserFact['kind']; readonly data: Readonly<Record<string, unknown>> };

/** `on`: which of the walk's cases, counted from 0. */
export type Call =
  | {
      readonly do: 'begin';
      readonly flow: FlowId;
      readonly mode: 'real' | 'practice';
      readonly environment: 'M5' | 'M6';
      readonly trap: PracticeTrap | null;
      /** The customer of an earlier case of the walk. */
      readonly like: number | null;
      readonly topic: string | null;
    }
  | ({ readonly do: 'say'; readonly on: number } & Saying)
  | { readonly do: 'give'; readonly on: number; readonly wanted: Wanted; readonly via: FilePath; readonly file: string }
  | { readonly do: 'paste'; readonly on: number; readonly wanted: Wanted; readonly file: string }
  /** Out of a foreign page or the downloads folder. */
  | {
      readonly do: 'arrive';
      readonly on: number;
      readonly wanted: Wanted;
      readonly via: 'view' | 'folder';
      readonly file: string;
    }
  | { readonly do: 'judge-row'; readonly on: number; readonly row: number }
  | { readonly do: 'find-row'; readonly on: number; readonly given: number | string }
  | { readonly do: 'memo'; readonly on: number; readonly said: MemoSaid }
  | { readonly do: 'check-pc'; readonly on: number }
  | { readonly do: 'hand-over'; readonly on: number }
  | { readonly do: 'look'; readonly file: string }
  | { readonly do: 'home' }
  | { readonly do: 'pass'; readonly ms: number }
  | { readonly do: 'set-clock'; readonly ms: number }
  | { readonly do: 'restart' };

export type Walked = { readonly caseId: string; readonly customerId: string; readonly view: CaseView };

const digests = (ref: unknown, { state }: CaseView): unknown => {
  switch (ref) {
    case '@candidate':
      return state.candidate?.sha256 ?? 'a'.repeat(64);
    case '@newest':
      return state.csrs.at(-1)?.sha256 ?? 'b'.repeat(64);
    case '@accepted':
      return state.accepted?.sha256 ?? 'c'.repeat(64);
    case '@older':
      return state.csrs.at(0)?.sha256 ?? 'd'.repeat(64);
    case '@told':
      return state.call.renewed?.seq ?? 0;
    case '@none':
      return 'e'.repeat(64);
    default:
      return ref;
  }
};

/** What was asked, of which case, and what came of it. */
export type Done = { readonly on: number | null; readonly result: Result<unknown> };

export async function make(bridge: Bridge, pool: Pool, walked: readonly Walked[], call: Call): Promise<Done> {
  const on = 'on' in call ? call.on : null;
  const one = on === null ? null : (walked[on] ?? null);
  const passed: Done = { on, result: { ok: true, value: null } };
  if (on !== null && one === null) return passed;
  const caseId = one?.caseId ?? '';
  const bytesOf = (name: string): Uint8Array => pool.byName.get(name)?.bytes ?? new Uint8Array();
  const textOf = (name: string): string => new TextDecoder().decode(bytesOf(name));
  switch (call.do) {
    case 'begin': {
      const like = call.like === null ? null : (walked[call.like] ?? null);
      const args: CallArgs<'case.begin'> = {
        flow: call.flow,
        mode: call.mode,
        environment: call.environment,
        trap: call.trap,
        customerId: like?.customerId ?? null,
        known: call.topic === null ? null : { mCode: 'M12345678', topic: call.topic, notAfter: null },
      };
      return { on, result: await bridge.call('case.begin', args) };
    }
    case 'say': {
      const data = Object.fromEntries(
        Object.entries(call.data).map(([key, value]) => [key, one ? digests(value, one.view) : value]),
      );
      return { on, result: await bridge.call('case.say', { caseId, fact: { kind: call.kind, data } }) };
    }
    case 'give': {
      const { wanted, via, file } = call;
      const bytes = bytesOf(file);
      return { on, result: await bridge.call('case.receive', { caseId, wanted, via, name: file, bytes }) };
    }
    case 'paste':
      return {
        on,
        result: await bridge.call('case.receiveText', { caseId, wanted: call.wanted, text: textOf(call.file) }),
      };
    case 'arrive':
      return { on, result: bridge.cases.receive(caseId, call.wanted, call.via, call.file, bytesOf(call.file)) };
    case 'judge-row':
      return { on, result: await bridge.call('case.judgeRow', { caseId, text: pool.rows[call.row] ?? '' }) };
    case 'find-row': {
      const given =
        typeof call.given === 'number'
          ? { kind: 'text', text: pool.rows[call.given] ?? '' }
          : { kind: 'file', files: [{ name: call.given, bytes: bytesOf(call.given) }] };
      return { on, result: await bridge.call('case.findRow', { caseId, given }) };
    }
    case 'memo':
      return { on, result: await bridge.call('memo.note', { caseId, said: call.said }) };
    case 'check-pc':
      return { on, result: await bridge.call('prepare.check', { caseId }) };
    case 'hand-over': {
      const sha = one?.view.state.accepted?.sha256;
      return sha === undefined ? passed : { on, result: bridge.cases.handedOver(caseId, 'csr', sha, 'view') };
    }
    case 'look':
      return { on, result: await bridge.call('home.look', { name: call.file, bytes: bytesOf(call.file) }) };
    case 'home':
      return { on, result: await bridge.call('home.cases', undefined) };
    case 'pass':
      bridge.pass(call.ms);
      return passed;
    case 'set-clock':
      bridge.setClock(call.ms);
      return passed;
    case 'restart':
      bridge.restart();
      return passed;
  }
}
