// The invented customer of practice, wherever it is named: in our own records, on the practice site, in the notes of
// its row.
import { site } from '../site/current.ts';

export const practiceCode = site.customerCode.practice;
/** example.jp can't belong to anybody. */
export const practiceAppleId = 'mdm-group.practice@example.jp';
export const practiceCompany = '株式会社れんしゅう商事';
