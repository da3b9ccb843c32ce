// When a request was issued, in words; with its year where a reader might take it for today's.
import { yearToShow, type CsrTime } from '../../core/reading/csr-time.ts';
import type { Texts } from '../../core/text/texts.ts';

export const issuedWords = (dates: Texts['dates'], time: CsrTime): string =>
  dates.csrIssued(time.month, time.day, time.hour, time.minute, yearToShow(time, Date.now()));
