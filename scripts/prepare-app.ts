// What every script that opens the app needs first: a runtime, and the app built for it.
import { build } from './build.ts';
import { provideRuntime } from './runtime/provide.ts';
import type { Runtime } from './runtime/provide.ts';

export type PreparedApp = { readonly runtime: Runtime; readonly appFolder: string };

export async function prepareApp(): Promise<PreparedApp> {
  const runtime = await provideRuntime();
  return { runtime, appFolder: await build({ sqliteDriver: runtime.sqliteDriver }) };
}
