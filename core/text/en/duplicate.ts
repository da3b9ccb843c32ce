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
          rich(info, ' opens two lines under the row: Serial Number and Subject DN. The APSP number is in Subject DN.'),
          'We can also read a list that the browser has translated. But turn translation off: it breaks the buttons.',
          'In the printed manual, (I) is the APSP number, (II) the serial number and (III) the end date.',
          rich('In the Windows certificate window, (I) is on the tab ', label('全般'), ' (General) as “issued to”. (II) and (III) are on the tab ', label('詳細'), ' (Details).'),
        ),
        ifNot: lines(
          'If copying doesn’t work, type the numbers from a call or photo.',
          rich('Or press ', download, ' in each row and add all the files at once.'),
          rich('Never press ', create, ' or ', revoke, '.'),
        ),
      },
    }),
    signIn: { heading: 'Open the list on Apple’s site', open: 'Open Apple’s site in the browser', primary: 'I can see the list' },
    e320: lines(
      `${site.refusals.otherTopic.code} appears when Apple’s site has several certificates and the wrong row was renewed. The certificate in use keeps working.`,
      rich('You can press ', info, ' and ', download, '. Don’t press ', renew, ' until you’ve found the right row. The message mentions creating one, but ', strong('never press '), create, ' or ', revoke, '.'),
    ),
    field: 'The list, or what (i) shows',
    next: { heading: 'Open (i) in each row and paste it here', line: rich('Press ', info, ' in a row with the right date and copy what appears.') },
    looked: (rows) => `Other rows checked so far: ${rows}`,
    ways: { files: 'Use downloaded files', spoken: 'Use numbers from a call or photo', none: 'None of the rows was right', settle: 'Continue without checking', text: 'Paste text instead', again: 'Check again' },
    found: {
      heading: 'You’ve found the right row',
      answers: {
        'this-row': rich(strong('This is the row.'), ' Its APSP number matches the certificate in use.'),
        'this-row-renewed': rich(strong('This is the row.'), ' It was renewed before but never registered, so only its serial number is new.'),
      },
      file: (name) => `It’s the row that gave you “${name}”.`,
      laterRenew: rich('Don’t press ', renew, ' yet. First export the request.'),
      nowRenew: rich('Next, press ', renew, ' in this row with the newest request.'),
      askDownload: rich('That earlier ', renew, ' may have used your current request. Press ', download, ' in this row and add the file. Then you’ll know whether to renew it again.'),
      keyFits: rich('This file was made from the newest request. ', strong('You don’t need to press Renew again.'), ' Add this file on the next screen about Apple’s site.'),
      spoken: 'You found the row by numbers from a call or photo, so we’ll check the new certificate again before you register it.',
      fileHint: 'A file from the management site gives the same answer. Make sure this one came from Apple’s site.',
      primary: 'Continue with this row',
    },
    none: {
      heading: 'You seem to be signed in with a different Apple ID',
      lines: lines(
        'The row of the certificate in use isn’t in this list. That certificate keeps working.',
        'You probably used a different Apple ID (Apple Account) from the one it was created with.',
        rich('Never press ', create, ', even if no row matches.'),
      ),
      primary: 'Go to the Apple ID guide',
      again: 'Paste a different list',
    },
    unknown: {
      heading: 'Add the certificate in use first',
      lines: lines('We need its number to tell the rows apart.', `If you have no file, use ${site.labels.subject} from the management site or Topic from one iPhone.`),
      primary: 'Add it',
    },
    doubt: {
      heading: 'Add the certificate in use again',
      lines: lines('The refused certificate is from the same row as the one you added as the certificate in use.', rich('So the management site seems to have a different one. Export it again with ', label(site.labels.output), ' in the lower box, ', label(site.labels.certificateBox), ' (certificate).')),
      primary: 'Add it again',
      skip: 'Find the row anyway',
    },
    unproven: {
      heading: 'Ask the help desk before you continue without checking',
      lines: lines('Without checking, you may renew the wrong row again.', 'We check the new certificate again before you register it. The one in use keeps working.'),
      agree: 'I asked the help desk, and they told me the row',
      go: 'They agreed: continue',
      back: 'Check the row instead',
    },
    spoken: {
      heading: 'Type the numbers from the call or photo',
      lines: lines(
        rich('Say: “Press ', info, ' and read me the last four characters of the APSP number.”'),
        rich('The number has groups of ', code('8-4-4-4-12'), ' characters. You need the end of the last group, the one of 12.'),
        'Type what you have. O and 0, and I and 1, count as the same.',
      ),
      apsp: '(I) APSP number (last four, or all)',
      serial: '(II) Serial number (last four, or all)',
      end: '(III) End date',
      unread: { apsp: 'It has only 0 to 9 and a to f. Please look again.', serial: 'It has only 0 to 9 and a to f. Please look again.', end: 'We can’t read this as a date. Write it like Jan 25, 2027 or 2027/1/25.' },
      primary: 'Check these numbers',
      answers: {
        misread: rich(strong('Don’t press Renew yet.'), ' Only part of the numbers match. Ask them to read the numbers again, one character at a time. If the answer stays the same, ask for the whole APSP number.'),
        'other-row': rich(strong('This isn’t the row.'), ' Don’t press anything in it. Ask them to press ', info, ' in a different row.'),
        'no-apsp': rich('Serial number and date aren’t enough. Ask for the last four characters of the APSP number.'),
        short: rich('That’s not enough of the APSP number. Ask for its last four characters.'),
        first: rich(strong('Those are the first characters of the number.'), ' They match, but the beginning isn’t enough. Ask for the last four of the same row.'),
        inside: rich(strong('Those are from the middle of the number.'), ' They match, but the middle isn’t enough. Ask for the last four of the same row.'),
        'few-differ': rich(strong('This isn’t the row, if these are its last four.'), ' Don’t press anything. To be sure, ask for the whole last group: the 12 characters after the last hyphen.'),
      },
    },
    files: {
      'not-a-row': rich('None of them is an MDM certificate. Press ', download, ' in the rows and add those files.'),
      'other-row': rich(strong('This isn’t the row to renew.'), ' The files you added are from other rows.'),
    },
  },
  stray: {
    page: page({
      name: 'The wrong row',
      heading: 'Was anything else pressed?',
      lines: lines('One question before you renew the right row.'),
      sign: null,
      primary: 'Continue with this answer',
      help: {
        why: lines(
          rich('Nobody uses a certificate created with ', portal('Create', ''), ' if it was never registered.'),
          rich(renew, ' in the wrong row is different: devices of another company or service may use that row.'),
        ),
        looks: lines(rich('Notes, which ', info, ' shows, may have a customer number or a purpose. It’s a hint, not proof.')),
        ifNot: lines('If you don’t know, choose that and send the message below to the help desk.', rich('Never press ', revoke, '. It can’t be undone.')),
      },
    }),
    question: 'Choose the closest answer',
    choices: {
      none: { title: 'I didn’t renew any other row', text: 'I only looked at rows, or pressed Download in a different one.' },
      'made-by-create': { title: 'I created a new certificate with Create', text: 'It was never registered.' },
      'serves-another': { title: 'I pressed Renew in the wrong row', text: 'Or I created one with Create and it was registered somewhere.' },
      unknown: { title: 'I don’t know', text: 'You can find out later.' },
    },
    received: 'The certificate you got by mistake',
    until: (day) => `until ${day}`,
    answers: {
      none: lines('Good. You can continue.'),
      'made-by-create': lines('As it was never registered, no device uses it. You can ignore it.', rich('Never press ', revoke, '. The certificate expires automatically.')),
      'serves-another': lines(
        'Nothing has stopped there: the certificate that they registered still works. Tell the company or department that uses that row.',
        rich('What they download from that row next won’t work on their site. ', strong('Before they register anything, they must renew the same row with their own request (CSR).')),
        rich('Never press ', revoke, ': their site could no longer manage any of their iPhones and iPads.'),
      ),
      unknown: lines(
        'Assume that someone uses it. Send the message below to the help desk and ask where it’s used.',
        rich('Don’t press anything in that row again. Never press ', revoke, '.'),
      ),
    },
    owner: 'Company or department that uses it (if you know)',
    message: 'Message for them',
    messageUnknown: 'Message for the help desk',
    toOwner: (owner, row) => `${owner ? `To ${owner}\n\n` : ''}On the Apple Push Certificates Portal, by mistake, we renewed the certificate that you use (it is on the list of our Apple ID). We apologise for the trouble.${row}\nThe certificate registered on your management site still works. Please do not revoke it.\nTo put this right, please generate a new request (CSR) on your management site and let us know, so that the same certificate can be renewed with it. Then register the certificate you receive.`,
    toHelpDesk: (row, code) => `${code ? `Our customer number is ${code}.\n` : ''}On the Apple Push Certificates Portal, we renewed the wrong certificate or created a new one by mistake.${row}\n\nCould you please find out where this certificate is used? It has not been revoked.`,
    row: (apsp, serial, day) => `\n\nThe certificate\nAPSP ${apsp}\nSerial number ${serial}\nEnd date ${day}\n`,
  },
};
