// The page shown when something did not work: what happened, why, what to do.
import type { ErrorCode } from '../../base/result.ts';
import type { errors as source, ErrorWords } from '../ja/errors.ts';

const byCode: Record<ErrorCode, ErrorWords> = {
  'bad-argument': {
    what: 'We couldn’t take what you entered.',
    why: 'It may be too long, or contain characters that can’t be used here.',
    next: 'Go back and enter it again, a little shorter.', retry: false,
  },
  'case-not-found': {
    what: 'We couldn’t find the record of this renewal.',
    why: 'It was closed in another window, or it is not on this computer.',
    next: 'Go to the first screen and choose again from the list.', retry: false,
  },
  'ledger-read-only': {
    what: 'Nothing could be added to the record.',
    why: 'It was made by a newer version, so this version can only show it.',
    next: 'Open it in the newer version. Your certificate goes on working.', retry: false,
  },
  'ledger-unreadable': {
    what: 'The record couldn’t be opened.',
    why: 'The disk may be full, or another program may be holding the file.',
    next: 'Check the free space, then try again.', retry: true,
  },
  'disk-full': {
    what: 'There was no room left on the disk, so nothing was saved.',
    why: 'The disk of this computer seems to be full. Everything recorded so far is kept.',
    next: 'Delete some files you no longer need. Then try again.', retry: true,
  },
  'file-too-large': {
    what: 'The file is too large.',
    why: 'Certificates and requests are very small. Anything over 10 MB is some other file.',
    next: 'Go back and choose another file.', retry: false,
  },
  'file-is-folder': {
    what: 'What you put in is a folder.',
    why: 'As long as it is a folder, the files inside can’t be read.',
    next: 'Open the folder and put in the file inside it.', retry: false,
  },
  'file-not-saved': {
    what: 'The file couldn’t be saved.',
    why: 'Nothing can be written to the folder that it goes to.',
    next: 'Check the free space on the disk, then try again.', retry: true,
  },
  'file-unreadable': {
    what: 'The file couldn’t be read.',
    why: 'It may have been moved or deleted, be in use by another program, or still be in the cloud only (OneDrive, for example).',
    next: 'Go back. Open the file once, close it when you see what is in it, and put it in again.', retry: false,
  },
  'figures-too-large': {
    what: 'Something in it is too long to be recorded.',
    why: 'No ordinary certificate or request has anything that long. Nothing was added to the record, not even in part.',
    next: 'Go back and choose another file. If it goes on, give the help desk the code below.', retry: false,
  },
  'portal-not-open': {
    what: 'The site was not open.',
    why: 'It was closed on the way. No sign-in data is left behind.',
    next: 'Return to the current step and it opens again.', retry: true,
  },
  'practice-unavailable': {
    what: 'The practice sites couldn’t be started.',
    why: 'A setting of this computer may forbid the way they connect.',
    next: 'Close this guide and open it again. The real renewal isn’t affected.', retry: true,
  },
  'step-mismatch': {
    what: 'This screen was a little out of date.',
    why: 'The same renewal went on in another window. Your press was dropped and nothing changed.',
    next: 'Return to the current step.', retry: false,
  },
  unexpected: {
    what: 'Something unforeseen happened, and the step was not finished.',
    why: 'The fault is in this guide, not in what you did. Everything recorded so far is kept.',
    next: 'Please try again. If it goes on, give the help desk the code below.', retry: true,
  },
};

export const errors: typeof source = {
  heading: 'This step was not finished',
  calm: 'Your iPhones, iPads and the certificate in use go on working.',
  whyTitle: 'Why',
  nextTitle: 'What to do next',
  again: 'Try again',
  restart: { button: 'Open this guide again', next: 'Please open this guide again. You can go on where you were. If it happens again, give the help desk the code below.' },
  toNow: 'Return to the current step',
  toHome: 'To the first screen',
  code: (code) => `Code for the help desk: ${code}`,
  byCode,
};
