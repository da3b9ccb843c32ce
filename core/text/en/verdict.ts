// English: every sentence about a file, a check or a verdict; the keys are the Japanese source's.
import { site } from '../../site/current.ts';
import type { Figures, VerdictTexts } from '../ja/verdict.ts';
import { dates } from './dates.ts';

const momentText = (iso: string | undefined): string => (Number.isNaN(Date.parse(iso ?? '')) ? '(no time)' : dates.moment(iso ?? ''));
/** By the UTC calendar, like the row card's own date. */
const dateText = (iso: string | undefined): string => (Number.isNaN(Date.parse(iso ?? '')) ? '(no date)' : dates.day(iso ?? ''));
/** By this computer's own calendar. */
const todayText = (iso: string | undefined): string => (Number.isNaN(Date.parse(iso ?? '')) ? '(no date)' : dates.date(iso ?? ''));

const stillWorks = 'The certificate in use keeps working. Nothing changes on the iPhones.';
const nothingDone = 'Nothing has happened. Nothing changes on the iPhones.';
const newBeside = 'Choose the file you downloaded this time. It’s usually in the same folder, and its name ends in a number, such as (1).';

const answers: VerdictTexts['answers'] = {
  'ready': { word: 'You can register this certificate', reassurance: 'All checks passed.', action: 'Continue to the management site.' },
  'already-registered': { word: 'This is the certificate you already use', reassurance: stillWorks, action: 'You’re not finished yet. Go back to Apple’s site and download the new one.' },
  'wrong-row': { word: 'Don’t register this: it’s from a different row', reassurance: 'The certificate in use and its iPhones aren’t affected. A different service that uses that row may be.', action: 'Go back to Apple’s page and press Renew in the row with the number of the certificate in use.' },
  'other-download': { word: 'You pressed Download in a different row', reassurance: 'Nothing has changed in that row.', action: 'Go back to the list and press Download in the row where you pressed Renew. Its date is now later.' },
  'wrong-csr': { word: 'Don’t register this: it was made from a different request', reassurance: stillWorks, action: 'Press Renew again with the newest request file (CSR).' },
  'old-file': { word: 'Don’t register this: it’s an old file', reassurance: stillWorks, action: newBeside },
  'expired': { word: 'Don’t register this: it has expired', reassurance: stillWorks, action: newBeside },
  'not-yet-valid': { word: 'Don’t register this yet', reassurance: nothingDone, action: 'Check the date and time of this computer. If they’re right, download the certificate from Apple’s page again.' },
  'not-a-push-certificate': { word: 'This isn’t an MDM certificate', reassurance: 'Nothing has changed. You only need to choose a different file.', action: 'Choose the file you downloaded from Apple’s page.' },
  'not-from-apple': { word: 'Don’t register this: it isn’t from Apple', reassurance: stillWorks, action: 'Download the certificate from Apple’s page again.' },
  'inconsistent': { word: 'Don’t register this: its contents don’t match', reassurance: stillWorks, action: 'Download the certificate from Apple’s page again.' },
  'needs-attention': { word: 'Don’t register this yet: something isn’t checked', reassurance: 'We’ve found nothing wrong in the file.', action: 'Finish the checks.' },
};

const kinds: VerdictTexts['kinds'] = {
  'mdm-push-certificate': 'an MDM certificate', 'apns-app-certificate': 'an app’s push certificate', 'vendor-certificate': 'a management service provider’s signing certificate',
  'ca-certificate': 'a certificate authority’s certificate', 'other-certificate': 'a certificate for another purpose', 'several-certificates': 'a file with several certificates',
  'plain-csr': 'a request (CSR) without your management service provider’s signature', 'apple-push-request': 'a request file (CSR)', 'private-key': 'a private key',
  'certificate-with-key': 'a certificate together with its private key', 'pkcs12': 'a certificate bundle with a private key (.p12)', 'pkcs7': 'a signed or encrypted container (such as .p7m)',
  'mobileconfig': 'a configuration profile', 'plist': 'a settings file (plist)', 'html': 'a web page', 'json': 'a JSON file', 'zip': 'a ZIP file', 'workbook': 'an Excel workbook (such as .xlsx)', 'age': 'a hand-over file (.age)', 'pdf': 'a PDF',
  'image': 'a picture', 'text': 'plain text', 'empty': 'an empty file', 'too-large': 'a file that is too large', 'malformed': 'a file that is cut off or damaged', 'unknown': 'a kind of file we don’t know',
};

const again = 'press Download on Apple’s page again';
const choose = 'choose the file you downloaded from Apple’s page';
const keepKey = 'put it back where it was, don’t send it to anyone, and choose the certificate instead';
const afterRequest = 'choose the certificate you downloaded from Apple’s page';

