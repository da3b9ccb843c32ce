// Our own window: one, shown when its first page is painted.
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { hardenOwnContents, ownPreferences } from './security.ts';
import { ownPage } from './protocol.ts';
import { windowIcon } from './window-icon.ts';

/** The paper and ink of the two themes, so that nothing flashes before the first paint (renderer/look). */
const paper = () => (nativeTheme.shouldUseDarkColors ? '#16191d' : '#f7f5f0');

export function openWindow(preload: string, title: string): BrowserWindow {
  const { width, height } = screen.getPrimaryDisplay().workAreaSize;
  const window = new BrowserWindow({
    title,
    ...windowIcon,
    width: Math.min(1280, width),
    height: Math.min(800, height),
    // Half of a screen of 1366, beside a telephone program.
    minWidth: Math.min(680, width),
    minHeight: Math.min(520, height),
    backgroundColor: paper(),
    show: false,
    autoHideMenuBar: true,
    webPreferences: ownPreferences(preload),
  });
  hardenOwnContents(window.webContents);
  window.once('ready-to-show', () => window.show());
  // The page's own <title> is a step's heading; the window keeps the product's name in front of it.
  void window.loadURL(ownPage);
  return window;
}
