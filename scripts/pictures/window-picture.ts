// A picture of the whole window: our own page and the foreign page beside it, put together at its place inside the app.
import type { ElectronApplication } from '@playwright/test';

/** Gives back a PNG, one pixel per window pixel whatever the display's scale. */
export async function windowPicture(app: ElectronApplication): Promise<Buffer> {
  await settle(app);
  const base64 = await app.evaluate(async ({ BrowserWindow, nativeImage }) => {
    const window = BrowserWindow.getAllWindows()[0];
    if (!window) return '';
    const shown = window.contentView.children.flatMap((child) =>
      'webContents' in child ? [child as Electron.WebContentsView] : [],
    );
    const { width, height } = window.getContentBounds();
    const bitmapOf = async (contents: Electron.WebContents, size: { width: number; height: number }) => {
      const image = await contents.capturePage();
      const same = image.getSize().width === size.width && image.getSize().height === size.height;
      return (same ? image : image.resize({ ...size, quality: 'best' })).toBitmap({ scaleFactor: 1 });
    };
    const whole = await bitmapOf(window.webContents, { width, height });
    for (const view of shown.filter(
      ({ webContents }) => webContents !== window.webContents && !webContents.isCrashed(),
    )) {
      const { x, y, width: across, height: down } = view.getBounds();
      if (across < 1 || down < 1) continue;
      const part = await bitmapOf(view.webContents, { width: across, height: down });
      const [left, right] = [Math.max(0, x), Math.min(width, x + across)];
      if (right <= left) continue;
      for (let row = Math.max(0, y); row < Math.min(height, y + down); row += 1) {
        const from = ((row - y) * across + (left - x)) * 4;
        part.copy(whole, (row * width + left) * 4, from, from + (right - left) * 4);
      }
    }
    return nativeImage.createFromBitmap(whole, { width, height }).toPNG().toString('base64');
  });
  if (base64 === '') throw new Error('the window is gone');
  return Buffer.from(base64, 'base64');
}

/** Waits until both pages have their size, their place and their paint; what never comes to rest is taken as it is. */
async function settle(app: ElectronApplication): Promise<void> {
  // A pointer that rests on a button would leave its mark on it.
  await app
    .windows()
    .find((page) => page.url().startsWith('app://'))
    ?.mouse.move(1, 1);
  await app.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    if (!window) return;
    const own = window.webContents;
    const pause = (ms: number) =>
      new Promise<void>((resolve) => {
        setTimeout(resolve, ms);
      });
    const views = () =>
      window.contentView.children
        .flatMap((child) => ('webContents' in child ? [child as Electron.WebContentsView] : []))
        .filter(({ webContents }) => webContents !== own);
    const alive = () => views().filter(({ webContents }) => !webContents.isCrashed());
    const paint = (contents: Electron.WebContents) =>
      Promise.race([
        contents.executeJavaScript(
          'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))))',
        ),
        pause(500),
      ]);
    const ask = `document.fonts.ready.then(() => {
      const area = document.querySelector('.view-area')?.getBoundingClientRect();
      return { wide: innerWidth, high: innerHeight, busy: document.querySelector('.app[aria-busy=true]') !== null, room: area ? [area.x, area.y, area.width, area.height] : null };
    })`;
    const isCalm = async () => {
      const { wide, high, busy, room } = (await own.executeJavaScript(ask)) as {
        wide: number;
        high: number;
        busy: boolean;
        room: number[] | null;
      };
      const zoom = own.getZoomFactor();
      const { width, height } = window.getContentBounds();
      const fills = Math.abs(wide * zoom - width) <= zoom && Math.abs(high * zoom - height) <= zoom;
      const placed = views().every((view) => {
        const { x, y, width: across, height: down } = view.getBounds();
        return [x, y, across, down].every((side, index) => Math.abs(side - (room?.[index] ?? -9) * zoom) <= 1);
      });
      return (
        fills &&
        !busy &&
        placed &&
        (room === null) === (views().length === 0) &&
        alive().every(({ webContents }) => !webContents.isLoading())
      );
    };
    const limit = Date.now() + 2500;
    while (Date.now() < limit && !(await isCalm())) await pause(30);
    await Promise.all([own, ...alive().map(({ webContents }) => webContents)].map(paint));
  });
}
