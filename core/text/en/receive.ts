// The place where files go in, and the words for one that does not fit.
import { site } from '../../site/current.ts';
import type { receive as source } from '../ja/receive.ts';
import { code, label, portal, rich } from '../rich.ts';
import { lines } from '../step-page.ts';

const download = portal('Download', '');

export const receive: typeof source = {
  drop: 'Drop the file here',
  dropNow: 'Let go here',
  notByItself: 'If it isn’t added',
  choose: 'Choose a file',
  paste: 'Paste its text',
  pasteTitle: 'Paste the content of the file',
  pasteHint: 'Everything from BEGIN to END, as it is.',
  pasteUse: 'Read this text',
  pasteClose: 'Cancel',
  anyName: 'Any file name is fine: we look inside.',
  got: (name) => `Checked: ${name}`,
  pasted: 'pasted text',
  several: {
    used: (count, what) => `Of the ${count} files, we used ${what}. The others aren’t used.`,
    name: (one) => `“${one}”`,
    between: ', ',
    many: (count) => `${count}`,
    none: (count) => `None of the ${count} files can be used here. This is the first of them:`,
  },
  unasked: {
    title: 'This screen doesn’t need a file',
    given: (names) => (names.length === 1 ? `You added: ${names[0] ?? ''}` : `You added: ${names.length} files`),
    wait: 'We haven’t kept it. When the wait is over, the next screen asks for the request file. Add it again there.',
    later: 'We haven’t kept it, and nothing has changed. Add it again on the screen that asks for a file.',
  },
  trap: {
    heading: { registered: 'This isn’t the certificate in use', csr: 'This isn’t the request file', candidate: 'This isn’t the new certificate', exported: 'This isn’t a certificate' },
    itIs: (kind) => `It’s ${kind}.`,
    shaped: (kind) => `It looks like ${kind}, but you can’t use it.`,
    seemed: (kind) => `It looks like ${kind}, but it’s damaged, so we can’t read it.`,
    calm: 'Adding it has changed nothing.',
    whereTitle: 'Where to find the right one',
    where: {
      registered: lines(rich('On the management site, press ', label(site.labels.output), ' (export) in the lower box, ', label(site.labels.certificateBox), ' (certificate).')),
      csr: lines(rich('On the management site, press ', label(site.labels.output), ' (export) in the upper box, ', label(site.labels.requestBox), ' (request).')),
      exported: lines(rich('On the management site, press ', label(site.labels.output), ' (export) in the lower box, ', label(site.labels.certificateBox), ' (certificate).')),
      candidate: lines(rich('Go back to the list on Apple’s site and press ', download, ' in the row you renewed.'), rich('The file’s name begins with ', code('MDM_'), '.')),
    },
    swap: {
      registered: `There are two ${site.labels.output} (export) buttons. This came from the upper box. Press the one in the lower box.`,
      csr: `There are two ${site.labels.output} (export) buttons. This came from the lower box. Press the one in the upper box. If it isn’t there, open ${site.labels.certificatePage} (iOS certificate) from ${site.labels.settings} (settings) again.`,
    },
    privateKey: 'The file contains a private key. We didn’t keep it. Don’t send it to anyone, and put it back where it was.',
    zip: 'Compressed files aren’t opened. Ask the sender for the file itself.',
    workbook: 'Excel workbooks aren’t opened. Ask the sender for the certificate or request file itself.',
    image: 'We can’t read a picture. Add the file itself, or paste its text.',
    stop: 'If the right button gives you the same file again, stop and tell the help desk which file you get.',
    again: 'Add a different file',
  },
};
