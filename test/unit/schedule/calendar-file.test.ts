// The calendar file, read back by another program's parser, and measured octet by octet.
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeCalendarFile, type CalendarEntry } from '../../../core/schedule/calendar-file.ts';
import { addDays } from '../../../core/schedule/calendar-day.ts';
import { dayFrom } from './calendars-for-tests.ts';

const madeAt = '2026-11-29T10:11:12.345Z';
const entry: CalendarEntry = {
  topicHash: '0f3a',
  day: '2027-06-04',
  sequence: 2,
  summary: '目安日: 株式会社見本; MDM証明書の更新',
  description: '1. 証明書を用意する\n2. Apple, 管理サイトの順に進む\n連絡先: 03-0000-0000 \\ 内線1',
  categories: ['MDM証明書', '更新,目安'],
  cancelled: false,
};

function written(...entries: readonly CalendarEntry[]): string {
  const result = writeCalendarFile(entries, madeAt);
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
}
const calendarOf = (file: string): ICAL.Component => new ICAL.Component(ICAL.parse(file) as unknown[]);
const eventsOf = (file: string): readonly ICAL.Event[] =>
  calendarOf(file)
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));
const valueOf = (component: ICAL.Component, name: string): string => String(component.getFirstPropertyValue(name));

/** As a reader sees it that knows nothing of folding: what stands between two CRLF. */
const linesOf = (file: string): readonly string[] => file.split('\r\n');
const octets = (text: string): number => Buffer.byteLength(text, 'utf8');

describe('one guide date', () => {
  const event = eventsOf(written(entry))[0];
  if (event === undefined) throw new Error('no event');
  it('is an all-day event of that day', () => {
    expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([
      true,
      '2027-06-04',
      '2027-06-05',
    ]);
  });
  it('says its texts as they were given', () => {
    expect(event.summary).toBe(entry.summary);
    expect(event.description).toBe(entry.description);
    expect(event.component.getFirstProperty('categories')?.getValues()).toEqual(entry.categories);
  });
  it('is known again: UID, SEQUENCE, DTSTAMP', () => {
    expect([event.uid, event.sequence, valueOf(event.component, 'dtstamp')]).toEqual([
      '0f3a@mdm-cert-wizard',
      2,
      '2026-11-29T10:11:12Z',
    ]);
  });
  it('makes nobody busy', () => expect(valueOf(event.component, 'transp')).toBe('TRANSPARENT'));
  it('rings two weeks and three days before', () => {
    const alarms = event.component.getAllSubcomponents('valarm');
    expect(alarms.map((alarm) => ['action', 'trigger', 'description'].map((name) => valueOf(alarm, name)))).toEqual([
      ['DISPLAY', '-P14D', entry.summary],
      ['DISPLAY', '-P3D', entry.summary],
    ]);
  });
  it('that no longer counts is cancelled, and does not ring', () => {
    const [cancelled] = eventsOf(written({ ...entry, cancelled: true, sequence: 3 }));
    expect(cancelled && valueOf(cancelled.component, 'status')).toBe('CANCELLED');
    expect(cancelled?.component.getAllSubcomponents('valarm')).toEqual([]);
    expect(cancelled?.uid).toBe(event.uid);
  });
});

describe('the file', () => {
  it('is a calendar to import, not an invitation', () => {
    const calendar = calendarOf(written(entry));
    expect([valueOf(calendar, 'version'), calendar.hasProperty('method'), calendar.hasProperty('prodid')]).toEqual([
      '2.0',
      false,
      true,
    ]);
  });
  it('holds the next day over the end of a month, a year and a February', () =>
    expect(
      eventsOf(
        written(
          ...(['2027-12-31', '2028-02-28', '2027-04-30'] as const).map((day) => ({ ...entry, day, topicHash: day })),
        ),
      ).map(({ endDate }) => endDate.toString()),
    ).toEqual(['2028-01-01', '2028-02-29', '2027-05-01']));
  it('is written the same each time', () => expect(written(entry)).toBe(written(entry)));
  it('has no event of a topic twice, no empty calendar, and no entry that is none', () => {
    const bad: readonly (readonly CalendarEntry[])[] = [
      [],
      [entry, { ...entry, day: '2027-07-01' }],
      [{ ...entry, topicHash: 'a\r\nX:1' }],
      [{ ...entry, topicHash: '' }],
      [{ ...entry, sequence: -1 }],
      [{ ...entry, sequence: 0.5 }],
      [{ ...entry, day: '2027-02-30' }],
    ];
    for (const entries of bad) {
      expect(writeCalendarFile(entries, madeAt)).toMatchObject({ ok: false, error: { code: 'bad-argument' } });
    }
    expect(writeCalendarFile([entry], 'yesterday').ok).toBe(false);
  });
  it('can’t be led to another line by what a text holds', () => {
    const file = written({ ...entry, summary: 'a\r\nEND:VCALENDAR\rBEGIN:VEVENT\u0000\u0007\u0085', description: '' });
    expect(eventsOf(file).map(({ summary }) => summary)).toEqual(['a\nEND:VCALENDAR\nBEGIN:VEVENT']);
  });
  it('makes half a character visible', () =>
    expect(eventsOf(written({ ...entry, summary: 'a\uD83Db' }))[0]?.summary).toBe('a\uFFFDb'));
});

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '更新の目安日',
    '株式会社',
    '、',
    '。',
    '①',
    '髙',
    '𠮷野家',
    '🔐',
    '👨‍👩‍👧',
    '🇯🇵',
    'é',
    '\\',
    ';',
    ',',
    ':',
    '"',
    '\n',
    '\t',
    ' ',
    'x',
  ),
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
/** What a calendar may not hold; the writer leaves it out. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
const anyEntries = fc
  .array(
    fc.record({
      day: dayFrom('2026-01-01', '2036-12-31'),
      sequence: fc.nat(1000),
      summary: anyText,
      description: anyText,
      categories: fc.array(
        anyText.filter((text) => text !== ''),
        { maxLength: 3 },
      ),
      cancelled: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((entries) => entries.map((one, at) => ({ ...one, topicHash: `hash-${at}` })));

describe('any text', () => {
  it('comes back from the parser as it was', () =>
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const found = eventsOf(written(...entries)).map(({ summary, description, startDate, endDate }) => [
          summary,
          description,
          startDate.toString(),
          endDate.toString(),
        ]);
        expect(found).toEqual(
          entries.map(({ summary, description, day }) => [plain(summary), plain(description), day, addDays(day, 1)]),
        );
      }),
      { numRuns: 100 },
    ));
  it('is folded at 75 octets, between characters, with CRLF everywhere', () =>
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const file = written(...entries);
        expect(file.endsWith('\r\n')).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of linesOf(file)) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Surrogate}/u);
        }
      }),
      { numRuns: 100 },
    ));
  it('fills its lines: no line is cut while the next character would still fit', () => {
    const lines = linesOf(written({ ...entry, description: '更'.repeat(100) }));
    const from = lines.findIndex((line) => line.startsWith('DESCRIPTION'));
    const folded = lines.slice(
      from,
      lines.findIndex((line, at) => at > from && !line.startsWith(' ')),
    );
    // 12 octets of name and colon and 21 characters of 3; then a space and 24 of them.
    expect(folded.map(octets)).toEqual([75, 73, 73, 73, 1 + 3 * 7]);
  });
});
