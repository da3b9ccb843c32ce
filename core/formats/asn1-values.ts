// Reads single ASN.1 values out of DER elements: object identifiers, times, strings, serial numbers.
import type { DerNode } from './der.ts';
import { contentsOf, tags } from './der.ts';
import type { Iso } from '../base/time.ts';

/** Dotted numbers, or null when it is no well-formed object identifier. */
export function readOid(node: DerNode | undefined): string | null {
  if (node?.tag !== tags.oid || node.end === node.start || node.end - node.start > 64) return null;
  const last = node.bytes[node.end - 1] ?? 0x80;
  if (last >= 0x80) return null;
  let text = '';
  let value = 0;
  for (let i = node.start; i < node.end; i++) {
    const byte = node.bytes[i] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if (value > Number.MAX_SAFE_INTEGER / 128) return null;
    if (byte >= 0x80) continue;
    if (text === '') {
      const first = Math.min(Math.floor(value / 40), 2);
      text = `${first}.${value - first * 40}`;
    } else {
      text += `.${value}`;
    }
    value = 0;
  }
  return text;
}

/** RFC 5280, 4.1.2.2 allows 20 octets; what is far longer is no serial number, and is not decoded. */
const maxSerialBytes = 64;

/**
 * Lower-case hex in pairs, no leading 00; a negative number (some old authorities wrote them) with a minus as openssl
 * prints it.
 */
export function readSerial(node: DerNode | undefined): string | null {
  if (node?.tag !== tags.integer || node.end === node.start || node.end - node.start > maxSerialBytes) return null;
  const bytes = contentsOf(node);
  if ((bytes[0] ?? 0) < 0x80) return toHex(withoutLeadingZeros(bytes));
  const magnitude = Uint8Array.from(bytes, (byte) => byte ^ 0xff);
  for (let i = magnitude.length - 1; i >= 0; i--) {
    magnitude[i] = ((magnitude[i] ?? 0) + 1) & 0xff;
    if (magnitude[i] !== 0) break;
  }
  return `-${toHex(withoutLeadingZeros(magnitude))}`;
}

/** A positive INTEGER's bytes without the sign octet; null when negative, zero or not minimal. */
export function readPositive(node: DerNode | undefined): Uint8Array | null {
  if (node?.tag !== tags.integer) return null;
  const bytes = contentsOf(node);
  const first = bytes[0] ?? 0x80;
  if (first >= 0x80) return null;
  if (first > 0) return bytes;
  return bytes.length > 1 && (bytes[1] ?? 0) >= 0x80 ? bytes.subarray(1) : null;
}

function withoutLeadingZeros(bytes: Uint8Array): Uint8Array {
  let at = 0;
  while (at < bytes.length - 1 && bytes[at] === 0) at++;
  return bytes.subarray(at);
}

const hexPairs = Array.from({ length: 256 }, (_, value) => value.toString(16).padStart(2, '0'));

export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += hexPairs[byte] ?? '';
  return text;
}

const timeForm = /^(\d\d|\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:[.,]\d+)?(?:Z|([+-])(\d\d)(\d\d))$/;

/**
 * UTCTime and GeneralizedTime, also without seconds or with an offset as old tools wrote them; null for no date that
 * exists.
 */
export function readTime(node: DerNode | undefined): Iso | null {
  if (node === undefined || node.end - node.start > 32) return null;
  if (node.tag !== tags.utcTime && node.tag !== tags.generalizedTime) return null;
  const match = timeForm.exec(latin1(contentsOf(node)));
  if (match === null) return null;
  const [, yearText = '', ...rest] = match;
  if ((yearText.length === 2) !== (node.tag === tags.utcTime)) return null;
  const short = Number(yearText);
  // RFC 5280, 4.1.2.5.1: two digits from 50 on are 19YY.
  const century = short >= 50 ? 1900 : 2000;
  const year = yearText.length === 4 ? short : century + short;
  // The seconds' group may not have matched at all.
  const [month = 0, day = 0, hour = 0, minute = 0, second = 0] = rest
    .slice(0, 5)
    .map((part: string | undefined) => Number(part ?? 0));
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (
    month < 1 ||
    date.getUTCMonth() !== month - 1 ||
    date.getUTCDate() !== day ||
    hour > 23 ||
    minute > 59 ||
    second > 59
  )
    return null;
  date.setUTCHours(hour, minute, second);
  const offset = match[7] === undefined ? 0 : (Number(match[8]) * 60 + Number(match[9])) * (match[7] === '+' ? 1 : -1);
  const at = date.getTime() - offset * 60_000;
  const iso = new Date(at).toISOString();
  return iso.length === 24 ? `${iso.slice(0, 19)}Z` : null;
}

export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a directory string of any type; null for a value that is no string. Never fails on ill-formed text. */
export function readString(node: DerNode): string | null {
  const bytes = contentsOf(node);
  switch (node.tag) {
    case 0x0c:
      return isAscii(bytes) ? latin1(bytes) : utf8.decode(bytes);
    // Numeric, Printable, T61 (read as Latin-1, as openssl does), IA5, Visible
    case 0x12:
    case 0x13:
    case 0x14:
    case 0x16:
    case 0x1a:
      return latin1(bytes);
    case 0x1e:
      return fromUnits(bytes, 2);
    case 0x1c:
      return fromUnits(bytes, 4);
    default:
      return null;
  }
}

function isAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte > 0x7f) return false;
  return true;
}

/** Big-endian code units of a BMPString (2) or UniversalString (4). */
function fromUnits(bytes: Uint8Array, size: 2 | 4): string | null {
  if (bytes.length % size !== 0) return null;
  const write = size === 2 ? String.fromCharCode : String.fromCodePoint;
  let text = '';
  for (let i = 0; i < bytes.length; i += size) {
    let code = 0;
    for (let j = 0; j < size; j++) code = code * 256 + (bytes[i + j] ?? 0);
    text += code > 0x10ffff ? '\ufffd' : write(code);
  }
  return text;
}
