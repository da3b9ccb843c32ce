// Revoke (screens 50 to 56): not pressed, pressed, Apple's mail, a new certificate registered by mistake, tried in practice.
import { site } from '../../site/current.ts';
import type { revoked as source } from '../ja/revoked.ts';
import { label, portal, rich, strong, struck } from '../rich.ts';
import { lines, page } from '../step-page.ts';

const revoke = struck('Revoke', '');
const renew = portal('Renew', '');
const info = portal('i', '');
const download = portal('Download', '');
const phonesGoOn = 'Phones, email and apps work. Only management from the site stops.';
const keep = rich(strong('Don’t delete anything.'), ' Don’t enrol any device again.');

export const revoked: typeof source = {
  onlyExpired: 'It only expired: go to the renewal',
  what: {
    page: page({
      name: 'What happened',
      heading: 'What happened with Revoke?',
      lines: lines(keep, phonesGoOn, 'Choosing changes nothing.'),
      sign: null,
      primary: 'Continue with this',
      help: {
        why: lines(rich(revoke, ' cancels a certificate. A cancelled certificate can’t be brought back.'), 'What to do next depends on what happened.'),
        looks: lines('Afterwards the row’s Status says Revoked, or the row is gone.', 'Apple sends an email about it.'),
        ifNot: lines('If you’re not sure, choose “An email says that a certificate was revoked”. We’ll help you find out which certificate it is.'),
      },
    }),
    question: 'What happened',
    choices: {
      'not-pressed': { title: 'Nobody pressed it', text: 'I want to know what it does or whether I can press it, or I cancelled at the next message.' },
      pressed: { title: 'Someone pressed it', text: 'And confirmed it in the next message. Choose this also if you’re not sure.' },
      mail: { title: 'An email says that a certificate was revoked', text: 'I didn’t press it, or I don’t know who did.' },
      'create-live': { title: 'A newly created certificate was registered', text: 'The management site has one created with Create, not renewed with Renew.' },
      try: { title: 'Practise: see what happens', text: 'Only on the practice site. It affects nothing real.' },
    },
  },
  explained: {
    page: page({
      name: 'About Revoke',
      heading: 'You never need to press Revoke',
      lines: lines(
        rich('A renewal never uses ', revoke, '. If you cancelled at the message, the certificate in use keeps working.'),
        rich(strong('It can’t be undone.'), ' You would have to enrol every iPhone and iPad of that certificate again, one by one.'),
        rich('Leave rows you don’t need. Only press ', renew, ', in the row in use.'),
      ),
      sign: null,
      primary: 'Finish here',
      help: {
        why: lines('Two buttons that begin with “Re” are next to each other. The one with an “n” renews, the one with a “v” cancels.'),
        looks: lines(rich('After ', revoke, ', a message appears. ', 'Press ', portal('Cancel', ''), ' there, and nothing happens.')),
        ifNot: lines('If someone has already pressed it, choose “Someone pressed it”.'),
      },
    }),
    picture: 'If this message appears, press Cancel',
    pressed: 'Someone pressed it',
  },
  tried: {
    page: page({
      name: 'Practice press',
      heading: 'Press Revoke on the practice site',
      lines: lines(
        rich(strong('Only while practising.'), ' On the real site, never press it.'),
        rich('Sign in, open ', info, ' and find the row with the same last four characters.'),
        rich('Press ', portal('Revoke', ''), ' in that row, and again in the next message.'),
      ),
      sign: 'On the right you see Certificate Revoked, and the email Apple would send.',
      primary: 'It says revoked',
      help: {
        why: lines('When you’ve seen it, you’ll know where to turn back on the real site.'),
        looks: lines('In the message, the second Revoke is below Cancel.'),
        ifNot: lines('If you revoked the wrong row, the devices on the next page still answer. On the practice site, press it again in the row with the same four characters.'),
      },
    }),
  },
  silent: {
    page: page({
      name: 'The devices',
      heading: 'Refresh the list of devices and watch',
      lines: lines(
        rich('On the management site on the right, open ', label(site.labels.devices), ' (devices).'),
        rich('Press ', label(site.labels.refresh), ' (refresh) and wait about ten seconds.'),
        'The site can’t reach any of the devices.',
      ),
      sign: rich('Every device shows ', label(site.labels.unreached), ' (no answer).'),
      primary: 'They don’t answer',
      help: {
        why: lines('The site uses the certificate to reach the devices. After it’s revoked, it can’t.'),
        looks: lines(rich(label(site.labels.updating), ' (updating) turns into ', label(site.labels.unreached), ' (no answer).')),
        ifNot: lines(rich('If ', label(site.labels.updated), ' (updated) appears, you revoked the wrong row. Go back and check the row again.')),
      },
    }),
  },
  which: {
    page: page({
      name: 'Which certificate',
      heading: 'Which certificate was revoked?',
      lines: lines(keep, phonesGoOn, rich('On Apple’s site, press only ', info, ', which just shows details.')),
      sign: null,
      primary: 'Continue with this',
      help: {
        why: lines('One Apple ID can have several certificates. If the row isn’t in use, nothing happens to the phones.'),
        looks: lines(rich('The management site shows the number of the one in use (Subject DN) under ', label(site.labels.certificateBox), ' (certificate).')),
        ifNot: lines('If you don’t know, choose “I don’t know”. We’ll find out by its number.'),
      },
    }),
    question: 'The revoked certificate',
    choices: {
      'in-use': { title: 'The one the management site uses', text: 'It manages the iPhones and iPads.' },
      another: { title: 'A different one', text: 'It’s used for something else, or it was created by mistake.' },
      unknown: { title: 'I don’t know', text: 'We’ll find out by its number. Export the certificate from the site, or copy the number.' },
    },
    judge: {
      heading: 'Paste what (i) shows in the revoked row',
      lines: lines(rich('In Apple’s list, press ', info, ' in the row that was revoked.'), 'Copy everything that appears and paste it here. We compare it for you.'),
      field: 'What (i) shows in the revoked row',
      use: 'Which one is it?',
    },
    noNumber: {
      heading: 'Ask the help desk to find out',
      lines: lines(keep, 'Your management service provider can look up the number of its certificate.'),
    },
    answers: {
      'in-use': 'The certificate in use was revoked. Calls, email and apps still work. Continue to see what to do.',
      another: 'A different certificate was revoked, not the one in use.',
      unclear: 'This isn’t enough. Copy all of it, including the Subject DN line.',
      misread: 'Only part of the number matches, so something may be missing. Copy and paste again.',
    },
    go: 'Continue with this answer',
    again: 'Paste again',
    helpDesk: 'Ask the help desk',
  },
  live: {
    page: page({
      name: 'Back to the old one',
      heading: 'Register the old certificate again',
      lines: lines(
        keep,
        rich('Get the file of the old certificate: from an earlier renewal, or with ', download, ' in its row of Apple’s list.'),
        rich('On the management site, under ', label(site.labels.certificateBox), ' (certificate), register that file with ', label(site.labels.register), ' (register). Don’t press ', label(site.labels.issue), ' (generate).'),
        rich('Press ', label(site.labels.refresh), ' (refresh) for two phones.'),
      ),
      sign: rich('Both show ', label(site.labels.updated), ' (updated), with the current time.'),
      primary: 'Continue with this result',
      help: {
        why: lines('A phone accepts only the number of the certificate it was enrolled with. A newly created one can’t reach it.'),
        looks: lines('The old row is still Active in Apple’s list. Only press Download in it.'),
        ifNot: lines('If it’s refused, nothing gets worse. Write down the message and choose the result.'),
      },
    }),
    question: 'How did it go?',
    choices: {
      live: { title: 'It’s registered, and the phones answer' },
      refused: { title: 'It was refused, or the phones don’t answer' },
      'no-file': { title: 'I can’t find the file or the old row' },
    },
  },
  end: {
    page: page({
      name: 'What follows',
      heading: 'What to do from here',
      lines: lines(phonesGoOn, 'What you’ve done so far is kept.'),
      sign: null,
      primary: 'I’ve read it. Finish',
      help: {
        why: lines('A revoked certificate can’t be brought back. The right order keeps the damage small.'),
        looks: lines('Wait for the help desk’s answer. Don’t press anything on either site.'),
        ifNot: lines('On the phone, say that Revoke was pressed (screen 54).'),
      },
    }),
    another: {
      heading: 'Nothing has happened to your phones',
      lines: lines('You don’t use the revoked certificate here. Everything keeps working.', rich(strong('If someone uses it, tell them at once.'), ' You can use the message below.'), 'If you don’t know who, ask your IT department.'),
      about: 'Message for its owner',
      message: 'On the Apple Push Certificates Portal, by mistake, we revoked the certificate that you use (it is on the list of our Apple ID). We are very sorry. This cannot be undone. Phones and apps still work, but your management service can no longer reach the devices. Please do not delete any devices, and contact the help desk of your management service.',
    },
    inUse: {
      heading: 'Call the help desk first. Calls, email and apps still work',
      lines: lines(
        keep, phonesGoOn,
        'Wait for their answer. If you delete things now, you may lose what could help.',
      ),
      message: (who, topic, phones) => `${who ? `This is ${who}. ` : ''}The MDM certificate in use was revoked on Apple’s site.${topic ? ` Its number is ${topic}.` : ''} We refreshed two phones, and ${phones === 'answered' ? 'both were updated' : 'they did not answer'}. We have not deleted any devices. Please tell us what to do next.`,
      told: 'I’ve told them. Wait for their answer',
      waiting: { heading: 'You’re waiting for the help desk’s answer. Calls, email and apps still work', since: 'When you told them', stop: 'Go to the start screen', again: 'I’ve told them again' },
      startOver: 'They decided: enrol again',
    },
    phones: {
      heading: 'Check whether two phones still answer',
      lines: lines(keep, phonesGoOn, rich('On the management site, in ', label(site.labels.devices), ' (devices), press ', label(site.labels.refresh), ' (refresh) for two phones and wait about five minutes.')),
      question: 'The two phones',
      choices: { answered: `They were updated: ${site.labels.updated}, with a time after I pressed it`, silent: 'They don’t answer' },
      go: 'Continue with this result',
    },
    alive: {
      heading: 'The phones answer. Don’t delete anything',
      lines: lines(keep, 'A different row may have been revoked. Tell the help desk that the phones answer.', 'They may still stop answering. Check again tomorrow.'),
      look: 'Find the revoked row by its number',
    },
    unsure: {
      heading: 'Ask the help desk which certificate it is',
      lines: lines(keep, phonesGoOn, 'Send them the message below. When they reply, choose their answer here.'),
      question: 'The help desk’s answer',
      go: 'Continue with this answer',
      message: (who, topic) => `${who ? `This is ${who}. ` : ''}An MDM certificate seems to have been revoked on Apple’s site. Could you please check by its number (Subject DN) whether it is the one registered for us?${topic ? ` As far as we know, ours is ${topic}.` : ''} We have not deleted any devices.`,
    },
    restored: {
      heading: 'The management site can reach the phones again',
      lines: lines('The phones accept the certificate you registered again.', rich('Leave the row that was created by mistake as it is. Never press ', revoke, '.'), 'If the old certificate expires soon, renew it now.'),
      renew: 'Continue to the renewal',
    },
    gone: {
      heading: 'First call the help desk',
      lines: lines(
        keep, phonesGoOn,
        'Your management service provider can check whether the old certificate can be restored. Tell them the message you saw.',
        'Only if it can’t, plan to enrol the devices again.',
      ),
      message: (who) => `${who ? `This is ${who}. ` : ''}We registered a certificate created with Create instead of Renew, and we cannot register the old one again. We have not deleted any devices. Could you please find out whether the old one can be restored?`,
    },
    practised: {
      heading: 'That was practice. On the real site, never press Revoke',
      lines: lines('After it was revoked, the management site couldn’t reach any device.', 'If Revoke was pressed on the real site, don’t delete anything. Call the help desk and plan to re-enrol all devices.', rich('Only press ', renew, ', with an “n”.')),
    },
    who: (company, code) => [company, code && `customer number ${code}`].filter((part) => part !== '').join(', '),
    tell: 'Message for the help desk',
    close: 'Finish here',
    wait: 'Stop here and answer later',
  },
};
