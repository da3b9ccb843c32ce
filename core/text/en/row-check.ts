// Paste what the list or the (i) panel shows, and hear in one sentence whether it is the row.
import type { rowCheck as source } from '../ja/row-check.ts';
import { portal, rich, strong } from '../rich.ts';

const renew = portal('Renew', '');
const info = portal('i', '');

export const rowCheck: typeof source = {
  open: 'Check a row by pasting its (i) panel',
  title: 'Paste what appears when you press (i)',
  hint: 'Rows of the list may come with it.',
  use: 'Is this the row?',
  close: 'Close',
  where: (n) => `It is row ${n} of the list, from the top.`,
  placed: (n) => `When you checked before, it was row ${n} from the top. The order may have changed, so check it once more.`,
  rows: (rows) => `Counted from the top: ${rows}.`,
  answers: {
    'this-row': rich(strong('This is the row.'), ' Press ', renew, ' in it.'),
    'this-row-renewed': rich(strong('This is the row.'), ' It was renewed once before, so only its serial number is new. Press ', renew, ' in it.'),
    misread: rich(strong('Do not press yet.'), ' Only part of the numbers agree, which looks like a slip in copying. Copy and paste again.'),
    'other-row': rich(strong('This is not the row.'), ' Leave it alone and press ', info, ' in another row.'),
    candidates: rich(strong('Not decided yet.'), ' Some rows have the right date. Press ', info, ' in one of them and paste what appears.'),
    'no-candidate': rich(strong('No row has the right date.'), ' If it was renewed before, its date is new. Press ', info, ' and paste what appears.'),
    'nothing-known': rich('The number of your row is not known, so there is nothing to compare with. Put in the certificate in use first.'),
    'not-a-row': rich('This is neither the list nor an (i) panel. Press ', info, ', copy what appears and paste it.'),
  },
  guided: {
    found: rich(strong('That is the right number.'), ' Press ', info, ' in its row, and we frame it in green.'),
    other: rich(strong('That is not the number.'), ' Go on with the dashed blue frame in the list.'),
  },
  notEnough: {
    cut: rich('It is cut short. Press ', info, ' and copy everything to the end.'),
    'too-long': rich('It is too long: only its beginning was read. Press ', info, ' in the row you want to check and paste only what appears.'),
    'no-apsp': rich('The APSP number is missing. Copy the line Subject DN as well.'),
    contradicts: rich('Two rows are mixed in it. Copy from one row only.'),
  },
};
