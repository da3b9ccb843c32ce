// The strict DER reader and the values in it: what is accepted, and the first thing wrong with what is not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOid, readPositive, readSerial, readTime } from '../../../core/formats/asn1-values.ts';
import type { DerNode } from '../../../core/formats/der.ts';
import { readDer, readDerOrNull, writeDer } from '../../../core/formats/der.ts';

const node = (...bytes: number[]): DerNode => {
  const read = readDer(Uint8Array.from(bytes));
  if (typeof read === 'string') throw new Error(read);
  return read;
};
const text = (tag: number, value: string): DerNode =>
  node(tag, value.length, ...Array.from(value, (char) => char.charCodeAt(0)));

describe('lengths', () => {
  it.each([
    [[0x30], 'truncated'],
    [[0x30, 3, 2, 1], 'truncated'],
    [[0x30, 0x80, 0, 0], 'indefinite-length'],
    [[0x30, 0x81, 5, 2, 1, 1, 5, 0], 'length-not-minimal'],
    [[0x30, 0x82, 0, 0x90], 'length-not-minimal'],
    [[0x30, 0x85, 1, 1, 1, 1, 1], 'too-large'],
    [[0x3f, 0x81, 0], 'tag-not-supported'],
    [[0x30, 3, 2, 5, 1], 'truncated'],
  ])('%j is %s', (bytes, problem) => {
    expect(readDer(Uint8Array.from(bytes))).toBe(problem);
  });

  it('bounds depth and number', () => {
    let deep = Uint8Array.of(5, 0);
    for (let i = 0; i < 40; i++) deep = new Uint8Array(writeDer(0x30, deep));
    expect(readDer(deep)).toBe('too-deep');
    expect(
      readDer(
        writeDer(
          0x30,
          new Uint8Array(40_000).map((_, i) => (i % 2 === 0 ? 5 : 0)),
        ),
      ),
    ).toBe('too-large');
  });

  it('leaves bytes behind to the caller, and finds none inside', () => {
    expect(readDer(Uint8Array.of(5, 0, 1))).toMatchObject({ end: 2 });
    expect(readDerOrNull(Uint8Array.of(5, 0, 1))).toBeNull();
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70_000 }), (contents) => {
        const der = writeDer(4, contents);
        expect(readDerOrNull(der)).toMatchObject({ start: der.length - contents.length, end: der.length });
      }),
      { numRuns: 50 },
    );
  });
});

describe('values', () => {
  it('reads serials as the portal prints them', () => {
    expect(readSerial(node(2, 9, 0, 0xcd, 1, 2, 3, 4, 5, 6, 0xb1))).toBe('cd010203040506b1');
    expect(readSerial(node(2, 1, 0))).toBe('00');
    expect(readSerial(node(2, 1, 0x0a))).toBe('0a');
    expect(readSerial(node(2, 2, 0xff, 0x7f))).toBe('-81');
    expect(readSerial(node(2, 0))).toBeNull();
    expect(readPositive(node(2, 2, 0, 1))).toBeNull();
  });

  it.each([
    ['260125030405Z', 0x17, '2026-01-25T03:04:05Z'],
    ['500101000000Z', 0x17, '1950-01-01T00:00:00Z'],
    ['491231235959Z', 0x17, '2049-12-31T23:59:59Z'],
    ['20500101000000Z', 0x18, '2050-01-01T00:00:00Z'],
    ['2601250304Z', 0x17, '2026-01-25T03:04:00Z'],
    ['260125120405+0900', 0x17, '2026-01-25T03:04:05Z'],
    ['260229000000Z', 0x17, null],
    ['280229000000Z', 0x17, '2028-02-29T00:00:00Z'],
    ['261301000000Z', 0x17, null],
    ['260125240000Z', 0x17, null],
    ['20260125030405Z', 0x17, null],
    ['260125030405', 0x17, null],
    ['00000101000000Z', 0x18, '0000-01-01T00:00:00Z'],
    ['99991231235959Z', 0x18, '9999-12-31T23:59:59Z'],
  ])('reads the time %s (tag %d) as %s', (value, tag, expected) => {
    expect(readTime(text(tag, value))).toBe(expected);
  });

  it('reads object identifiers, refusing what never ends', () => {
    expect(readOid(node(6, 10, 0x09, 0x92, 0x26, 0x89, 0x93, 0xf2, 0x2c, 0x64, 1, 1))).toBe(
      '0.9.2342.19200300.100.1.1',
    );
    expect(readOid(node(6, 2, 0x88, 0x37))).toBe('2.999');
    expect(readOid(node(6, 2, 0x2a, 0x86))).toBeNull();
  });
});
