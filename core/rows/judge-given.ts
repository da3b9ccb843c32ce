// Judges files downloaded from Apple's rows, and values read out or typed from a photo, as the pasted text is judged:
// by the APSP.
import type { CertificateFigures } from '../crypto/figures.ts';
import { findDates } from '../reading/dates.ts';
import { tidy } from '../reading/tidy.ts';
import { digitsApart, uuidIn, type RowLook, type RowTarget } from './find-row.ts';
import { bareSerial } from './read-pasted.ts';

export type RowFile = { readonly name: string; readonly certificate: CertificateFigures };
/** As typed: the last characters or the whole, and a day in any usual form. */
export type Spoken = { readonly apsp: string; readonly serial: string; readonly end: string };
export type ReadSpoken = {
  readonly apsp: string | null;
  readonly serial: string | null;
  readonly day: number | null;
  /** Something stands there that is no such value. */ readonly unread: readonly (keyof Spoken)[];
};

const dayMs = 86_400_000;
/** Fewer characters of an APSP fit too many rows. */
export const fewestSpoken = 4;
/** The last group of the number, whole: so many differ from another row's only if it is another row. */
const wholeGroup = 12;

export function lookAtFiles(target: RowTarget | null, files: readonly RowFile[], newestKey: string | null): RowLook {
  const rows = files.flatMap((file) => {
    const apsp = uuidIn(file.certificate.topic ?? '');
    return apsp === null ? [] : [{ ...file, apsp }];
  });
  const known = target?.apsp?.toLowerCase() ?? null;
  if (rows.length === 0) return { judgement: { answer: 'not-a-row' }, others: [], listed: null };
  if (known === null) return { judgement: { answer: 'nothing-known' }, others: [], listed: null };
  const others = [...new Set(rows.flatMap(({ apsp }) => (apsp === known ? [] : [apsp])))];
  // The newest of the row: an export of the certificate in use may have come along with it.
  const [found] = rows
    .filter(({ apsp }) => apsp === known)
    .sort((a, b) => Date.parse(b.certificate.notAfter) - Date.parse(a.certificate.notAfter));
  if (!found) return { judgement: { answer: 'other-row', looked: others.length }, others, listed: null };
  const renewed =
    target?.serial !== null &&
    target?.serial !== undefined &&
    bareSerial(target.serial) !== bareSerial(found.certificate.serial);
  const key = found.certificate.publicKeySha256 === newestKey ? 'newest' : 'other';
  return {
    judgement: { answer: renewed ? 'this-row-renewed' : 'this-row', row: null, file: found.name, key },
    others,
    listed: null,
  };
}

export function readSpoken(spoken: Spoken): ReadSpoken {
  const [apspText, serialText, endText] = [spoken.apsp, spoken.serial, spoken.end].map((text) => tidy(text).trim());
  const apsp = hexOf((apspText ?? '').replace(/^apsp ?:?/i, ''));
  const serial = hexOf(serialText ?? '');
  const day = findDates(endText ?? '')[0]?.day ?? null;
  const unread: (keyof Spoken)[] = [];
  if (apspText && (apsp === null || apsp.length > 32)) unread.push('apsp');
  if (serialText && serial === null) unread.push('serial');
  if (endText && day === null) unread.push('end');
  return { apsp: apsp !== null && apsp.length <= 32 ? apsp : null, serial, day, unread };
}

/** A letter O or I is no digit of these numbers: a 0 or a 1 was meant. Null when other letters are among them. */
function hexOf(text: string): string | null {
  const digits = text
    .toLowerCase()
    .replace(/^0x/, '')
    .replace(/[\s:.,-]/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
  return /^[0-9a-f]+$/.test(digits) ? digits : null;
}

/**
 * The APSP decides, by as much of its end as was read out; serial and date only tell a renewed row, or a slip of the
 * ear.
 */
export function lookAtSpoken(target: RowTarget | null, spoken: Spoken): RowLook {
  const read = readSpoken(spoken);
  const answer = (judgement: RowLook['judgement'], others: readonly string[] = []): RowLook => ({
    judgement,
    others,
    listed: null,
  });
  if (!target?.apsp) return answer({ answer: 'nothing-known' });
  if (read.apsp === null) return answer({ answer: 'not-enough', why: 'no-apsp' });
  if (read.apsp.length < fewestSpoken) return answer({ answer: 'not-enough', why: 'short' });
  const whole = target.apsp.toLowerCase().replace(/[^0-9a-f]/g, '');
  const end = whole.slice(-read.apsp.length);
  const serial =
    read.serial === null || target.serial === null
      ? 'unknown'
      : sameSerial(read.serial, bareSerial(target.serial))
        ? 'same'
        : 'differs';
  if (read.apsp === end)
    return answer({
      answer:
        serial === 'differs' || (serial === 'unknown' && moved(target, read.day)) ? 'this-row-renewed' : 'this-row',
      row: null,
    });
  // The beginning of the right number, or a group of its middle: people read out what comes first.
  if (whole.includes(read.apsp))
    return answer({ answer: 'not-enough', why: whole.startsWith(read.apsp) ? 'first' : 'inside' });
  const slips = read.apsp.length >= 16 ? 2 : 1;
  if (serial === 'same' || digitsApart(read.apsp, end) <= slips) return answer({ answer: 'misread' });
  // Nobody can hear whether these were the last ones: without more, no row is counted as another.
  return read.apsp.length < wholeGroup && serial !== 'differs'
    ? answer({ answer: 'not-enough', why: 'few-differ' })
    : answer({ answer: 'other-row', looked: 1 }, [read.apsp]);
}

/** The zeros before a whole serial mean nothing; those inside its last characters do. */
const sameSerial = (read: string, known: string): boolean =>
  bareSerial(read) === known || (read.length >= fewestSpoken && read.length < known.length && known.endsWith(read));

/** A day either way for the time zone. */
const moved = (target: RowTarget, day: number | null): boolean =>
  day !== null &&
  target.notAfter !== null &&
  Math.abs(day - Math.floor(Date.parse(target.notAfter) / dayMs) * dayMs) > dayMs;
