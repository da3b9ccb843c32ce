// English: every sentence about a file, a check or a verdict; the keys are the Japanese source's.
import { site } from '../../site/current.ts';
import type { Figures, VerdictTexts } from '../ja/verdict.ts';
import { dates } from './dates.ts';

const momentText = (iso: string | undefined): string => (Number.isNaN(Date.parse(iso ?? '')) ? '(no time)' : dates.moment(iso ?? ''));
/** By the UTC calendar, like the row card's own date. */
const dateText = (iso: string | undefined): string => (Number.isNaN(Date.parse(iso ?? '')) ? '(no date)' : dates.day(iso ?? ''));

const stillWorks = 'The certificate in use keeps working, and nothing changes on the iPhones.';
const nothingDone = 'Nothing has happened yet, and nothing changes on the iPhones.';

const answers: VerdictTexts['answers'] = {
  'ready': { word: 'Register this certificate', reassurance: 'Everything that needs checking matches.', action: 'Go on and register it on the management site.' },
  'already-registered': { word: 'This one is registered already', reassurance: stillWorks, action: 'There is nothing more to do with this file.' },
  'wrong-row': { word: 'Do not register this: it is another row’s', reassurance: stillWorks, action: 'Go back to Apple’s page and press Renew in the row with the number of the certificate in use.' },
  'other-download': { word: 'That was the Download of another row', reassurance: 'Nothing has changed in that row.', action: 'Go back to the list and press Download in the row where you pressed Renew. Its date has moved on by a year.' },
  'wrong-csr': { word: 'Do not register this: it answers another request', reassurance: stillWorks, action: 'Press Renew once more with the newest request file (CSR).' },
  'old-file': { word: 'Do not register this: it is an old file', reassurance: stillWorks, action: 'Choose the file you downloaded this time.' },
  'expired': { word: 'Do not register this: it has expired', reassurance: stillWorks, action: 'Download the new certificate from Apple’s page again.' },
  'not-yet-valid': { word: 'Do not register this yet', reassurance: nothingDone, action: 'Check the date and time of this PC. If they are right, download the certificate from Apple’s page again.' },
  'not-a-push-certificate': { word: 'This is not an MDM certificate', reassurance: 'Nothing has changed. Choosing another file is all it takes.', action: 'Choose the file you downloaded from Apple’s page.' },
  'not-from-apple': { word: 'Do not register this: it is not from Apple', reassurance: stillWorks, action: 'Download the certificate from Apple’s page again.' },
  'inconsistent': { word: 'Do not register this: it does not add up', reassurance: stillWorks, action: 'Download the certificate from Apple’s page again.' },
  'needs-attention': { word: 'Do not register this yet: something is left to check', reassurance: 'Nothing wrong has been found in the file.', action: 'Finish what is left to check.' },
};

const kinds: VerdictTexts['kinds'] = {
  'mdm-push-certificate': 'an MDM certificate', 'apns-app-certificate': 'a push certificate of an app', 'vendor-certificate': 'a vendor’s signing certificate',
  'ca-certificate': 'a certificate authority’s certificate', 'other-certificate': 'a certificate for another purpose', 'several-certificates': 'a file with several certificates',
  'plain-csr': 'a request (CSR) without the vendor’s signature', 'apple-push-request': 'a request file (CSR)', 'private-key': 'a private key',
  'certificate-with-key': 'a certificate together with its private key', 'pkcs12': 'a certificate bundle with a private key (.p12)', 'pkcs7': 'a signed or encrypted container (such as .p7m)',
  'mobileconfig': 'a configuration profile', 'plist': 'a settings file (plist)', 'html': 'a web page', 'json': 'a JSON file', 'zip': 'a ZIP file', 'pdf': 'a PDF',
  'image': 'a picture', 'text': 'plain text', 'empty': 'an empty file', 'too-large': 'a file that is too large', 'malformed': 'a file that is cut off or damaged', 'unknown': 'a file of no kind we know',
};

const again = 'press Download on Apple’s page once more';
const choose = 'choose the file you downloaded from Apple’s page';
const keepKey = 'put it back where it was, send it to nobody, and choose the certificate instead';
const afterRequest = 'choose the file that Apple gives you in return for it';

