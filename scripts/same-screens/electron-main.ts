// Reads the pictures with Electron's own decoder, and compares them.
import { app, nativeImage } from 'electron';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, type Bitmap, type Compared } from './compare.ts';

export type Order = {
  readonly before: readonly string[];
  readonly after: string;
  readonly names: readonly string[];
};
export type Answer = Readonly<Record<string, Compared | 'missing'>>;

const valueOf = (name: string): string => app.commandLine.getSwitchValue(name);

function read(folder: string, name: string): Bitmap | null {
  const file = join(folder, name);
  if (!existsSync(file)) return null;
  const image = nativeImage.createFromPath(file);
  return { ...image.getSize(), pixels: image.toBitmap() };
}

function compareAll({ before, after, names }: Order): Answer {
  return Object.fromEntries(
    names.map((name) => {
      const all = [...before, after].map((folder) => read(folder, name));
      const there = all.filter((one) => one !== null);
      const last = there.at(-1);
      return [name, there.length < all.length || !last ? 'missing' : compare(there.slice(0, -1), last)] as const;
    }),
  );
}

// Not awaited at the top level of this module: Electron's `ready` waits for it.
void app
  .whenReady()
  .then(() => {
    const order = JSON.parse(readFileSync(valueOf('order'), 'utf8')) as Order;
    writeFileSync(valueOf('result'), JSON.stringify(compareAll(order)));
  })
  .then(
    () => app.exit(0),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      app.exit(1);
    },
  );
