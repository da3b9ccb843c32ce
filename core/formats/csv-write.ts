// Writes a table so that Excel opens it as it is, computes nothing from it, and gives it back unchanged when it is
// saved there as CSV.

/**
 * Text is guarded. A number stands as it is, and so does a day, `2027-01-25`, which Excel may show and save in its own
 * form: `readDay` reads both.
 */
export type Cell = string | number | { readonly day: string } | null;

/** RFC 4180 with CRLF, in UTF-8 with the mark without which Excel takes it for CP932. */
export function writeTable(rows: readonly (readonly Cell[])[]): Uint8Array {
  const lines = rows.map((cells) => `${cells.map((cell) => quote(written(cell))).join(',')}\r\n`);
  return new TextEncoder().encode(`\ufeff${lines.join('')}`);
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return guard(cell.replace(/\r\n?/g, '\n'));
  return typeof cell === 'number' ? String(cell) : cell.day;
}

const quote = (text: string): string => (/[",;\t\r\n]|^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Excel and its like compute what begins so (OWASP, CSV injection); in Japanese they take full-width letters, too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
/** Only letters of numbers, sums, times and dates: 12E5, 0312345678, 1/2, 12:34:56, 25%, 8時30分, 2月3日. */
const onlyOfNumbers = /^[\s\d.,:/+\-e%¥\\$€£()年月日時分秒]*(?:[ap]m)?$/i;
const digit = /\d/;
const month = /(?:^|[^a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const era = /^(?:[mtshr]\d{1,2}[./年-]|明治|大正|昭和|平成|令和)/i;
const truth = /^(?:true|false)$/i;
/** Characters: no date, number or truth that Excel knows is longer. */
const longestValue = 40;

/** As Excel reads it, full-width digits among them; the guard's own marks aside. */
function needsGuard(text: string): boolean {
  let from = 0;
  while (text.charAt(from) === "'") from += 1;
  const rest = text.slice(from);
  if (formula.test(rest)) return true;
  if (rest.length > longestValue) return onlyOfNumbers.test(rest) && digit.test(rest);
  const plain = rest.normalize('NFKC').trim();
  if (truth.test(plain)) return true;
  return digit.test(plain) && (onlyOfNumbers.test(plain) || month.test(plain) || era.test(plain));
}

/** An apostrophe before what Excel would compute or turn into a number, a date or a truth. */
const guard = (text: string): string => (needsGuard(text) ? `'${text}` : text);

/**
 * Takes it off again. Nothing else is touched: an apostrophe before other text belongs to it, and a text that had one
 * where a guard is needed got a second.
 */
export const unguard = (cell: string): string => (cell.startsWith("'") && needsGuard(cell) ? cell.slice(1) : cell);

/** A serial number in pairs, `12:E5:9A`: as `12E59A` it may be a number, and one of digits alone loses its end. */
export const pairs = (hex: string): string => {
  const whole = hex.length % 2 === 0 ? hex : `0${hex}`;
  return (whole.match(/../g) ?? []).join(':');
};
