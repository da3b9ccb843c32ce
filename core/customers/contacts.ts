// Whom to call (docs/manual-coverage.md S17): typed once, shown wherever something does not work.
export type Contact = { readonly name: string; readonly phone: string };
export type Contacts = { readonly sales: Contact; readonly helpDesk: Contact };
export const emptyContacts: Contacts = { sales: { name: '', phone: '' }, helpDesk: { name: '', phone: '' } };
