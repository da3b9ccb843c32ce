// `npm run notices`: collects the licence texts of all that the packaged app carries into
// resources/third-party-notices.txt.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundledFiles } from './build.ts';
import { root } from './runtime/paths.ts';
import { Trouble, runAsCommand, say } from './runtime/say.ts';

export const noticesFile = join(root, 'resources', 'third-party-notices.txt');

export type Shipped = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
};

/** Packages of a project that ship no text of their own: the one whose text is theirs. */
const sameAs: Readonly<Record<string, string>> = { 'client-only': 'react' };
/** Of two licences offered, the one that this product takes. */
const taken: Readonly<Record<string, string>> = { 'node-forge': 'BSD-3-Clause' };
/** The packages lock in the form that is read here; `os` is there where a package is one platform's binary. */
type Lock = {
  readonly packages: Readonly<
    Record<string, { readonly dev?: boolean; readonly optional?: boolean; readonly os?: unknown }>
  >;
};

/** Packages that are bundled, and those that lie beside the bundles; one platform's binaries count as their package. */
export async function shippedNames(): Promise<readonly string[]> {
  const bundled = (await bundledFiles(root)).flatMap((file) => packageIn(file) ?? []);
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const beside = Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== '' && dev !== true && optional !== true)
    .flatMap(([path]) => packageIn(path) ?? []);
  return [...new Set([...bundled, ...beside])].sort();
}

function packageIn(path: string): string | null {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? null;
}

async function textOf(name: string): Promise<string> {
  const folder = join(root, 'node_modules', ...(sameAs[name] ?? name).split('/'));
  const file = (await readdir(folder)).find((one) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(one));
  if (file === undefined) throw new Trouble(`${name} carries no licence text: name the package whose text is its own.`);
  return (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim();
}

async function shippedOf(name: string): Promise<Shipped> {
  const { version, license } = JSON.parse(
    await readFile(join(root, 'node_modules', ...name.split('/'), 'package.json'), 'utf8'),
  ) as { readonly version: string; readonly license?: string };
  if (license === undefined) throw new Trouble(`${name} does not say under which licence it is.`);
  return { name, version, licence: taken[name] ?? license, text: await textOf(name) };
}

const line = '-'.repeat(80);
const introduction = `MDM Certificate Wizard (MDM証明書ナビ) carries the work of others, each under its own licence. Below are
the libraries and typefaces and the texts of their licences. Electron and Chromium have files of their own in the
package: LICENSE.electron.txt and LICENSES.chromium.html. SQLite, inside better-sqlite3, is in the public domain.`;

/** One text for all that have the very same. */
export function writeNotices(shipped: readonly Shipped[]): string {
  const texts = [...new Set(shipped.map(({ text }) => text))];
  const parts = texts.map((text) => {
    const names = shipped
      .filter((one) => one.text === text)
      .map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return `${line}\n${names.join('\n')}\n${line}\n\n${text}\n`;
  });
  return [`${introduction}\n`, ...parts].join('\n');
}

export async function makeNotices(names: readonly string[]): Promise<string> {
  return writeNotices(await Promise.all(names.map(shippedOf)));
}

await runAsCommand(import.meta.filename, async () => {
  await writeFile(noticesFile, await makeNotices(await shippedNames()));
  say('Written: resources/third-party-notices.txt.');
  return 0;
});