const whereCertificate: VerdictTexts['whereCertificate'] = {
  'mdm-push-certificate': choose, 'apns-app-certificate': 'choose the file you downloaded from the Apple Push Certificates Portal',
  'vendor-certificate': choose, 'ca-certificate': choose, 'other-certificate': choose, 'several-certificates': 'choose a file that holds one certificate only',
  'plain-csr': afterRequest, 'apple-push-request': afterRequest, 'private-key': keepKey, 'certificate-with-key': choose, 'pkcs12': keepKey, 'pkcs7': choose,
  'mobileconfig': choose, 'plist': choose, 'html': again, 'json': 'open Apple’s page again and press Download on the new row',
  'zip': 'open the ZIP and choose the .pem file inside', 'pdf': choose, 'image': 'choose the certificate file itself, not a picture of it', 'text': choose,
  'empty': again, 'too-large': choose, 'malformed': again, 'unknown': choose,
};

const layout = 'its contents can’t be read in order';
const cut = 'it is cut off';

const problems: VerdictTexts['problems'] = {
  'truncated': cut, 'indefinite-length': 'it writes lengths in another way', 'length-not-minimal': 'it writes lengths in another way',
  'tag-not-supported': layout, 'too-deep': layout, 'too-large': 'it holds too much', 'not-a-certificate': 'it is not built like a certificate',
  'bad-serial': 'its serial number can’t be read', 'bad-name': 'a name in it can’t be read', 'name-too-long': 'a name in it is far too long', 'bad-date': 'a date in it can’t be read', 'bad-key': 'its public key can’t be read',
  'bad-signature-field': 'its signature can’t be read', 'bad-extension': 'one of its additions can’t be read', 'not-a-csr': 'it is not built like a request',
  'pem-cut-off': 'its last line is missing', 'pem-labels-differ': 'its first and last lines do not belong together', 'pem-bad-character': 'it contains characters that do not belong there', 'pem-empty': 'there is nothing between its first and last lines',
  'xml-cut-off': cut, 'xml-not-well-formed': 'its tags do not fit together', 'xml-entity': 'it contains a sign that can’t be read', 'xml-duplicate-key': 'one entry is there twice', 'xml-too-large': 'it holds too much',
  'request-without-csr': 'the request itself is missing', 'request-bad-csr': 'the request itself can’t be read', 'request-without-chain': 'the vendor’s certificate is missing', 'request-bad-chain': 'the vendor’s certificate can’t be read',
  'request-without-signature': 'the vendor’s signature is missing', 'request-bad-signature': 'the vendor’s signature can’t be read',
  'json-cut-off': cut, 'base64-bad-character': 'it contains characters that do not belong there',
};

const notes: VerdictTexts['notes'] = {
  'bom': 'It begins with a byte order mark, which does no harm.', 'utf16': 'It is written in UTF-16, which does no harm.',
  'text-around': 'There is text around the certificate, which does no harm.', 'bytes-behind': 'There is extra data behind the certificate; it is not used.',
  'bag-attributes': 'An export left its description in the file, which does no harm.', 'no-armour': 'Its first and last lines are missing, but it could be read.',
  'held-private-key': 'It held a private key too. Only the certificate is used; the key is not kept.', 'held-own-chain': 'It held its issuers’ certificates too. Only the certificate itself is used.',
};

const names: Readonly<Record<string, string>> = kinds;
const problemNames: Readonly<Record<string, string>> = problems;
const kindOf = (figures: Figures): string => names[figures['kind'] ?? ''] ?? kinds.unknown;
const broken = (figures: Figures): string => `It looks like ${names[figures['seemed'] ?? ''] ?? kinds.unknown}, but ${problemNames[figures['problem'] ?? ''] ?? layout}.`;

