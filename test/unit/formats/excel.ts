// What Excel does to a CSV that is opened and saved again, as far as it changes a text; and the encodings it writes.
import Papa from 'papaparse';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  [...`\ufeff${text}`.split('')].forEach((unit, at) => view.setUint16(at * 2, unit.charCodeAt(0), order === 'little'));
  return bytes;
}

/** Made by asking the decoder for every pair; what has two codes takes the first. */
const codes = new Map<string, readonly number[]>();
const decoder = new TextDecoder('shift_jis');
for (let one = 0; one < 256; one++) {
  const alone = decoder.decode(new Uint8Array([one]));
  if (alone !== '\ufffd') codes.set(alone, [one]);
}
for (let lead = 0x81; lead <= 0xfc; lead++)
  for (let trail = 0x40; trail <= 0xfc; trail++) {
    const letter = decoder.decode(new Uint8Array([lead, trail]));
    if (Array.from(letter).length === 1 && letter !== '\ufffd' && !codes.has(letter)) codes.set(letter, [lead, trail]);
  }

export function cp932(text: string): Uint8Array {
  return new Uint8Array(
    Array.from(text).flatMap((letter) => {
      const code = codes.get(letter);
      if (code === undefined) throw new Error(`not in CP932: ${letter}`);
      return code;
    }),
  );
}

/** What stands in a cell after Excel has opened a CSV, as it is saved. */
function asExcelSees(cell: string): string {
  if (/^[=+\-@＝＋－＠\t]/.test(cell)) return /^[+-]?\d+$/.test(cell) ? String(Number(cell)) : '#computed';
  const plain = cell.normalize('NFKC').trim();
  if (/^(true|false)$/i.test(plain)) return plain.toUpperCase();
  if (/^\d+(\.\d*)?e[+-]?\d+$/i.test(plain)) return scientific(Number(plain));
  if (/^\d+(\.\d*)?%?$/.test(plain)) {
    const digits = plain.replace(/^0+(?=\d)/, '');
    return digits.length > 11 ? scientific(Number.parseFloat(digits)) : digits;
  }
  const day = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(plain);
  if (day) return `${Number(day[1])}/${Number(day[2])}/${Number(day[3])}`;
  if (/^\d{1,2}[-/]\d{1,2}$/.test(plain) || /^\d{1,2}月\d{1,2}日$/.test(plain)) return '#date';
  if (/^\d{1,2}:\d{1,2}(:\d{1,2})?$/.test(plain)) return '#time';
  if (/^(\d{1,2}[- ]?)?(jan|feb|mar)[a-z]*[- ]?\d{1,4}$/i.test(plain)) return '#date';
  if (/^(令和|[mtshr])\d{1,2}[./年-]/i.test(plain)) return '#date';
  return cell;
}

function scientific(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(2).split('e');
  return `${mantissa}E${exponent.replace(/^([+-])(\d)$/, '$10$2')}`;
}

/** CRLF between rows, LF inside cells, quotes only where needed. */
export function resavedByExcel(bytes: Uint8Array, encoding: 'utf-8' | 'cp932'): Uint8Array {
  const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes).replace(/\r\n$/, ''), {
    newline: '\r\n',
    delimiter: ',',
  });
  const text = data
    .map((cells) =>
      cells.map(asExcelSees).map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)),
    )
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');
  return encoding === 'cp932' ? cp932(text) : utf8(`\ufeff${text}`);
}
