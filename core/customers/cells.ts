// A customer as one text for each column, and a cell of somebody's table brought into that form.
import { limits } from '../base/limits.ts';
import { readDay } from '../reading/read-day.ts';
import { findDates } from '../reading/dates.ts';
import { inJapan } from '../reading/site-date.ts';
import { readTopic } from '../reading/stated-topic.ts';
import { tidy } from '../reading/tidy.ts';
import { customerCode } from '../site/patterns.ts';
import type { ImportField } from './columns.ts';
import { isSiteAddress, type CustomerEntry, type ListedCustomer } from './profile.ts';

/** Each field in its kept form; an empty one is not known. `end` is `2027-01-25`, `serial` lower-case hex. */
export type Texts = Readonly<Record<ImportField, string>>;

/** `end`, `topic` and `serial` as heard. */
export const textsOf = (id: string, { profile, contacts, heard }: CustomerEntry): Texts => ({
  id,
  name: profile.name,
  reading: profile.reading,
  code: profile.code,
  end: heard.end ?? '',
  topic: heard.topic ?? '',
  serial: heard.serial ?? '',
  devices: profile.devices === null ? '' : String(profile.devices),
  macs: profile.macs === null ? '' : String(profile.macs),
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
  heard: { end: texts.end || null, topic: texts.topic || null, serial: texts.serial || null },
});

export type CellFault =
  'too-long' | 'bad-code' | 'unreadable-date' | 'bad-topic' | 'bad-serial' | 'bad-number' | 'bad-address';
export type CellRead = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: CellFault };

/** An empty cell is an empty text, whatever its column. */
export function readCell(field: ImportField, cell: string): CellRead {
  const trimmed = cell.trim();
  if (trimmed === '') return { ok: true, text: '' };
  return readers[field](trimmed);
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
const short = (read: (cell: string) => CellRead) => (cell: string) =>
  cell.length > longestValue ? refuse('too-long') : read(cell);

const readers: Readonly<Record<ImportField, (cell: string) => CellRead>> = {
  id: within(longestValue),
  name: within(limits.line),
  reading: within(limits.line),
  code: short((cell) => {
    const code = cell.normalize('NFKC').replace(/\s/g, '').toUpperCase();
    return customerCode.test(code) ? accept(code) : refuse('bad-code');
  }),
  end: short((cell) => orRefuse(readAnyDay(cell), 'unreadable-date')),
  topic: short((cell) => orRefuse(readTopic(cell), 'bad-topic')),
  serial: short((cell) => orRefuse(readSerial(cell), 'bad-serial')),
  devices: short(readCount),
  macs: short(readCount),
  salesName: within(limits.contactName),
  salesPhone: within(limits.contactPhone),
  helpDeskName: within(limits.contactName),
  helpDeskPhone: within(limits.contactPhone),
  siteUrl: (cell) => {
    if (cell.length > limits.address) return refuse('too-long');
    return isSiteAddress(cell) ? accept(cell) : refuse('bad-address');
  },
  note: within(limits.customerNote, (cell) => cell),
};

/** Behind a day: its weekday, a time as certificate tools and spreadsheets print it, a time zone. */
const afterDay = /^[^\d]{0,12}(?:\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,3})?)?[^\d]{0,20}$/;
/** Push certificates are younger than 2010; a year beyond 2099 is a slip. */
const plausible = /^20[1-9]\d-/;

/** The one day that the whole cell is, in any form that the project reads: 2027/1/25, 令和9年1月25日, Jan 25, 2027. */
export function readAnyDay(cell: string): string | null {
  const day = readDay(cell) ?? dayIn(tidy(cell).trim());
  return day !== null && plausible.test(day) ? day : null;
}

function dayIn(text: string): string | null {
  const [found, another] = findDates(text);
  if (found === undefined || another !== undefined || found.at !== 0) return null;
  return afterDay.test(text.slice(found.end)) ? new Date(found.day).toISOString().slice(0, 10) : null;
}

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
  const digits = cell.normalize('NFKC').replace(/[,\s]/g, '').replace(/台$/, '');
  if (!/^\d+$/.test(digits)) return refuse('bad-number');
  const count = String(Number(digits));
  return count.length > limits.count ? refuse('bad-number') : accept(count);
}
