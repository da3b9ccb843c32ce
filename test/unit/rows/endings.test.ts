// Two endings that were read out on the telephone: nothing but equal last four says that it is the row.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEndings } from '../../../core/rows/spoken.ts';

const answer = (site: string, row: string) => compareEndings({ site, row }).answer;

describe('two endings', () => {
  it.each([
    ['46f8', '46f8', 'same'],
    ['46f8', '４６Ｆ８', 'same'],
    ['4 6 f 8', 'APSP:46F8', 'same'],
    ['4O1b', '40ib', 'same'],
    // One is the whole number.
    ['c69f1c2e-7a44-4d0e-9c3b-2f6d1a8e46f8', '46f8', 'same'],
    ['46f8', 'c69f1c2e-7a44-4d0e-9c3b-2f6d1a8e46f8', 'same'],
    // A character was misheard, or the beginning or the middle was read out.
    ['46f8', '46fa', 'again'],
    ['46f8', '4bf8', 'again'],
    ['c69f1c2e-7a44-4d0e-9c3b-2f6d1a8e46f8', 'c69f', 'again'],
    ['7a44', 'c69f1c2e-7a44-4d0e-9c3b-2f6d1a8e46f8', 'again'],
    // All that differs sounds alike, as in a call.
    ['00ba88', '00d8a8', 'again'],
    ['aa88', '8888', 'again'],
    ['1b2d', '1d2b', 'again'],
    ['46f8', 'e5f6', 'other'],
    ['2f6d1a8e46f8', 'a1b2c3d4e5f6', 'other'],
  ] as const)('%s and %s: %s', (site, row, expected) => expect(answer(site, row)).toBe(expected));
  it('too short, missing or no number: no answer, and the field is named', () => {
    expect(answer('46f', '46f')).toBeNull();
    expect(answer('46f8', '')).toBeNull();
    expect(compareEndings({ site: 'C=JP', row: '46f8' })).toEqual({ answer: null, unread: ['site'] });
    expect(compareEndings({ site: '46f8', row: 'わからない' }).unread).toEqual(['row']);
  });
  it('one says that it is the row exactly when the last four of both are equal', () => {
    const hex = fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(hex, hex, fc.boolean(), (one, two, shared) => {
        const other = shared ? two.slice(0, -4) + one.slice(-4) : two;
        const said = answer(one, other);
        if (said === 'same') expect(other.slice(-4)).toBe(one.slice(-4));
        if (one.length === 4 && other.length === 4) expect(said === 'same').toBe(one === other);
        expect(answer(other, one)).toBe(said);
      }),
    );
  });
});
