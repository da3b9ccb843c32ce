// The bridge to the main process, typed by the contract: the only way out of our window.
import type { CallArgs, CallName, CallResult, Events } from '../../core/contract/wizard.ts';
import { fail, type Result } from '../../core/base/result.ts';

export type WizardBridge = {
  readonly call: <K extends CallName>(name: K, args: CallArgs<K>) => Promise<Result<CallResult<K>>>;
  readonly on: <K extends keyof Events>(name: K, handler: (payload: Events[K]) => void) => () => void;
};

declare global {
  interface Window {
    readonly wizard: WizardBridge;
  }
}

/** Expected failures come back as values; a broken bridge becomes one of them. */
export async function call<K extends CallName>(name: K, args: CallArgs<K>): Promise<Result<CallResult<K>>> {
  try {
    return await window.wizard.call(name, args);
  } catch (thrown) {
    return fail('unexpected', thrown instanceof Error ? `${name}: ${thrown.name}` : name);
  }
}

export const on: WizardBridge['on'] = (name, handler) => window.wizard.on(name, handler);
