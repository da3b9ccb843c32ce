// Where the pages of a renewal are worded otherwise when a certificate is created or prepared for.
import { site } from '../../site/current.ts';
import { spelled } from '../site-words.ts';
import type { insteadInCreation as creationSource, insteadInPreparing as preparingSource } from '../ja/creation-instead.ts';
import { code, label, portal, rich, strong, struck, type Line } from '../rich.ts';
import { lines } from '../step-page.ts';

/** The same keys as the source; a line may be marked up where the source's is plain. */
export type Same<T> = T extends string ? Line : T extends readonly unknown[] | ((...given: never[]) => unknown) ? T : { readonly [K in keyof T]: Same<T[K]> };
const create = portal('Create a Certificate', '');
const download = portal('Download', '');
const nothingYet = 'Nothing has been registered yet, and no phone is affected.';

const firstAppleId = {
  page: {
    heading: 'Note the Apple ID you will use',
    lines: lines(
      'You will need this Apple ID (Apple Account) again for every yearly renewal.',
      rich('Enter the address only. ', strong('Never enter a password.')),
    ),
    sign: 'If something about the address needs care, you are told here.',
    help: {
      why: lines('A certificate can be renewed only with the Apple ID that made it.', 'Note it here, and this guide will remember it next year.'),
      looks: lines('The memo goes into your computer’s own locked store. It is not part of our records.'),
      ifNot: lines('You can go on whatever is said about the address. If you change it, now is the easiest time: before a certificate exists.'),
    },
  },
  field: 'The Apple ID (a mail address)',
  found: {
    compared: {
      same: 'It agrees with the memo.',
      blank: 'Noted. You will fill in the site after registering.',
      known: 'It agrees with the memo. You will fill in the site after registering.',
    },
  },
  card: { session: 'Remembered only while this work is open' },
  trouble: { goOn: 'You can go on. Write the Apple ID on the site and in your handover papers as well.' },
};

const openAlready = {
  heading: 'Work for this customer is open',
  lines: lines('Carry on with it, and its files can be used as they are.', 'If you start a new one, the open one stays where it is.'),
  about: 'Open work',
};

export const insteadInPreparing = {
  frame: { journey: { title: 'Getting ready' } },
  begin: {
    customer: {
      page: {
        heading: 'Tell us which customer this is for',
        sign: 'The next screen opens.',
      },
      openAlready,
    },
  },
  appleId: firstAppleId,
} satisfies Same<typeof preparingSource>;

