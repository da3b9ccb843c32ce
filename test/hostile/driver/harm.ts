// What a hostile page could have harmed, looked at before a probe and after it.
import { expect } from '@playwright/test';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { openBetter } from '../../../electron/ledger/driver-better.ts';
import type {} from '../../../renderer/app/client.ts';
import { filesHolding } from '../../e2e/driver/disk.ts';
import { clipboardText, marker, type Stage } from './stage.ts';
import { isWithinLists } from './witness.ts';

/**
 * The window is asked to draw and the main process to read the ledger. Other programs share the machine, so the
 * fastest of the tries counts,
 * and one that is held up for good has none within the patience.
 */
const answerMs = 200;
const patienceMs = 10_000;

export type Before = Awaited<ReturnType<typeof lookBefore>>;
/**
 * `facts`: kinds of facts that this probe truly makes (the person pressed "Choose File", so the request was handed
 * over).
 */
export type Tolerated = { readonly facts?: readonly string[]; readonly opened?: readonly string[] };

export const lookBefore = async (stage: Stage) => ({
  seen: stage.witness.seen.length,
  handshakes: stage.witness.handshakes.length,
  opened: (await stage.opened()).length,
  logged: (await stage.log()).length,
  windows: await windowsOf(stage),
  facts: factsIn(stage),
  tree: await treeOf(stage),
});

export async function expectUnharmed(stage: Stage, before: Before, tolerated: Tolerated): Promise<void> {
  expect(await answerTime(stage), 'our window answers').toBeLessThan(answerMs);
  expect(
    stage.witness.seen.slice(before.seen).filter((one) => !isWithinLists(one, stage.lists)),
    'no request left the lists',
  ).toEqual([]);
  expect(
    stage.witness.handshakes.slice(before.handshakes).filter((host) => !stage.lists.listed.test(host)),
    'no connection left the lists',
  ).toEqual([]);
  expect((await stage.opened()).slice(before.opened), 'the system opened nothing else').toEqual(tolerated.opened ?? []);
  expect(await windowsOf(stage), 'windows are as they were').toEqual(before.windows);
  const known = new Set(before.facts);
  expect(
    factsIn(stage)
      .filter((fact) => !known.has(fact) && !tolerated.facts?.includes(fact.split(' ')[1] ?? ''))
      .slice(0, 5),
    'the facts of the case are unchanged',
  ).toEqual([]);
  // A download that was cut lies in its private folder until the system has removed it.
  await expect
    .poll(async () => (await treeOf(stage)).filter((path) => !before.tree.includes(path)), {
      message: 'nothing was written outside the case',
      timeout: 15_000,
    })
    .toEqual([]);
  expect(await filesHolding(stage.root, marker), 'nothing of the page lies on the disk').toEqual([]);
  expect(await stage.running.app.evaluate(({ clipboard }) => clipboard.readText()), 'the clipboard is as it was').toBe(
    clipboardText,
  );
  expect(stage.wizard.page.url(), 'our own page').toMatch(/^app:\/\/wizard\//);
}

async function answerTime({ wizard }: Stage): Promise<number> {
  let fastest = Infinity;
  const until = Date.now() + patienceMs;
  while (fastest >= answerMs && Date.now() < until) {
    fastest = Math.min(
      fastest,
      await wizard.page.evaluate(async () => {
        const began = performance.now();
        await new Promise((resolve) => setTimeout(resolve));
        await window.wizard.call('home.cases', undefined);
        return performance.now() - began;
      }),
    );
  }
  return fastest;
}

const windowsOf = ({ running }: Stage) =>
  running.app.evaluate(({ BrowserWindow, webContents }) => ({
    windows: BrowserWindow.getAllWindows().map((window) => ({
      bounds: window.getBounds(),
      full: window.isFullScreen(),
      ours: /^画面\d+ /.test(window.getTitle()),
    })),
    contents: webContents.getAllWebContents().length,
  }));

export function factsIn(stage: Stage): readonly string[] {
  const database = openBetter(join(stage.place('profile'), 'ledger.sqlite'), { readonly: true });
  try {
    return database
      .prepare('SELECT case_id, seq, kind, data FROM facts ORDER BY case_id, seq')
      .all()
      .map((row) => `${String(row['seq'])} ${String(row['kind'])} ${String(row['case_id'])} ${String(row['data'])}`);
  } finally {
    database.close();
  }
}

/**
 * Folders that Chromium keeps for itself inside the profile; what a page says must not be in them either (the marker
 * is looked for everywhere).
 */
const chromiumsOwn =
  /^profile[/\\](Cache|Code Cache|GPUCache|Dawn\w+Cache|DIPS|Network|Session Storage|Local Storage|Shared Dictionary|shared_proto_db|blob_storage|VideoDecodeStats|WebStorage|Trust Tokens|Cookies|TransportSecurity|Preferences|Local State|SharedStorage|ledger\.sqlite)/;

/**
 * Every path below the stage but those that the case and Chromium own (it asks the sound server, whatever a page is
 * answered).
 */
async function treeOf(stage: Stage): Promise<readonly string[]> {
  const entries = await readdir(stage.root, { recursive: true, withFileTypes: true });
  return entries
    .map((entry) => join(entry.parentPath, entry.name).slice(stage.root.length + 1))
    .filter(
      (path) =>
        !chromiumsOwn.test(path) &&
        !path.startsWith(`profile${sep}outgoing`) &&
        !/^profile.incoming.in-\w+$/.test(path) &&
        !/pulse/.test(path),
    );
}
