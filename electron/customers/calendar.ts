// The calendar file: the last safe day of one company's certificates, or of everybody's, as all-day events. The same
// file a year later moves its events instead of doubling them: what was written before is remembered.
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { BoardLine } from '../../core/contract/customers.ts';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type { Day } from '../../core/schedule/calendar-day.ts';
import { writeCalendarFile, type CalendarEntry } from '../../core/schedule/calendar-file.ts';
import type { ReminderTexts } from '../../core/text/reminder-texts.ts';

const keptWritten = v.record(v.string(), v.object({ day: v.string(), sequence: v.number() }));
type Written = v.InferOutput<typeof keptWritten>;

export type CalendarInput = {
  readonly setting: { readonly read: () => string | null; readonly write: (value: string) => Result<unknown> };
  readonly wall: () => number;
  readonly words: () => ReminderTexts;
};

/** Without a topic the company itself names the event. No name of anybody is in it. */
const hashOf = ({ topic, customerId, line }: BoardLine): string =>
  createHash('sha256')
    .update(topic === '' ? `${customerId} ${line}` : topic)
    .digest('hex')
    .slice(0, 32);

export function createCalendar({ setting, wall, words }: CalendarInput) {
  const writtenBefore = (): Written => {
    const read = v.safeParse(keptWritten, parse(setting.read()));
    return read.success ? read.output : {};
  };

  /** The bytes of the file; fails with `bad-argument` where no line has a date. */
  return (lines: readonly BoardLine[]): Result<Uint8Array> => {
    const before = writtenBefore();
    const said = words();
    const after: Written = { ...before };
    const entries = lines.flatMap((line): readonly CalendarEntry[] => {
      if (line.dates === null) return [];
      const topicHash = hashOf(line);
      const day = line.dates.lastSafe as Day;
      const known = before[topicHash];
      const sequence = known === undefined ? 0 : known.sequence + (known.day === day ? 0 : 1);
      after[topicHash] = { day, sequence };
      const company = [line.name || line.code, line.serves].filter((part) => part !== '').join(' ');
      return [
        {
          topicHash,
          day,
          sequence,
          summary: said.event(company),
          description: said.eventText(said.day(line.dates.lastSafe), said.day(line.dates.end)),
          categories: [said.category],
          cancelled: false,
        },
      ];
    });
    if (entries.length === 0) return fail('bad-argument', 'no date');
    const file = writeCalendarFile(entries, new Date(wall()).toISOString());
    if (!file.ok) return file;
    const kept = setting.write(JSON.stringify(after));
    return kept.ok ? succeed(new TextEncoder().encode(file.value)) : kept;
  };
}

function parse(text: string | null): unknown {
  try {
    return text === null ? {} : JSON.parse(text);
  } catch {
    return {};
  }
}
