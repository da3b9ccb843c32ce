// The page shown when something did not work: what happened, why, what to do.
import type { ErrorCode } from '../../base/result.ts';
import type { errors as source, ErrorWords } from '../ja/errors.ts';

const byCode: Record<ErrorCode, ErrorWords> = {
  'bad-argument': {
    what: 'We couldn’t use what you entered.',
    why: 'It may be too long, or contain characters you can’t use here.',
    next: 'Go back and enter it again, a little shorter.', retry: false,
  },
  'case-not-found': {
    what: 'We couldn’t find the record of this renewal.',
    why: 'It was closed in a different window, or it isn’t on this computer.',
    next: 'Go to the start screen and choose again from the list.', retry: false,
  },
  'ledger-newer': {
    what: 'These records were made by a newer version of the app.',
    why: 'This version can only show them. They’re all kept.',
    next: 'Install the newer version on this computer.', retry: false,
  },
  'ledger-read-only': {
    what: 'We can’t add to the records.',
    why: 'The folder or disk they’re on is read-only. Everything recorded so far is kept.',
    next: 'Make it writable, then try again. On a company computer, tell IT that the app can’t write to the folder its records are in.', retry: true,
  },
  'ledger-locked': {
    what: 'The record file is in use by another program.',
    why: 'A backup or antivirus program may be checking it. The records are all kept.',
    next: 'Wait a moment, then try again.', retry: true,
  },
  'ledger-damaged': {
    what: 'The record file is damaged, so it can’t be read.',
    why: 'A fault of the disk or a power cut can do this. You didn’t do anything wrong.',
    next: 'Return to the backup and continue from there.', retry: true,
  },
  'ledger-lost': {
    what: 'The record file isn’t where it was.',
    why: 'It seems to have been moved or deleted. The backups are still there.',
    next: 'Return to the backup and continue from there. If you moved the file, move it back and try again.', retry: true,
  },
  'ledger-unreadable': {
    what: 'The record file can’t be read from the disk.',
    why: 'We couldn’t find out why. The records haven’t been touched.',
    next: 'Restart the computer and try again. If it keeps happening, give the help desk the code below.', retry: true,
  },
  'disk-full': {
    what: 'The disk is full, so nothing can be saved.',
    why: 'There’s no space left on this computer. Everything recorded so far is kept.',
    next: 'Delete some files you no longer need. Then try again.', retry: true,
  },
  'file-too-large': {
    what: 'The file is too large.',
    why: 'Certificates and requests are very small. Anything over 10 MB is a different kind of file.',
    next: 'Go back and choose a different file.', retry: false,
  },
  'file-is-folder': {
    what: 'What you added is a folder.',
    why: 'We can’t read the files inside a folder.',
    next: 'Open the folder and add the file inside it.', retry: false,
  },
  'file-not-saved': {
    what: 'The file couldn’t be saved.',
    why: 'We can’t save anything in that folder.',
    next: 'Check the free space on the disk, then try again.', retry: true,
  },
  'file-unreadable': {
    what: 'The file couldn’t be read.',
    why: 'It may have been moved or deleted, be in use by another program, or still be in the cloud only (OneDrive, for example).',
    next: 'Go back. Open the file, close it when you see what’s in it, and add it again.', retry: false,
  },
  'figures-too-large': {
    what: 'Something in it is too long to record.',
    why: 'No ordinary certificate or request has anything that long. Nothing was added to the record.',
    next: 'Go back and choose a different file. If it keeps happening, give the help desk the code below.', retry: false,
  },
  'portal-not-open': {
    what: 'The site wasn’t open.',
    why: 'It was closed before you finished. No sign-in data is left behind.',
    next: 'Return to the current step and it opens again.', retry: true,
  },
  'practice-unavailable': {
    what: 'The practice sites couldn’t be started.',
    why: 'A setting on this computer may block them.',
    next: 'Close this app and open it again. The real renewal isn’t affected.', retry: true,
  },
  'step-mismatch': {
    what: 'This screen was a little out of date.',
    why: 'You continued the same renewal in a different window. Your last action was cancelled, and nothing changed.',
    next: 'Return to the current step.', retry: false,
  },
  unexpected: {
    what: 'Something unexpected happened, and the step wasn’t finished.',
    why: 'The fault is in this app. You didn’t do anything wrong. Everything recorded so far is kept.',
    next: 'Please try again. If it keeps happening, give the help desk the code below.', retry: true,
  },
};

export const errors: typeof source = {
  heading: 'This step wasn’t finished',
  calm: 'Your iPhones, iPads and the certificate in use keep working.',
  whyTitle: 'Why',
  nextTitle: 'What to do next',
  again: 'Try again',
  restart: { button: 'Open this app again', next: 'Please open this app again. You can continue where you were. If it keeps happening, give the help desk the code below.' },
  toNow: 'Return to the current step',
  toHome: 'Go to the start screen',
  code: (code) => `Code for the help desk: ${code}`,
  byCode,
};
