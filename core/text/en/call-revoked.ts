// What is said and asked by telephone about Revoke; which certificate it was is not settled by ear.
import type { revokedWords as source } from '../ja/call-revoked.ts';
import { site } from '../../site/current.ts';

const { labels } = site;
const parks = 'We’ll talk again later';
const ended = 'The call is over';

const words: typeof source = {
  'revoke-what': {
    say: 'Phones, email and apps keep working, so there’s no hurry. Please don’t remove or re-enrol any devices.',
    ask: 'Has Revoke been pressed already?',
    answers: { not: 'Not yet', pressed: 'Yes, it was pressed', mail: 'An email says that it was revoked', created: 'A newly created one was registered' },
  },
  'revoke-explained': {
    say: 'Never press Revoke. If it asks whether to revoke, press “Cancel”.',
    ask: 'Are you back at the list?',
    answers: { close: 'Yes: this is settled', pressed: 'It was pressed', end: ended },
  },
  'revoked-which': {
    say: 'Please don’t press any button on Apple’s site. One Apple ID often has several certificates.',
    ask: 'Is the revoked one the certificate that your management site uses?',
    answers: { use: 'Yes, the one in use', other: 'No, a different one', unknown: 'They don’t know', park: parks },
  },
  'revoked-judge': {
    say: 'If I only hear the number, we could get it wrong. Please press the “i” of that row, copy everything that appears and send it to me by email.',
    ask: 'Could you send it, or ask your help desk?',
    answers: { page: 'It’s here: I’ll compare it', desk: 'They’ll ask the help desk', park: parks },
  },
  'live-stray': {
    say: `In the lower box, ${labels.certificateBox} (certificate), press ${labels.register} (register) with the file of the earlier certificate. Please don’t press ${labels.issue} (generate).`,
    ask: `After ${labels.refresh} (refresh), do two devices show ${labels.updated} (updated)?`,
    answers: { live: 'Yes, they do', refused: 'It was refused, or they don’t', nothing: 'No earlier file, and no row', park: parks },
  },
  'revoked-phones': {
    say: `Please don’t remove anything. In ${labels.devices} (devices) press ${labels.refresh} (refresh) for two devices and wait five minutes.`,
    ask: `Do they show ${labels.updated} (updated) with a time after that?`,
    answers: { answered: 'Yes, they do', silent: 'They don’t answer', park: parks },
  },
  'revoked-restored': {
    say: 'The earlier certificate is back in use. Leave the row that was created by mistake as it is: never press Revoke there.',
    ask: 'Does the earlier certificate expire soon?',
    answers: { close: 'No: this is settled', renew: 'Yes: continue to the renewal', page: 'Open the page about it', end: ended },
  },
  'revoked-end': {
    say: 'Please don’t remove anything. I have the next steps in front of me, and we’ll go through them together.',
    ask: 'Could you tell the help desk, or the person who uses that certificate?',
    answers: { page: 'See what to do and what to send', close: 'This is settled', end: ended, park: parks },
  },
  'revoke-try': {
    say: 'We don’t try Revoke by phone. I’ll practise it here alone, on the practice pages.',
    ask: 'May I open the practice page?',
    answers: { page: 'Open the practice page', park: parks },
  },
  'revoke-silent': {
    say: 'This is only for practice. On the real site, never press Revoke.',
    ask: 'May I open the practice page?',
    answers: { page: 'Open the practice page', park: parks },
  },
};

/** Its keys are the script's: the compiler sees to that. */
export { words as revokedWords };
