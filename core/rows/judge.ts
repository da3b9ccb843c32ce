// The one rule: is a row of Apple's list the row of the certificate in use (docs/manual-coverage.md W1)? Panels, copied
// text, files and values read out only say what was read of the row; docs/decisions/rows.md says where they differ.
import { isDayOf } from '../base/time.ts';
import { bareSerial, type RowTarget } from './target.ts';

/** `misread`: its number was read or typed wrongly. `likely` and `unlikely` go by the date and prove nothing. */
export type RowStand = FileStand | 'misread' | 'likely' | 'unlikely';
/** `this-renewed`: the row, but renewed since: its serial is another. `unknown`: there is nothing to judge by. */
export type FileStand = 'this' | 'this-renewed' | 'other' | 'unknown';
/** An end that settles nothing. `first`, `inside`: part of the right APSP but not its end; `few-differ`: not enough. */
export type TooFew = 'short' | 'first' | 'inside' | 'few-differ';

type Read<Part> = { readonly part: Part; readonly digits: string };
export const readAs = <Part extends string>(part: Part, digits: string | null): Read<Part> | null =>
  digits === null ? null : { part, digits };

/** What was read of one row; null: not read. */
export type RowRead = {
  /** `end`: its last characters, without hyphens. */
  readonly apsp: Read<'whole' | 'end'> | null;
  /** `beginning`: copied text may stop in the middle of it. `end`: its last characters, maybe all. */
  readonly serial: Read<'whole' | 'beginning' | 'end'> | null;
  /**
   * The day on which the row ends: midnight in UTC, in milliseconds. Beside an APSP only as it was read out, where
   * people leave the serial away: a panel and a file say their serial, which tells a renewal better.
   */
  readonly day: number | null;
  /** Out of the certificate itself: what is not the row's number is another row's, however alike. */
  readonly exact: boolean;
};
type WholeRead = RowRead & { readonly apsp: Read<'whole'> | null };
type FileRead = WholeRead & { readonly day: null; readonly exact: true };

/** Fewer characters of an APSP fit too many rows. */
const minDigits = 4;
/** The APSP's last group, whole: so many characters differ from another row's only if it is another row. */
const wholeGroup = 12;
/** Two genuine APSPs never differ in so few digits: a hand, an eye or a scanner was at work. */
const slipsIn = (digits: string): number => (digits.length >= 16 ? 2 : 1);

/** The APSP alone decides; serial and date tell a renewed row, or a misread one. Without an APSP the date is a hint. */
export function judgeRow(target: RowTarget | null, row: FileRead): FileStand;
export function judgeRow(target: RowTarget | null, row: WholeRead): RowStand;
export function judgeRow(target: RowTarget | null, row: RowRead): RowStand | TooFew;
export function judgeRow(target: RowTarget | null, { apsp, serial, day, exact }: RowRead): RowStand | TooFew {
  if (apsp === null || !target?.apsp) {
    if (target?.notAfter == null || day === null) return 'unknown';
    return isDayOf(day, target.notAfter) ? 'likely' : 'unlikely';
  }
  const read = apsp.digits.toLowerCase();
  const isEnd = apsp.part === 'end';
  if (isEnd && read.length < minDigits) return 'short';
  const known = target.apsp.toLowerCase();
  const digits = known.replace(/[^0-9a-f]/g, '');
  const right = isEnd ? digits.slice(-read.length) : known;
  const compared = compareSerials(serial, target.serial);
  if (read === right) {
    const moved = day !== null && target.notAfter !== null && !isDayOf(day, target.notAfter);
    return compared === 'differs' || (compared === 'unknown' && moved) ? 'this-renewed' : 'this';
  }
  // People read out what comes first, or a group of the middle.
  if (isEnd && digits.includes(read)) return digits.startsWith(read) ? 'first' : 'inside';
  if (!exact && (compared === 'same' || digitsApart(read, right) <= slipsIn(read))) return 'misread';
  // Nobody can hear whether these were the last ones: without more, no row is counted as another.
  return isEnd && read.length < wholeGroup && compared !== 'differs' ? 'few-differ' : 'other';
}

/** Of a row of which only the date was read. */
export const judgeDate = (target: RowTarget | null, day: number | null): RowStand =>
  judgeRow(target, { apsp: null, serial: null, day, exact: false });

export const isThis = (stand: RowStand | TooFew | undefined): stand is 'this' | 'this-renewed' =>
  stand === 'this' || stand === 'this-renewed';

function compareSerials(read: RowRead['serial'], target: string | null): 'same' | 'differs' | 'unknown' {
  if (read === null || target === null) return 'unknown';
  const { part, digits } = read;
  const known = bareSerial(target);
  const bare = bareSerial(digits);
  if (bare === known) return 'same';
  if (part === 'beginning' && known.startsWith(bare)) return 'unknown';
  // The zeros before a whole serial mean nothing; those inside its last characters do.
  const fits = digits.length >= minDigits && digits.length < known.length && known.endsWith(digits);
  return part === 'end' && fits ? 'same' : 'differs';
}

const digitsApart = (a: string, b: string): number => Array.from(a).filter((digit, index) => digit !== b[index]).length;
