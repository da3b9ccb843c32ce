// What a voice tells of a row is judged by the one row rule, and is never more than "needs attention".
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hexDigits, soundsLike } from '../../../core/reading/spoken-hex.ts';
import { judgeTold, standBeforeRenew, standOfHeard, targetHeard, type Heard } from '../../../core/rows/told.ts';

const file = {
  apsp: '8a3d1f20-11b2-4c3d-9e8f-0a1b2c3dd8a0',
  serial: 'cd01b1f2',
  notAfter: '2027-01-25T03:04:05Z',
  heard: false,
};
const voice = targetHeard({ apsp: 'd8a0', serial: null, end: '2027-01-25' });
const heard = (apsp: string, more: Partial<Heard> = {}): Heard => ({ apsp, serial: null, end: null, ...more });
const hex = fc.constantFrom(...hexDigits);
const four = fc.array(hex, { minLength: 4, maxLength: 4 }).map((digits) => digits.join(''));

describe('a row that was read out', () => {
  it('is the one, by its last four', () => {
    expect(standOfHeard(file, heard('d8a0'))).toBe('fits');
    expect(standOfHeard(voice, heard('d8a0'))).toBe('fits');
    expect(standOfHeard(voice, heard('2c3dd8a0'))).toBe('fits');
  });
  it('nothing is known of the certificate in use', () => expect(standOfHeard(null, heard('d8a0'))).toBe('unknown'));
  it('with its own serial, or another since', () => {
    expect(standOfHeard(file, heard('d8a0', { serial: 'b1f2' }))).toBe('fits');
    expect(standOfHeard(file, heard('d8a0', { serial: '7777' }))).toBe('renewed');
  });
  it('another one, and what is only misheard', () => {
    expect(standOfHeard(file, heard('1234'))).toBe('other');
    expect(standOfHeard(file, heard('d8a1'))).toBe('again');
    expect(standOfHeard(file, heard('b8a0'))).toBe('again');
    expect(standOfHeard(file, heard('bae0'))).toBe('again');
    expect(standOfHeard(file, heard('8a3d'))).toBe('again');
  });
  it('every single confusion of a last four is asked again or is another row, never the same', () =>
    fc.assert(
      fc.property(four, fc.nat(3), hex, fc.boolean(), (right, place, digit, whole) => {
        fc.pre(right[place] !== digit);
        const read = right.slice(0, place) + digit + right.slice(place + 1);
        const target = whole
          ? { ...file, apsp: file.apsp.slice(0, -4) + right }
          : targetHeard({ apsp: right, serial: null, end: null });
        const stand = standOfHeard(target, heard(read));
        expect(['again', 'other']).toContain(stand);
        if (soundsLike(digit, right[place] ?? '')) expect(stand).toBe('again');
        expect(judgeTold(target, heard(read, { end: '2028-01-25' })).answer).not.toBe('needs-attention');
      }),
    ));
  it('two rows that sound alike: a day that disagrees is asked again before Renew', () => {
    expect(standBeforeRenew(voice, heard('d8a0', { end: '2027-01-26' }))).toBe('fits');
    expect(standBeforeRenew(voice, heard('d8a0', { end: '2027-06-30' }))).toBe('again');
    expect(standBeforeRenew(file, heard('d8a0', { serial: '7777' }))).toBe('renewed');
  });
});

describe('the verdict on what was told', () => {
  const anyHeard = fc.record({
    apsp: fc.oneof(four, fc.constant('d8a0')),
    serial: fc.constantFrom(null, 'b1f2', '7777'),
    end: fc.constantFrom(null, '2027-01-25', '2028-01-25', '2020-01-01'),
  });
  it('needs attention at best, and says that it was told', () =>
    fc.assert(
      fc.property(fc.constantFrom(file, voice, null), anyHeard, (target, told) => {
        const { answer, open } = judgeTold(target, told);
        expect(['needs-attention', 'wrong-row', 'not-renewed', 'again', 'nothing-known']).toContain(answer);
        expect(open).toContain('told');
      }),
    ));
  it.each([
    ['needs-attention', heard('d8a0', { end: '2028-01-25', serial: '7777' })],
    ['not-renewed', heard('d8a0', { end: '2027-01-25' })],
    ['not-renewed', heard('d8a0', { end: '2026-01-25' })],
    ['not-renewed', heard('d8a0', { end: '2028-01-25', serial: 'b1f2' })],
    ['wrong-row', heard('1234', { end: '2028-01-25', serial: '7777' })],
    ['again', heard('b8a0', { end: '2028-01-25', serial: '7777' })],
  ])('%s', (answer, told) => expect(judgeTold(file, told).answer).toBe(answer));
  it.each([
    ['cd01b1f2', '0000', 'needs-attention'],
    ['cd01b1f2', '00f2', 'needs-attention'],
    ['cd010000', '0000', 'not-renewed'],
    ['cd01b1f2', '00cd01b1f2', 'not-renewed'],
    ['00cd01b1f2', 'cd01b1f2', 'not-renewed'],
  ])('zeros inside an end count, those before a whole serial don’t: %s, then %s', (known, read, answer) => {
    const told = heard('d8a0', { end: '2028-01-25', serial: read });
    expect(judgeTold({ ...file, serial: known }, told).answer).toBe(answer);
  });
  it('an end of zeros that was heard of the one in use is no end of every other', () => {
    const zeros = targetHeard({ apsp: 'd8a0', serial: '0000', end: '2027-01-25' });
    expect(judgeTold(zeros, heard('d8a0', { end: '2028-01-25', serial: '7777' })).answer).toBe('needs-attention');
    expect(judgeTold(zeros, heard('d8a0', { end: '2028-01-25', serial: '0000' })).answer).toBe('not-renewed');
  });
  it('names what stays open', () => {
    expect(judgeTold(file, heard('d8a0', { end: '2028-01-25', serial: '7777' })).open).toEqual(['told']);
    expect(judgeTold(voice, heard('d8a0', { end: '2028-01-25' })).open).toEqual([
      'told',
      'in-use-heard',
      'serial-unknown',
    ]);
  });
});
