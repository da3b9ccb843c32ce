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
    heading: 'Save the Apple ID you’ll use',
    lines: lines(
      'You’ll need this Apple ID (Apple Account) again for every yearly renewal.',
      rich('Enter only the address. ', strong('Never enter a password.')),
    ),
    sign: 'If there’s a problem with the address, we’ll tell you here.',
    help: {
      why: lines('You can renew a certificate only with the Apple ID it was created with.', 'Save it here, and this app will remember it next year.'),
      looks: lines('We keep the memo where your computer keeps passwords, not in our records.'),
      ifNot: lines('You can continue whatever we say about the address. It’s easiest to change it now, before a certificate exists.'),
    },
  },
  field: 'The Apple ID (an email address)',
  found: {
    compared: {
      same: 'It matches the memo.',
      blank: 'Saved. You’ll fill in the site after registering.',
      known: 'It matches the memo. You’ll fill in the site after registering.',
    },
  },
  card: { session: 'Remembered only while this work is open' },
  trouble: { goOn: 'You can continue. Write the Apple ID on the site and in your handover documents as well.' },
};

const openAlready = {
  heading: 'Work for this customer is open',
  lines: lines('If you continue it, you can use its files as they are.', 'If you start a new one, the open one stays where it is.'),
  about: 'Open work',
};

export const insteadInPreparing = {
  frame: { journey: { title: 'Getting ready' } },
  begin: {
    customer: {
      page: {
        heading: 'Which company is this for?',
        sign: 'The next screen opens.',
      },
      openAlready,
    },
  },
  appleId: firstAppleId,
} satisfies Same<typeof preparingSource>;

