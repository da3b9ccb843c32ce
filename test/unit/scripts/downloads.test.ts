// What was downloaded is used only if its hash fits; the tar reader finds its file or says so.
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requireHash } from '../../../scripts/runtime/hashes.ts';
import { makeFolderOnce } from '../../../scripts/runtime/once.ts';
import { cacheFolder } from '../../../scripts/runtime/paths.ts';
import { REFUSAL_KEPT_MS, isFresh } from '../../../scripts/runtime/shipped.ts';
import { readFromTarball } from '../../../scripts/runtime/tarball.ts';

function tarEntry(name: string, text: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(Buffer.byteLength(text).toString(8).padStart(11, '0'), 124);
  return Buffer.concat([header, Buffer.from(text), Buffer.alloc((512 - (Buffer.byteLength(text) % 512)) % 512)]);
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'downloads-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('requireHash', () => {
  const bytes = Buffer.from('a package');
  const digest = createHash('sha512').update(bytes).digest('base64');

  it('lets the expected file through and refuses any other in one line', () => {
    expect(() => requireHash('x', bytes, { algorithm: 'sha512', encoding: 'base64', digest })).not.toThrow();
    expect(() =>
      requireHash('x', Buffer.from('a packagE'), { algorithm: 'sha512', encoding: 'base64', digest }),
    ).toThrow(/^x is not the expected file \(its sha512 differs\), so it was not used\.$/);
  });
});

describe('readFromTarball', () => {
  const tarball = gzipSync(
    Buffer.concat([
      tarEntry('package/a.txt', 'first'),
      tarEntry('package/b.txt', 'x'.repeat(600)),
      tarEntry('package/c.txt', 'last'),
      Buffer.alloc(1024),
    ]),
  );

  it('finds a file behind others of odd sizes', () => {
    expect(readFromTarball(tarball, 'package/c.txt').toString()).toBe('last');
    expect(readFromTarball(tarball, 'package/b.txt')).toHaveLength(600);
  });

  it('says what is not there', () => {
    expect(() => readFromTarball(tarball, 'package/d.txt')).toThrow('holds no package/d.txt');
  });
});

describe('makeFolderOnce', () => {
  it('leaves one whole folder when two runs make it at once, and nothing else', async () => {
    const target = join(folder, 'made');
    const fill = (name: string) => async (temporary: string) => {
      await writeFile(join(temporary, 'who'), name);
    };
    await Promise.all([makeFolderOnce(target, fill('one')), makeFolderOnce(target, fill('two'))]);
    expect(['one', 'two']).toContain(await readFile(join(target, 'who'), 'utf8'));
    await makeFolderOnce(target, () => Promise.reject(new Error('must not be made again')));
  });

  it('leaves nothing behind when it fails', async () => {
    await expect(makeFolderOnce(join(folder, 'made'), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await makeFolderOnce(join(folder, 'made'), (temporary) => writeFile(join(temporary, 'ok'), ''));
  });
});

describe('the memory of a refusal', () => {
  it('counts for an hour', async () => {
    const memo = join(folder, 'refused');
    expect(await isFresh(memo, Date.now())).toBe(false);
    await writeFile(memo, '');
    const then = new Date('2026-11-01T10:00:00Z');
    await utimes(memo, then, then);
    expect(await isFresh(memo, then.getTime() + REFUSAL_KEPT_MS - 1000)).toBe(true);
    expect(await isFresh(memo, then.getTime() + REFUSAL_KEPT_MS)).toBe(false);
    expect(await isFresh(memo, then.getTime() - 60_000)).toBe(false);
  });
});

describe('cacheFolder', () => {
  it('follows XDG_CACHE_HOME when it is absolute', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/var/cache/me' }, '/home/me')).toBe(join('/var/cache/me', 'mdm-cert-wizard'));
    expect(cacheFolder({ XDG_CACHE_HOME: 'relative' }, '/home/me')).toBe(join('/home/me', '.cache', 'mdm-cert-wizard'));
    expect(cacheFolder({}, '/home/me')).toBe(join('/home/me', '.cache', 'mdm-cert-wizard'));
  });
});
