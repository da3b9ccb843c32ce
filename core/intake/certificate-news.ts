// What a text says has become of the push certificate: near its end, ended, revoked, renewed. Read sentence by
// sentence, so that "not" and "before" are heard, and without what is only supposed.
import { endsAnother, isAnotherCertificate, isAnotherThing } from './of-another.ts';
import { anyOne, isDenied, isLeftOpen, isUnaffected, saysRevoked } from './revoked.ts';
import { sentencesOf, told } from './told.ts';

export type News = 'renewed' | 'revoked' | 'ended' | 'ended-or-revoked' | 'near';

/** The certificate that pushes to managed devices, whatever a writer calls it. */
const pushCertificate =
  /\bpush (?:notification )?(?:service )?certificates?\b|\bapns? (?:mdm )?certificate|\bmdm (?:push )?(?:notification )?certificate|\bpush notification certificate|(?:push|apns?|mdm|プッシュ)[^\n。]{0,24}(?:証明書|certificate)/i;
const device =
  /\bmdm\b|mobile device management|モバイル ?(?:デバイス|端末)|デバイス管理|(?:iphone|ipad|端末)[^\n。]{0,6}管理/i;

export const isAboutIt = (mail: string): boolean =>
  pushCertificate.test(mail) ||
  (device.test(mail) && /certificate|証明書/i.test(mail)) ||
  /apple(?:社)?の証明書/i.test(mail);

/** By its own number, in whatever words. */
export const namesItsTopic = (text: string): boolean => /com\.apple\.mgmt|\bapsp ?:/i.test(text);

/** The end that a text names, seen from today. */
export type NamedEnd = 'past' | 'coming' | null;

export function newsOf(mail: string, end: NamedEnd): News | null {
  const said = sentencesOf(told(mail))
    .filter((one) => !ofOthers.test(one))
    .map(withoutQuestion);
  const has = (tells: (sentence: string) => boolean) => said.some((one) => tells(one.trim()));
  if (has(saysRenewed)) return 'renewed';
  const rest = withoutOtherEnds(mail);
  const isNear = near.test(rest);
  if (!said.some(isUnaffected)) {
    const ended = has(saysEnded);
    if (!ended && saysRevoked(said)) return 'revoked';
    if (ended) return 'ended';
    if (end === 'past' && (isNear || rest.search(unclear) >= 0)) return 'ended';
    if (has(saysUnclear)) return 'ended-or-revoked';
  }
  return isNear ? 'near' : null;
}

