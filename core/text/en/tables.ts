// The page that imports companies (screen 64): columns, what can't be read, what will happen, what was done.
import type { ImportField } from '../../customers/columns.ts';
import type { tables as source } from '../ja/tables.ts';
import { lines } from '../step-page.ts';

const fields: Readonly<Record<ImportField, string>> = {
  id: 'ID (given by this app)',
  name: 'Company name',
  reading: 'Reading (kana)',
  code: 'Customer number',
  end: 'End date',
  topic: 'Certificate number (APSP, topic)',
  serial: 'Serial number',
  devices: 'Devices',
  macs: 'Macs',
  personName: 'Contact at the company',
  personPhone: 'Contact’s phone',
  personEmail: 'Contact’s email',
  salesName: 'Sales contact',
  salesPhone: 'Sales contact’s phone',
  helpDeskName: 'Help desk',
  helpDeskPhone: 'Help desk’s phone',
  siteUrl: 'Address of the management site',
  note: 'Note',
};
const number = (count: number) => count.toLocaleString('en-GB');
const companies = (count: number) => (count === 1 ? '1 company' : `${number(count)} companies`);
const files = (count: number) => (count === 1 ? '1 file' : `${number(count)} files`);
const quoted = (text: string, rest: string) => (text === '' ? `This ${rest}` : `“${text}” ${rest}`);

