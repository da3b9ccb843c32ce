// The closed list of what a dropped file can be, and the shape of what we know about one.
import type { CertificateProblem } from '../crypto/certificate.ts';
import type { CsrProblem } from '../crypto/csr.ts';
import type { CertificateFigures, CsrFigures } from '../crypto/figures.ts';
import type { PushRequestProblem } from '../crypto/push-request.ts';
import type { EncodingNote } from '../formats/text-encoding.ts';
import type { PemProblem } from '../formats/pem.ts';
import type { PlistProblem } from '../formats/plist.ts';

export const fileKinds = [
  'mdm-push-certificate',
  'apns-app-certificate',
  'vendor-certificate',
  'ca-certificate',
  'other-certificate',
  'several-certificates',
  'plain-csr',
  'apple-push-request',
  'private-key',
  'certificate-with-key',
  'pkcs12',
  'pkcs7',
  'mobileconfig',
  'plist',
  'html',
  'json',
  'zip',
  'workbook',
  'age',
  'pdf',
  'image',
  'text',
  'empty',
  'too-large',
  'malformed',
  'unknown',
] as const;
export type FileKind = (typeof fileKinds)[number];

/** What a kind is beside its name. */
type KindTraits = {
  /** The sentence of its own that it deserves where another file was wanted. */
  readonly hint: 'privateKey' | 'zip' | 'workbook' | 'image' | 'download' | null;
  /** Its words may still say something: a mail saved as a file, an answer of the portal as JSON. */
  readonly wordy: boolean;
};
const plain: KindTraits = { hint: null, wordy: false };
const words: KindTraits = { hint: null, wordy: true };
const key: KindTraits = { hint: 'privateKey', wordy: false };
const picture: KindTraits = { hint: 'image', wordy: false };
const instead: KindTraits = { hint: 'download', wordy: true };
export const aboutKind: Readonly<Record<FileKind, KindTraits>> = {
  'mdm-push-certificate': plain,
  'apns-app-certificate': plain,
  'vendor-certificate': plain,
  'ca-certificate': plain,
  'other-certificate': plain,
  'several-certificates': plain,
  'plain-csr': plain,
  'apple-push-request': plain,
  'private-key': key,
  'certificate-with-key': key,
  pkcs12: key,
  pkcs7: plain,
  mobileconfig: plain,
  plist: plain,
  html: instead,
  json: instead,
  zip: { hint: 'zip', wordy: false },
  /** Excel's .xlsx and its like, which are ZIPs inside. */
  workbook: { hint: 'workbook', wordy: false },
  /** Locked with words or a key: a hand-over file of ours, as far as can be seen from outside. */
  age: plain,
  pdf: picture,
  image: picture,
  text: words,
  empty: words,
  'too-large': plain,
  malformed: plain,
  unknown: plain,
};

/** Largest file that is looked into, in bytes. */
export const maxFileBytes = 10 * 1024 * 1024;
/** How the content was wrapped; `none` for kinds that have no wrapping of interest. */
export type FileForm = 'pem' | 'der' | 'base64' | 'plist' | 'none';

/** Harmless peculiarities worth a sentence to the user. */
export type FileNote =
  | EncodingNote
  | 'text-around'
  | 'bytes-behind'
  | 'bag-attributes'
  | 'no-armour'
  | 'held-private-key'
  | 'held-own-chain'
  /** It stood in a mail, a web page or a word processor's file. */
  | 'unwrapped';

/** The first thing that is wrong with a `malformed` file; each has a sentence in core/text. */
export type FileProblem =
  | CertificateProblem
  | CsrProblem
  | PemProblem
  | PlistProblem
  | PushRequestProblem
  | 'json-cut-off'
  | 'base64-bad-character';

export type Recognised = {
  readonly kind: FileKind;
  readonly form: FileForm;
  readonly notes: readonly FileNote[];
  /** The leaf, when the file holds exactly one leaf certificate (with or without its own chain or key). */
  readonly certificate?: CertificateFigures;
  /** The leaf's DER alone: what may be stored. A private key beside it is never kept (docs/manual-coverage.md W15). */
  readonly leafDer?: Uint8Array;
  readonly csr?: CsrFigures;
  /** `malformed`: what it seemed to be and the first thing that is wrong. Never quotes a key or a password. */
  readonly malformed?: { readonly seemed: FileKind; readonly problem: FileProblem };
};

/** Its words may be read: JSON that a mail program has broken is no JSON any more, and still says something. */
export const mayBeWords = ({ kind, malformed }: Recognised): boolean =>
  aboutKind[kind].wordy || malformed?.seemed === 'json';
