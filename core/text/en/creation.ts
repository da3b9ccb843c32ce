// The pages that only creating and preparing have: this PC, an Apple ID, the phones for codes, the summary, enrolled devices, creating at Apple.
import { site } from '../../site/current.ts';
import { toCertificatePage } from '../site-words.ts';
import type { creation as source } from '../ja/creation.ts';
import { code, label, portal, rich, strong } from '../rich.ts';
import { lines, page } from '../step-page.ts';

const create = portal('Create a Certificate', '');
const accept = portal('Accept', '');
const getStarted = portal('Get Started', '');
const about = (n: number, unit: string): string => `about ${n} ${unit}${n === 1 ? '' : 's'}`;

export const creation: typeof source = {
  devicesEnrolled: {
    page: page({
      name: 'Enrolled devices',
      heading: 'Check whether any devices are managed yet',
      lines: lines(rich('On the management site, open ', label(site.labels.devices), ' (devices).'), 'Are iPhones or iPads listed? Choose an answer.'),
      sign: 'If none are listed, you continue to create a certificate.',
      primary: 'Continue with this answer',
      help: {
        why: lines('You create the certificate before you enrol devices.', 'If devices are enrolled, there’s already a certificate. You renew it instead of creating one.'),
        looks: lines('An empty list says that no devices are registered.'),
        ifNot: lines('If you can’t find it, choose “I don’t know”. It tells you where to look.'),
      },
    }),
    question: 'Devices on the management site',
    answers: {
      none: { title: 'None are listed', text: 'You create the first certificate.' },
      some: { title: 'Some are listed', text: 'Then this is a renewal.' },
      unknown: { title: 'I don’t know', text: 'We’ll show you where to look.' },
    },
    again: 'Choose a different answer',
    some: {
      heading: 'Renew instead of creating',
      lines: lines(
        'The devices are connected by the certificate in use.',
        rich('A second certificate can’t manage them. ', strong('Renew the one in use.')),
      ),
      go: 'Continue as a renewal',
    },
    unknown: {
      heading: 'Look at the list of devices',
      lines: lines(
        rich('On the management site press ', label(site.labels.devices), ' (devices) at the top.'),
        rich('Or look at the lower box of ', ...toCertificatePage, ' (settings, iOS certificate). A date at ', label(site.labels.expiry), ' (end date) means there’s already a certificate.'),
      ),
      ask: 'If you can’t see either, ask the help desk before you create one: “Is an MDM certificate registered already?”',
      now: 'I’ve looked. Choose an answer',
    },
  },
  appleIdStart: {
    page: page({
      name: 'Choose Apple ID',
      heading: 'Do you have an Apple ID?',
      lines: lines('You can renew a certificate each year only with the Apple ID (Apple Account) it was created with.'),
      sign: 'The next screen checks its address.',
      primary: 'Continue with this answer',
      help: {
        why: lines('An Apple ID used for other Apple services may stop working when its owner changes something there.'),
        looks: lines('One per company is enough. It’s free.'),
        ifNot: lines('For a renewal, use the same one as last year. If nobody knows it, the start screen helps you look for it.'),
      },
    }),
    practice: 'While practising, choose “Yes”. You’ll use an Apple ID that’s only for practice.',
    question: 'Apple ID',
    answers: {
      yes: { title: 'Yes', text: 'I use it only for this work, or last year’s certificate was created with it.' },
      others: { title: 'Yes, but it’s used for other things', text: 'App Store, iCloud, someone’s iPhone …' },
      unknown: { title: 'Yes, but I don’t know what else it’s used for', text: 'We’ll show you how to find out.' },
      no: { title: 'Not yet', text: 'We’ll show you how to create one. It’s free.' },
    },
    cost: {
      title: 'If you change to a different Apple ID later',
      text: 'You have to remove every device from management, enrol it again, and install its profiles and apps again. Before the first certificate is created, you can still choose a different one.',
    },
    others: {
      heading: 'An Apple ID only for this work is safer',
      lines: lines(
        'Otherwise its password or phone number may change for other reasons.',
        rich('If last year’s certificate was created with it, ', strong('keep using it.')),
      ),
      make: 'Create one for this work',
      keep: 'Use this Apple ID',
    },
    unknown: {
      heading: 'Ask its owner three things',
      lines: lines('If any answer is yes, an Apple ID only for this work is safer.'),
      asks: ['Is its name at the top of Settings on an iPhone or iPad?', 'Does it pay for apps or iCloud?', 'Does the address belong to only one person?'],
      asksTitle: 'What to ask',
      keep: 'Continue without knowing',
    },
    none: {
      made: 'I’ve created it. Continue',
      open: 'Open the Apple Account site',
    },
  },
  codePhones: {
    page: page({
      name: 'Phones for codes',
      heading: 'Use two phones for the codes',
      lines: lines(
        'Each time you sign in, Apple sends a six-digit code to a phone.',
        rich(strong('Make one of them an office landline.'), ' A voice call reads out the code.'),
      ),
      sign: 'The Apple Account site lists two numbers.',
      primary: 'Continue with this answer',
      help: {
        why: lines('You can sign in even when the owner of one phone is away or has left.', 'Even if several people share the mailbox, the code is never sent by email.'),
        looks: lines(rich('They’re listed at ', label('Sign-In and Security'), ' › ', label('Trusted Phone Numbers'), '. With “phone call” you can also add a landline.')),
        ifNot: lines('Extension numbers and automatic answering don’t work.', 'With Apple Business and two administrators, a Managed Apple Account is just as safe.'),
      },
    }),
    practice: 'While practising, any answer works. If you’re unsure, choose “Two or more”.',
    question: 'Phones listed now',
    answers: {
      two: { title: 'Two or more', text: 'It’s even better if one of them is a landline.' },
      one: { title: 'One', text: 'You can continue. Add a second one soon.' },
      later: { title: 'I’ll check later', text: 'The summary lists it as still to do.' },
    },
    open: 'Open the Apple Account site',
  },
  thisPc: {
    page: page({
      name: 'This computer',
      heading: 'Check this computer',
      lines: lines(
        'We check three things: the browser, the clock, and whether Apple’s sites answer.',
        rich('You can create a certificate ', strong('only on a computer'), ', not on an iPhone or iPad. If you help someone by phone, they need a computer too.'),
      ),
      sign: 'Three results appear within seconds.',
      primary: 'Continue with this computer',
      help: {
        why: lines('You find out early what could stop you. You can continue whatever the result.', 'We only check whether Apple’s sites answer. We don’t send any names or records.'),
        looks: lines('Each result says whether it’s OK. If it isn’t, you’ll see why and what to do.'),
        ifNot: lines('If your company’s network blocks the connection, you can copy a message for IT.'),
      },
    }),
    ask: 'What we check',
    asks: ['The browser you usually open', 'This computer’s clock', 'Apple’s sites (three)'],
    check: 'Check this computer',
    again: 'Check again',
    checking: 'Checking. This takes up to five seconds.',
    practice: 'This is practice, so we don’t contact Apple. Practice servers inside this computer answer instead.',
    results: {
      heading: 'You can continue with this computer',
      cautionHeading: 'Some things need attention. You can still continue',
      offlineHeading: 'We can’t reach Apple. Start with what you can do',
    },
    browser: {
      title: 'Browser',
      names: { edge: 'Edge', chrome: 'Chrome', safari: 'Safari', firefox: 'Firefox', brave: 'Brave', 'internet-explorer': 'Internet Explorer', other: 'A different browser', unknown: 'An unknown browser' },
      fit: (name) => `${name}. You can use it.`,
      other: 'If something doesn’t work, use Edge, Chrome or Safari.',
      unknown: 'We couldn’t tell which browser opens. Use Edge, Chrome or Safari.',
      unfit: 'It’s Internet Explorer. Apple’s site often stops working in it. Use Edge, Chrome or Safari.',
      ieMode: 'Edge’s “IE mode” doesn’t work either. If an old “e” appears beside the address, leave IE mode.',
    },
    clock: {
      title: 'Clock',
      good: 'It’s right.',
      ahead: (howLong) => `It’s ${howLong} fast. In “Date & time”, turn on automatic setting.`,
      behind: (howLong) => `It’s ${howLong} slow. In “Date & time”, turn on automatic setting.`,
      wrong: 'The date seems to be wrong. In “Date & time”, turn on automatic setting.',
      unknown: 'We couldn’t ask any server. Compare it with a different clock.',
      days: (n) => about(n, 'day'),
      hours: (n) => about(n, 'hour'),
      minutes: (n) => about(n, 'minute'),
    },
    net: {
      title: 'Apple’s sites',
      all: 'All three answered.',
      practised: 'The practice servers answered in place of all three.',
      some: (n) => `${n} of three answered. These didn’t:`,
      host: (host, what) => `${host}: ${what}`,
      signIn: 'When Apple’s site opens, you’ll be asked for the user name and password of your company’s proxy. Have them ready.',
    },
    offline: {
      title: 'What you can do without a connection',
      items: ['Practise from beginning to end', 'Add a file to find out what it is and whether you can use it', 'Choose the Apple ID’s address and the phones for the codes'],
      needs: 'Only Apple’s site needs the internet.',
    },
  },
  prepared: {
    page: page({
      name: 'Summary',
      heading: 'You’re ready. Choose what to do next',
      lines: lines(),
      sign: 'The first screen of that work opens.',
      primary: 'Continue with this',
      help: {
        why: lines('We keep your answers, so we won’t ask you again.'),
        looks: lines('You can do the rest later.'),
        ifNot: lines('Not sure whether to create or renew? If the management site lists devices, it’s a renewal.'),
      },
    }),
    openHeading: 'You’re ready. The rest can wait',
    found: 'What we know',
    left: 'What’s left to do',
    nothing: 'Nothing.',
    facts: {
      net: { all: 'We can reach Apple’s sites', some: 'We can’t reach one of Apple’s sites', none: 'We can’t reach Apple’s sites', practised: 'In practice, we didn’t contact Apple’s sites' },
      browser: { fit: 'You can use this browser', unfit: 'Use Edge, Chrome or Safari', unknown: 'Choose a browser' },
      clock: { good: 'The clock is right', off: 'Set the clock', unknown: 'Compare the clock with a different one' },
      appleId: { ready: 'You have an Apple ID only for this work', shared: 'Don’t use the Apple ID for anything else', unknown: 'Find out what else the Apple ID is used for' },
      noted: { noted: 'The Apple ID is saved', not: 'Check the Apple ID' },
      phones: { two: 'Two phones can get the codes', one: 'Add a second phone for the codes', later: 'Check the phones for the codes' },
    },
    question: 'What comes next',
    next: {
      create: { title: 'Create the first certificate', text: 'No devices are enrolled yet.' },
      renew: { title: 'Renew a certificate', text: 'The management site already lists devices.' },
      close: { title: 'Stop for today', text: 'This preparation ends here.' },
    },
  },
  portal: {
    create: {
      name: 'Press Create',
      heading: 'Press Create a Certificate',
      lines: lines(rich('Press ', create, '.'), rich('If ', getStarted, ' comes first, press it. That’s normal for a new Apple ID.')),
      careful: 'If you see certificates after signing in, first find out whether a service uses them. Only press it if none does.',
    },
    agree: {
      name: 'Agree and Accept',
      heading: 'Agree to the terms and press Accept',
      lines: lines('Read the terms and tick the box below them.', rich('Press ', accept, ': the page for the file opens.')),
    },
    browserLine: rich('Press ', create, ', read the terms, tick the box and press ', accept, '. If ', getStarted, ' comes first, press it.'),
    note: {
      title: 'One line for next year',
      text: rich('If ', code('Notes'), ' on Apple’s page is empty, you can paste this line. If there’s something in it, keep it and add the line after it.'),
    },
  },
};
