// The box on the first page that takes anything, and its answer.
import { site } from '../../site/current.ts';
import { waitEn } from '../site-words.ts';
import type { LookKind } from '../../intake/look.ts';
import type { LookWords } from '../answer-words.ts';
import type { begunWith as begunSource, look as source } from '../ja/look.ts';
import { code, label, portal, rich, strong, struck } from '../rich.ts';
import { lines } from '../step-page.ts';
import { frame } from './frame.ts';
import { lookMails, lookMailsTell } from './look-mails.ts';

const renew = portal('Renew', '');
const stillWorks = 'The certificate and the iPhones keep working.';

const kinds: Record<LookKind, LookWords> = {
  ...lookMails,
  certificate: { is: 'This is an MDM certificate', lines: lines('If it’s the one in use, from the management site, you can start the renewal with it.') },
  request: { is: 'This is a request for Apple (CSR)', lines: lines('You use it in the middle of a renewal. Open that renewal and add it there.') },
  file: { is: 'This file isn’t used in a renewal', lines: lines(rich('A renewal needs the certificate (.pem) from ', label(site.labels.certificateBox), ' (certificate) on the management site.'), 'Nothing has changed. Add a different file and continue.') },
  panel: { is: 'This is what Apple’s (i) panel shows', lines: lines('To see whether it’s your row, compare it with the certificate in use.') },
  rows: { is: 'This is Apple’s list', lines: lines('The date alone doesn’t show which row is yours.', rich('Press ', portal('i', ''), ' in a row with the right date and paste what appears.')) },
  'subject-dn': { is: 'This is a certificate’s number (Subject DN)', lines: lines(rich('If you copied it from ', label(site.labels.certificateBox), ' (certificate) on the management site, start with this number.'), 'If you copied it from Apple’s site, start without it.') },
  topic: { is: 'This is a certificate’s number (Topic)', lines: lines('If you copied it from an iPhone or the management site, start with this number.', 'If you copied it from Apple’s site, start without it.') },
  serial: { is: 'This looks like a serial number', lines: lines('It doesn’t show which row is yours, because it changes with every renewal.', 'Copy the APSP number as well, and we can check the row.') },
  'customer-code': { is: 'This is a customer number', lines: lines('You can start the renewal with it.') },
  'renewal-mail': { is: 'This email says that the renewal is due', lines: lines('Calls, email and apps keep working.', 'Start the renewal with the customer number filled in.') },
  'apple-expiry-mail': { is: 'This looks like Apple’s notice of expiry', lines: lines('The address it was sent to is the Apple ID (Apple Account) to use. Make a note of it.', 'Calls, email and apps keep working.') },
  'revoked-mail': {
    is: 'This seems to say that a certificate was revoked',
    lines: lines(
      rich(strong('Don’t delete anything.'), ' Keep the devices as they are, and don’t enrol any again.'),
      'Calls, email and apps keep working. Only management from the site stops.',
      'First ask the help desk which certificate it’s about. You can use the message below.',
    ),
  },
  e320: {
    is: `${site.refusals.otherTopic.code}: the wrong row was renewed`,
    lines: lines(
      stillWorks,
      'A different row seems to have been renewed, or Create was pressed.',
      rich('The message tells you to create one, but never press ', struck('Create a Certificate', ''), '.'),
      rich(strong('Press '), renew, strong(' in the right row instead.'), ' Add the certificate in use to see which row that is.'),
    ),
  },
  'get-started': {
    is: 'You’re probably using a different Apple ID',
    lines: lines(
      stillWorks,
      rich('Don’t press ', struck('Get Started', ''), '. Sign out.'),
      'Sign in with the Apple ID (Apple Account) the certificate was created with.',
      'If that’s the one you used, try these in order: a private window, a five-minute wait, clearing the cookies of apple.com.',
    ),
  },
  'invalid-csr': { is: 'Apple couldn’t read the request file', lines: lines(stillWorks, 'You chose the wrong kind of file, or an empty one.', rich(`${waitEn.atFirst}, then press `, label(site.labels.output), ' (export) under ', label(site.labels.requestBox), ' (request) on the management site again.'), 'Add that request here to see whether Apple would accept it.') },
  'signature-failed': { is: 'The signature on the request doesn’t match', lines: lines(stillWorks, 'It seems to have been altered or damaged. Export it again from the management site.', 'Add that request here to see whether Apple would accept it.') },
  'signing-expired': { is: 'The signature on the request has expired', lines: lines(stillWorks, 'You can’t fix this yourself. Send the help desk the message below.', `When they’ve fixed it, press ${site.labels.issue} (generate) again and save the new request.`) },
  'request-receipt': { is: 'The management site has accepted your request or registration', lines: lines(rich('After ', label(site.labels.issue), ' (generate): only the request. The renewal isn’t finished.'), rich('After ', label(site.labels.register), ' (register): check that ', label(site.labels.expiry), ' (end date) shows the new date.')) },
  'site-refused': {
    is: 'The management site refused the registration',
    lines: lines(
      rich(stillWorks, ' It’s safe to register again.'),
      rich('Check that the file you chose ends in ', code('.pem'), ', then press ', label(site.labels.register), ' (register) again.'),
      `If it tells you to wait, wait ${waitEn.a}, then press ${site.labels.output} (export) under ${site.labels.requestBox} (request) again. Don’t press ${site.labels.issue} (generate). If the file’s name has changed, renew with that file.`,
      'If it’s refused every time, send the help desk this message.',
    ),
  },
  'unknown-text': {
    is: 'We can’t tell what this text is',
    lines: lines('Nothing has changed. Any of these may help:'),
    list: ['A whole email, with its subject', 'A message on the screen, from beginning to end', 'Apple’s list, or what appears when you press (i)', 'A certificate or request saved from the management site'],
    after: rich('To search by what’s on your screen, press ', label(frame.sightsPage), ' at the top.'),
  },
  companies: { is: 'A list of companies', lines: lines('You can import it here once the app’s records work again.', 'Nothing has changed.') },
  'hand-over': { is: 'A hand-over file', lines: lines('You can take it over here once the app’s records work again.', 'Nothing has changed.') },
  nothing: { is: 'There’s nothing in it', lines: lines('Nothing has changed.', 'Text: copy it again, then paste it.', 'File: save it again from where you got it.') },
};

