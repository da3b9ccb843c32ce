// The two screens of look-alike rows (25 and 26): which row it is, and what becomes of the one taken by mistake.
import { site } from '../../site/current.ts';
import type { duplicate as source } from '../ja/duplicate.ts';
import { code, label, portal, rich, strong, struck } from '../rich.ts';
import { lines, page } from '../step-page.ts';

const renew = portal('Renew', '');
const revoke = struck('Revoke', '');
const info = portal('i', '');
const create = struck('Create a Certificate', '');
const download = portal('Download', '');

export const duplicate: typeof source = {
  seek: 'Find out which row it is',
  findRow: {
    page: page({
      name: 'Find the row',
      heading: 'Copy the list and paste it here',
      lines: lines('On Apple’s site, select the list from its first row to its last and copy it.', 'We compare the numbers for you.'),
      sign: 'It says “This is the row”.',
      primary: 'Look for the row',
      help: {
        why: lines(
          'Several rows can have the same company and the same date.',
          'The serial number and the date change with every renewal. Only the APSP number stays, so that number decides.',
        ),
        looks: lines(
          rich(info, ' opens two lines under the row: Serial Number and Subject DN. The APSP number stands in Subject DN.'),
          'A list that the browser has translated can be read, too. Switch translation off all the same: it breaks the buttons.',
          'In the printed manual (I) is the APSP, (II) the serial number and (III) the end date.',
          rich('In the certificate window of Windows, (I) stands on the tab ', label('全般'), ' (General) as “issued to”, (II) and (III) on the tab ', label('詳細'), ' (Details).'),
        ),
        ifNot: lines(
          'If copying does not work, type numbers from the phone or a photo.',
          rich('Or press ', download, ' in each row and put in all the files at once.'),
          rich('Press neither ', create, ' nor ', revoke, '.'),
        ),
      },
    }),
    signIn: { heading: 'Open the list on Apple’s site', open: 'Open Apple’s site in the browser', primary: 'The list is there' },
    e320: lines(
      `${site.refusals.otherTopic.code} appears when Apple’s site holds several certificates and another row was renewed. The certificate in use goes on working.`,
      rich('The message speaks of creating one. Leave ', create, ' alone. ', strong('Press no button of the list yet:'), ' once the right row is found, press ', renew, ' in it.'),
    ),
    field: 'The list, or what (i) shows',
    next: { heading: 'Open (i) row by row and paste it here', line: rich('Press ', info, ' in a row with the right date and copy what appears.') },
    looked: (rows) => `Other rows seen so far: ${rows}`,
    ways: { files: 'Use downloaded files', spoken: 'Use numbers from a call or photo', none: 'None of the rows was right', settle: 'Go on without checking', text: 'Paste text instead', again: 'Check again' },
    found: {
      heading: 'The right row is found',
      answers: {
        'this-row': rich(strong('This is the row.'), ' It has the APSP number of the certificate in use.'),
        'this-row-renewed': rich(strong('This is the row.'), ' It was renewed before but never registered, so only its serial number is new.'),
      },
      file: (name) => `It is the row that gave you “${name}”.`,
      laterRenew: rich('Do not press ', renew, ' yet. The request comes first.'),
      nowRenew: rich('Next, press ', renew, ' in this row with the newest request.'),
      askDownload: rich('That earlier ', renew, ' may have used the present request. Press ', download, ' in this row and put the file in: then you will know whether it must be renewed again.'),
      keyFits: rich('This file was made from the newest request. ', strong('You need not press Renew again.'), ' Put this file in on the next screen about Apple’s site.'),
      spoken: 'The row was found by numbers from a call or photo, so the new certificate is checked again before you register it.',
      fileHint: 'A file from the management site gives the same answer. Make sure that this one came from Apple’s site.',
      primary: 'Go on with this row',
    },
    none: {
      heading: 'This seems to be another Apple ID',
      lines: lines(
        'The row of the certificate in use is not in this list. That certificate goes on working.',
        'Very likely you are signed in with another Apple ID (Apple Account) than the one that made it.',
        rich('Leave ', create, ' alone, even if no row fits.'),
      ),
      primary: 'Go to the Apple ID guide',
      again: 'Paste another list',
    },
    unknown: {
      heading: 'Put in the certificate in use first',
      lines: lines('Without its number no row can be told from another.', `If you have no file, ${site.labels.subject} from the management site or Topic from one iPhone will do.`),
      primary: 'Put it in',
    },
    doubt: {
      heading: 'Put in the certificate in use once more',
      lines: lines('The refused certificate was of the same row as the one that you put in as the one in use.', rich('So the management site seems to hold another. Save it there again with ', label(site.labels.output), ' in the lower box.')),
      primary: 'Put it in again',
      skip: 'Find the row all the same',
    },
    unproven: {
      heading: 'Ask the help desk before you go on without checking',
      lines: lines('Without checking, another wrong row may be renewed.', 'The new certificate is checked again before it is registered. Until then the one in use goes on working.'),
      agree: 'I asked the help desk and they named the row',
      go: 'They agreed: go on',
      back: 'Check the row after all',
    },
    spoken: {
      heading: 'Type the numbers from the call or photo',
      lines: lines(
        rich('Say: “Press ', info, ' and read me the very last four characters of the APSP number.”'),
        rich('The number has groups of ', code('8-4-4-4-12'), ' characters. You need the end of the last group, the one of 12.'),
        'Type what you have. For O or 0, and for I or 1, either will do.',
      ),
      apsp: '(I) APSP number (last four, or all)',
      serial: '(II) Serial number (last four, or all)',
      end: '(III) End date',
      unread: { apsp: 'It has only 0 to 9 and a to f. Please look again.', serial: 'It has only 0 to 9 and a to f. Please look again.', end: 'We can’t read this as a date. Write it like Jan 25, 2027 or 2027/1/25.' },
      primary: 'Check these numbers',
      answers: {
        misread: rich(strong('Do not press yet.'), ' Only part of the numbers agree. Have them read again, one character at a time. If the answer stays the same, ask for the whole APSP number.'),
        'other-row': rich(strong('This is not the row.'), ' Leave it alone and have ', info, ' opened in another row.'),
        'no-apsp': rich('Serial number and date do not decide. Ask for the last four characters of the APSP number.'),
        short: rich('That is too little of the APSP number. Ask for its last four characters.'),
        first: rich(strong('Those are the first characters of the number.'), ' They fit, but the beginning alone does not decide. Ask for the very last four of the same row.'),
        inside: rich(strong('Those are from the middle of the number.'), ' They fit, but the middle alone does not decide. Ask for the very last four of the same row.'),
        'few-differ': rich(strong('This is not the row, if these are its last four.'), ' Press nothing yet. To be sure, have the whole last group read: the 12 characters after the last hyphen.'),
      },
    },
    files: {
      'not-a-row': rich('There was no MDM certificate among them. Press ', download, ' in the rows and put those files in.'),
      'other-row': rich(strong('This is not the row to renew.'), ' What you put in belongs to other rows.'),
    },
  },
  stray: {
    page: page({
      name: 'The other row',
      heading: 'Tell us whether anything else was pressed',
      lines: lines('One question before the right row is renewed.'),
      sign: 'Choose an answer, and the page says what to do.',
      primary: 'Understood, go on',
      help: {
        why: lines(
          rich('A certificate made with ', portal('Create', ''), ' serves nobody, as long as it was registered nowhere.'),
          rich(renew, ' in another row is different: devices of another company or service may use that row.'),
        ),
        looks: lines(rich('The line Notes that ', info, ' shows may hold a customer number or a purpose. That is a hint, not a proof.')),
        ifNot: lines('If you don’t know, choose that and send the text below to the help desk.', rich('In no case press ', revoke, '. It can’t be undone.')),
      },
    }),
    question: 'Choose what comes nearest',
    choices: {
      none: { title: 'No other row was renewed', text: 'I only looked at rows, or pressed Download in another one.' },
      'made-by-create': { title: 'I made a new certificate with Create', text: 'It was registered nowhere.' },
      'serves-another': { title: 'I pressed Renew in another row', text: 'Or one made with Create was registered somewhere.' },
      unknown: { title: 'I don’t know', text: 'It can be found out later.' },
    },
    received: 'The certificate that came by mistake',
    until: (day) => `until ${day}`,
    answers: {
      none: lines('Good. Simply go on.'),
      'made-by-create': lines('Nobody uses that certificate. Leave it alone.', rich('Don’t press ', revoke, '. It ends by itself.')),
      'serves-another': lines(
        'Tell the company or department that uses that row. The certificate registered there goes on working for now.',
        rich('But the next one downloaded from that row will not fit their site. ', strong('It is right again once they renew the same row with their own request (CSR).')),
        rich('Do not press ', revoke, ': their site could no longer manage any of their iPhones and iPads.'),
      ),
      unknown: lines(
        'Treat it as if somebody used it. Send the text below to the help desk and ask where it is used.',
        rich('Do not touch that row again, and do not press ', revoke, '.'),
      ),
    },
    owner: 'Company or department that uses it (if you know)',
    message: 'Text for them',
    messageUnknown: 'Text for the help desk',
    toOwner: (owner, row) => `${owner ? `To ${owner}\n\n` : ''}On the Apple Push Certificates Portal we renewed a row of yours by mistake. We are sorry.${row}\nThe certificate that is registered now goes on working. Please do not press Revoke.\nPlease issue a new request (CSR) on your management site, renew the same row once more and register the certificate that you get.`,
    toHelpDesk: (row, code) => `${code ? `Our customer number is ${code}.\n` : ''}On the Apple Push Certificates Portal another row was renewed, or a new certificate was made.${row}\n\nCould you find out where this certificate is used? It has not been revoked.`,
    row: (apsp, serial, day) => `\n\nThe row\nAPSP ${apsp}\nSerial number ${serial}\nEnd ${day}\n`,
  },
};
