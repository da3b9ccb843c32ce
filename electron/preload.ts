// The only bridge into our own window: one call channel and one event channel, both checked by the main process's
// binder.
import { contextBridge, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld('wizard', {
  call: (name: unknown, args: unknown): Promise<unknown> => ipcRenderer.invoke('wizard:call', name, args),
  on: (name: unknown, handler: (payload: unknown) => void): (() => void) => {
    const listener = (_event: unknown, arrived: unknown, payload: unknown) => {
      if (arrived === name) handler(payload);
    };
    ipcRenderer.on('wizard:event', listener);
    return () => ipcRenderer.off('wizard:event', listener);
  },
});
