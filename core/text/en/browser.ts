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
  sameName: rich('If several files have a similar name, take ', strong('the one saved last'), '. Its name usually ends in a number, such as ', code('(1)'), '.'),
  narrow: {
    keep: 'Keep this beside the browser',
    back: 'Back to full size',
    row: lines(
      rich('First press ', info, '. If the last four characters it shows are those below, press ', renew, ' in that row.'),
      rich(strong('Never press: '), create, ' ', revoke),
    ),
    never: rich(strong('Never press: '), revoke),
    save: 'Save the request and continue',
    send: {
      name: 'Upload and download',
      heading: 'Upload the request, then press Download',
      lines: lines(
        rich('Press ', chooseFile, ', paste its location as the file name in the window that opens, and press Enter.'),
        rich('Press ', upload, ', then ', download, ' on the next page.'),
      ),
      saveFirst: 'First save the request below.',
    },
  },
  rows: {
    headings: {
      dated: 'Press Download in the rows with this date, from the top',
      any: 'Press Download in any one row',
      next: 'Press Download in the next row',
      none: 'If no other row fits either, sign in again',
      again: 'Press Download again in a row where you’ve pressed it before',
      found: 'Press Renew in the row where you just pressed Download',
      foundFile: 'Press Renew in the row that this file came from',
      wasFound: 'Press Renew in the row you found',
      byEye: 'Find the row with the last four shown here, and press Renew',
    },
    lines: lines(
      rich(download, ' changes nothing. We tell you which row it is.'),
      rich('Don’t press ', renew, ' yet. ', strong('Never press: '), create, ' ', revoke),
    ),
    nextLines: lines(rich('Don’t press ', renew, ' yet. ', strong('Never press: '), create, ' ', revoke)),
    foundLines: lines(
      rich('The button is ', renew, ', with an “n”.'),
      rich(strong('Never press: '), create, ' ', revoke),
    ),
    answers: {
      this: rich(strong('This is the row.'), ' Its number (APSP) matches the certificate in use.'),
      'this-renewed': rich(strong('This is the row.'), ' It has been renewed before, but never registered. Renew the same row again.'),
      other: rich(strong('This isn’t the row.')),
      otherFound: rich(strong('This isn’t the row.'), ' The right one is among those where you’ve already pressed ', download, '.'),
      unknown: rich(strong('This isn’t the new certificate.'), ' We don’t know the certificate in use, so we can’t tell which row this came from.'),
      wasFound: rich(strong('You’ve found the row before.'), ' If you’ve forgotten which one it was, press ', download, ' in a row again, and we’ll tell you.'),
    },
    file: (name) => `It’s the row that gave you “${name}”.`,
    looked: (rows) => `${rows === 1 ? 'One row checked, not the right one' : `${rows} rows checked, none of them right`}. If the number doesn’t change, press again.`,
    others: (rows) => `Other rows checked: ${rows}`,
    otherDates: 'When you’ve tried all rows with the date below, try those with a different date too. A row that has been renewed has a new date.',
    none: 'None of the rows was right',
    elsewhere: 'Add the file myself',
    anyway: 'I found it myself and pressed Renew',
    byEye: 'Open (i) and compare',
    byDownload: 'Use Download to find the row',
    late: {
      this: rich(strong('Not the new certificate yet.'), ' This is what the row had before. Press the ', download, ' that appears after ', upload, '.'),
      'this-renewed': rich(strong('This isn’t the new certificate.'), ' The row is right, but this was made from a different request. Press ', renew, ' in that row and upload the request saved here.'),
      other: rich(strong('This isn’t the new certificate.'), ' It’s from a different row. Press ', download, ' in the row where you pressed ', renew, '.'),
      untouched: rich(strong('You pressed Download in a different row.'), ' Nothing has changed there. Press ', download, ' in the row where you pressed ', renew, '. Its date is now later.'),
      old: (made) => rich(strong('This isn’t the new certificate.'), ` It’s the file from before the renewal, made on ${made}.`),
      beside: rich(strong('The new file is usually in the same folder.'), ' Its name is the same but ends in a number, such as ', code('(1)'), '. Add the one saved last.'),
      next: rich('Press the ', download, ' that appears after ', upload, ', and add the file it saves.'),
      notThere: rich('If you can’t find it, press the ', download, ' that appears after ', upload, '.'),
      placed: (row) => `When you last checked, the row to renew was row ${row} from the top.`,
      unknown: rich(strong('This isn’t the new certificate.'), ' It’s older than the request. Press ', download, ' in the row where you pressed ', renew, '.'),
    },
  },
  oldBuild: (months) => `This app and the browser inside it are ${months} months old. It’s safer to enter a password in your usual browser.`,
  unfit: 'Internet Explorer and IE mode in Edge don’t work.',
  isUnfit: 'Your usual browser is set to Internet Explorer. Open Edge or Chrome and paste the address below.',
  account: {
    step: 'Check the Apple ID',
    heading: 'Check which Apple ID is shown',
    question: 'What the browser shows',
    answers: {
      none: { title: 'The sign-in page', text: 'Sign in with the Apple ID the certificate was created with.' },
      ours: { title: 'The Apple ID the certificate was created with', text: 'You can continue.' },
      other: { title: 'A different Apple ID, or I can’t tell', text: 'Open the site again in a private window.' },
    },
    again: 'Open it again in a private window',
    why: 'Your everyday Apple ID may still be signed in.',
    paste: 'Paste this address into the new window.',
    practice: 'Nobody else is signed in to the practice site. You can continue.',
  },
  privateWindow: {
    edge: rich('In Edge press ', label('…'), ' at the top right, then ', label('New InPrivate window'), '.'),
    chrome: rich('In Chrome press ', label('⋮'), ' at the top right, then ', label('New Incognito window'), '.'),
    safari: rich('In Safari’s menu choose ', label('File'), ', then ', label('New Private Window'), '.'),
    firefox: rich('In Firefox press ', label('≡'), ' at the top right, then ', label('New private window'), '.'),
    brave: rich('In Brave press ', label('≡'), ' at the top right, then ', label('New Private Window'), '.'),
    'internet-explorer': rich('Open Edge or Chrome. Internet Explorer doesn’t work.'),
    other: rich('In your browser’s menu, open a private (incognito) window.'),
    unknown: rich('In the browser’s menu choose:\nEdge: ', label('New InPrivate window'), '\nChrome: ', label('New Incognito window'), '\nSafari: ', label('New Private Window')),
  },
  watch: {
    ask: 'Pick it up from Downloads automatically',
    promise: 'Only files that arrive while you wait are read. Nothing is moved or deleted.',
    state: {
      off: (folder) => `We’ll watch ${folder}`,
      watching: (folder) => `Watching ${folder}`,
      missing: (folder) => `“${folder}” isn’t there. Add the file to this box.`,
      forbidden: (folder) => `We’re not allowed to open “${folder}”. Add the file to this box.`,
      unreadable: (folder) => `“${folder}” can’t be read. Add the file to this box.`,
    },
    none: 'We can’t find the Downloads folder. Add the file to this box.',
  },
  textCopy: {
    mac: rich('On a Mac press ', label('shift'), label('command'), label('G'), ' together in that window, then paste.'),
    ask: rich(code('.csr'), ' can’t be chosen or is refused?'),
    save: 'Save it as .csr.txt too',
  },
  absent: {
    open: 'Someone else has the phone for the code',
    heading: 'You can stop here',
    lines: lines(
      rich('The request file (CSR) can be used for days if nobody presses ', label(site.labels.issue), ' (generate).'),
      'Send the message below and agree a time. When you open this again, you continue from here.',
    ),
    messageAbout: 'Message to the owner of the phone',
    message: (who) => `To renew ${who}’s MDM certificate, we need the six-digit code that Apple sends to your phone. Which day and time would suit you? We will call you then. Please read the code out during that call, and please do not send it by email or chat. Thank you for your help.`,
    stop: 'Go to the start screen',
    back: 'Back to the sign-in',
  },
};
