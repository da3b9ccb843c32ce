// The bridge to the main process, typed by the contract: the only way out of our window.
import type { CallArgs, CallName, CallResult, Events } from '../../core/contract/wizard.ts';
import { fail, type Result } from '../../core/base/result.ts';
import { learn } from '../masking/masking.ts';

export type WizardBridge = {
  readonly call: <K extends CallName>(name: K, args: CallArgs<K>) => Promise<Result<CallResult<K>>>;
  readonly on: <K extends keyof Events>(name: K, handler: (payload: Events[K]) => void) => () => void;
};

declare global {
  interface Window {
    readonly wizard: WizardBridge;
  }
}

type StandIn = <K extends CallName>(name: K, args: CallArgs<K>) => Result<CallResult<K>> | null;
let playing: StandIn | null = null;

/** Until the given function is called, what this one answers goes nowhere else. */
export function standInFor(answer: StandIn): () => void {
  playing = answer;
  return () => {
    if (playing === answer) playing = null;
  };
}

/** Expected failures come back as values; a broken bridge becomes one of them. */
export async function call<K extends CallName>(name: K, args: CallArgs<K>): Promise<Result<CallResult<K>>> {
  const played = playing?.(name, args);
  if (played) return played;
  try {
    const result = await window.wizard.call(name, args);
    if (result.ok) learn(result.value);
    return result;
  } catch (thrown) {
    return fail('unexpected', thrown instanceof Error ? `${name}: ${thrown.name}` : name);
  }
}

export const on: WizardBridge['on'] = (name, handler) =>
  window.wizard.on(name, (payload) => {
    learn(payload);
    handler(payload);
  });
