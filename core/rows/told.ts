// What a telephone call tells of a row, judged: by the one row rule, and never better than "needs attention".
import { dayMs, isDayOf, type Iso } from '../base/time.ts';
import { couldBeMisheard, digitsOf } from '../reading/spoken-hex.ts';
import { judgeRow, readAs } from './judge.ts';
import type { RowTarget } from './target.ts';

/** As it was read back and confirmed: the end of each number (at least four), and the day on which the row ends. */
export type Heard = { readonly apsp: string; readonly serial: string | null; readonly end: string | null };

/** The row in question. `heard`: known itself from a voice only, by its end. */
export type HeardTarget = RowTarget & { readonly heard: boolean };

export const targetHeard = ({ apsp, serial, end }: Heard): HeardTarget => ({
  apsp,
  serial,
  notAfter: end === null ? null : `${end}T00:00:00Z`,
  heard: true,
});

/** `renewed`: this row, renewed since. `again`: it could have been misheard, and is asked once more, never guessed. */
export type HeardStand = 'fits' | 'renewed' | 'again' | 'other' | 'unknown';

export function standOfHeard(target: HeardTarget | null, { apsp, serial }: Heard): HeardStand {
  if (!target?.apsp) return 'unknown';
  const { known, read } = endsOf(target, apsp);
  const serialKnown = target.heard && serial !== null ? serial.slice(-(target.serial?.length ?? 0)) : serial;
  const stand = judgeRow(
    { apsp: known, serial: target.serial, notAfter: null },
    { apsp: readAs('end', read), serial: readAs('end', serialKnown), day: null, exact: false },
  );
  switch (stand) {
    case 'this':
      return 'fits';
    case 'this-renewed':
      return 'renewed';
    case 'few-differ':
    case 'other':
      return couldBeMisheard(read, digitsOf(known).slice(-read.length)) ? 'again' : 'other';
    case 'misread':
    case 'short':
    case 'first':
    case 'inside':
      return 'again';
    case 'likely':
    case 'unlikely':
    case 'unknown':
      return 'unknown';
  }
}

/**
 * Two ends, the management site's and a row's: equal digit by digit is the row; what sounds alike is asked again; all
 * else is another row.
 */
export function standOfEnds({
  site,
  row,
}: {
  readonly site: string;
  readonly row: string;
}): 'fits' | 'again' | 'other' {
  const end = (apsp: string): Heard => ({ apsp, serial: null, end: null });
  const stand = standOfHeard(targetHeard(end(site)), end(row));
  return stand === 'fits' || stand === 'other' ? stand : 'again';
}

/**
 * Before Renew is pressed. Where the certificate in use is known by a voice alone, its day and serial must not
 * disagree either: two rows may end in digits that sound alike, and a row that was renewed since is told by its file.
 */
export function standBeforeRenew(target: HeardTarget | null, heard: Heard): HeardStand {
  const stand = standOfHeard(target, heard);
  if (!target?.heard || (stand !== 'fits' && stand !== 'renewed')) return stand;
  const otherDay =
    target.notAfter !== null && heard.end !== null && !isDayOf(Date.parse(`${heard.end}T00:00:00Z`), target.notAfter);
  return stand === 'renewed' || otherDay ? 'again' : stand;
}

/** Two ends are compared by the shorter one. */
function endsOf(target: HeardTarget, apsp: string): { readonly known: string; readonly read: string } {
  const known = target.apsp ?? '';
  if (!target.heard) return { known, read: apsp };
  return apsp.length > known.length ? { known, read: apsp.slice(-known.length) } : { known, read: apsp };
}

/** `not-renewed`: the right row, and still what it held before. */
export const spokenAnswers = ['needs-attention', 'wrong-row', 'not-renewed', 'again', 'nothing-known'] as const;
export type SpokenAnswer = (typeof spokenAnswers)[number];

/** What stays open however well it fits: a voice shows no file, no key and no issuer. */
export const spokenOpen = ['told', 'in-use-heard', 'end-unknown', 'serial-unknown', 'nothing-before'] as const;
export type SpokenOpen = (typeof spokenOpen)[number];

export type SpokenVerdict = { readonly answer: SpokenAnswer; readonly open: readonly SpokenOpen[] };

/** The new certificate as it was read out, beside the one in use. Time plays no part: it stays what it was. */
export function judgeTold(target: HeardTarget | null, heard: Heard): SpokenVerdict {
  const open: readonly SpokenOpen[] = [
    'told',
    ...(target?.heard ? (['in-use-heard'] as const) : []),
    ...(target?.notAfter == null || heard.end === null ? (['end-unknown'] as const) : []),
    ...(target?.serial == null || heard.serial === null ? (['serial-unknown'] as const) : []),
  ];
  return { answer: answerOf(target, heard), open };
}

/**
 * A certificate that was created: none extends, so nothing can be compared. The old one's row, where it is known, is
 * the wrong one here.
 */
export function judgeMade(old: HeardTarget | null, heard: Heard): SpokenVerdict {
  const stand = standOfHeard(old, heard);
  const open = ['told', 'nothing-before'] as const;
  if (stand === 'fits' || stand === 'renewed') return { answer: 'wrong-row', open };
  return { answer: stand === 'again' ? 'again' : 'needs-attention', open };
}

function answerOf(target: HeardTarget | null, heard: Heard): SpokenAnswer {
  const stand = standOfHeard(target, heard);
  switch (stand) {
    case 'other':
      return 'wrong-row';
    case 'again':
      return 'again';
    case 'unknown':
      return 'nothing-known';
    case 'fits':
    case 'renewed':
      return target !== null && isUnmoved(target, heard) ? 'not-renewed' : 'needs-attention';
  }
}

/** A renewal moves the end and changes the serial. */
function isUnmoved({ notAfter, serial }: HeardTarget, heard: Heard): boolean {
  if (notAfter !== null && heard.end !== null && !endsLater(heard.end, notAfter)) return true;
  if (serial === null || heard.serial === null) return false;
  // The zeros inside an end count, as in the one row rule.
  const [known, read] = [digitsOf(serial), digitsOf(heard.serial)];
  return known.endsWith(read) || read.endsWith(known);
}

/** By more than a day: the portal's time zone is not known. */
function endsLater(day: string, notAfter: Iso): boolean {
  const at = Date.parse(`${day}T00:00:00Z`);
  return at > Date.parse(notAfter) && !isDayOf(at, notAfter) && at - Date.parse(notAfter) > dayMs;
}
