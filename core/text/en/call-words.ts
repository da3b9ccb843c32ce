// What to call a thing on the telephone, what it means, and what not to say.
import type { callWords as source } from '../ja/call-words.ts';
import { site } from '../../site/current.ts';

const { labels, refusals } = site;

export const callWords: typeof source = {
  open: 'Words',
  key: 'F1',
  title: 'Words for the phone',
  practiceSite: 'In a practice, the practice site opens. It has the list of certificates.',
  moments: {
    heading: 'What to say when …',
    lines: 'You can say these at any step.',
    left: '“How much longer is it?”',
    stepsLeft: (count) => (count > 1 ? `There are ${count} steps left.` : 'This is the last step.'),
    lineOf: {
      hold: { about: 'They have to wait', say: 'One moment, please, I’ll look. Please don’t press anything meanwhile.' },
      waited: { about: 'They have waited', say: 'Thank you for waiting. Let’s continue together.' },
      slow: { about: 'They need time', say: 'There’s no hurry at all. Tell me when you’ve done each one.' },
      lost: { about: 'They don’t know where they are', say: 'That’s all right. Could you read me the largest words on your screen?' },
      afraid: { about: 'They’re afraid', say: 'The certificate in use keeps working. I’ll tell you each button before you press it.' },
      broke: { about: '“Did I break something?” (if Revoke wasn’t pressed)', say: 'Nothing is broken. The certificate in use and the iPhones keep working.' },
      pressed: { about: 'They pressed something else', say: 'Please stop there. Could you read me what it says now?' },
      angry: { about: 'They’re angry', say: 'I’m sorry for the trouble. I’ll keep the rest as short as I can.' },
      small: { about: '“The letters are too small” (on a Mac: command)', say: 'Hold Ctrl and press plus to make them larger. Afterwards, Ctrl and 0 brings the size back.' },
      blank: { about: '“This site can’t be reached”, or any page that doesn’t open', say: 'The page didn’t open, and nothing is broken. Please open it again from your bookmarks.' },
      copies: { about: 'File names with (1) or (2)', say: 'The computer adds a number when there’s already a file of that name. Let’s make sure which one it is before we use it.' },
      secret: { about: 'They begin to say a password or a code', say: 'Please stop there. Only enter it on the page, without saying it.' },
      bye: { about: 'At the end of the call', say: 'That’s all for today. Thank you for your time.' },
    },
  },
  heading: 'What to call things on the phone',
  lines: 'What to call each thing, and what it is. Don’t use an abbreviation on its own.',
  never: 'Don’t say:',
  not: { request: 'just “CSR”', 'in-use': 'the old certificate', renewed: 'just “PEM”', site: 'portal, MDM', apple: 'portal, push', row: 'entry, record', panel: 'info panel', number: 'just “APSP” or “UID”', account: 'account', code: 'token, OTP' },
  close: 'Close',
  terms: {
    request: { called: 'the request file, whose name ends with .csr', means: 'Generated on the management site and uploaded to Apple. It isn’t secret.' },
    'in-use': { called: 'the certificate in use', means: 'The one that’s registered on the management site. After its end date, the site can’t reach the devices.' },
    renewed: { called: 'the new certificate, whose name ends with .pem', means: 'Downloaded from Apple’s site and registered on the management site.' },
    site: { called: 'your management site, where you manage the iPhones', means: `It has a page with ${labels.requestBox} (request) above and ${labels.certificateBox} (certificate) below.` },
    apple: { called: 'Apple’s site', means: 'identity.apple.com/pushcert. It has the list of certificates.' },
    boxes: { called: 'the upper box, the lower box', means: `Both have a button ${labels.output} (export): the request is in the upper one, the certificate in the lower one.` },
    row: { called: 'a row of the list', means: 'One certificate. There may be several rows that look alike.' },
    panel: { called: 'the “i” at the right of the row', means: 'Shows the number. Pressing it changes nothing.' },
    number: { called: `the number: the last four characters of ${labels.subject}`, means: 'Only this number (APSP) shows which row is right. It stays the same every year.' },
    renew: { called: '“Renew”, with an n after Re', means: 'The button for a new end date. They press it when the row is found.' },
    revoke: { called: '“Revoke”, with a v after Re', means: 'It cancels a certificate for ever. Never press Revoke.' },
    create: { called: '“Create a Certificate”', means: 'Creates a new certificate. Never press Create in a renewal.' },
    refusal: { called: `the message ${refusals.otherTopic.code}`, means: 'A wrong row was renewed. The certificate in use keeps working.' },
    account: { called: 'the Apple ID, which looks like an email address', means: 'The one the certificate was created with. Nobody needs to say it aloud.' },
    code: { called: 'the six-digit code', means: 'It comes to a phone when they sign in. Never ask for it.' },
  },
};
