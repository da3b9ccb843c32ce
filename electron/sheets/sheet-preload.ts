// The bridge of the hidden window that draws a sheet: it reads what to draw and says when it stands.
import { contextBridge, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld('sheet', {
  question: (): Promise<unknown> => ipcRenderer.invoke('sheet:question'),
  drawn: (): Promise<unknown> => ipcRenderer.invoke('sheet:drawn'),
});
