// A calendar file (RFC 5545, .ics): one all-day event for each guide date, which no time zone can move. A file that is
// imported a second time moves its events instead of doubling them: UID and SEQUENCE see to that.
import { fail, succeed, type Result } from '../base/result.ts';
import type { Iso } from '../base/time.ts';
import { addDays, readDay, type Day } from './calendar-day.ts';

export type CalendarEntry = {
  /** A hash of the certificate's topic: letters, digits and hyphens. The same one names the same event for ever. */
  readonly topicHash: string;
  readonly day: Day;
  /** From 0, and one more each time that the event changes. */
  readonly sequence: number;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  /** The date no longer counts, say after a renewal. */
  readonly cancelled: boolean;
};

/**
 * The whole file. `madeAt`: a moment in UTC. Fails with `bad-argument` for no entry at all (a calendar without one is
 * none), one topic twice, and an entry whose hash, day or sequence is no such thing.
 */
export function writeCalendarFile(entries: readonly CalendarEntry[], madeAt: Iso): Result<string> {
  if (entries.length === 0) return fail('bad-argument', 'no entry');
  const stamp = stampOf(madeAt);
  if (stamp === null) return fail('bad-argument', 'no moment');
  if (new Set(entries.map(({ topicHash }) => topicHash)).size < entries.length) {
    return fail('bad-argument', 'a topic twice');
  }
  if (!entries.every(isWellFormed)) return fail('bad-argument', 'topic hash, day or sequence');
  // No METHOD: the file is a calendar to import, no invitation to answer.
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//mdm-cert-wizard//guide dates//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ];
  return succeed(lines.map((line) => `${foldLine(line)}\r\n`).join(''));
}

const isWellFormed = ({ topicHash, day, sequence }: CalendarEntry): boolean =>
  /^[0-9A-Za-z-]{1,128}$/.test(topicHash) && readDay(day).ok && Number.isSafeInteger(sequence) && sequence >= 0;

function eventLines(entry: CalendarEntry, stamp: string): readonly string[] {
  const { topicHash, day, sequence, summary, description, categories, cancelled } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${topicHash}@mdm-cert-wizard`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${basicDay(day)}`,
    // The day after the last one, as RFC 5545 counts (3.6.1).
    `DTEND;VALUE=DATE:${basicDay(addDays(day, 1))}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(categories.length > 0 ? [`CATEGORIES:${categories.map(escapeText).join(',')}`] : []),
    // Nobody is busy for a whole day because of it.
    'TRANSP:TRANSPARENT',
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(cancelled ? [] : ['-P14D', '-P3D'].flatMap((before) => alarmLines(before, summary))),
    'END:VEVENT',
  ];
}

const alarmLines = (before: string, summary: string): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:${before}`,
  `DESCRIPTION:${escapeText(summary)}`,
  'END:VALARM',
];

/** As `20270125`. */
const basicDay = (day: Day): string => day.replaceAll('-', '');

/** As `20261129T101112Z`. */
function stampOf(moment: Iso): string | null {
  const at = Date.parse(moment);
  return Number.isNaN(at) ? null : new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}

/**
 * RFC 5545, 3.3.11. A line break of any system becomes `\n`; control characters other than the tab, which a calendar
 * may not hold, are left out, and half a character (a lone surrogate) becomes U+FFFD.
 */
function escapeText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Octets in a line, its CRLF not counted (RFC 5545, 3.1). */
const longestLine = 75;

/** Cuts between characters only; the space that opens a further line counts as one of its octets. */
function foldLine(line: string): string {
  let folded = '';
  let room = longestLine;
  for (const character of line) {
    const octets = octetsOf(character);
    if (octets > room) {
      folded += '\r\n ';
      room = longestLine - 1;
    }
    folded += character;
    room -= octets;
  }
  return folded;
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
