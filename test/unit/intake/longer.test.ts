// Text that is longer than words are read: what was found counts, and that the rest was not read is said.
import { casesIn } from '../../../core/intake/known-cases.ts';
import { describe, expect, it } from 'vitest';
import { lookAtPasted } from '../../../core/rows/pasted.ts';
import { readPasted } from '../../../core/rows/read-pasted.ts';
import { lookAt } from '../../../core/intake/look-at.ts';
import { limits } from '../../../core/base/limits.ts';

const nobody = { now: Date.UTC(2026, 10, 29), environment: null, cases: casesIn([]) } as const;
const mine = 'c69f1c2e-7a44-4d0e-9c3b-2f6d1a8e46f8';
const other = '0d1e2f3a-4b5c-4d6e-8f70-a1b2c3d4e5f6';
const target = { apsp: mine, serial: 'cd17b2a4993005b1', notAfter: '2027-01-25T12:00:00Z' };
const panel = (apsp: string) =>
  `Serial Number : 0a0b0c0d0e\nSubject DN : CN=APSP:${apsp}, UID=com.apple.mgmt.External.${apsp}\n`;
const row = 'Mobile Device Management\tVendor\tMar 3, 2025\tActive\n';
const filler = 'x '.repeat(limits.words / 2);

describe('in the box', () => {
  it.each([
    ['a mail', `エラー (E320)\n${filler}`, 'e320', true],
    ['words that mean nothing', filler + filler, 'unknown-text', true],
    ['as much as is read', filler, 'unknown-text', false],
    ['a short mail', 'エラー (E320)', 'e320', false],
  ] as const)('%s', (_name, text, kind, longer) => {
    expect(lookAt({ kind: 'text', text }, nobody)).toMatchObject({ kind, longer });
  });
});

describe('as rows of the list', () => {
  it('is the row where it was read, and never another row where it may come later', () => {
    expect(lookAtPasted(target, readPasted(panel(mine) + filler)).judgement.answer).toBe('this-row-renewed');
    expect(lookAtPasted(target, readPasted(panel(other) + filler)).judgement).toEqual({
      answer: 'not-enough',
      why: 'too-long',
    });
    expect(lookAtPasted(target, readPasted(row + filler)).judgement).toEqual({ answer: 'not-enough', why: 'too-long' });
    expect(lookAtPasted(target, readPasted(panel(other))).judgement.answer).toBe('other-row');
    expect(lookAtPasted(target, readPasted(row)).judgement.answer).toBe('no-candidate');
  });
  it('counts as no whole list', () => {
    expect(lookAtPasted(target, readPasted(row + row)).listed).toEqual({ all: 2, rows: [] });
    expect(lookAtPasted(target, readPasted(row + row + filler)).listed).toBeNull();
  });
});
