// Whether a looked-at text tells an end and not whose it is: then the box asks the board whom it can be about.
import type { Iso } from '../base/time.ts';
import type { Look, LookKind } from './look.ts';

const notices: readonly LookKind[] = ['apple-expiry-mail', 'expiry-notice', 'expired-told', 'renewal-mail'];

/** The end that it states; null where it names its customer or certificate itself, or states none. */
export const endToFind = ({ kind, notAfter, mCode, topic }: Look): Iso | null =>
  notices.includes(kind) && mCode === null && topic === null ? notAfter : null;
