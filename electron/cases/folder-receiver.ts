// Joins the open case to the watched downloads folder: who may look, when, and what becomes of what is found.
import { cutFront } from '../../core/base/cut.ts';
import type { FolderWatch } from '../../core/contract/wizard.ts';
import type { CaseView } from '../../core/case/view.ts';
import type { FolderWait } from '../../core/engine/step.ts';
import type { Arrivals } from './arrivals.ts';
import type { Cases } from './cases.ts';
import { watchDownloads, type DownloadWatch } from './download-watch.ts';
import type { SendEvent } from '../shell/ipc.ts';

export type FolderReceiverOptions = {
  readonly cases: Cases;
  readonly arrivals: Arrivals;
  readonly send: SendEvent;
  readonly wall: () => number;
  /** Where this system's browsers put downloads; empty where the system names none. */
  readonly folder: () => string;
  readonly setting: { readonly read: () => string | null; readonly write: (value: string) => unknown };
};
export type FolderReceiver = ReturnType<typeof createFolderReceiver>;

export function createFolderReceiver(options: FolderReceiverOptions) {
  const { cases, arrivals, send } = options;
  let wait: { readonly caseId: string; readonly key: string; readonly since: number } | null = null;
  let watch: DownloadWatch | null = null;
  let shown: FolderWatch['state'] = 'off';
  let serial = 0;
  /** Rows' certificates of one look, newest first, and those that were told already. */
  let rows: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const told = new Set<string>();

  // Asked once, on the page that it serves; without a yes nothing is looked at.
  const allowed = () => options.setting.read() === 'yes';
  const state = (): FolderWatch => ({ allowed: allowed(), folder: options.folder(), state: shown, serial });
  const become = (now: FolderWatch['state']) => {
    if (now === shown) return;
    shown = now;
    serial += 1;
    send('watch.changed', state());
  };
  const stop = () => {
    watch?.close();
    watch = null;
    rows = [];
    become('off');
  };

  const found = (caseId: string, key: string, name: string, bytes: Uint8Array, mtimeMs: number): boolean => {
    const view = cases.read(caseId);
    const now = view.ok ? view.value.watched : null;
    if (now?.key !== key || !now.taking) {
      stop();
      return true;
    }
    switch (cases.inFolder(caseId, now.role, bytes)) {
      case 'row': {
        // A file that a scanner or a synchronising folder has touched is no new press of Download.
        const mark = `${key}/${mtimeMs}/${name}`;
        if (!told.has(mark)) rows.push({ name, bytes });
        told.add(mark);
        return false;
      }
      // What the case held before (a copy, a file that was set aside) is not news.
      case 'held':
        return false;
      case 'news':
        return take(caseId, now.role, name, bytes);
    }
  };

  const take = (caseId: string, role: FolderWait['role'], name: string, bytes: Uint8Array): boolean =>
    arrivals.came(caseId, role, 'folder', cutFront(name, 1000), bytes) ?? false;

  /** In the order in which Download was pressed, so that the last answer is of the last press. */
  const takeRows = (caseId: string) => {
    const came = rows.toReversed();
    rows = [];
    for (const { name, bytes } of came) take(caseId, 'candidate', name, bytes);
  };

  /** Called with the open case whenever it may have moved, and with null when it is left. */
  const follow = (view: CaseView | null) => {
    const now = view?.watched ?? null;
    if (!view || !now) {
      wait = null;
      return stop();
    }
    if (wait?.key !== now.key) {
      stop();
      wait = { caseId: view.id, key: now.key, since: options.wall() };
    }
    const folder = options.folder();
    if (!now.taking || !allowed() || folder === '') return stop();
    const { caseId, key, since } = wait;
    watch ??= watchDownloads(folder, since, {
      found: (name, bytes, mtimeMs) => found(caseId, key, name, bytes, mtimeMs),
      looked: () => takeRows(caseId),
      changed: become,
    });
  };

  return {
    state,
    follow,
    allow: (yes: boolean): FolderWatch => {
      options.setting.write(yes ? 'yes' : 'no');
      serial += 1;
      const view = wait ? cases.read(wait.caseId) : null;
      if (!yes) stop();
      else if (view?.ok) follow(view.value);
      return state();
    },
  };
}
