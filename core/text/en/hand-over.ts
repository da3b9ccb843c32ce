// The hand-over file: the page that makes one (screen 68) and the one that takes one up (screen 69).
import type { handOver as source } from '../ja/hand-over.ts';
import { lines } from '../step-page.ts';

const number = (count: number) => count.toLocaleString('en-GB');
const unchanged = 'Nothing has changed.';

export const handOver: typeof source = {
  making: {
    open: 'Make a hand-over file',
    title: 'To continue on a different computer',
    hint: 'Save this company’s records in one file for a colleague or a new computer.',
    heading: 'Make a hand-over file',
    doneHeading: 'The hand-over file is ready',
    lead: {
      customer: lines('This company’s records in one locked file. The app on a different computer can take it over.', 'Passwords and the Apple ID memo aren’t in it.'),
      case: lines('The records of this job in one locked file. The app on a different computer can take it over.', 'Passwords and the Apple ID memo aren’t in it.'),
    },
    words: 'Five words that open the file',
    say: 'Say them to the person who gets the file, by phone or in person. Never write them in the same email.',
    lost: 'The app doesn’t keep the words. If they’re lost, make the file again.',
    typed: 'To type them',
    language: 'Language of the words',
    another: 'Choose different words',
    make: 'Make the file with these words',
    made: (name) => `Saved “${name}” in your downloads.`,
    next: 'Send the file, and say the five words below by phone.',
    tooLarge: 'The records are too large for one file (10 MB at most). You can hand over one job at a time from the last page of the job.',
    folder: 'Open the folder',
    back: 'Back',
  },
  taking: {
    heading: { words: 'Enter the five words', opening: 'Opening the hand-over file', compare: 'Check the differences before you take it over', nothing: 'Everything in it is here already', done: 'Taken over' },
    lead: lines('Ask the person who gave you the file for the words.', 'Opening it changes nothing.'),
    field: 'The five words',
    hint: 'Leave a space between the words. Japanese words can be in kana or in letters.',
    open: 'Open the file',
    patience: 'It takes a few seconds.',
    cancel: 'Stop opening',
    cancelled: `Stopped. ${unchanged}`,
    troubles: {
      'too-large': () => `The file is too large (10 MB at most). ${unchanged}`,
      shut: () => `These words don’t open it. Check the words, or the file. ${unchanged}`,
      unreadable: () => `This can’t be read as a hand-over file. Ask the person who gave it to you to make it again. ${unchanged}`,
      newer: () => `A newer version of this app made the file. Update the app on this computer to take it over. ${unchanged}`,
      several: (names) => `This company is here more than once (${names}). Make them one company on the company’s page, then open the file again. ${unchanged}`,
    },
    between: ', ',
    madeAt: (moment) => `Made on ${moment}.`,
    newCompany: 'A new company.',
    knownCompany: (name) => `Added to the records of “${name}” here.`,
    sameCompany: (name) => `The same as “${name}” here.`,
    nameless: 'No company name yet',
    certificates: 'Certificates',
    certificate: (lastFour, day) => `Last four of the number: ${lastFour}, end date: ${day}`,
    stands: { new: 'New', same: 'The same here', differs: (day) => `Different (end date here: ${day})`, unknownEnd: 'No end date known here yet' },
    jobs: 'Jobs',
    jobStands: {
      new: () => 'New',
      longer: (more) => (more === 1 ? 'Continues with 1 more entry' : `Continues with ${number(more)} more entries`),
      same: () => 'The same here',
      parted: () => 'It continued differently on the two computers. The record here stays as it is.',
      elsewhere: () => 'Here it’s the job of a different company. The record here stays as it is.',
    },
    noted: (count) => (count === 1 ? '1 note about the company is added.' : `${number(count)} notes about the company are added.`),
    differs: 'What differs',
    later: 'What was written later stays.',
    columns: { field: 'What', here: 'Here', file: 'In the file' },
    stays: 'stays',
    empty: 'None',
    fields: {
      name: 'Company name',
      reading: 'Reading in kana',
      code: 'Customer number',
      devices: 'iPhones and iPads',
      macs: 'Macs',
      note: 'Note',
      siteUrl: 'Address of the management site',
      sales: 'Sales contact',
      helpDesk: 'Help desk',
    },
    take: 'Take over these records',
    taken: (jobs) => {
      if (jobs === 0) return 'The company’s records are here now.';
      return jobs === 1 ? 'The company’s records and 1 job are here now.' : `The company’s records and ${number(jobs)} jobs are here now.`;
    },
    delete: 'You don’t need the hand-over file any more. Delete it from your email and your downloads.',
    memo: 'The Apple ID memo isn’t in it. You note it again in the next renewal.',
    company: 'Open the company’s page',
    again: 'Enter the words again',
    back: 'To the start screen',
  },
};
