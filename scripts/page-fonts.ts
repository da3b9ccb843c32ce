// Cuts the Japanese face down to the characters that our own pages can show, so that the first page need not wait for
// all 7,600 glyphs.
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Plugin } from 'esbuild';
import { Trouble } from './runtime/say.ts';

// Besides the words themselves: ASCII, kana, punctuation and full-width forms, which dates, numbers and names bring
// along.
const ALWAYS: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0x3000, 0x30ff],
  [0xff01, 0xff9f],
];
const WEIGHTS = [400, 700] as const;

/**
 * Fills the (otherwise empty) renderer/style/page-fonts.css. A later @font-face wins for the characters of its
 * unicode-range
 * (CSS Fonts 4, "composite faces"); any other character, typed by a user, still brings in the whole face.
 */
export function pageFonts(sources: string): Plugin {
  return {
    name: 'page-fonts',
    setup(hooks) {
      hooks.onLoad({ filter: /[\\/]style[\\/]page-fonts\.css$/ }, async () => {
        const range = writeRange(await readCharacters(sources));
        return {
          loader: 'css',
          contents: WEIGHTS.map(
            (weight) =>
              `@font-face { font-family: 'BIZ UDPGothic'; font-weight: ${weight}; font-display: block; unicode-range: ${range}; src: url('page-font-${weight}') format('truetype'); }`,
          ).join('\n'),
        };
      });
      hooks.onResolve({ filter: /^page-font-\d+$/ }, ({ path }) => ({ path: `${path}.ttf`, namespace: 'page-font' }));
      hooks.onLoad({ filter: /./, namespace: 'page-font' }, async ({ path }) => {
        const weight = /\d+/.exec(path)?.[0] ?? '';
        const whole = await readFile(
          createRequire(import.meta.url).resolve(
            `@fontsource/biz-udpgothic/files/biz-udpgothic-japanese-${weight}-normal.woff`,
          ),
        );
        return { loader: 'file', contents: cutFont(whole, await readCharacters(sources)) };
      });
    },
  };
}

/** Every character in the texts and pages; what stands in their comments does no harm. */
async function readCharacters(sources: string): Promise<ReadonlySet<number>> {
  const found = new Set(
    ALWAYS.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index)),
  );
  for (const folder of ['core', 'renderer']) {
    for (const name of await readdir(join(sources, folder), { recursive: true })) {
      if (!/\.tsx?$/.test(name)) continue;
      for (const character of await readFile(join(sources, folder, name), 'utf8'))
        found.add(character.codePointAt(0) ?? 0);
    }
  }
  return found;
}

/** These keep the Latin face (fonts.css has the same ranges). */
const isLatin = (point: number): boolean =>
  point <= 0xff || (point >= 0x2010 && point <= 0x2027) || (point >= 0x2030 && point <= 0x203a);

