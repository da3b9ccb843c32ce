// Reads a day that somebody typed on screen 4.

/**
 * Null when it is no day; an empty field is no statement. `2027/1/25`, also with `-`, `.` or the Japanese units of a
 * date between its numbers.
 */
export function readDay(typed: string): { readonly iso: string | null } | null {
  const text = typed.normalize('NFKC').trim();
  if (!text) return { iso: null };
  const [year, month, day] = (/^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(text) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? { iso: date.toISOString().replace('.000Z', 'Z') }
    : null;
}
