// How dates and times are written: a certificate's dates by the calendar of Apple's site (UTC), events by this computer's clock.
import { inJapan, readsJapan } from '../../reading/site-date.ts';
import type { dates as source } from '../ja/dates.ts';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const two = (n: number) => String(n).padStart(2, '0');

export const dates: typeof source = {
  day: (iso) => {
    const d = new Date(iso);
    return `${weekdays[d.getUTCDay()] ?? ''} ${d.getUTCDate()} ${months[d.getUTCMonth()] ?? ''} ${d.getUTCFullYear()}`;
  },
  date: (iso) => {
    const d = new Date(iso);
    return `${weekdays[d.getDay()] ?? ''} ${d.getDate()} ${months[d.getMonth()] ?? ''} ${d.getFullYear()}`;
  },
  moment: (iso) => {
    const d = new Date(iso);
    return `${weekdays[d.getDay()] ?? ''} ${d.getDate()} ${months[d.getMonth()] ?? ''}, ${d.getHours()}:${two(d.getMinutes())}`;
  },
  full: (iso) => {
    const d = new Date(iso);
    return `${weekdays[d.getDay()] ?? ''} ${d.getDate()} ${months[d.getMonth()] ?? ''} ${d.getFullYear()}, ${d.getHours()}:${two(d.getMinutes())}`;
  },
  onSite: (iso) => {
    const d = new Date(inJapan(iso));
    const said = `${weekdays[d.getUTCDay()] ?? ''} ${d.getUTCDate()} ${months[d.getUTCMonth()] ?? ''}, ${d.getUTCHours()}:${two(d.getUTCMinutes())}`;
    return readsJapan(iso) ? said : `${said} (Japan time)`;
  },
  timeOnSite: (iso) => {
    const d = new Date(inJapan(iso));
    return `${d.getUTCHours()}:${two(d.getUTCMinutes())}`;
  },
  time: (iso) => {
    const d = new Date(iso);
    return `${d.getHours()}:${two(d.getMinutes())}`;
  },
  passed: (at, now) => {
    const d = new Date(at.includes('T') ? at : `${at}T12:00`);
    const today = at.includes('T') && d.toDateString() === new Date(now).toDateString();
    return today ? `${d.getHours()}:${two(d.getMinutes())}` : `${d.getDate()} ${months[d.getMonth()] ?? ''}`;
  },
  typed: (day) => day,
  otherYear: 'Please check the year. The date can be from 2010 to two years from today.',
  whichYear: 'Which year? For example: 20 Dec 2026',
  whichDay: (one, other) => `Is that ${one} or ${other}? Please enter it with the month’s name.`,
  csrIssued: (month, day, hour, minute, year) => `generated ${day} ${months[month - 1] ?? ''}${year ? ` ${year}` : ''}, ${hour}:${two(minute)}`,
  inJapan: (said) => `${said}, Japan time`,
  toExtend: (days) => (days > 0 ? `Should be ${days} days later` : 'Not a later date'),
  extended: (days) => (days > 0 ? `That’s ${days} days more` : 'It isn’t later'),
};
