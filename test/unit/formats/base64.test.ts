// Strict base64 against Node's own encoder, and what a lax decoder would have let through.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeBase64, encodeBase64 } from '../../../core/formats/base64.ts';

it('agrees with Buffer on every encoding, in lines or not', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), fc.integer({ min: 0, max: 80 }), (bytes, columns) => {
      expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(decodeBase64(encodeBase64(bytes, columns))).toEqual(bytes);
      expect(decodeBase64(encodeBase64(bytes, 76).replaceAll('\n', '\r\n').replace(/=+$/, ''))).toEqual(bytes);
    }),
  );
});

it.each(['A', 'AB=', 'AAA=A', 'AA==AA==', 'AAA-', 'AAA_', 'AA.A', 'AAAＡ', 'AB==', 'AAB=', '====', 'AAAA='])(
  'refuses %s',
  (text) => {
    expect(decodeBase64(text)).toBeNull();
  },
);
