// After registering: the certificate is fetched from the management site again and compared.
import { site } from '../../site/current.ts';
import type { proof as source } from '../ja/proof.ts';
import { label, rich, strong } from '../rich.ts';
import { lines, page } from '../step-page.ts';

export const proof: typeof source = {
  page: page({
    name: 'Check the result',
    heading: 'Export the registered certificate again',
    lines: lines(
      rich('In the site’s lower box, ', label(site.labels.certificateBox), ' (certificate), press ', label(site.labels.output), ' (export).'),
      'Add the file you save now. We’ll compare it.',
      'The file from Apple’s site proves nothing.',
    ),
    sign: 'If it’s the same, the next screen opens. If it’s different, we’ll tell you here.',
    primary: '',
    help: {
      why: lines(rich('The site can say ', label(site.messages.done), ' (registered) and still have the old certificate.'), 'If the file you export is the same, the new one is in use.'),
      looks: lines(rich('There are two ', label(site.labels.output), ' buttons. Press the one in the lower box.'), 'The file can have any name.'),
      ifNot: lines('If the button doesn’t work, choose “Check later”.', 'Until you check, it’s listed as “You told us it’s registered”.'),
    },
  }),
  practice: 'The file is added automatically.',
  besideSign: '“The site has the new certificate” appears, and the next screen opens.',
  later: 'Check later',
  same: {
    title: 'The site has the new certificate',
    moved: (before, after, extended) => `The end date was ${before} and is now ${after}. ${extended}.`,
    until: (day) => `It expires on ${day}.`,
  },
  told: {
    same: { title: 'It’s the same certificate as the new file', line: 'Apple’s own file is the same too. We can’t tell them apart, so this doesn’t show that it’s registered.' },
    'as-heard': { title: 'It has the number and date you heard', line: 'Apple’s own file has them too. We can’t tell them apart, so this doesn’t show that it’s registered.' },
  },
  differs: {
    heading: 'The management site has a different certificate',
    old: lines('It has the old certificate. The new one isn’t in use yet.', rich('The iPhones and iPads ', strong('stay connected as before.'))),
    other: lines('It isn’t the certificate we checked, and it isn’t the old one.', 'Someone else may have registered it since. Find out who before you continue.'),
    action: 'Register the new certificate again.',
    again: 'Register it again',
    holds: 'Certificate on the management site',
    wanted: 'Certificate that should be there',
    until: (day: string) => `expires ${day}`,
    call: 'If nothing changes, tell the help desk: “We register the new certificate, but the site keeps the old one.”',
  },
};
