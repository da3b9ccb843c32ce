// Words of the way through the usual browser: which Apple ID, private windows, the watched downloads, a copy by another name.
import { site } from '../../site/current.ts';
import type { browser as source } from '../ja/browser.ts';
import { code, label, portal, rich, strong, struck } from '../rich.ts';
import { lines } from '../step-page.ts';

const renew = portal('Renew', '');
const create = struck('Create a Certificate', '');
const revoke = struck('Revoke', '');
const info = portal('i', '');
const chooseFile = portal('Choose File', '');
const upload = portal('Upload', '');
const download = portal('Download', '');

export const browser: typeof source = {
  beside: {
    keep: 'Keep this beside the browser',
    back: 'Back to full size',
    row: lines(
      rich('First press ', info, '. If the last four characters it shows are those below, press ', renew, ' in that row.'),
      rich(strong('Do not press: '), create, ' ', revoke),
    ),
    never: rich(strong('Do not press: '), revoke),
    save: 'Save the request and go on',
    send: {
      name: 'Hand in and receive',
      heading: 'Hand in the request, then press Download',
      lines: lines(
        rich('Press ', chooseFile, ', paste its location as the file name in the dialog that opens, and press Enter.'),
        rich('Press ', upload, ', then ', download, ' on the next page.'),
      ),
    },
  },
  rows: {
    headings: {
      dated: 'Press Download in a row with the date below',
      any: 'Press Download in any one row',
      next: 'Press Download in the next row',
      again: 'Press Download once more in a row you pressed before',
      found: 'Press Renew in the row where you just pressed Download',
      foundFile: 'Press Renew in the row that this file came from',
      wasFound: 'Press Renew in the row you found',
    },
    lines: lines(
      rich(download, ' changes nothing. We tell you which row it is.'),
      rich(strong('Do not press now: '), renew, ' ', create, ' ', revoke),
    ),
    nextLines: lines(rich(strong('Do not press now: '), renew, ' ', create, ' ', revoke)),
    foundLines: lines(
      rich('The button is ', renew, ', with an n.'),
      rich(strong('Do not press: '), create, ' ', revoke),
    ),
    answers: {
      this: rich(strong('This is the row.'), ' Its number (APSP) is that of the certificate in use.'),
      'this-renewed': rich(strong('This is the row.'), ' It was renewed once before, but never registered. Renew the same row again.'),
      other: rich(strong('This is not the row.')),
      otherFound: rich(strong('This is not the row.'), ' The right one is among those where you pressed ', download, ' before.'),
      unknown: rich(strong('This is not the new certificate.'), ' The certificate in use is not known, so nobody can say which row this is of.'),
      wasFound: rich(strong('You have found the row before.'), ' If you no longer know which one it was, press ', download, ' in it once more.'),
    },
    file: (name) => `It is the row that gave you “${name}”.`,
    looked: (rows) => (rows === 1 ? 'One row looked at; it is not the one.' : `${rows} rows looked at; it is not among them.`),
    others: (rows) => `Other rows looked at: ${rows}`,
    otherDates: 'Once you have tried all rows with the date below, try those with another date, too: a row that was renewed before has a new one.',
    none: 'It was none of the rows',
    elsewhere: 'Put the file in myself',
    byEye: 'Open (i) and compare',
    byDownload: 'Use Download to find the row',
    late: {
      this: rich(strong('Not the new certificate yet.'), ' This is what the row held before. Press the ', download, ' that appears after ', upload, '.'),
      'this-renewed': rich(strong('This is not the new certificate.'), ' The row is right, but this was made from another request. Press ', renew, ' in that row and hand in the request saved here.'),
      other: rich(strong('This is not the new certificate.'), ' It is another row’s. Press ', download, ' in the row where you pressed ', renew, '.'),
      untouched: rich(strong('That was the Download of another row.'), ' Nothing has changed there. Press ', download, ' in the row where you pressed ', renew, '. Its date has moved on by a year.'),
      placed: (row) => `When you last checked, the row to renew was row ${row} from the top.`,
      unknown: rich(strong('This is not the new certificate.'), ' It is older than the request. Press ', download, ' in the row where you pressed ', renew, '.'),
    },
  },
  oldBuild: (months) => `This guide was built ${months} months ago, and so was the browser inside it. Your usual browser is the safer place for a password.`,
  unfit: 'Internet Explorer, and IE mode in Edge, will not do.',
  isUnfit: 'Your usual browser is set to Internet Explorer. Open Edge or Chrome and paste the address below.',
  account: {
    step: 'Check the Apple ID',
    heading: 'Check which Apple ID is shown',
    question: 'What the browser shows',
    answers: {
      none: { title: 'The sign-in page', text: 'Sign in with the Apple ID that made the certificate.' },
      ours: { title: 'The Apple ID that made the certificate', text: 'You can go on.' },
      other: { title: 'Another Apple ID, or I can’t tell', text: 'Open the site again in a private window.' },
    },
    again: 'Open it again in a private window',
    why: 'Your everyday Apple ID may still be signed in.',
    paste: 'Paste this address into the new window.',
    practice: 'Nobody else is signed in on the practice site. You can go on.',
  },
  privateWindow: {
    edge: rich('In Edge press ', label('…'), ' at the top right, then ', label('New InPrivate window'), '.'),
    chrome: rich('In Chrome press ', label('⋮'), ' at the top right, then ', label('New Incognito window'), '.'),
    safari: rich('In Safari’s menu choose ', label('File'), ', then ', label('New Private Window'), '.'),
    firefox: rich('In Firefox press ', label('≡'), ' at the top right, then ', label('New private window'), '.'),
    brave: rich('In Brave press ', label('≡'), ' at the top right, then ', label('New Private Window'), '.'),
    'internet-explorer': rich('Open Edge or Chrome. Internet Explorer will not do.'),
    other: rich('In your browser’s menu, open a private (incognito) window.'),
    unknown: rich('In the browser’s menu choose:\nEdge: ', label('New InPrivate window'), '\nChrome: ', label('New Incognito window'), '\nSafari: ', label('New Private Window')),
  },
  watch: {
    ask: 'Take it from my downloads by itself',
    promise: 'We look only at files that arrive while you wait. Nothing is moved or deleted.',
    state: {
      off: (folder) => `We will watch ${folder}`,
      watching: (folder) => `Watching ${folder}`,
      missing: (folder) => `“${folder}” is not there. Put the file into this box.`,
      forbidden: (folder) => `We may not look into “${folder}”. Put the file into this box.`,
      unreadable: (folder) => `“${folder}” can’t be read. Put the file into this box.`,
    },
    none: 'The downloads folder is not known. Put the file into this box.',
  },
  textCopy: {
    mac: rich('On a Mac press ', label('shift'), label('command'), label('G'), ' together in that dialog, then paste.'),
    ask: rich(code('.csr'), ' can’t be chosen or is refused?'),
    save: 'Save it as .csr.txt too',
  },
  absent: {
    open: 'The phone for the code is with somebody else',
    heading: 'You can stop here',
    lines: lines(
      rich('The request file (CSR) stays good for days, as long as nobody presses ', label(site.labels.issue), '.'),
      'Send the message below and settle a time. When you open this again, you go on from here.',
    ),
    messageAbout: 'Message to the owner of the phone',
    message: (who) => `To renew the MDM certificate of ${who}, we need the six-digit code that Apple sends to your phone. Which day and time suit you? We will call you then: please read it out on that call, and do not send it by mail or chat.`,
    stop: 'To the first screen',
    back: 'Back to the sign-in',
  },
};