const reasons: VerdictTexts['reasons'] = {
  'push-certificate': () => 'It is an MDM certificate.',
  'push-certificate-with-key': () => 'It is an MDM certificate. A private key lay beside it; only the certificate is used.',
  'other-kind': (f) => (f['problem'] === undefined ? `It is ${kindOf(f)}, not an MDM certificate.` : broken(f)),
  'push-request': () => 'It is a request file (CSR) signed by the vendor.',
  'request-not-signed': () => 'It is a request, but the vendor has not signed it yet.',
  'not-a-request': (f) => (f['problem'] === undefined ? `It is ${kindOf(f)}, not a request file (CSR).` : broken(f)),
  'ids-agree': () => 'The two ids inside the certificate agree.',
  'ids-differ': () => 'The two ids inside the certificate differ; in Apple’s certificates they are always equal.',
  'not-an-id': () => 'The certificate’s id does not have the form that Apple gives.',
  'special-topic': () => 'It has an id of a special kind, so the two ids can’t be compared.',
  'several-certificates': () => 'There are several certificates in this one file, so it is not clear which to use.',
  'signatures-valid': () => 'Both signatures are valid.',
  'own-signature-invalid': () => 'The request’s own signature does not fit: it seems to have changed on the way.',
  'vendor-signature-invalid': (f) => `The vendor’s signature (${f['vendor'] ?? ''}) does not fit: the request seems to have changed on the way.`,
  'signature-not-supported': () => 'It is signed in an unusual way that can’t be checked here.',
  'key-too-weak': (f) => `Apple does not accept this kind of key (${f['keyType'] ?? ''} ${f['keyBits'] ?? ''}).`,
  'first-seen': () => 'This certificate has not been seen before.',
  'same-as-registered': () => 'It is the very certificate that is registered now.',
  'not-renewed-yet': () => 'It is the very certificate that is registered now, not the renewed one.',
  'request-before-certificate': (f) => `This request was issued on ${dateText(f['issued'])}, before the certificate in use began (${dateText(f['notBefore'])}). It seems to belong to an earlier renewal. Export this year’s from the box ${site.labels.requestBox} on the management site.`,
  'seen-before': (f) => `This certificate was used before. It ends on ${dateText(f['notAfter'])}.`,
  'nothing-to-compare': () => 'Without the registered certificate’s file it can’t be said whether this is the same one.',
  'from-apple': () => 'Apple issued it.',
  'from-practice': () => 'It is a practice certificate, issued by the practice authority.',
  'practice-in-real': () => 'It is a practice certificate and can’t be used for real.',
  'real-in-practice': () => 'It is not a practice certificate, so practice does not use it.',
  'other-issuer': (f) => `Apple did not issue it. Its issuer is “${f['issuer'] ?? ''}”.`,
  'forged': () => 'It names a known issuer, but the signature does not fit: it is damaged or has been changed.',
  'signature-refused': () => 'Its kind of signature is out of date and proves nothing about who issued it. Apple does not use it.',
  'issuer-unknown': (f) => `Its issuer has an Apple name, but this version does not know it, so it can’t be told whether it is really Apple’s: “${f['issuer'] ?? ''}”.`,
  'practice-issuer-unknown': (f) => `Its issuer has the practice name, but this version does not know it, so it can’t be checked: “${f['issuer'] ?? ''}”.`,
  'chain-from-apple': (f) => `It is signed by a vendor that Apple knows (${f['vendor'] ?? ''}).`,
  'chain-from-practice': (f) => `It is signed by a practice vendor (${f['vendor'] ?? ''}).`,
  'chain-practice-in-real': () => 'It is a practice request and can’t be used for real.',
  'chain-real-in-practice': () => 'It is not a practice request, so practice does not use it.',
  'chain-other': (f) => `Nothing shows that its signer “${f['vendor'] ?? ''}” is a vendor that Apple knows.`,
  'chain-unknown': (f) => `Who issued the vendor’s certificate (${f['vendor'] ?? ''}) can’t be checked by this version. A newer one may know.`,
  'in-force': (f) => `It is good until ${dateText(f['notAfter'])}.`,
  'expired': (f) => `It expired on ${dateText(f['notAfter'])}. By this PC’s clock today is ${dateText(f['now'])}.`,
  'starts-later': (f) => `It begins on ${dateText(f['notBefore'])}. By this PC’s clock today is ${dateText(f['now'])}.`,
  'starts-within-a-day': (f) => `It begins on ${momentText(f['notBefore'])}. By this PC’s clock it is ${momentText(f['now'])}, so the clock seems to be off.`,
  'chain-in-force': (f) => `The vendor’s signature is good until ${dateText(f['chainNotAfter'])}.`,
  'chain-expired': (f) => `The vendor’s signature expired on ${dateText(f['chainNotAfter'])}, so Apple will not take it.`,
  'same-topic': () => 'It has the same APSP number as the registered certificate.',
  'other-topic': () => `Its APSP number is not that of the registered certificate: another row was renewed, or Create was pressed. The management site would refuse it (${site.refusals.otherTopic.code}).`,
  'other-row-untouched': () => 'It is another row’s certificate, with another APSP number. It was there before the request and has not been renewed.',
  'registered-unknown': () => 'The registered certificate is not known yet, so the APSP numbers can’t be compared.',
  'first-certificate': () => 'It is the first certificate, so there is none to compare it with.',
  'ends-later': (f) => `The end date moves from ${dateText(f['registered'])} to ${dateText(f['notAfter'])}.`,
  'ends-earlier': (f) => `It ends on ${dateText(f['notAfter'])}, before the registered one (${dateText(f['registered'])}). It seems to be an earlier file.`,
  'ends-the-same': (f) => `It ends on ${dateText(f['notAfter'])} like the registered one: the end date has not moved.`,
  'end-unknown': () => 'The registered certificate’s end date is not known, so it can’t be said whether it moves.',
  'key-of-newest': (f) => `It was made from the request “${f['csr'] ?? ''}”.`,
  'key-of-older': (f) => `It was made from the earlier request “${f['csr'] ?? ''}”. The present one is “${f['newest'] ?? ''}”.`,
  'key-of-none': (f) => `It was not made from the request “${f['newest'] ?? ''}”.`,
  'csr-unknown': () => 'The request (CSR) is not known yet, so it can’t be said whether this was made from it.',
  'vendor-fits': (f) => `The vendor is ${f['vendor'] ?? ''}, which fits your environment (${f['expected'] ?? ''}).`,
  'vendor-differs': (f) => `The vendor is ${f['vendor'] ?? ''} (${f['environment'] ?? ''}), but your environment is ${f['expected'] ?? ''}. A move may be under way: ask the help desk.`,
  'vendor-unknown': () => 'Which environment the vendor belongs to is not known.',
  'environment-unknown': (f) => `Your environment is not known, so the vendor (${f['vendor'] ?? ''}) was not compared with it.`,
  'not-looked-at': () => 'This was not looked at.',
};

