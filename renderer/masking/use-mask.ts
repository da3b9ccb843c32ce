// The key that masks names or shows them again; and our window out of shared screens while something secret shows.
import { useEffect } from 'react';
import { call } from '../app/client.ts';
import { heldBy } from './held.ts';
import type { AppInfo } from '../../core/contract/wizard.ts';

/** F9, wherever the keyboard is in our page; inside a foreign one the main process hears it. */
export function useMaskKey(info: AppInfo | null, mask: (on: boolean) => void): void {
  const masked = info?.masked ?? null;
  useEffect(() => {
    if (masked === null) return;
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'F9' || event.repeat || event.isComposing) return;
      event.preventDefault();
      mask(!masked);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [masked, mask]);
}

// One thing that is put away says nothing of another that still shows.
const secretShows = heldBy((shows) => void call('app.secret', { shows }));

/** `shows`: an address, the words of a hand-over file, or what is said in a call while a password is near. */
export function useSecret(shows: boolean): void {
  useEffect(() => {
    if (!shows) return;
    return secretShows();
  }, [shows]);
}
