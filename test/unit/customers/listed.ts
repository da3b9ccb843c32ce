// A customer of the list, with what a test says of it.
import { emptyContacts } from '../../../core/customers/contacts.ts';
import { nobody } from '../../../core/customers/person.ts';
import type { CustomerProfile, HeldCertificate, ListedCustomer } from '../../../core/customers/profile.ts';

const empty: CustomerProfile = { name: '', reading: '', code: '', devices: null, macs: null, note: '', siteUrl: null };

export const listed = (
  id: string,
  profile: Partial<CustomerProfile>,
  certificate: HeldCertificate | null = null,
): ListedCustomer => ({
  id,
  profile: { ...empty, ...profile },
  contacts: emptyContacts,
  person: nobody,
  heard: { end: null, topic: null, serial: null },
  certificate,
});
