// Linux desktops name their browser's desktop file through xdg-utils.
import type { Run } from './run.ts';

/**
 * https://portland.freedesktop.org/doc/xdg-settings.html; xdg-mime where the desktop knows no default browser of its
 * own.
 */
export async function linuxBrowser(run: Run): Promise<string | null> {
  const named = (await run('xdg-settings', ['get', 'default-web-browser']))?.trim();
  if (named) return named;
  return (await run('xdg-mime', ['query', 'default', 'x-scheme-handler/https']))?.trim() ?? null;
}
