// The answers to screens on which Apple refuses an upload.
import { site } from '../../site/current.ts';
import type { refusalAnswers as answersJa, refusalNames as namesJa } from '../ja/sight-refusals.ts';
import { code, label, portal, rich } from '../rich.ts';
import { lines } from '../step-page.ts';

const stillWorks = 'The certificate in use keeps working.';
const chooseFile = portal('Choose File', '');

export const refusalNames: typeof namesJa = {
  'invalid-file-type': 'The file type was refused',
  'chain-missing': 'A certificate chain is missing',
  'upload-refused': 'The signature check failed',
};

export const refusalAnswers: typeof answersJa = {
  'invalid-file-type': {
    is: 'Apple refused the type of the file',
    why: rich('Apple only refuses the ending of the name. Nothing is wrong with the contents of the request. ', stillWorks),
    now: lines(rich('Press ', chooseFile, ' again on the same page. Inside this app, the file is now uploaded under a name that ends in ', code('.txt'), '.'), rich('In your own browser, save the file again as ', code('.csr.txt'), ' and choose that one.')),
    then: lines('If Apple still refuses it, send the English message to the help desk as it is.'),
    byJob: null,
  },
  'chain-missing': {
    is: 'Certificates are missing from the request (CSR)',
    why: rich('The certificates that belong to the signature of the management service provider aren’t all there. ', stillWorks),
    now: lines('You can’t fix this on this computer. Send the English message to the help desk as it is.', 'When they tell you it’s fixed, export a new request.'),
    then: [],
    byJob: null,
  },
  'upload-refused': {
    is: 'Apple didn’t accept the request (CSR)',
    why: rich('This page alone doesn’t say why: the signature may have expired, or the file was changed while it was saved. ', stillWorks),
    now: lines(rich('Wait a minute, then export the request again from ', label(site.labels.requestBox), ' (request) on the management site.'), 'Don’t open or edit it. Upload it as it is.'),
    then: lines('If Apple keeps refusing it, send the English message to the help desk as it is.'),
    byJob: null,
  },
};
