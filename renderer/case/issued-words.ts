// When a request was issued, in words; with its year where a reader might take it for today's, and as Japan's time
// where this computer has another.
import { issuedAt, yearToShow, type CsrTime } from '../../core/reading/csr-time.ts';
import { readsJapan } from '../../core/reading/site-date.ts';
import type { Texts } from '../../core/text/texts.ts';

export const issuedWords = (dates: Texts['dates'], time: CsrTime): string => {
  const said = dates.csrIssued(time.month, time.day, time.hour, time.minute, yearToShow(time, Date.now()));
  return readsJapan(new Date(issuedAt(time)).toISOString()) ? said : dates.inJapan(said);
};
