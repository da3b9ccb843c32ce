// The frame of the verdict page: the large word, the three answers, the details, the next action.
import type { CheckId, VerdictAnswer } from '../../verdict/verdict.ts';
import type { judged as source } from '../ja/judged.ts';
import { lines, page } from '../step-page.ts';

const heading: Record<VerdictAnswer, string> = {
  ready: 'Register this certificate',
  'needs-attention': 'Do not register it yet',
  'already-registered': 'There is no need to register it',
  'wrong-row': 'Do not register it',
  'wrong-csr': 'Do not register it',
  'old-file': 'Do not register it',
  expired: 'Do not register it',
  'not-yet-valid': 'Do not register it yet',
  'not-a-push-certificate': 'Do not register it',
  'not-from-apple': 'Do not register it',
  inconsistent: 'Do not register it',
};

const calm: Record<VerdictAnswer, string> = {
  ready: 'It is the right one. Your iPhones and iPads go on working when it is registered.',
  'needs-attention': 'The present certificate goes on working. Something has not been confirmed.',
  'already-registered': 'It is the very certificate you use now. Your iPhones and iPads go on working.',
  'wrong-row': 'The present certificate goes on working. You found out in time.',
  'wrong-csr': 'The present certificate goes on working. You found out in time.',
  'old-file': 'The present certificate goes on working. This seems to be an earlier file.',
  expired: 'The present certificate is untouched. This file has ended.',
  'not-yet-valid': 'The present certificate goes on working. Look at this computer’s clock.',
  'not-a-push-certificate': 'The present certificate goes on working. This is another kind of file.',
  'not-from-apple': 'The present certificate goes on working. We cannot confirm that Apple issued this.',
  inconsistent: 'The present certificate goes on working. The content contradicts itself.',
};

const next: Record<VerdictAnswer, string> = {
  ready: 'Go on and register it',
  'needs-attention': 'Get another file',
  'already-registered': 'Go back for the new certificate',
  'wrong-row': 'Go back and renew the right row',
  'wrong-csr': 'Renew again with the right request',
  'old-file': 'Go back for the new certificate',
  expired: 'Go back for the new certificate',
  'not-yet-valid': 'Set the clock and get it again',
  'not-a-push-certificate': 'Go back for the right file',
  'not-from-apple': 'Go back to Apple’s site',
  inconsistent: 'Go back and get it again',
};

const checks: Record<CheckId, string> = {
  kind: 'Kind of file', consistency: 'Does it agree with itself?', fresh: 'Is it new?', issuer: 'Did Apple issue it?', dates: 'Is it in force?',
  topic: 'Same iPhones and iPads?', later: 'Does it last longer?', key: 'Made from this request?', vendor: 'Vendor of the request',
};

export const judged: typeof source = {
  page: page({
    name: 'Check before registering',
    heading: 'Read the result, then go on',
    lines: lines(),
    sign: 'With three times “Yes” you can register it without worry.',
    primary: '',
    help: {
      why: lines('We compare three files before anything is registered: the present certificate, the request and the new certificate.', 'So you learn of a mix-up before the site refuses it or the phones go silent.'),
      looks: lines('You need not compare long numbers by eye.', 'If someone asks by phone, open the details: everything can be copied.'),
      ifNot: lines('If you have doubts, close without registering. Next time you begin on this screen.', 'Tell the help desk the screen number and the large words.'),
    },
  }),
  heading,
  calm,
  next,
  checks,
  questions: { topic: 'Is it for the same iPhones and iPads?', key: 'Was it made from this request?', later: 'Does the end date move?' },
  results: { pass: 'Yes', fail: 'No', unknown: 'Not known' },
  remaining: (n) => (n === 1 ? 'One thing is left to confirm.' : `${n} things are left to confirm.`),
  file: (name) => `File examined: ${name}`,
  details: 'Details',
  evidence: 'Numbers and dates',
  fields: {
    topic: 'Topic (UID)', commonName: 'Issued to (CN)', serial: 'Serial number', notBefore: 'Begins', notAfter: 'Ends', issuer: 'Issuer',
    fingerprint: 'Fingerprint (SHA-256)', publicKey: 'Public key (SHA-256)',
  },
  of: { candidate: 'New certificate', registered: 'Present certificate', csr: 'Request' },
  rightRow: 'This is the row to renew',
  stray: 'We do not know what the row that was renewed serves. Do not revoke or delete it. Leave it and ask its owner or the help desk.',
  anyway: {
    open: 'Register it although this is open',
    heading: 'Registering without knowing may be refused',
    agree: 'I understand that I register it without knowing the following',
    go: 'I understand: go on and register',
    close: 'Leave it',
  },
  setAside: (n) => (n === 1 ? 'One earlier file is kept, unused.' : `${n} earlier files are kept, unused.`),
};
