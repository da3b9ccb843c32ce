// The box on the first page that takes anything, and its answer.
import { site } from '../../site/current.ts';
import { waitEn } from '../site-words.ts';
import type { LookKind } from '../../intake/look.ts';
import type { begunWith as begunSource, look as source, LookWords } from '../ja/look.ts';
import { code, label, portal, rich, strong, struck } from '../rich.ts';
import { lines } from '../step-page.ts';
import { frame } from './frame.ts';

const renew = portal('Renew', '');
const stillWorks = 'The certificate and the iPhones go on working.';

const kinds: Record<LookKind, LookWords> = {
  certificate: { is: 'This is an MDM certificate', lines: lines('If it is the one in use, from the management site, you can begin the renewal with it.') },
  request: { is: 'This is a request for Apple (CSR)', lines: lines('It is used in the middle of a renewal. Open that renewal and it goes in there.') },
  file: { is: 'This file isn’t used in a renewal', lines: lines(rich('A renewal needs the certificate (.pem) from ', label(site.labels.certificateBox), ' on the management site.'), 'Nothing has changed. Put in another file and carry on.') },
  panel: { is: 'This is what Apple’s (i) panel shows', lines: lines('Whether it is your row is decided by the certificate in use.') },
  rows: { is: 'This is Apple’s list', lines: lines('The date alone doesn’t tell which row is yours.', rich('Press ', portal('i', ''), ' in a row with the right date and put in what appears.')) },
  'subject-dn': { is: 'This is a certificate’s number (Subject DN)', lines: lines(rich('If you copied it from ', label(site.labels.certificateBox), ' on the management site, begin with this number.'), 'If you copied it from Apple’s site, begin without it.') },
  topic: { is: 'This is a certificate’s number (Topic)', lines: lines('If you copied it from an iPhone or the management site, begin with this number.', 'If you copied it from Apple’s site, begin without it.') },
  serial: { is: 'This looks like a serial number', lines: lines('It doesn’t tell which row is yours, because it changes with every renewal.', 'Copy the APSP number as well and the row can be checked.') },
  'customer-code': { is: 'This is a customer number', lines: lines('You can begin the renewal with it.') },
  'renewal-mail': { is: 'This mail says that the renewal is due', lines: lines('Calls, mail and apps go on working.', 'Begin the renewal with the customer number filled in.') },
  'apple-expiry-mail': { is: 'This looks like Apple’s notice of expiry', lines: lines('The address it was sent to tells you which Apple ID (Apple Account) to use. Keep a note of it.', 'Calls, mail and apps go on working.') },
  'revoked-mail': {
    is: 'This seems to say that a certificate was revoked',
    lines: lines(
      rich(strong('Don’t delete anything yet.'), ' Leave the devices as they are, and enrol nothing again.'),
      'Calls, mail and apps go on working. What stops is control from the management site.',
      'First find out with the help desk which certificate is meant. You can use the text below as it is.',
    ),
  },
  e320: {
    is: `${site.refusals.otherTopic.code}: another row was renewed`,
    lines: lines(
      stillWorks,
      'Apple’s site lists several certificates, and a different one was renewed.',
      rich('The message tells you to create one, but don’t press ', struck('Create a Certificate', ''), '.'),
      rich(strong('Press '), renew, strong(' in the right row instead.'), ' Put in the certificate in use to see which row that is.'),
    ),
  },
  'get-started': {
    is: 'This page very likely means another Apple ID',
    lines: lines(
      stillWorks,
      rich('Don’t press ', portal('Get Started', ''), '. Sign out.'),
      'Sign in with the Apple ID (Apple Account) that made the certificate.',
      'If that is the one you used, open a private window.',
      'If the page still appears, clear the cookies of apple.com only and wait five minutes.',
    ),
  },
  'invalid-csr': { is: 'Apple couldn’t take the request file', lines: lines(stillWorks, 'A file of another kind, or an empty one, was chosen.', rich(`${waitEn.atFirst}, then press `, label(site.labels.output), ' under ', label(site.labels.requestBox), ' on the management site again.'), 'Put that request in here to see whether Apple would take it.') },
  'signature-failed': { is: 'The signature on the request doesn’t match', lines: lines(stillWorks, 'Its content seems to have changed on the way. Save it again from the management site.', 'Put that request in here to see whether Apple would take it.') },
  'signing-expired': { is: 'The signature on the request has lapsed', lines: lines(stillWorks, 'You can’t put this right yourself. Give the help desk the text below.', 'Once they have put it right, issue a new request.') },
  'request-receipt': { is: 'The management site has accepted something', lines: lines(rich('After ', label(site.labels.issue), ': only the request. The renewal is not finished yet.'), rich('After ', label(site.labels.register), ': check that ', label(site.labels.expiry), ' shows the new date.')) },
  'site-refused': {
    is: 'The management site refused the registration',
    lines: lines(
      rich(stillWorks, ' Registering again does no harm.'),
      rich('See that the file you chose ends in ', code('.pem'), ', then press ', label(site.labels.register), ' again.'),
      `If it tells you to wait ${waitEn.a}, wait, issue a new request and renew with that.`,
      'If it is refused every time, give the help desk this message.',
    ),
  },
  'unknown-text': {
    is: 'We can’t tell what this text is',
    lines: lines('Nothing has changed. Any of these may help:'),
    list: ['A whole mail, subject included', 'A message on the screen, from beginning to end', 'Apple’s list, or what appears when you press (i)', 'A certificate or request saved from the management site'],
    after: rich('To search by what you see on the screen, press ', label(frame.sightsPage), ' at the top.'),
  },
  nothing: { is: 'There was nothing in it', lines: lines('Nothing has changed.', 'Text: please copy it again, then paste.', 'File: please save it again where it came from.') },
};

