// The only bridge into our own window: one call channel and one event channel, both checked by the main process's
// binder. What is far too large never leaves this process: sending it would hold up both.
import { contextBridge, ipcRenderer } from 'electron';
import { tooLargeToSend } from '../core/contract/size.ts';
import { fail, type Result } from '../core/base/result.ts';

function send(name: unknown, args: unknown): Promise<unknown> | Result<never> {
  const code = tooLargeToSend([name, args]);
  return code === null ? ipcRenderer.invoke('wizard:call', name, args) : fail(code, 'size');
}

contextBridge.exposeInMainWorld('wizard', {
  call: async (name: unknown, args: unknown): Promise<unknown> => send(name, args),
  on: (name: unknown, handler: (payload: unknown) => void): (() => void) => {
    const listener = (_event: unknown, arrived: unknown, payload: unknown) => {
      if (arrived === name) handler(payload);
    };
    ipcRenderer.on('wizard:event', listener);
    return () => ipcRenderer.off('wizard:event', listener);
  },
});
