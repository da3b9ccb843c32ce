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
const manage = portal('Manage Certificates', '');

export const apple: typeof source = {
  address: 'https://identity.apple.com/pushcert/',
  way: {
    page: page({
      name: 'Where to open it',
      heading: 'Choose where to open Apple’s site',
      seen: 'You can change where it opens here',
      lines: lines('Only this window can stop you if you press the wrong button.'),
      sign: 'Apple’s site opens where you chose.',
      primary: 'Open it this way',
      help: {
        why: lines('Companies sign in differently. We remember your choice, and you can change it later.'),
        looks: lines('In this window, Apple’s site appears on the right.', 'Sign-in data is cleared when this renewal ends.'),
        ifNot: lines('If one way fails, come back and choose the other. You can still use your request.', 'If someone helps you by remote control, you press the buttons yourself, and files and copied text stay on this computer.'),
      },
    }),
    view: { title: 'Inside this window', text: 'We pass the files along.', for: 'If you sign in with an email address and password' },
    browser: { title: 'In my usual browser', text: 'You choose the files yourself. Wrong presses aren’t blocked.', for: 'If you use a passkey, a security key or company sign-in' },
    question: 'Where to open it',
    unsure: 'If you’re unsure',
  },
  portal: {
    page: page({
      name: 'Apple’s site',
      heading: 'Renew on Apple’s site',
      lines: lines(rich('Press ', renew, '.'), rich('Never press ', revoke, '.')),
      sign: 'When the certificate arrives, the next screen opens.',
      primary: '',
      help: {
        why: lines(
          rich(renew, ' gives the same certificate a later end date. It’s safe to repeat.'),
          rich(struck('Create a Certificate', ''), ' creates a different one. A renewal never needs it.'),
        ),
        looks: lines('Turn off page translation: it can disable the buttons.', 'Set the zoom to 100%. Otherwise the page can stay blank.'),
        ifNot: lines(
          rich(portal('Get Started', ''), ' probably means you’re using a different Apple ID. Sign out, then use the one the certificate was created with.'),
          'If you’re sure it’s the right one, try these in order: a private window, a five-minute wait, clearing the cookies of apple.com.',
          rich('If the owner of the phone for the code is away, stop here. You can still use the request if nobody presses ', label(site.labels.issue), ' (generate).'),
        ),
      },
    }),
    stages: {
      signIn: {
        name: 'Sign in',
        heading: 'Sign in with the Apple ID',
        lines: lines(
          rich(strong('If you’re sharing your screen, stop now.'), ' Others could see the password.'),
          'Use the Apple ID (Apple Account) the certificate was created with.',
          rich('If asked to trust this browser, press ', portal('Don’t Trust', ''), '.'),
        ),
        practice: lines(rich('Everything is filled in. Press ', portal('Sign In', ''), ', then ', portal('Continue', ''), '.'), 'Don’t enter your own Apple ID.'),
      },
      row: {
        name: 'Press Renew in your row',
        heading: 'Press Renew in this row',
        lines: lines(rich('Press ', renew, ' (with an “n”).'), rich('Never press ', revoke, ' (with a “v”).')),
        same: rich('If several rows have this date, or none do, press ', info, ' and take the one with the same last four characters.'),
        renewed: rich('Press ', download, ' in the row you renewed. Its date is now later.'),
        unknownHeading: 'Find out the number of your row before you press Renew',
        unknown: 'We don’t know the number of your row. It’s safer to ask the help desk for it first.',
        backToList: 'First go back to the list of certificates on the right.',
        dateNote: 'The date may differ by one day.',
      },
      chooseFile: {
        name: 'Choose the file',
        heading: 'Press Choose File',
        lines: lines(rich('Press ', chooseFile, ' (or ', portal('ファイルを選択', ''), ' in a Japanese browser), and we add your request.')),
        file: 'The file to upload',
      },
      upload: { name: 'Press Upload', heading: 'Press Upload', lines: lines(rich('When you see the file’s name, press ', upload, '.')) },
      download: {
        name: 'Press Download',
        heading: 'Press Download',
        lines: lines(
          rich('When ', code('Confirmation'), ' appears, press ', download, '.'),
          rich('If you get a ', code('.json'), ' file, press ', manage, ', then ', download, ' in the same row.'),
        ),
      },
    },
    next: 'Continue',
    another: 'I see a different page',
    byHand: 'I have the certificate',
    byHandBack: 'Back to the steps',
    byHandLines: lines(
      rich('Add the file you downloaded from Apple’s site. Its name begins with ', code('MDM_'), '.'),
      rich('If you don’t have it yet, press ', download, ' on Apple’s page.'),
    ),
    gone: {
      heading: 'Please wait until the site opens',
      lines: lines('Apple’s site isn’t shown at the moment. What you’ve done so far is kept.', 'Follow the advice on the right. When the site opens, you continue from here.'),
    },
    doneMark: 'Done',
    browser: {
      headings: {
        open: 'Open Apple’s site in your browser',
        upload: 'Choose the request and press Upload',
        take: 'Add the certificate you download',
      },
      open: 'Open in your browser',
      address: 'Address of Apple’s site',
      practiceAddress: 'Address of the practice site',
      signIn: lines(
        rich(strong('If you’re sharing your screen, stop first.')),
        'You’ll sign in with the Apple ID (Apple Account) the certificate was created with.',
      ),
      row: rich('First press ', info, '. Press ', renew, ' in the row with the last four characters shown here. Never press ', revoke, '.'),
      rowUnknown: rich('Don’t press ', renew, ' until you know the number. Never press ', revoke, '.'),
      choose: rich('Save it here first. Then press ', chooseFile, ', choose it, and press ', upload, '.'),
      save: 'Save the request file',
      saved: (folder) => `Saved in “${folder}”`,
      copyPath: 'Copy its location',
      pathHint: 'Location copied. Paste it as the file name.',
      showFolder: 'Show it in its folder',
      take: rich('Press ', download, ' and add the file here.'),
      steps: { open: 'Open the site', upload: 'Upload the request', take: 'Add the certificate' },
    },
  },
};