export const look: typeof source = {
  title: 'Got a mail, file or message you don’t understand? Put it here',
  what: 'Drop a file or paste text, and see what to do next.',
  dropNow: 'Let go here',
  choose: 'Choose a file',
  paste: 'Paste text',
  pasteTitle: 'Paste the text just as it is',
  pasteUse: 'Find out what it is',
  pasteClose: 'Never mind',
  kinds,
  fileIs: (kind) => `This is ${kind}`,
  broken: (kind, problem) => `It looks like ${kind}, but ${problem}`,
  from: (name) => `You put in: ${name}`,
  tones: { read: 'We can read this', good: 'Good to use', info: 'For your information', caution: 'Please note', stop: 'Please stop here for now' },
  known: { customer: 'Company', mCode: 'Customer number', notAfter: 'Ends', lastFour: 'Last four of the certificate’s number (APSP)', serial: 'Serial number' },
  longer: 'It is long, so only its beginning was read. If something further on matters, put in just that part.',
  practice: 'This is a practice file. It’s never used for real.',
  expired: 'The end date has passed. Try the renewal all the same.',
  seen: { 'in-use': 'It is the new certificate of the last renewal.', 'here-already': 'An open renewal has it already.' },
  noteHint: 'A number in the notes is a hint. The certificate’s own number is checked separately.',
  left: (days) => `There are ${days} days until it ends. There is no hurry.`,
  leftFew: (days) => `There are ${days} days until it ends. Begin today or tomorrow and there is time enough.`,
  requestOpen: 'No renewal is open. Once you begin one, a page asks for the request.',
  privateKey: 'It holds a secret: don’t send it to anyone, and put it back where it belongs. We kept nothing of it.',
  zip: 'Compressed files aren’t opened. Ask the sender for the file itself.',
  image: 'We can’t judge a picture. Put in the file itself, or paste its text.',
  download: 'If Apple’s site gave you this instead of the certificate, press Download in the same row of its list again.',
  tell: 'What to tell the help desk',
  tellSigning: 'When we sent the request (CSR) to Apple’s site, it said “signing certificate is expired”. The certificate that signs our requests seems to have expired. Please let us know when this is put right, so that we can issue a new request.',
  tellRevoked: (customer) => `${customer ? `Our customer number is ${customer}. ` : ''}Apple has written that an MDM certificate was revoked. Please check which one, against the number (Subject DN) of the registered certificate. We have not deleted any devices.`,
  next: {
    title: 'What to do next',
    begin: 'Start the renewal',
    beginPractice: 'Start practising',
    practiseFirst: 'Practise first',
    beginWith: 'Renew this certificate',
    beginWithPractice: 'Practise with this certificate',
    beginTopic: 'Start with this number',
    beginCode: 'Start with this number filled in',
    beginPlain: 'Start without the number',
    beginRevoke: 'Find out which certificate it is',
    beginDuplicate: 'Find the right row',
    beginDuplicatePractice: 'Practise finding the row',
    beginExpired: 'Start a renewal after the end date',
    beginExpiredPractice: 'Practise a renewal after the end date',
    beginExpiredFor: (customer) => `Start ${customer}’s renewal after the end date`,
    beginFor: (customer) => `Start this year’s renewal for ${customer}`,
    open: (customer) => `Open the renewal of ${customer}`,
    give: (customer) => `Put it into the renewal of ${customer}`,
    openUnnamed: 'Open the renewal that has no name yet',
    giveUnnamed: 'Put it into the renewal that has no name yet',
    another: 'Put in something else',
    home: 'To the first screen',
  },
  unnamed: 'A renewal that has no name yet',
  thisYear: 'Start this year’s renewal',
};

export const begunWith: typeof begunSource = {
  read: 'Read from what you put in. Please check it.',
  until: (day) => `It says the certificate ends on ${day}.`,
  otherEnd: (day) => `What you put in before says ${day}. This may be a different certificate: please check.`,
};
