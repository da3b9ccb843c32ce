// `npm start`: builds the app and opens it in real Electron on this machine's own display.
import { run } from './runtime/command.ts';
import { runAsCommand, say } from './runtime/say.ts';
import { ensureSystem } from './runtime/system.ts';
import { prepareApp } from './prepare-app.ts';

export function hasDisplay(platform: string, environment: Readonly<Record<string, string | undefined>>): boolean {
  return platform !== 'linux' || Boolean(environment['DISPLAY']) || Boolean(environment['WAYLAND_DISPLAY']);
}

async function start(): Promise<number> {
  if (!hasDisplay(process.platform, process.env)) {
    say('There is no display here, so no window can open. To see the wizard work unattended, with pictures: npm run rehearse');
    return 1;
  }
  await ensureSystem(['window']);
  const { runtime, appFolder } = await prepareApp();
  const { code } = await run(runtime.executable, [...runtime.electronArgs(appFolder), ...process.argv.slice(2)], { show: true });
  return code;
}

await runAsCommand(import.meta.filename, start);
