// Which foreign page stands beside a step.
import type { Place } from '../portal/sites.ts';
import type { Mode } from '../verdict/verdict.ts';

/** A real customer's management site opens in the system browser; the practice site stands beside its steps. */
export const site = ({ mode }: { readonly mode: Mode }): Place | null => (mode === 'practice' ? 'site' : null);
export const apple = ({ state }: { readonly state: { readonly way: 'view' | 'browser' | null } }): Place | null =>
  state.way === 'view' ? 'apple' : null;
/** The practice portal, whatever way was chosen before; a real one never stands beside a page about Revoke. */
export const practicePortal = ({ mode }: { readonly mode: Mode }): Place | null =>
  mode === 'practice' ? 'apple' : null;
