// Does a case wait right now for a file that a browser would put into the downloads folder?
import type { CaseView } from './case-view.ts';

/** Never the site's certificate: in that folder nothing tells it from Apple's own file (docs/decisions/proof.md). */
export type FolderWanted = 'csr' | 'candidate';

/**
 * A wait is told from the next by its key; the request's wait begins with the minute, and its files are taken once
 * the step is reached.
 */
export function folderWait(
  view: CaseView,
): { readonly wanted: FolderWanted; readonly key: string; readonly taking: boolean } | null {
  const { step, state, id, readOnly } = view;
  if (readOnly) return null;
  if (step === 'csr-wait') return { wanted: 'csr', key: `${id}/csr`, taking: false };
  if (step === 'csr-take') {
    const newest = state.csrs.at(-1);
    return newest && !state.outdated.includes(newest.sha256) ? null : { wanted: 'csr', key: `${id}/csr`, taking: true };
  }
  // The site's request once more, right before the registration; after another one came a person looks at it first.
  if (step === 'register')
    return state.csrName === 'unknown'
      ? {
          wanted: 'csr',
          key: `${id}/csr-again/${state.candidate?.sha256 ?? ''}/${state.siteCsr?.at ?? ''}`,
          taking: true,
        }
      : null;
  return step === 'portal' && state.way === 'browser'
    ? { wanted: 'candidate', key: `${id}/candidate/${state.accepted?.sha256 ?? ''}`, taking: true }
    : null;
}
