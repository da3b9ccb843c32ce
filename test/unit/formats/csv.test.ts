// Tables: what Excel and others write is read with its lines, and what we write comes back, also by way of Excel.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxTableFaults, readTable } from '../../../core/formats/csv.ts';
import { maxTableBytes } from '../../../core/formats/table-size.ts';
import { pairs, writeTable } from '../../../core/formats/csv-write.ts';
import { cp932, resavedByExcel, utf16, utf8 } from './excel.ts';

const cellsOf = (bytes: Uint8Array) => {
  const read = readTable(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return [read.table.header, ...read.table.rows.map(({ cells }) => cells)];
};
const read = (text: string) => cellsOf(utf8(text));

describe('bytes', () => {
  const text = '会社名,番号\r\n㈱山田髙橋～①,M12345678\r\n';
  const cells = [
    ['会社名', '番号'],
    ['㈱山田髙橋～①', 'M12345678'],
  ];
  it.each([
    ['utf-8', utf8(text)],
    ['utf-8', utf8(`\ufeff${text}`)],
    ['utf-16', utf16(text, 'little')],
    ['utf-16', utf16(text, 'big')],
    ['cp932', cp932(text)],
  ])('in %s: no mark in the first column', (encoding, bytes) => {
    expect(cellsOf(bytes)).toEqual(cells);
    expect(readTable(bytes)).toMatchObject({ table: { encoding } });
  });
  it.each([
    ['not-text', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 8, 0])],
    ['not-text', new Uint8Array([0x61, 0x2c, 0xfd, 0xff, 0xfe])],
    ['not-text', utf16('a,b\0', 'little')],
    ['too-large', new Uint8Array(maxTableBytes + 1)],
    ['no-rows', utf8('')],
    ['no-rows', utf8('\ufeff\r\n,,\r\n')],
  ] as const)('%s is said of the whole file', (code, bytes) => {
    expect(readTable(bytes)).toEqual({ ok: false, faults: [{ line: null, code }], count: 1 });
  });
});

describe('form', () => {
  it.each([',', ';', '\t'])('is known with the delimiter %j', (delimiter) => {
    const text = `name${delimiter}"a;b,c,\td"${delimiter}end\nx${delimiter}"y, z; ""w"""${delimiter}1\n`;
    expect(read(text)).toEqual([
      ['name', 'a;b,c,\td', 'end'],
      ['x', 'y, z; "w"', '1'],
    ]);
    expect(readTable(utf8(text))).toMatchObject({ table: { delimiter } });
  });
  it('a delimiter that Excel is told in the first line is no row', () => {
    expect(readTable(utf8('sep=;\r\na,x;b\r\n1;2\r\n'))).toMatchObject({
      table: { header: ['a,x', 'b'], rows: [{ line: 3, cells: ['1', '2'] }] },
    });
  });
  it.each(['\n', '\r\n', '\r'])('lines are counted with ends %j, in cells, too', (end) => {
    const text = ['a,b', '', '"1', '2",', 'x,"""', '', '"""', 'y'].join(end);
    expect(readTable(utf8(text))).toMatchObject({
      table: {
        rows: [
          { line: 3, cells: ['1\n2', ''] },
          { line: 5, cells: ['x', '"\n\n"'] },
          { line: 8, cells: ['y', ''] },
        ],
        short: [8],
      },
    });
  });
  it('mixed line ends are line ends', () => {
    expect(read('a,b\r\n1,2\n3,4\r5,"6\n7"')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6\n7'],
    ]);
  });
  it('empty cells beyond the header are nothing, text is a fault', () => {
    expect(read('a,b\n1,2,,\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(readTable(utf8('a,b\n1,2,3\n1,"\n",\n1,2,,4\n'))).toEqual({
      ok: false,
      faults: [
        { line: 2, code: 'long-row' },
        { line: 5, code: 'long-row' },
      ],
      count: 2,
    });
  });
  it.each([
    ['unclosed-quote', 4, 'a,b\n1,"2\n2"\nx,"y\nz,1\n'],
    ['unclosed-quote', 2, 'a,b\n"'],
    ['stray-quote', 3, 'a,b\n1,2\n"x"y,"z"\n'],
    ['stray-quote', 4, 'sep=,\na,b\n1,2\n"x"y,"z"\n'],
  ] as const)('%s is said with line %i', (code, line, text) => {
    expect(readTable(utf8(text))).toEqual({ ok: false, faults: [{ line, code }], count: 1 });
  });
  it('a quote inside a bare cell is a letter', () => {
    expect(read('a\n5" disk\n')).toEqual([['a'], ['5" disk']]);
  });
  it('of very many faults the first are told, and how many there are', () => {
    const answer = readTable(utf8(`a\n${'1,2\n'.repeat(maxTableFaults + 50)}`));
    expect(answer).toMatchObject({ ok: false, count: maxTableFaults + 50 });
    expect(answer.ok ? 0 : answer.faults.length).toBe(maxTableFaults);
  });
});

