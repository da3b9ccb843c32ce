// React begins: on an empty page, or on the one that was drawn at build time.
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { FirstAnswers } from './first-answers.ts';
import { WholePage } from './WholePage.tsx';

export function begin(root: HTMLElement, known: FirstAnswers): void {
  createRoot(root).render(<WholePage first={known} real={Promise.resolve(known)} />);
}

/** `first` is what the page was drawn from, `real` what is the case; `taken` is told when presses are answered. */
export function takeOver(root: HTMLElement, first: FirstAnswers, real: Promise<FirstAnswers>, taken: () => void): void {
  hydrateRoot(root, <WholePage first={first} real={real} taken={taken} />, {
    // React mends these by itself: they are for the log of whoever builds it.
    onRecoverableError: (thrown) => console.error(thrown),
  });
}
