// Paste what the list or the (i) panel shows, and hear in one sentence whether it is the row.
import type { rowCheck as source } from '../ja/row-check.ts';
import { portal, rich, strong } from '../rich.ts';

const renew = portal('Renew', '');
const info = portal('i', '');

export const rowCheck: typeof source = {
  open: 'Check a row by pasting its (i) panel',
  title: 'Paste what appears when you press (i)',
  hint: 'You can include rows of the list.',
  use: 'Is this the row?',
  close: 'Close',
  where: (n) => `It’s row ${n} from the top of the list.`,
  placed: (n) => `When you last checked, it was row ${n} from the top. The order may have changed, so check it again.`,
  rows: (rows) => `Counted from the top: ${rows}.`,
  answers: {
    'this-row': rich(strong('This is the row.'), ' Press ', renew, ' in it.'),
    'this-row-renewed': rich(strong('This is the row.'), ' It was renewed before, so only its serial number is new. Press ', renew, ' in it.'),
    misread: rich(strong('Don’t press Renew yet.'), ' Only part of the numbers match, so something may be missing. Copy and paste again.'),
    'other-row': rich(strong('This isn’t the row.'), ' Press ', info, ' in a different row.'),
    candidates: rich(strong('Not decided yet.'), ' Some rows have the right date. Press ', info, ' in one of them and paste what appears.'),
    'no-candidate': rich(strong('No row has the right date.'), ' If it was renewed before, its date is new. Press ', info, ' and paste what appears.'),
    'nothing-known': rich('We don’t know the number of your row, so we can’t compare. Add the certificate in use first.'),
    'not-a-row': rich('This isn’t the list or an (i) panel. Press ', info, ', copy what appears and paste it.'),
  },
  guided: {
    found: rich(strong('That’s the right number.'), ' Press ', info, ' in its row, and we’ll frame it in green.'),
    other: rich(strong('That isn’t the number.'), ' Next: the row in the dashed blue frame.'),
  },
  notEnough: {
    cut: rich('Part of it is missing. Press ', info, ' and copy everything to the end.'),
    'too-long': rich('It’s too long, so we only read the beginning. Press ', info, ' in the row you want to check and paste only what appears.'),
    'no-apsp': rich('The APSP number is missing. Copy the line Subject DN as well.'),
    contradicts: rich('This is from two rows. Copy only one row.'),
  },
};
