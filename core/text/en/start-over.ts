// Starting over: steps with owners and dates, over days.
import { site } from '../../site/current.ts';
import type { startOver as source } from '../ja/start-over.ts';
import { label, rich, strong } from '../rich.ts';
import { lines, page } from '../step-page.ts';

const sign = 'The record keeps the owner and date.';
const devices = label(site.labels.devices);

const steps: typeof source.steps = {
  agreed: {
    page: page({
      name: 'Agreement',
      heading: 'Ask the help desk and get their agreement',
      lines: lines('After you’ve removed every device, you can’t go back. Don’t decide this alone.', 'It’s safest to start while the certificate still works.', 'This doesn’t bring back a lost Apple ID.'),
      sign, primary: 'They’ve agreed',
      help: {
        why: lines('Only your management service provider can delete the certificate.', 'If you do this in the wrong order, you have to collect the devices and erase them by hand.'),
        looks: lines('You can also ask your sales contact.', 'Say: “We want to delete our MDM certificate and enrol all devices again with a new Apple ID.”'),
        ifNot: lines('If they say no, stop here. Nothing has happened to any device.'),
      },
    }),
    practice: lines('While practising, assume that they’ve agreed.'),
    sure: null,
  },
  listed: {
    page: page({
      name: 'Keep the list',
      heading: 'Save the list of devices as a file',
      lines: lines(rich('On the management site, open ', devices, ' (devices) and press ', label(site.labels.csvOutput), ' (CSV output).'), 'You’ll need the phone numbers, serial numbers and owners to enrol the devices again.', 'Include Macs.'),
      sign, primary: 'I’ve saved the list',
      help: {
        why: lines('Removing a device takes it off the list.', 'Without names, numbers and departments, you can’t tell whose device is whose.'),
        looks: lines('The file opens in a spreadsheet. Check that the number of devices is right.'),
        ifNot: lines('If the text looks wrong, import it as UTF-8.'),
      },
    }),
    practice: lines(rich('On the site on the right, ', label(site.labels.csvOutput), ' (CSV output) is in ', devices, ' (devices).'), 'While practising, don’t press it: assume that you’ve saved the list.'),
    sure: null,
  },
  prepared: {
    page: page({
      name: 'Prepare',
      heading: 'Get ready before you remove any device',
      lines: lines(rich('Note the ', strong('Activation Lock bypass codes.')), 'Back up what you need on each device.', 'Devices enrolled through Apple Business (Automated Device Enrolment) have to be erased. First move those with version 26 or newer, if that’s possible. Count them separately.'),
      sign, primary: 'Everything is ready',
      help: {
        why: lines('Without its bypass code, an erased device may be unusable. When you remove the device, its code is gone too.', 'Apps from the management site are deleted together with their data.', 'A device that was removed and enrolled again can’t be moved through Apple Business.'),
        looks: lines('You can’t remove the management profile from devices enrolled through Apple Business by hand.'),
        ifNot: lines('The help desk can tell you where the codes are.', 'Take as many days as you need.'),
      },
    }),
    practice: null,
    sure: 'I have the bypass codes and the backups',
  },
  trial: {
    page: page({
      name: 'Try two',
      heading: 'Remove two devices first, then check them',
      lines: lines(rich('Choose two that are used differently (an iPhone and a Mac, if you have both) and delete them in ', devices, ' (devices).'), 'On each, check in Settings that the management profile is gone.'),
      sign, primary: 'It worked with two',
      help: {
        why: lines('If it doesn’t work with two devices, it won’t work with the rest.', 'You can remove devices only while the certificate works.'),
        looks: lines('On an iPhone: Settings, General, VPN & Device Management. If you don’t see a management profile, it’s gone.'),
        ifNot: lines('If the profile stays, ask the help desk before you remove the rest.', 'Turn a device on before you remove it.'),
      },
    }),
    practice: lines(rich('On the site on the right, open ', devices, ' (devices) and press ', label(site.labels.delete), ' (delete) in the last column for two devices.')),
    sure: 'I understand that these two aren’t managed until I enrol them again',
  },
  deleted: {
    page: page({
      name: 'Remove all',
      heading: 'Remove all the other devices',
      lines: lines(rich('First finish moving those that can be moved. Then delete all the rest in ', devices, ' (devices).'), 'On your saved list, mark any device that still has its profile. Erase those enrolled through Apple Business (Automated Device Enrolment): you can’t remove their profile by hand.'),
      sign, primary: 'I’ve removed them all',
      help: {
        why: lines('When the certificate is gone, the site can’t reach the devices. So the order matters.'),
        looks: lines(rich(devices, ' is empty.')),
        ifNot: lines('Agree with the help desk what to do about a device that can’t be found.'),
      },
    }),
    practice: lines(rich('First finish moving those that can be moved. Then open ', devices, ' (devices) on the right and press ', label(site.labels.deleteAll), ' (delete all).')),
    sure: 'It worked with two, and we’ve decided to remove them all',
  },
  requested: {
    page: page({
      name: 'Ask for deletion',
      heading: 'Ask the help desk to delete the certificate',
      lines: lines('Only your management service provider can delete it.', 'Send the message below to your sales contact or the help desk.'),
      sign, primary: 'I’ve sent it',
      help: {
        why: lines(`While the old certificate is there, a new one is refused (${site.refusals.otherTopic.code}).`),
        looks: lines('It includes your company, your customer number, and the day you removed the devices.'),
        ifNot: lines('Without the number, send it anyway: they can find you by name.'),
      },
    }),
    practice: lines('While practising, assume that you’ve sent it.'),
    sure: null,
  },
  'vendor-deleted': {
    page: page({
      name: 'Wait for deletion',
      heading: 'Wait until they say it’s deleted',
      lines: lines('It usually takes 2 to 3 business days; weekends don’t count.', 'You can stop here. Next time, this page opens.'),
      sign, primary: 'They say it’s deleted',
      help: {
        why: lines('Your management service provider deletes it. The dates are only our estimate.'),
        looks: lines(rich('The ', label(site.labels.certificateBox), ' (certificate) box on the management site is empty.')),
        ifNot: lines('If you hear nothing for 3 business days, ask the help desk.'),
      },
    }),
    practice: lines(rich('While practising, it’s deleted at once. On the next page, ', label(site.labels.certificateBox), ' (certificate) in ', label(site.labels.certificatePage), ' (iOS certificate) is empty.')),
    sure: null,
  },
  enrolled: {
    page: page({
      name: 'Enrol again',
      heading: 'Enrol the devices again',
      lines: lines('Enrol one device after the other, using your saved list.', 'Start with two, to be sure.', 'The new certificate is already on the management site.'),
      sign, primary: 'I’ve enrolled them all',
      help: {
        why: lines('A device learns the new certificate’s number when you enrol it.'),
        looks: lines(rich('They come back in ', devices, ' (devices). Compare how many there are with your saved list.')),
        ifNot: lines('If you can’t enrol one, check whether its old management profile is still there.'),
      },
    }),
    practice: lines(rich('On the site on the right, open ', devices, ' (devices) and press ', label('練習用iPhoneを2台登録する'), ' (enrol two practice iPhones).')),
    sure: null,
  },
  apps: {
    page: page({
      name: 'Profiles, apps',
      heading: 'Install profiles and apps again',
      lines: lines('Install profiles and apps from the management site again.', 'You only need to install what you use.', 'Restore the data from the backups.'),
      sign, primary: 'I’ve installed them',
      help: {
        why: lines('Profiles and apps were deleted when you removed the devices.'),
        looks: lines('Check on two devices that apps and settings are back.'),
        ifNot: lines('If something isn’t urgent, choose a later date.'),
      },
    }),
    practice: lines('While practising, assume that it’s done.'),
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
  plan: 'Save the owner and date, and stop here',
  ahead: 'This day is still to come. When it’s done, change it to the day it was done.',
  leave: 'Don’t re-enrol: back to where I was',
  table: 'Owners and dates',
  columns: { step: 'Step', owner: 'Owner', on: 'Date', state: 'Status' },
  states: { done: 'done', planned: 'planned', open: 'to do' },
  vendorOwner: 'Help desk',
  expected: { title: 'Expected', between: (from: string, to: string) => `${from} to ${to}`, since: (day: string) => `Requested on ${day}` },
  mail: {
    about: 'Message to send',
    subject: 'Subject: MDM certificate deletion request',
    body: (company: string, mCode: string, day: string) => `Dear Support,\n\nWe are writing on behalf of ${company} (${mCode}). To set up a new MDM certificate, we would like you to delete the one that is registered. All our devices were removed on ${day}. Please let us know when the certificate has been deleted.\n\nThank you for your help.`,
    noCode: 'number to follow',
    us: 'our company',
  },
};
