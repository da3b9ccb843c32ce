// Tables as people have them: with quotes, line ends in cells, several encodings and delimiters, and what is wrong with
// some of them.
import type { Mapping } from '../../../core/customers/columns.ts';
import { cp932, utf16, utf8 } from '../../../test/unit/formats/excel.ts';

export type TableMade = {
  readonly header: readonly string[];
  /** `@3`: the id of the fourth company that was ever seen. */
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: ',' | ';' | '\t';
  readonly encoding: 'utf8' | 'mark' | 'utf16' | 'cp932';
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly quotes: 'all' | 'needed' | 'open';
  /** Null: as the product proposes it. */
  readonly mapping: Mapping | null;
};

export function bytesOfTable(
  { header, rows, delimiter, encoding, lineEnd, quotes }: TableMade,
  ids: readonly string[],
) {
  const cell = (text: string): string => {
    const said = text.startsWith('@') ? (ids[Number(text.slice(1)) % Math.max(1, ids.length)] ?? '') : text;
    const needs = quotes === 'all' || said.includes('"') || said.includes(delimiter) || /[\r\n]/.test(said);
    return needs ? `"${said.replaceAll('"', '""')}"` : said;
  };
  const lines = [header, ...rows].map((cells) => cells.map(cell).join(delimiter));
  const text = `${lines.join(lineEnd)}${quotes === 'open' ? `${lineEnd}"open` : lineEnd}`;
  switch (encoding) {
    case 'utf8':
      return utf8(text);
    case 'mark':
      return utf8(`\ufeff${text}`);
    case 'utf16':
      return utf16(text, 'little');
    case 'cp932':
      return cp932(Array.from(text, (letter) => (isIn932(letter) ? letter : '?')).join(''));
  }
}

function isIn932(letter: string): boolean {
  try {
    cp932(letter);
    return true;
  } catch {
    return false;
  }
}
