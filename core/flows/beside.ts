// Which foreign page stands beside a step.
import type { CustomerSite } from '../portal/site-address.ts';
import type { Place } from '../portal/sites.ts';
import type { Mode } from '../verdict/verdict.ts';

type AskedForSite = { readonly mode: Mode; readonly customerSite: CustomerSite };

/** The practice site always; a real customer's where its address is known and the browser was not chosen. */
export const site = ({ mode, customerSite: { known, way } }: AskedForSite): Place | null =>
  mode === 'practice' || (known !== null && way === 'view') ? 'site' : null;
export const apple = ({ state }: { readonly state: { readonly way: 'view' | 'browser' | null } }): Place | null =>
  state.way === 'view' ? 'apple' : null;
/** The practice portal, whatever way was chosen before; a real one never stands beside a page about Revoke. */
export const practicePortal = ({ mode }: { readonly mode: Mode }): Place | null =>
  mode === 'practice' ? 'apple' : null;