const whereCertificate: VerdictTexts['whereCertificate'] = {
  'mdm-push-certificate': choose, 'apns-app-certificate': 'choose the file you downloaded from the Apple Push Certificates Portal',
  'vendor-certificate': choose, 'ca-certificate': choose, 'other-certificate': choose, 'several-certificates': 'choose a file with only one certificate',
  'plain-csr': afterRequest, 'apple-push-request': afterRequest, 'private-key': keepKey, 'certificate-with-key': choose, 'pkcs12': keepKey, 'pkcs7': choose,
  'mobileconfig': choose, 'plist': choose, 'html': again, 'json': 'open Apple’s page again and press Download in the same row',
  'zip': 'open the ZIP and choose the .pem file inside', 'workbook': choose, 'age': choose, 'pdf': choose, 'image': 'choose the certificate file itself, not a picture of it', 'text': choose,
  'empty': again, 'too-large': choose, 'malformed': again, 'unknown': choose,
};

const layout = 'we can’t read its contents';
const cut = 'part of it is missing';

const problems: VerdictTexts['problems'] = {
  'truncated': cut, 'indefinite-length': 'its format isn’t standard', 'length-not-minimal': 'its format isn’t standard',
  'tag-not-supported': layout, 'too-deep': layout, 'too-large': 'it’s too large', 'not-a-certificate': 'it doesn’t have the structure of a certificate',
  'bad-serial': 'we can’t read its serial number', 'bad-name': 'we can’t read a name in it', 'name-too-long': 'a name in it is far too long', 'bad-date': 'we can’t read a date in it', 'bad-key': 'we can’t read its public key',
  'bad-signature-field': 'we can’t read its signature', 'bad-extension': 'we can’t read one of its extensions', 'not-a-csr': 'it doesn’t have the structure of a request',
  'pem-cut-off': 'its last line is missing', 'pem-labels-differ': 'its first and last lines don’t match', 'pem-bad-character': 'it contains characters that don’t belong there', 'pem-empty': 'there’s nothing between its first and last lines',
  'xml-cut-off': cut, 'xml-not-well-formed': 'its tags don’t match', 'xml-entity': 'we can’t read one of its characters', 'xml-duplicate-key': 'one entry is there twice', 'xml-too-large': 'it’s too large',
  'request-without-csr': 'the request itself is missing', 'request-bad-csr': 'we can’t read the request itself', 'request-without-chain': 'the provider’s certificate is missing', 'request-bad-chain': 'we can’t read the provider’s certificate',
  'request-without-signature': 'the provider’s signature is missing', 'request-bad-signature': 'we can’t read the provider’s signature',
  'json-cut-off': cut, 'base64-bad-character': 'it contains characters that don’t belong there',
};

const notes: VerdictTexts['notes'] = {
  'bom': 'It begins with a byte order mark. That’s fine.', 'utf16': 'It’s written in UTF-16. That’s fine.',
  'text-around': 'There’s text around the certificate. That’s fine.', 'bytes-behind': 'There’s extra data after the certificate. We don’t use it.',
  'bag-attributes': 'The file includes a description from an export. That’s fine.', 'no-armour': 'Its first and last lines are missing, but we could read it.',
  unwrapped: 'It was read out of an email or a document.', 'held-private-key': 'It also contained a private key. We only use the certificate and don’t keep the key.', 'held-own-chain': 'It also contained its issuers’ certificates. We only use the certificate itself.',
};

const names: Readonly<Record<string, string>> = kinds;
const problemNames: Readonly<Record<string, string>> = problems;
const kindOf = (figures: Figures): string => names[figures['kind'] ?? ''] ?? kinds.unknown;
const broken = (figures: Figures): string => `It looks like ${names[figures['seemed'] ?? ''] ?? kinds.unknown}, but ${problemNames[figures['problem'] ?? ''] ?? layout}.`;

