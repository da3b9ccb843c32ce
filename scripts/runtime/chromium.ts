// The machine's own Chromium: the newer of the two engines that bracket the one that ships.
import { run } from './command.ts';
import { Trouble } from './say.ts';

const names = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser'];

export async function findChromium(): Promise<string> {
  const { output } = await run('sh', ['-c', names.map((name) => `command -v ${name}`).join(' || ')]);
  const place = output.trim();
  if (place === '') throw new Trouble('no Chromium on this machine: install the package chromium and try again');
  return place;
}
