// Beside Apple's site: the next action, a press that was held, and the Notes field.
import { site } from '../../site/current.ts';
import type { companion as source } from '../ja/companion.ts';
import { portal, rich, strong, struck } from '../rich.ts';
import { lines } from '../step-page.ts';

const renew = portal('Renew', '');
const info = portal('i', '');
const download = portal('Download', '');
const noRevoke = struck('Revoke', '');
const nothingHappened = rich(strong('Nothing has happened.'));
const ordinal = (row: number): string => `row ${row} from the top`;

export const companion: typeof source = {
  renewThis: {
    heading: (row) => `Press Renew in the green frame, ${ordinal(row)}`,
    lines: lines('The green frame has the number of the certificate in use.'),
    renewed: rich('This row has been renewed before. It’s safe to press ', renew, ' again.'),
    careful: rich('Never press ', noRevoke, '.'),
  },
  noRenew: {
    heading: (row) => `There’s no Renew in ${ordinal(row)}`,
    lines: lines('The green frame is the row of the certificate in use. The numbers match.', rich('Some time after a certificate has expired, ', renew, ' may disappear. Your options are below.')),
  },
  openInfo: {
    heading: (row) => `Press i in the dashed blue frame, ${ordinal(row)}`,
    likely: (left) => (left > 1 ? `${left} rows have the right date, this one included.` : 'The date matches.'),
    unlikely: 'The date is different, but the row may have been renewed.',
    others: (rows) => (rows > 1 ? `The ${rows} rows so far aren’t yours.` : 'That row isn’t yours.'),
    compared: rich('Press ', info, ' and we’ll compare the numbers for you.'),
  },
  misread: { heading: (row) => `Press i in ${ordinal(row)} again`, lines: lines('Only part of the number matches, so it may have been misread. Don’t renew yet.') },
  noneLeft: {
    heading: 'The row to renew isn’t on this list',
    all: (all) => (all === 1 ? 'The only row doesn’t match the certificate in use.' : `None of the ${all} rows matches the certificate in use.`),
    lines: lines('You’re probably signed in with a different Apple ID. Sign out, then sign in with the one the certificate was created with.'),
    trouble: 'I can’t sign in with that one',
  },
  downloadRow: {
    heading: (row) => (row === null ? 'Press Download in the row you renewed' : `Press Download in ${ordinal(row)}`),
    moved: (date) => `The green frame is the row you renewed. It now expires on ${date}.`,
    notMoved: rich('The green frame is the row you renewed. If it still shows the old date, wait a moment and reload the page with the round arrow above it.'),
    unknown: rich('Apple has your request. It’s the row whose date is now later than before.'),
    once: rich('Don’t press ', renew, ' again, only ', download, '.'),
  },
  backToList: { heading: 'Go back to the list of certificates', lines: lines(rich('On Apple’s page, ', portal('Manage Certificates', ''), ' takes you to the list.'), rich('Don’t press ', download, ' here.')) },
  leaveForm: {
    heading: 'Press Cancel to go back to the list',
    lines: lines('Apple has your request. The file you just got isn’t the certificate.', rich('On the list, press ', download, ' in the row whose date is now later than before.')),
  },
  byHand: rich('We don’t recognise this page. Choose where you are from the steps below and continue from there.'),
  unguarded: rich('We can’t see part of this page. If you press the wrong button there, we can’t stop it.'),
  switchOff: 'Continue without guidance',
  switchOn: 'Use the guidance again',
  isOff: rich('The guidance is off. Follow the steps yourself: we can’t stop you from pressing the wrong button.'),
  held: {
    title: { create: 'We blocked Create a Certificate', renew: 'We blocked Renew in this row', revoke: 'We blocked Revoke' },
    elsewhere: 'We blocked Renew in a different row',
    create: lines(nothingHappened, 'A renewal never needs this button. It creates a different certificate, which the management site won’t accept.'),
    revoke: lines(nothingHappened, 'Revoke cancels a certificate. Every iPhone and iPad would have to be enrolled again, so you can’t press it in this app.'),
    renew: {
      other: lines(nothingHappened, `This row’s number doesn’t match the certificate in use. The management site would refuse the result (${site.refusals.otherTopic.code}).`),
      'found-elsewhere': lines(nothingHappened, rich('We’ve already found the row. Press ', renew, ' in the green frame.')),
      misread: lines(nothingHappened, rich('Only part of this row’s number matches. Press ', info, ' again to make sure.')),
      unseen: lines(nothingHappened, rich('We haven’t seen this row’s number yet. Press its ', info, ' first, and we’ll compare it for you.')),
      answered: lines(nothingHappened, rich('Apple already has your request. Don’t press ', renew, ' again. Press ', download, ' in the row you renewed.')),
      early: lines(nothingHappened, rich('First you find the row. Press ', renew, ' after you’ve saved the request file (CSR).')),
    },
    dismiss: 'Close',
    through: { create: 'Press Create anyway', renew: 'Press Renew anyway' },
    released: { create: rich('Press ', portal('Create a Certificate', ''), ' on Apple’s page again. It will work once.'), renew: rich('Press ', renew, ' on Apple’s page again. It will work once.') },
  },
  notes: {
    title: 'A note for next year',
    offer: 'Put this line in Notes to find the row easily next year.',
    fill: 'Add it to Notes',
    filled: 'It’s in Notes now.',
    notFilled: 'We couldn’t add it. Copy it and paste it there.',
    there: (text) => `Notes already says “${text}”. Leave that as it is.`,
    add: 'I want to add something',
    behind: 'You can add this line after what’s there, but you don’t have to.',
  },
};
