// The application menu: editing, and a zoom that touches our own page only (Apple's stays at 100 %).
import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import type { shellTexts } from '../../core/text/shell-texts.ts';

type Words = (typeof shellTexts)['ja']['menu'];

/** Steps of 10 %, between the half and the threefold. */
const step = 0.1;
const smallest = 0.5;
const largest = 3;

export function setMenu(
  window: () => BrowserWindow | null,
  words: Words,
  platform: NodeJS.Platform = process.platform,
): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(window, words, platform)));
}

function menuTemplate(
  window: () => BrowserWindow | null,
  words: Words,
  platform: NodeJS.Platform,
): MenuItemConstructorOptions[] {
  const zoom = (change: (factor: number) => number) => () => {
    const contents = window()?.webContents;
    contents?.setZoomFactor(Math.min(largest, Math.max(smallest, change(contents.getZoomFactor()))));
  };
  const mac: MenuItemConstructorOptions[] = platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  return [
    ...mac,
    {
      label: words.edit,
      submenu: [
        { role: 'undo', label: words.undo },
        { role: 'redo', label: words.redo },
        { type: 'separator' },
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        { label: words.larger, accelerator: 'CommandOrControl+Plus', click: zoom((factor) => factor + step) },
        {
          label: words.larger,
          accelerator: 'CommandOrControl+=',
          visible: false,
          click: zoom((factor) => factor + step),
        },
        { label: words.smaller, accelerator: 'CommandOrControl+-', click: zoom((factor) => factor - step) },
        { label: words.actualSize, accelerator: 'CommandOrControl+0', click: zoom(() => 1) },
        ...(platform === 'darwin'
          ? []
          : [{ type: 'separator' } as const, { role: 'quit', label: words.quit } as const]),
      ],
    },
  ];
}