export const tables: typeof source = {
  open: 'Import a list',
  save: { csv: 'Export the list (CSV)', json: 'Export for other programs (JSON)' },
  saved: (name) => `The file “${name}” is in your downloads folder. It holds the names of companies and people, and phone numbers: be careful who gets it.`,
  heading: 'Choose a list of companies, or certificate files',
  lead: lines('You’ll see what will be added and changed before anything happens.', 'If even one row can’t be read, nothing is imported.'),
  drop: {
    now: 'Drop it here',
    what: 'One list (CSV) made with Excel or another program, or any number of certificate files. Drop them anywhere in the window.',
    choose: 'Choose files',
    folder: 'Choose a folder of certificates',
    help: 'Save an Excel file (.xlsx) as “CSV UTF-8 (Comma delimited)” and choose that one.',
  },
  another: 'Choose a different file',
  text: 'We only take files here. Drop a file, not text.',
  mixed: 'Choose either one list or certificate files, not both. Nothing has changed.',
  dropped: 'We can’t read a folder that’s dropped. Press “Choose a folder of certificates” to choose it. Nothing has changed.',
  manyFiles: (most) => `You can choose up to ${number(most)} files at once. If there are more, choose their folder. Nothing has changed.`,
  file: (name, rows) => `“${name}”: ${rows === 1 ? '1 row' : `${number(rows)} rows`}`,
  encodings: { 'utf-8': 'Encoding: UTF-8', 'utf-16': 'Encoding: UTF-16', cp932: 'Encoding: Shift_JIS (CP932)' },
  columns: {
    title: 'What each column means',
    hint: 'These are the first five rows. If a column means something else, choose it here.',
    of: (column, at) => (column === '' ? `Meaning of column ${at}` : `Meaning of “${column}”`),
    unnamed: (at) => `Column ${at}`,
    none: 'Don’t import',
    left: (names) => `Not imported: ${names}`,
    between: ', ',
    ends: (names) => `We can’t tell from the names which column is the certificate’s end date: ${names}. Choose “${fields.end}” for the right one. If you choose none, no end dates are imported.`,
    line: 'Line',
  },
  fields,
  faults: {
    title: 'Some of it can’t be read. Nothing has changed',
    next: 'Correct the list in Excel or another program, save it and choose it again. If a column just means something else, choose its meaning above.',
    line: (line) => `Line ${number(line)}`,
    field: (name) => `“${name}”`,
    more: (count) => `There ${count === 1 ? 'is 1 more place' : `are ${number(count)} more places`}.`,
    file: {
      'too-large': 'The file is too large (40 MB at most). Choose a file that’s only a list of companies.',
      'not-text': 'We can’t read this as a list. If it’s an Excel file, save it as “CSV UTF-8 (Comma delimited)” and choose that one.',
      workbook: 'This is an Excel workbook. Open it in Excel, choose Save As, save it as “CSV UTF-8 (Comma delimited)”, and choose the saved file. Your workbook stays as it is.',
      'no-rows': 'There’s nothing in it. Write the names of the columns in line 1, and the companies from line 2.',
      'too-wide': 'There are too many columns (200 at most). Choose a file that’s only a list of companies.',
      'unclosed-quote': 'A text that begins with " doesn’t end. Check the " in this line.',
      'stray-quote': 'A " is in the wrong place. Check the " in this line.',
      'long-row': 'This line has more columns than line 1. Check the number of commas in it.',
    },
    row: {
      'too-long': (found) => `${quoted(found, 'is too long.')} Make it shorter.`,
      'bad-code': (found) => `${quoted(found, 'isn’t a customer number.')} Check the number, or leave it empty.`,
      'unreadable-date': (found) => `${quoted(found, 'isn’t a date we can read.')} Write it like 2027/01/25.`,
      'unlikely-year': (found) => `${quoted(found, 'isn’t a year a certificate could end in.')} Check the date, or leave it empty.`,
      'bad-topic': (found) => `${quoted(found, 'isn’t a certificate number.')} Write the whole number that begins with com.apple.mgmt.`,
      'bad-serial': (found) => `${quoted(found, 'isn’t a serial number.')} Write a number of the characters 0–9 and A–F.`,
      'bad-number': (found) => `${quoted(found, 'isn’t a number of devices.')} Write a number from 0 to 999999.`,
      'bad-address': (found) => `${quoted(found, 'isn’t an address.')} Write one that begins with https://`,
      'no-name-column': () => 'No column is the company name. Choose it above, under “What each column means”.',
      'column-twice': () => 'Two columns mean this. Set one of them above to “Don’t import”.',
      'no-name': () => 'This company is new and has no name. Write its name.',
      duplicate: (found, first) => `${quoted(found, `is the same company as in line ${number(first)}.`)} Make them one line, or tell them apart by a customer number.`,
      several: (found) => `${quoted(found, 'is in your list more than once, so we can’t tell which one it is.')} Export the list and use its ID column.`,
      'another-topic': (found) => `${quoted(found, 'is different from the number of this company’s certificate.')} It may be another company’s line. Check the number.`,
      'lost-letters': (found) => `${quoted(found, 'has question marks where there were letters.')} Save the list again as “CSV UTF-8 (Comma delimited)”.`,
    },
  },
  plan: {
    title: 'What will change',
    counts: (add, merge, unchanged) => `New: ${companies(add)}. Changed: ${companies(merge)}. Unchanged: ${companies(unchanged)}.`,
    nothing: 'Every company is the same as in your list. Nothing will change.',
    added: 'New companies',
    merged: 'Companies that change',
    change: (field, from, to) => (from === '' ? `${field}: ${to}` : `${field}: ${from} → ${to}`),
    more: (count) => `and ${companies(count)} more`,
  },
  take: (add, merge) => {
    if (merge === 0) return `Add ${companies(add)}`;
    return add === 0 ? `Change ${companies(merge)}` : `Add ${companies(add)}, change ${number(merge)}`;
  },
  taken: (added, merged, unchanged) =>
    [added > 0 ? `${companies(added)} added.` : '', merged > 0 ? `${companies(merged)} changed.` : '', unchanged > 0 ? `${companies(unchanged)} unchanged.` : ''].filter((part) => part !== '').join(' ') || 'Nothing has changed.',
  doneHeading: 'The import is done',
  unchangedHeading: 'Nothing has changed',
  toBoard: 'Go to all companies',
  back: 'Back',
  certificates: {
    reading: 'We’re reading the certificate files',
    progress: (read, total) => `${number(read)} of ${files(total)} read.`,
    cancel: 'Cancel the import',
    cancelled: 'The import is cancelled. Nothing has changed.',
    tooMany: 'There are too many files in this folder (20,000 at most). Choose a folder that has only certificates. Nothing has changed.',
    taken: (all, added, known, unchanged) =>
      [`${files(all)} read.`, added > 0 ? `${companies(added)} added.` : '', known > 0 ? `New certificates for ${companies(known)}.` : '', unchanged > 0 ? `${files(unchanged)} known already.` : ''].filter((part) => part !== '').join(' '),
    names: 'The new companies have the names of their files. You can change them on their pages.',
    keys: (count) => `${count === 1 ? '1 file holds' : `${number(count)} files hold`} a private key, which nobody else should see. We’ve kept only the certificate. Keep the file where nobody else can see it.`,
    aside: (count) => `${count === 1 ? '1 item wasn’t' : `${number(count)} items weren’t`} imported`,
    why: {
      unreadable: 'It can’t be read. Check that you can open it.',
      none: 'It isn’t an Apple push certificate. Choose the file exported from the management site.',
      practice: 'It’s a practice certificate. Choose a real one.',
      'not-apple': 'It isn’t from Apple. Choose the file exported from the management site.',
      'too-deep': 'It’s a folder more than 6 levels down, so we didn’t look inside. Choose this folder itself.',
      several: 'Your list has more than one company with this number. Add it on the company’s page.',
    },
    others: (count) => `and ${files(count)} more`,
  },
};
