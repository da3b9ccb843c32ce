// The calendar file of a board's lines, read by a library that did not write it.
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { BoardLine } from '../../../core/contract/customers.ts';
import { succeed } from '../../../core/base/result.ts';
import { reminderTexts } from '../../../core/text/reminder-texts.ts';
import { createCalendar } from '../../../electron/customers/calendar.ts';

const second = '00000000-0000-4000-8000-000000000002';
const line = (name: string, topic: string, lastSafe: string): BoardLine => ({
  customerId: '00000000-0000-4000-8000-000000000001',
  line: 0,
  name,
  reading: '',
  code: '',
  serves: '',
  topic,
  serial: '',
  end: '2027-01-25T00:00:00Z',
  endFrom: 'certificate',
  told: false,
  openCase: null,
  lastCase: null,
  missing: [],
  otherSeen: false,
  custodyAt: null,
  custodyOpen: [],
  devices: null,
  macs: null,
  person: { name: '', phone: '', email: '' },
  putOff: null,
  putOffWhy: '',
  retired: false,
  also: [],
  status: 'calm',
  dates: {
    end: '2027-01-25',
    guide: '2026-11-26',
    lastSafe,
    waits: null,
    parts: [],
    expected: false,
    grace: { until: '2027-02-24', over: false },
  },
});

function calendar() {
  let kept: string | null = null;
  const write = createCalendar({
    setting: { read: () => kept, write: (value) => ((kept = value), succeed(null)) },
    wall: () => Date.parse('2026-11-29T10:00:00Z'),
    words: () => reminderTexts.ja,
  });
  return (lines: readonly BoardLine[], customerId: string | null = null) => {
    const file = write(customerId, lines);
    if (!file.ok) return null;
    const events = new ICAL.Component(
      ICAL.parse(new TextDecoder().decode(file.value)) as unknown[],
    ).getAllSubcomponents('vevent');
    return events.map((event) => ({
      uid: String(event.getFirstPropertyValue('uid')),
      sequence: Number(event.getFirstPropertyValue('sequence')),
      start: String(event.getFirstPropertyValue('dtstart')),
      summary: String(event.getFirstPropertyValue('summary')),
      text: String(event.getFirstPropertyValue('description')),
      status: String(event.getFirstPropertyValue('status')),
    }));
  };
}

describe('the calendar file', () => {
  it('holds one all-day event for each certificate, with what to do in it', () => {
    const [event, ...others] =
      calendar()([line('株式会社みなと商事', 'com.apple.mgmt.external.1', '2026-12-17')]) ?? [];
    expect(others).toEqual([]);
    expect(event).toMatchObject({ start: '2026-12-17', sequence: 0 });
    expect(event?.summary).toContain('株式会社みなと商事');
    expect(event?.text).toContain('2027年1月25日');
    expect(event?.text).not.toContain('@');
  });

  it('written again it is the same event; a renewal moves it', () => {
    const write = calendar();
    const at = (day: string) => write([line('会社', 'com.apple.mgmt.external.1', day)])?.[0];
    const first = at('2026-12-17');
    expect(at('2026-12-17')).toEqual(first);
    const moved = at('2027-12-16');
    expect(moved?.uid).toBe(first?.uid);
    expect(moved?.sequence).toBe(1);
  });

  it('two certificates without a topic are two events', () => {
    const one = line('会社', '', '2026-12-17');
    const events = calendar()([one, { ...one, line: 1 }]) ?? [];
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  });

  it('“at the latest” is the counted day, though somebody waits until another', () => {
    const one = line('会社', 'com.apple.mgmt.external.1', '2026-12-17');
    const [event] = calendar()([{ ...one, dates: one.dates && { ...one.dates, waits: '2027-01-20' } }]) ?? [];
    expect(event?.start).toBe('2027-01-20');
    expect(event?.text).toMatch(/^2027年1月20日（水）まで待つ/);
    expect(event?.text).toContain('遅くとも始める日：2026年12月17日');
    // Once that day is over, the counted one is all there is.
    const [over] = calendar()([{ ...one, dates: one.dates && { ...one.dates, waits: '2026-11-20' } }]) ?? [];
    expect(over?.start).toBe('2026-12-17');
    expect(over?.text).not.toContain('待つ');
  });

  it('a number that two companies have is one event, which names both', () => {
    const one = line('みなと商事', 'com.apple.mgmt.external.1', '2026-12-17');
    const events = calendar()([one, { ...one, customerId: second, name: 'あさひ建設' }]) ?? [];
    expect(events.map(({ summary }) => summary)).toEqual(['MDM証明書の更新を始める：みなと商事・あさひ建設']);
  });

  it('the event of a company whose number becomes known stays the same', () => {
    const write = calendar();
    const [heard] = write([line('会社', '', '2026-12-17')]) ?? [];
    const [known, ...others] = write([line('会社', 'com.apple.mgmt.external.1', '2027-12-16')]) ?? [];
    expect([known?.uid, known?.sequence, others]).toEqual([heard?.uid, 1, []]);
  });

  it('what is gone is cancelled, by the file of all or by its own company’s; another company’s is not', () => {
    const write = calendar();
    const one = line('会社', 'com.apple.mgmt.external.1', '2026-12-17');
    const other = { ...line('べつ', 'com.apple.mgmt.external.2', '2026-12-17'), customerId: second };
    const [first] = write([one, other]) ?? [];
    expect(write([], second)?.map(({ status }) => status)).toEqual(['CANCELLED']);
    const all = write([other]) ?? [];
    expect(all.map(({ status, uid, sequence }) => ({ status, same: uid === first?.uid, sequence }))).toEqual([
      // It was cancelled, and is there again.
      { status: 'CONFIRMED', same: false, sequence: 2 },
      { status: 'CANCELLED', same: true, sequence: 1 },
    ]);
  });

  it('is refused where no date is known', () => {
    expect(calendar()([{ ...line('会社', '', '2026-12-17'), dates: null }])).toBeNull();
  });
});
