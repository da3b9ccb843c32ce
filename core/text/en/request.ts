// The three pages of the request (CSR): ask for it, wait a minute, take it.
import type { request as source } from '../ja/request.ts';
import { code, label, rich, strong } from '../rich.ts';
import { lines, page } from '../step-page.ts';

export const request: typeof source = {
  csrRequest: {
    page: page({
      name: 'Issue CSR',
      heading: 'Press CSR発行 once, and only once',
      seen: 'CSR発行 has been pressed already',
      lines: lines(rich('Open ', label('iOS証明書登録'), ' on the management site.'), rich('In the upper box, ', label('CSR情報'), ', press ', label('CSR発行'), ' (issue).'), 'The site begins to make your request file (CSR).'),
      sign: rich('“', strong('登録が完了しました。'), '” means that the site has begun. The renewal itself is still ahead.'),
      primary: 'I have pressed CSR発行',
      help: {
        why: lines('The request file (CSR) asks Apple for a certificate in your company’s name.', 'Each press makes a new one and the earlier one stops working. So press it once.'),
        looks: lines(rich('The upper box is ', label('CSR情報'), '. The lower one has a similar button, which is not needed here.')),
        ifNot: lines('If you pressed it several times, that is fine as long as Apple has nothing yet. Use the last file.', 'Ask whether a colleague is doing this too. If so, let the one who began first finish.'),
      },
    }),
    after: 'Afterwards stay signed in, open another page there (the list of devices, say), and wait one minute.',
    askFirst: {
      heading: 'See whether this year’s request (CSR) exists already',
      lines: lines(
        rich('If ', label('CSR発行'), ' was pressed earlier in this renewal, do not press it again.'),
        rich('Export the file with ', label('ファイル出力'), ' in the box ', label('CSR情報'), ' and look at its name: the digits at the end are the date and time it was issued.'),
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
      name: 'Wait a minute',
      heading: 'Wait one minute',
      lines: lines('The site is making your request file (CSR).', rich('Stay signed in, open another page there (', label('デバイス一覧'), ', say), and wait one minute.')),
      sign: 'At zero the next screen opens by itself.',
      primary: '',
      help: {
        why: lines('A file taken too early can be empty.', 'Your phones work as always while you wait.'),
        looks: lines('If the site signs you out, sign in again. Do not press CSR発行.'),
        ifNot: lines('The count goes on even if you close this guide.', 'If no file has appeared after a minute, wait another one and open the page again.'),
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
        rich('Open ', label('iOS証明書登録'), ' again.'),
        rich('In the upper box, ', label('CSR情報'), ', press ', label('ファイル出力'), ' (export).'),
        'Put the saved file in here.',
      ),
      sign: 'Its time and “Ready for Apple” appear.',
      primary: 'Use this request file',
      help: {
        why: lines('We look inside before Apple sees it.', 'That is far easier than mending it afterwards.'),
        looks: lines(rich('Its name begins with ', code('PushCertificate_'), ' and ends with the time it was made.')),
        ifNot: lines('If the site signs you out, sign in again. Do not press CSR発行.', 'If you can’t find the file, look at your browser’s list of downloads.'),
      },
    }),
    practice: rich('When you press it on the right, the file comes in here by itself.'),
    absent: {
      open: 'Signed out, or no ファイル出力',
      title: 'Try these in order. Nothing is lost',
      items: [
        rich('If the sign-in page shows, sign in again. Do not press ', label('CSR発行'), '.'),
        rich('Open ', label('iOS証明書登録'), ' anew from ', label('設定'), '. The upper ', label('ファイル出力'), ' appears only when the page is opened after the minute.'),
        'If it is still missing, wait another minute and open the page again.',
      ],
      last: rich('Only if even that does not help: press ', label('CSR発行'), ' once more. Apple has nothing yet, so that is safe.'),
      again: 'I pressed it once more: wait a minute',
      call: rich('If that does not help, tell the help desk. Do not press ', label('CSR発行'), ': the request that Apple was given would become useless.'),
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
