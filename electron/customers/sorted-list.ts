// A sorted list that takes and gives back one item without moving a hundred thousand: pieces of at most a thousand,
// each sorted, one after the other.

/** A piece that grows over this is halved. Few enough to shift in no time, enough that there are few pieces. */
const pieceMost = 1024;

export type Compare<T> = (one: T, other: T) => number;
export type SortedList<T> = ReturnType<typeof createSortedList<T>>;

/** `compare` is 0 only for the same item. */
export function createSortedList<T>(compare: Compare<T>) {
  const pieces: T[][] = [];
  let length = 0;

  /** The first piece whose last item is not before; the last piece if there is none. */
  const pieceFor = (isBefore: (item: T) => boolean): number =>
    Math.min(
      firstNot(pieces.length, (at) => isBefore(pieces[at]?.at(-1) as T)),
      Math.max(0, pieces.length - 1),
    );
  const placeOf = (item: T): { readonly at: number; readonly piece: T[] | undefined; readonly place: number } => {
    const isBefore = (other: T): boolean => compare(other, item) < 0;
    const at = pieceFor(isBefore);
    const piece = pieces[at];
    return { at, piece, place: piece ? firstNot(piece.length, (one) => isBefore(piece[one] as T)) : 0 };
  };

  function* all(): Generator<T, void, undefined> {
    for (const piece of pieces) yield* piece;
  }

  return {
    get length(): number {
      return length;
    },
    add: (item: T): void => {
      const { at, piece, place } = placeOf(item);
      length += 1;
      if (!piece) {
        pieces.push([item]);
        return;
      }
      piece.splice(place, 0, item);
      if (piece.length > pieceMost) pieces.splice(at + 1, 0, piece.splice(pieceMost / 2));
    },
    /** Whether it was there. */
    remove: (item: T): boolean => {
      const { at, piece, place } = placeOf(item);
      if (piece?.[place] !== item) return false;
      piece.splice(place, 1);
      length -= 1;
      if (piece.length === 0) pieces.splice(at, 1);
      return true;
    },
    /** How many stand before the first that is not; all that are must stand before all that are not. */
    countWhile: (isBefore: (item: T) => boolean): number => {
      const at = pieceFor(isBefore);
      let count = 0;
      for (let before = 0; before < at; before += 1) count += pieces[before]?.length ?? 0;
      const piece = pieces[at] ?? [];
      return count + firstNot(piece.length, (one) => isBefore(piece[one] as T));
    },
    /** As of an array; neither counts from the end. */
    slice: (from: number, until: number): readonly T[] => {
      const found: T[] = [];
      let first = 0;
      for (const piece of pieces) {
        if (first >= until) break;
        if (first + piece.length > from) found.push(...piece.slice(Math.max(0, from - first), until - first));
        first += piece.length;
      }
      return found;
    },
    filter: (keeps: (item: T) => boolean): readonly T[] => {
      const found: T[] = [];
      for (const piece of pieces) for (const item of piece) if (keeps(item)) found.push(item);
      return found;
    },
    [Symbol.iterator]: all,
  };
}

/** The first number below `count` for which it does not hold; it holds for all before it and for none after. */
function firstNot(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
