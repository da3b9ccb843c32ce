// Our window beside the system browser: narrow, at the right edge of its display and on top; and put back as it was.
import type { BrowserWindow, Rectangle } from 'electron';
import { screen } from 'electron';
import type { NarrowState } from '../../core/contract/wizard.ts';
import { narrowBounds, narrowMinimum, staysNarrow } from '../../core/advice/narrow-window.ts';
import type { CaseView } from '../../core/case/view.ts';
import type { SendEvent } from './ipc.ts';

export type NarrowWindowOptions = {
  readonly window: () => BrowserWindow | null;
  readonly platform: string;
  readonly send: SendEvent;
  /** The last choice, and nothing else. */
  readonly setting: { readonly read: () => string | null; readonly write: (value: string) => unknown };
};
export type NarrowWindow = ReturnType<typeof createNarrowWindow>;

type Before = {
  readonly bounds: Rectangle;
  readonly minimum: readonly [number, number];
  readonly maximised: boolean;
  readonly full: boolean;
};

export function createNarrowWindow({ window, platform, send, setting }: NarrowWindowOptions) {
  let before: Before | null = null;
  const state = (): NarrowState => ({ on: before !== null, wanted: setting.read() === 'on' });
  const told = (): NarrowState => {
    const now = state();
    send('window.changed', now);
    return now;
  };

  const makeNarrow = () => {
    const own = window();
    if (!own || before) return;
    const [wide = 0, high = 0] = own.getMinimumSize();
    before = {
      bounds: own.getNormalBounds(),
      minimum: [wide, high],
      maximised: own.isMaximized(),
      full: own.isFullScreen(),
    };
    if (before.maximised) own.unmaximize();
    // Leaving full screen takes its time on macOS, and the window has no place of its own until then.
    if (before.full) own.once('leave-full-screen', () => standAtEdge(own)).setFullScreen(false);
    else standAtEdge(own);
  };

  const standAtEdge = (own: BrowserWindow) => {
    if (!before) return;
    const { workArea } = screen.getDisplayMatching(before.bounds);
    const minimum = narrowMinimum(workArea);
    own.setMinimumSize(minimum.width, minimum.height);
    own.setBounds(narrowBounds(workArea, own.webContents.getZoomFactor()));
    putOnTop(own, true, platform);
  };

  const putBack = () => {
    const own = window();
    const was = before;
    before = null;
    if (!own || !was) return;
    putOnTop(own, false, platform);
    own.setBounds(was.bounds);
    own.setMinimumSize(...was.minimum);
    if (was.maximised) own.maximize();
    if (was.full) own.setFullScreen(true);
  };

  return {
    state,
    /** A person's choice: remembered for the next time the site opens in the browser. */
    choose: (on: boolean): NarrowState => {
      setting.write(on ? 'on' : 'off');
      if (on) makeNarrow();
      else putBack();
      return told();
    },
    /** Called with the open case whenever it may have moved, and with null when it is left. */
    follow: (view: CaseView | null): void => {
      if (!before || (view && staysNarrow(view))) return;
      putBack();
      told();
    },
  };
}

/**
 * macOS: 'floating' lies over other programs' windows and under menus and dialogs; elsewhere a level means nothing
 * or, on Windows, would lie over the taskbar.
 * https://www.electronjs.org/docs/latest/api/browser-window#winsetalwaysontopflag-level-relativelevel
 */
function putOnTop(own: BrowserWindow, on: boolean, platform: string): void {
  if (on && platform === 'darwin') own.setAlwaysOnTop(true, 'floating');
  else own.setAlwaysOnTop(on);
}
