// The log: names and outcomes only, in one file beside the ledger, never a payload.
import { join } from 'node:path';

export type Log = { info(text: string): void; warn(text: string): void; error(text: string): void };

/**
 * Reading the library takes longer than opening the ledger: it begins at `from`, and lines that come before are
 * written then.
 */
export function createLog(folder: string, toConsole: boolean, from: Promise<void>): Log {
  // `electron-log/node` sets up no IPC and no preload of its own (its main entry would register one in every session).
  const library = from
    .then(() => import('electron-log/node'))
    .then(({ default: log }) => {
      log.transports.file.resolvePathFn = () => join(folder, 'logs', 'main.log');
      log.transports.file.maxSize = 1024 * 1024;
      log.transports.console.level = toConsole ? 'warn' : false;
      return log;
    });
  const write =
    (level: keyof Log) =>
    (text: string): void =>
      void library.then((log) => log[level](text));
  return { info: write('info'), warn: write('warn'), error: write('error') };
}
