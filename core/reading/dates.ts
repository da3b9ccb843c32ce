// Finds days in text: as Apple's portal prints them, as a management site does, and as browsers translate them into
// Japanese.

/** `at` to `end`: where it stands; `day`: its midnight in UTC, in milliseconds. */
export type FoundDate = { readonly at: number; readonly end: number; readonly day: number };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = `(${months.join('|')})[a-z]{0,6}\\.?`;
const japanese = '(?:(\\d{4})|令和 ?(\\d{1,2}|元)) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日?';
// Every part is bounded, so that the search takes time in proportion to the text.
const forms = new RegExp(
  [
    `${month} ?(\\d{1,2})(?:st|nd|rd|th)?,? ?(\\d{4})(?!\\d)`,
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month},? (\\d{4})(?!\\d)`,
    `(?<!\\d)${japanese}`,
    // Word by word translation leaves the English order: 「1月25日、2025年」.
    '(?<!\\d)(\\d{1,2}) ?月 ?(\\d{1,2}) ?日?[、, ]{1,3}(\\d{4})(?!\\d) ?年?',
    '(?<!\\d)(\\d{4}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{1,2})(?!\\d)',
    // As certificate tools print it: with the time between the day and the year.
    `${month} {1,2}(\\d{1,2}) \\d{1,2}:\\d{2}:\\d{2} (\\d{4})(?!\\d)`,
    // American order, only where no other is possible: the second number is no month.
    '(?<!\\d)(0?[1-9]|1[0-2])/(1[3-9]|2\\d|3[01])/(\\d{4})(?!\\d)',
  ].join('|'),
  'gi',
);

/** All days of a tidied text, in order; impossible ones are left out. */
export function findDates(text: string): readonly FoundDate[] {
  return [...text.matchAll(forms)].flatMap((match) => {
    const day = dayOf(partsOf(match).map(Number));
    return day === null ? [] : [{ at: match.index, end: match.index + match[0].length, day }];
  });
}

/** Year, month and date of the one form that was found. */
function partsOf(match: RegExpExecArray): readonly (string | number | undefined)[] {
  const [, m1, d1, y1, d2, m2, y2, y3, era, m3, d3, m4, d4, y4, y5, m5, d5, m6, d6, y6, m7, d7, y7] = match;
  if (m1) return [y1, monthOf(m1), d1];
  if (m2) return [y2, monthOf(m2), d2];
  if (m3) return [y3 ?? eraYear(era), m3, d3];
  if (m4) return [y4, m4, d4];
  if (m6) return [y6, monthOf(m6), d6];
  return m7 ? [y7, m7, d7] : [y5, m5, d5];
}

const monthOf = (name: string): number => months.indexOf(name.toLowerCase()) + 1;
/** Reiwa began in 2019. */
const eraYear = (era: string | undefined): number => (era === '元' ? 2019 : 2018 + Number(era));

function dayOf([year = Number.NaN, monthNumber = Number.NaN, date = Number.NaN]: readonly number[]): number | null {
  const day = Date.UTC(year, monthNumber - 1, date);
  const back = new Date(day);
  // A year of two digits and zeros would silently be one of the last century.
  return back.getUTCFullYear() === year && back.getUTCMonth() === monthNumber - 1 && back.getUTCDate() === date
    ? day
    : null;
}
