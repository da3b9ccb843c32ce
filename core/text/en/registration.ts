// The two pages of registering: on the management site, and the end date that must have moved.
import type { registration as source } from '../ja/registration.ts';
import { code, label, portal, rich, strong, struck } from '../rich.ts';
import { lines, page } from '../step-page.ts';

const renew = portal('Renew', '');

export const registration: typeof source = {
  register: {
    page: page({
      name: 'Register',
      heading: 'Register the new certificate on the management site',
      lines: lines(
        rich('In the lower box, ', label('証明書情報'), ', press ', label('ファイルを選択'), ' (choose file).'),
        rich('Choose the new certificate and press ', label('登録'), ' (register) in the same line.'),
      ),
      sign: rich('The date at ', label('有効期限'), ' changes. The next screen checks it.'),
      primary: 'It is registered',
      help: {
        why: lines('A certificate from Apple is not in use until the management site has it.', 'If the site refuses it, the present one stays.'),
        looks: lines(rich('There are two ', label('登録'), ' buttons. Use the one in the line ', label('証明書'), '.'), rich('The one beside ', label('使用したApple ID'), ' is a memo. It can wait.')),
        ifNot: lines('If a message appears, read it and choose an answer below.', 'If the site signs you out, sign in again. Do not press CSR発行.'),
      },
    }),
    compare: {
      heading: 'Before registering, compare the name of the request',
      lines: lines(rich('The site shows a name in the upper box, ', label('CSR情報'), '.'), 'If the last digits agree, it is the same one.'),
      ours: 'The request Apple was given',
      sign: 'With the same name you can register without worry.',
      same: 'It is the same',
      differs: 'It is another name',
      why: lines('If somebody presses CSR発行 meanwhile, the name changes.', 'A certificate registered then has the wrong key and cannot work.'),
      differsAsk: 'Then we renew again with the newer request. Nothing is lost.',
      differsYes: 'It is another name: renew again',
      differsNo: 'Let me compare again',
    },
    caughtUp: rich('Press ', label('ファイルを選択'), ' on the right: the new certificate goes in by itself.'),
    save: 'Save the new certificate',
    saved: (folder) => `Saved in “${folder}”`,
    copyPath: 'Copy its location',
    pathHint: 'Its location is copied already. Paste it as the file name in the dialog that chooses a file.',
    showFolder: 'Show it in its folder',
    file: 'The certificate to register',
    outcome: 'If 登録 was refused:',
    e320: 'It said (E320)',
    other: 'It said something else',
    e320Page: {
      heading: 'Another row was renewed. You can still renew the right one',
      lines: lines('The present certificate goes on working.', 'This appears when Apple’s site holds several certificates and another one was renewed.'),
      notCreate: rich('The message ends by telling you to create a certificate. Do not press ', struck('Create a Certificate', ''), '. ', strong('Press '), renew, strong(' in the right row.')),
      again: 'Go back and renew the right row',
    },
    otherPage: {
      heading: 'Try to register once more',
      lines: lines('The present certificate goes on working. Repeating does no harm.', rich('See that the chosen file ends in ', code('.pem'), ' and press ', label('登録'), ' again.'), rich('Do not press ', label('CSR発行'), '.')),
      again: 'Begin again with a new request',
      againAsk: 'Only if it is refused every time: begin again with a new request.',
      call: 'Copy the message and tell the help desk.',
    },
    notMoved: 'Last time the end date had not changed. Please press 登録 once more.',
  },
  expiry: {
    page: page({
      name: 'End date',
      heading: 'See that the end date has moved',
      lines: lines(rich('Look at ', label('有効期限'), ' in the box ', label('証明書情報'), '.'), 'If it shows the new date, the certificate is registered. A difference of one day comes from time zones.'),
      sign: 'The site shows the new date.',
      primary: 'It shows the new date',
      help: {
        why: lines('Pressing the button alone does not prove that the site has changed over.'),
        looks: lines(rich('It stands in ', label('証明書情報'), ' as year/month/day.'), 'It may differ by one day because of time zones. That is fine.'),
        ifNot: lines('If the old date is there, reload the page.', 'If it stays, choose “Still the old date” and register again.'),
      },
    }),
    before: 'Until now',
    after: 'From now on',
    unknown: 'Not known',
    stillOld: 'Still the old date',
  },
};
