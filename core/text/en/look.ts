// The box on the first page that takes anything, and its answer.
import type { LookKind } from '../../intake/look.ts';
import type { begunWith as begunSource, look as source, LookWords } from '../ja/look.ts';
import { label, portal, rich, strong, struck } from '../rich.ts';
import { lines } from '../step-page.ts';

const renew = portal('Renew', '');
const stillWorks = 'The certificate and the iPhones go on working.';

const kinds: Record<LookKind, LookWords> = {
  certificate: { is: 'This is an MDM certificate', lines: lines('If it is the present one from the management site, you can begin the renewal with it.') },
  request: { is: 'This is a request for Apple (CSR)', lines: lines('It is used in the middle of a renewal. Open that renewal and it goes in there.') },
  file: { is: 'A renewal does not need this file', lines: lines(rich('What it needs is the certificate from ', label('証明書情報'), ' on the management site.'), 'Nothing has changed. Just put in another file.') },
  panel: { is: 'This is what Apple’s (i) panel shows', lines: lines('Whether it is your row is decided by the certificate in use.') },
  rows: { is: 'This is Apple’s list', lines: lines('The date alone does not decide which row is yours.', rich('Press ', portal('i', ''), ' in a row with the right date and put in what appears.')) },
  'subject-dn': { is: 'This is a certificate’s number (Subject DN)', lines: lines(rich('If you copied it from ', label('証明書情報'), ' on the management site, begin with this number.'), 'If you copied it from Apple’s site, begin without it.') },
  topic: { is: 'This is a certificate’s number (Topic)', lines: lines('If you copied it from an iPhone or the management site, begin with this number.', 'If you copied it from Apple’s site, begin without it.') },
  serial: { is: 'This looks like a serial number', lines: lines('It does not decide the row, because it changes with every renewal.', 'Copy the APSP number as well and the row can be checked.') },
  'customer-code': { is: 'This is a customer number', lines: lines('You can begin the renewal with it.') },
  'renewal-mail': { is: 'This mail says that the renewal is due', lines: lines('Calls, mail and apps go on working.', 'Begin the renewal with the customer number filled in.') },
  'apple-expiry-mail': { is: 'This looks like Apple’s notice of expiry', lines: lines('The address it was sent to tells you which Apple ID (Apple Account) to use. Keep a note of it.', 'Calls, mail and apps go on working.') },
  'revoked-mail': {
    is: 'This seems to say that a certificate was revoked',
    lines: lines(
      rich(strong('Do not delete anything yet:'), ' no devices, and no new enrolment.'),
      'Calls, mail and apps go on working. What stops is control from the management site.',
      'First find out with the help desk which certificate is meant. You can use the text below as it is.',
    ),
  },
  e320: {
    is: 'E320: another row was renewed',
    lines: lines(
      rich(stillWorks, ' There are several certificates at Apple, and a different one was renewed.'),
      rich('The message speaks of making one, but do not press ', struck('Create a Certificate', ''), '. ', renew, strong(' the right row.')),
      'Put in the certificate in use and you will see which row that is.',
    ),
  },
  'get-started': {
    is: 'This page very likely means another Apple ID',
    lines: lines(
      rich(stillWorks, ' Do not press ', portal('Get Started', ''), '. Sign out.'),
      'Sign in with the Apple ID (Apple Account) that made the certificate.',
      'If it is surely the right one, open a private window. If the page stays, clear the cookies of apple.com only and wait five minutes.',
    ),
  },
  'invalid-csr': { is: 'Apple could not take the request file', lines: lines(stillWorks, rich('A file of another kind or an empty one was chosen. Wait a minute, then press ', label('ファイル出力'), ' under ', label('CSR情報'), ' on the management site again.'), 'Put that request in here and you will see whether Apple would take it.') },
  'signature-failed': { is: 'The signature on the request does not fit', lines: lines(stillWorks, 'Its content seems to have changed on the way. Save it again from the management site.', 'Put that request in here and you will see whether Apple would take it.') },
  'signing-expired': { is: 'The signature on the request has lapsed', lines: lines(stillWorks, 'You cannot mend this yourself. Read this message to the help desk.', 'Once it is mended, issue a new request.') },
  'request-receipt': { is: 'The management site has accepted something', lines: lines(rich('After ', label('CSR発行'), ': only the request. The renewal is not finished yet.'), rich('After ', label('登録'), ': check that ', label('有効期限'), ' shows the new date.')) },
  'unknown-text': { is: 'These words tell us nothing', lines: lines('Nothing has changed.', 'Copy the whole message from beginning to end: that often helps.') },
  nothing: { is: 'There was nothing in it', lines: lines('Please copy it once more, then paste.') },
};

