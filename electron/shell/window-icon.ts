// The icon of our windows where a window has one of its own: macOS takes the app's.
import type { BrowserWindowConstructorOptions } from 'electron';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Beside the built main process (scripts/build.ts). */
const resources = join(dirname(fileURLToPath(import.meta.url)), 'resources');

/**
 * Windows takes the sizes that it needs out of the ICO; elsewhere one picture is scaled by the desktop.
 * https://www.electronjs.org/docs/latest/api/structures/base-window-options
 */
const files: Partial<Record<NodeJS.Platform, string>> = { win32: 'icon.ico', linux: 'icons/128x128.png' };
const file = files[process.platform];

export const windowIcon: Pick<BrowserWindowConstructorOptions, 'icon'> =
  file === undefined ? {} : { icon: join(resources, file) };
