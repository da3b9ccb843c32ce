// What is kept of a customer beside the certificates: who it is, how many devices, whom to call, what was heard.
import * as v from 'valibot';
import type { Iso } from '../base/time.ts';
import { limits } from '../base/limits.ts';
import type { Contacts } from './contacts.ts';
import type { CustomerPerson } from './person.ts';

const line = v.pipe(v.string(), v.trim(), v.maxLength(limits.line));
export const mostDevices = 10 ** limits.count - 1;
const count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostDevices)));

/** As people write it: 300, 1,200, ３００台. Null: no number of devices, or more than are counted. */
export function readDeviceCount(text: string): number | null {
  const digits = text.normalize('NFKC').replace(/[,\s]/g, '').replace(/台$/, '');
  const read = /^\d+$/.test(digits) ? Number(digits) : null;
  return read !== null && read <= mostDevices ? read : null;
}

/** Only https: a management site is signed in to. */
export const isSiteAddress = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === 'https:';

/**
 * `name` and `code` may be empty, and a code in a form of its own: a renewal can begin before they are known. `reading`
 * is the name in kana, to sort and search by; `macs` are counted among `devices`.
 */
export const customerProfile = v.strictObject({
  name: line,
  reading: line,
  code: v.pipe(v.string(), v.trim(), v.maxLength(limits.customerCode)),
  devices: count,
  macs: count,
  note: v.pipe(v.string(), v.trim(), v.maxLength(limits.customerNote)),
  siteUrl: v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(limits.address), v.check(isSiteAddress, 'no address'))),
});
export type CustomerProfile = Readonly<v.InferOutput<typeof customerProfile>>;
export const emptyProfile: CustomerProfile = {
  name: '',
  reading: '',
  code: '',
  devices: null,
  macs: null,
  note: '',
  siteUrl: null,
};

/** From a table, a mail or a voice, never from a certificate: it ends no state and proves nothing. */
export type Heard = {
  /** As `2027-01-25`. */
  readonly end: string | null;
  readonly topic: string | null;
  /** Hexadecimal, without colons. */
  readonly serial: string | null;
};
export type CustomerEntry = {
  readonly profile: CustomerProfile;
  readonly contacts: Contacts;
  readonly person: CustomerPerson;
  readonly heard: Heard;
};
/** The certificate in use, from its file. `heard`: of its end something else was said since, and that counts. */
export type HeldCertificate = {
  readonly end: Iso;
  readonly heard: boolean;
  readonly topic: string | null;
  readonly serial: string;
};
export type ListedCustomer = CustomerEntry & { readonly id: string; readonly certificate: HeldCertificate | null };
