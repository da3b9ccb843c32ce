// What is said and asked by telephone when preparing, and for a first certificate.
import type { creationWords as source } from '../ja/call-creation.ts';
import { site } from '../../site/current.ts';

const { labels } = site;
const parks = 'We’ll talk again later';

const words: typeof source = {
  'this-pc': {
    say: 'You create a certificate on a computer, not on an iPhone. It needs Edge, Chrome or Safari, and a clock that’s right.',
    ask: 'Are you at that computer now?',
    answers: { fit: 'Yes, and it has these', park: 'They’ll call again from the computer' },
  },
  'apple-id-start': {
    say: 'You can renew a certificate each year only with the Apple ID it was created with. Please don’t say its address aloud.',
    ask: 'Is there an Apple ID for this already?',
    answers: { yes: 'Yes, there is', no: 'Not yet' },
  },
  'apple-id-use': {
    say: 'If it’s used for other things as well, its password or phone number may change for other reasons.',
    ask: 'Is that Apple ID used only for this work?',
    answers: { only: 'Only for this work', others: 'For other things, too', unknown: 'They don’t know' },
  },
  'apple-id-first': {
    say: 'You’ll create the certificate on Apple’s site with the Apple ID you chose. Please don’t say the Apple ID, the password or the code aloud.',
    ask: 'Do you have its password, and the phone for the code, with you?',
    answers: { hand: 'Yes, everything', holder: 'The phone’s owner is away', page: 'Note it in the app', park: parks },
  },
  'code-phones': {
    say: 'Two phones for the codes are safer than one. Make one of them an office landline: a voice call reads out the code.',
    ask: 'How many phones are registered now?',
    answers: { two: 'Two or more', one: 'One', later: 'They’ll check it later' },
  },
  prepared: {
    say: 'You’re ready. The rest can wait.',
    ask: 'Does the management site list iPhones or iPads already?',
    answers: { renew: 'Yes: continue to the renewal', create: 'No: continue to creating', close: 'Stop for today', end: 'The call is over' },
  },
  'devices-enrolled': {
    say: `You create the certificate before you enrol any iPhone. Please open ${labels.devices} (devices) at the top of the management site.`,
    ask: 'Is there even one iPhone or iPad in the list?',
    answers: { none: 'No, none', some: 'Yes, there are some', unknown: 'They don’t know' },
  },
  'made-sign-in': {
    say: 'If you’re sharing your screen, please stop sharing now. Then take your time and sign in with the Apple ID you chose.',
    ask: 'Do you see the button “Create a Certificate” or “Get Started”?',
    answers: { list: 'They see one of them', locked: 'It’s locked', holder: 'The code doesn’t come' },
  },
  'made-row': {
    say: 'If certificates are already listed, don’t press anything and tell me. If there are none, press “Get Started” or “Create a Certificate”.',
    ask: 'Do you see the page “MDM Certificate Agreement”?',
    answers: { terms: 'Yes, the agreement shows', form: 'It asks for a file already', rows: 'Certificates are listed', revoke: 'It asks whether to revoke' },
  },
  'made-upload': {
    say: 'Press “Choose File” and choose the .csr file you saved. When its name shows, press “Upload”.',
    ask: 'Does it say “Confirmation”?',
    answers: { confirmed: 'Yes, it says so', refused: 'It shows a red message', revoke: 'It asks whether to revoke' },
  },
  'made-download': {
    say: 'On that page, press Download. It saves a file whose name begins with “MDM_”.',
    ask: 'Was a file saved whose name ends with .pem, dot P E M?',
    answers: { saved: 'Yes, it was saved', json: 'A .json file was saved', nothing: 'Nothing was saved', mail: 'They’ll send the file by email' },
  },
  'verdict-made': {
    say: 'It’s a first certificate, so there’s nothing to compare it with. I haven’t seen the file, so we’ll check the date after you’ve registered it.',
    ask: 'Shall we continue and register it, or could you send me the file by email?',
    answers: { accept: 'Continue, although it needs attention', mail: 'They’ll send the file by email', reread: 'They’ll read the number again' },
  },
  'made-e320': {
    say: 'That management site already has a certificate. We won’t use the one you created: we’ll renew the registered one.',
    ask: 'Shall we change to the renewal and continue together?',
    answers: { renew: 'Change to the renewal', page: 'Open the page about it', park: parks },
  },
};

/** Its keys are the script's: the compiler sees to that. */
export { words as creationWords };
