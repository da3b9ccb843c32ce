// The log: names and outcomes only, in one file beside the ledger, never a payload.
import { join } from 'node:path';
import log from 'electron-log/node';

export type Log = { info(text: string): void; warn(text: string): void; error(text: string): void };

/** `electron-log/node` sets up no IPC and no preload of its own (its main entry would register one in every session). */
export function createLog(folder: string, toConsole: boolean): Log {
  log.transports.file.resolvePathFn = () => join(folder, 'logs', 'main.log');
  log.transports.file.maxSize = 1024 * 1024;
  log.transports.console.level = toConsole ? 'warn' : false;
  return { info: (text) => log.info(text), warn: (text) => log.warn(text), error: (text) => log.error(text) };
}
