// `npm run icons`: makes the icons of all systems from resources/icon.svg, drawn by Electron's own Chromium.
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { icnsEntries, icoSizes, writeIcns, writeIco, type Picture } from './icons/containers.ts';
import type { Drawn, DrawOrder } from './icons/drawn.ts';
import { runInElectron } from './in-electron.ts';
import { root } from './runtime/paths.ts';
import { Trouble, runAsCommand, say } from './runtime/say.ts';

const resources = join(root, 'resources');
/** By size in the name, as electron-builder and freedesktop.org want them. */
export const pngSizes = [16, 24, 32, 48, 64, 128, 256, 512] as const;
/**
 * On macOS an icon keeps a margin of about a tenth on each side; small ones would only get blurred.
 * https://developer.apple.com/design/human-interface-guidelines/app-icons
 */
const macPart = (size: number): number => (size <= 64 ? 1 : 5 / 6);
const macSizes = [...new Set(icnsEntries.map(({ size }) => size))];

export const digestOf = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** The source's digest and each file's: says whether the files are what this command makes from the source. */
export type IconRecord = { readonly source: string; readonly files: Readonly<Record<string, string>> };

async function drawAll(svg: string): Promise<readonly Drawn[]> {
  const orders: readonly DrawOrder[] = [
    ...[...new Set([...icoSizes, ...pngSizes])].map((size) => ({ size, part: 1 })),
    ...macSizes.filter((size) => macPart(size) < 1).map((size) => ({ size, part: macPart(size) })),
  ];
  const folder = await mkdtemp(join(tmpdir(), 'icons-'));
  try {
    await writeFile(join(folder, 'order.json'), JSON.stringify({ svg, orders }));
    const { code, output, result } = await runInElectron(join(root, 'scripts', 'icons', 'electron-main.ts'), {
      order: join(folder, 'order.json'),
    });
    if (code !== 0 || result === null) throw new Trouble(`The icon could not be drawn: ${output}`);
    return JSON.parse(result.toString('utf8')) as readonly Drawn[];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await runAsCommand(import.meta.filename, async () => {
  const svg = await readFile(join(resources, 'icon.svg'), 'utf8');
  const drawn = await drawAll(svg);
  const picture = (size: number, part: number): Picture => {
    const found = drawn.find((one) => one.size === size && one.part === part);
    if (found === undefined) throw new Trouble(`The icon was not drawn at ${String(size)} pixels.`);
    return { size, png: Buffer.from(found.png, 'base64'), pixels: Buffer.from(found.pixels, 'hex') };
  };
  const files: Readonly<Record<string, Buffer>> = {
    'icon.ico': writeIco(icoSizes.map((size) => picture(size, 1))),
    'icon.icns': writeIcns(macSizes.map((size) => picture(size, macPart(size)))),
    ...Object.fromEntries(
      pngSizes.map((size) => [`icons/${String(size)}x${String(size)}.png`, picture(size, 1).png] as const),
    ),
  };
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(resources, name)), { recursive: true });
    await writeFile(join(resources, name), bytes);
  }
  const record: IconRecord = {
    source: digestOf(svg),
    files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, digestOf(bytes)])),
  };
  await writeFile(join(resources, 'icons.json'), `${JSON.stringify(record, null, 2)}\n`);
  say(`Made from resources/icon.svg: ${Object.keys(files).join(', ')}.`);
  return 0;
});