export const verdictTexts: VerdictTexts = {
  answers,
  requestAnswers: {
    ...answers,
    'ready': { word: 'This request can be used', reassurance: 'It is in the form that Apple accepts.', action: 'Go on to Apple’s page.' },
    'expired': { word: 'Apple would not take this request', reassurance: nothingDone, action: 'Tell the help desk that the vendor’s signature has expired.' },
    'not-a-push-certificate': { word: 'This is not a request file (CSR)', reassurance: 'Nothing has changed. Choosing another file is all it takes.', action: `Choose the file saved with the ${site.labels.output} button under ${site.labels.requestBox} on the management site.` },
    'not-from-apple': { word: 'Apple would not take this request', reassurance: nothingDone, action: 'Save the request from the management site again.' },
    'inconsistent': { word: 'Apple would not take this request', reassurance: nothingDone, action: 'Save the request from the management site again.' },
    'needs-attention': { word: 'Do not hand this to Apple yet: something is left to check', reassurance: nothingDone, action: 'Tell the help desk the name of this file and ask whether it may go to Apple. If they say yes, go on with the button below.' },
  },
  reassurances: {
    ended: 'Nothing has changed. Phones, mail and apps go on working.',
    none: 'Nothing has changed, and you can do it again.',
    open: 'The number and the request agree, so it can be registered.',
    issuer: nothingDone,
  },
  kinds, whereCertificate, problems, notes, reasons,
  plainly: {
    'other-issuer': 'Apple did not issue it.',
    'issuer-unknown': 'Its issuer can’t be verified. Apple may have a new one, or it is not Apple’s: this version can’t tell.',
    'practice-issuer-unknown': 'Its issuer can’t be verified. It has the practice name, but this version does not know it.',
  },
  underOtherIssuer: { 'other-topic': 'Its APSP number is another. That comes with its issuer and doesn’t mean that a wrong row was renewed.' },
  checks: {
    'kind': 'Kind of file', 'consistency': 'Does it agree with itself?', 'fresh': 'Is it a new file?', 'issuer': 'Issuer', 'dates': 'Dates',
    'topic': 'Renewal of the same row?', 'later': 'Does the end date move?', 'key': 'Made from this request?', 'vendor': 'Vendor',
  },
  messages: {
    wrongKind: (kind, where) => `This is ${kind}, so please ${where}.`,
    brokenKind: (seemed, problem, where) => `This looks like ${seemed}, but ${problem}, so please ${where}.`,
    forAnswer: {
      'ready': 'Everything matches, so please register this certificate.',
      'already-registered': 'This is the certificate that is registered now, so there is no need to register it again.',
      'wrong-row': 'The certificate in use keeps working, so please leave this one and press Renew in the row with the number of the certificate in use.',
      'other-download': 'This is what another row has held all along, so please press Download in the row you renewed.',
      'wrong-csr': 'This was not made from the present request, so please press Renew once more with the newest request instead of registering it.',
      'old-file': 'This is an earlier certificate, so please choose the file you downloaded this time.',
      'expired': 'This certificate has expired, so please download the new one from Apple’s page.',
      'not-yet-valid': 'This certificate has not begun yet, so please check the date and time of this PC and, if they are right, download it again.',
      'not-a-push-certificate': 'This is not an MDM certificate, so please choose the file you downloaded from Apple’s page.',
      'not-from-apple': 'Nothing shows that Apple issued this, so please download it from Apple’s page again instead of registering it.',
      'inconsistent': 'This does not agree with itself, so please download it from Apple’s page again instead of registering it.',
      'needs-attention': 'Something is left to check, so please ask the help desk before you register it.',
    },
    forReason: {
      'not-renewed-yet': 'This is the certificate that is registered now and not the renewed one, so please choose the file you downloaded this time.',
      'several-certificates': 'There are several certificates in this file, so please choose one that holds a single certificate.',
      'practice-in-real': 'This is a practice certificate, so please choose the file you downloaded from Apple’s page.',
      'real-in-practice': 'This is not a practice certificate, so please choose the file you downloaded from the practice page.',
      'vendor-differs': 'The vendor is not the one of your environment and a move may be under way, so please ask the help desk before you go on.',
      'own-signature-invalid': 'The request seems to have changed on the way, so please save it from the management site again.',
      'vendor-signature-invalid': 'The vendor’s signature does not fit the request, so please save it from the management site again.',
      'key-too-weak': 'Apple does not accept its kind of key, so please save a new request from the management site.',
      'chain-practice-in-real': 'This is a practice request, so please save the real one from the management site.',
      'chain-real-in-practice': 'This is not a practice request, so please choose the one saved from the practice management site.',
      'chain-other': 'Nothing shows that a vendor known to Apple signed this, so please save the request from the management site again.',
      'chain-expired': 'The vendor’s signature has expired and Apple will not take it, so please tell the management site’s help desk.',
    },
    requestReady: 'It is in the form that Apple accepts, so this request can be used on Apple’s page.',
    requestNotSigned: `The vendor has not signed this request yet, so please choose the one saved from ${site.labels.requestBox} on the management site.`,
    requestWrong: (kind) => `This is ${kind}, so please choose the request saved with ${site.labels.output} under ${site.labels.requestBox} on the management site.`,
    issuerOpen: 'It fits the request, but this version can’t verify its issuer, so please look for a newer version and, if there is none, ask the help desk before you register it.',
    endOpen: 'Its end date is still that of the registered one, so please check the end date on Apple’s page.',
    requestOpen: 'Something about its signatures can’t be checked here, so please ask the help desk before you hand it to Apple.',
    missingBoth: 'It is a sound MDM certificate, so please add the registered certificate and the request (CSR) next to see whether it is the right one.',
    missingRegistered: 'It fits the request, so please add the registered certificate next to see whether the APSP number is the same.',
    missingCsr: 'It fits the registered certificate, so please add the request (CSR) next to see whether it was made from it.',
  },
};
