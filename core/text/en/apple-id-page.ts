// The page that opens from everywhere: choosing an Apple ID, keeping it, having none yet, and what another one costs.
import type { appleIdPage as source } from '../ja/apple-id-page.ts';
import { rich, strong } from '../rich.ts';
import { lines } from '../step-page.ts';

export const appleIdPage: typeof source = {
  heading: 'Choose an Apple ID that you won’t lose',
  lead: lines('A certificate can be renewed only with the Apple ID (Apple Account) that made it.', rich('For a renewal, ', strong('use the same Apple ID as last year.'), ' Don’t make a new one.')),
  renewing: {
    heading: 'Use the same Apple\u00a0ID as last year',
    lead: lines('A certificate can be renewed only with the Apple ID (Apple Account) that made it. Don’t make or choose another one.'),
    lost: 'I don’t know last year’s Apple ID',
  },
  choose: {
    title: 'Choosing one',
    items: [
      rich(strong('One that no other Apple service uses.'), ' If it serves the App Store, iCloud or somebody’s iPhone, take another.'),
      rich(strong('An address of your own domain that several people receive.'), ' Its mail still arrives when staff change.'),
      rich(strong('One for the whole company.'), ' It is free of charge.'),
    ],
  },
  keep: {
    title: 'Keeping it',
    items: [
      rich(strong('Register two phone numbers for the codes.'), ' Make one of them an office landline: it can take the code as a voice call.'),
      'Sharing the mailbox does not share the codes. Write down who holds the phones.',
      'Leave the Apple ID in three places: the memo here, the management site, and your handover papers. Keep the password where your company keeps passwords.',
      'With Apple Business and two administrators, a Managed Apple Account is just as safe.',
      'If your company links its sign-in with Apple, Apple IDs of that domain may be renamed. Tell your IT department beforehand.',
    ],
  },
  change: {
    title: 'Changing to another one',
    items: [
      rich(strong('Every iPhone and iPad has to leave management first.')),
      'Each is enrolled again, and its profiles and apps are installed again.',
      'Ask the help desk before you change. There may be a way that avoids it.',
    ],
  },
  look: {
    title: 'Look at an address',
    field: 'The address you have in mind',
    hint: 'We only look at it. It is not kept anywhere.',
    press: 'Look at it',
    ask: 'Is it used for any of these already: App Store, iCloud, somebody’s iPhone?',
  },
  none: {
    open: 'I have no Apple ID yet',
    heading: 'Make an Apple ID first',
    lead: lines('Only for a company’s very first certificate. It is free and takes about ten minutes.'),
    steps: [
      'Prepare an address of your own domain that several people receive.',
      'Open the Apple Account site and choose to create an account.',
      'Enter a name, a date of birth and that address, and choose a password.',
      'Enter a phone number. Type in the codes that come by mail and by phone.',
      'Then add a second phone number. For an office landline, choose the voice call.',
      'Sign out. If you can sign in again, you are done.',
    ],
    site: 'Open the Apple Account site in the browser',
    sign: 'You can sign in, and two phone numbers are listed.',
    back: 'Back to choosing one',
  },
  trouble: 'I have Apple ID trouble',
  close: 'Return to where I was',
};