export const insteadInCreation = {
  frame: { journey: { title: 'Your first certificate' } },
  begin: {
    customer: {
      page: {
        heading: 'Tell us whose certificate you are making',
        sign: 'The next screen opens.',
        help: { looks: lines(rich('A customer number is ', code(site.customerCode.letter), ` and ${spelled(site.customerCode.digits)} digits. You find it in the papers and mails of your contract.`)) },
      },
      openAlready,
    },
    siteAccess: {
      page: {
        help: { looks: lines(rich('The upper box is ', label(site.labels.requestBox), ' (request), the lower one ', label(site.labels.certificateBox), ' (certificate).'), rich('For a first certificate ', label(site.labels.expiry), ' in the lower one is still empty.')) },
      },
      troubles: {
        'no-login': { lines: lines('Nothing has changed yet. There is no hurry.', 'Too many guesses can lock the account.'), say: (who: string) => `I can’t sign in to the management site of ${who}. I want to make its MDM certificate. Please check my sign-in or tell me how to get a new one.` },
        locked: { lines: lines('A lock protects you from strangers. Nothing has changed yet.'), say: (who: string) => `The management site account of ${who} is locked. I want to make its MDM certificate. Please unlock it.` },
        'single-sign-on': { say: (who: string) => `Please let me into the device management site of ${who} with the company sign-in. I need it to make the MDM certificate.` },
        'menu-missing': { say: (who: string) => `On the management site of ${who}, ${site.labels.settings} does not show ${site.labels.certificatePage}. Please give me the right to make the MDM certificate.` },
      },
    },
  },
  creation: {
    appleIdStart: {
      answers: { yes: { text: 'It is used for this work only.' } },
      others: { lines: lines('Otherwise its password or phone number may change for other reasons.', 'Before a certificate exists you are free to change to one for this work alone.') },
    },
  },
  request: {
    csrRequest: { page: { sign: rich('“', strong(site.messages.done), '” means that the site has begun. The certificate itself is still ahead.') } },
    csrWait: { meanwhile: lines('The Apple ID (Apple Account) for the certificate, and its password', 'The phone that receives the codes') },
    csrTake: { replaced: lines('The site shows another request (CSR). Nothing is lost.', 'Export the newest one there and put it in here. Then create the certificate at Apple once more.') },
  },
  receive: {
    trap: {
      calm: nothingYet,
      where: { candidate: lines(rich('Go back to the list on Apple’s site and press ', download, ' in the newest row.'), rich('The file’s name begins with ', code('MDM_'), '.')) },
    },
  },
  appleId: firstAppleId,
  apple: {
    way: { page: { help: { looks: lines('In this window, Apple’s site appears on the right.', 'Sign-in data is erased when this work ends.') } } },
    portal: {
      page: {
        heading: 'Create it on Apple’s site',
        lines: lines(rich('Press ', create, '.')),
        help: {
          why: lines('This is your first certificate, so it is made new. From next year on you only extend it.'),
          ifNot: lines(
            rich('If a list with certificates in use appears, stop. ', strong('Find out whether a service relies on one of them:'), ' ask your company and the help desk.'),
            rich('Do not press ', struck('Revoke', ''), '.'),
            rich('If the owner of the phone for the code is away, stop here. The request stays good as long as nobody presses ', label(site.labels.issue), '.'),
          ),
        },
      },
      stages: {
        signIn: {
          lines: lines(
            rich(strong('If you are sharing your screen, stop now.'), ' Others could see the password.'),
            'Use the Apple ID (Apple Account) that you noted.',
            rich('If asked to trust this browser, press ', portal('Don’t Trust', ''), '.'),
          ),
        },
        download: {
          lines: lines(
            rich('When ', code('Confirmation'), ' appears, press ', download, '.'),
            rich('If a ', code('.json'), ' comes, go back to the list and press ', download, ' in the newest row.'),
          ),
        },
      },
      browser: { signIn: lines(rich(strong('If you are sharing your screen, stop first.')), 'You will sign in with the Apple ID (Apple Account) that you noted.') },
    },
  },
  browser: {
    account: { answers: { none: { text: 'Use the Apple ID that you noted.' }, ours: { title: 'The Apple ID that I noted' } } },
    absent: { message: (who: string) => `To make the MDM certificate of ${who}, we need the six-digit code that Apple sends to your phone. Which day and time suit you? We will call you then: please read it out on that call, and do not send it by mail or chat.` },
  },
  judged: {
    page: { help: { why: lines('We compare the request and the new certificate before anything is registered.', 'So you learn of a mix-up before the site refuses it.') } },
    next: { 'wrong-csr': 'Create it again with the right request' },
  },
  verdict: {
    answers: {
      'wrong-csr': { reassurance: nothingYet, action: 'Begin with Create a Certificate once more, with the newest request file (CSR).' },
      'old-file': { reassurance: nothingYet },
      'not-from-apple': { reassurance: nothingYet },
      inconsistent: { reassurance: nothingYet },
      'already-registered': { reassurance: nothingYet },
    },
    requestAnswers: { expired: { reassurance: nothingYet }, 'not-from-apple': { reassurance: nothingYet }, inconsistent: { reassurance: nothingYet }, 'needs-attention': { reassurance: nothingYet } },
  },
  registration: {
    register: {
      page: {
        sign: rich('A date appears at ', label(site.labels.expiry), '. The next screen checks it.'),
        help: { why: lines('A certificate from Apple is not in use until the management site has it.', 'If the site refuses it, you can try again as often as you like.') },
      },
      compare: { differsAsk: 'Then we create it again with the newer request. Nothing is lost.' },
      e320Page: {
        heading: 'This site has a certificate already',
        lines: lines('The registered certificate goes on working.', 'A new one does not fit. The registered one is to be renewed.'),
        notCreate: rich('The one you just made is not used. Do not press ', struck('Revoke', ''), ' on it: leave it where it is.'),
        again: 'Renew instead',
      },
      otherPage: {
        lines: lines('Repeating does no harm.', rich('See that the chosen file ends in ', code('.pem'), ' and press ', label(site.labels.register), ' again.'), rich('Do not press ', label(site.labels.issue), '.')),
      },
      notMoved: `Last time no end date was shown. Please press ${site.labels.register} once more.`,
    },
    expiry: {
      page: {
        heading: 'See that an end date is shown',
        lines: lines(rich('Look at ', label(site.labels.expiry), ' in the box ', label(site.labels.certificateBox), '.'), 'If it shows this date, the certificate is registered. A difference of one day comes from time zones.'),
        sign: 'The site shows this date.',
        primary: 'It shows this date',
        help: { ifNot: lines('If it is empty, reload the page.', 'If it stays empty, choose “No date is shown” and register again.') },
      },
      after: 'On the management site',
      stillOld: 'No date is shown',
    },
  },
  proof: {
    page: { help: { why: lines(rich('The site can say ', label(site.messages.done), ' and still hold nothing.'), 'If the file it gives back is the same, it is really registered.') } },
    differs: { other: lines('It is not the certificate judged here.', 'Somebody else may have registered it since. Find out who before you go on.') },
  },
  afterwards: {
    devices: {
      page: {
        name: 'First devices',
        heading: 'Enrol one or two devices and see that they answer',
        lines: lines(
          rich('Enrol one or two iPhones or iPads at hand on the management site (', label(site.labels.enrolment), ').'),
          rich('In ', label(site.labels.devices), ' press ', label(site.labels.refresh), ' and wait a few minutes.'),
        ),
        primary: 'They answered',
        help: {
          why: lines('You see with your own eyes that the certificate works before you enrol the rest.', 'If something is wrong, only one or two phones are concerned.'),
          ifNot: lines(rich('How to enrol is explained on the management site at ', label(site.labels.enrolment), '. While practising, press ', label('練習用iPhoneを2台登録する'), ' in ', label(site.labels.devices), '.'), 'Unlock the phone, connect it to Wi-Fi, wait a few minutes and try again.'),
        },
      },
      later: 'Enrol another day',
    },
    collection: { page: { help: { why: lines('Out of the box, the site does not look at the phones by itself.', 'With this, you learn early if a phone can no longer be reached.', 'The certificate is complete without it.') } } },
    done: {
      page: {
        heading: 'Your first certificate is ready',
        lines: lines('Thank you. You can now enrol the other iPhones and iPads.'),
        help: { why: lines('An MDM certificate lasts one year. From next year on you renew it instead of making one.') },
      },
      until: 'First end date',
      begin: 'When to begin the first renewal',
      record: 'What was done',
      times: { 'devices-answered': 'First devices checked' },
      unproven: { lines: lines('Your first certificate is registered.', 'Once the rest is checked, the work is finished.') },
      openDevices: 'Enrol one or two devices and see that they answer',
      unlike: 'It was registered with something unconfirmed. Be sure to check the first devices.',
    },
  },
} satisfies Same<typeof creationSource>;
