// Revoke (screens 50 to 56): not pressed, pressed, Apple's mail, a new certificate registered by mistake, tried in practice.
import { site } from '../../site/current.ts';
import type { revoked as source } from '../ja/revoked.ts';
import { label, portal, rich, strong, struck } from '../rich.ts';
import { lines, page } from '../step-page.ts';

const revoke = struck('Revoke', '');
const renew = portal('Renew', '');
const info = portal('i', '');
const download = portal('Download', '');
const phonesGoOn = 'Phones, mail and apps work. What stops is management from the site.';
const keep = rich(strong('Delete nothing yet.'), ' Don’t delete any device, and don’t enrol any again.');

export const revoked: typeof source = {
  what: {
    page: page({
      name: 'What happened',
      heading: 'Tell us what happened with Revoke',
      lines: lines(keep, phonesGoOn),
      sign: 'Choosing changes nothing.',
      primary: 'Continue with this',
      help: {
        why: lines(rich(revoke, ' cancels a certificate. A cancelled certificate can’t be brought back.'), 'What to do next depends on what happened.'),
        looks: lines('Afterwards the row’s Status says Revoked, or the row is gone.', 'Apple sends a mail about it.'),
        ifNot: lines('If you are not sure, choose “A mail says that a certificate was revoked”. We will find out together which certificate it is.'),
      },
    }),
    question: 'What happened',
    choices: {
      'not-pressed': { title: 'It has not been pressed', text: 'I want to know what it does, or whether I may press it.' },
      pressed: { title: 'It has been pressed', text: 'And once more in the question that followed.' },
      mail: { title: 'A mail says that a certificate was revoked', text: 'I did not press it, or I don’t know who did.' },
      'create-live': { title: 'A newly made certificate was registered', text: 'One made with Create, not with Renew, is on the management site.' },
      try: { title: 'Practising: see what happens', text: 'Only on the practice site. Nothing real is touched.' },
    },
  },
  explained: {
    page: page({
      name: 'About Revoke',
      heading: 'You never need to press Revoke',
      lines: lines(
        rich('A renewal never uses ', revoke, '.'),
        rich(strong('It can’t be undone.'), ' Every phone and tablet of that certificate would have to be enrolled again, one by one.'),
        rich('Rows you don’t need can stay. Press only ', renew, ', in the row in use.'),
      ),
      sign: 'If nothing was pressed, the certificate in use goes on working.',
      primary: 'I see. Finish here',
      help: {
        why: lines('Two buttons begin with Re and stand side by side. With an n it renews, with a v it cancels.'),
        looks: lines(rich('After ', revoke, ' a question appears. ', 'Press ', portal('Cancel', ''), ' there, and nothing happens.')),
        ifNot: lines('If it was pressed already, choose “It has been pressed”.'),
      },
    }),
    picture: 'If this question appears, press Cancel',
    pressed: 'It has been pressed',
  },
  tried: {
    page: page({
      name: 'Practice press',
      heading: 'Press Revoke on the practice site',
      lines: lines(
        rich(strong('Only while practising.'), ' On the real site, never press it.'),
        rich('Sign in, open ', info, ' and find the row with the same last four characters.'),
        rich('Press ', portal('Revoke', ''), ' in that row, and once more when you are asked.'),
      ),
      sign: 'On the right: Certificate Revoked, and the mail that would come.',
      primary: 'It says revoked',
      help: {
        why: lines('Once you have seen it, you will know where to turn back on the real site.'),
        looks: lines('In the question, the second Revoke stands below Cancel.'),
        ifNot: lines('If another row was revoked, the devices on the next page still answer. Press it again in the row with the same four characters.'),
      },
    }),
  },
  silent: {
    page: page({
      name: 'The devices',
      heading: 'Refresh the list of devices and watch',
      lines: lines(
        rich('On the management site at the right, open ', label(site.labels.devices), ' (devices).'),
        rich('Press ', label(site.labels.refresh), ' (refresh) and wait about ten seconds.'),
        'None of the devices can be reached any more.',
      ),
      sign: rich('Every device shows ', label(site.labels.unreached), ' (no answer).'),
      primary: 'They do not answer',
      help: {
        why: lines('The site calls the devices by means of the certificate. Once it is revoked, the call goes nowhere.'),
        looks: lines(rich(label(site.labels.updating), ' (updating) turns into ', label(site.labels.unreached), ' (no answer).')),
        ifNot: lines(rich('If ', label(site.labels.updated), ' (updated) appears, another row was revoked. Go back and look at the row again.')),
      },
    }),
  },
  which: {
    page: page({
      name: 'Which certificate',
      heading: 'Tell us which certificate was revoked',
      lines: lines(keep, phonesGoOn, 'Press nothing more on Apple’s site.'),
      sign: 'Choosing changes nothing.',
      primary: 'Continue with this',
      help: {
        why: lines('One Apple ID may hold several certificates. If the row is not in use, nothing happens to the phones.'),
        looks: lines(rich('The management site shows the number of the one in use (Subject DN) under ', label(site.labels.certificateBox), '.')),
        ifNot: lines('If you don’t know, say so. We will find out by its number.'),
      },
    }),
    question: 'The revoked certificate',
    choices: {
      'in-use': { title: 'The one the management site uses', text: 'The phones and tablets work with it now.' },
      another: { title: 'Another one', text: 'It serves something else, or it was made by mistake.' },
      unknown: { title: 'I don’t know', text: 'We will find out by its number: export the certificate from the site, or copy the number.' },
    },
    judge: {
      heading: 'Paste what (i) shows in the revoked row',
      lines: lines(rich('In Apple’s list, press ', info, ' in the row that was revoked.'), 'Copy everything that appears and paste it here.'),
      field: 'What (i) shows in the revoked row',
      use: 'Which one is it?',
      sign: 'You don’t have to compare anything yourself.',
    },
    noNumber: {
      heading: 'Ask the help desk to find out',
      lines: lines(keep, 'The company behind the management site can look up the number of its certificate.'),
    },
    answers: {
      'in-use': 'The certificate in use was revoked.',
      another: 'Another certificate was revoked. It is not the one in use.',
      unclear: 'This does not settle it. Copy all of it, with the line Subject DN.',
      misread: 'Only part of the number agrees, which looks like a slip in copying. Copy and paste again.',
    },
    go: 'I see. Next',
    again: 'Paste again',
    helpDesk: 'Let the help desk find out',
  },
  live: {
    page: page({
      name: 'Back to the old one',
      heading: 'Register the old certificate again',
      lines: lines(
        keep,
        rich('Get the file of the old certificate: from an earlier renewal, or with ', download, ' in its row of Apple’s list.'),
        rich('On the management site, under ', label(site.labels.certificateBox), ', register that file with ', label(site.labels.register), '. Do not press ', label(site.labels.issue), '.'),
        rich('Press ', label(site.labels.refresh), ' (refresh) for two phones.'),
      ),
      sign: rich('Both show ', label(site.labels.updated), ' (updated), with a time of just now.'),
      primary: 'Go on with this result',
      help: {
        why: lines('A phone listens only to the number of the certificate it was enrolled with. A newly made one does not reach it.'),
        looks: lines('The old row is still Active in Apple’s list. Only download from it.'),
        ifNot: lines('If it is refused, nothing gets worse. Note the message and choose the result.'),
      },
    }),
    question: 'How did it go?',
    choices: {
      live: { title: 'It is registered, and the phones answer' },
      refused: { title: 'It was refused, or the phones do not answer' },
      'no-file': { title: 'Neither the file nor the old row can be found' },
    },
  },
  end: {
    page: page({
      name: 'What follows',
      heading: 'What to do from here',
      lines: lines(phonesGoOn),
      sign: 'What you have done so far is kept.',
      primary: 'I have read it. Finish',
      help: {
        why: lines('A revoked certificate can’t be brought back. The right order keeps the damage small.'),
        looks: lines('Until the help desk has answered, press nothing on either site.'),
        ifNot: lines('On the telephone, say “screen 54”.'),
      },
    }),
    another: {
      heading: 'Nothing has happened to your phones',
      lines: lines('The revoked certificate is not in use here. Everything goes on.', rich(strong('If somebody uses it, tell them at once.'), ' You can use the words below.'), 'If you can’t think of anybody, ask your IT department.'),
      about: 'Words for its owner',
      message: 'In the Apple Push Certificates Portal your certificate was revoked by mistake. This can’t be undone. Phones and apps work, but your management service can no longer reach the devices. Before you delete any device, please ask the help desk of that service.',
    },
    inUse: {
      heading: 'The phones work. First call the help desk',
      lines: lines(
        keep, phonesGoOn,
        'Plan with the help desk how to enrol again. Deleting in haste also deletes what could help.',
      ),
      message: (code, topic, phones) => `${code ? `Our customer number is ${code}. ` : ''}The MDM certificate in use was revoked on Apple’s site.${topic ? ` Its number is ${topic}.` : ''} Two phones were refreshed, and ${phones === 'answered' ? 'both were updated' : 'did not answer'}. No device has been deleted. Please tell us how to go on.`,
      startOver: 'I have told them. Plan to start over',
    },
    phones: {
      heading: 'See whether two phones still answer',
      lines: lines(keep, phonesGoOn, rich('On the management site, in ', label(site.labels.devices), ' (devices), press ', label(site.labels.refresh), ' (refresh) for two phones and wait about five minutes.')),
      question: 'The two phones',
      choices: { answered: `They were updated (${site.labels.updated})`, silent: 'They do not answer' },
      go: 'Go on with this result',
    },
    alive: {
      heading: 'The phones answer. Delete nothing',
      lines: lines(keep, 'Perhaps another row was revoked. Tell the help desk that the phones answer.', 'They may still stop answering. Look once more tomorrow.'),
      look: 'Find out the revoked row by its number',
    },
    unsure: {
      heading: 'Ask the help desk which certificate it is',
      lines: lines(keep, phonesGoOn, 'Send them the words below. When they reply, choose their answer here.'),
      question: 'The help desk’s answer',
      go: 'Go on with this answer',
      message: (code) => `${code ? `Our customer number is ${code}. ` : ''}An MDM certificate was revoked on Apple’s site. Please check by its number (Subject DN) whether it is the one registered for us. No device has been deleted.`,
    },
    restored: {
      heading: 'It is back: the management site reaches the phones',
      lines: lines('The certificate you registered again is the one the phones know.', rich('Leave the row that was made by mistake as it is. Do not press ', revoke, '.'), 'If the old certificate ends soon, renew it now.'),
      renew: 'Go on to renewing it',
    },
    gone: {
      heading: 'First call the help desk',
      lines: lines(
        keep, phonesGoOn,
        'The company behind the management site can find out whether the old certificate can be put back. Tell them the message you saw.',
        'Only if it can’t, plan to enrol again.',
      ),
      message: (code) => `${code ? `Our customer number is ${code}. ` : ''}A certificate made with Create, not with Renew, was registered, and we can’t put the old one back. No device has been deleted. Please find out whether the old one can be restored.`,
    },
    practised: {
      heading: 'That was practice. On the real site, turn back before you press it',
      lines: lines('Once it was revoked, the management site reached no device any more.', 'On the real site, you would delete nothing, call the help desk and plan to enrol again.', rich('Press only ', renew, ', with an n.')),
    },
    tell: 'Words for the help desk',
    close: 'Finish here',
    wait: 'Stop here and answer later',
  },
};
