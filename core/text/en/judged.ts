// The frame of the verdict page: the large word, the three answers, the details, the next action.
import type { VerdictAnswer } from '../../verdict/verdict.ts';
import type { judged as source } from '../ja/judged.ts';
import { lines, page } from '../step-page.ts';

const next: Record<VerdictAnswer, string> = {
  ready: 'Continue to registering',
  'needs-attention': 'Get a different file',
  'already-registered': 'Go back and get the new certificate',
  'wrong-row': 'Go back and renew the right row',
  'other-download': 'Go back to the list',
  'wrong-csr': 'Renew again with the right request',
  'old-file': 'Go back and get the new certificate',
  expired: 'Go back and get the new certificate',
  'not-yet-valid': 'Set the clock and get it again',
  'not-a-push-certificate': 'Go back and get the right file',
  'not-from-apple': 'Go back to Apple’s site',
  inconsistent: 'Go back and get it again',
};

export const judged: typeof source = {
  page: page({
    name: 'Check certificate',
    heading: 'Read the result, then continue',
    lines: lines(),
    sign: 'If all three answers are Yes, it’s safe to register.',
    primary: '',
    help: {
      why: lines('We compare three files before anything is registered: the certificate in use, the request and the new certificate.', 'This way you find a mix-up before the site refuses it or the phones stop answering.'),
      looks: lines('You don’t need to compare long numbers by eye.', 'If someone asks by phone, open the details. You can copy everything.'),
      ifNot: lines('If you’re not sure, close the app without registering. Next time you’ll start on this screen.', 'Tell the help desk the words in large letters.'),
    },
  }),
  next,
  questions: { topic: 'Is it for the same iPhones and iPads?', key: 'Was it made from this request?', later: 'Is the new end date later?', issuer: 'Is it from the right issuer?', dates: 'Is it valid now?' },
  results: { pass: 'Yes', fail: 'No', unknown: 'Not known' },
  remaining: (n) => (n === 1 ? 'One thing isn’t confirmed yet.' : `${n} things aren’t confirmed yet.`),
  file: (name) => `File checked: ${name}`,
  details: 'Details',
  evidence: 'Numbers and dates',
  fields: {
    topic: 'Topic (UID)', commonName: 'Issued to (CN)', serial: 'Serial number', notBefore: 'Valid from', notAfter: 'Valid until', issuer: 'Issuer',
    fingerprint: 'Fingerprint (SHA-256)', publicKey: 'Public key (SHA-256)',
  },
  of: { candidate: 'New certificate', registered: 'Certificate in use', csr: 'Request' },
  rightRow: 'Go back to Apple’s page and press Renew in this row',
  renewedRow: 'Go back to Apple’s page and press Download in the row you renewed',
  stray: 'We don’t know who uses the row that was renewed. Never revoke or delete it. Leave it as it is, and ask its owner or the help desk.',
  otherDownload: {
    known: (row, date) => `The right one is row ${row} from the top (${date}). Go back to the list and press Download there.`,
    waiting: (row) => `The right one is row ${row} from the top. Go back to the list, reload it, and press Download there when the date has changed.`,
    notRenewed: 'Nothing has been renewed yet. Go back to the list and press Renew in the row of the certificate in use.',
    once: 'You don’t need to press Renew again.',
  },
  notRenewedYet: {
    handedOver: 'The row is right. Go back to the list, wait a moment, reload it, and press Download again when the date has changed.',
    before: 'It hasn’t been renewed yet. Go back to the list and press Renew in this row.',
    given: 'If you’ve pressed Download since the renewal, the new file is usually in the same folder. Add the one whose name ends in a number, such as (1).',
    again: 'The date doesn’t change: start again from Renew',
  },
  anyway: {
    open: 'Register it anyway',
    heading: 'If you skip these checks, the management site may reject the certificate',
    agree: 'I understand that I’m registering it without these checks',
    go: 'Continue to registering',
    close: 'Don’t register it',
  },
  issuerOpen: 'First check for a newer version of this app: it may know the issuer. If there isn’t one, tell the help desk “the issuer of the new certificate can’t be verified” and ask whether to register it. If they say yes, continue with the button below.',
  request: {
    title: 'Add the request (.csr) that Apple was given',
    action: 'Add the request file (.csr) that Apple was given, and we can check the rest. Without it, you can continue with it unchecked.',
  },
  settle: { button: 'Add the certificate in use', action: 'Add the certificate you use now, and we can check the rest.' },
  setAside: (n) => (n === 1 ? 'One earlier file is kept, unused.' : `${n} earlier files are kept, unused.`),
};