export const look: typeof source = {
  title: 'Not sure what it is? Stuck? Put it here',
  what: 'A file, a mail, words from a screen: you see what to do next.',
  dropNow: 'Let go here',
  choose: 'Choose a file',
  paste: 'Paste words',
  pasteTitle: 'Paste the words just as they are',
  pasteUse: 'Find out what it is',
  pasteClose: 'Never mind',
  kinds,
  fileIs: (kind) => `This is ${kind}`,
  broken: (kind, problem) => `It looks like ${kind}, but ${problem}`,
  from: (name) => `You put in: ${name}`,
  tones: { read: 'We can read this', good: 'Good to use', info: 'For your information', caution: 'Please note', stop: 'Please stop here for now' },
  known: { customer: 'Customer', mCode: 'Customer number', notAfter: 'Ends', lastFour: 'Last four of the APSP', serial: 'Serial number' },
  practice: 'It is a practice file and never used for real.',
  expired: 'It has ended. Try the renewal all the same.',
  seen: { 'in-use': 'The last renewal registered this certificate.', 'here-already': 'An open renewal has it already.' },
  noteHint: 'A number in the notes is a hint. The certificate’s own number is checked separately.',
  requestOpen: 'No renewal is open. Once you begin one, a page asks for the request.',
  privateKey: 'We kept nothing of it. Do not send it to anyone, and put it back where it belongs.',
  zip: 'Compressed files are not opened. Ask the sender for the file itself.',
  image: 'A picture cannot be judged. Put in the file itself, or paste its text.',
  html: 'You may have saved a page instead of the certificate. Press Download in the same row of Apple’s list again.',
  tell: 'What to tell the help desk',
  tellRevoked: (customer) => `${customer ? `Our customer number is ${customer}. ` : ''}Apple has written that an MDM certificate was revoked. Please check which one, against the number (Subject DN) of the registered certificate. We have not deleted any devices.`,
  next: {
    title: 'What to do next',
    begin: 'Start the renewal',
    beginPractice: 'Start practising',
    beginWith: 'Renew this certificate',
    beginWithPractice: 'Practise with this certificate',
    beginTopic: 'Start with this number',
    beginCode: 'Start with this number filled in',
    beginPlain: 'Start without the number',
    beginRevoke: 'Find out which certificate it is',
    beginDuplicate: 'Find the right row',
    beginExpired: 'Renew what has ended',
    beginExpiredFor: (customer) => `Renew what has ended for ${customer}`,
    beginFor: (customer) => `Start this year’s renewal for ${customer}`,
    open: (customer) => `Open the renewal of ${customer}`,
    give: (customer) => `Put it into the renewal of ${customer}`,
    another: 'Put in something else',
    home: 'To the first screen',
  },
  unnamed: 'a customer not named yet',
  thisYear: 'Start this year’s renewal',
};

export const begunWith: typeof begunSource = {
  read: 'Read from what you put in. Please check it.',
  until: (day) => `It says the certificate ends on ${day}.`,
  otherEnd: (day) => `What you put in before says ${day}. This may be a different certificate: please check.`,
};
