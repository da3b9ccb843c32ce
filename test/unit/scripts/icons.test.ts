// The icons hold the sizes that each system wants, and are what `npm run icons` makes of the source as it stands.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf, pngSizes, type IconRecord } from '../../../scripts/icons.ts';
import { packed, writeIcns, writeIco, type Picture } from '../../../scripts/icons/containers.ts';
import { root } from '../../../scripts/runtime/paths.ts';

const read = (name: string): Buffer => readFileSync(join(root, 'resources', name));
const pngSignature = '89504e470d0a1a0a';
const isPng = (bytes: Buffer): boolean => bytes.toString('hex', 0, 8) === pngSignature;
/** Width and height stand first in a PNG's first part. */
const sizeOfPng = (bytes: Buffer): string => `${String(bytes.readUInt32BE(16))}x${String(bytes.readUInt32BE(20))}`;

type IcoEntry = { readonly size: number; readonly bits: number; readonly body: Buffer };
function readIco(bytes: Buffer): readonly IcoEntry[] {
  expect(bytes.readUInt32LE(0)).toBe(0x10000);
  return Array.from({ length: bytes.readUInt16LE(4) }, (_, index) => {
    const at = 6 + 16 * index;
    const [length, offset] = [bytes.readUInt32LE(at + 8), bytes.readUInt32LE(at + 12)];
    return {
      size: bytes.readUInt8(at) || 256,
      bits: bytes.readUInt16LE(at + 6),
      body: bytes.subarray(offset, offset + length),
    };
  });
}

function readIcns(bytes: Buffer): ReadonlyMap<string, Buffer> {
  expect([bytes.toString('latin1', 0, 4), bytes.readUInt32BE(4)]).toEqual(['icns', bytes.length]);
  const found = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at + 4))
    found.set(bytes.toString('latin1', at, at + 4), bytes.subarray(at + 8, at + bytes.readUInt32BE(at + 4)));
  return found;
}

/** The packing undone, as macOS does it. */
function unpacked(bytes: Buffer | readonly number[]): readonly number[] {
  const all = [...bytes];
  const out: number[] = [];
  for (let at = 0; at < all.length;) {
    const head = all[at] ?? 0;
    if (head < 128) out.push(...all.slice(at + 1, at + 2 + head));
    else out.push(...Array.from({ length: head - 125 }, () => all[at + 1] ?? 0));
    at += head < 128 ? head + 2 : 2;
  }
  return out;
}

describe('the icons in resources', () => {
  it('are what the command made of this source', () => {
    const record = JSON.parse(read('icons.json').toString('utf8')) as IconRecord;
    expect(record.source, 'resources/icon.svg changed: npm run icons').toBe(digestOf(read('icon.svg')));
    expect(Object.keys(record.files).sort()).toEqual(
      ['icon.icns', 'icon.ico', ...pngSizes.map((size) => `icons/${String(size)}x${String(size)}.png`)].sort(),
    );
    for (const [name, digest] of Object.entries(record.files))
      expect([name, digestOf(read(name))]).toEqual([name, digest]);
  });

  it('have every size that Windows draws, the small ones as bitmaps', () => {
    const entries = readIco(read('icon.ico'));
    expect(entries.map(({ size }) => size)).toEqual([16, 20, 24, 32, 40, 48, 64, 256]);
    for (const { size, bits, body } of entries) {
      expect(bits).toBe(32);
      if (size === 256) expect([isPng(body), sizeOfPng(body)]).toEqual([true, '256x256']);
      else
        expect([size, body.readInt32LE(4), body.readInt32LE(8), body.length]).toEqual([
          size,
          size,
          2 * size,
          40 + size * size * 4 + Math.ceil(size / 32) * 4 * size,
        ]);
    }
  });

  it('have every size that macOS draws', () => {
    const found = readIcns(read('icon.icns'));
    const pngs = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 };
    for (const [type, size] of Object.entries(pngs)) {
      const body = found.get(type) ?? Buffer.alloc(24);
      expect([type, isPng(body), sizeOfPng(body)]).toEqual([type, true, `${String(size)}x${String(size)}`]);
    }
    for (const [colours, mask, size] of [
      ['is32', 's8mk', 16],
      ['il32', 'l8mk', 32],
    ] as const) {
      expect(unpacked(found.get(colours) ?? Buffer.alloc(0)).length).toBe(3 * size * size);
      expect(found.get(mask)?.length).toBe(size * size);
    }
    expect(found.size).toBe(12);
  });

  it.each(pngSizes)('have a PNG of %i pixels', (size) => {
    const name = `${String(size)}x${String(size)}`;
    expect(sizeOfPng(read(`icons/${name}.png`))).toBe(name);
  });
});

describe('the containers', () => {
  /** Two rows: red over half-clear blue; and one that is wholly clear. */
  const pixels = Buffer.from('ff0000ff' + '0000ff80' + '00000000' + '00ff00ff', 'hex');
  const picture: Picture = { size: 2, pixels, png: Buffer.alloc(0) };

  it('an ICO bitmap stands on its head, blue first, with a mask of what is clear', () => {
    const [entry] = readIco(writeIco([picture]));
    expect(entry?.body.toString('hex', 40)).toBe(
      '00000000' + '00ff00ff' + '0000ffff' + 'ff000080' + '80000000' + '00000000',
    );
  });

  it('packing is undone to the same bytes, also of long runs and of nothing that repeats', () => {
    const rows: readonly (readonly number[])[] = [
      [],
      [7],
      Array.from({ length: 1000 }, () => 9),
      Array.from({ length: 1000 }, (_, index) => (index * 37) % 251),
      Array.from({ length: 700 }, (_, index) => (index % 7 < 3 ? 5 : index % 256)),
      Array.from({ length: 301 }, (_, index) => (index >> 1) % 256),
    ];
    for (const row of rows) expect(unpacked(packed(row))).toEqual(row);
  });

  it('an ICNS without one of its sizes is not written', () => {
    expect(() => writeIcns([picture])).toThrow('no picture of 16 pixels');
  });
});
