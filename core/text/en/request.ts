// The three pages of the request (CSR): ask for it, wait a minute, take it.
import { site } from '../../site/current.ts';
import { toCertificatePage, waitEn } from '../site-words.ts';
import type { request as source } from '../ja/request.ts';
import { code, label, rich, strong } from '../rich.ts';
import { lines, page } from '../step-page.ts';

export const request: typeof source = {
  csrRequest: {
    page: page({
      name: 'Generate CSR',
      heading: `Press ${site.labels.issue} (generate) once only`,
      seen: `${site.labels.issue} has been pressed`,
      lines: lines(rich('Open ', label(site.labels.certificatePage), ' (iOS certificate) on the management site.'), rich('In the upper box, ', label(site.labels.requestBox), ' (request), press ', label(site.labels.issue), '.')),
      sign: rich('“', strong(site.messages.done), '” (registered) means the request has started; the renewal isn’t done yet.'),
      primary: `I’ve pressed ${site.labels.issue}`,
      help: {
        why: lines('The request file (CSR) asks Apple for a certificate in your company’s name.', 'Each press generates a new one, and the earlier one stops working.'),
        looks: lines(rich('The upper box is ', label(site.labels.requestBox), '. The lower one has a similar button, which you don’t need here.')),
        ifNot: lines('If you pressed it several times before uploading to Apple, that’s fine. Use the last file.', 'Ask whether a colleague is doing this too. If so, the one who started first should finish.'),
      },
    }),
    after: 'Don’t sign out afterwards.',
    askFirst: {
      heading: 'Check whether you already have this year’s request (CSR)',
      lines: lines(
        rich('If ', label(site.labels.issue), ' (generate) was pressed earlier in this renewal, don’t press it again.'),
        rich('Press ', label(site.labels.output), ' (export) in ', label(site.labels.requestBox), ' (request) and look at the file’s name: it ends in its date and time.'),
        'If that’s the day you started this renewal, or later, use it. If it’s from last year, generate a new one.',
      ),
      yes: 'I have this year’s',
      no: 'I don’t: I’ll generate one',
    },
    already: 'I already pressed it',
    alreadyHeading: `Was ${site.labels.issue} pressed in this year’s renewal?`,
    alreadyAsk: lines('Until it’s pressed, the site shows last year’s request (CSR).', 'The file’s name ends in its date. If that’s last year’s, press the button now.', 'If it’s this renewal’s, don’t press again. The same applies if you started on a different computer.'),
    alreadyYes: 'I have this year’s: continue',
    alreadyNo: 'It’s last year’s: I’ll press it now',
    answered: {
      heading: 'You said you already pressed it',
      lines: lines(rich('If you haven’t, press ', label(site.labels.issue), ' (generate) once, in the upper box, ', label(site.labels.requestBox), ' (request).'), 'Then correct your answer with the button below.'),
      correct: `I’ve now pressed ${site.labels.issue}`,
    },
    past: 'Don’t press it again. After you’ve uploaded the request to Apple, a new press makes the certificate useless.',
  },
  csrWait: {
    page: page({
      name: waitEn.atFirst,
      heading: `Wait ${waitEn.one}`,
      lines: lines('The site is generating your request file (CSR).', rich('Stay signed in, open a different page, such as ', label(site.labels.devices), ` (devices), and wait ${waitEn.one}.`)),
      sign: 'At zero, the next screen opens.',
      primary: '',
      help: {
        why: lines('A file exported too early can be empty.', 'Your phones work as usual while you wait.'),
        looks: lines(rich('After the wait you open ', label(site.labels.certificatePage), ' again. Only then does the upper ', label(site.labels.output), ' (export) appear, so leave that page meanwhile.')),
        ifNot: lines(`If the site signs you out, sign in again. Don’t press ${site.labels.issue} (generate).`, 'We keep counting even if you close this app.', `If there’s no file after ${waitEn.a}, wait ${waitEn.anotherOne} and open the page again.`),
      },
    }),
    skipped: { heading: 'You continued without waiting', lines: lines('You said the request (CSR) was already there.', 'If it wasn’t, press Back again to correct that.') },
    ring: (seconds) => `${seconds} seconds left`,
    unit: 'seconds',
    meanwhileTitle: 'Have these ready',
    meanwhile: lines('The Apple ID (Apple Account) the certificate was created with, and its password', 'The phone that receives the codes'),
    atHand: 'I already have the file',
    atHandAsk: 'Have you already saved the request file (CSR)?',
    atHandYes: 'Yes, continue',
    atHandNo: 'No, wait',
  },
  csrTake: {
    page: page({
      name: 'Request file',
      heading: 'Save the request file (CSR)',
      lines: lines(
        rich('Open ', ...toCertificatePage, ' (settings, iOS certificate) again.'),
        rich('In the upper box, ', label(site.labels.requestBox), ' (request), press ', label(site.labels.output), ' (export).'),
        'Add the saved file here.',
      ),
      sign: '“Ready for Apple” appears.',
      primary: 'Use this request file',
      help: {
        why: lines('We check it before you upload it to Apple.', 'That’s much easier than fixing it later.'),
        looks: lines(rich('Its name begins with ', code(site.csrFile.begins), ' and ends with the time it was generated.')),
        ifNot: lines(`If the site signs you out, sign in again. Don’t press ${site.labels.issue} (generate).`, 'If you can’t find the file, look in your browser’s downloads.'),
      },
    }),
    practice: rich('The file is added automatically.'),
    absent: {
      open: `Signed out, or no ${site.labels.output}`,
      title: 'Try these in order. Nothing is lost',
      items: [
        rich('If you see the sign-in page, sign in again. Don’t press ', label(site.labels.issue), '.'),
        rich('Open ', label(site.labels.certificatePage), ' again from ', label(site.labels.settings), ' (settings). The upper ', label(site.labels.output), ` appears only if you open the page after ${waitEn.the}.`),
        `If it’s still missing, wait ${waitEn.another} and open the page again.`,
      ],
      last: rich('Only if that doesn’t help: press ', label(site.labels.issue), ' again. It’s safe, because you haven’t uploaded anything to Apple.'),
      again: `I’ve pressed it again: wait ${waitEn.a}`,
      call: rich('If that doesn’t help, tell the help desk. Don’t press ', label(site.labels.issue), ': the request you uploaded to Apple would become useless.'),
    },
    good: 'Ready for Apple',
    caution: 'Please check this first',
    bad: 'You can’t use this request',
    newest: 'The request to use',
    older: 'Earlier (not used)',
    prefer: 'Use this one',
    outdated: 'The site has replaced it, so you can’t use it.',
    replaced: lines('The site has a different request (CSR). Nothing is lost.', 'Export the newest one there and add it here. Then renew again on Apple’s site.'),
    another: 'Use a different file',
    vendor: (name) => `Signed by ${name}`,
    unnamedTime: 'The file name doesn’t show when it was generated',
    anyway: 'I’ve checked it: use this request',
    stale: {
      action: rich('Press ', label(site.labels.issue), ' (generate) on the management site and use the new file. If that’s done already, choose “Use a different file”.'),
      pressed: `I’ve pressed ${site.labels.issue}: wait ${waitEn.a}`,
    },
  },
};
