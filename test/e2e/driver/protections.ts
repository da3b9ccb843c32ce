// Whether the system was asked to leave our window out of shared screens.
import type { Running } from './launch.ts';

/** What the system was asked for from now on: true, to leave our window out of shared screens. */
export const protectionsOf = ({ app }: Running) =>
  app.evaluateHandle(({ BrowserWindow }) => {
    const asked: boolean[] = [];
    const { prototype } = BrowserWindow;
    const { setContentProtection } = prototype;
    prototype.setContentProtection = function (wanted: boolean) {
      asked.push(wanted);
      setContentProtection.call(this, wanted);
    };
    return asked;
  });
