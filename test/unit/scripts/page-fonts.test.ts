// The cut font: our own characters keep their outlines byte for byte, the others have none, and nothing is renumbered.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cutFont } from '../../../scripts/page-fonts.ts';

const whole = readFileSync(
  createRequire(import.meta.url).resolve('@fontsource/biz-udpgothic/files/biz-udpgothic-japanese-400-normal.woff'),
);

function wholeTable(tag: string): Buffer {
  for (let entry = 44; ; entry += 20) {
    if (whole.toString('latin1', entry, entry + 4) !== tag) continue;
    const [offset, packed, length] = [
      whole.readUInt32BE(entry + 4),
      whole.readUInt32BE(entry + 8),
      whole.readUInt32BE(entry + 12),
    ];
    const bytes = whole.subarray(offset, offset + packed);
    return packed < length ? inflateSync(bytes) : bytes;
  }
}

function cutTable(font: Buffer, tag: string): Buffer {
  for (let entry = 12; ; entry += 16) {
    if (font.toString('latin1', entry, entry + 4) === tag)
      return font.subarray(font.readUInt32BE(entry + 8), font.readUInt32BE(entry + 8) + font.readUInt32BE(entry + 12));
  }
}

test('the wanted outlines stay, the others go, and the font is a good deal smaller', () => {
  const font = cutFont(whole, new Set(Array.from('証明書を更新します', (character) => character.codePointAt(0) ?? 0)));
  expect(font.readUInt32BE(0)).toBe(0x00010000);
  expect(font.length).toBeLessThan(whole.length / 4);
  expect(cutTable(font, 'cmap').equals(wholeTable('cmap'))).toBe(true);
  expect(cutTable(font, 'hmtx').equals(wholeTable('hmtx'))).toBe(true);
  const [glyf, loca, before, places] = [
    cutTable(font, 'glyf'),
    cutTable(font, 'loca'),
    wholeTable('glyf'),
    wholeTable('loca'),
  ];
  const wide = wholeTable('head').readUInt16BE(50) === 1;
  const start = (glyph: number) => (wide ? places.readUInt32BE(glyph * 4) : places.readUInt16BE(glyph * 2) * 2);
  const count = wholeTable('maxp').readUInt16BE(4);
  expect(loca.length).toBe((count + 1) * 4);
  let kept = 0;
  for (let glyph = 0; glyph < count; glyph += 1) {
    const outline = glyf.subarray(loca.readUInt32BE(glyph * 4), loca.readUInt32BE(glyph * 4 + 4));
    if (outline.length === 0) continue;
    kept += 1;
    const old = before.subarray(start(glyph), start(glyph + 1));
    expect(outline.subarray(0, old.length).equals(old)).toBe(true);
  }
  expect(kept).toBeGreaterThan(9);
  expect(kept).toBeLessThan(count / 4);
});

test('what is no such font is refused in one line', () => {
  expect(() => cutFont(Buffer.from('something else altogether, and long enough'), new Set())).toThrow(
    'not a WOFF file',
  );
});
