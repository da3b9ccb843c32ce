// The day on which the certificate ends, as a text says it: by the words around a date. A mail's own date never counts,
// nor the day until which somebody wants an answer, or on which something else ends.
import { daysSince } from '../schedule/days.ts';
import { findDates, type FoundDate } from '../reading/dates.ts';
import { endsAnother } from './of-another.ts';

/** Before a date, on its line. */
const named =
  /有効期限|有効期間|期限|満了日?|失効日?|expir\w{0,6}|validity|valid until|valid through|valid from|valid to|until|not ?after|renewal date|ends? on|(?<!not ?)before/gi;
/** Behind it. */
const ends = /^[^\S\n]?(?:に|で|まで|をもって)[^\n。0-9]{0,12}(?:有効|期限|失効|満了|切れ|終了)/;
/** The line of a mail's head that says when it was sent. */
const sent = /(?:^|\n)[^\S\n]?(?:date|sent|received|日付|日時|送信日時?|受信日時?|送信|受信)[^\S\n]?[:：][^\n]{0,60}$/i;

/** Right before the word: not the certificate in use, but the one before it. */
const ofEarlier =
  /(?:前回|前年|昨年|去年|以前|従来|更新前|旧|これまで)(?:分|時)?(?:の|は)?(?:mdm)?(?:証明書)?(?:の|は)?(?:有効|更新|利用|ご?契約)?$/i;
const ofEarlierInEnglish =
  /\b(?:previous|old|former|last year['’]s|reply|respond|answer|register|order) [^.,;\n]{0,30}$/i;
const ofOther = (head: string): boolean => endsAnother(head) || ofEarlier.test(head) || ofEarlierInEnglish.test(head);
/** Between that word and the date: it says when something begins. */
const begins = /開始|発行|\bstart|\bissued|\bbegins?|\bnot before/i;

/** Between two dates of one range: the first is where it begins. */
const to =
  /^(?: ?\d{1,2}:\d{2}(?::\d{2})?)?(?: ?\([月火水木金土日]\))? ?(?:~|〜|-|–|—|―|から|より|to|through|until|till) ?$/i;
const and = /^ ?and ?$/i;

/** Until when it is to be renewed may be another day than its end. */
const ofIt = /(?:証明書|mdm)[^。\n0-9更手]{0,8}(?:\([^()\n]{0,20}\))?の?$/i;

type Named = { readonly day: number; readonly sure: boolean };

/** Days that are named as an end; of a range the later one. */
function namedIn(text: string): readonly Named[] {
  const found = findDates(text);
  return found.flatMap((date, index) => {
    const next = found[index + 1];
    const before = found[index - 1];
    if (before && isRange(text, before, date)) return [];
    const range = next !== undefined && isRange(text, date, next);
    const last = range ? next : date;
    const how = wordBefore(text, date, before?.end ?? 0, range);
    const sure = how ?? (endsBehind(text, date, last) ? 'sure' : null);
    return sure === null || sure === 'other' ? [] : [{ day: last.day, sure: sure === 'sure' }];
  });
}

const endsBehind = (text: string, { at }: FoundDate, { end }: FoundDate): boolean =>
  ends.test(text.slice(end, end + 30)) && !ofOther(text.slice(Math.max(0, at - 45), at));

const isRange = (text: string, one: FoundDate, other: FoundDate): boolean => {
  if (other.at - one.end > 30 || one.day >= other.day) return false;
  const gap = text.slice(one.end, other.at);
  return to.test(gap) || (and.test(gap) && /\bbetween $/i.test(text.slice(Math.max(0, one.at - 10), one.at)));
};

/** The last such word before a date: whether it names the certificate's end. Null: there is none. */
function wordBefore(text: string, { at }: FoundDate, from: number, range: boolean): 'sure' | 'weak' | 'other' | null {
  const start = Math.max(0, at - 90);
  const before = text.slice(start, at);
  if (sent.test(before)) return 'other';
  const own = text.slice(Math.max(start, from), at);
  const word = [...own.matchAll(named)].at(-1);
  if (word === undefined) return null;
  const wordAt = Math.max(start, from) + word.index;
  const behind = text.slice(wordAt + word[0].length, at);
  // On its line, or as a title right above.
  if (/[0-9]|[^\s:：][^\n]{0,60}\n|\n[^\n]{0,60}\S/.test(behind) || behind.length > 60) return null;
  const head = text.slice(Math.max(0, wordAt - 45), wordAt);
  if (ofOther(head)) return 'other';
  if (begins.test(behind)) return 'other';
  // Of these a lone day may be the first.
  if (/^(?:有効期間|valid from|validity)$/i.test(word[0]) && !range) return null;
  return /^(?:until|before|期限)$/i.test(word[0]) && !ofIt.test(head) ? 'weak' : 'sure';
}

/**
 * Midnight in UTC as an ISO time; null where none is named. Of several the earliest that is still to come, and one that
 * has gone by only where all of them have.
 */
export function statedEnd(text: string, now: number): string | null {
  const all = namedIn(text);
  const sure = all.filter((one) => one.sure);
  const days = (sure.length > 0 ? sure : all).map(({ day }) => day).toSorted((one, other) => one - other);
  const iso = (day: number): string => new Date(day).toISOString().replace('.000Z', 'Z');
  const day = days.find((one) => daysSince(iso(one), now) === 0) ?? days.at(-1);
  return day === undefined ? null : iso(day);
}
