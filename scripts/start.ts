// `npm start`: builds the app and opens it in real Electron on this machine's own display.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { runAsCommand, say } from './runtime/say.ts';
import { ensureSystem } from './runtime/system.ts';
import { prepareApp } from './prepare-app.ts';

export function hasDisplay(platform: string, environment: Readonly<Record<string, string | undefined>>): boolean {
  return platform !== 'linux' || Boolean(environment['DISPLAY']) || Boolean(environment['WAYLAND_DISPLAY']);
}

async function start(): Promise<number> {
  if (!hasDisplay(process.platform, process.env)) {
    say(
      'There is no display here, so no window can open. To see the wizard work unattended, with pictures: npm run rehearse',
    );
    return 1;
  }
  await ensureSystem(['window']);
  const { runtime, appFolder } = await prepareApp();
  return open(runtime.executable, [...runtime.electronArgs(appFolder), ...process.argv.slice(2)]);
}

/**
 * Chromium's complaints about what a plain Linux desktop lacks: a system bus, a graphics card. They mean nothing
 * here.
 */
const CHATTER =
  /^\[\d+:\d+\/[\d.]+:(INFO|WARNING|ERROR):(bus|object_proxy|viz_main_impl|command_buffer_proxy_impl|gl_|gpu_|vaapi_)/;

export const isChatter = (line: string): boolean => CHATTER.test(line);

async function open(executable: string, args: readonly string[]): Promise<number> {
  const child = spawn(executable, args, { stdio: ['inherit', 'inherit', 'pipe'] });
  const lines = createInterface({ input: child.stderr });
  lines.on('line', (line) => {
    if (!isChatter(line)) say(line);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return code ?? 1;
}

await runAsCommand(import.meta.filename, start);
