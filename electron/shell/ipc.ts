// Answers the contract's calls from their handlers: the sender is checked, then the arguments' size and shape, then
// name and outcome are logged.
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import * as v from 'valibot';
import { calls, type CallArgs, type CallName, type CallResult, type Events } from '../../core/contract/wizard.ts';
import { tooLargeToSend } from '../../core/contract/size.ts';
import { fail, type Result } from '../../core/base/result.ts';
import type { Log } from './log.ts';
import { fromOwnPage } from './protocol.ts';

/** One call is answered by the last net itself, also where nothing else answers any more (electron/main.ts). */
type Handled = Exclude<CallName, 'app.again'>;
export type Handlers = {
  readonly [K in Handled]: (args: CallArgs<K>) => Promise<Result<CallResult<K>>> | Result<CallResult<K>>;
};

const isHandled = (name: unknown): name is Handled =>
  typeof name === 'string' && name !== 'app.again' && Object.hasOwn(calls, name);

export type Answer = (event: IpcMainInvokeEvent, name: unknown, args: unknown) => Promise<Result<unknown>>;

/** The handlers may still be in the making: a call that comes early waits for them. */
export function createAnswer(window: () => BrowserWindow | null, handlers: Promise<Handlers>, log: Log): Answer {
  return async (event, name, args) => {
    if (!fromOwnPage(event.senderFrame, window())) {
      log.warn('ipc: a message from elsewhere was dropped');
      return fail('bad-argument');
    }
    if (!isHandled(name)) return fail('bad-argument');
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

export type SendEvent = <K extends keyof Events>(name: K, payload: Events[K]) => void;

export const eventSender =
  (window: () => BrowserWindow | null): SendEvent =>
  (name, payload) => {
    const target = window();
    if (target && !target.isDestroyed()) target.webContents.send('wizard:event', name, payload);
  };
