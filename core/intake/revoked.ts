// Whether a text says that the push certificate was revoked (docs/manual-coverage.md M32): the certificate, and not a
// booking or a request for it, is what the verb is said of, and nothing beside it denies or asks it. No public source
// has the text of such a mail, so any that says so counts.
import { isAnotherCertificate } from './of-another.ts';

/** Behind a Japanese verb: that it isn't so, or whether it is. */
const leftOpen =
  /^[っておりいしまするた]{0,7}(?:(?:と?いう)?(?:わけ|訳|の|こと|事実)(?:で|に|が)?は?(?:(?:ありませ|ございませ)(?!んか)|なく|ない(?!か))|の?か(?!ら|も|と思|と存))/;
export const isLeftOpen = (behind: string): boolean => leftOpen.test(behind);

/** Before an English verb. */
const denied = /(?:\b(?:not|never)|n't)(?: [a-z]{2,8})? ?$|\b(?:no(?! \d)|none|neither|nor)\b[^,;.\n]{0,60}$/i;
const untrue = /\bnot (?:true|correct|right|the case) that [^,;.\n]{0,80}$/i;

export const isDenied = (before: string): boolean =>
  untrue.test(before) ||
  denied.test(
    before
      .split(clauses)
      .at(-1)
      ?.split(/\b(?:as|that|which|where)\b/i)
      .at(-1) ?? '',
  );
const clauses = /[,;:!?\n]|\. |\b(?:and|but|so|because|since|while|although|though|why|when|after)\b/i;

/** Of any such certificate, or of the one that was named: left open. */
export const anyOne = /\b(?:that|which|who|whose)\s{0,3}$/i;

/** MDM証明書には影響ありません: whatever was revoked or has ended, it was another. */
export const isUnaffected = (sentence: string): boolean =>
  /(?:push|apns?|mdm|プッシュ)[^\n、。,.]{0,16}(?:証明書|certificate)(?: ?\([^()\n]{0,20}\))?(?:に|へ)?の?(?:は|も)?(?:何も)?影響(?:は|も)?(?:ありませ|ございませ|なし|ない|しませ)/i.test(
    sentence,
  ) || /(?:push|apns?|mdm) certificates? (?:is|are|was|were) (?:not affected|unaffected)/i.test(sentence);

export const saysRevoked = (said: readonly string[]): boolean =>
  saysInEnglish(said.join('')) || said.some((one) => saysInJapanese(one) || subjectLine(one));

/** A subject of Apple's has no verb: "… certificate revoked". */
const subjectLine = (sentence: string): boolean =>
  [...sentence.matchAll(/certificate(?= revoked\b)/gi)].some(({ index }) => {
    const before = sentence.slice(Math.max(0, index - reach), index + 'certificate'.length);
    return !isAnotherCertificate(before) && !denied.test(before);
  });

/** 取り消された証明書は…: of any. */
const taken =
  /取り?消され(?:まし|た(?![A-Za-z]|証明書|もの|プッシュ|あと|後)|て(?:お(?!り?ませ|らず)|しま[いっ]|い(?!ませ|な)))|取り?消し(?:ました|てしま[いっ])|失効処理/g;
const reach = 120;
/** What stands between 証明書 and its particle without making another thing of it. */
const stillIt =
  /^(?:自体|そのもの)?(?:の?(?:[0-9]{1,2}|[一二両全])(?:枚|件|つ|通|部))?(?:の(?:ほう|方|すべて|全て|件|状態|ステータス))?[」』"' ]{0,2}(?:が|を|は|も|に|と|で(?:す|した)が|って|だけ|のみ|まで|の?うち|[、,: ]|の?$)/;
/** Nearer to the verb than the certificate: then of that. */
const ownSubject = /(?<![すただいん])が(?!、)/;
const ownThing =
  /(?:申し?込み?|予約|依頼|発行|更新|作業|手続き?|注文|契約|登録|リクエスト|要求|権限?|アクセス|操作|トークン|プロファイル)[はも]/;

function saysInJapanese(sentence: string): boolean {
  if (/期限[^\n。]{0,24}(?:過ぎ|切れ)/.test(sentence)) return false;
  for (const { index, 0: verb } of sentence.matchAll(taken)) {
    const before = sentence.slice(Math.max(0, index - reach), index).replace(/\([^()]{0,100}\)/g, '');
    const at = before.lastIndexOf('証明書');
    const behind = before.slice(at + '証明書'.length);
    const itself = stillIt.exec(behind)?.[0];
    const own = verb.includes('され') ? ownSubject : /を/;
    if (
      at >= 0 &&
      itself !== undefined &&
      !own.test(behind.slice(itself.length)) &&
      !ownThing.test(behind) &&
      !isAnotherCertificate(before.slice(0, at + '証明書'.length)) &&
      !isLeftOpen(sentence.slice(index + verb.length, index + verb.length + 30))
    )
      return true;
  }
  return false;
}

/** More of them are no text that somebody wrote. */
const maxVerbs = 200;

function saysInEnglish(text: string): boolean {
  let looked = 0;
  for (const { index } of text.matchAll(/\b(?:was|were|has been|have been|been) revoked/gi)) {
    if (++looked > maxVerbs) return false;
    const before = text.slice(Math.max(0, index - reach - 40), index).replace(/ ?\([^()]{0,100}\)/g, '');
    if (!anyOne.test(before) && !isDenied(before) && isOfCertificate(before)) return true;
  }
  return false;
}

/** Behind the certificate's own name: of what, for what, which. */
const more = /\b(?:of|for|to|in|on|at|from|by|with|that|which|we|you|they|i|named|called|used|issued)\b/i;
const some = /\b(?:one|two|some|all|both|each|most|several|\d{1,3}) of\b/i;
/** A certificate, with what may be told of it behind: a name, a number, an adverb. */
const certificateLast =
  /\bcertificates?(?: (?:[^a-z\s][^\s]{0,80}|[a-z.-]{0,40}\d[^\s]{0,80}|com\.apple[^\s]{0,80}|serial|number|topic|apple|push|notification|service|mobile|device|management|mdm|already|also|just|recently|has|have|had|[a-z]{2,14}ly)){0,6}(?: (?:created|made|installed|uploaded|registered|renewed|linked|tied)\b[^\n]{0,100})?\s*$/i;
const otherAbout = /\b(?:for|of) (?:the |our |your |an? )?(?:wi-?fi|wlan|vpn|tls|ssl|scep|web|server|app|signing)\b/i;
/** It, or nothing: what was named before. Another word begins none of these. */
const otherWord = /\b(?!(?:it|this|they|these|status|has|have|had)\b)\w/i;

/** The certificate is the subject of what follows, by its name or by "it". */
function isOfCertificate(before: string): boolean {
  const clause = before.split(clauses).at(-1) ?? '';
  if (!otherWord.test(clause)) {
    const named = before.slice(0, before.length - clause.length);
    const at = named.toLowerCase().lastIndexOf('certificate');
    return at >= 0 && !isAnotherCertificate(named.slice(0, at + 'certificate'.length));
  }
  return !otherAbout.test(clause) && [clause, clause.split(/\bthat\b/i).at(-1) ?? ''].some(isCertificate);
}

function isCertificate(clause: string): boolean {
  const whole = clause.split(some).at(-1) ?? '';
  const subject = afterOpening(whole).split(more)[0] ?? '';
  const found = certificateLast.exec(subject);
  return found !== null && !isAnotherCertificate(subject.slice(0, found.index + 'certificate'.length));
}

/** "On Monday our certificate": the subject begins at its own article. */
function afterOpening(clause: string): string {
  if (!/^\W?(?:[a-z]{1,20} )?(?:on|at|in|by|from|during|according)\b/i.test(clause)) return clause;
  const own = [...clause.matchAll(/(?<!\b(?:for|of|to) )\b(?:the|our|your|my|this|an?|one|all)\b/gi)].at(-1);
  return own === undefined ? '' : clause.slice(own.index);
}
