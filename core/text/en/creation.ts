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
      name: 'Devices yet?',
      heading: 'See whether any device is managed yet',
      lines: lines(rich('On the management site, open ', label(site.labels.devices), ' (devices).'), 'Are iPhones or iPads listed? Choose an answer.'),
      sign: 'If none is listed, you go on to create.',
      primary: 'Continue with this answer',
      help: {
        why: lines('The certificate is made before devices are enrolled.', 'If devices are enrolled, there is a certificate already. It is renewed, not made again.'),
        looks: lines('An empty list says that no device is registered.'),
        ifNot: lines('If you can’t find it, choose “I don’t know”. It tells you where to look.'),
      },
    }),
    question: 'Devices on the management site',
    answers: {
      none: { title: 'None is listed', text: 'You make the first certificate.' },
      some: { title: 'Some are listed', text: 'Then this is a renewal.' },
      unknown: { title: 'I don’t know', text: 'We show you where to look.' },
    },
    again: 'Choose another answer',
    some: {
      heading: 'Renew instead of creating',
      lines: lines(
        'The devices are connected by the certificate in use.',
        rich('A second certificate would not take them over. ', strong('The one in use is extended by a year.')),
      ),
      go: 'Go on as a renewal',
    },
    unknown: {
      heading: 'Look at the list of devices',
      lines: lines(
        rich('On the management site press ', label(site.labels.devices), ' at the top.'),
        rich('Or look at the lower box of ', ...toCertificatePage, '. A date at ', label(site.labels.expiry), ' means there is a certificate already.'),
      ),
      ask: 'If you can see neither, ask the help desk before you create one: “Is an MDM certificate registered already?”',
      now: 'I looked. Choose an answer',
    },
  },
  appleIdStart: {
    page: page({
      name: 'An Apple ID',
      heading: 'Tell us whether you have an Apple ID',
      lines: lines('A certificate can be renewed each year only with the Apple ID (Apple Account) that made it.'),
      sign: 'The next screen looks at its address.',
      primary: 'Continue with this answer',
      help: {
        why: lines('One that is used for other Apple services may stop working when its owner changes something there.'),
        looks: lines('One per company is enough. It is free.'),
        ifNot: lines('For a renewal, use the same one as last year. If nobody knows it, the first page helps you look for it.'),
      },
    }),
    question: 'Apple ID',
    answers: {
      yes: { title: 'Yes', text: 'It is used for this work only, or it made last year’s certificate.' },
      others: { title: 'Yes, but it is used for other things', text: 'App Store, iCloud, somebody’s iPhone …' },
      unknown: { title: 'Yes, but I don’t know for what else', text: 'We show you how to find out.' },
      no: { title: 'Not yet', text: 'We show you how to make one. It is free.' },
    },
    cost: {
      title: 'If you change to another Apple ID later',
      text: 'Every device has to leave management, be enrolled again, and get its profiles and apps again. If you want another one, now is the time.',
    },
    others: {
      heading: 'One for this work alone is safer',
      lines: lines(
        'Otherwise its password or phone number may change for other reasons.',
        rich('If it made last year’s certificate, ', strong('keep using it as it is.')),
      ),
      make: 'Make one for this work',
      keep: 'Use this Apple ID',
    },
    unknown: {
      heading: 'Ask its owner three things',
      lines: lines('If one answer is yes, an Apple ID for this work alone is safer.'),
      asks: ['Does its name stand at the top of Settings on an iPhone or iPad?', 'Does it pay for apps or iCloud?', 'Does the address belong to one person alone?'],
      asksTitle: 'What to ask',
      keep: 'Go on without knowing',
    },
    none: {
      made: 'It is made. Next',
      open: 'Open the Apple Account site',
    },
  },
  codePhones: {
    page: page({
      name: 'Phones for codes',
      heading: 'Have two phones for the codes',
      lines: lines(
        'Each sign-in sends a six-digit code to a phone.',
        rich(strong('Make one of them an office landline.'), ' A voice call reads the code out.'),
      ),
      sign: 'The Apple Account site lists two numbers.',
      primary: 'Continue with this answer',
      help: {
        why: lines('You can sign in even when the owner of one phone is away or has left.', 'Even if several people share the mailbox, the code goes to a phone only.'),
        looks: lines(rich('They are listed at ', label('Sign-In and Security'), ' › ', label('Trusted Phone Numbers'), '. With “phone call” a landline can be added, too.')),
        ifNot: lines('Extension numbers and automatic answering do not work.', 'With Apple Business and two administrators, a Managed Apple Account is just as safe.'),
      },
    }),
    question: 'Phones listed now',
    answers: {
      two: { title: 'Two or more', text: 'All the better with a landline.' },
      one: { title: 'One', text: 'You can go on. Add another one soon.' },
      later: { title: 'I will check later', text: 'The summary lists it as still to do.' },
    },
    open: 'Open the Apple Account site',
  },
  thisPc: {
    page: page({
      name: 'This computer',
      heading: 'Let us check this computer',
      lines: lines(
        'We look at three things: the browser, the clock, and whether Apple’s sites answer.',
        rich('A certificate can be made ', strong('on a computer only'), ', not on an iPhone or iPad. If you guide somebody by phone, have them sit at a computer, too.'),
      ),
      sign: 'Three results appear within seconds.',
      primary: 'Continue with this computer',
      help: {
        why: lines('You find what could stop you before it does. Whatever comes out, you can go on.', 'We only ask Apple’s sites whether they answer. No name and no record is sent.'),
        looks: lines('What is good says so. For the rest there is a reason and what to do.'),
        ifNot: lines('If your company’s network is in the way, you can copy a message to your IT department.'),
      },
    }),
    ask: 'What is checked',
    asks: ['The browser you usually open', 'This computer’s clock', 'Apple’s sites (three)'],
    check: 'Check this computer',
    again: 'Check once more',
    checking: 'Checking. It takes five seconds at most.',
    practice: 'This is practice, so Apple is not contacted. The practice servers inside this computer answer instead.',
    results: {
      heading: 'Checked: you can go on',
      cautionHeading: 'Some things need care. You can still go on',
      offlineHeading: 'Apple can’t be reached now. Begin with what you can do',
    },
    browser: {
      title: 'Browser',
      names: { edge: 'Edge', chrome: 'Chrome', safari: 'Safari', firefox: 'Firefox', brave: 'Brave', 'internet-explorer': 'Internet Explorer', other: 'Another browser', unknown: 'An unknown browser' },
      fit: (name) => `${name}. It will do.`,
      other: 'If something does not work, use Edge, Chrome or Safari.',
      unknown: 'We could not tell which browser opens. Use Edge, Chrome or Safari.',
      unfit: 'It is Internet Explorer, in which Apple’s site often fails half-way. Use Edge, Chrome or Safari.',
      ieMode: 'Edge’s “IE mode” will not do either. If an old “e” appears beside the address, leave IE mode.',
    },
    clock: {
      title: 'Clock',
      good: 'It is right.',
      ahead: (howLong) => `It is ${howLong} fast. In “Date & time”, let it be set automatically.`,
      behind: (howLong) => `It is ${howLong} slow. In “Date & time”, let it be set automatically.`,
      wrong: 'The date seems to be far off. In “Date & time”, let it be set automatically.',
      unknown: 'We could not ask any server. Compare it with another clock.',
      days: (n) => about(n, 'day'),
      hours: (n) => about(n, 'hour'),
      minutes: (n) => about(n, 'minute'),
    },
    net: {
      title: 'Apple’s sites',
      all: 'All three answered.',
      practised: 'The practice servers answered in place of all three.',
      some: (n) => `${n} of three answered. These did not:`,
      host: (host, what) => `${host}: ${what}`,
      signIn: 'When Apple’s site opens, you will be asked for your company network’s name and password. Have them at hand.',
    },
    offline: {
      title: 'What you can do without a connection',
      items: ['Practise, from beginning to end, inside this computer', 'Put in a file to learn what it is and whether it is good', 'Decide on the Apple ID’s address and the phones for the codes'],
      needs: 'Only Apple’s site itself needs the internet.',
    },
  },
  prepared: {
    page: page({
      name: 'Summary',
      heading: 'You are ready. Choose what comes next',
      lines: lines(),
      sign: 'The first screen of that work opens.',
      primary: 'Go on with this',
      help: {
        why: lines('Your answers are taken along. You are not asked twice.'),
        looks: lines('What is left can be done later.'),
        ifNot: lines('Not sure whether to create or renew? If the management site lists devices, it is a renewal.'),
      },
    }),
    openHeading: 'You are ready. The rest can wait',
    found: 'What we know',
    left: 'Still to do',
    nothing: 'Nothing is left to do.',
    facts: {
      net: { all: 'Apple’s sites can be reached', some: 'One of Apple’s sites can’t be reached', none: 'Apple’s sites can’t be reached', practised: 'Practice contacted none of Apple’s sites' },
      browser: { fit: 'The browser will do', unfit: 'Use Edge, Chrome or Safari', unknown: 'Decide on a browser' },
      clock: { good: 'The clock is right', off: 'Set the clock', unknown: 'Compare the clock with another one' },
      appleId: { ready: 'There is an Apple ID for this work alone', shared: 'Keep the Apple ID apart from other uses', unknown: 'Find out what else the Apple ID is used for' },
      noted: { noted: 'The Apple ID is noted', not: 'Check the Apple ID' },
      phones: { two: 'Two phones can get the codes', one: 'Add another phone for the codes', later: 'Check the phones for the codes' },
    },
    question: 'What comes next',
    next: {
      create: { title: 'Make the first certificate', text: 'No device has been enrolled yet.' },
      renew: { title: 'Renew a certificate', text: 'The management site lists devices already.' },
      close: { title: 'Stop for today', text: 'This preparation ends here.' },
    },
  },
  portal: {
    create: {
      name: 'Press Create',
      heading: 'Press Create a Certificate',
      lines: lines(rich('Press ', create, '.'), rich('If ', getStarted, ' comes first, press it. For a new Apple ID that is right.')),
      careful: 'If certificates are listed after signing in, do not press it yet. First find out whether a service uses them.',
    },
    agree: {
      name: 'Agree and Accept',
      heading: 'Agree to the terms and press Accept',
      lines: lines('Read the terms and tick the box below them.', rich('Press ', accept, ': the page for the file opens.')),
    },
    browserLine: rich('Press ', create, ', read the terms, tick the box and press ', accept, '. If ', getStarted, ' comes first, press it.'),
    note: {
      title: 'One line for next year',
      text: rich('If ', code('Notes'), ' on Apple’s page is empty, you can paste this line. If something is written there, keep it and add the line after it.'),
    },
  },
};