const reasons: VerdictTexts['reasons'] = {
  'push-certificate': () => 'It’s an MDM certificate.',
  'push-certificate-with-key': () => 'It’s an MDM certificate with a private key. We only use the certificate.',
  'other-kind': (f) => (f['problem'] === undefined ? `It’s ${kindOf(f)}, not an MDM certificate.` : broken(f)),
  'push-request': () => 'It’s a request file (CSR) signed by your management service provider.',
  'request-not-signed': () => 'It’s a request, but your management service provider hasn’t signed it.',
  'request-wrapped': () => 'We could read the request, but it’s still inside an email or a document. Save it from the management site again and use that file.',
  'not-a-request': (f) => (f['problem'] === undefined ? `It’s ${kindOf(f)}, not a request file (CSR).` : broken(f)),
  'ids-agree': () => 'The two IDs in the certificate match.',
  'ids-differ': () => 'The two IDs in the certificate don’t match. In Apple’s certificates they’re always the same.',
  'not-an-id': () => 'The certificate’s ID isn’t in Apple’s format.',
  'special-topic': () => 'It has a special kind of ID, so we can’t compare the two IDs.',
  'several-certificates': () => 'There are several certificates in this file, so it isn’t clear which to use.',
  'signatures-valid': () => 'Both signatures are valid.',
  'own-signature-invalid': () => 'The request’s own signature doesn’t match: it seems to have been altered or damaged.',
  'vendor-signature-invalid': (f) => `The provider’s signature (${f['vendor'] ?? ''}) doesn’t match: the request seems to have been altered or damaged.`,
  'signature-not-supported': () => 'It’s signed in an unusual way that we can’t check.',
  'key-too-weak': (f) => `Apple doesn’t accept this kind of key (${f['keyType'] ?? ''} ${f['keyBits'] ?? ''}).`,
  'first-seen': () => 'We haven’t seen this certificate before.',
  'same-as-registered': () => 'It’s the certificate that’s registered now.',
  'not-renewed-yet': () => 'It’s the certificate that’s registered now, not the renewed one.',
  'request-before-certificate': (f) => `This request was generated on ${dateText(f['issued'])}, before the certificate in use was created (${dateText(f['notBefore'])}). It seems to be from an earlier renewal. Export this year’s from the ${site.labels.requestBox} (request) box on the management site.`,
  'request-of-certificate': (f) => `The certificate in use was created from this request${f['issued'] === undefined ? '' : ` (${dateText(f['issued'])})`}, so it isn’t this renewal’s.`,
  'request-long-ago': (f) => `This request was generated on ${dateText(f['issued'])}. It doesn’t seem to be this renewal’s.`,
  'request-before-press': () => `You added this request before you pressed ${site.labels.issue} (generate) again. The site should have a newer one.`,
  'seen-before': (f) => `This certificate was used before. It expires on ${dateText(f['notAfter'])}.`,
  'nothing-to-compare': () => 'Without the registered certificate’s file, we can’t tell whether this is the same one.',
  'from-apple': () => 'Apple issued it.',
  'from-practice': () => 'It’s a practice certificate, issued by the practice authority.',
  'practice-in-real': () => 'It’s a practice certificate. You can’t use it on the real site.',
  'real-in-practice': () => 'It isn’t a practice certificate, so you can’t use it in practice.',
  'other-issuer': (f) => `Apple didn’t issue it. Its issuer is “${f['issuer'] ?? ''}”.`,
  'forged': () => 'It names a known issuer, but the signature doesn’t match: it’s damaged or has been altered.',
  'signature-refused': () => 'Its kind of signature is out of date and doesn’t prove who issued it. Apple doesn’t use it.',
  'issuer-unknown': (f) => `Its issuer has an Apple name, but this version of the app doesn’t know it, so we can’t tell whether it’s Apple’s: “${f['issuer'] ?? ''}”.`,
  'practice-issuer-unknown': (f) => `Its issuer has the practice name, but this version of the app doesn’t know it, so we can’t check it: “${f['issuer'] ?? ''}”.`,
  'chain-from-apple': (f) => `It’s signed by a provider that Apple knows (${f['vendor'] ?? ''}).`,
  'chain-from-practice': (f) => `It’s signed by a practice provider (${f['vendor'] ?? ''}).`,
  'chain-practice-in-real': () => 'It’s a practice request. You can’t use it on the real site.',
  'chain-real-in-practice': () => 'It isn’t a practice request, so you can’t use it in practice.',
  'chain-other': (f) => `Nothing shows that its signer “${f['vendor'] ?? ''}” is a provider that Apple knows.`,
  'chain-unknown': (f) => `This version of the app can’t check who issued the provider’s certificate (${f['vendor'] ?? ''}). A newer one may.`,
  'chain-not-whole': (f) => `The certificates of the management service provider (${f['vendor'] ?? ''}) in this request don’t reach up to the root. Apple may refuse it.`,
  'chain-disordered': (f) => `The certificates of the management service provider (${f['vendor'] ?? ''}) in this request aren’t in the usual order. Apple may refuse it.`,
  'in-force': (f) => `It’s valid until ${dateText(f['notAfter'])}.`,
  'expired': (f) => `It expired on ${dateText(f['notAfter'])}. This computer’s date is ${todayText(f['now'])}.`,
  'starts-later': (f) => `It’s valid from ${dateText(f['notBefore'])}. This computer’s date is ${todayText(f['now'])}.`,
  'starts-within-a-day': (f) => `It’s valid from ${momentText(f['notBefore'])}. This computer’s clock says ${momentText(f['now'])}, so it seems to be wrong.`,
  'chain-in-force': (f) => `The provider’s signature is valid until ${dateText(f['chainNotAfter'])}.`,
  'chain-expired': (f) => `The provider’s signature expired on ${dateText(f['chainNotAfter'])}, so Apple won’t accept it.`,
  'chain-starts-later': (f) => `The provider’s certificate is only valid from ${dateText(f['chainNotBefore'])}. Check the date of this computer.`,
  'same-topic': () => 'It has the same APSP number as the registered certificate.',
  'other-topic': () => `Its APSP number isn’t the same as the registered certificate’s: the wrong row was renewed, or Create was pressed. The management site would refuse it (${site.refusals.otherTopic.code}).`,
  'other-row-untouched': () => 'It’s the certificate of a different row, with a different APSP number. It’s older than the request and hasn’t been renewed.',
  'registered-unknown': () => 'We don’t have the registered certificate, so we can’t compare the APSP numbers.',
  'first-certificate': () => 'It’s the first certificate, so there’s nothing to compare it with.',
  'ends-later': (f) => `The end date changes from ${dateText(f['registered'])} to ${dateText(f['notAfter'])}.`,
  'ends-earlier': (f) => `It expires on ${dateText(f['notAfter'])}, before the registered one (${dateText(f['registered'])}). It seems to be an earlier file.`,
  'ends-the-same': (f) => `It expires on ${dateText(f['notAfter'])}, like the registered one. The end date hasn’t changed.`,
  'end-unknown': () => 'We don’t know the registered certificate’s end date, so we can’t compare it.',
  'key-of-newest': (f) => `It was made from the request file you uploaded to Apple (${f['csr'] ?? ''}).`,
  'key-of-older': (f) => `It was made from an earlier request file (${f['csr'] ?? ''}). The current one is different (${f['newest'] ?? ''}).`,
  'key-of-none': (f) => `It wasn’t made from the current request file (${f['newest'] ?? ''}).`,
  'csr-unknown': () => 'We don’t have the request (CSR), so we can’t tell whether this was made from it.',
  'vendor-fits': (f) => `The provider is ${f['vendor'] ?? ''}, which matches your management site (${f['expected'] ?? ''}).`,
  'vendor-differs': (f) => `The provider is ${f['vendor'] ?? ''} (${f['environment'] ?? ''}), but your management site is ${f['expected'] ?? ''}. You may be moving to a new site: ask the help desk.`,
  'vendor-unknown': () => 'We don’t know which management site the provider belongs to.',
  'environment-unknown': (f) => `We don’t know which management site you use, so we didn’t check that the provider (${f['vendor'] ?? ''}) is the right one.`,
  'not-looked-at': () => 'We didn’t check this.',
};

