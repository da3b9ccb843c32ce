// The two pages for Apple's site: where to open it, and what to do there.
import { site } from '../../site/current.ts';
import type { apple as source } from '../ja/apple.ts';
import { code, label, portal, rich, strong, struck } from '../rich.ts';
import { lines, page } from '../step-page.ts';

const renew = portal('Renew', '');
const info = portal('i', '');
const revoke = struck('Revoke', '');
const chooseFile = portal('Choose File', '');
const upload = portal('Upload', '');
const download = portal('Download', '');

export const apple: typeof source = {
  address: 'https://identity.apple.com/pushcert/',
  way: {
    page: page({
      name: 'Way to open',
      heading: 'Choose where to open Apple’s site',
      seen: 'You can change where it opens here',
      lines: lines('Both ways do the same.', 'We remember your choice. You can change it later.'),
      sign: 'Apple’s site opens where you chose.',
      primary: 'Open it this way',
      help: {
        why: lines('Companies sign in differently.', 'Passkeys and company sign-in work only in your usual browser.'),
        looks: lines('In this window, Apple’s site appears on the right.', 'Sign-in data is erased when this renewal ends.'),
        ifNot: lines('If one way fails, come back and choose the other. Your request stays good.', 'If somebody helps you over remote control, the pressing is still yours to do, and the files and copied text are those of this computer.'),
      },
    }),
    view: { title: 'Inside this window', text: 'Files are handed over for you.', for: 'If you sign in with an address and a password' },
    browser: { title: 'In my usual browser', text: 'You choose the files yourself.', for: 'If you use a passkey, a security key or company sign-in' },
    question: 'Where to open it',
  },
  portal: {
    page: page({
      name: 'Apple’s site',
      heading: 'Renew on Apple’s site',
      lines: lines(rich('Press ', renew, '.'), rich('Do not press ', revoke, '.')),
      sign: 'When the new certificate arrives, the next screen opens by itself.',
      primary: '',
      help: {
        why: lines(
          rich(renew, ' extends the same certificate by a year. It can be repeated.'),
          rich(struck('Create a Certificate', ''), ' makes a different one. A renewal never needs it.'),
        ),
        looks: lines('Switch off page translation: it can disable the buttons.', 'Set the zoom to 100 %. At others the page can stay blank.'),
        ifNot: lines(
          rich(portal('Get Started', ''), ' very likely means a different Apple ID. Sign out, then sign in with the one that made the certificate.'),
          'If it is surely the right one, wait five minutes and sign in again.',
          rich('If the owner of the phone for the code is away, stop here. The request stays good as long as nobody presses ', label(site.labels.issue), '.'),
        ),
      },
    }),
    stages: {
      signIn: {
        name: 'Sign in',
        heading: 'Sign in with the Apple ID',
        lines: lines(
          rich(strong('If you are sharing your screen, stop now.'), ' Others could see the password.'),
          'Use the Apple ID (Apple Account) that made the certificate.',
          rich('If asked to trust this browser, press ', portal('Don’t Trust', ''), '.'),
        ),
        practice: lines('This is practice. Name, password and code are already filled in.', 'Do not enter your own Apple ID.'),
      },
      row: {
        name: 'Press Renew in your row',
        heading: 'Press Renew in this row',
        lines: lines(rich('Press ', renew, ', with an n.'), rich('Do not press ', revoke, ', with a v.')),
        same: rich('If several rows have this date, or none has, press ', info, ' and take the one with the same last four characters.'),
        renewed: rich('Press ', download, ' in the row you renewed. Its date has moved on by a year.'),
        unknownHeading: 'Before you press anything, find out the number of your row',
        unknown: 'We do not know the number of your row. It is safer to ask the help desk for it first.',
        backToList: 'First go back to the list of certificates on the right.',
        dateNote: 'The date may differ by one day.',
      },
      chooseFile: {
        name: 'Choose the file',
        heading: 'Press Choose File',
        lines: lines(rich('Press ', chooseFile, ': your request goes in by itself.')),
        file: 'The file that goes in',
      },
      upload: { name: 'Press Upload', heading: 'Press Upload', lines: lines(rich('When you see the file’s name, press ', upload, '.')) },
      download: {
        name: 'Press Download',
        heading: 'Press Download',
        lines: lines(
          rich('When ', code('Confirmation'), ' appears, press ', download, '.'),
          rich('If a ', code('.json'), ' comes, go back to the list and press ', download, ' in the same row.'),
        ),
      },
    },
    next: 'Done, next',
    previous: 'Previous',
    another: 'I see another page',
    byHand: 'I have the certificate',
    byHandBack: 'Back to the steps',
    byHandLines: lines(
      rich('Put in the file you got from Apple’s site. Its name begins with ', code('MDM_'), '.'),
      rich('If you don’t have it yet, press ', download, ' on Apple’s page.'),
    ),
    gone: {
      heading: 'Please wait until the site opens',
      lines: lines('Apple’s site is not shown just now. What you have done so far is kept.', 'Try what is said on the right. Once the site opens, you go on from here.'),
    },
    doneMark: 'Done',
    browser: {
      headings: {
        open: 'Open Apple’s site in your browser',
        row: 'Press Renew in this row',
        upload: 'Choose the request and press Upload',
        take: 'Put in the certificate you get',
      },
      open: 'Open Apple’s site in the browser',
      address: 'Address of Apple’s site',
      practiceAddress: 'Address of the practice site',
      signIn: lines(
        rich(strong('If you are sharing your screen, stop first.')),
        'You will sign in with the Apple ID (Apple Account) that made the certificate.',
      ),
      row: rich('First press ', info, '. Press ', renew, ' in the row with the last four characters shown here. Do not press ', revoke, '.'),
      rowUnknown: rich('Until the number is known, press neither ', renew, ' nor ', revoke, '.'),
      choose: rich('Press ', chooseFile, ', choose the request, press ', upload, '.'),
      save: 'Save the request file',
      saved: (folder) => `Saved in “${folder}”`,
      copyPath: 'Copy its location',
      pathHint: 'Its location is copied already. Paste it as the file name in the dialog that chooses a file.',
      showFolder: 'Show it in its folder',
      take: rich('Press ', download, ' and put the file you get in here.'),
      steps: { open: 'Open the site', row: 'Press Renew', upload: 'Hand in the request', take: 'Put in the certificate' },
    },
  },
};