export const insteadInCreation = {
  frame: { journey: { title: 'Your first certificate' } },
  call: {
    scenes: {
      'no-access': { say: 'Even if you can’t sign in, nothing has changed yet. Please ask your management service provider how to sign in.' },
      json: { say: 'That isn’t the certificate, and we don’t use it. Go back with “Manage Certificates” and press Download in the newest row.' },
      expiry: { answers: { old: 'No date, or a different one' } },
      'not-moved': {
        say: `If there’s no date, it isn’t registered. Press ${site.labels.register} (register) again with the same .pem file.`,
        ask: 'Does it show the date now?',
        answers: { old: 'It shows no date' },
      },
      devices: { say: `Enrol one or two iPhones near you, and press ${site.labels.refresh} (refresh) in ${site.labels.devices} (devices). A blue ${site.labels.updated} (updated) shows that they answer.`, ask: `Does a blue ${site.labels.updated} (updated) show?`, answers: { answered: 'Yes, it shows' } },
    },
  },
  begin: {
    customer: {
      page: {
        heading: 'Whose certificate are you creating?',
        sign: 'The next screen opens.',
        help: { looks: lines(rich('A customer number is ', code(site.customerCode.letter), ` and ${spelled(site.customerCode.digits)} digits. You’ll find it in your contract documents and emails.`)) },
      },
      openAlready,
    },
    siteAccess: {
      page: {
        help: { looks: lines(rich('The upper box is ', label(site.labels.requestBox), ' (request), the lower one ', label(site.labels.certificateBox), ' (certificate).'), rich('For a first certificate, ', label(site.labels.expiry), ' (end date) in the lower one is still empty.')) },
      },
      troubles: {
        'no-login': { lines: lines('Nothing has changed yet. There’s no hurry.', 'Too many wrong tries can lock the account.'), say: (who: string) => `I can’t sign in to the management site of ${who}. I want to create its MDM certificate. Please check my sign-in, or tell me how to get a new one.` },
        locked: { lines: lines('The lock protects your account after wrong tries. Nothing has changed yet.'), say: (who: string) => `My account on the management site of ${who} is locked. I want to create its MDM certificate. Please unlock my account.` },
        'single-sign-on': { say: (who: string) => `Please give me access to the device management site of ${who} with the company sign-in. I need it to create the MDM certificate.` },
        'menu-missing': { say: (who: string) => `On the management site of ${who}, ${site.labels.settings} (settings) doesn’t show ${site.labels.certificatePage} (iOS certificate). Please give me permission to create the MDM certificate.` },
      },
    },
  },
  creation: {
    appleIdStart: {
      answers: { yes: { text: 'I use it only for this work.' } },
      others: { lines: lines('Otherwise its password or phone number may change for other reasons.', 'Before a certificate exists, you can still change to an Apple ID used only for this work.') },
    },
  },
  request: {
    csrRequest: { page: { sign: rich('“', strong(site.messages.done), '” (registered) means that it has started. You still have to create the certificate.') } },
    csrWait: { meanwhile: lines('The Apple ID (Apple Account) for the certificate, and its password', 'The phone that receives the codes') },
    csrTake: { replaced: lines('The site has a different request (CSR). Nothing is lost.', 'Export the newest one there and add it here. Then create the certificate again on Apple’s site.') },
  },
  receive: {
    trap: {
      calm: nothingYet,
      where: { candidate: lines(rich('Go back to the list on Apple’s site and press ', download, ' in the newest row.'), rich('The file’s name begins with ', code('MDM_'), '.')) },
    },
  },
  appleId: firstAppleId,
  apple: {
    way: { page: { help: { looks: lines('In this window, Apple’s site appears on the right.', 'Sign-in data is cleared when this work ends.') } } },
    portal: {
      page: {
        heading: 'Create it on Apple’s site',
        lines: lines(rich('Press ', create, '.')),
        help: {
          why: lines('This is your first certificate, so you create it. From next year, you only renew it.'),
          ifNot: lines(
            rich('If a list with certificates in use appears, stop. ', strong('Find out whether a service uses one of them:'), ' ask your company and the help desk.'),
            rich('Never press ', struck('Revoke', ''), '.'),
            rich('If the owner of the phone for the code is away, stop here. You can still use the request if nobody presses ', label(site.labels.issue), ' (generate).'),
          ),
        },
      },
      stages: {
        signIn: {
          lines: lines(
            rich(strong('If you’re sharing your screen, stop now.'), ' Others could see the password.'),
            'Use the Apple ID (Apple Account) you saved.',
            rich('If asked to trust this browser, press ', portal('Don’t Trust', ''), '.'),
          ),
        },
        download: {
          lines: lines(
            rich('When ', code('Confirmation'), ' appears, press ', download, '.'),
            rich('If you get a ', code('.json'), ' file, go back to the list and press ', download, ' in the newest row.'),
          ),
        },
      },
      browser: { signIn: lines(rich(strong('If you’re sharing your screen, stop first.')), 'You’ll sign in with the Apple ID (Apple Account) you saved.') },
    },
  },
  browser: {
    account: { answers: { none: { text: 'Use the Apple ID you saved.' }, ours: { title: 'The Apple ID I saved' } } },
    absent: { message: (who: string) => `To create ${who}’s MDM certificate, we need the six-digit code that Apple sends to your phone. Which day and time would suit you? We will call you then. Please read the code out during that call, and please do not send it by email or chat. Thank you for your help.` },
  },
  judged: {
    page: { help: { why: lines('We compare the request and the new certificate before anything is registered.', 'This way you find a mix-up before the site refuses it.') } },
    next: { 'wrong-csr': 'Create it again with the right request' },
  },
  verdict: {
    answers: {
      'wrong-csr': { reassurance: nothingYet, action: 'Start again from Create a Certificate, with the newest request file (CSR).' },
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
        sign: rich('A date appears at ', label(site.labels.expiry), ' (end date). The next screen checks it.'),
        help: { why: lines('Apple’s certificate isn’t in use until you register it on the management site.', 'If the site refuses it, you can try again as often as you like.') },
      },
      compare: { differsAsk: 'If the name is different, create it again with the newer request. Nothing is lost.' },
      e320Page: {
        heading: 'This site already has a certificate',
        lines: lines('The registered certificate keeps working.', 'A new one can’t replace it. Renew the registered one instead.'),
        notCreate: rich('You won’t need the one you just created. Leave it where it is, and never press ', struck('Revoke', ''), '.'),
        again: 'Renew instead',
      },
      otherPage: {
        lines: lines('It’s safe to repeat.', rich('Check that the file you chose ends in ', code('.pem'), ' and press ', label(site.labels.register), ' again.'), rich('Don’t press ', label(site.labels.issue), ' (generate).')),
      },
      notMoved: `Last time no end date was shown. Please press ${site.labels.register} (register) again.`,
    },
    expiry: {
      page: {
        heading: 'Check that an end date is shown',
        lines: lines(rich('Look at ', label(site.labels.expiry), ' (end date) in ', label(site.labels.certificateBox), ' (certificate).'), 'If it shows this date, the certificate is registered. It can differ by one day because of time zones.'),
        sign: 'The site shows this date.',
        primary: 'It shows this date',
        help: { ifNot: lines('If it’s empty, reload the page.', 'If it stays empty, choose “No date is shown” and register again.') },
      },
      after: 'On the management site',
      stillOld: 'No date is shown',
    },
  },
  proof: {
    page: { help: { why: lines(rich('The site can say ', label(site.messages.done), ' (registered) and still have no certificate.'), 'If the file you export is the same, it’s registered.') } },
    differs: { other: lines('It isn’t the certificate we checked.', 'Someone else may have registered it since. Find out who before you continue.') },
  },
  afterwards: {
    devices: {
      page: {
        name: 'First devices',
        heading: 'Enrol one or two devices and check that they answer',
        lines: lines(
          rich('Enrol one or two iPhones or iPads you have with you on the management site (', label(site.labels.enrolment), ', device enrolment).'),
          rich('In ', label(site.labels.devices), ' (devices), press ', label(site.labels.refresh), ' (refresh) and wait a few minutes.'),
        ),
        primary: 'They answered',
        help: {
          why: lines('You can see that the certificate works before you enrol the rest.', 'If something is wrong, it affects only one or two phones.'),
          ifNot: lines(rich('The management site explains how to enrol at ', label(site.labels.enrolment), '. While practising, press ', label('練習用iPhoneを2台登録する'), ' (enrol two practice iPhones) in ', label(site.labels.devices), '.'), 'Unlock the phone, connect it to Wi-Fi, wait a few minutes and try again.'),
        },
      },
      practice: lines(
        rich('In ', label(site.labels.devices), ' (devices) on the practice site, press ', label('練習用iPhoneを2台登録する'), ' (enrol two practice iPhones).'),
        rich('Press ', label(site.labels.refresh), ' (refresh) and wait a moment.'),
      ),
      later: 'Enrol another day',
    },
    collection: { page: { help: { why: lines('By default, the site doesn’t check the phones automatically.', 'With this, you’ll know early if a phone can’t be reached.', 'The certificate works without it.') } } },
    done: {
      page: {
        heading: 'Your first certificate is ready',
        lines: lines('All done. You can now enrol the other iPhones and iPads.'),
        help: { why: lines('An MDM certificate lasts one year. From next year, you renew it instead of creating one.') },
      },
      until: 'First end date',
      begin: 'When to start the first renewal',
      record: 'What was done',
      times: { 'devices-answered': 'First devices checked' },
      unproven: { lines: lines('Your first certificate is registered.', 'Once the rest is checked, the work is finished.') },
      openDevices: 'Enrol one or two devices and check that they answer',
      unlike: 'It was registered before everything was confirmed. Make sure you check the first devices.',
    },
  },
} satisfies Same<typeof creationSource>;
