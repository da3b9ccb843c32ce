// What is said and asked on the steps of a renewal by telephone.
import type { WordsOf } from '../../call/scene.ts';
import type { renewalScenes } from '../../call/scenes/renewal.ts';
import { site } from '../../site/current.ts';
import { rowQuestions } from './call-rows.ts';

const { labels, messages, refusals } = site;

const whichBrowser = { about: '“Which browser?”', say: 'Edge, Chrome or Safari are all fine. Internet Explorer can’t open it.' };

const words: WordsOf<typeof renewalScenes> = {
  customer: {
    say: 'We’ll go through your MDM certificate together on the phone. Phones, email and apps keep working as usual.',
    ask: 'What’s your company’s name, and your customer number?',
    answers: { named: 'They gave the name' },
  },
  'site-access': {
    say: `First, open your management site and sign in, without saying your password aloud. Then press ${labels.settings} (settings), and ${labels.certificatePage} (iOS certificate).`,
    ask: `Is the page ${labels.certificatePage} (iOS certificate) open?`,
    answers: { in: 'Yes, it’s open', 'no-login': 'They don’t know the user ID', locked: 'It’s locked', menu: 'The menu isn’t there' },
  },
  registered: {
    say: `In the lower box, ${labels.certificateBox} (certificate), look at ${labels.subject}. Just read it to me: there’s no button to press.`,
    ask: `Could you read me the last four characters of ${labels.subject}, one by one, and then the date at ${labels.expiry} (end date)?`,
    answers: { reads: 'They read the number and date', mail: 'They’ll send the file by email', none: 'They can’t find a number' },
    asked: {
      press: { about: '“What do I press?”', say: 'There’s nothing to open. All of it shows on the page already.' },
      two: { about: '“There are two lines, with the number in both”', say: 'Take the lower line, its last four characters at the right. The number above ends in the same four.' },
      long: { about: '“It’s long, and very small”', say: 'Only the last four count. Hold Ctrl and press plus to make the page larger.' },
    },
  },
  'csr-request': {
    say: `In the upper box, ${labels.requestBox} (request), press ${labels.issue} (generate) once. Please don’t press it again.`,
    ask: `Does it say ${messages.done} (registered)?`,
    answers: { pressed: 'Pressed, and it says so', there: 'They have the file already', out: 'The sign-in page came back' },
    asked: {
      what: { about: '“What’s a CSR?”', say: 'It’s the request file that we’ll upload to Apple. It isn’t secret.' },
      gone: { about: '“Will the certificate disappear?”', say: 'No, it won’t. This only makes a request file: the certificate and the iPhones stay as they are.' },
    },
  },
  'csr-wait': {
    say: 'The site needs a minute to generate the file. The message only says that it has started: nothing is finished yet.',
    ask: 'Could you stay on the line for a minute?',
    answers: { there: 'It can be exported already', out: 'The sign-in page came back' },
    asked: { vanished: { about: '“The file’s name and the button are gone”', say: 'They disappear while the site generates the new file. That’s normal.' } },
  },
  'csr-take': {
    say: `Open ${labels.certificatePage} again from ${labels.settings} (settings), and press ${labels.output} (export), which is now in the upper box. There’s a button of the same name in the lower box, which we’ll use later.`,
    ask: 'Was a file saved whose name ends with .csr, dot C S R?',
    answers: { saved: 'Yes, it was saved', 'not-yet': 'The upper box has no such button yet', pem: 'It doesn’t end with .csr', nothing: 'Nothing was saved', mail: 'They’ll send the file by email' },
  },
  'csr-file': {
    say: 'I have your request file. I’m looking at it now.',
    ask: 'Could you wait a moment?',
    answers: { page: 'Look at it' },
  },
  'apple-id': {
    say: `Next, we sign in to Apple’s site with the Apple ID in the field ${labels.memo} (Apple ID used). Please don’t say the Apple ID, the password or the code aloud.`,
    ask: 'Do you have its password, and the phone for the code, with you?',
    answers: { hand: 'Yes, everything', unknown: 'They don’t know the Apple ID', holder: 'The phone’s owner is away', forgotten: 'They don’t know the password' },
    asked: {
      code: { about: '“Which phone is that?”', say: 'The phone that gets a six-digit code when you sign in. Please check whether its owner can answer it now.' },
      left: { about: '“What if its owner has left?”', say: 'It’s fine if anyone in your company answers that number. If not, there are other ways.' },
    },
  },
  way: {
    say: 'Now we open Apple’s site. In your usual browser, open a new tab and enter identity.apple.com/pushcert.',
    ask: 'What do you see: a sign-in page, or a list?',
    answers: { browser: 'A sign-in page, or the list', app: 'They open it inside the app' },
    asked: {
      spelt: { about: 'How to spell the address', say: 'Identity, as in your identity, dot, apple, dot, com. After a slash: push, p, u, s, h, and cert, c, e, r, t, as one word.' },
      which: whichBrowser,
    },
  },
  'way-practice': {
    say: 'Now we open Apple’s site. As this is a practice, don’t enter Apple’s address: open the practice site.',
    ask: 'What do you see: a sign-in page, or a list?',
    answers: { browser: 'A sign-in page, or the list', app: 'They open it inside the app' },
    asked: { which: whichBrowser },
  },
  'portal-sign-in': {
    say: 'If you’re sharing your screen, please stop sharing now. Then take your time and sign in with that Apple ID.',
    ask: 'Do you see the list “Certificates for Third-Party Servers”?',
    answers: { list: 'Yes, the list shows', 'get-started': 'It says “Get Started”', locked: 'It’s locked', holder: 'The code doesn’t come' },
    asked: {
      continue: { about: '“It says Continue”', say: 'Continue leads to the next page. Please press it.' },
      trust: { about: '“It asks about Trust”', say: 'Please press “Don’t Trust”. Then no sign-in stays on this computer.' },
      code: { about: '“It asks for a code”', say: 'Enter the six digits that came to the phone, without saying them aloud.' },
    },
  },
  'portal-row': {
    say: 'In the list, one row at a time, press the small round “i”, which isn’t red, and look at the number. Never press the red Revoke, and never press Create.',
    ask: 'In the part that opens, could you read me the last four characters of “Subject DN”, one by one?',
    answers: { reads: 'They read the number', none: 'No row has the number', create: 'They pressed Create', revoke: 'It asks whether to revoke', pressed: 'They’ve already pressed Renew' },
    asked: rowQuestions,
  },
  'portal-upload': {
    say: 'In the row that we found, press Renew. After Re comes N, as in November, and it isn’t red.',
    ask: 'Does the page say “Renew Push Certificate”?',
    answers: { form: 'Yes, it does', create: 'It’s the page for Create', revoke: 'It asks whether to revoke' },
  },
  'portal-download': {
    say: 'On that page, press Download. It saves a file whose name begins with “MDM_”.',
    ask: 'Was a file saved whose name ends with .pem, dot P E M?',
    answers: { saved: 'Yes, it was saved', json: 'A .json file was saved', nothing: 'Nothing was saved', mail: 'They’ll send the file by email' },
    asked: { date: { about: '“The new date isn’t a year after the old one”', say: 'The new end date is counted from today. It isn’t counted from the old end date, so it’s right.' } },
  },
  verdict: {
    say: 'I see nothing wrong in what you read out. I haven’t seen the file, so we’ll check the date again after you’ve registered it.',
    ask: 'Shall we continue and register it, or could you send me the file by email?',
    answers: { accept: 'Continue and register it, although it needs attention', mail: 'They’ll send the file by email', reread: 'They’ll read the number again' },
  },
  'verdict-file': {
    say: 'Thank you, your file is here. I’m checking what’s in it.',
    ask: 'Could you wait a moment?',
    answers: { page: 'Show the result' },
  },
  'register-compare': {
    say: `Go back to the management site and look at the upper box, ${labels.requestBox} (request). Please don’t press ${labels.issue} (generate).`,
    ask: 'Does the file there have the same name as the .csr file that you saved?',
    answers: { same: 'The same name', differs: 'A different name' },
    asked: { long: { about: '“The name is long”', say: 'Compare only the digits at the end. If they’re the same, it’s the same file.' } },
  },
  register: {
    say: `In the lower box, ${labels.certificateBox} (certificate), press ${labels.chooseFile} (choose file) and choose the .pem file from Apple’s site. When its name shows, press ${labels.register} (register) in the same row.`,
    ask: `Does it say ${messages.done} (registered)?`,
    answers: { done: 'Yes, it says so', e320: `It says ${refusals.otherTopic.code}`, refused: 'It shows a different message', out: 'The sign-in page came back' },
    asked: {
      copies: { about: '“There are files with (1) and (2), and I don’t know which”', say: 'In Apple’s list, press Download in the same row again. We use the file that’s saved now, the newest one.' },
      two: { about: `“There are two buttons ${labels.register}”`, say: `The one in the row ${labels.certificate} (certificate). The one at ${labels.memo} (Apple ID used) comes later.` },
      english: { about: `“There’s no ${labels.chooseFile}”`, say: `It may be in English: “${labels.chooseFileEnglish}”. It’s the same button.` },
    },
  },
  proof: {
    say: `${labels.expiry} (end date) and two iPhones show whether the new certificate is registered. If you send me a file, I can only tell that it isn’t a wrong certificate.`,
    ask: 'Shall we continue without a file, and look at the date?',
    answers: { later: 'We’ll check the date and two iPhones', mail: 'They’ll send the file anyway' },
    asked: { lower: { about: 'Sending it: “May I press the lower button?”', say: `Yes: after the registration it’s ${labels.output} (export) in the lower box. It only saves a copy, and changes nothing.` } },
  },
  expiry: {
    say: `In the lower box, look at ${labels.expiry} (end date). If it’s the day that Apple’s site shows, or a day either way, it’s registered.`,
    ask: 'Which date does it show?',
    answers: { moved: 'The same day, or a day either way', old: 'The old date, or a different one' },
    asked: { day: { about: '“It’s a day off: did I do something wrong?”', say: 'No, you didn’t. The management site counts in Japan’s time, so it may differ from Apple’s site by a day.' } },
  },
  'site-memo': {
    say: `For next year, check that the field ${labels.memo} (Apple ID used) shows the Apple ID you used. If it doesn’t, press ${labels.edit} (edit), enter it and press ${labels.register} (register).`,
    ask: 'Is it the same Apple ID? There’s no need to say it aloud.',
    answers: { there: 'It was there already', written: 'They’ve entered it', later: 'They’ll enter it later' },
  },
  devices: {
    say: `Open ${labels.devices} (devices), press ${labels.refresh} (refresh) and wait a few minutes. In the rows of two iPhones near you, look at ${labels.updated} (updated) and at the time, ${labels.deviceCollected} (collected at).`,
    ask: 'Do both show a time after the registration?',
    answers: { answered: 'Yes, both do', updating: `They stay at ${labels.updating} (updating)`, silent: `One says ${labels.unreached} (no answer)`, later: 'They’ll check it later' },
    asked: {
      choose: { about: '“There’s nothing to choose them with”', say: 'You don’t need to choose: the site asks all of them. Look only at the rows of your two.' },
      before: { about: `“They said ${labels.updated} before”`, say: 'The mark may be an older one. Look at the time.' },
      clock: { about: '“That isn’t the time on my clock”', say: 'The management site shows Japan’s time. Please compare it with the time in Japan now.' },
    },
  },
  collection: {
    say: `Open ${labels.settings} (settings), then ${labels.dashboard} (dashboard settings), and set ${labels.collection} (automatic collection) to ${labels.collectionOn} (on) and ${labels.interval} (interval) to ${labels.daily} (daily). Then press ${labels.register} (register) to save it.`,
    ask: `Did you press ${labels.register}, and does it say ${messages.done} (registered)?`,
    answers: { set: 'Pressed, and it says so', declined: 'They decided against it', later: 'They’ll decide later' },
    asked: { safe: { about: '“Does it change the certificate?”', say: 'No, it doesn’t. The site only checks the devices every day.' } },
  },
  done: {
    say: 'That’s all we can check by phone, thank you.',
    ask: 'Please press “Sign out” on Apple’s site before you close it. Is there anything else?',
    answers: { told: 'End this job, recorded as checked by phone', page: 'Open the usual last page (hand-over)', end: 'End the call only' },
    asked: {
      files: { about: '“May I delete the files?”', say: 'The .csr file and the earlier certificate can go. Keep one copy of the new .pem file, to be safe.' },
      paper: { about: '“What do I pass on for next year?”', say: 'I’ll send you a hand-over sheet by email. It says when to begin next time.' },
    },
  },
  'done-open': {
    say: 'The certificate is registered. The rest can wait.',
    ask: 'When could we continue together?',
    answers: { page: 'See what’s left, on the usual page', end: 'End the call' },
    asked: { harm: { about: '“Is it bad to leave it?”', say: 'The iPhones keep working as usual. When you can, check that they answer.' } },
  },
};

/** Its keys are the script's: the compiler sees to that. */
export { words as renewalWords };