function writeRange(characters: ReadonlySet<number>): string {
  const ranges: [number, number][] = [];
  for (const point of [...characters].filter((each) => !isLatin(each)).sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges.map(([from, to]) => `U+${from.toString(16)}${to > from ? `-${to.toString(16)}` : ''}`).join(',');
}

/**
 * A TrueType font with the same glyph numbers, in which only the wanted glyphs still have an outline: nothing that
 * refers to
 * glyphs has to change, and uncompressed it is ready as it is read. WOFF 1 (w3.org/TR/WOFF) in, OpenType (ISO
 * 14496-22) out.
 */
export function cutFont(woff: Buffer, characters: ReadonlySet<number>): Buffer {
  const tables = readTables(woff);
  const table = (tag: string): Buffer => tables.get(tag) ?? refuse(`no ${tag} table`);
  const [glyf, loca] = [table('glyf'), table('loca')];
  const wide = table('head').readUInt16BE(50) === 1;
  const start = (glyph: number): number => (wide ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
  const count = table('maxp').readUInt16BE(4);
  const encoded = readCmap(table('cmap'));
  const named = new Set(encoded.values());
  // Glyphs without a character of their own are what substitutions lead to: kept, they are few.
  const kept = new Set(Array.from({ length: count }, (_, glyph) => glyph).filter((glyph) => !named.has(glyph)));
  for (const [point, glyph] of encoded) if (characters.has(point)) kept.add(glyph);
  for (const glyph of kept) for (const part of partsOf(glyf.subarray(start(glyph), start(glyph + 1)))) kept.add(part);

  const outlines: Buffer[] = [];
  const places = Buffer.alloc((count + 1) * 4);
  let size = 0;
  for (let glyph = 0; glyph < count; glyph += 1) {
    places.writeUInt32BE(size, glyph * 4);
    if (!kept.has(glyph)) continue;
    const outline = padded(glyf.subarray(start(glyph), start(glyph + 1)));
    outlines.push(outline);
    size += outline.length;
  }
  places.writeUInt32BE(size, count * 4);
  const head = Buffer.from(table('head'));
  head.writeUInt16BE(1, 50);
  // Vertical metrics are of no use on our pages.
  const left = [...tables].filter(([tag]) => !['vhea', 'vmtx'].includes(tag));
  return writeFont(new Map([...left, ['glyf', Buffer.concat(outlines)], ['loca', places], ['head', head]]));
}

function readTables(woff: Buffer): Map<string, Buffer> {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') refuse('not a WOFF file');
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < woff.readUInt16BE(12); index += 1) {
    const entry = 44 + 20 * index;
    const [offset, packed, length] = [
      woff.readUInt32BE(entry + 4),
      woff.readUInt32BE(entry + 8),
      woff.readUInt32BE(entry + 12),
    ];
    const bytes = woff.subarray(offset, offset + packed);
    tables.set(woff.toString('latin1', entry, entry + 4), packed < length ? inflateSync(bytes) : bytes);
  }
  return tables;
}

/** Code point to glyph, from the format 4 subtable of Windows's Unicode encoding (3, 1). */
function readCmap(cmap: Buffer): Map<number, number> {
  const entries = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => 4 + 8 * index);
  const entry =
    entries.find((each) => cmap.readUInt16BE(each) === 3 && cmap.readUInt16BE(each + 2) === 1) ??
    refuse('no Unicode cmap');
  const map = cmap.subarray(cmap.readUInt32BE(entry + 4));
  if (map.readUInt16BE(0) !== 4) refuse('no format 4 cmap');
  const double = map.readUInt16BE(6);
  const found = new Map<number, number>();
  for (let segment = 0; segment < double; segment += 2) {
    const [end, begin, delta] = [
      map.readUInt16BE(14 + segment),
      map.readUInt16BE(16 + double + segment),
      map.readUInt16BE(16 + 2 * double + segment),
    ];
    const rangeAt = 16 + 3 * double + segment;
    const range = map.readUInt16BE(rangeAt);
    for (let point = begin; point <= end && point < 0xffff; point += 1) {
      const listed = range === 0 ? point : map.readUInt16BE(rangeAt + range + (point - begin) * 2);
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) found.set(point, glyph);
    }
  }
  return found;
}

/** The glyphs that a composite one is made of. Flags: 1 words, 8 one scale, 0x40 two, 0x80 four, 0x20 more to come. */
function partsOf(outline: Buffer): number[] {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return [];
  const parts: number[] = [];
  for (let at = 10, flags = 0x20; (flags & 0x20) !== 0;) {
    flags = outline.readUInt16BE(at);
    parts.push(outline.readUInt16BE(at + 2));
    at +=
      4 +
      ((flags & 1) !== 0 ? 4 : 2) +
      ((flags & 8) !== 0 ? 2 : (flags & 0x40) !== 0 ? 4 : (flags & 0x80) !== 0 ? 8 : 0);
  }
  return parts;
}

function writeFont(tables: ReadonlyMap<string, Buffer>): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  const head = Buffer.alloc(12 + 16 * sorted.length);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(sorted.length, 4);
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((sorted.length - power) * 16, 10);
  let offset = head.length;
  sorted.forEach(([tag, bytes], index) => {
    const entry = 12 + 16 * index;
    head.write(tag, entry, 'latin1');
    head.writeUInt32BE(sumOf(padded(bytes)), entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(bytes.length, entry + 12);
    offset += padded(bytes).length;
  });
  return Buffer.concat([head, ...sorted.map(([, bytes]) => padded(bytes))]);
}

const padded = (bytes: Buffer): Buffer =>
  bytes.length % 4 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - (bytes.length % 4))]);

function sumOf(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

function refuse(why: string): never {
  throw new Trouble(`The Japanese font can't be cut: ${why}.`);
}
