// Looks at the downloads folder while a case waits for a file from the browser: a convenience, never a need.
// Knows neither Electron nor cases; nothing in the folder is ever moved, changed or deleted.
import { constants, watch, type FSWatcher } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isUnfinished } from '../../core/files/download-name.ts';
import { maxFileBytes } from '../../core/files/kinds.ts';

export type FolderState = 'watching' | 'missing' | 'forbidden' | 'unreadable';
export type WatchHooks = {
  /** Something new lies there; true when it was what the case waits for. Of several the newest comes first. */
  readonly found: (name: string, bytes: Uint8Array, mtimeMs: number) => boolean;
  /** Everything new was told. */
  readonly looked: () => void;
  readonly changed: (state: FolderState) => void;
};
export type DownloadWatch = { readonly close: () => void };

/** Looked at this often besides the system's own notices, which network folders and redirected ones do not give. */
const pollMs = 2000;
/** A file counts as complete when two looks this far apart see the same size and time. */
const settleMs = 300;
/** A slow folder is looked at for at most a tenth of the time. */
const restFactor = 10;

type Mark = { readonly size: number; readonly mtimeMs: number; readonly ctimeMs: number };
const same = (one: Mark | undefined, other: Mark): boolean =>
  one !== undefined && one.size === other.size && one.mtimeMs === other.mtimeMs && one.ctimeMs === other.ctimeMs;

/**
 * `since`: the wall clock when the wait began; a file whose status is older, and which was there at the first look,
 * is not looked into.
 */
export function watchDownloads(folder: string, since: number, hooks: WatchHooks): DownloadWatch {
  const looked = new Map<string, Mark>();
  const settling = new Map<string, { readonly mark: Mark; readonly at: number }>();
  let first = true;
  const life = { over: false };
  let state: FolderState | null = null;
  let notices: FSWatcher | null = null;
  let timer: NodeJS.Timeout | null = null;
  let looking = false;
  let again = false;

  const report = (now: FolderState) => {
    if (life.over || now === state) return;
    state = now;
    hooks.changed(now);
  };

  const look = async (): Promise<boolean> => {
    const names = await readdir(folder);
    let unsettled = false;
    const fresh: { name: string; mark: Mark }[] = [];
    for (const name of names) {
      if (life.over) return false;
      if (isUnfinished(name)) continue;
      const mark = await markOf(join(folder, name));
      if (!mark || same(looked.get(name), mark)) continue;
      const old = first && Math.max(mark.mtimeMs, mark.ctimeMs) < since;
      if (old || mark.size > maxFileBytes) looked.set(name, mark);
      else {
        const seen = settling.get(name);
        const rests = same(seen?.mark, mark);
        if (!rests) settling.set(name, { mark, at: performance.now() });
        // A browser's empty placeholder waits for the next notice.
        if (mark.size === 0) continue;
        if (rests && seen && performance.now() - seen.at >= settleMs) fresh.push({ name, mark });
        else unsettled = true;
      }
    }
    first = false;
    fresh.sort((one, other) => other.mark.ctimeMs - one.mark.ctimeMs);
    for (const { name, mark } of fresh) {
      settling.delete(name);
      looked.set(name, mark);
      const bytes = await read(join(folder, name));
      if (life.over) return false;
      if (bytes && hooks.found(name, bytes, mark.mtimeMs)) return false;
    }
    hooks.looked();
    return unsettled;
  };

  const over = () => life.over;
  const turn = async (): Promise<void> => {
    if (over()) return;
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    if (timer) clearTimeout(timer);
    const began = Date.now();
    let soon = false;
    try {
      soon = await look();
      report('watching');
      listen();
    } catch (error) {
      deaf();
      report(troubleOf(error));
    }
    looking = false;
    if (over()) return;
    const rest = Math.max(pollMs, (Date.now() - began) * restFactor);
    timer = setTimeout(() => void turn(), soon || again ? settleMs : rest);
    again = false;
  };

  /** The system's notices make it quick; without them the poll does. */
  const listen = () => {
    if (notices || life.over) return;
    try {
      notices = watch(folder, { persistent: false }, () => void turn());
      notices.on('error', deaf);
    } catch {
      notices = null;
    }
  };
  const deaf = () => {
    notices?.close();
    notices = null;
  };

  void turn();
  return {
    close: () => {
      life.over = true;
      if (timer) clearTimeout(timer);
      deaf();
    },
  };
}

/** Plain files only: a link could lead anywhere. */
async function markOf(path: string): Promise<Mark | null> {
  try {
    const found = await lstat(path);
    return found.isFile() ? { size: found.size, mtimeMs: found.mtimeMs, ctimeMs: found.ctimeMs } : null;
  } catch {
    return null;
  }
}

async function read(path: string): Promise<Uint8Array | null> {
  try {
    // O_NOFOLLOW is not known on Windows, where making a link needs rights of its own.
    const file = await open(path, constants.O_RDONLY | ((constants as Partial<typeof constants>).O_NOFOLLOW ?? 0));
    try {
      const found = await file.stat();
      return found.isFile() && found.size <= maxFileBytes ? new Uint8Array(await file.readFile()) : null;
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}

function troubleOf(error: unknown): FolderState {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  return code === 'EACCES' || code === 'EPERM' ? 'forbidden' : 'unreadable';
}
