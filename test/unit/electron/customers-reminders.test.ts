// Reminders over days, restarts and renewals, with a notification service that only remembers what it was given.
import { describe, expect, it } from 'vitest';
import { fail, succeed } from '../../../core/base/result.ts';
import { addDays, type Day } from '../../../core/schedule/calendar-day.ts';
import { reminderTexts } from '../../../core/text/reminder-texts.ts';
import { createReminders, type WatchedCompany } from '../../../electron/customers/reminders.ts';
import type { Notice } from '../../../electron/platform/notify.ts';

const company = (name: string, lastSafeDay: Day): WatchedCompany => ({
  customerId: `customer-${name}`,
  certificateId: `certificate-${name}`,
  name,
  lastSafeDay,
  endDay: addDays(lastSafeDay, 26),
  end: `${addDays(lastSafeDay, 26)}T00:00:00Z`,
});

function office(companies: readonly WatchedCompany[]) {
  const notices: Notice[] = [];
  const closed: string[] = [];
  const opened: (string | null)[] = [];
  const logged: string[] = [];
  let kept: string | null = null;
  let writable = true;
  let watched: readonly WatchedCompany[] | null = companies;
  let today: Day = '2027-01-04';
  let masked = false;
  /** The app as it is started anew: only what was kept is known. */
  const start = () =>
    createReminders({
      watched: () => Promise.resolve(watched),
      setting: {
        read: () => kept,
        write: (value) => {
          if (!writable) return fail('disk-full');
          kept = value;
          return succeed(null);
        },
      },
      today: () => today,
      words: () => reminderTexts.ja,
      notify: (notice) => {
        notices.push(notice);
        return () => void closed.push(notice.title);
      },
      masked: () => masked,
      open: (customerId) => void opened.push(customerId),
      log: (text) => void logged.push(text),
    });
  return {
    start,
    notices,
    closed,
    opened,
    logged,
    on: (day: Day) => void (today = day),
    know: (now: readonly WatchedCompany[] | null) => void (watched = now),
    mask: () => void (masked = true),
    refuse: () => void (writable = false),
    keep: (text: string) => void (kept = text),
  };
}

describe('reminders', () => {
  it('shows a stage once, also over restarts, and the next one on its day', async () => {
    const one = office([company('みなと商事', '2027-02-03')]);
    await one.start().look();
    await one.start().look();
    expect(one.notices.map(({ title }) => title)).toEqual(['みなと商事：MDM証明書の更新を始める時期です']);
    one.on('2027-01-20');
    const running = one.start();
    await running.look();
    await running.look();
    expect(one.notices).toHaveLength(2);
    expect(one.notices[1]?.body).toContain('2027年2月3日');
  });

  it('after days off shows only the most urgent stage, and says when the day has passed', async () => {
    const one = office([company('みなと商事', '2027-02-03')]);
    await one.start().look();
    one.on('2027-02-10');
    await one.start().look();
    expect(one.notices.map(({ title }) => title)).toEqual([
      'みなと商事：MDM証明書の更新を始める時期です',
      'みなと商事：遅くとも始める日を過ぎました',
    ]);
  });

  it('says the counted day as it was, once it has passed, though somebody waited until another', async () => {
    const one = office([{ ...company('みなと商事', '2027-02-03'), waits: '2027-02-10' }]);
    one.on('2027-02-10');
    await one.start().look();
    expect(one.notices.map(({ title, body }) => [title, body])).toEqual([
      ['みなと商事：遅くとも始める日を過ぎました', expect.stringMatching(/2027年2月3日.*でした/)],
    ]);
  });

  it('names no company while names are masked', async () => {
    const one = office([company('みなと商事', '2027-02-03')]);
    one.mask();
    await one.start().look();
    expect(one.notices.map(({ title }) => title)).toEqual(['担当の会社：MDM証明書の更新を始める時期です']);
  });

  it('a renewal takes the notification back and begins anew', async () => {
    const one = office([company('みなと商事', '2027-01-10')]);
    const running = one.start();
    await running.look();
    one.know([company('みなと商事', '2028-01-10')]);
    await running.look();
    expect(one.closed).toEqual(['みなと商事：MDM証明書の更新を始める時期です']);
    expect(one.notices).toHaveLength(1);
    one.on('2028-01-03');
    await running.look();
    expect(one.notices).toHaveLength(2);
  });

  it('takes nothing back while the companies can’t be read, and shows nothing twice afterwards', async () => {
    const companies = [company('みなと商事', '2027-01-10')];
    const one = office(companies);
    const running = one.start();
    await running.look();
    one.know(null);
    await running.look();
    one.know(companies);
    await running.look();
    expect([one.closed, one.notices.length]).toEqual([[], 1]);
    running.end();
  });

  it('shows more than five as one, which opens the board; a single one opens its company', async () => {
    const many = office([1, 2, 3, 4, 5, 6].map((n) => company(`会社${n}`, '2027-01-10')));
    await many.start().look();
    expect(many.notices.map(({ title }) => title)).toEqual(['6件の会社が、番になりました']);
    many.notices[0]?.pressed();
    const few = office([company('会社', '2027-01-10')]);
    await few.start().look();
    few.notices[0]?.pressed();
    expect([...many.opened, ...few.opened]).toEqual([null, 'customer-会社']);
  });

  it('shows nothing that could not be kept: it would come again at every start', async () => {
    const one = office([company('会社', '2027-01-10')]);
    one.refuse();
    await one.start().look();
    expect(one.notices).toEqual([]);
    expect(one.logged).toEqual(['reminders: disk-full']);
  });

  it('takes what it can’t read for nothing, and logs what the system refused without a name', async () => {
    const one = office([company('会社', '2027-01-10')]);
    one.keep('{"no":');
    await one.start().look();
    one.notices[0]?.failed('denied');
    expect(one.notices).toHaveLength(1);
    expect(one.logged).toEqual(['notification: denied']);
  });
});
