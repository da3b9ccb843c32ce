// What rows are searched by, many rows as one text: each keystroke looks through a hundred thousand of them, and a
// look into one long text costs a fraction of one into each row.
import { matches, type Query } from '../../core/customers/search.ts';

/** So many rows make one text. Few enough that one is made anew in no time, enough that there are few of them. */
const rowsOfText = 1024;
/** Between two rows: no keyboard types it and no search key holds it, so that no word is found across a border. */
const border = '\u0002';
/** Under this share of the rows it is quicker to look into each that is left. */
const few = 0.1;

type Chunk = { readonly rows: string[]; text: string; starts: Uint32Array; made: number };

/** The places of the rows count up from 0; one that is not wanted any more keeps its place. */
export function createSearchText() {
  const chunks: Chunk[] = [];
  let count = 0;

  const make = (chunk: Chunk): void => {
    chunk.text = chunk.rows.join(border);
    chunk.starts = new Uint32Array(chunk.rows.length);
    let start = 0;
    chunk.rows.forEach((row, at) => {
      chunk.starts[at] = start;
      start += row.length + border.length;
    });
    chunk.made = chunk.rows.length;
  };

  /** Rows marked `asked` that hold the word are marked one more; how many there are. */
  const mark = (word: string, marks: Uint8Array, asked: number): number => {
    let [hits, first] = [0, 0];
    for (const chunk of chunks) {
      if (chunk.made < chunk.rows.length) make(chunk);
      const { text, starts } = chunk;
      let row = 0;
      for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, starts[row])) {
        while (row + 1 < starts.length && Number(starts[row + 1]) <= at) row += 1;
        if (marks[first + row] === asked) {
          marks[first + row] = asked + 1;
          hits += 1;
        }
        row += 1;
        if (row >= starts.length) break;
      }
      first += starts.length;
    }
    return hits;
  };

  return {
    count: (): number => count,
    /** The row's place. */
    add: (search: string): number => {
      let last = chunks.at(-1);
      if (!last || last.rows.length >= rowsOfText) {
        last = { rows: [], text: '', starts: new Uint32Array(), made: 0 };
        chunks.push(last);
      }
      last.rows.push(search);
      count += 1;
      return count - 1;
    },
    /** By place: 1 where every word is found, and 0; null: in all of them. */
    find: ({ words }: Query): Uint8Array | null => {
      const marks = new Uint8Array(count);
      let [hits, asked] = [count, 0];
      for (const word of words) {
        if (hits < count * few) break;
        hits = mark(word, marks, asked);
        asked += 1;
      }
      if (hits === count && asked === words.length) return null;
      const rest = { words: words.slice(asked) };
      const holds = (place: number): boolean =>
        matches(chunks[Math.floor(place / rowsOfText)]?.rows[place % rowsOfText] ?? '', rest);
      return marks.map((found, place) => Number(found === asked && (rest.words.length === 0 || holds(place))));
    },
  };
}
