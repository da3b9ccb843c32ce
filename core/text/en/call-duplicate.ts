// What is said and asked by telephone about E320 and look-alike rows.
import type { duplicateWords as source } from '../ja/call-duplicate.ts';
import { site } from '../../site/current.ts';
import { rowQuestions } from './call-rows.ts';

const { labels, refusals } = site;
const parks = 'We’ll talk again later';

const words: typeof source = {
  'e320-first': {
    say: `${refusals.otherTopic.code} means that a wrong row was renewed. The certificate in use keeps working, so never press Create, and never press Revoke.`,
    ask: `Could you read me the last four characters of the number in ${labels.subject} on the management site, and of the one that “i” shows in Apple’s list?`,
    answers: { reads: 'They read both numbers', later: 'They can’t read them now', revoke: 'They seem to have pressed Revoke', park: parks },
  },
  'find-sign-in': {
    say: 'If you’re sharing your screen, please stop sharing now. Then take your time and sign in with that Apple ID.',
    ask: 'Do you see the list “Certificates for Third-Party Servers”?',
    answers: { list: 'Yes, the list shows', 'get-started': 'It says “Get Started”', locked: 'It’s locked', holder: 'The code doesn’t come' },
  },
  'find-row': {
    say: 'From the top of the list, one row at a time, press the “i” at its right end and look at the number. Never press the red Revoke, and never press Create.',
    ask: 'In the part that opens, could you read me the last four characters of “Subject DN”, one by one?',
    answers: { reads: 'They read the number', none: 'No row has the number', create: 'They pressed Create', revoke: 'It asks whether to revoke' },
    asked: rowQuestions,
  },
  'find-unknown': {
    say: 'I don’t know the number of the certificate in use, so I can’t tell which row it is. I don’t want to guess.',
    ask: `Could we look at ${labels.subject} on the management site together again?`,
    answers: { sought: 'Yes, they’re looking', mail: 'They’ll send the file by email', park: parks },
  },
  stray: {
    say: 'Before you renew the right row, I’d like to check one thing. If Renew was pressed in a different row, nobody is to blame, but its company may depend on it.',
    ask: 'Was Renew pressed in a wrong row, or Create?',
    answers: { none: 'Neither', created: 'Create was pressed', other: 'Renew, in a wrong row', unknown: 'They don’t know' },
  },
};

/** Its keys are the script's: the compiler sees to that. */
export { words as duplicateWords };
