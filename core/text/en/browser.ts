// Words of the way through the usual browser: which Apple ID, private windows, the watched downloads, a copy by another name.
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
  oldBuild: (months) => `This program was built ${months} months ago, and so was the browser inside it. Your usual browser is the safer place for a password.`,
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
      rich('The request file (CSR) stays good for days, as long as nobody presses ', label('CSR発行'), '.'),
      'Send the message below and settle a time. When you open this again, you go on from here.',
    ),
    messageAbout: 'Message to the owner of the phone',
    message: (who) => `To renew the MDM certificate of ${who}, we need the six-digit code that Apple sends to your phone. Which day and time suit you? We will call you then: please read it out on that call, and do not send it by mail or chat.`,
    stop: 'To the first screen',
    back: 'Back to the sign-in',
  },
};
