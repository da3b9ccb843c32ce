// The three pages of the request (CSR): ask for it, wait a minute, take it.
import { site } from '../../site/current.ts';
import { waitEn } from '../site-words.ts';
import type { request as source } from '../ja/request.ts';
import { code, label, rich, strong } from '../rich.ts';
import { lines, page } from '../step-page.ts';

export const request: typeof source = {
  csrRequest: {
    page: page({
      name: 'Issue CSR',
      heading: `Press ${site.labels.issue} once, and only once`,
      seen: `${site.labels.issue} has been pressed already`,
      lines: lines(rich('Open ', label(site.labels.certificatePage), ' on the management site.'), rich('In the upper box, ', label(site.labels.requestBox), ', press ', label(site.labels.issue), ' (issue).'), 'The site begins to make your request file (CSR).'),
      sign: rich('“', strong(site.messages.done), '” means that the site has begun. The renewal itself is still ahead.'),
      primary: `I have pressed ${site.labels.issue}`,
      help: {
        why: lines('The request file (CSR) asks Apple for a certificate in your company’s name.', 'Each press makes a new one and the earlier one stops working. So press it once.'),
        looks: lines(rich('The upper box is ', label(site.labels.requestBox), '. The lower one has a similar button, which is not needed here.')),
        ifNot: lines('If you pressed it several times, that is fine as long as Apple has nothing yet. Use the last file.', 'Ask whether a colleague is doing this too. If so, let the one who began first finish.'),
      },
    }),
    after: `Afterwards stay signed in, open another page there (the list of devices, say), and wait ${waitEn.one}.`,
    askFirst: {
      heading: 'See whether this year’s request (CSR) exists already',
      lines: lines(
        rich('If ', label(site.labels.issue), ' was pressed earlier in this renewal, do not press it again.'),
        rich('Export the file with ', label(site.labels.output), ' in the box ', label(site.labels.requestBox), ' and look at its name: the digits at the end are the date and time it was issued.'),
        'If that is a day of this renewal, use it. If it is last year’s, issue a new one.',
      ),
      yes: 'This year’s is there',
      no: 'It is not: I will issue one',
    },
    already: 'It was pressed before',
    alreadyHeading: 'Use the request (CSR) that the site holds',
    alreadyAsk: lines('If it was pressed before and nothing has been registered since, do not press again.', 'The same goes if you began on another computer.'),
    alreadyYes: 'Go on without pressing',
    alreadyNo: 'No, I will press it now',
    past: 'There is no need to press it again. Once Apple has the request, a new press would make the certificate useless.',
  },
  csrWait: {
    page: page({
      name: waitEn.atFirst,
      heading: `Wait ${waitEn.one}`,
      lines: lines('The site is making your request file (CSR).', rich('Stay signed in, open another page there (', label(site.labels.devices), `, say), and wait ${waitEn.one}.`)),
      sign: 'At zero the next screen opens by itself.',
      primary: '',
      help: {
        why: lines('A file taken too early can be empty.', 'Your phones work as always while you wait.'),
        looks: lines(`If the site signs you out, sign in again. Do not press ${site.labels.issue}.`),
        ifNot: lines('The count goes on even if you close this guide.', `If no file has appeared after ${waitEn.a}, wait ${waitEn.anotherOne} and open the page again.`),
      },
    }),
    ring: (seconds) => `${seconds} seconds left`,
    unit: 'seconds',
    meanwhileTitle: 'Have these at hand',
    meanwhile: lines('The Apple ID (Apple Account) that made the certificate, and its password', 'The phone that receives the codes'),
    atHand: 'I have the file already',
    atHandAsk: 'Have you saved the request file (CSR) already?',
    atHandYes: 'Yes, go on',
    atHandNo: 'No, wait',
  },
  csrTake: {
    page: page({
      name: 'Request file',
      heading: 'Save the request file (CSR)',
      lines: lines(
        rich('Open ', label(site.labels.certificatePage), ' again.'),
        rich('In the upper box, ', label(site.labels.requestBox), ', press ', label(site.labels.output), ' (export).'),
        'Put the saved file in here.',
      ),
      sign: 'Its time and “Ready for Apple” appear.',
      primary: 'Use this request file',
      help: {
        why: lines('We look inside before Apple sees it.', 'That is far easier than mending it afterwards.'),
        looks: lines(rich('Its name begins with ', code(site.csrFile.begins), ' and ends with the time it was made.')),
        ifNot: lines(`If the site signs you out, sign in again. Do not press ${site.labels.issue}.`, 'If you can’t find the file, look at your browser’s list of downloads.'),
      },
    }),
    practice: rich('When you press it on the right, the file comes in here by itself.'),
    absent: {
      open: `Signed out, or no ${site.labels.output}`,
      title: 'Try these in order. Nothing is lost',
      items: [
        rich('If the sign-in page shows, sign in again. Do not press ', label(site.labels.issue), '.'),
        rich('Open ', label(site.labels.certificatePage), ' anew from ', label(site.labels.settings), '. The upper ', label(site.labels.output), ` appears only when the page is opened after ${waitEn.the}.`),
        `If it is still missing, wait ${waitEn.another} and open the page again.`,
      ],
      last: rich('Only if even that does not help: press ', label(site.labels.issue), ' once more. Apple has nothing yet, so that is safe.'),
      again: `I pressed it once more: wait ${waitEn.a}`,
      call: rich('If that does not help, tell the help desk. Do not press ', label(site.labels.issue), ': the request that Apple was given would become useless.'),
    },
    good: 'Ready for Apple',
    caution: 'Please check this first',
    bad: 'This request can’t be used',
    newest: 'The request to use',
    older: 'Earlier (not used)',
    prefer: 'Use this one',
    outdated: 'The site has replaced it, so it can’t be used.',
    replaced: lines('The site shows another request (CSR). Nothing is lost.', 'Export the newest one there and put it in here. Then renew at Apple once more.'),
    another: 'Use another file',
    vendor: (name) => `Vendor ${name}`,
    unnamedTime: 'The name does not tell the time',
    anyway: 'I have checked it: use this request',
  },
};
