// Reads and judges values that were read out, or typed from a photo: the end of each is enough.
import { findDates } from '../reading/dates.ts';
import { couldBeMisheard, digitsOf } from '../reading/spoken-hex.ts';
import { tidy } from '../reading/tidy.ts';
import { judgeRow, readAs, type RowStand, type TooFew } from './judge.ts';
import { foundAs, lookOf, type RowLook } from './judgement.ts';
import type { RowTarget } from './target.ts';

/** As typed: the last characters or the whole, and a day in any usual form. */
export type Spoken = { readonly apsp: string; readonly serial: string; readonly end: string };
export type ReadSpoken = {
  readonly apsp: string | null;
  readonly serial: string | null;
  readonly day: number | null;
  /** Something stands there that is no such value. */
  readonly unread: readonly (keyof Spoken)[];
};

export function readSpoken(spoken: Spoken): ReadSpoken {
  const [apspText, serialText, endText] = [spoken.apsp, spoken.serial, spoken.end].map((text) => tidy(text).trim());
  const apsp = hexOf((apspText ?? '').replace(/^apsp ?:?/i, ''));
  const serial = hexOf(serialText ?? '');
  const day = findDates(endText ?? '')[0]?.day ?? null;
  const unread: (keyof Spoken)[] = [];
  if (apspText && (apsp === null || apsp.length > 32)) unread.push('apsp');
  if (serialText && serial === null) unread.push('serial');
  if (endText && day === null) unread.push('end');
  return { apsp: apsp !== null && apsp.length <= 32 ? apsp : null, serial, day, unread };
}

/** A letter O or I is no digit of these numbers: a 0 or a 1 was meant. Null when other letters are among them. */
function hexOf(text: string): string | null {
  const digits = text
    .toLowerCase()
    .replace(/^0x/, '')
    .replace(/[\s:.,-]/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
  return /^[0-9a-f]+$/.test(digits) ? digits : null;
}

export function lookAtSpoken(target: RowTarget | null, spoken: Spoken): RowLook {
  const { apsp, serial, day } = readSpoken(spoken);
  if (!target?.apsp) return lookOf({ answer: 'nothing-known' });
  const stand = judgeRow(target, { apsp: readAs('end', apsp), serial: readAs('end', serial), day, exact: false });
  switch (stand) {
    case 'this':
    case 'this-renewed':
      return lookOf({ answer: foundAs[stand], row: null });
    case 'misread':
      return lookOf({ answer: 'misread' });
    case 'other':
      return lookOf({ answer: 'other-row', looked: 1 }, apsp === null ? [] : [apsp]);
    case 'short':
    case 'first':
    case 'inside':
    case 'few-differ':
      return lookOf({ answer: 'not-enough', why: stand });
    // No APSP was read: serial and date alone are not enough.
    case 'likely':
    case 'unlikely':
    case 'unknown':
      return lookOf({ answer: 'not-enough', why: 'no-apsp' });
  }
}

/** Of two endings that were read out, the site's and a row's. `same` is told, not proven. */
export type EndingsAnswer = 'same' | 'other' | 'again';
export type Endings = { readonly site: string; readonly row: string };
export type ReadEndings = {
  /** Null: one is missing, or has fewer than four characters. */
  readonly answer: EndingsAnswer | null;
  /** Something stands there that is no such number. */
  readonly unread: readonly (keyof Endings)[];
};

/** Without a certificate, a case or a name: what a call alone can tell. Only equal ends say that it is the row. */
export function compareEndings(endings: Endings): ReadEndings {
  const read = (text: string) => readSpoken({ apsp: text, serial: '', end: '' });
  const [site, row] = [read(endings.site), read(endings.row)];
  const unread = (['site', 'row'] as const).filter((one) => (one === 'site' ? site : row).unread.length > 0);
  if (site.apsp === null || row.apsp === null) return { answer: null, unread };
  // One may have been read out whole: then the shorter must be its end.
  const [longer, shorter] = site.apsp.length < row.apsp.length ? [row.apsp, site.apsp] : [site.apsp, row.apsp];
  const stand = judgeRow(
    { apsp: longer, serial: null, notAfter: null },
    { apsp: readAs('end', shorter), serial: null, day: null, exact: false },
  );
  const answer = endingsAnswers[stand];
  // What could have been misheard is asked again, never called another row (docs/decisions/telephone.md).
  const heard = digitsOf(shorter);
  const misheard = answer === 'other' && couldBeMisheard(heard, digitsOf(longer).slice(-heard.length));
  return { answer: misheard ? 'again' : answer, unread };
}

const endingsAnswers = {
  this: 'same',
  'this-renewed': 'same',
  misread: 'again',
  first: 'again',
  inside: 'again',
  'few-differ': 'other',
  other: 'other',
  short: null,
  likely: null,
  unlikely: null,
  unknown: null,
} as const satisfies Record<RowStand | TooFew, EndingsAnswer | null>;
