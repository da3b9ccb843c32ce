// The page that opens from everywhere: choosing an Apple ID, keeping it, having none yet, and what another one costs.
import type { appleIdPage as source } from '../ja/apple-id-page.ts';
import { rich, strong } from '../rich.ts';
import { lines } from '../step-page.ts';

export const appleIdPage: typeof source = {
  heading: 'Choose an Apple ID that you won’t lose',
  lead: lines('You can renew a certificate only with the Apple ID (Apple Account) it was created with.', rich('For a renewal, ', strong('use the same Apple ID as last year.'), ' Don’t create a new one.')),
  renewing: {
    heading: 'Use the same Apple\u00a0ID as last year',
    lead: lines('You can renew a certificate only with the Apple ID (Apple Account) it was created with. Don’t create or choose a different one.'),
    lost: 'I don’t know last year’s Apple ID',
  },
  choose: {
    title: 'Choosing one',
    items: [
      rich(strong('One that no other Apple service uses.'), ' If it’s used for the App Store, iCloud or someone’s iPhone, choose a different one.'),
      rich(strong('An address of your own domain that several people read.'), ' They still get its email when staff change.'),
      rich(strong('One for the whole company.'), ' It’s free.'),
    ],
  },
  keep: {
    title: 'Keeping it',
    items: [
      rich(strong('Register two phone numbers for the codes.'), ' Make one of them an office landline: it can take the code as a voice call.'),
      'Sharing the mailbox doesn’t share the codes. Write down who has the phones.',
      'Write the Apple ID in three places: the memo here, the management site, and your handover documents. Keep the password where your company keeps passwords.',
      'With Apple Business and two administrators, a Managed Apple Account is just as safe. Ask whether accounts or services are restricted there.',
      'If your company links its sign-in with Apple, Apple IDs of that domain may be renamed. Tell your IT department first.',
    ],
  },
  transfer: {
    title: 'If your company plans to take over Apple IDs',
    items: [
      rich('With account transfer in Apple Business, a company takes over all Apple IDs of its domain. ', strong('Once started, it can’t be undone.'), ' It takes 30 days.'),
      rich('In that time, sign in with the certificate’s Apple ID and ', strong('choose to transfer it.'), ' Then the company manages it, and two administrators can reset its password.'),
      'If you choose nothing, its name changes and you may be unable to sign in.',
      'Apple Pay cards, a recovery contact, Family Sharing or Find My can prevent the transfer. Remove them first.',
    ],
  },
  change: {
    title: 'Changing to a different one',
    items: [
      rich(strong('You have to remove every iPhone and iPad from management first.')),
      'Then you enrol each one again and install its profiles and apps again.',
      'Ask the help desk before you change. There may be a way to avoid it.',
    ],
  },
  look: {
    title: 'Check an address',
    field: 'The address you have in mind',
    hint: 'We only check it. We don’t keep it.',
    press: 'Check it',
    ask: 'Is it already used for any of these: App Store, iCloud, someone’s iPhone?',
  },
  none: {
    open: 'I have no Apple ID yet',
    heading: 'Create an Apple ID first',
    lead: lines('Only for a company’s first certificate. It’s free and takes about ten minutes.'),
    steps: [
      'Set up an address of your own domain that several people read.',
      'Open the Apple Account site and choose to create an account.',
      'Enter a name, a date of birth and that address, and choose a password.',
      'Enter a phone number. Enter the codes you get by email and by phone.',
      'Then add a second phone number. For an office landline, choose the voice call.',
      'Sign out. If you can sign in again, you’re done.',
    ],
    site: 'Open the Apple Account site in the browser',
    sign: 'You can sign in, and two phone numbers are listed.',
    back: 'Back to choosing one',
  },
  trouble: 'I have Apple ID trouble',
  close: 'Return to where I was',
};
