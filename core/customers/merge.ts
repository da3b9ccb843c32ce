// Two customers that are one: what is written so that the one that stays has all that was known of either.
import { cut } from '../base/cut.ts';
import { limits } from '../base/limits.ts';
import type { Contacts } from './contacts.ts';
import type { FactToWrite } from './listed.ts';
import { isNobody, mergedPerson, type CustomerPerson } from './person.ts';
import type { CustomerProfile } from './profile.ts';
import { bareName } from './search.ts';

export type Merging = {
  readonly id: string;
  readonly profile: CustomerProfile;
  readonly contacts: Contacts;
  readonly person: CustomerPerson;
};

/** What `stays` says counts; where it says nothing, what the other one says. Notes stand one below the other. */
export function mergeFacts(stays: Merging, other: Merging): readonly FactToWrite[] {
  const name = [other.profile.name, other.profile.code].filter((part) => part !== '').join(' ');
  const contacts = { sales: saidOf('sales'), helpDesk: saidOf('helpDesk') };
  function saidOf(who: keyof Contacts): Contacts['sales'] {
    const own = stays.contacts[who];
    return own.name === '' && own.phone === '' ? other.contacts[who] : own;
  }
  const person = mergedPerson(stays.person, other.person);
  return [
    { kind: 'merged-from', data: { customerId: other.id, name: cut(name, limits.line).trim() } },
    { kind: 'profile-noted', data: mergedProfile(stays.profile, other.profile) },
    { kind: 'contacts-noted', data: contacts },
    ...(isNobody(person) ? [] : [{ kind: 'person-noted' as const, data: person }]),
  ];
}

export const mergedProfile = (stays: CustomerProfile, other: CustomerProfile): CustomerProfile => ({
  name: stays.name || other.name,
  // A reading is that of its name, whatever form of company stands before or behind it.
  reading: stays.reading || (stays.name === '' || bareName(stays.name) === bareName(other.name) ? other.reading : ''),
  code: stays.code || other.code,
  devices: stays.devices ?? other.devices,
  macs: stays.macs ?? other.macs,
  note: noteOf(stays.note, other.note),
  siteUrl: stays.siteUrl ?? other.siteUrl,
});

/** What no longer fits stays in the other one's own facts. */
function noteOf(own: string, other: string): string {
  if (other === '' || own.includes(other)) return own;
  return cut(own === '' ? other : `${own}\n${other}`, limits.customerNote).trim();
}
