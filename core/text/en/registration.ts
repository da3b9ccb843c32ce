// The two pages of registering: on the management site, and the end date that must have moved.
import { site } from '../../site/current.ts';
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
        rich('In the lower box, ', label(site.labels.certificateBox), ', press ', label(site.labels.chooseFile), ' (', label(site.labels.chooseFileEnglish), ' on some computers) and choose the new certificate.'),
        rich('When the file’s name shows, press ', label(site.labels.register), ' (register) in the same line.'),
      ),
      sign: rich('The date at ', label(site.labels.expiry), ' changes. The next screen checks it.'),
      primary: 'It is registered',
      help: {
        why: lines('A certificate from Apple is not in use until the management site has it.', 'If the site refuses it, the certificate in use stays.'),
        looks: lines(rich('There are two ', label(site.labels.register), ' buttons. Use the one in the line ', label(site.labels.certificate), '.'), rich('The one beside ', label(site.labels.memo), ' is a memo. It can wait.')),
        ifNot: lines('If a message appears, read it and choose an answer below.', `If the site signs you out, sign in again. Do not press ${site.labels.issue}.`),
      },
    }),
    compare: {
      heading: 'Before registering, export the request once more',
      lines: lines(
        rich('In the upper box of the management site, ', label(site.labels.requestBox), ', press ', label(site.labels.output), ' (export).'),
        'Put the file that arrives now in here. We see whether it is the one Apple was given.',
        'A file you saved earlier would prove nothing.',
      ),
      practice: 'Press it on the site at the right and the file arrives by itself. We see whether it is the one Apple was given.',
      ours: 'The request Apple was given',
      sign: 'It says “It is the same request”, and you can register.',
      found: { title: 'It is the same request', line: 'You can register now.' },
      another: {
        heading: 'The site holds another request',
        lines: lines('Nothing is lost, and the new certificate has not been registered.', rich('Somebody seems to have pressed ', label(site.labels.issue), ' since. The new certificate you have would not work.')),
        held: 'What the site holds (used from here on)',
        renew: 'Start again with this request',
        again: 'Export it again and check',
      },
      byEye: {
        open: 'I can’t export it: compare the names',
        heading: 'Before registering, compare the name of the request',
        lines: lines(rich('The site shows a name in the upper box, ', label(site.labels.requestBox), '.'), 'If the last digits agree, it is the same one.'),
        sign: 'With the same name you can register without worry.',
      },
      same: 'It is the same',
      differs: 'It is another name',
      why: lines(`If somebody presses ${site.labels.issue} meanwhile, the name changes.`, 'A certificate registered then has the wrong key and can’t work.'),
      differsAsk: 'Then we renew again with the newer request. Nothing is lost.',
      differsYes: 'It is another name: renew again',
      differsNo: 'Let me compare again',
    },
    beside: lines(
      rich('Press ', label(site.labels.chooseFile), ' (or ', label(site.labels.chooseFileEnglish), ') on the right: the new certificate goes in by itself.'),
      rich('Press ', label(site.labels.register), ' (register) in the same line.'),
      rich('When it says “', strong(site.messages.done), '”, press ', label(site.labels.output), ' in the lower box.'),
    ),
    besideSign: 'The file is checked for you, and the next screen opens.',
    early: { title: 'This is not the new certificate yet', line: rich('Another certificate arrived. Press ', label(site.labels.register), ', wait until the site says that it is done, then press ', label(site.labels.output), ' again.') },
    save: 'Save the new certificate',
    saved: (folder) => `Saved in “${folder}”`,
    copyPath: 'Copy its location',
    pathHint: 'Its location is copied already. Paste it as the file name in the dialog that chooses a file.',
    showFolder: 'Show it in its folder',
    file: 'The certificate to register',
    outcome: `If ${site.labels.register} was refused:`,
    e320: `It said (${site.refusals.otherTopic.code})`,
    other: 'It said something else',
    e320Page: {
      heading: 'Another row was renewed. You can still renew the right one',
      lines: lines('The certificate in use goes on working.', 'This appears when Apple’s site holds several certificates and another one was renewed.'),
      notCreate: rich('The message ends by telling you to create a certificate. Do not press ', struck('Create a Certificate', ''), '. ', strong('Press '), renew, strong(' in the right row.')),
      again: 'Go back and renew the right row',
    },
    otherPage: {
      heading: 'Try to register once more',
      lines: lines('The certificate in use goes on working. Repeating does no harm.', rich('See that the chosen file ends in ', code('.pem'), ' and press ', label(site.labels.register), ' again.'), rich('Do not press ', label(site.labels.issue), '.')),
      again: 'Begin again with a new request',
      againAsk: 'Only if it is refused every time: begin again with a new request.',
      call: 'Copy the message and tell the help desk.',
    },
    notMoved: `Last time the end date had not changed. Please press ${site.labels.register} once more.`,
  },
  expiry: {
    page: page({
      name: 'End date',
      heading: 'See that the end date has moved',
      lines: lines(rich('Look at ', label(site.labels.expiry), ' in the box ', label(site.labels.certificateBox), '.'), 'Compare it with the new date here. A difference of one day comes from time zones.'),
      sign: 'The date on the site is the new one.',
      primary: 'It shows the new date',
      help: {
        why: lines('Pressing the button alone does not prove that the site has changed over.'),
        looks: lines(rich('It stands in ', label(site.labels.certificateBox), ' as year/month/day.'), 'It may differ by one day because of time zones. That is fine.'),
        ifNot: lines('If the old date is there, reload the page.', 'If it stays, choose “Still the old date” and register again.'),
      },
    }),
    before: 'Old end date',
    after: 'New end date (look for this)',
    unknown: 'Not known',
    stillOld: 'Still the old date',
  },
};
