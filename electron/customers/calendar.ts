// The calendar file: when to begin with each of a company's certificates, as all-day events. The same file a year later
// moves its events instead of doubling them, and cancels those that nothing is to be begun for any more: what was
// written before is remembered.
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { succeed, type Result } from '../../core/base/result.ts';
import type { BoardLine, SafeDays } from '../../core/contract/customers.ts';
import { localDay } from '../../core/schedule/business-days.ts';
import type { Day } from '../../core/schedule/calendar-day.ts';
import { writeCalendarFile, type CalendarEntry } from '../../core/schedule/calendar-file.ts';
import type { ReminderTexts } from '../../core/text/reminder-texts.ts';

/** By the event's name. What an older version wrote says of no company. */
const keptWritten = v.record(
  v.string(),
  v.object({
    day: v.string(),
    sequence: v.number(),
    of: v.optional(v.array(v.string())),
    gone: v.optional(v.boolean()),
  }),
);
type Written = v.InferOutput<typeof keptWritten>;

export type CalendarInput = {
  readonly setting: { readonly read: () => string | null; readonly write: (value: string) => Result<unknown> };
  readonly wall: () => number;
  readonly words: () => ReminderTexts;
};

type Dated = BoardLine & { readonly dates: SafeDays };

export function createCalendar({ setting, wall, words }: CalendarInput) {
  const writtenBefore = (): Written => {
    const read = v.safeParse(keptWritten, parse(setting.read()));
    return read.success ? read.output : {};
  };

  /**
   * The bytes of the file of one company, or of all of them (null); `lines`: all that it has, or they have. Fails with
   * `bad-argument` where nothing has a date or had one.
   */
  return (customerId: string | null, lines: readonly BoardLine[]): Result<Uint8Array> => {
    const before = writtenBefore();
    const said = words();
    const now = new Date(wall()).toISOString();
    const nextOf = (name: string, day: string, gone: boolean): number => {
      const known = before[name];
      if (known === undefined) return 0;
      return known.sequence + (known.day === day && (known.gone ?? false) === gone ? 0 : 1);
    };

    const today = localDay(now);
    const after: Written = {};
    const standing = byName(lines, before).map(([name, of]): CalendarEntry => {
      const { end, lastSafe, waits: until } = earliest(of);
      // A wait that is over moves nothing into the past.
      const waits = until !== null && until >= today ? until : null;
      const day = waits ?? lastSafe;
      const sequence = nextOf(name, day, false);
      const ids = of.map((line) => line.customerId);
      after[name] = { day, sequence, of: distinct([...(before[name]?.of ?? []), ...ids]) };
      const companies = said.companies(distinct(of.map((line) => line.name || line.code)));
      const serves = distinct(of.map((line) => line.serves));
      return {
        topicHash: name,
        day: day as Day,
        sequence,
        summary: said.event([companies, ...serves].filter((part) => part !== '').join(' ')),
        description: said.eventText(said.day(lastSafe), said.day(end), waits && said.day(waits)),
        categories: [said.category],
        cancelled: false,
      };
    });
    const concerns = (of: readonly string[] | undefined): boolean =>
      customerId === null || (of?.every((id) => id === customerId) ?? false);
    const gone = Object.entries(before).flatMap(([name, { day, of }]): readonly CalendarEntry[] => {
      if (after[name] !== undefined || !concerns(of) || day < today) return [];
      const sequence = nextOf(name, day, true);
      after[name] = { day, sequence, ...(of ? { of } : {}), gone: true };
      return [
        {
          topicHash: name,
          day: day as Day,
          sequence,
          summary: said.eventGone,
          description: '',
          categories: [said.category],
          cancelled: true,
        },
      ];
    });

    const file = writeCalendarFile([...standing, ...gone], now);
    if (!file.ok) return file;
    const kept = setting.write(JSON.stringify({ ...before, ...after }));
    return kept.ok ? succeed(new TextEncoder().encode(file.value)) : kept;
  };
}

/** One number is one event, whoever has it: a calendar may hold no name twice. */
function byName(lines: readonly BoardLine[], before: Written): readonly (readonly [string, readonly Dated[]])[] {
  const found = new Map<string, Dated[]>();
  for (const line of lines) {
    if (!isDated(line)) continue;
    const name = nameOf(line, before);
    const others = found.get(name);
    if (others) others.push(line);
    else found.set(name, [line]);
  }
  return [...found];
}

const isDated = (line: BoardLine): line is Dated => line.dates !== null;

/**
 * Of its topic; without one the company itself names the event, which keeps that name once its number is known. No
 * name of anybody is in it.
 */
function nameOf({ topic, customerId, line }: BoardLine, before: Written): string {
  const own = hashOf(`${customerId} ${line}`);
  const stands = before[own] !== undefined && !before[own].gone;
  return topic === '' || stands ? own : hashOf(topic);
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

const distinct = (all: readonly string[]): string[] => [...new Set(all)];

/** Of the same certificate; where they differ, nobody comes too late by the first. */
const earliest = (of: readonly Dated[]): SafeDays =>
  of.map(({ dates }) => dates).reduce((one, other) => (other.lastSafe < one.lastSafe ? other : one));

function parse(text: string | null): unknown {
  try {
    return text === null ? {} : JSON.parse(text);
  } catch {
    return {};
  }
}
