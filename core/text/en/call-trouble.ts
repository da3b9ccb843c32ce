// What is said and asked by telephone about Apple ID trouble and an expired certificate.
import type { troubleWords as source } from '../ja/call-trouble.ts';
import { site } from '../../site/current.ts';

const { labels } = site;
const parks = 'We’ll talk again later';

const words: typeof source = {
  'trouble-kind': {
    say: 'Phones, email and apps keep working as usual. There’s no harm if this takes days, so we first try what doesn’t affect the iPhones.',
    ask: 'What’s the main problem?',
    answers: { forgotten: 'They don’t know the password', locked: 'It’s locked', receive: 'They can’t receive codes or emails', whose: 'They don’t know whose Apple ID it is' },
  },
  hunt: {
    say: `You’ll find the Apple ID in the management site’s field ${labels.memo} (Apple ID used), or in the address Apple’s yearly emails were sent to. Please don’t guess: guessing can lock it.`,
    ask: 'Did you find it? There’s no need to say it aloud.',
    answers: { solved: 'Found, and they could sign in', passed: 'Found, but they can’t sign in', waiting: 'They’ve asked and are waiting for an answer', nowhere: 'They couldn’t find it anywhere' },
  },
  mailbox: {
    say: 'The quickest way is to ask your IT department to set up the old address again for a while. An alias or forwarding is enough.',
    ask: 'Can you receive emails at that address now?',
    answers: { solved: 'Yes, and they could sign in', passed: 'Yes, but they can’t sign in', waiting: 'They’ve asked IT and are waiting', gone: 'It can’t be restored' },
  },
  'phone-number': {
    say: 'You need the registered number, not the same phone. When a code comes, please enter it without saying it aloud.',
    ask: 'Can you receive a code at that number?',
    answers: { solved: 'It came, and they could sign in', passed: 'The number works, but they can’t sign in', waiting: 'They’re waiting for the SIM or its owner', gone: 'The number no longer works' },
  },
  recovery: {
    say: 'Please open iforgot.apple.com and follow what it says. If it’s locked, don’t try again today: tomorrow is soon enough.',
    ask: 'Can you sign in now?',
    answers: { solved: 'Yes, they can', waiting: 'They’re waiting for tomorrow, or for Apple', refused: 'Apple says it can’t be done' },
  },
  'change-address': {
    say: 'At account.apple.com, please change only the email address of the same Apple ID. Don’t create a new one: that would be a different certificate.',
    ask: 'Did you change it, and sign in with the new address?',
    answers: { solved: 'Changed, and they could sign in', waiting: 'They’re waiting for the phone or an email', not: 'They can’t change it' },
  },
  'apple-move': {
    say: 'Only Apple can move a certificate to a different Apple ID. I’ll prepare the message to Apple and send it to you.',
    ask: 'Has Apple answered since you asked?',
    answers: { page: 'I’ll prepare the message', solved: 'Apple has moved it', waiting: 'They’ve asked and are waiting', refused: 'Apple refused' },
  },
  'trouble-solved': {
    say: 'That’s solved, and we can continue as usual. For next year, two phones for the codes are safer than one.',
    ask: 'Shall we continue now?',
    answers: { go: 'Yes, continue', park: parks },
  },
  moving: {
    say: 'Before you remove anything, let’s see whether devices can be moved instead. Devices that you remove first can’t be moved.',
    ask: 'Do you have iPhones, iPads or Macs bought through Apple Business that have version 26 or newer?',
    answers: { may: 'Yes', none: 'No', unknown: 'They don’t know', again: 'Try Renew again' },
  },
  'moving-ask': {
    say: 'Your help desk can tell you whether the devices can be moved. Please don’t remove any devices before they answer.',
    ask: 'I’ll send you a message: could you send it to your help desk?',
    answers: { page: 'I’ll prepare the message', asked: 'They sent it', not: 'They were told it isn’t possible' },
  },
  'moving-wait': {
    say: 'Phones and email keep working while you wait. Please don’t remove any devices.',
    ask: 'Has the help desk answered?',
    answers: { park: 'Not yet: we’ll talk again later', possible: 'They said it’s possible', not: 'They said it isn’t possible' },
  },
  'moving-can': {
    say: 'Follow the help desk’s instructions, and move two devices first. Leave the present enrolment and certificate as they are.',
    ask: 'Are there devices left that can’t be moved?',
    answers: { page: 'See the steps in order', left: 'Some can’t be moved', park: parks },
  },
  weigh: {
    say: 'Re-enrolling all devices is only for when no other way is left. We don’t decide it in this call: let’s first compare the work with the waiting.',
    ask: 'Could you count the devices on the management site?',
    answers: { page: 'See the work it takes', again: 'Try Renew again', account: 'Look into the Apple ID', park: parks },
  },
  'expired-first': {
    say: 'Phones, email and apps keep working although it has expired. Let’s try the usual renewal today, without removing anything.',
    ask: 'Shall we go through it together now?',
    answers: { read: 'Yes, continue', park: parks },
  },
  'expired-upload': {
    say: 'In the row that we found, press Renew. It has an n after Re, and it isn’t red.',
    ask: 'Does the page say “Renew Push Certificate”?',
    answers: { form: 'Yes, it does', 'no-button': 'There’s no Renew', create: 'It’s the page for Create', revoke: 'It asks whether to revoke' },
  },
};

/** Its keys are the script's: the compiler sees to that. */
export { words as troubleWords };
