// What is asked before any device is removed: can Apple Business move them (screen 57), and the message to the help
// desk.
import type { moving as source } from '../ja/moving.ts';
import { rich, strong } from '../rich.ts';
import { lines, page } from '../step-page.ts';

const kept = rich(strong('Don’t remove any device before they answer.'), ' Removed devices can’t be moved.');

export const moving: typeof source = {
  page: page({
    name: 'Move instead',
    heading: 'Check whether the devices can be moved without erasing any',
    lines: lines(
      'Devices that were bought through Apple Business and have iOS, iPadOS or macOS 26 or newer can sometimes be moved without erasing them.',
      'It depends on your management service provider, so ask the help desk first.',
      rich(strong('Devices that you remove first can’t be moved.')),
    ),
    sign: null,
    primary: 'Continue with this answer',
    help: {
      why: lines('In a move, Apple Business tells the devices to switch. We found no report of a move when the certificate couldn’t be used.', 'If the provider supports it, apps and their data stay.'),
      looks: lines('Settings, General, About shows the version of iOS, iPadOS or macOS. It has to be 26 or newer.', 'Devices bought through Apple Business are listed there under Devices. One that was added later by hand can be moved after 30 days.', 'Shared iPads can’t be moved, and neither can devices that were removed from management.'),
      ifNot: lines('If you’re not sure, choose “I don’t know”. The help desk can tell you how to find out.'),
    },
  }),
  question: 'Do you have iPhones, iPads or Macs bought through Apple Business that have iOS, iPadOS or macOS 26 or newer?',
  answers: { may: 'Yes', no: 'No', unknown: 'I don’t know' },
  ask: {
    heading: 'Send this message to the help desk',
    lines: lines('It asks two things: whether they can give you a second place to enrol, and whether they support a move.', kept),
    about: 'Message for the help desk',
    sent: 'I sent it',
    known: 'They already said no',
    back: 'Change my answer',
  },
  mail: {
    subject: 'Subject: Question about device management migration (iOS 26 or newer)',
    body: (company: string, mCode: string) =>
      `Dear Support,\n\nWe are writing on behalf of ${company} (${mCode}). We may have to change to a different MDM certificate. We would like to avoid removing and erasing the devices that are in Apple Business and have iOS, iPadOS or macOS 26 or newer. Could you please answer two questions, and tell us how to find these devices?\n\n1. Can you give us a second place to enrol (a second tenant, or one that takes a second MDM certificate)?\n2. Do you support device management migration, where devices are assigned to a different service in Apple Business? If so, do managed apps and their data stay?\n\nWe will wait for your answer before we remove any devices.\n\nThank you for your help.`,
    noCode: 'number to follow',
    us: 'our company',
  },
  wait: {
    heading: 'Don’t remove any device while you wait',
    lines: lines('Phones, email and apps keep working. You can stop here.', kept),
    question: 'The help desk’s answer',
    outcomes: { possible: 'They said it’s possible', 'not-possible': 'They said it isn’t possible' },
    letter: 'Show the message',
  },
  can: {
    heading: 'Follow the help desk’s instructions, and move two devices first',
    lines: lines(rich(strong('Don’t remove devices or the certificate.'), ' Apple Business switches each device that you move.'), 'On moved devices, Activation Lock is turned off and the old bypass codes no longer work.'),
    title: 'The order',
    items: [
      'Ask the help desk to set up the second place to enrol',
      'Create its certificate with “Create the first one” on the start screen',
      'In Apple Business, assign two devices to it and choose a deadline',
      'Check that apps and data are still there on both',
      'Move the rest. Only re-enrol those that can’t be moved',
    ],
    stop: 'Stop here and wait for instructions',
    left: 'Some can’t be moved',
  },
};
