// The sorted list in pieces against an array that is sorted anew each time.
import { expect, it } from 'vitest';
import { createSortedList } from '../../../electron/customers/sorted-list.ts';
import { createChoice } from '../customers/made-up.ts';

type Item = { readonly key: number; readonly id: number };
const compare = (one: Item, other: Item): number => one.key - other.key || one.id - other.id;

it('holds what an array holds, in its order, while items come and go', () => {
  const choice = createChoice(7);
  const list = createSortedList(compare);
  const plain: Item[] = [];
  // First mostly coming, so that pieces are halved; then mostly going, so that pieces vanish.
  for (let round = 0; round < 9000; round += 1) {
    const comes = plain.length === 0 || choice(10) < (round < 5000 ? 9 : 1);
    if (comes) {
      const item = { key: choice(700), id: round };
      list.add(item);
      plain.push(item);
    } else {
      const [item] = plain.splice(choice(plain.length), 1);
      if (item) expect(list.remove(item)).toBe(true);
    }
    if (round % 250 !== 0) continue;
    const sorted = plain.toSorted(compare);
    expect([...list]).toEqual(sorted);
    expect(list.length).toBe(sorted.length);
    const [from, count, key] = [choice(sorted.length + 3), choice(3000), choice(701)];
    expect(list.slice(from, from + count)).toEqual(sorted.slice(from, from + count));
    expect(list.countWhile((item) => item.key < key)).toBe(sorted.filter((item) => item.key < key).length);
    expect(list.filter((item) => item.key % 7 === 3)).toEqual(sorted.filter((item) => item.key % 7 === 3));
  }
  expect(list.remove({ key: 1, id: -1 })).toBe(false);
});

it('is empty without anything', () => {
  const list = createSortedList(compare);
  expect([...list, ...list.slice(0, 9), ...list.filter(() => true)]).toEqual([]);
  expect([list.length, list.countWhile(() => true), list.countWhile(() => false)]).toEqual([0, 0, 0]);
  expect(list.remove({ key: 1, id: 1 })).toBe(false);
});
