// STUB until the recogniser is merged.
import type { PageSnapshot } from './snapshot.ts';
export type PortalPage = 'sign-in' | 'second-factor' | 'get-started' | 'list' | 'panel' | 'revoke-dialog' | 'agreement' | 'create' | 'renew' | 'confirmation' | 'invalid-csr' | 'signature-failed' | 'signing-expired' | 'not-found' | 'sign-in-failed' | 'low-security' | 'locked' | 'timed-out' | 'blank' | 'company-sign-in' | 'unknown';
export type Where = { readonly signIn: boolean; readonly host: string; readonly company: boolean };
export function recognise(where: Where, snapshot: PageSnapshot | null): { readonly page: PortalPage; readonly translated: boolean } {
  if (where.signIn || !snapshot) return { page: 'sign-in', translated: false };
  const headings = snapshot.pieces.filter((p) => p.role === 'heading').map((p) => p.text);
  const has = (t: string) => headings.includes(t);
  const page: PortalPage = has('Certificates for Third-Party Servers') ? (snapshot.panel ? 'panel' : 'list') : has('Renew Push Certificate') ? 'renew' : has('Create a New Push Certificate') ? 'create' : has('MDM Certificate Agreement') ? 'agreement' : has('Confirmation') ? 'confirmation' : 'unknown';
  return { page, translated: false };
}
