// The bridge of the proxy's sign-in window: it reads its question and gives one answer; nothing else is within reach.
import { contextBridge, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld('proxy', {
  question: (): Promise<unknown> => ipcRenderer.invoke('proxy:question'),
  answer: (given: unknown): Promise<unknown> => ipcRenderer.invoke('proxy:answer', given),
});
