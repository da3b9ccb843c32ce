// The record file: the page where it can't be opened, back to a backup, a backup elsewhere, and taking one over.
import type { keeping as source } from '../ja/keeping.ts';
import { lines } from '../step-page.ts';

const some = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
const companiesOf = (count: number): string => some(count, 'company', 'companies');
const casesOf = (count: number): string => some(count, 'job', 'jobs');
const entriesOf = (count: number): string => some(count, 'entry', 'entries');

export const keeping: typeof source = {
  heading: { 'read-only': 'You can only view the records at the moment', unreadable: 'The records couldn’t be opened' },
  still: 'We tried again. Nothing has changed yet.',
  toHome: 'Continue, viewing only',
  copy: {
    title: (when) => `Backup of ${when}`,
    undated: 'Backup',
    holds: (companies, cases) => `It holds ${companiesOf(companies)} and ${casesOf(cases)}.`,
    holdsUpTo: (companies, cases, newest) => `It holds ${companiesOf(companies)} and ${casesOf(cases)}. The last entry is from ${newest}.`,
  },
  back: {
    lacks: {
      unknown: 'The present file can’t be read, so we can’t tell whether anything was recorded after this backup.',
      none: 'Nothing was recorded after this backup.',
      some: (entries, companies, newest) => `${entriesOf(entries)} (${companiesOf(companies)}) ${entries === 1 ? 'was' : 'were'} recorded after this backup, the last on ${newest}. Once you return to it, you won’t see ${entries === 1 ? 'that entry' : 'those entries'}.`,
    },
    aside: 'The present file isn’t deleted. It’s renamed and stays in the same folder.',
    lost: 'The backup stays where it is, in case the file turns up.',
    passedOver: (count) => `There ${count === 1 ? 'is' : 'are'} ${some(count, 'newer backup', 'newer backups')}, but ${count === 1 ? 'it’s' : 'they’re'} damaged and can’t be used.`,
    press: 'Return to this backup',
    notDone: 'That backup was damaged, so nothing was changed.',
    none: 'There’s no backup on this computer that can be used. If you made one elsewhere, choose it.',
  },
  other: 'Choose a backup from elsewhere',
  empty: {
    press: 'Start with no records',
    ask: 'Start with no records at all? The present file isn’t deleted, only renamed. Nothing happens to the certificate or to the iPhones and iPads.',
    yes: 'Start with no records',
    no: 'Don’t start',
  },
  done: {
    back: 'You’re back on the backup',
    taken: 'The backup is now in use',
    empty: 'New records are started',
    lines: lines('You can continue from there.'),
    aside: (name) => `The previous file is still in the same folder. It’s now called “${name}”.`,
    folder: 'Where the records are',
    close: 'Go to the start screen',
  },
  elsewhere: {
    title: 'Make or use a backup',
    lines: lines('When you close this app, it makes a backup on this computer if the last one is a day old.', 'Before you change computers, or to be safe, you can make one in a folder or on a USB stick.'),
    holds: 'A backup holds company names and numbers, request files and certificates. Keep it where your company allows.',
    memo: 'The Apple ID memo isn’t in it, because that’s kept where the computer keeps passwords. Note it again on the new computer.',
    make: 'Make a backup elsewhere',
    made: (name, companies, cases) => `“${name}” is ready. It holds ${companiesOf(companies)} and ${casesOf(cases)}.`,
    madeIn: 'Where the backup is',
    take: 'Use a backup from elsewhere',
    lacks: {
      unknown: 'The present records can’t be read, so we can’t tell whether any of them are missing from this backup.',
      none: 'All the records now on this computer are in this backup.',
      some: (entries, companies, newest) => `${entriesOf(entries)} (${companiesOf(companies)}) now on this computer ${entries === 1 ? 'isn’t' : 'aren’t'} in this backup. The last was recorded on ${newest}. Once you use the backup, you won’t see ${entries === 1 ? 'that entry' : 'those entries'}.`,
    },
    press: 'Use this backup',
    cancel: 'Don’t use it',
    unfit: {
      damaged: 'This backup is damaged. Choose a different one.',
      foreign: 'This isn’t a backup of this app. Choose a file whose name begins with “MDM-Certificate-Wizard-backup”.',
      newer: 'This backup was made by a newer version of the app. Install that version on this computer first.',
      unreadable: 'The file couldn’t be read. If it’s on a USB stick, take the stick out, plug it back in, and choose again.',
    },
    unfitTitle: (name) => `“${name}” can’t be used`,
  },
};
