// The day on which something ends, as a text says it: by the words around a date. A mail's own date never counts.
import { findDates } from './dates.ts';

/** Before a date, on its line. */
const named =
  /(?:有効期限|期限|満了(?:日)?|失効(?:日)?|expir\w{0,6}|valid until|valid through|until|not ?after|renewal date|ends? on|(?<!not ?)before)[^0-9\n]{0,60}$/i;
/** Behind it. */
const ends = /^[^\S\n]?(?:に|で|まで|をもって)[^\n。0-9]{0,12}(?:有効期限|期限|失効|満了|切れ|終了)/;
/** The line of a mail's head that says when it was sent. */
const sent = /(?:^|\n)[^\S\n]?(?:date|sent|received|日付|日時|送信日時?|受信日時?|送信|受信)[^\S\n]?[:：][^\n]{0,60}$/i;

/** Midnight in UTC as an ISO time; null where none is named. */
export function statedEnd(text: string): string | null {
  const found = findDates(text).find(({ at, end }) => {
    const before = text.slice(Math.max(0, at - 90), at);
    return !sent.test(before) && (named.test(before) || ends.test(text.slice(end, end + 30)));
  });
  return found ? new Date(found.day).toISOString().replace('.000Z', 'Z') : null;
}
