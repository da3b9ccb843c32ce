// How the site's own words, codes and names are known in a text. Made once, of the profile's words taken literally, so
// that each pattern is as linear as a word.
import { site } from './current.ts';

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** What it is looked for in was tidied before (core/reading/tidy.ts). */
const worded = (text: string): string => literally(text.normalize('NFKC'));
/** A blank in it may be missing, as people and browsers copy it. */
const loosely = (text: string): string => text.split(' ').map(worded).join(' ?');
/** Of none: nothing fits. */
const oneOf = (texts: readonly string[]): string =>
  texts.length === 0 ? '(?!)' : `(?:${texts.map(worded).join('|')})`;

const { otherTopic, codes, says } = site.refusals;
/** `E320`, `e 320` */
const spaced = (code: string): string =>
  code
    .split(/(?<=\D)(?=\d)/)
    .map(literally)
    .join(' ?');
const itsCode = new RegExp(`${spaced(otherTopic.code)}(?!\\w)`, 'i');
const itsCodeAlone = new RegExp(`(?:^|["「(]) ?${spaced(otherTopic.code)} ?(?:["」)]|$)`, 'im');
const aboutRegistering = new RegExp(
  `証明書|certificate|登録|regist|管理サイト|\\bmdm\\b|apple|エラー|${spaced(otherTopic.code)} ?(?:が|と|という|の表示)`,
  'i',
);
const anyCode = new RegExp(`[(（]${literally(codes.letter)} ?[1-9]\\d{${codes.digits - 1}}[)）]`, 'i');
const itsTopic = new RegExp(loosely(otherTopic.about), 'i');
const itsAnswer = new RegExp(oneOf(otherTopic.says), 'i');
const refused = new RegExp(oneOf(says), 'i');
const done = `${worded(site.messages.done.replace(/。$/, ''))}。?`;
/** After a button that worked: its words on a line of their own or quoted, or what somebody makes of them. */
const receipt = new RegExp(
  `^ ?${done} ?$|「 ?${done} ?」|(?:${worded(site.labels.issue)}|csr[^。]{0,8}発行[^。]{0,8}|証明書の${worded(site.labels.register)})を受け付け(?:まし|てい)`,
  'im',
);
const saysDone = new RegExp(`${done}|受け付け`, 'i');
const ownPage = new RegExp(`${loosely(site.labels.subject)}|${worded(site.labels.certificateBox)}`, 'i');
const service = new RegExp(oneOf(site.service), 'i');

/** Line by line, and the same on one line: other makers number their faults, too. */
export const saysOtherTopic = (lines: string, flat: string): boolean =>
  (itsTopic.test(flat) && itsAnswer.test(flat)) ||
  (itsCode.test(flat) && (itsCodeAlone.test(lines) || aboutRegistering.test(flat)));
export const saysRefused = (text: string): boolean => refused.test(text);
export const showsCode = (text: string): boolean => anyCode.test(text);
/** Line by line, and the same on one line, which may be without what a text only supposes. */
export const isReceipt = (lines: string, flat: string): boolean =>
  receipt.test(flat) || (receipt.test(lines) && saysDone.test(flat));
/** Words of its certificate page; the first of them stands at Apple's, too. */
export const isFromSite = (text: string): boolean => ownPage.test(text);
export const namesService = (text: string): boolean => service.test(text);

const { letter, digits } = site.customerCode;
/** As it is kept. */
export const customerCode = new RegExp(`^${literally(letter)}\\d{${digits}}$`);
const codeAlone = new RegExp(customerCode.source, 'i');
export const isCustomerCode = (text: string): boolean => codeAlone.test(text);
const codesSomewhere = new RegExp(`(?<![a-z0-9])${literally(letter)} ?(\\d{${digits}})(?!\\d)`, 'gi');
/** Of whoever sells the service, right before it: no customer's. */
const ofAgency =
  /(?:代理店|販売店|取次店|取扱店|販売会社|パートナー|agency|agent|dealer|reseller|partner)(?:様|側)?の? ?(?:番号|コード|id|no\.?|number|code)?(?:は|が| is)? ?[:=#]? ?[(「["]?$/i;

/** The customers' numbers in the management service, wherever they stand in a text, each once. */
export const customerCodesIn = (text: string): readonly string[] => [
  ...new Set(
    [...text.matchAll(codesSomewhere)].flatMap(({ 1: found = '', index }) =>
      ofAgency.test(text.slice(Math.max(0, index - 30), index)) ? [] : [`${letter}${found}`],
    ),
  ),
];

/** Where a text has one: of several, none is the customer's. */
export function customerCodeIn(text: string): string | null {
  const [only = null, other] = customerCodesIn(text);
  return other === undefined ? only : null;
}

const parts = ['yyyy', 'MM', 'dd', 'HH', 'mm'] as const;
type Part = (typeof parts)[number];
/** The digits of a time of issue, as a name holds them. */
type Stamp = Readonly<Record<Part, string>>;

/** The profile's stamp with each `{part}` and what stands between them made into something else. */
const filled = (part: (one: Part) => string, between: (text: string) => string): string =>
  site.csrFile.stamp
    .split(/[{}]/)
    .map((piece) => {
      const known = parts.find((one) => one === piece);
      return known ? part(known) : between(piece);
    })
    .join('');

const stamp = new RegExp(`${filled((one) => `(?<${one}>\\d{${one.length}})`, literally)}(?!\\d)`);

/** The time of issue in the name of a request file, whatever was put around it. */
export function stampIn(name: string): Stamp | null {
  const { yyyy, MM, dd, HH, mm } = stamp.exec(name)?.groups ?? {};
  return yyyy && MM && dd && HH && mm ? { yyyy, MM, dd, HH, mm } : null;
}

/** The name that the site gives a request file. */
export const csrFileName = (fileMark: string, digitsOf: Stamp): string =>
  `${site.csrFile.begins}${fileMark}${filled(
    (one) => digitsOf[one],
    (text) => text,
  )}${site.csrFile.ending}`;

const environments = Object.values(site.environments);
const numbered = '(?: ?[(]\\d{1,3}[)])?';
const ownFile = new RegExp(
  [
    `^${literally(site.csrFile.begins)}(?:PRACTICE_)?${oneOf(environments.map(({ fileMark }) => fileMark))}${stamp.source}${numbered}${literally(site.csrFile.ending)}(?:\\.txt)?$`,
    `^MDM_ ?(?:PRACTICE )?${oneOf(environments.map(({ vendor }) => vendor))}_Certificate${numbered}\\.pem$`,
  ].join('|'),
  'i',
);

/** As the site names its request, Apple its certificate and the practice both; a browser numbers the second one. */
export const isOwnFileName = (name: string): boolean => ownFile.test(name);
