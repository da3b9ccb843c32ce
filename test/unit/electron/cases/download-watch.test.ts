// The watched downloads folder, on a real folder: what is taken, what is left alone, and what a folder that can't be
// read does.
import { mkdir, mkdtemp, readdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { maxFileBytes } from '../../../../core/files/kinds.ts';
import { watchDownloads, type DownloadWatch, type FolderState } from '../../../../electron/cases/download-watch.ts';

let folder = '';
let watch: DownloadWatch | null = null;
const found: string[] = [];
const states: FolderState[] = [];
/** How many had been found each time when everything new was told. */
const told: number[] = [];
const put = (name: string, text = `content of ${name}`) => writeFile(join(folder, name), text);
const start = (where = folder, wanted: (name: string) => boolean = () => false, since = Date.now()) => {
  watch = watchDownloads(where, since, {
    found: (name, bytes) => {
      found.push(`${name}: ${new TextDecoder().decode(bytes)}`);
      return wanted(name);
    },
    looked: () => {
      told.push(found.length);
    },
    changed: (state) => states.push(state),
  });
};
const watching = () => vi.waitFor(() => expect(states.at(-1)).toBe('watching'));
const arrives = (...wanted: string[]) =>
  vi.waitFor(() => expect(found.map((one) => one.split(':')[0]).sort()).toEqual([...wanted].sort()), { timeout: 5000 });
const quiet = async () => {
  await new Promise((resolve) => setTimeout(resolve, 1200));
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mdm-cert-wizard-watch-'));
  found.length = 0;
  states.length = 0;
  told.length = 0;
});
afterEach(async () => {
  watch?.close();
  await rm(folder, { recursive: true, force: true });
});

test('what was there before is not looked into; what comes, is renamed or changes afterwards is', async () => {
  await put('old.pem');
  await new Promise((resolve) => setTimeout(resolve, 30));
  start();
  await watching();
  await put('MDM_ X_Certificate (1).pem');
  await put('MDM_X_Certificate.cer');
  await put('answer.pem.txt');
  await arrives('MDM_ X_Certificate (1).pem', 'MDM_X_Certificate.cer', 'answer.pem.txt');
  await put('old.pem', 'downloaded again over the old one');
  await arrives('MDM_ X_Certificate (1).pem', 'MDM_X_Certificate.cer', 'answer.pem.txt', 'old.pem');
  // Nothing was moved or deleted.
  expect((await readdir(folder)).length).toBe(4);
});

test.each(['.crdownload', '.part', '.download', '.partial', '.tmp'])(
  'an unfinished %s is left alone until it is renamed',
  async (ending) => {
    start();
    await watching();
    await put(`MDM_ X_Certificate.pem${ending}`);
    await quiet();
    expect(found).toEqual([]);
    await rename(join(folder, `MDM_ X_Certificate.pem${ending}`), join(folder, 'MDM_ X_Certificate.pem'));
    await arrives('MDM_ X_Certificate.pem');
  },
);

test('an empty placeholder, a folder, a link and a file above 10 MB are passed by; the placeholder is read once it is filled', async () => {
  start();
  await watching();
  await put('placeholder.pem', '');
  await put('huge.pem', '');
  await truncate(join(folder, 'huge.pem'), maxFileBytes + 1);
  await mkdir(join(folder, 'bundle.pem'));
  await symlink('/etc/hostname', join(folder, 'link.pem'));
  await quiet();
  expect(found).toEqual([]);
  await put('placeholder.pem', 'now it is whole');
  await arrives('placeholder.pem');
});

test('a file that is still growing is read once, when it has come to rest', async () => {
  start();
  await watching();
  for (let part = 1; part <= 6; part += 1) {
    await put('slow.pem', 'x'.repeat(part * 1000));
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
  await arrives('slow.pem');
  await quiet();
  expect(found).toEqual([`slow.pem: ${'x'.repeat(6000)}`]);
});

test('after a file was taken, the others of that look are left alone', async () => {
  start(folder, () => true);
  await watching();
  await Promise.all([put('a.pem'), put('b.pem')]);
  await vi.waitFor(() => expect(found.length).toBeGreaterThan(0), { timeout: 5000 });
  watch?.close();
  await quiet();
  expect(found.length).toBe(1);
});

test('of several that come at once the newest is told first, and then that it was all', async () => {
  // Longer apart than the clock of a file system; all there at the first look.
  for (const name of ['first.pem', 'second.pem', 'third.pem']) {
    await put(name);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  start(folder, () => false, 0);
  await arrives('first.pem', 'second.pem', 'third.pem');
  expect(found.map((one) => one.split(':')[0])).toEqual(['third.pem', 'second.pem', 'first.pem']);
  await vi.waitFor(() => expect(told.at(-1)).toBe(3));
  expect(told.every((count) => count === 0 || count === 3)).toBe(true);
});

test('a missing folder is a state, and is watched as soon as it is there', async () => {
  const later = join(folder, 'redirected');
  start(later);
  await vi.waitFor(() => expect(states).toEqual(['missing']));
  await mkdir(later);
  await vi.waitFor(() => expect(states).toEqual(['missing', 'watching']), { timeout: 5000 });
  await writeFile(join(later, 'x.pem'), 'x');
  await arrives('x.pem');
});

test('a file in the folder’s place is a missing folder; nothing breaks', async () => {
  await put('not-a-folder');
  start(join(folder, 'not-a-folder'));
  await vi.waitFor(() => expect(states).toEqual(['missing']));
});
