// The frame of the verdict page: the large word, the three answers, the details, the next action.
import type { VerdictAnswer } from '../../verdict/verdict.ts';
import type { judged as source } from '../ja/judged.ts';
import { lines, page } from '../step-page.ts';

const next: Record<VerdictAnswer, string> = {
  ready: 'Go on and register it',
  'needs-attention': 'Get another file',
  'already-registered': 'Go back for the new certificate',
  'wrong-row': 'Go back and renew the right row',
  'other-download': 'Go back to the list',
  'wrong-csr': 'Renew again with the right request',
  'old-file': 'Go back for the new certificate',
  expired: 'Go back for the new certificate',
  'not-yet-valid': 'Set the clock and get it again',
  'not-a-push-certificate': 'Go back for the right file',
  'not-from-apple': 'Go back to Apple’s site',
  inconsistent: 'Go back and get it again',
};

export const judged: typeof source = {
  page: page({
    name: 'Final check',
    heading: 'Read the result, then go on',
    lines: lines(),
    sign: 'Three times “Yes”: you can register it without worry.',
    primary: '',
    help: {
      why: lines('We compare three files before anything is registered: the certificate in use, the request and the new certificate.', 'So you learn of a mix-up before the site refuses it or the phones go silent.'),
      looks: lines('You don’t need to compare long numbers by eye.', 'If someone asks by phone, open the details: everything can be copied.'),
      ifNot: lines('If you have doubts, close without registering. Next time you begin on this screen.', 'Tell the help desk the screen number and the large words.'),
    },
  }),
  next,
  questions: { topic: 'Is it for the same iPhones and iPads?', key: 'Was it made from this request?', later: 'Does the end date move?', issuer: 'Is it from the right issuer?', dates: 'Is it valid now?' },
  results: { pass: 'Yes', fail: 'No', unknown: 'Not known' },
  remaining: (n) => (n === 1 ? 'One thing is left to confirm.' : `${n} things are left to confirm.`),
  file: (name) => `File examined: ${name}`,
  details: 'Details',
  evidence: 'Numbers and dates',
  fields: {
    topic: 'Topic (UID)', commonName: 'Issued to (CN)', serial: 'Serial number', notBefore: 'Begins', notAfter: 'Ends', issuer: 'Issuer',
    fingerprint: 'Fingerprint (SHA-256)', publicKey: 'Public key (SHA-256)',
  },
  of: { candidate: 'New certificate', registered: 'Certificate in use', csr: 'Request' },
  rightRow: 'Go back to Apple’s page and press Renew in this row',
  renewedRow: 'Go back to Apple’s page and press Download in the row you renewed',
  stray: 'We don’t know who uses the row that was renewed. Don’t revoke or delete it: leave it as it is, and ask its owner or the help desk.',
  otherDownload: {
    known: (row, date) => `The right one is row ${row} from the top (${date}). Go back to the list and press Download there.`,
    waiting: (row) => `The right one is row ${row} from the top. Go back to the list, reload it, and press Download there once the date has moved.`,
    notRenewed: 'Nothing has been renewed yet. Go back to the list and press Renew in the row of the certificate in use.',
    once: 'There is no need to press Renew again.',
  },
  notRenewedYet: {
    handedOver: 'The row is right. Go back to the list, wait a little, reload it, and press Download again once the date has moved.',
    before: 'It has not been renewed yet. Go back to the list and press Renew in this row.',
    again: 'The date does not move: start again from Renew',
  },
  anyway: {
    open: 'Register it all the same',
    heading: 'Registering without knowing may be refused',
    agree: 'I understand that I register it without knowing the points above',
    go: 'I understand: go on and register',
    close: 'Leave it',
  },
  issuerOpen: 'First see whether there is a newer version of this guide: it may know the issuer. If there is none, tell the help desk “the issuer of the new certificate can’t be verified” and ask whether to register it. If they say yes, go on with the button below.',
  settle: { button: 'Put in the certificate in use', action: 'Put in the certificate you use now, and the rest can be checked.' },
  setAside: (n) => (n === 1 ? 'One earlier file is kept, unused.' : `${n} earlier files are kept, unused.`),
};
