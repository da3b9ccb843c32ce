// The two pages of registering: on the management site, and the end date that must have moved.
import { site } from '../../site/current.ts';
import type { registration as source } from '../ja/registration.ts';
import { toCertificatePage } from '../site-words.ts';
import { code, label, portal, rich, strong, struck } from '../rich.ts';
import { lines, page } from '../step-page.ts';

const renew = portal('Renew', '');

export const registration: typeof source = {
  register: {
    page: page({
      name: 'Register',
      heading: 'Register the new certificate on the management site',
      lines: lines(
        rich('In the lower box, ', label(site.labels.certificateBox), ' (certificate), press ', label(site.labels.chooseFile), ' (or ', label(site.labels.chooseFileEnglish), ') and choose the new certificate.'),
        rich('When the file’s name appears, press ', label(site.labels.register), ' (register) in the same line.'),
      ),
      sign: rich('The date at ', label(site.labels.expiry), ' (end date) changes. The next screen checks it.'),
      primary: 'I’ve registered it',
      help: {
        why: lines('Apple’s certificate isn’t in use until you register it on the management site.', 'If the site refuses it, the certificate in use stays.'),
        looks: lines(rich('There are two ', label(site.labels.register), ' buttons. Use the one in the line ', label(site.labels.certificate), ' (certificate).'), rich('The one beside ', label(site.labels.memo), ' (Apple ID used) is for a note. It can wait.')),
        ifNot: lines('If a message appears, read it and choose an answer below.', `If the site signs you out, sign in again. Don’t press ${site.labels.issue} (generate).`),
      },
    }),
    compare: {
      heading: 'Before registering, export the request again',
      lines: lines(
        rich('Open ', ...toCertificatePage, ' (settings, iOS certificate) again. In the upper box, ', label(site.labels.requestBox), ' (request), press ', label(site.labels.output), ' (export).'),
        'Add the file you save now. We’ll see if anyone has generated a newer one.',
        'A file you saved earlier proves nothing.',
      ),
      practice: 'The file is added automatically. We’ll see if anyone has generated a newer one.',
      ours: 'The request you uploaded to Apple',
      sign: '“It’s the same request” appears, and you can register.',
      found: { title: 'It’s the same request', line: 'You can register now.' },
      another: {
        heading: 'The management site has a different request',
        lines: lines('Nothing is lost, and the new certificate hasn’t been registered.', rich('Someone seems to have pressed ', label(site.labels.issue), ' (generate) since. Your new certificate wouldn’t work.')),
        held: 'The site’s request (use this one from now on)',
        renew: 'Start again with this request',
        again: 'Export it again and check',
        sameName: 'The names are the same, but the files are different.',
      },
      byEye: {
        open: 'Can’t export: compare file names',
        heading: 'Before registering, compare the name of the request',
        lines: lines(rich('The site shows a name in the upper box, ', label(site.labels.requestBox), ' (request).'), 'If the last digits match, it’s the same one.'),
        sign: 'If the name is the same, you can safely register.',
      },
      same: 'The name is the same',
      differs: 'The name is different',
      why: lines(`If someone has pressed ${site.labels.issue} (generate), the name changes.`, 'Then your new certificate has the wrong key and can’t work.'),
      differsAsk: 'If the name is different, renew again with the newer request. Nothing is lost.',
      differsYes: 'The name is different: renew again',
      differsNo: 'Let me compare again',
    },
    beside: lines(
      rich('Press ', label(site.labels.chooseFile), ' (or ', label(site.labels.chooseFileEnglish), ') on the right: we add the new certificate.'),
      rich('Press ', label(site.labels.register), ' (register) in the same line.'),
      rich('When it says “', strong(site.messages.done), '” (registered), press ', label(site.labels.output), ' (export) in the lower box.'),
    ),
    besideSign: 'We check it, and the next screen opens.',
    besideTold: 'Registered, can’t export',
    early: { title: 'This isn’t the new certificate', line: rich('You got a different certificate. Press ', label(site.labels.register), ', wait until the site says ', label(site.messages.done), ' (registered), then press ', label(site.labels.output), ' again.') },
    given: rich('The new certificate is in. Press ', label(site.labels.register), ' (register) in the same line.'),
    save: 'Save the new certificate',
    saved: (folder) => `Saved in “${folder}”`,
    copyPath: 'Copy its location',
    pathHint: 'Its location is already copied. Paste it as the file name in the window that asks for a file.',
    showFolder: 'Show it in its folder',
    file: 'The certificate to register',
    outcome: `If ${site.labels.register} (register) was refused:`,
    e320: `It said (${site.refusals.otherTopic.code})`,
    other: 'It said something else',
    e320Page: {
      heading: 'The wrong row was renewed. You can still renew the right one',
      lines: lines('The certificate in use keeps working.', 'This appears when Apple’s site has several certificates and the wrong one was renewed.'),
      notCreate: rich('The message ends by telling you to create a certificate. Never press ', struck('Create a Certificate', ''), '. ', strong('Press '), renew, strong(' in the right row.')),
      again: 'Go back and renew the right row',
    },
    otherPage: {
      heading: 'Try to register again',
      lines: lines('The certificate in use keeps working. It’s safe to repeat.', rich('Check that the file you chose ends in ', code('.pem'), ' and press ', label(site.labels.register), ' again.'), rich('Don’t press ', label(site.labels.issue), '.')),
      chosen: (moment) => `Did you choose last year’s file? Use the one you downloaded this time: ${moment}.`,
      again: 'Renew again with a new request',
      againAsk: 'If it’s refused every time, press “Renew again with a new request”. This app guides you through each step.',
      call: 'Copy the message and send it to the help desk.',
    },
    notMoved: `Last time the end date hadn’t changed. Please press ${site.labels.register} (register) again.`,
  },
  expiry: {
    page: page({
      name: 'End date',
      heading: 'Check that the end date has changed',
      lines: lines(rich('Look at ', label(site.labels.expiry), ' (end date) in ', label(site.labels.certificateBox), ' (certificate).'), 'Compare it with the new date here. A difference of one day is fine.'),
      sign: 'The date on the site is the new one.',
      primary: 'It shows the new date',
      help: {
        why: lines('Pressing the button doesn’t prove that the site uses the new certificate.'),
        looks: lines(rich('It’s in ', label(site.labels.certificateBox), ' as year/month/day.'), 'It can differ by one day because of time zones.'),
        ifNot: lines('If you see the old date, reload the page.', 'If it doesn’t change, choose “Still the old date” and register again.'),
      },
    }),
    before: 'Old end date',
    after: 'New end date (look for this)',
    unknown: 'Not known',
    stillOld: 'Still the old date',
  },
};
