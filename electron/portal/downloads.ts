// Takes a foreign page's download into a private folder, reads it, and deletes it: only when one is expected, and at most 10 MB.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DownloadItem, Session } from 'electron';
import { maxFileBytes } from '../../core/files/kinds.ts';

export type DownloadHooks = {
  /** Is a file wanted from this page right now? */
  readonly expected: () => boolean;
  readonly arrived: (name: string, bytes: Uint8Array) => void;
  readonly refused: (name: string) => void;
};

export function takeDownloads(session: Session, folder: string, hooks: DownloadHooks): void {
  session.on('will-download', (event, item) => {
    const name = item.getFilename();
    if (!hooks.expected() || item.getTotalBytes() > maxFileBytes) {
      event.preventDefault();
      hooks.refused(name);
      return;
    }
    receive(item, folder, name, hooks);
  });
}

function receive(item: DownloadItem, folder: string, name: string, hooks: DownloadHooks): void {
  // The save path must be set before this event returns (Electron's DownloadItem documentation), so the folder is made synchronously.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${Date.now()}-${Math.random().toString(36).slice(2)}.part`);
  item.setSavePath(path);
  item.on('updated', () => {
    if (item.getReceivedBytes() > maxFileBytes) item.cancel();
  });
  item.once('done', (_event, state) => {
    void (async () => {
      try {
        if (state === 'completed') hooks.arrived(name, new Uint8Array(await readFile(path)));
        else hooks.refused(name);
      } catch {
        hooks.refused(name);
      } finally {
        await rm(path, { force: true });
      }
    })();
  });
}

/** A fresh folder that only this user can enter. */
export const privateFolder = (parent: string, prefix: string): Promise<string> => {
  mkdirSync(parent, { recursive: true, mode: 0o700 });
  return mkdtemp(join(parent, prefix));
};
