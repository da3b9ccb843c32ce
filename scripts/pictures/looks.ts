// The looks in which every page is pictured: two themes, three sizes; and how a running app is put into one.
import type { ElectronApplication } from '@playwright/test';
import { narrowBounds } from '../../core/advice/narrow-window.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** An office laptop of 1366x768 at 125 % leaves 1093x614; zoom200 is what a reader with weak eyes sees at 1280x800. */
export const sizes = {
  '1280x800': { width: 1280, height: 800, zoom: 1 },
  '1093x614': { width: 1093, height: 614, zoom: 1 },
  zoom200: { width: 1280, height: 800, zoom: 2 },
} as const;
export type Size = keyof typeof sizes;
export const sizeNames = Object.keys(sizes) as readonly Size[];

export type Look = { readonly theme: Theme; readonly size: Size };
export const firstLook: Look = { theme: 'light', size: '1280x800' };

export async function putInto(app: ElectronApplication, { theme, size }: Look): Promise<void> {
  // Playwright stands between the desktop's theme and the pages, so each page is told, and the program itself as well.
  for (const page of app.windows())
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' }).catch(() => undefined);
  const { width, height, zoom } = sizes[size];
  // Beside the browser our window is as narrow as it would be on a display of this size.
  const narrow = narrowBounds({ x: 0, y: 0, width, height }, zoom);
  await app.evaluate(
    ({ BrowserWindow, nativeTheme }, look) => {
      nativeTheme.themeSource = look.theme;
      const window = BrowserWindow.getAllWindows()[0];
      if (!window) return;
      const wanted = window.isAlwaysOnTop() ? look.beside : look;
      const [nowWide = 0, nowHigh = 0] = window.getContentSize();
      if (nowWide !== wanted.width || nowHigh !== wanted.height) window.setContentSize(wanted.width, wanted.height);
      if (window.webContents.getZoomFactor() !== look.zoom) window.webContents.setZoomFactor(look.zoom);
    },
    { theme, width, height, zoom, beside: narrow },
  );
}
