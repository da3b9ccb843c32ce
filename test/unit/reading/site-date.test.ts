// Dates in the management site's own form and calendar.
import { describe, expect, it } from 'vitest';
import { inJapan, siteDate } from '../../../core/reading/site-date.ts';

describe('the management site’s dates', () => {
  it.each([
    ['2027-11-23T14:59:59Z', '2027/11/23'],
    ['2027-11-23T15:00:00Z', '2027/11/24'],
    ['2027-12-31T15:00:00Z', '2028/01/01'],
    ['2028-02-28T15:00:00Z', '2028/02/29'],
  ])('%s is %s in Japan', (iso, wanted) => expect(siteDate(iso)).toBe(wanted));
  it('moves the moment, not the form', () => expect(inJapan('2027-11-23T15:00:00Z')).toBe('2027-11-24T00:00:00.000Z'));
});
