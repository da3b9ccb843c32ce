// What the second side answers about tables: a table with faults where a column has no meaning, else one that is good.
import { succeed } from '../../../core/base/result.ts';
import type { TableSight } from '../../../core/contract/tables.ts';
import type { Mapping } from '../../../core/customers/columns.ts';
import type { Answers } from './second-side.ts';

const header = ['会社名', 'フリガナ', 'お客様番号', '証明書の有効期限（2027年度の更新のぶん）', '色'];
const proposed: Mapping = ['name', 'reading', 'code', 'end', null];
const cells = [
  '北海道・東北地方広域連携情報システム推進協同組合連合会',
  'ほっかいどう',
  'M10000001',
  '2027/1/25',
  '青',
];

function sightOf(mapping: Mapping): TableSight {
  const good = mapping.includes('name');
  return {
    ok: true,
    header,
    mapping,
    rows: 40,
    preview: [2, 3, 4, 5, 6].map((line) => ({ line, cells })),
    encoding: 'cp932',
    plan: good
      ? {
          ok: true,
          add: 30,
          merge: 1,
          unchanged: 9,
          added: Array.from({ length: 20 }, (_none, nth) => ({
            line: nth + 2,
            name: cells[0] ?? '',
            code: 'M10000001',
          })),
          merged: [
            { line: 41, name: 'ABC株式会社', changes: [{ field: 'end', from: '2027-01-25', to: '2028-01-25' }] },
          ],
        }
      : {
          ok: false,
          count: 300,
          faults: [
            { line: null, code: 'no-name-column', field: 'name', found: '' },
            { line: 3, code: 'unreadable-date', field: 'end', found: '来年の春' },
            { line: 4, code: 'duplicate', field: null, found: cells[0] ?? '', first: 2 },
          ],
        },
  };
}

type TableCalls = Pick<
  Answers,
  'table.look' | 'table.take' | 'table.save' | 'certificates.take' | 'certificates.cancel'
>;

export const tableAnswers: TableCalls = {
  'table.look': ({ mapping }) => succeed(sightOf(mapping ?? proposed)),
  'table.take': () => succeed({ done: true, added: 30, merged: 1, unchanged: 9 }),
  'table.save': () => succeed({ path: '/home/someone/Downloads/a.csv', name: 'a.csv' }),
  'certificates.take': () =>
    succeed({
      done: true,
      files: 5,
      added: 2,
      known: 1,
      unchanged: 0,
      withKey: ['a.pem'],
      keyCount: 1,
      aside: [
        { name: 'b.txt', why: 'none' },
        { name: 'c.pem', why: 'several' },
      ],
      asideCount: 2,
    }),
  'certificates.cancel': () => succeed(null),
};
