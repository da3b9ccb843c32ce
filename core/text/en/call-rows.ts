// What callers ask while they look at the rows one by one, and what to say to it.
import type { rowQuestions as source } from '../ja/call-rows.ts';

const questions: typeof source = {
  close: { about: '“How do I close what opened?”', say: 'Please press “Cancel”. It only closes that part and doesn’t cancel anything else.' },
  two: { about: '“There are two numbers”', say: 'It’s “Subject DN”, the lower one, and not “Serial Number”. If it’s broken into two lines, look at the end of the second.' },
  red: { about: '“I’m afraid of the red buttons”', say: 'Never press the red Revoke. You can press “i” and “Cancel” as often as you like: they change nothing.' },
  notes: { about: '“There’s a field for notes, and Update Note”', say: 'Please don’t write anything in “Notes”. To close it, press “Cancel”.' },
  lost: { about: '“I don’t know which rows I’ve seen”', say: 'Close it with “Cancel”, and let’s count from the top row again. It does no harm to look twice.' },
};

/** Their keys are the script's: the compiler sees to that. */
export { questions as rowQuestions };
