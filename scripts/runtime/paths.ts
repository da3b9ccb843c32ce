// Where things lie: the checkout, and the per-user cache for what is too big for the checkout.
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

type Environment = Readonly<Record<string, string | undefined>>;

/** $XDG_CACHE_HOME counts only when absolute (XDG Base Directory Specification). */
export function cacheFolder(environment: Environment = process.env, home: string = homedir()): string {
  const named = environment['XDG_CACHE_HOME'];
  return join(named !== undefined && isAbsolute(named) ? named : join(home, '.cache'), 'mdm-cert-wizard');
}
