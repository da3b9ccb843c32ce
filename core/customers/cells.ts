// A customer as one text for each column, and a cell of somebody's table brought into that form.
import { limits } from '../base/limits.ts';
import { readDay } from '../reading/read-day.ts';
import { mayBeMeant } from '../schedule/typed-day.ts';
import { inJapan } from '../reading/site-date.ts';
import { readTopic } from '../reading/stated-topic.ts';
import { siteToKeep } from '../portal/site-address.ts';
import { customerCode } from '../site/patterns.ts';
import type { ImportField } from './columns.ts';
import { isSiteAddress, readDeviceCount, type CustomerEntry, type ListedCustomer } from './profile.ts';

/** Each field in its kept form; an empty one is not known. `end` is `2027-01-25`, `serial` lower-case hex. */
export type Texts = Readonly<Record<ImportField, string>>;

/** `end`, `topic` and `serial` as heard. */
export const textsOf = (id: string, { profile, contacts, person, heard }: CustomerEntry): Texts => ({
  id,
  name: profile.name,
  reading: profile.reading,
  code: profile.code,
  end: heard.end ?? '',
  topic: heard.topic ?? '',
  serial: heard.serial ?? '',
  devices: profile.devices === null ? '' : String(profile.devices),
  macs: profile.macs === null ? '' : String(profile.macs),
  personName: person.name,
  personPhone: person.phone,
  personEmail: person.email,
  salesName: contacts.sales.name,
  salesPhone: contacts.sales.phone,
  helpDeskName: contacts.helpDesk.name,
  helpDeskPhone: contacts.helpDesk.phone,
  siteUrl: profile.siteUrl ?? '',
  note: profile.note,
});

/** What a table shows of a customer: what the certificate says goes before what was heard. */
export function shownOf(customer: ListedCustomer): Texts {
  const texts = textsOf(customer.id, customer);
  const { certificate } = customer;
  if (certificate === null) return texts;
  return {
    ...texts,
    // By Japan's calendar, as the management site shows it.
    end: inJapan(certificate.end).slice(0, 10),
    topic: certificate.topic ?? texts.topic,
    serial: certificate.serial,
  };
}

export const entryOf = (texts: Texts): CustomerEntry => ({
  profile: {
    name: texts.name,
    reading: texts.reading,
    code: texts.code,
    devices: texts.devices === '' ? null : Number(texts.devices),
    macs: texts.macs === '' ? null : Number(texts.macs),
    note: texts.note,
    siteUrl: texts.siteUrl === '' ? null : texts.siteUrl,
  },
  contacts: {
    sales: { name: texts.salesName, phone: texts.salesPhone },
    helpDesk: { name: texts.helpDeskName, phone: texts.helpDeskPhone },
  },
  person: { name: texts.personName, phone: texts.personPhone, email: texts.personEmail },
  heard: { end: texts.end || null, topic: texts.topic || null, serial: texts.serial || null },
});

/** `unlikely-year`: it is a day, and of no year in which such a certificate ends. */
export type CellFault =
  | 'too-long'
  | 'bad-code'
  | 'unreadable-date'
  | 'unlikely-year'
  | 'bad-topic'
  | 'bad-serial'
  | 'bad-number'
  | 'bad-address';
export type CellRead = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: CellFault };

/** An empty cell is an empty text, whatever its column. `today`: as `2027-01-25`. */
export function readCell(field: ImportField, cell: string, today: string): CellRead {
  const trimmed = cell.trim();
  if (trimmed === '') return { ok: true, text: '' };
  return readers[field](trimmed, today);
}

const accept = (text: string): CellRead => ({ ok: true, text });
const refuse = (fault: CellFault): CellRead => ({ ok: false, fault });
const orRefuse = (text: string | null, fault: CellFault): CellRead => (text === null ? refuse(fault) : accept(text));

const within =
  (length: number, change: (cell: string) => string = oneLine) =>
  (cell: string): CellRead => {
    const text = change(cell);
    return text.length > length ? refuse('too-long') : accept(text);
  };
/** A name goes over lines where a narrow cell broke it. */
function oneLine(cell: string): string {
  const lines = cell.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}
/** A longer cell holds something else. */
const longestValue = 400;
const short =
  (read: Reader): Reader =>
  (cell, today) =>
    cell.length > longestValue ? refuse('too-long') : read(cell, today);

type Reader = (cell: string, today: string) => CellRead;
const readers: Readonly<Record<ImportField, Reader>> = {
  id: within(longestValue),
  name: within(limits.line),
  reading: within(limits.line),
  code: short((cell) => {
    const code = cell.normalize('NFKC').replace(/\s/g, '').toUpperCase();
    return customerCode.test(code) ? accept(code) : refuse('bad-code');
  }),
  end: short((cell, today) => {
    const day = readDay(cell);
    if (day === null) return refuse('unreadable-date');
    return mayBeMeant(day, today) ? accept(day) : refuse('unlikely-year');
  }),
  topic: short((cell) => orRefuse(readTopic(cell), 'bad-topic')),
  serial: short((cell) => orRefuse(readSerial(cell), 'bad-serial')),
  devices: short(readCount),
  macs: short(readCount),
  personName: within(limits.contactName),
  personPhone: within(limits.contactPhone),
  personEmail: within(limits.contactEmail),
  salesName: within(limits.contactName),
  salesPhone: within(limits.contactPhone),
  helpDeskName: within(limits.contactName),
  helpDeskPhone: within(limits.contactPhone),
  siteUrl: (cell) => {
    if (cell.length > limits.address) return refuse('too-long');
    const kept = isSiteAddress(cell) ? siteToKeep(cell) : null;
    return kept === null ? refuse('bad-address') : accept(kept);
  },
  note: within(limits.customerNote, (cell) => cell),
};

/** With colons, blanks or hyphens between its digits, 0x before them, or neither; at most 20 bytes (RFC 5280). */
function readSerial(cell: string): string | null {
  const digits = cell
    .normalize('NFKC')
    .replace(/^0x/i, '')
    .replace(/[\s:-]/g, '')
    .toLowerCase();
  return /^[0-9a-f]{1,40}$/.test(digits) ? digits : null;
}

/** The zeros before it mean nothing. */
export const sameSerial = (one: string, other: string): boolean => bare(one) === bare(other);
const bare = (serial: string): string => serial.toLowerCase().replace(/^0+/, '');

function readCount(cell: string): CellRead {
  const count = readDeviceCount(cell);
  return count === null ? refuse('bad-number') : accept(String(count));
}
