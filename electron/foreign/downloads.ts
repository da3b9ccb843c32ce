// Takes a foreign page's download into a private folder, reads it, and deletes it: only when one is expected, one at
// a time, and at most 10 MB.
import { cut } from '../../core/base/cut.ts';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DownloadItem, Session } from 'electron';
import { maxFileBytes } from '../../core/files/kinds.ts';

export type DownloadHooks = {
  /** Is a file wanted from this page right now? */
  readonly expected: () => boolean;
  readonly arrived: (name: string, bytes: Uint8Array) => void;
  readonly refused: (name: string, why: string) => void;
};

/** The awaited file is some kilobytes: longer than this, and it holds up the one that is wanted. */
const patienceMs = 60_000;
/** A person presses again when nothing seems to happen, but not more often than this. */
const atOnce = 3;
const anotherAfterMs = 2000;

export function takeDownloads(
  session: Session,
  folder: string,
  hooks: DownloadHooks,
  now: () => number = () => Date.now(),
): void {
  // Chromium begins to write before anybody is asked: not in the person's own downloads folder.
  session.setDownloadPath(folder);
  let running: DownloadItem | null = null;
  const mayBegin = limitRate(now);
  const whyNot = (item: DownloadItem): string | null => {
    if (running) return 'one at a time';
    if (!hooks.expected()) return 'none is awaited';
    if (item.getTotalBytes() > maxFileBytes) return 'too large';
    // Asked last: it counts as a beginning.
    return mayBegin() ? null : 'too many';
  };
  session.on('will-download', (event, item) => {
    const name = plainName(item.getFilename());
    const why = whyNot(item);
    if (why !== null) {
      event.preventDefault();
      hooks.refused(name, why);
      return;
    }
    running = item;
    receive(item, folder, name, {
      ...hooks,
      ended: () => {
        running = null;
      },
    });
  });
}

function receive(
  item: DownloadItem,
  folder: string,
  name: string,
  hooks: DownloadHooks & { readonly ended: () => void },
): void {
  // The save path must be set before this event returns (Electron's DownloadItem documentation), so the folder is
  // made synchronously.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${Date.now()}-${Math.random().toString(36).slice(2)}.part`);
  item.setSavePath(path);
  let why = 'broken off';
  const stop = (because: string) => {
    why = because;
    item.cancel();
  };
  const tooLong = setTimeout(() => stop('too slow'), patienceMs);
  item.on('updated', (_event, state) => {
    // It could be resumed, but nobody would: pressing again brings it anew.
    if (state === 'interrupted') stop('broken off');
    else if (item.getReceivedBytes() > maxFileBytes) stop('too large');
  });
  item.once('done', (_event, state) => {
    clearTimeout(tooLong);
    hooks.ended();
    void (async () => {
      try {
        // The end may come before the first report of how much there is.
        if (state === 'completed' && (await stat(path)).size > maxFileBytes) hooks.refused(name, 'too large');
        else if (state === 'completed') hooks.arrived(name, new Uint8Array(await readFile(path)));
        else hooks.refused(name, why);
      } catch {
        hooks.refused(name, 'unreadable');
      } finally {
        await rm(path, { force: true });
      }
    })();
  });
}

/** Some at once, then one more in a while: a page may start ten thousand. */
function limitRate(now: () => number): () => boolean {
  let left = atOnce;
  let since = now();
  return () => {
    const earned = Math.floor((now() - since) / anotherAfterMs);
    if (earned > 0) {
      left = Math.min(atOnce, left + earned);
      since = now();
    }
    if (left === 0) return false;
    left -= 1;
    return true;
  };
}

/** A name to show: nothing that can't be seen, or turns what is seen around. */
export const plainName = (name: string): string => cut(name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ''), 200);

/** A fresh folder that only this user can enter. */
export const privateFolder = (parent: string, prefix: string): Promise<string> => {
  mkdirSync(parent, { recursive: true, mode: 0o700 });
  return mkdtemp(join(parent, prefix));
};
