import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldQuery, matches, searchKey } from '../../../core/customers/search.ts';
import { createSearchText } from '../../../electron/customers/search-text.ts';

const field = fc.string({ unit: fc.constantFrom('a', 'b', '1', '2', 'ア', '山', '・', ' '), maxLength: 6 });
const rows = fc.array(fc.array(field, { maxLength: 4 }), { maxLength: 60 });
const query = fc.string({ unit: fc.constantFrom('a', 'b', '1', 'ア', '山', ' '), maxLength: 8 });
/** By place, as a plain look into each row says it. */
const found = (text: ReturnType<typeof createSearchText>, asked: string): number[] => [
  ...(text.find(foldQuery(asked)) ?? new Uint8Array(text.count()).fill(1)),
];
const plain = (keys: readonly string[], asked: string): number[] =>
  keys.map((key) => Number(matches(key, foldQuery(asked))));

it('finds what a look into each row finds', () => {
  fc.assert(
    fc.property(rows, query, (fields, asked) => {
      const keys = fields.map((one) => searchKey(one));
      const text = createSearchText();
      keys.forEach((key, place) => {
        expect(text.add(key)).toBe(place);
      });
      expect(found(text, asked)).toEqual(plain(keys, asked));
    }),
    { numRuns: 1000 },
  );
});

it('finds the same in very many rows, that are added while others are being looked for', () => {
  const text = createSearchText();
  const keys: string[] = [];
  for (let n = 0; n < 5000; n += 1) {
    const key = searchKey([`会社${String(n)}`, `M${String(10_000 + n)}`, n % 7 === 0 ? '' : `1d0f${String(n * 37)}`]);
    keys.push(key);
    text.add(key);
    if (n % 777 === 0) expect(found(text, '社')).toEqual(plain(keys, '社'));
  }
  for (const asked of ['m', 'm1', '1d0f', 'm1 1d', '1d 99 m', '4999', '会社 12 1d0f 4', 'nowhere', '会社 nowhere', ''])
    expect(found(text, asked), asked).toEqual(plain(keys, asked));
});
