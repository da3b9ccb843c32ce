// The dozen database operations that the ledger uses, and the choice of the library behind them (made by the build).
import type { OpenDatabase } from './driver-types.ts';

/** Set by esbuild's `define`; absent under plain Node. */
declare const __SQLITE_DRIVER__: 'better-sqlite3' | '@photostructure/sqlite' | undefined;

/**
 * Loads the library that this build was made for. The condition is spelled out in place, so that esbuild folds it
 * and leaves the other library's import out of the bundle.
 */
export async function loadDriver(): Promise<OpenDatabase> {
  if (typeof __SQLITE_DRIVER__ !== 'undefined' && __SQLITE_DRIVER__ === '@photostructure/sqlite') {
    const { openPhotostructure } = await import('./driver-photostructure.ts');
    return openPhotostructure;
  } else {
    const { openBetter } = await import('./driver-better.ts');
    return openBetter;
  }
}
