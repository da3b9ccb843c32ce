// Draws the icon's source in Electron's own Chromium, in each size that is asked for, and writes the pictures down.
import { app, BrowserWindow } from 'electron';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Drawn, DrawOrder } from './drawn.ts';

const valueOf = (name: string): string => app.commandLine.getSwitchValue(name);

/** Runs inside a page of ours. `part` is how much of the square the source fills. */
async function draw(source: string, orders: readonly DrawOrder[]): Promise<readonly Drawn[]> {
  const image = new Image();
  image.src = source;
  await image.decode();
  return orders.map(({ size, part }) => {
    const canvas = document.createElement('canvas');
    canvas.width = size;
    canvas.height = size;
    const pen = canvas.getContext('2d', { colorSpace: 'srgb', willReadFrequently: true });
    if (pen === null) throw new Error('no canvas');
    const edge = (size * (1 - part)) / 2;
    pen.drawImage(image, edge, edge, size - 2 * edge, size - 2 * edge);
    const { data } = pen.getImageData(0, 0, size, size);
    let pixels = '';
    for (const byte of data) pixels += byte.toString(16).padStart(2, '0');
    return { size, part, png: canvas.toDataURL('image/png').replace('data:image/png;base64,', ''), pixels };
  });
}

async function drawAll(): Promise<void> {
  const { svg, orders } = JSON.parse(readFileSync(valueOf('order'), 'utf8')) as {
    readonly svg: string;
    readonly orders: readonly DrawOrder[];
  };
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, contextIsolation: true } });
  await window.loadURL('data:text/html;charset=utf-8,<!doctype html><title>icons</title>');
  const source = `data:image/svg+xml;base64,${Buffer.from(svg, 'utf8').toString('base64')}`;
  const code = `(${draw.toString()})(${JSON.stringify(source)},${JSON.stringify(orders)})`;
  const drawn = (await window.webContents.executeJavaScript(code)) as readonly Drawn[];
  writeFileSync(valueOf('result'), JSON.stringify(drawn));
}

// Not awaited at the top level of this module: Electron's `ready` waits for it.
void app
  .whenReady()
  .then(drawAll)
  .then(
    () => app.exit(0),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      app.exit(1);
    },
  );
