// Where on Apple's site the person is when the page about it opens: as far as the case knows.
import type { CaseState } from '../case/state.ts';

type Known = Pick<CaseState, 'answered' | 'handedOver' | 'handedOverAt' | 'duplicate'> & {
  readonly setAside: readonly unknown[];
};
export type PortalBegin = 'sign-in' | 'list' | 'upload' | 'download';

/**
 * After a certificate that would not do, or once the row was found, the list of rows is where one is: signed in long
 * ago, nothing handed over yet. Where Apple has the request, or may have it, another file of the renewed row is all
 * that is wanted.
 */
export function portalBegin({ answered, handedOver, handedOverAt, setAside, duplicate }: Known): PortalBegin {
  if (answered || (handedOverAt !== null && !handedOver)) return 'download';
  if (handedOver) return 'upload';
  return setAside.length > 0 || duplicate.settled !== null ? 'list' : 'sign-in';
}
