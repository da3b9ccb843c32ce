// Tables as comma separated values: bytes to header and rows, with the line of the file for each row and each fault.
import Papa from 'papaparse';
import { unguard } from './csv-write.ts';
import { maxTableBytes } from './table-size.ts';
import { decodeText } from './text-encoding.ts';

/** What is said of one file; of more faults, the first ones help as well. */
export const maxTableFaults = 200;

export type TableEncoding = 'utf-8' | 'utf-16' | 'cp932';
/** `line`: of the file, from 1, where the row begins: a cell may go over several. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };
/** Each row has as many cells as the header; `short`: the lines of those that had fewer in the file. */
export type Table = {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly encoding: TableEncoding;
  readonly delimiter: string;
  readonly short: readonly number[];
};
/** `long-row`: it has more cells than the header, and text in them. `line` is null where the whole file is meant. */
export type TableFault = {
  readonly line: number | null;
  readonly code: 'too-large' | 'not-text' | 'no-rows' | 'unclosed-quote' | 'stray-quote' | 'long-row';
};
/** `faults`: the first `maxTableFaults`, by line; `count`: of all. */
export type TableRead =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly faults: readonly TableFault[]; readonly count: number };

/**
 * A table that has anything wrong is not read. Line ends are the same afterwards, inside cells, too (LF); rows without
 * any text are left away; a guard that `writeTable` put before a cell is taken off.
 */
export function readTable(bytes: Uint8Array): TableRead {
  if (bytes.length > maxTableBytes) return refused([{ line: null, code: 'too-large' }]);
  const decoded = decodeTable(bytes);
  if (decoded === null) return refused([{ line: null, code: 'not-text' }]);
  const text = decoded.text.replace(/\r\n?/g, '\n');
  const hint = /^sep=([,;\t])\n/i.exec(text);
  const body = hint === null ? text : text.slice(hint[0].length);
  const delimiter = hint?.[1] ?? delimiterOf(body);
  const { data, errors } = Papa.parse<string[]>(body, { newline: '\n', delimiter });
  const firstLine = hint === null ? 1 : 2;
  const quoteFaults = faultsOfQuotes(body, firstLine, errors);
  if (quoteFaults.length > 0) return refused(quoteFaults);
  const [header, ...rows] = withLines(data, firstLine).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (header === undefined) return refused([{ line: null, code: 'no-rows' }]);
  const names = header.cells;
  const long = rows.filter(({ cells }) => cells.slice(names.length).some((cell) => cell.trim() !== ''));
  if (long.length > 0) return refused(long.map(({ line }) => ({ line, code: 'long-row' })));
  return {
    ok: true,
    table: {
      header: names.map(unguard),
      rows: rows.map(({ line, cells }) => ({ line, cells: names.map((_, at) => unguard(cells[at] ?? '')) })),
      encoding: decoded.encoding,
      delimiter,
      // Excel itself leaves empty cells away at the end of later rows.
      short: rows.flatMap(({ line, cells }) => (cells.length < names.length ? [line] : [])),
    },
  };
}

const refused = (faults: readonly TableFault[]): TableRead => ({
  ok: false,
  faults: faults.slice(0, maxTableFaults),
  count: faults.length,
});

/** A mark at the beginning is no part of the text. Null: no text in any encoding that Excel writes. */
function decodeTable(bytes: Uint8Array): { readonly text: string; readonly encoding: TableEncoding } | null {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (wide) {
    const text = decodeText(bytes)?.text ?? '';
    return text.includes('\0') ? null : { text, encoding: 'utf-16' };
  }
  // No table holds NUL; CP932 would take it.
  if (bytes.includes(0)) return null;
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const japanese = decodeAs('shift_jis', bytes);
  return japanese === null ? null : { text: japanese, encoding: 'cp932' };
}

/**
 * By the Encoding Standard, whose shift_jis is Microsoft's CP932 and which takes a BOM off. Null also where a build
 * lacks the decoder.
 */
function decodeAs(encoding: 'utf-8' | 'shift_jis', bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The one that the header has most of outside quotes; a comma where it has none. */
function delimiterOf(text: string): string {
  const counts = new Map<string, number>();
  let quoted = false;
  let seen = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if (quoted) continue;
    if (letter === '\n' && seen) break;
    seen ||= letter.trim() !== '' && !delimiters.includes(letter);
    if (delimiters.includes(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return delimiters.reduce((best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best), ',');
}
const delimiters: readonly string[] = [',', ';', '\t'];

/** After the first quote that is wrong nothing can be told apart: one fault, at the line of that quote's cell. */
function faultsOfQuotes(text: string, firstLine: number, errors: readonly Papa.ParseError[]): readonly TableFault[] {
  const [first] = errors.filter(({ type }) => type === 'Quotes');
  if (first === undefined) return [];
  const line = firstLine + lineEndsIn(text.slice(0, first.index ?? 0));
  return [{ line, code: first.code === 'MissingQuotes' ? 'unclosed-quote' : 'stray-quote' }];
}

/** A row is as many lines as its cells have line ends, and one. */
function withLines(data: readonly (readonly string[])[], firstLine: number): readonly TableRow[] {
  let line = firstLine;
  return data.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((sum, cell) => sum + lineEndsIn(cell), 0);
    return row;
  });
}

function lineEndsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
