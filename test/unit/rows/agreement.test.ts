// One row, however it came: as an opened panel, as copied text, as a file and read out it gets one answer, and the
// answer is the rule's (docs/decisions/rows.md).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs } from '../../../core/base/time.ts';
import type { CertificateFigures } from '../../../core/crypto/figures.ts';
import { judgeDownloaded } from '../../../core/rows/downloaded.ts';
import { lookAtFiles, standOfFile } from '../../../core/rows/file.ts';
import { lookAtGiven } from '../../../core/rows/given.ts';
import type { RowStand } from '../../../core/rows/judge.ts';
import type { RowJudgement } from '../../../core/rows/judgement.ts';
import { standOfPanel, standsOf } from '../../../core/rows/panel.ts';
import { lookAtPasted } from '../../../core/rows/pasted.ts';
import { readPasted } from '../../../core/rows/read-pasted.ts';
import { portalDate } from '../../../core/rows/row-card.ts';
import { lookAtSpoken } from '../../../core/rows/spoken.ts';
import type { RowTarget } from '../../../core/rows/target.ts';

const runs = { numRuns: 2000 };
const end = Date.UTC(2027, 0, 25, 12);
const isoOf = (at: number) => `${new Date(at).toISOString().slice(0, 19)}Z`;

const hex = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 15 }), { minLength: length, maxLength: length })
    .map((digits) => digits.map((digit) => digit.toString(16)).join(''));
