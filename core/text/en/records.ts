// What stays on this computer (screen 60): what is where, how to delete it, whom to call, which manual this follows.
import type { records as source } from '../ja/records.ts';
import { rich, strong } from '../rich.ts';
import { lines } from '../step-page.ts';

export const records: typeof source = {
  open: 'What stays here, and contacts',
  heading: 'See what stays on this computer',
  lead: lines('The records are on this computer only. Nothing is sent anywhere.'),
  kept: {
    title: 'What is kept',
    cases: rich(strong('Records'), ': the company’s name and number, the time of each step, request files and certificates (nothing secret)'),
    memo: {
      win32: rich(strong('Apple ID memo'), ': where Windows keeps passwords (Credential Manager)'),
      darwin: rich(strong('Apple ID memo'), ': where the Mac keeps passwords (the keychain)'),
      linux: rich(strong('Apple ID memo'), ': where this computer keeps passwords (the keyring)'),
    },
    log: rich(strong('Log'), ': times, and whether something worked. No names, no addresses.'),
    never: 'Passwords, codes and private keys are never kept. There is no field for them.',
    folder: 'Where the records are',
  },
  customers: {
    title: 'Delete a company’s records',
    none: 'There are no records yet.',
    about: (cases, since) => `${cases} ${cases === 1 ? 'record' : 'records'}, since ${since}`,
    remove: 'Delete',
    ask: (name) => `Delete all records and the memo of “${name}”? This can’t be undone. Nothing happens to the certificate or to the iPhones and iPads.`,
    yes: 'Delete everything',
    no: 'Keep them',
    done: 'Deleted.',
    memoLeft: {
      win32: 'The records are deleted. The Apple ID memo could not be: please remove “MDM Certificate Wizard” in Credential Manager by hand.',
      darwin: 'The records are deleted. The Apple ID memo could not be: please remove “MDM Certificate Wizard” in Keychain Access by hand.',
      linux: 'The records are deleted. The Apple ID memo could not be: please remove “MDM Certificate Wizard” from the keyring by hand.',
    },
    unnamed: 'Only begun: no company name entered',
    shared: 'On a shared computer, delete here when you are done and nothing is left.',
  },
  contacts: {
    title: 'Whom to call',
    why: 'What you write here is shown wherever something did not work.',
    sales: 'Sales contact',
    helpDesk: 'Help desk',
    name: 'Name',
    phone: 'Telephone',
    keep: 'Remember the contacts',
    kept: 'Remembered.',
    shown: 'Contacts',
    offer: 'Note whom to call',
  },
  edition: {
    title: 'The manual this follows',
    lines: lines('This guide follows edition 4.4 (June 2025) of the administrators’ manual.', 'If yours is newer and differs, go by what the management site shows, and tell the help desk your edition.'),
  },
  close: 'To the first screen',
};
