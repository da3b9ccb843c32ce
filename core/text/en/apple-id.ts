// The two pages of the Apple ID memo and its card: check, compare, write it on the site, and when it can't be kept.
import { practiceAppleId } from '../../customers/practice-customer.ts';
import { site } from '../../site/current.ts';
import { toCertificatePage } from '../site-words.ts';
import type { appleId as source } from '../ja/apple-id.ts';
import { label, rich, strong } from '../rich.ts';
import { lines, page } from '../step-page.ts';

const once = (text: string) => ({ win32: text, darwin: text, linux: text });
const siteField = label(site.labels.memo);

export const appleId: typeof source = {
  page: page({
    name: 'Apple ID',
    heading: 'Check which Apple ID to use',
    lines: lines(
      rich('Scroll down the site, copy ', siteField, ' (Apple ID used), and paste it here. ', strong('Never enter a password.')),
    ),
    sign: 'We compare it with the earlier memo. If they’re different, we’ll ask you here.',
    primary: 'Continue with this Apple ID',
    help: {
      why: lines('You can renew a certificate only with the Apple ID it was created with.', 'Save it here, and this app will remember it next year.'),
      looks: lines(rich(siteField, ' is a note that someone typed. Apple hasn’t checked it.'), 'We keep our memo where your computer keeps passwords, not in our records.'),
      ifNot: lines('If the field is empty, choose “The site’s field is empty”.', 'Guessing can lock the account.'),
    },
  }),
  field: 'What the site shows',
  fieldFound: 'The Apple ID you found',
  fieldHint: 'It’s an email address.',
  practice: `While practising, enter ${practiceAppleId}.`,
  check: 'Continue with this Apple ID',
  blank: 'The site’s field is empty',
  refused: {
    blank: 'Enter it as an email address.',
    password: 'This looks like a password, so we didn’t accept it. This app never asks for this password, only for the address.',
    extra: 'This is more than an address. If the rest is a password, delete it and enter only the address.',
    'not-address': 'This isn’t a complete email address. Include the “@” and the part after it, up to “.jp” or “.com”.',
    'too-long': 'This is too long. Enter only the address.',
  },
  different: {
    heading: 'This isn’t the same as the earlier memo. Choose which to use',
    lines: lines('Nothing has changed yet. The difference is marked: if it’s a typing mistake, press “Enter it again”.', 'Anyone can edit the site’s field. If you’re not sure, choose the memo.'),
    question: 'The Apple ID for this year',
    memo: 'The earlier memo',
    site: 'Just entered',
    siteText: 'This changes the memo too.',
    use: 'Continue with this one',
    again: 'Enter it again',
  },
  elsewhere: {
    heading: 'Look for the Apple ID in these places, in order',
    lines: lines('There’s no hurry. The certificate in use keeps working.', rich(strong('Don’t guess passwords.'), ' Too many wrong tries lock the account.')),
    clues: [
      'Handover documents, and the person before you',
      'Apple’s yearly emails with “Push Notification Service certificate” in the subject, in shared and former mailboxes. The address they were sent to is the Apple ID.',
      'Your sales contact’s records',
      'The memo in this app on another administrator’s computer',
    ],
    cluesTitle: 'Where to look',
    go: 'Continue without it',
    back: 'Look at the site again',
  },
  found: {
    heading: 'You’ll sign in with this Apple ID',
    compared: {
      same: 'The earlier memo and the site match.',
      first: 'Saved. This app will remember it next year.',
      replaced: 'The memo now has the new one.',
      other: 'You’re using the memo. You’ll correct the site after registering.',
      blank: 'The site’s field is empty. You’ll fill it in after registering.',
      known: 'It matches the memo. You’ll fill in the site after registering.',
    },
    risky: {
      heading: 'A different address would be safer',
      why: 'It’s saved. But if you lose this address, you can’t renew next year. It’s easiest to choose a different one now, before the certificate is created.',
      again: 'Choose a different address',
      use: 'Use this one anyway',
    },
    again: 'Enter it again',
    unknown: 'You’re continuing without the Apple ID. When you find it, enter it here.',
  },
  card: {
    title: 'Apple ID memo',
    looking: 'Looking for the memo',
    show: 'Show',
    hide: 'Hide',
    kept: { win32: 'Kept in Windows Credential Manager', darwin: 'Kept in the Mac’s keychain', linux: 'Kept in this computer’s keyring' },
    session: 'Remembered only while this renewal is open',
  },
  signIn: { about: 'Apple ID memo', hint: 'Type this on the sign-in page. You enter the password yourself.' },
  trouble: { goOn: 'You can continue the renewal. Also enter the Apple ID on the site and write it in your handover documents.' },
  troubles: {
    missing: {
      what: 'This computer has no place to keep the memo.',
      next: {
        win32: 'Ask your IT department whether the Credential Manager service is running.',
        darwin: 'Open Keychain Access and see whether the login keychain is there.',
        linux: 'Install GNOME Keyring or KWallet and log in again.',
      },
    },
    locked: {
      what: 'The place for the memo is locked.',
      next: {
        win32: 'Sign in to Windows again, then try again.',
        darwin: 'Unlock the login keychain in Keychain Access, then try again.',
        linux: 'When the keyring’s window appears, unlock it with this computer’s login password, then try again.',
      },
    },
    denied: {
      what: 'We weren’t allowed to keep the memo.',
      next: {
        win32: 'Your company’s rules may not allow it. Ask your IT department.',
        darwin: 'Try again and choose Allow in the window that asks.',
        linux: 'Try again and allow it in the window that asks.',
      },
    },
    full: {
      what: 'The place for the memo is full.',
      next: {
        win32: 'Remove unused entries in Credential Manager, then try again.',
        darwin: 'Free some disk space, then try again.',
        linux: 'Free some disk space, then try again.',
      },
    },
    'too-long': { what: 'This is too long for the memo.', next: once('Enter only the address.') },
    'no-answer': { what: 'The place for the memo hasn’t answered for 15 seconds.', next: once('A window asking for permission may be hidden behind this one. Answer it, then try again.') },
    other: { what: 'We couldn’t use the place for the memo.', next: once('Restarting the computer may help.') },
  },
  reasons: {
    group: 'Several people seem to receive its email. It still works when staff change.',
    personal: 'It seems to be one person’s address. Plan a handover before that person leaves.',
    'free-mail': 'It’s a free email address, which is hard to hand over within a company.',
    carrier: 'It’s a phone company’s email address. It may stop working when the phone contract ends.',
    'apple-mail': 'It’s one of Apple’s own email addresses. Make sure no other Apple service uses it.',
    'own-domain': 'It seems to belong to your company.',
    managed: 'It seems to be a Managed Apple Account. With two administrators it’s just as safe.',
  },
  siteMemo: {
    page: page({
      name: 'Site’s memo',
      heading: 'Enter the Apple ID on the management site',
      lines: lines(
        rich('In ', ...toCertificatePage, ' (settings, iOS certificate), lower box, at ', siteField, ' (Apple ID used), press ', label(site.labels.edit), ' (edit).'),
        rich('Enter the Apple ID you used today and press ', label(site.labels.register), ' (register) in the same line.'),
      ),
      sign: rich('The line ', siteField, ' shows what you entered.'),
      primary: 'I’ve entered it',
      help: {
        why: lines('The person who does this next year will find it, even on a different computer.', 'It’s only a note. It doesn’t change the certificate or any phone.'),
        looks: lines(rich('There are two ', label(site.labels.register), ' buttons. Use the one in the line ', siteField, '.'), 'You’ve already used the one in the certificate’s line.'),
        ifNot: lines(rich('If ', label(site.labels.edit), ' isn’t there, you may not have permission. Choose “Enter it later” and ask your main administrator.')),
      },
    }),
    later: 'Enter it later',
    there: {
      heading: 'The site’s memo can stay as it is',
      lines: lines(rich('As you saw before signing in, ', siteField, ' (Apple ID used) shows the Apple ID below.')),
      sign: 'Next year you’ll find it on the site and here.',
      other: 'I used a different Apple ID',
      back: 'I used the same one',
    },
    noted: 'The Apple ID you used today',
    note: 'Change the memo too',
    noteFirst: 'Save it',
    notedNow: 'Saved. Enter the same on the site.',
  },
};