const uuid = hex(32).map((digits) => digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'));
const serial = fc.tuple(fc.constantFrom('1', '9', 'c'), hex(15)).map((parts) => parts.join(''));
/** With so many digits changed, each at another place. */
const near = (number: string) =>
  fc
    .subarray(
      Array.from(number).flatMap((digit, at) => (digit === '-' || at === 0 ? [] : [at])),
      { maxLength: 4 },
    )
    .map((places) =>
      Array.from(number)
        .map((digit, at) => (places.includes(at) ? ((Number.parseInt(digit, 16) + 7) % 16).toString(16) : digit))
        .join(''),
    );
const oneOf = (number: string, other: fc.Arbitrary<string>) =>
  fc.oneof(fc.constant(number), near(number), near(number), other);

/** A certificate in use, and a row that is its own, or nearly, or another's. */
const rowMet = fc.tuple(uuid, serial, fc.constantFrom('upper', 'lower', 'zeros')).chain(([apsp, number, form]) => {
  const target: RowTarget = {
    apsp: form === 'upper' ? apsp.toUpperCase() : apsp,
    serial: form === 'upper' ? number.toUpperCase() : form === 'zeros' ? `00${number}` : number,
    notAfter: isoOf(end),
  };
  return fc.record({
    target: fc.constantFrom(target, target, target, { ...target, serial: null }),
    own: fc.constant({ apsp, serial: number }),
    row: fc.record({ apsp: oneOf(apsp, uuid), serial: fc.option(oneOf(number, serial), { freq: 4 }) }),
  });
});
type Row = { readonly apsp: string; readonly serial: string | null };

const apart = (one: string, other: string) => Array.from(one).filter((digit, at) => digit !== other[at]).length;
/** The rule once more, in the fewest words. */
function ruled(target: RowTarget, own: Row, row: Row): RowStand {
  const compared = target.serial === null || row.serial === null ? null : own.serial === row.serial;
  if (row.apsp === own.apsp) return compared === false ? 'this-renewed' : 'this';
  return compared === true || apart(row.apsp, own.apsp) <= 2 ? 'misread' : 'other';
}

const words: Partial<Record<RowJudgement['answer'], RowStand>> = {
  'this-row': 'this',
  'this-row-renewed': 'this-renewed',
  'other-row': 'other',
  misread: 'misread',
  'nothing-known': 'unknown',
};
const said = ({ answer }: RowJudgement) => words[answer] ?? answer;

const certificateOf = ({ apsp, serial: number }: Row): CertificateFigures => ({
  topic: `com.apple.mgmt.External.${apsp}`,
  uid: `com.apple.mgmt.External.${apsp}`,
  commonName: `APSP:${apsp}`,
  serial: number ?? '',
  notBefore: isoOf(end - 365 * dayMs),
  notAfter: isoOf(end),
  issuer: '',
  subject: '',
  publicKeySha256: 'a'.repeat(64),
  fingerprintSha256: 'b'.repeat(64),
  keyType: 'rsa',
  keyBits: 2048,
  isCa: false,
  issuedBy: 'apple',
});

/** What each reader makes of the same numbers. */
function byReading(target: RowTarget, row: Row) {
  const text =
    (row.serial === null ? '' : `Serial Number : ${row.serial}\n`) +
    `Subject DN : C=JP, CN=APSP:${row.apsp}, UID=com.apple.mgmt.External.${row.apsp}`;
  const spoken = { apsp: row.apsp, serial: row.serial ?? '', end: '' };
  const list = { key: 'k', days: [null] };
  return {
    panel: standOfPanel(target, row),
    'the list beside us': standsOf(target, list, [{ list: 'k', at: 0, ...row }])[0],
    'copied text': said(lookAtPasted(target, readPasted(text)).judgement),
    'text that was given': said(lookAtGiven(target, { kind: 'text', text }, null).judgement),
    'read out': said(lookAtSpoken(target, spoken).judgement),
    'given as read out': said(lookAtGiven(target, { kind: 'spoken', spoken }, null).judgement),
  };
}
function byFile(target: RowTarget, row: Row) {
  const certificate = certificateOf(row);
  return {
    file: standOfFile(target, certificate),
    'files that were given': said(lookAtFiles(target, [{ name: 'x.pem', certificate }], null).judgement),
    'a row’s download': judgeDownloaded(target, [{ name: 'x.pem', via: 'folder', certificate }], []).files[0]?.stand,
  };
}
const allAs = <K extends string>(answers: Record<K, unknown>, answer: unknown) =>
  Object.fromEntries(Object.keys(answers).map((reader) => [reader, answer]));

describe('the same row', () => {
  it('gets one answer from whatever reads it, and a file, which nobody misreads, is another row’s instead', () => {
    const seen = new Set<RowStand>();
    fc.assert(
      fc.property(rowMet, ({ target, own, row }) => {
        const answer = ruled(target, own, row);
        seen.add(answer);
        const read = byReading(target, row);
        expect(read).toEqual(allAs(read, answer));
        if (row.serial === null) return;
        const file = byFile(target, row);
        expect(file).toEqual(allAs(file, answer === 'misread' ? 'other' : answer));
      }),
      runs,
    );
    expect([...seen].sort()).toEqual(['misread', 'other', 'this', 'this-renewed']);
  });
  it('is not judged by any of them where no number is known', () => {
    fc.assert(
      fc.property(rowMet, ({ target, row }) => {
        const unknown = { ...target, apsp: null };
        const answers = { ...byReading(unknown, row), ...byFile(unknown, row) };
        // The list goes by its dates then, and this one shows none.
        expect(answers).toEqual(allAs(answers, 'unknown'));
      }),
    );
  });
  it('by the end of its number is the same row, or too little is known: never one for another', () => {
    fc.assert(
      fc.property(rowMet, fc.integer({ min: 1, max: 32 }), ({ target, own, row }, length) => {
        const digits = row.apsp.replaceAll('-', '').slice(-length);
        const isEnd = own.apsp.replaceAll('-', '').endsWith(digits);
        const answer = said(lookAtSpoken(target, { apsp: digits, serial: row.serial ?? '', end: '' }).judgement);
        const whole = ruled(target, own, { ...row, apsp: own.apsp });
        if (length < 4) expect(answer).toBe('not-enough');
        else if (isEnd) expect(answer).toBe(whole);
        else expect(['misread', 'other', 'not-enough']).toContain(answer);
      }),
      runs,
    );
  });
});

describe('the same date', () => {
  const moment = fc.integer({ min: -4 * 24, max: 4 * 24 }).map((hours) => end + hours * 3_600_000);
  const days = fc.array(
    fc.integer({ min: -4, max: 4 }).map((shift) => Math.floor(end / dayMs) * dayMs + shift * dayMs),
    { minLength: 1, maxLength: 8 },
  );
  it('makes the same rows likely, copied or beside us, and tells a renewal where it is read out', () => {
    fc.assert(
      fc.property(rowMet, fc.option(moment, { freq: 8 }), days, ({ target, own }, ends, shown) => {
        const about = { ...target, notAfter: ends === null ? null : isoOf(ends) };
        const stands = standsOf(about, { key: 'k', days: shown }, []);
        const fits = (day: number) => ends === null || Math.abs(day - Math.floor(ends / dayMs) * dayMs) <= dayMs;
        const open = ends === null ? 'unknown' : 'likely';
        expect(stands).toEqual(shown.map((day) => (fits(day) ? open : 'unlikely')));
        const text = shown.map((day) => `Mobile Device Management\tVendor\t${portalDate(day)}\tActive`).join('\n');
        const rows = shown.flatMap((day, at) => (fits(day) ? [at + 1] : []));
        expect(lookAtPasted(about, readPasted(text)).judgement).toEqual(
          rows.length > 0
            ? { answer: 'candidates', rows, all: shown.length }
            : { answer: 'no-candidate', all: shown.length },
        );
        for (const day of shown) {
          const spoken = { apsp: own.apsp, serial: '', end: portalDate(day) };
          expect(said(lookAtSpoken(about, spoken).judgement)).toBe(fits(day) ? 'this' : 'this-renewed');
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a row’s place', () => {
  it('is counted from 0 by the readers, and from 1 in what is said of it', () => {
    fc.assert(
      fc.property(rowMet, fc.integer({ min: 1, max: 9 }), fc.nat(8), ({ target, own }, count, place) => {
        const at = place % count;
        const line = `Mobile Device Management\tVendor\tJan 25, 2027\tActive`;
        const panel = `Serial Number : ${own.serial}\nCN=APSP:${own.apsp}`;
        const pasted = readPasted(
          Array.from({ length: count }, (_, i) => (i === at ? `${line}\n${panel}` : line)).join('\n'),
        );
        expect(pasted.panels[0]?.at).toBe(at);
        expect(lookAtPasted(target, pasted)).toMatchObject({
          judgement: { answer: 'this-row', row: at + 1 },
          vendor: 'Vendor',
        });
        const seen = { list: 'k', at, apsp: own.apsp, serial: own.serial };
        expect(standsOf(target, { key: 'k', days: Array.from({ length: count }, () => null) }, [seen])[at]).toBe(
          'this',
        );
      }),
    );
  });
});
