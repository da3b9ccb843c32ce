// Writes times as the two sites do: the management site in Japan's time, the portal in its English form.

export const minute = 60_000;
export const day = 24 * 60 * minute;

/** Japan's wall clock as ISO text; Japan has no summer time. */
const japan = (at: number): string => new Date(at + 9 * 60 * minute).toISOString();

/** `2027/01/25` */
export function siteDate(at: number): string {
  return japan(at).slice(0, 10).replaceAll('-', '/');
}

/** `2027/01/25 12:01` */
export function siteTime(at: number): string {
  return `${siteDate(at)} ${japan(at).slice(11, 16)}`;
}

/** `202701251201`, as in the names of CSR files. */
export function stampedTime(at: number): string {
  return japan(at).slice(0, 16).replace(/[-:T]/g, '');
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `Jan 25, 2027`. Which time zone the real portal means is not known; here it is UTC. */
export function portalDate(at: number): string {
  const date = new Date(at);
  return `${months[date.getUTCMonth()] ?? ''} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
}
