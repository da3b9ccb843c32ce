// The row card: the same order and form as the row on Apple's site.
import type { row as source } from '../ja/row.ts';

export const row: typeof source = {
  title: 'The row to look for on Apple’s site',
  columns: { service: 'Service', vendor: 'Vendor', expiration: 'Expiration Date', status: 'Status' },
  status: 'Active',
  ended: 'Expired',
  lastFour: 'Last four characters',
  lastFourOf: 'of its number (APSP)',
  marks: { '(I)': '(I) Certificate’s number (APSP)', '(II)': '(II) Serial number', '(III)': '(III) End date' },
  japaneseDate: (day) => `until ${day}`,
  panel: 'What (i) shows',
  renew: 'Renew',
  download: 'Download',
  revoke: 'Revoke',
};
