// A real notification service (dunst) on the run's own session bus and display: D-Bus starts it when it is first asked.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);
/** A service that does not answer is told, not waited for. */
const ask = async (...args: readonly string[]): Promise<string> =>
  (await execute('dunstctl', [...args], { timeout: 10_000 })).stdout;

type Shown = { readonly data: readonly (readonly { readonly summary: { readonly data: string } }[])[] };

/** With nothing left on the screen. */
export async function notificationService() {
  const shown = async (): Promise<readonly string[]> => {
    await ask('close-all');
    const history = JSON.parse(await ask('history')) as Shown;
    return history.data
      .flat()
      .map(({ summary }) => summary.data)
      .toReversed();
  };
  // What other stories were shown before this one.
  const before = (await shown()).length;
  return {
    standing: async (): Promise<number> => Number(await ask('count', 'displayed')),
    /** Presses the one that stands there. */
    press: () => ask('action', '0'),
    /** Takes them from the screen; gives back the titles of all that were shown so far, in their order. */
    titles: async (): Promise<readonly string[]> => (await shown()).slice(before),
  };
}
