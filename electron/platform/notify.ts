// The system's own notifications, behind one function. Linux: over D-Bus; Windows: by the program's AppUserModelID
// (main.ts); macOS asks the person at the first one. https://www.electronjs.org/docs/latest/api/notification
import { Notification } from 'electron';

export type Notice = {
  readonly title: string;
  readonly body: string;
  readonly pressed: () => void;
  /** The system did not show it. */
  readonly failed: (why: string) => void;
};
/** Shows it; gives back what takes it from the screen again. */
export type Notify = (notice: Notice) => () => void;

/** Held, so that a notification's press is heard however long it stands there. */
const standing = new Set<Notification>();

export const notify: Notify = ({ title, body, pressed, failed }) => {
  if (!Notification.isSupported()) {
    failed('not supported');
    return () => undefined;
  }
  const notification = new Notification({ title, body, silent: true });
  standing.add(notification);
  const gone = (): void => void standing.delete(notification);
  notification.on('click', () => {
    gone();
    pressed();
  });
  notification.on('close', gone);
  // Windows alone says so.
  notification.on('failed', (_event, why) => {
    gone();
    failed(why);
  });
  notification.show();
  return () => {
    gone();
    notification.close();
  };
};
