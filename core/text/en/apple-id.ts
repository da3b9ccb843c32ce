// The two pages of the Apple ID memo and its card: check, compare, write it on the site, and when it can't be kept.
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
      rich('Copy the Apple ID (Apple Account) from ', siteField, ' in the lower box of the management site, and paste it here. ', strong('Never enter a password.')),
    ),
    sign: 'It is compared with last year’s memo for you. If they differ, you are asked here.',
    primary: 'Continue with this Apple ID',
    help: {
      why: lines('A certificate can be renewed only with the Apple ID that made it.', 'Note it here, and this guide will remember it next year.'),
      looks: lines(rich(siteField, ' is a note that somebody typed. Apple has not checked it.'), 'Our memo goes into your computer’s own locked store. It is not part of our records.'),
      ifNot: lines('If the field is empty, choose “The site’s field is empty”.', 'Guessing at sign-ins can lock the account.'),
    },
  }),
  field: 'What the site shows',
  fieldFound: 'The Apple ID you found',
  fieldHint: 'It looks like a mail address. Capital letters make no difference.',
  check: 'Continue with this Apple ID',
  blank: 'The site’s field is empty',
  refused: {
    blank: 'Enter it as a mail address.',
    password: 'This looks like a password, so we did not take it. No page of this guide wants a password, only the address.',
    extra: 'There is more here than an address. If the rest is a password, remove it and leave the address alone.',
    'not-address': 'This is not a whole mail address. Include the “@” and the part after it, up to “.jp” or “.com”.',
    'too-long': 'This is too long. Enter the address alone.',
  },
  different: {
    heading: 'This differs from last year’s memo. Choose which to use',
    lines: lines('Nothing has been changed yet. What differs is marked: if it is a slip, press “Enter it again”.', 'Anybody can edit the site’s field. If in doubt, choose the memo’s.'),
    question: 'The Apple ID for this year',
    memo: 'Last year’s memo',
    site: 'Just entered',
    siteText: 'The memo is changed, too.',
    use: 'Use the chosen one',
    again: 'Enter it again',
  },
  hunt: {
    heading: 'Look for the Apple ID in these places, in order',
    lines: lines('There is no hurry. The certificate in use goes on working.', rich(strong('Do not try out passwords.'), ' Too many wrong tries lock the account.')),
    clues: [
      'Handover papers, and the person before you',
      'Apple’s yearly mails about “APNs” or “Push Certificate” in shared and former mailboxes. The address they went to is the Apple ID.',
      'Your sales contact’s records',
      'The memo in this guide on another administrator’s computer',
    ],
    cluesTitle: 'Where to look',
    go: 'Go on without knowing',
    back: 'Look at the site again',
  },
  found: {
    heading: 'You will sign in with this Apple ID',
    compared: {
      same: 'Last year’s memo and the site agree.',
      first: 'Noted. This guide will remember it next year.',
      replaced: 'The memo now holds the new one.',
      other: 'The memo’s is used. You will correct the site after registering.',
      blank: 'The site’s field is empty. You will fill it in after registering.',
      known: 'It agrees with the memo. You will fill in the site after registering.',
    },
    risky: {
      heading: 'Another address would be safer',
      why: 'It is noted. But if this address is lost, next year’s renewal can’t be done. Now, before the certificate is made, is the easiest time to choose another.',
      again: 'Choose another address',
      use: 'Use this one all the same',
    },
    again: 'Enter it again',
    unknown: 'You are going on without knowing the Apple ID. When you find it, enter it here.',
  },
  card: {
    title: 'Apple ID memo',
    looking: 'Looking for the memo',
    show: 'Show',
    hide: 'Hide',
    kept: { win32: 'Kept in Windows Credential Manager', darwin: 'Kept in the Mac’s keychain', linux: 'Kept in this computer’s keyring' },
    session: 'Remembered only while this renewal is open',
  },
  signIn: { about: 'Apple ID memo', hint: 'Type this on the sign-in page. The password is yours to enter.' },
  trouble: { goOn: 'The renewal goes on. Write the Apple ID on the site and in your handover papers as well.' },
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
        win32: 'Sign in to Windows again, then try once more.',
        darwin: 'Unlock the login keychain in Keychain Access, then try once more.',
        linux: 'When the keyring’s window appears, unlock it with this computer’s login password, then try once more.',
      },
    },
    denied: {
      what: 'We were not allowed to keep the memo.',
      next: {
        win32: 'A company rule may forbid it. Ask your IT department.',
        darwin: 'Try once more and choose Allow in the window that asks.',
        linux: 'Try once more and allow it in the window that asks.',
      },
    },
    full: {
      what: 'The place for the memo is full.',
      next: {
        win32: 'Remove unused entries in Credential Manager, then try once more.',
        darwin: 'Free some disk space, then try once more.',
        linux: 'Free some disk space, then try once more.',
      },
    },
    'too-long': { what: 'This is too long for the memo.', next: once('Enter the address alone.') },
    'no-answer': { what: 'The place for the memo has not answered for 15 seconds.', next: once('A window asking for permission may be hidden behind this one. Answer it, then try once more.') },
    other: { what: 'The place for the memo could not be used.', next: once('Restarting the computer may help.') },
  },
  reasons: {
    group: 'Several people seem to receive its mail. It survives a change of staff.',
    personal: 'It seems to be one person’s address. Prepare a handover before that person leaves.',
    'free-mail': 'It is a free mail address, which is hard to hand over within a company.',
    carrier: 'It is a phone company’s mail address. It may end with the phone contract.',
    'apple-mail': 'It is one of Apple’s own mail addresses. See that no other Apple service uses it.',
    'own-domain': 'It seems to belong to your company.',
    managed: 'It seems to be a Managed Apple Account. With two administrators it is just as safe.',
  },
  siteMemo: {
    page: page({
      name: 'Site’s memo',
      heading: 'Write the Apple ID on the management site',
      lines: lines(
        rich('In ', ...toCertificatePage, ', lower box, at ', siteField, ', press ', label(site.labels.edit), ' (edit).'),
        rich('Enter the Apple ID you used today and press ', label(site.labels.register), ' (register) in the same line.'),
      ),
      sign: rich('The line ', siteField, ' shows what you wrote.'),
      primary: 'I wrote it',
      help: {
        why: lines('Whoever does this next year finds it, even on another computer.', 'It is only a note. It changes neither the certificate nor any phone.'),
        looks: lines(rich('There are two ', label(site.labels.register), ' buttons. Use the one in the line ', siteField, '.'), 'You are done with the one in the certificate’s line.'),
        ifNot: lines(rich('If ', label(site.labels.edit), ' is not there, you may lack the right. Choose “Write it later” and ask your main administrator.')),
      },
    }),
    later: 'Write it later',
    there: {
      heading: 'The site’s memo can stay as it is',
      lines: lines(rich('As you saw before signing in, ', siteField, ' holds the Apple ID below.')),
      sign: 'Next year it can be found on the site and here.',
      other: 'I used another Apple ID',
      back: 'It was the same one',
    },
    noted: 'The Apple ID you used today',
    note: 'Change the memo, too',
    noteFirst: 'Note it',
    notedNow: 'Noted. Write the same on the site.',
  },
};
