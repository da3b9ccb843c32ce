// Dates as a Japanese management site shows them: Japan's calendar, year/month/day.
import type { Iso } from '../base/time.ts';

/** Japan has had one offset and no summer time since 1951. */
const japanMs = 9 * 3_600_000;

/** Does this computer's clock read as Japan's does, at that moment? Else a time of the site's is said to be one. */
export const readsJapan = (iso: Iso): boolean => new Date(iso).getTimezoneOffset() * 60_000 === -japanMs;

/** The same moment moved so that its UTC fields read as Japan's wall calendar. */
export const inJapan = (iso: Iso): string => new Date(Date.parse(iso) + japanMs).toISOString();

/** `2027/11/24` */
export const siteDate = (iso: Iso): string => inJapan(iso).slice(0, 10).replaceAll('-', '/');

/** `2027/11/24 15:26` */
export const siteTime = (iso: Iso): string => `${siteDate(iso)} ${inJapan(iso).slice(11, 16)}`;
