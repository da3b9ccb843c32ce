// What nobody caught, here or in the main process: kept until the calm page is there to say so, and told to the log.
import { isHarmless, nameOf, placeOf } from '../../core/base/uncaught.ts';
import { call, on } from './client.ts';

export type Uncaught = { readonly where: 'page' | 'main'; readonly name: string };

let found: Uncaught | null = null;
let hearer: ((uncaught: Uncaught) => void) | null = null;

function take(uncaught: Uncaught): void {
  // Of several the first is told; but where the main process is broken as well, only starting anew helps.
  if (found && (found.where === 'main' || uncaught.where === 'page')) return;
  found = uncaught;
  hearer?.(found);
}

/** What the page's own script did: an error while it is drawn comes here by way of the calm page itself. */
export function noteUncaught(thrown: unknown): void {
  if (isHarmless(thrown)) return;
  const name = nameOf(thrown);
  void call('app.broke', { name, at: placeOf(thrown) });
  take({ where: 'page', name });
}

export function catchUncaught(): void {
  window.addEventListener('error', ({ error, message }) => noteUncaught(error ?? message));
  window.addEventListener('unhandledrejection', ({ reason }) => noteUncaught(reason));
  on('app.broke', ({ name }) => take({ where: 'main', name }));
}

/** Also what was found before anybody listened. */
export function onUncaught(hear: (uncaught: Uncaught) => void): () => void {
  hearer = hear;
  if (found) hear(found);
  return () => {
    hearer = null;
  };
}
