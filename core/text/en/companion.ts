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
    heading: (row) => `Press Renew in ${ordinal(row)}`,
    lines: lines('It is the row with the green frame. Its number is that of the certificate in use: we have compared them.'),
    renewed: rich('This row has been renewed once already. Pressing ', renew, ' again does no harm.'),
    careful: rich('Leave ', noRevoke, ' alone.'),
  },
  noRenew: {
    heading: (row) => `There is no Renew in ${ordinal(row)}`,
    lines: lines('The green frame is the row of the certificate in use; the numbers agree.', rich('Some time after a certificate has ended, ', renew, ' may be gone. The ways on are below.')),
  },
  openInfo: {
    heading: (row) => `Press i in ${ordinal(row)}`,
    likely: (left) => (left > 1 ? `${left} rows with the right date are left. Start with the dashed blue frame.` : 'Its date is right. It has a dashed blue frame.'),
    unlikely: 'Its date differs, but it may have been renewed once already. It has a dashed blue frame.',
    compared: rich('Press ', info, ' and we compare the numbers for you.'),
  },
  misread: { heading: (row) => `Press i in ${ordinal(row)} once more`, lines: lines('Only part of the number agrees, which looks like a misreading. Please don’t renew yet.') },
  noneLeft: {
    heading: 'The row to renew is not on this list',
    all: (all) => (all === 1 ? 'The only row has another number than the certificate in use.' : `All ${all} rows have another number than the certificate in use.`),
    lines: lines('You are very likely signed in with another Apple ID. Sign out, and sign in with the one that first made the certificate.'),
    trouble: 'I can’t sign in with that one',
  },
  downloadRow: {
    heading: (row) => (row === null ? 'Press Download in the row you renewed' : `Press Download in ${ordinal(row)}`),
    moved: (date) => `The green frame is the row you renewed. It now ends on ${date}.`,
    notMoved: rich('The green frame is the row you renewed. If it still shows the old date, wait a little and reload the page with the round arrow above it.'),
    unknown: rich('Apple has taken the request. It is the row whose date has moved on by a year.'),
    once: rich('There is no need to press ', renew, ' again, just ', download, '.'),
  },
  backToList: { heading: 'Go back to the list of certificates', lines: lines(rich('On Apple’s page, ', portal('Manage Certificates', ''), ' takes you to the list.')) },
  leaveForm: {
    heading: 'Press Cancel to go back to the list',
    lines: lines('Apple has taken the request. The file that came just now is not the certificate.', rich('On the list, press ', download, ' in the row whose date has moved on by a year.')),
  },
  byHand: rich('We don’t recognise this page. Choose where you are from the steps below and go on from there.'),
  unguarded: rich('Part of this page can’t be looked into. A wrong press there would not be held.'),
  switchOff: 'Switch off automatic guidance',
  switchOn: 'Use automatic guidance',
  isOff: rich('Automatic guidance is off. Step through the instructions yourself; wrong presses are not held.'),
  held: {
    title: { create: 'We held Create a Certificate', renew: 'We held Renew in this row', revoke: 'We held Revoke' },
    create: lines(nothingHappened, 'A renewal has no use for this button. It makes another certificate, which the management site won’t accept.'),
    revoke: lines(nothingHappened, 'Revoke makes a certificate void. Every iPhone and iPad would have to be enrolled again, so it does not go through here.'),
    renew: {
      other: lines(nothingHappened, `This row has another number than the certificate in use. The management site would refuse what comes of it (${site.refusals.otherTopic.code}).`),
      misread: lines(nothingHappened, rich('Only part of this row’s number agrees. Press ', info, ' once more to make sure.')),
      unseen: lines(nothingHappened, rich('We haven’t seen this row’s number yet. Press its ', info, ' first, and we compare it for you.')),
      answered: lines(nothingHappened, rich('Apple has the request already. There is no need to press ', renew, ' again, just ', download, ' in the row you renewed.')),
      early: lines(nothingHappened, rich('For now we only find the row. ', renew, ' is pressed later, once the request file (CSR) is ready.')),
    },
    dismiss: 'I see',
    through: { create: 'Press Create all the same', renew: 'Press Renew all the same' },
    released: { create: rich('Press ', portal('Create a Certificate', ''), ' on Apple’s page again, and it goes through this once.'), renew: rich('Press ', renew, ' on Apple’s page again, and it goes through this once.') },
  },
  notes: {
    title: 'A mark for next year',
    offer: 'With this line in Notes, the row is easy to find next year.',
    fill: 'Put it into Notes',
    filled: 'It is in Notes now.',
    notFilled: 'It could not be put in. Copy it and paste it there.',
    there: (text) => `Notes already says “${text}”. Please leave that in place.`,
    add: 'I want to add something',
    behind: 'You can add this line after what is there. There is no need to.',
  },
};
