// Starting over: steps with owners and dates, over days.
import { site } from '../../site/current.ts';
import type { startOver as source } from '../ja/start-over.ts';
import { label, rich, strong } from '../rich.ts';
import { lines, page } from '../step-page.ts';

const sign = 'Owner and date are kept in the record.';
const devices = label(site.labels.devices);

const steps: typeof source.steps = {
  agreed: {
    page: page({
      name: 'Agreement',
      heading: 'Ask the help desk and get their agreement',
      lines: lines('Once every device is removed, there is no way back. Don’t decide it alone.', 'It is safest to begin while the certificate still works.', 'Starting over does not bring a lost Apple ID back.'),
      sign, primary: 'They have agreed',
      help: {
        why: lines('Only the vendor can delete the certificate.', 'In the wrong order, devices have to be collected and wiped by hand.'),
        looks: lines('Your sales contact will do as well.', 'Say “screen 40, we want to start over”.'),
        ifNot: lines('If they say no, stop here. Nothing has happened to any device.'),
      },
    }),
    practice: lines('While practising, assume that they have agreed.'),
    sure: null,
  },
  listed: {
    page: page({
      name: 'Keep the list',
      heading: 'Save the list of devices as a file',
      lines: lines(rich('On the management site open ', devices, ' (devices) and press ', label(site.labels.csvOutput), ' (CSV output).'), 'You will need the numbers and owners to enrol the devices again.', 'Count the Macs, too.'),
      sign, primary: 'The list is saved',
      help: {
        why: lines('Removing a device takes it off the list.', 'Without names, numbers and departments nobody can tell which device is whose.'),
        looks: lines('The file opens in a spreadsheet. See that the number of devices is right.'),
        ifNot: lines('If the letters look wrong, import it as UTF-8.'),
      },
    }),
    practice: lines(rich('On the site at the right, ', label(site.labels.csvOutput), ' (CSV output) stands in ', devices, '.'), 'While practising, don’t press it: assume that the list is saved.'),
    sure: null,
  },
  prepared: {
    page: page({
      name: 'Prepare',
      heading: 'Get ready before you remove any device',
      lines: lines(rich('Note the ', strong('Activation Lock bypass codes.')), 'Back up what matters, device by device.', 'Count the devices enrolled automatically: they need a wipe.'),
      sign, primary: 'Everything is ready',
      help: {
        why: lines('Without its bypass code a wiped device may be unusable. Once the device is removed, its code is gone as well.', 'Apps that came from the management site are deleted, and their data with them.'),
        looks: lines('Devices enrolled automatically were bound to the company when they were bought. Their profile can’t be removed by hand.'),
        ifNot: lines('The help desk can say where the codes are.', 'Take as many days as you need.'),
      },
    }),
    practice: null,
    sure: 'I have the bypass codes and the backups',
  },
  trial: {
    page: page({
      name: 'Try two',
      heading: 'Remove two devices and look at them',
      lines: lines(rich('Choose two that are used differently (an iPhone and a Mac, if you have both) and delete them in ', devices, ' (devices).'), 'On each, look in Settings whether the management profile is gone.'),
      sign, primary: 'It worked with two',
      help: {
        why: lines('What fails with two fails with all.', 'Devices can be removed only while the certificate works.'),
        looks: lines('On an iPhone: Settings, General, VPN & Device Management. If no management profile is listed, it is gone.'),
        ifNot: lines('If the profile stays, ask the help desk before you remove the rest.', 'Switch a device on before you remove it.'),
      },
    }),
    practice: lines(rich('On the site at the right, open ', devices, ' and press ', label(site.labels.delete), ' (delete) in the last column for two devices.')),
    sure: 'I know that these two are not managed until they are enrolled again',
  },
  deleted: {
    page: page({
      name: 'Remove all',
      heading: 'Remove all the other devices',
      lines: lines(rich('In ', devices, ' (devices), delete all the rest.'), 'Mark on your saved list any device whose profile stays.', 'Wipe those that were enrolled automatically.'),
      sign, primary: 'All are removed',
      help: {
        why: lines('Once the certificate is gone, the site can’t reach the devices. The order matters.'),
        looks: lines(rich(devices, ' is empty.')),
        ifNot: lines('Agree with the help desk what to do about a device that can’t be found.'),
      },
    }),
    practice: lines(rich('On the site at the right, open ', devices, ' and press ', label(site.labels.deleteAll), ' (delete all).')),
    sure: 'It worked with two, and we have decided to remove all',
  },
  requested: {
    page: page({
      name: 'Ask for deletion',
      heading: 'Ask the help desk to delete the certificate',
      lines: lines('Only the vendor can delete it.', 'Send the text below to your sales contact or the help desk.'),
      sign, primary: 'I have sent it',
      help: {
        why: lines(`While the old certificate is there, a new one is refused (${site.refusals.otherTopic.code}).`),
        looks: lines('It holds your company, the number that begins with M, and the day the devices were gone.'),
        ifNot: lines('Without the number, send it all the same: they can find you by name.'),
      },
    }),
    practice: lines('While practising, assume that it was sent.'),
    sure: null,
  },
  'vendor-deleted': {
    page: page({
      name: 'Await deletion',
      heading: 'Wait for word that it is deleted',
      lines: lines('It usually takes 2 to 3 business days; weekends don’t count.', 'You can stop here. Next time it opens at this page.'),
      sign, primary: 'They say it is deleted',
      help: {
        why: lines('The vendor deletes it. The dates are counted by us and are no promise.'),
        looks: lines(rich('The box ', label(site.labels.certificateBox), ' of the management site is empty.')),
        ifNot: lines('After 3 business days without word, ask the help desk.'),
      },
    }),
    practice: lines(rich('While practising it is gone at once: on the next page ', label(site.labels.certificateBox), ' in ', label(site.labels.certificatePage), ' is empty.')),
    sure: null,
  },
  enrolled: {
    page: page({
      name: 'Enrol again',
      heading: 'Enrol the devices again',
      lines: lines('Enrol one device after the other, with the saved list beside you.', 'Begin with two, to be sure.', 'The new certificate is on the management site already.'),
      sign, primary: 'All are enrolled',
      help: {
        why: lines('A device learns the new certificate’s number when it is enrolled.'),
        looks: lines(rich('They come back in ', devices, '. Compare the number with your saved list.')),
        ifNot: lines('If one can’t be enrolled, see whether its old management profile is still there.'),
      },
    }),
    practice: lines(rich('On the site at the right, open ', devices, ' and press ', label('練習用iPhoneを2台登録する'), ' (enrol two practice iPhones).')),
    sure: null,
  },
  apps: {
    page: page({
      name: 'Profiles, apps',
      heading: 'Hand out profiles and apps again',
      lines: lines('Send profiles and apps from the management site once more.', 'Only what is needed has to come back.', 'Restore the data from the backups.'),
      sign, primary: 'They are handed out',
      help: {
        why: lines('What was handed out went when the devices were removed.'),
        looks: lines('See on two devices that apps and settings are back.'),
        ifNot: lines('What is not urgent can have a later date.'),
      },
    }),
    practice: lines('While practising, assume that it is done.'),
    sure: null,
  },
};

export const startOver: typeof source = {
  steps,
  owner: 'Owner',
  ownerHint: 'A person or a department.',
  firstOwner: 'Device admin',
  on: 'Day done or due',
  dayUnread: 'Please write it like 2026-11-25.',
  plan: 'Just plan it and stop',
  leave: 'Don’t start over: back to where I was',
  table: 'Owners and dates of the start-over',
  columns: { step: 'Step', owner: 'Owner', on: 'Date', state: 'State' },
  states: { done: 'done', planned: 'planned', open: 'to come' },
  vendorOwner: 'Help desk',
  expected: { title: 'Expected', between: (from: string, to: string) => `${from} to ${to}`, since: (day: string) => `Asked for on ${day}` },
  mail: {
    about: 'Text to send',
    subject: 'Subject: MDM certificate deletion request',
    body: (company: string, mCode: string, day: string) => `This is ${company} (${mCode}). To set up a new MDM certificate, please delete the one that is registered. All our iOS devices were removed on ${day}. Please let us know when it is done.`,
    noCode: 'number to follow',
    us: 'our company',
  },
};
