// The place where files go in, and the words for one that does not fit.
import { site } from '../../site/current.ts';
import type { receive as source } from '../ja/receive.ts';
import { code, label, portal, rich } from '../rich.ts';
import { lines } from '../step-page.ts';

const download = portal('Download', '');

export const receive: typeof source = {
  drop: 'Drop the file here',
  dropNow: 'Let go here',
  choose: 'Choose a file',
  paste: 'Paste its text',
  pasteTitle: 'Paste the content of the file',
  pasteHint: 'Everything from BEGIN to END, as it is.',
  pasteUse: 'Read this text',
  pasteClose: 'Do not paste',
  anyName: 'Any name and any ending will do.',
  got: (name) => `Received: ${name}`,
  pasted: 'pasted text',
  trap: {
    heading: { registered: 'This is not the certificate in use', csr: 'This is not the request file', candidate: 'This is not the new certificate', exported: 'This is not a certificate' },
    itIs: (kind) => `It is ${kind}.`,
    shaped: (kind) => `It has the form of ${kind}, but it can’t be used.`,
    seemed: (kind) => `It looks like ${kind}, but it is damaged and can’t be read.`,
    calm: 'Putting it in has changed nothing.',
    whereTitle: 'Where to find the right one',
    where: {
      registered: lines(rich('On the management site, ', label(site.labels.output), ' in the lower box, ', label(site.labels.certificateBox), '.')),
      csr: lines(rich('On the management site, ', label(site.labels.output), ' in the upper box, ', label(site.labels.requestBox), '.')),
      exported: lines(rich('On the management site, ', label(site.labels.output), ' in the lower box, ', label(site.labels.certificateBox), '.')),
      candidate: lines(rich('Go back to the list on Apple’s site and press ', download, ' in the renewed row.'), rich('The file’s name begins with ', code('MDM_'), '.')),
    },
    swap: {
      registered: `There are two ${site.labels.output} buttons. This came from the upper box. Press the one in the lower box.`,
      csr: `There are two ${site.labels.output} buttons. This came from the lower box. Press the one in the upper box. If there is none, open ${site.labels.certificatePage} from ${site.labels.settings} once more and it appears.`,
    },
    privateKey: 'The file holds a private key. We kept nothing of it. Do not send it to anyone, and put it back where it belongs.',
    zip: 'Compressed files are not opened. Ask the sender for the file itself.',
    image: 'A picture can’t be judged. Put in the file itself, or paste its text.',
    stop: 'If the right button gives you the same again, go no further and tell the help desk the screen number.',
    again: 'Put in another file',
  },
};
