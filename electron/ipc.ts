// Answers the contract's calls from their handlers: the sender is checked, then the arguments' size and shape, then
// name and outcome are logged.
import type { BrowserWindow, IpcMainInvokeEvent, WebFrameMain } from 'electron';
import * as v from 'valibot';
import { calls, type CallArgs, type CallName, type CallResult, type Events } from '../core/contract.ts';
import { tooLargeToSend } from '../core/contract-size.ts';
import { fail, type Result } from '../core/errors.ts';
import type { Log } from './log.ts';
import { ownOrigin } from './protocol.ts';

export type Handlers = {
  readonly [K in CallName]: (args: CallArgs<K>) => Promise<Result<CallResult<K>>> | Result<CallResult<K>>;
};

const isCallName = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(calls, name);

export type Answer = (event: IpcMainInvokeEvent, name: unknown, args: unknown) => Promise<Result<unknown>>;

/** The handlers may still be in the making: a call that comes early waits for them. */
export function createAnswer(window: () => BrowserWindow | null, handlers: Promise<Handlers>, log: Log): Answer {
  return async (event, name, args) => {
    if (!fromOwnPage(event.senderFrame, window())) {
      log.warn('ipc: a message from elsewhere was dropped');
      return fail('bad-argument');
    }
    if (!isCallName(name)) return fail('bad-argument');
    const size = tooLargeToSend(args);
    if (size !== null) {
      log.warn(`ipc ${name}: ${size}`);
      return fail(size, name);
    }
    const checked = v.safeParse(calls[name].args, args);
    if (!checked.success) {
      log.warn(`ipc ${name}: bad-argument`);
      return fail('bad-argument', name);
    }
    try {
      const handler = (await handlers)[name] as (args: unknown) => Promise<Result<unknown>> | Result<unknown>;
      const result = await handler(checked.output);
      log.info(`ipc ${name}: ${result.ok ? 'ok' : result.error.code}`);
      return result;
    } catch (error) {
      log.error(
        `ipc ${name}: ${error instanceof Error ? `${error.name} ${error.stack?.split('\n')[1]?.trim() ?? ''}` : 'unexpected'}`,
      );
      return fail('unexpected', name);
    }
  };
}

/** Only the main frame of our own window, showing our own page, may speak. */
export function fromOwnPage(frame: WebFrameMain | null, window: BrowserWindow | null): boolean {
  return (
    frame !== null &&
    window !== null &&
    !window.isDestroyed() &&
    frame === window.webContents.mainFrame &&
    frame.url.startsWith(`${ownOrigin}/`)
  );
}

export type Tell = <K extends keyof Events>(name: K, payload: Events[K]) => void;

export const teller =
  (window: () => BrowserWindow | null): Tell =>
  (name, payload) => {
    const target = window();
    if (target && !target.isDestroyed()) target.webContents.send('wizard:event', name, payload);
  };
