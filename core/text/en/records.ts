// What stays on this computer (screen 60): what is where, how to delete it, whom to call, which manual this follows.
import type { records as source } from '../ja/records.ts';
import { rich, strong } from '../rich.ts';
import { lines } from '../step-page.ts';

export const records: typeof source = {
  open: 'What’s kept here; who to call',
  heading: 'See what stays on this computer',
  lead: lines('The records are only on this computer. Nothing is sent anywhere.'),
  kept: {
    title: 'What is kept',
    cases: rich(strong('Records'), ': the company’s name, number and contact, the time of each step, request files and certificates (nothing secret)'),
    memo: {
      win32: rich(strong('Apple ID memo'), ': the Apple ID’s address (never its password), in this computer’s secure store (Credential Manager)'),
      darwin: rich(strong('Apple ID memo'), ': the Apple ID’s address (never its password), in this computer’s secure store (the keychain)'),
      linux: rich(strong('Apple ID memo'), ': the Apple ID’s address (never its password), in this computer’s secure store (the keyring)'),
    },
    log: rich(strong('Log'), ': times, and whether something worked. No names or addresses.'),
    never: 'Passwords, codes and private keys are never kept.',
    folder: 'Where the records are',
  },
  customers: {
    title: 'Delete a company’s records',
    none: 'There are no records yet.',
    about: (cases, since) => `${cases} ${cases === 1 ? 'record' : 'records'}, since ${since}`,
    remove: 'Delete',
    ask: (name) => `Delete the records and the memo for “${name}”? This can’t be undone. The records of other companies are kept. Nothing happens to the certificate or to the iPhones and iPads.`,
    yes: 'Delete this company’s records',
    no: 'Keep them',
    done: 'Deleted.',
    memoLeft: {
      win32: 'The records are deleted. We couldn’t delete the Apple ID memo. Please remove the entry “MDM Certificate Wizard” (this app) in Credential Manager.',
      darwin: 'The records are deleted. We couldn’t delete the Apple ID memo. Please remove the entry “MDM Certificate Wizard” (this app) in Keychain Access.',
      linux: 'The records are deleted. We couldn’t delete the Apple ID memo. Please remove the entry “MDM Certificate Wizard” (this app) from the keyring.',
    },
    unnamed: 'Started, no company name yet',
    shared: 'On a shared computer, delete the records here when you’ve finished.',
    setAside: (count) => `The folder also holds ${count === 1 ? 'an earlier record file that was' : `${count} earlier record files that were`} renamed and kept. Deleting a company doesn’t change ${count === 1 ? 'it. If you no longer need it, delete the file' : 'them. If you no longer need them, delete the files'}.`,
  },
  contacts: {
    title: 'Who to call',
    why: 'We show this whenever something goes wrong.',
    sales: 'Sales contact',
    helpDesk: 'Help desk',
    name: 'Name',
    phone: 'Phone',
    keep: 'Save contacts',
    kept: 'Saved.',
    shown: 'Contacts',
    offer: 'Save who to call for help',
  },
  edition: {
    title: 'The manual this follows',
    lines: lines('This app follows edition 4.4 (June 2025) of the administrators’ manual.', 'If yours is newer and different, follow what the management site shows, and tell the help desk your edition.'),
  },
  close: 'Go to the start screen',
};