export const look: typeof source = {
  title: 'Got an email, file or message you don’t understand? Add it here',
  what: 'Drop a file or paste text, and see what to do next.',
  dropNow: 'Let go here',
  choose: 'Choose a file',
  paste: 'Paste text',
  pasteTitle: 'Paste the text just as it is',
  pasteHere: 'Paste',
  pasteUse: 'Find out what it is',
  pasteClose: 'Cancel',
  kinds,
  fileIs: (kind) => `This is ${kind}`,
  broken: (kind, problem) => `It looks like ${kind}, but ${problem}`,
  from: (name) => `You added: ${name}`,
  among: (count, name) => `Of the ${count} files, this is about “${name}”. The others aren’t used. `,
  amongMore: (more) => (more === 1 ? 'Another of them is a certificate or a request. Add it on its own.' : `${more} others are certificates or requests. Add them one at a time.`),
  tones: { read: 'We know this', good: 'Good to use', info: 'For your information', caution: 'Please note', stop: 'Stop here' },
  known: { customer: 'Company', mCode: 'Customer number', notAfter: 'End date', lastFour: 'Last four of the certificate’s number (APSP)', serial: 'Serial number' },
  longer: 'It’s long, so only its beginning was read. If the important part is further on, add just that part.',
  numbers: (lastFours) => `The last four characters of each number: ${lastFours}`,
  mCodes: (all) => `The customer numbers in it: ${all}`,
  practice: 'This file is only for practice.',
  expired: 'Try the renewal, although it has expired.',
  seen: { 'in-use': 'It’s the new certificate from the last renewal.', 'here-already': 'It’s already in an open renewal.' },
  noteHint: 'A number in Notes is only a hint. We check the certificate’s own number separately.',
  endAhead: (day) => `It says that the certificate has expired, but the end date in it, ${day}, is still ahead. Check the date on the management site.`,
  left: (days) => `It expires in ${days} days. ${days > 60 ? 'There’s no hurry.' : 'Start while there is time.'}`,
  leftFew: (days) => `It expires in ${days} days. Start today or tomorrow and you’ll have enough time.`,
  otherEnd: (told, onFile) => `What you added says ${told}, but the certificate in this app expires on ${onFile}. It may be about a different certificate. We count the days to the earlier date.`,
  requestOpen: 'No renewal is open. After you start one, we’ll ask for the request.',
  privateKey: 'It contains a secret. Don’t send it to anyone, and put it back where it was. We didn’t keep it.',
  zip: 'Compressed files aren’t opened. Ask the sender for the file itself.',
  workbook: 'We can’t read an Excel workbook as it is. If it’s your list of companies, choose Save As in Excel, save it as “CSV UTF-8 (Comma delimited)”, and add that file here. Your workbook stays as it is.',
  image: 'We can’t read a picture. Add the file itself, or paste its text.',
  download: 'If Apple’s site gave you this instead of the certificate, press Download in the same row of its list again.',
  tell: 'What to tell the help desk',
  tellSigning: 'When we uploaded our request (CSR) to Apple’s site, it showed the message “signing certificate is expired”. Your certificate that signs our requests seems to have expired. Please let us know when this is fixed, so that we can generate a new request.',
  tellChain: lookMailsTell.chain,
  tellRevoked: (customer) => `${customer ? `Our customer number is ${customer}. ` : ''}Apple has informed us that an MDM certificate was revoked. Could you please check, by the number (Subject DN) of our registered certificate, which one it is? We have not deleted any devices.`,
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
    beginAppleId: 'Get help with the Apple ID',
    ended: 'It has expired: renew it',
    maybeRevoked: 'It may have been revoked: find out',
    beginDuplicate: 'Find the right row',
    beginDuplicatePractice: 'Practise finding the row',
    beginExpired: 'Renew an expired certificate',
    beginExpiredPractice: 'Practise renewing an expired certificate',
    beginExpiredFor: (customer) => `Renew ${customer}’s expired certificate`,
    beginFor: (customer) => `Start this year’s renewal for ${customer}`,
    open: (customer) => `Open ${customer}’s renewal`,
    give: (customer) => `Add it to ${customer}’s renewal`,
    openUnnamed: 'Open the renewal that has no name yet',
    giveUnnamed: 'Add it to the renewal that has no name yet',
    sheet: 'Make a renewal sheet',
    another: 'Add something else',
    home: 'Go to the start screen',
  },
  unnamed: 'A renewal that has no name yet',
  thisYear: 'Start this year’s renewal',
};

export const begunWith: typeof begunSource = {
  read: 'We read this from what you added. Please check it.',
  until: (day) => `It says the certificate expires on ${day}.`,
  otherEnd: (day) => `What you added before says ${day}. This may be a different certificate. Please check.`,
};