// What CP932 has, and what is awkward.
const letter = fc.constantFrom(
  ...Array.from(`a0159EeMR.,;:'"=+-@＝＋－＠％\t\n/年月日()ー山田㈱ｱﾞ %￥`),
  'Jan',
  'true',
  '令和',
  "''",
);
const cell = fc.array(letter, { maxLength: 8 }).map((letters) => letters.join(''));
/** Under a header of ours: in one that is made of delimiters alone nothing tells which of them it is. */
const rows = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc
    .array(
      fc.array(cell, { minLength: width, maxLength: width }).map((cells) => [...cells, 'x']),
      { maxLength: 5 },
    )
    .map((body) => [Array.from({ length: width + 1 }, (_, at) => `欄${at}`), ...body]),
);

describe('what we write', () => {
  it('is UTF-8 with a mark, CRLF, quotes where needed', () => {
    expect(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(
        writeTable([['名', 'a,"b'], [12, { day: '2027-01-25' }], [null]]),
      ),
    ).toBe('\ufeff名,"a,""b"\r\n12,2027-01-25\r\n\r\n');
  });
  it.each([
    '=1+1',
    '+81',
    '-2',
    '@SUM',
    '\tx',
    '＝A1',
    '＋1',
    '－1',
    '＠x',
    '0312345678',
    '12E5',
    '1/2',
    '１２',
    'TRUE',
  ])('%j is guarded', (text) => {
    expect(new TextDecoder().decode(writeTable([[text]]))).toMatch(/^"?'/);
  });
  it.each(['M12345678', '株式会社21', "O'Neil", '12:34:56:78:9A:BC:DE:F1', '令和商会', 'a=b'])('%j is not', (text) => {
    expect(new TextDecoder().decode(writeTable([[text]]))).toBe(`${text}\r\n`);
  });
  it('comes back unchanged', () => {
    fc.assert(
      fc.property(rows, (table) => {
        expect(cellsOf(writeTable(table))).toEqual(table);
      }),
      { numRuns: 3000 },
    );
  });
  it.each(['utf-8', 'cp932'] as const)('comes back unchanged from Excel, saved as %s', (encoding) => {
    fc.assert(
      fc.property(rows, (table) => {
        expect(cellsOf(resavedByExcel(writeTable(table), encoding))).toEqual(table);
      }),
      { numRuns: 3000 },
    );
  });
  it('would not without the guard', () => {
    const bare = (text: string) => read(new TextDecoder().decode(resavedByExcel(utf8(`\ufeff${text}\r\n`), 'utf-8')));
    expect(bare('0312345678')).toEqual([['312345678']]);
    expect(bare('12E5')).toEqual([['1.20E+06']]);
    expect(bare('2027-01-05')).toEqual([['2027/1/5']]);
    expect(bare('=1+1')).toEqual([['#computed']]);
  });
  it('a serial in pairs is no number', () => {
    expect([pairs('12E5'), pairs('2E5'), pairs('')]).toEqual(['12:E5', '02:E5', '']);
    const serial = pairs('1234567890123456');
    expect(cellsOf(resavedByExcel(writeTable([[serial]]), 'cp932'))).toEqual([[serial]]);
  });
});
