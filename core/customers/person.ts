// Whom one calls at the company itself: not the sales representative or the help desk of contacts.ts, who are called
// from there.
import { nameKey } from './search.ts';

/** Each may be empty. Nothing is asked of the form of a number or an address: they are read by people only. */
export type CustomerPerson = { readonly name: string; readonly phone: string; readonly email: string };

export const personParts = ['name', 'phone', 'email'] as const satisfies readonly (keyof CustomerPerson)[];
export const nobody: CustomerPerson = { name: '', phone: '', email: '' };
export const isNobody = (person: CustomerPerson): boolean => personParts.every((one) => person[one] === '');

/** On one line; empty where nobody is known. */
export const personLine = (person: CustomerPerson): string =>
  personParts
    .map((one) => person[one])
    .filter((text) => text !== '')
    .join(' ');

/** Of two companies that are one: a number of another person is never put to a name. */
export function mergedPerson(stays: CustomerPerson, other: CustomerPerson): CustomerPerson {
  if (isNobody(stays)) return other;
  if (stays.name === '' || nameKey(stays.name) !== nameKey(other.name)) return stays;
  return { name: stays.name, phone: stays.phone || other.phone, email: stays.email || other.email };
}
