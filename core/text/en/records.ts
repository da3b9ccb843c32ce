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
    items: [
      rich(strong('Records'), ': the customer’s name and number, the time of each step, request files and certificates (nothing secret)'),
      rich(strong('Apple ID memo'), ': in the place where this system keeps passwords (the keychain)'),
      rich(strong('Log'), ': times, and whether something worked. No names, no addresses.'),
    ],
    never: 'Passwords, codes and private keys are never kept. There is no field for them.',
    folder: 'Where the records are',
  },
  customers: {
    title: 'Delete a customer’s records',
    none: 'There are no records yet.',
    about: (cases, since) => `${cases} ${cases === 1 ? 'record' : 'records'}, since ${since}`,
    remove: 'Delete',
    ask: (name) => `Delete all records and the memo of “${name}”? This cannot be undone. Nothing happens to the certificate or to the iPhones and iPads.`,
    yes: 'Delete everything',
    no: 'Keep them',
    done: 'Deleted.',
    memoLeft: 'The records are deleted. The Apple ID memo could not be: please remove “MDM Certificate Wizard” from the system’s keychain by hand.',
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
  },
  edition: {
    title: 'The manual this follows',
    lines: lines('This guide follows edition 4.4 (June 2025) of the administrators’ manual.', 'If yours is newer and differs, go by what the management site shows, and tell the help desk your edition.'),
  },
  close: 'To the first screen',
};