/** Another company's certificate, or that of another year. */
const ofOthers =
  /(?:別|他|ほか)の?(?:会社|企業|お客|団体|法人|組織)|他社|という(?:お?問い?合わ?せ|ご?相談|ご?質問|声)|(?<=[たる])(?:お客(?:様|さま)|会社|企業|団体)[がもからでのは]|(?:昨年|去年|一昨年|前年)(?=[、,はに0-9]| \d)|\b(?:an?other|other|different|some|one of our|many) (?:company|companies|customers?|clients?|organi[sz]ations?|tenants?)\b|\ba (?:customer|client)\b|\b(?:an?other|wrong) (?:row|certificate)\b|(?<!(?:as|than|like) )\blast year\b(?!['’]s)|\b(?:previous|former|earlier) (?:push |mdm )?certificates?\b|(?:前回|前年|以前|旧)の?(?:(?:mdm|apple|push|apns?|プッシュ) ?){0,3}証明書/i;

/** Of a question remains what it says before it asks. */
const question = /(?:[?？]|でしょうか|ですか|ますか|ませんか)[。.]?\s*$/;
const withoutQuestion = (sentence: string): string =>
  question.test(sentence)
    ? sentence
        .split(/(?<=(?:が|ので|ため|けど|けれど|て)[、,])/)
        .slice(0, -1)
        .join('')
    : sentence;

const renewed =
  /\b(?:was|has been|been) (?:successfully )?renewed\b|certificate uploaded successfully|\bnow expires\b|証明書[^。]{0,12}更新(?:が|は)?(?:完了|終わり)(?:しました|ました)|証明書[^。]{0,8}更新しました|更新済み/gi;

function saysRenewed(sentence: string): boolean {
  if (/\bnot\b|いません|できません/.test(sentence)) return false;
  return [...sentence.matchAll(renewed)].some(({ 0: words, index }) => {
    const named = words.startsWith('証明書') ? '証明書' : '';
    return !isAnotherCertificate(`${sentence.slice(0, index)}${named}`.trimEnd());
  });
}

const over =
  /\b(?:has|have) (?:already )?(?:expired|ended|lapsed)\b|\b(?:is|are) (?:already )?expired\b|(?<=\b(?:certificates?|it) )(?:already )?expired\b|\bexpired (?:on|yesterday|today|last|since|\d)|: ?expired\b|期限(?:が|は|を)?[^\n。]{0,24}?(?:切れました|切れてい(?!ませ|な)|切れてお(?!りませ|らず)|切れてしま|切れて、|切れ、|切れです|切れた|過ぎ(?:まし|てい(?!ませ|な)|てお(?!りませ)|た)|超え(?:まし|てい(?!ませ|な)|てお(?!りませ))|経過し(?:て|まし)|迎え(?:、|まし|てい))|期限切れ(?:です|に(?:なり|なっ)(?:まし|てい|た)|となり?(?:まし|ってい)|しました|してい|でした|と表示|によ|のため|を検出)|期限満了[^\n。]{0,20}(?:によ|しました|のため)|証明書(?:の(?:有効)?(?:期間|期限))?(?: ?\([^()\n]{0,30}\))?(?:が|は|も|[、,])[^\n。]{0,30}(?:終了|満了)しました/gi;
const notYet = /\b(?:before|until|not|never|after)\b[^.]{0,60}$|まもなく|もうすぐ/i;
const onlyIf = /^(?:場合|とき|時|後は|前|ら(?!し)|うと)|^[A-Za-z ]{0,20}(?:プッシュ)?(?:証明書|もの)(?:は|も|でも)/;
/** 期限が切れたのは…です: its subject stands behind. */
const saidBehind = /^た?のは([^。、\n]{1,30}?)(?:です|でし|であ|だ)/;

function saysEnded(sentence: string): boolean {
  for (const { 0: words, index } of sentence.matchAll(over)) {
    const before = sentence.slice(Math.max(0, index - 120), index);
    const behind = sentence.slice(index + words.length, index + words.length + 40);
    const denied = notYet.test(before) || anyOne.test(before) || isDenied(before);
    if (!denied && !onlyIf.test(behind) && !isLeftOpen(behind) && !isAnothers(before, behind)) return true;
  }
  return false;
}

/** It is said of a token, a password, a server's certificate. */
const isAnothers = (before: string, behind: string): boolean =>
  endsAnother(before) || isAnotherThing(saidBehind.exec(behind)?.[1] ?? '');

/** Without what has ended and is another thing. */
const withoutOtherEnds = (text: string): string =>
  text.replace(over, (words: string, at: number) => {
    const before = text.slice(Math.max(0, at - 120), at);
    const behind = text.slice(at + words.length, at + words.length + 40);
    return isAnothers(before, behind) ? '' : words;
  });

/** Said both of what has ended and of what was revoked. */
const unclear =
  /失効(?:し(?:ました|てい|てお|た(?!証明書|もの))|のお知らせ|の通知)|無効(?:です|に(?:なり|なっ)(?:まし|てい|た)|となっ?り?(?:まし|てい))|\bno longer valid\b|\b(?:has become|is now|became|is) invalid\b/gi;
const unclearDenied = /失効し(?:てい(?:ません|ない)|た(?:場合|とき))|失効する前|無効に(?:なる|なった)(?:場合|とき|前)/;
function saysUnclear(sentence: string): boolean {
  if (unclearDenied.test(sentence)) return false;
  return [...sentence.matchAll(unclear)].some(({ 0: words, index }) => {
    const before = sentence.slice(Math.max(0, index - 120), index);
    return !endsAnother(before) && !isLeftOpen(sentence.slice(index + words.length, index + words.length + 40));
  });
}

const near =
  /\b(?:will expire|expires|expiring|about to expire|set to expire|due to expire|ends? (?:soon|in|on)|will end|will no longer be valid|final notice|expiration (?:date|notice|reminder|notification|in)|expiration\b|close to its (?:end|expiration)|valid (?:until|for)|more days|due for renewal|renew (?:your|the|it))\b|期限|(?:来週|来月|今月|今週|明日|月末)[^\n。]{0,12}(?:切れ|失効)|失効(?:します|する|まで|日|予定)|残り ?\d{1,3} ?日|更新(?:時期|のお願い|のご案内|が必要)|更新(?:を|して)(?:お願い|ください)/i;