export const verdictTexts: VerdictTexts = {
  answers,
  requestAnswers: {
    ...answers,
    'ready': { word: 'You can use this request', reassurance: 'It’s in the format that Apple accepts.', action: 'Continue to Apple’s page.' },
    'expired': { word: 'Apple wouldn’t accept this request', reassurance: nothingDone, action: 'Tell the help desk that your management service provider’s signature has expired.' },
    'not-a-push-certificate': { word: 'This isn’t a request file (CSR)', reassurance: 'Nothing has changed. You only need to choose a different file.', action: `Choose the file you saved with ${site.labels.output} (export) under ${site.labels.requestBox} (request) on the management site.` },
    'not-from-apple': { word: 'Apple wouldn’t accept this request', reassurance: nothingDone, action: 'Export the request from the management site again.' },
    'inconsistent': { word: 'Apple wouldn’t accept this request', reassurance: nothingDone, action: 'Export the request from the management site again.' },
    'needs-attention': { word: 'Don’t upload this to Apple yet: something isn’t checked', reassurance: nothingDone, action: 'Tell the help desk the name of this file and ask whether you can upload it to Apple. If they say yes, continue with the button below.' },
  },
  reassurances: {
    ended: 'Nothing has changed. Phones, email and apps keep working.',
    none: 'Nothing has changed, and you can do it again.',
    open: 'The number and the request file match, so you can register it.',
    issuer: nothingDone,
  },
  kinds, whereCertificate, problems, notes, reasons,
  plainly: {
    'other-issuer': 'Apple didn’t issue it.',
    'issuer-unknown': 'Its issuer can’t be verified. Apple may have a new one, or it isn’t Apple’s. This version of the app can’t tell.',
    'practice-issuer-unknown': 'Its issuer can’t be verified. It has the practice name, but this version of the app doesn’t know it.',
  },
  underOtherIssuer: { 'other-topic': 'Its APSP number is different because it comes from a different issuer. It doesn’t mean that the wrong row was renewed.' },
  checks: {
    'kind': 'Kind of file', 'consistency': 'Do its contents match?', 'fresh': 'Is it a new file?', 'issuer': 'Issuer', 'dates': 'Dates',
    'topic': 'Is it from the same row?', 'later': 'Is the new end date later?', 'key': 'Was it made from this request?', 'vendor': 'Provider',
  },
  messages: {
    wrongKind: (kind, where) => `This is ${kind}, so please ${where}.`,
    brokenKind: (seemed, problem, where) => `This looks like ${seemed}, but ${problem}, so please ${where}.`,
    forAnswer: {
      'ready': 'Everything matches, so please register this certificate.',
      'already-registered': 'This is the certificate you already use, so please download the new one from Apple’s page.',
      'wrong-row': 'The certificate in use keeps working, so please don’t register this one and press Renew in the row with the number of the certificate in use.',
      'other-download': 'This is from a row you didn’t renew, so please press Download in the row you renewed.',
      'wrong-csr': 'This wasn’t made from the current request, so please press Renew again with the newest request instead of registering it.',
      'old-file': 'This is an earlier certificate, so please choose the file you downloaded this time.',
      'expired': 'This certificate has expired, so please download the new one from Apple’s page.',
      'not-yet-valid': 'This certificate isn’t valid yet, so please check the date and time of this computer and, if they’re right, download it again.',
      'not-a-push-certificate': 'This isn’t an MDM certificate, so please choose the file you downloaded from Apple’s page.',
      'not-from-apple': 'Nothing shows that Apple issued this, so please download it from Apple’s page again instead of registering it.',
      'inconsistent': 'Its contents don’t match, so please download it from Apple’s page again instead of registering it.',
      'needs-attention': 'Something isn’t checked, so please ask the help desk before you register it.',
    },
    forReason: {
      'not-renewed-yet': 'This is the certificate you already use and not the renewed one, so please choose the file you downloaded this time.',
      'several-certificates': 'There are several certificates in this file, so please choose one with only one certificate.',
      'practice-in-real': 'This is a practice certificate, so please choose the file you downloaded from Apple’s page.',
      'real-in-practice': 'This isn’t a practice certificate, so please choose the file you downloaded from the practice page.',
      'vendor-differs': 'The provider doesn’t match your management site, so please ask the help desk before you continue.',
      'own-signature-invalid': 'The request seems to have been altered or damaged, so please export it from the management site again.',
      'vendor-signature-invalid': 'Your management service provider’s signature doesn’t match the request, so please export it from the management site again.',
      'key-too-weak': 'Apple doesn’t accept its kind of key, so please export a new request from the management site.',
      'chain-practice-in-real': 'This is a practice request, so please export the real one from the management site.',
      'chain-real-in-practice': 'This isn’t a practice request, so please choose the one exported from the practice management site.',
      'chain-other': 'Nothing shows that a provider known to Apple signed this, so please export the request from the management site again.',
      'chain-expired': 'Your management service provider’s signature has expired and Apple won’t accept it, so please tell the help desk.',
    },
    requestReady: 'It’s in the format that Apple accepts, so you can use this request on Apple’s page.',
    requestNotSigned: `Your management service provider hasn’t signed this request, so please choose the one exported from ${site.labels.requestBox} (request) on the management site.`,
    requestWrong: (kind) => `This is ${kind}, so please choose the request saved with ${site.labels.output} (export) under ${site.labels.requestBox} (request) on the management site.`,
    issuerOpen: 'It matches the request, but this version of the app can’t verify its issuer, so please look for a newer version and, if there isn’t one, ask the help desk before you register it.',
    endOpen: 'Its end date is the same as the registered one’s, so please check the end date on Apple’s page.',
    requestOpen: 'We can’t check its signatures, so please ask the help desk before you upload it to Apple.',
    missingBoth: 'It’s a valid MDM certificate, so please add the registered certificate and the request (CSR) next to check that it’s the right one.',
    missingRegistered: 'It matches the request, so please add the registered certificate next to check that the APSP number is the same.',
    missingCsr: 'It matches the registered certificate, so please add the request (CSR) next to check that it was made from it.',
  },
};
