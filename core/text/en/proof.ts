// After registering: the certificate is fetched from the management site again and compared.
import { site } from '../../site/current.ts';
import type { proof as source } from '../ja/proof.ts';
import { label, rich, strong } from '../rich.ts';
import { lines, page } from '../step-page.ts';

export const proof: typeof source = {
  page: page({
    name: 'Check the result',
    heading: 'Fetch the registered certificate once more',
    lines: lines(
      rich('In the lower box of the management site, ', label(site.labels.certificateBox), ', press ', label(site.labels.output), '.'),
      'Put the file that arrives now in here, and we compare it for you.',
      'The file that came from Apple would prove nothing.',
    ),
    sign: 'If it is the same, the next screen asks for the end date. If it is another one, it says so here.',
    primary: '',
    help: {
      why: lines(rich('The site can say ', label(site.messages.done), ' and still hold the earlier certificate.'), 'If the file it gives back is the same, the change has really happened.'),
      looks: lines(rich('There are two ', label(site.labels.output), ' buttons. Press the one in the lower box.'), 'Any file name will do.'),
      ifNot: lines('If the button does not work, choose “Check later”.', 'Until the check it is listed as “we were told that it is registered”.'),
    },
  }),
  practice: 'Press it on the site at the right and the file arrives by itself.',
  besideSign: 'It says “It is the same certificate”, and the next screen opens.',
  later: 'Check later',
  same: {
    title: 'It is the same certificate',
    line: 'The registration is really done.',
    moved: (before, after, extended) => `The end date was ${before} and is now ${after}. ${extended}.`,
    until: (day) => `It ends on ${day}.`,
  },
  told: {
    title: 'It holds the same certificate as the new file',
    line: 'Apple’s own file is just the same. We can’t tell the two apart, so this alone does not show that it is registered.',
  },
  differs: {
    heading: 'The site holds another certificate',
    old: lines('It holds the earlier certificate. The new one is not in use yet.', rich('The iPhones and iPads ', strong('stay connected as before.'))),
    other: lines('It is neither the certificate judged here nor the earlier one.', 'Somebody else may have registered it since. Find out who before you go on.'),
    action: 'Register the new certificate once more.',
    again: 'Register it once more',
    holds: 'Certificate on the management site',
    wanted: 'Certificate that should be there',
    until: (day: string) => `ends ${day}`,
    call: 'If it stays like this, tell the help desk “screen 29, another certificate”.',
  },
};
