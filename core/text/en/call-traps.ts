// What is said and asked when something goes wrong in a call.
import type { WordsOf } from '../../call/scene.ts';
import type { trapScenes } from '../../call/scenes/traps.ts';
import { site } from '../../site/current.ts';
import { renewalWords } from './call-renewal.ts';
import { rowQuestions } from './call-rows.ts';

const { labels } = site;

const words: WordsOf<typeof trapScenes> = {
  'no-access': {
    say: 'Even if you can’t sign in, the certificate in use keeps working. Please ask your management service provider how to sign in.',
    ask: 'Could we talk again once you know?',
    answers: { back: 'They’ve signed in now', park: 'Call back later' },
  },
  'no-number': {
    say: 'You can also read the number on a managed iPhone. Open Settings, General, VPN & Device Management, then the details of the profile at the top, and look at its topic.',
    ask: 'Do you see the last four characters of the topic?',
    answers: { reads: 'They read the number', mail: 'They’ll send the file by email', park: 'Call back later' },
  },
  'in-use-again': {
    say: `Let’s check the number of the certificate in use again. Go back to ${labels.certificatePage} (iOS certificate) on the management site, and look at ${labels.subject} in the lower box.`,
    ask: `Could you read me the last four characters of ${labels.subject}, one by one, and then the date at ${labels.expiry} (end date)?`,
    answers: { reads: 'They read number and date', back: 'It was right as it was', park: 'Call back later' },
    asked: renewalWords.registered.asked,
  },
  'signed-out': {
    say: `Please sign in again and open the same page. Please don’t press ${labels.issue} (generate) again.`,
    ask: 'Are you back on the same page?',
    answers: { back: 'Yes, they’re back', park: 'Call back later' },
  },
  'lower-pressed': {
    say: `It seems you pressed ${labels.output} (export) in the lower box. Nothing has changed: please press the one in the upper box.`,
    ask: 'Do you see the button in the upper box?',
    answers: { back: 'Yes, they see it' },
  },
  'not-saved': {
    say: 'Press the downward arrow at the top right of your browser. If it asks whether to keep the file, keep it.',
    ask: 'Do you see the file’s name there?',
    answers: { back: 'Yes, they see it', park: 'Call back later' },
  },
  'not-there': {
    say: `The management site is still generating the file. Please wait another minute, then open ${labels.certificatePage} from ${labels.settings} (settings) again.`,
    ask: `Is ${labels.output} (export) in the upper box now? Please don’t press ${labels.issue} (generate) again.`,
    answers: { back: 'Yes, it’s there', out: 'The sign-in page came back', park: 'Call back later' },
  },
  'id-unknown': {
    say: 'Guessing can lock the Apple ID. You’ll find the right one in the management site’s field, or in the address Apple’s yearly emails were sent to.',
    ask: 'Could you look for it, and then call me back?',
    answers: { back: 'They know it now', park: 'Call back later', trouble: 'Go through the ways to find it', page: 'Open the page about it' },
  },
  'holder-absent': {
    say: 'It’s fine to stop here. You can still use the request file in a few days.',
    ask: 'When can you reach the phone’s owner?',
    answers: { back: 'The owner is here now', park: 'Call back later' },
  },
  'get-started': {
    say: 'You’re probably signed in with the wrong Apple ID. Open a private window and sign in with the Apple ID from the field.',
    ask: 'Do you see the list this time?',
    answers: { back: 'Yes, the list shows', unknown: 'They don’t know the Apple ID', park: 'Call back later' },
  },
  locked: {
    say: 'Please don’t try any more passwords. You can unlock it at iforgot.apple.com, or we wait until tomorrow.',
    ask: 'Can you unlock it now?',
    answers: { back: 'It’s unlocked', park: 'Call back later', trouble: 'Go through the ways to unlock it' },
  },
  create: {
    say: 'Don’t worry, the certificate in use keeps working. Go back to the list with your browser’s Back button; if there’s a new row, we won’t use it.',
    ask: 'Are you back at the list?',
    answers: { back: 'Yes, they’re back' },
  },
  revoke: {
    say: 'Please press Cancel. Never press Revoke.',
    ask: 'Are you back at the list, or has Revoke been pressed already?',
    answers: { back: 'They pressed Cancel', pressed: 'Revoke was pressed' },
  },
  'no-row': {
    say: 'The rows look alike, so let’s open the “i” of each row from the top. Press Renew only when we’ve found the row.',
    ask: 'Is there a row that you haven’t opened?',
    answers: { rows: 'Yes, there is', other: 'All have a different number', gone: 'The row isn’t there at all', park: 'Call back later' },
  },
  'renew-form': {
    say: 'Press “Choose File” and choose the .csr file you saved. When its name shows, press “Upload”.',
    ask: 'Does it say “Confirmation”?',
    answers: { confirmed: 'Yes, it says so', refused: 'It shows a red message', back: 'They’re back at the list', create: 'It’s the page for Create' },
    asked: {
      notes: { about: '“There’s a field for notes”', say: 'Leave “Notes” as it is. You don’t need to write anything.' },
      where: { about: '“I can’t find the file”', say: `In the window that chooses a file, open Downloads. Its name begins with “${site.csrFile.begins}”.` },
    },
  },
  'renew-early': {
    say: 'Nothing has happened yet. Please press “Cancel” to go back to the list.',
    ask: 'Are you back at the list?',
    answers: { back: 'They’re back at the list', park: 'Call back later' },
  },
  'renew-refused': {
    say: 'Check that you chose today’s file, the one that ends with .csr. If not, we’ll go back and choose it again.',
    ask: 'Could you read me the red message from the beginning?',
    answers: { again: 'They’re back at the page of the file', apple: 'The right file is refused, too', park: 'Call back later' },
  },
  'row-again': {
    say: 'Press “Manage Certificates” to go back to the list. Then press the “i” of the same row again.',
    ask: 'Could you read me the last four characters of “Subject DN”, and the “Expiration Date” of that row?',
    answers: { reads: 'They read the number and date', mail: 'They’ll send the file by email', back: 'They haven’t saved it' },
    asked: {
      serial: { about: '“The Serial Number has changed”', say: 'It changes with each renewal. That’s normal.' },
      which: { about: '“I don’t know which row it was”', say: 'It’s the row with the new date. If you read me its number, I can tell you whether it’s the right one.' },
      close: rowQuestions.close,
    },
  },
  'made-terms': {
    say: 'Below the agreement, tick the box. Then press “Accept”.',
    ask: 'Does it ask you for a file now?',
    answers: { form: 'Yes, it does', back: 'They’re back at the list', park: 'Call back later' },
    asked: { stays: { about: '“I press Accept and nothing changes”', say: 'Check that the box has a tick. Then press “Accept” again.' } },
  },
  'made-again': {
    say: 'Press “Manage Certificates” to go back to the list. Then press the “i” of the newest row.',
    ask: 'Could you read me the last four characters of “Subject DN”, and the “Expiration Date” of that row?',
    answers: { reads: 'They read the number and date', mail: 'They’ll send the file by email', back: 'They haven’t saved it' },
    asked: { close: rowQuestions.close },
  },
  'all-different': {
    say: 'I may have misheard the number that you read first. If not, you’re signed in with the wrong Apple ID.',
    ask: 'Could you read me the number on the management site again?',
    answers: { number: 'They read it again', id: 'That number was right', park: 'Call back later' },
  },
  'upload-refused': {
    say: 'Check that you chose today’s file, the one that ends with .csr. If not, choose it and press Upload again.',
    ask: 'Could you read me the red message from the beginning?',
    answers: { back: 'They chose it again', apple: 'The right file is refused, too', park: 'Call back later' },
  },
  json: {
    say: 'That isn’t the certificate, and we don’t use it. Go back with “Manage Certificates” and press Download in the same row.',
    ask: 'Was a file saved that ends with .pem?',
    answers: { back: 'Yes, a .pem file' },
  },
  'wrong-row': {
    say: 'That’s the number of a different row. Please don’t register this file: let’s find the right row together.',
    ask: 'Do you know what the renewed row is used for? Never press Revoke there, either.',
    answers: { again: 'They’re back at the list', number: 'They read the first number again', park: 'Call back later' },
  },
  'not-renewed': {
    say: 'The row still seems to have the old date. Press Renew in the same row and upload the .csr file again.',
    ask: 'Can you go back to the list?',
    answers: { again: 'They’re back at the list', park: 'Call back later' },
  },
  misheard: {
    say: 'I may have misheard the number. I don’t want to guess, so please read it again from the row’s “i”.',
    ask: 'Can you go back to the list?',
    answers: { again: 'They’re back at the list', number: 'They read the first number again', park: 'Call back later' },
  },
  e320: {
    say: 'It means that the file is from a different row, but nothing is broken: the certificate in use still works. Please don’t press Create or Revoke.',
    ask: 'Did you choose the .pem file that was saved last? If so, can you go back to the list on Apple’s site?',
    answers: { older: 'They chose an earlier file', again: 'It was the last one, and they’re at the list', number: 'They read the first number again', park: 'Call back later' },
  },
  'older-file': {
    say: `Choose the .pem file that was saved last, and press ${labels.register} (register) again. Its name ends in the highest number.`,
    ask: 'What does it say?',
    answers: { done: 'It’s registered', e320: `It says ${site.refusals.otherTopic.code} again`, park: 'Call back later' },
  },
  refused: {
    say: `You can safely press it again. Wait a minute, then press ${labels.register} (register) again with the same file.`,
    ask: 'Could you read me the message from the beginning?',
    answers: { back: 'They pressed it again', park: 'Call back later' },
  },
  'not-moved': {
    say: `If it isn’t the new date, the new certificate isn’t registered. Press ${labels.register} (register) again with the same .pem file.`,
    ask: 'Does it show the new date now?',
    answers: { old: 'Still not the new date', park: 'Call back later' },
  },
  'devices-updating': {
    say: `${labels.updating} (updating) means that the site is waiting for the iPhone. Please wait a few more minutes, then open ${labels.devices} (devices) again.`,
    ask: `Do your two show ${labels.updated} (updated) and a new time now?`,
    answers: { answered: 'Yes, both do', silent: `One says ${labels.unreached} (no answer)`, later: 'They’ll check it later' },
  },
  'devices-silent': {
    say: 'It’s fine if one device doesn’t answer. It may be switched off or out of reach.',
    ask: 'Do two others show a time after the registration?',
    answers: { answered: 'Yes, two do', updating: `They stay at ${labels.updating} (updating)`, later: 'Not now: they’ll check it later' },
  },
  'is-renewal': {
    say: 'The iPhones you already manage are connected by the certificate in use. We don’t create a new one: we renew that one.',
    ask: 'Shall we go through the renewal together?',
    answers: { go: 'Continue to the renewal', none: 'They looked again: there are none', park: 'Call back later' },
  },
  'enrolled-unknown': {
    say: `On the same site, open ${labels.settings} (settings), then ${labels.certificatePage} (iOS certificate), and look at ${labels.expiry} (end date) in the lower box. If it has a date, there’s a certificate already.`,
    ask: 'Does it have a date?',
    answers: { none: 'It’s empty, and there are no devices', some: 'Yes, it does', park: 'Call back later' },
  },
  'id-none': {
    say: 'Create one at account.apple.com, with a shared address of your company. If you’re sharing your screen, please stop now, and don’t say the address or the password aloud.',
    ask: 'Have you created it?',
    answers: { made: 'Yes, they have', there: 'They found one to use', park: 'Call back later' },
  },
  'id-shared': {
    say: 'Before a certificate exists, you can still change to an Apple ID used only for this. If you change it later, you have to enrol every iPhone again.',
    ask: 'Shall we create one only for this?',
    answers: { make: 'Yes, create one', keep: 'They’ll keep this one', back: 'They’ll check it again' },
  },
  'list-not-empty': {
    say: 'Please stop there, and don’t press anything. The certificates in the list may be in use somewhere.',
    ask: 'Could you ask your colleagues what they’re used for?',
    answers: { back: 'They’re for something else', park: 'Call back later', page: 'Open the page about it' },
  },
  'kind-receive': {
    say: 'To sign in, you need the password and a code that comes to a phone. You only need the email to reset the password.',
    ask: 'What can’t you receive: the codes, or the emails?',
    answers: { phone: 'The codes', mail: 'The emails', back: 'Something else' },
  },
  'kind-whose': {
    say: 'The certificate was created with one Apple ID. Once we know it, you don’t have to do anything on the iPhones.',
    ask: 'Which comes closest?',
    answers: { nothing: 'Nobody passed on the details', left: 'The person who used it has left', other: 'They want a different Apple ID', back: 'Something else' },
  },
  waits: {
    say: 'It’s fine to stop here. Please don’t sign in with that Apple ID while you wait.',
    ask: 'When do you expect an answer?',
    answers: { park: 'Call back then', back: 'The answer has come' },
  },
};

/** Its keys are the script's: the compiler sees to that. */
export { words as trapWords };
