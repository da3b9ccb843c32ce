// A picture of the whole window: our own page and the foreign page beside it, put together at its place inside the app.
import type { ElectronApplication } from '@playwright/test';

/** Gives back a PNG, one pixel per window pixel whatever the display's scale. */
export async function windowPicture(app: ElectronApplication): Promise<Buffer> {
  await settle(app);
  const base64 = await app.evaluate(async ({ BrowserWindow, nativeImage }) => {
    const window = BrowserWindow.getAllWindows()[0];
    if (!window) return '';
    const shown = window.contentView.children.flatMap((child) => ('webContents' in child ? [child as Electron.WebContentsView] : []));
    const { width, height } = window.getContentBounds();
    const bitmapOf = async (contents: Electron.WebContents, size: { width: number; height: number }) => {
      const image = await contents.capturePage();
      const same = image.getSize().width === size.width && image.getSize().height === size.height;
      return (same ? image : image.resize({ ...size, quality: 'best' })).toBitmap({ scaleFactor: 1 });
    };
    const whole = await bitmapOf(window.webContents, { width, height });
    for (const view of shown.filter(({ webContents }) => webContents !== window.webContents && !webContents.isCrashed())) {
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

/** Waits until both pages are painted and the foreign one has come to its place; what never comes to rest is taken as it is. */
async function settle(app: ElectronApplication): Promise<void> {
  await app.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    if (!window) return;
    const pause = (ms: number) => new Promise<void>((resolve) => { setTimeout(resolve, ms); });
    const painted = 'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))))';
    const ready = `Promise.all([document.fonts.ready, ${painted}]).then(() => document.querySelector('.app[aria-busy=true]') === null)`;
    const room = `(() => { const area = document.querySelector('.view-area'); if (!area) return null;
      const { x, y, width, height } = area.getBoundingClientRect(); return [x, y, width, height]; })()`;
    const limit = Date.now() + 2500;
    while (Date.now() < limit) {
      const calm = await Promise.race([window.webContents.executeJavaScript(ready) as Promise<boolean>, pause(500).then(() => false)]);
      const views = window.contentView.children.flatMap((child) => ('webContents' in child ? [child as Electron.WebContentsView] : []))
        .filter(({ webContents }) => webContents !== window.webContents);
      const wanted = (await window.webContents.executeJavaScript(room)) as number[] | null;
      const zoom = window.webContents.getZoomFactor();
      const placed = views.every((view) => {
        const { x, y, width, height } = view.getBounds();
        return wanted !== null && [x, y, width, height].every((side, index) => Math.abs(side - (wanted[index] ?? 0) * zoom) <= 1);
      });
      const loaded = views.every(({ webContents }) => webContents.isCrashed() || !webContents.isLoading());
      if (calm && placed && loaded && (wanted === null) === (views.length === 0)) {
        await Promise.all(views.filter(({ webContents }) => !webContents.isCrashed()).map(({ webContents }) => Promise.race([webContents.executeJavaScript(painted), pause(300)])));
        return;
      }
      await pause(30);
    }
  });
}
