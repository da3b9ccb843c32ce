// Whether the words before an end, or before what has become of something, name another thing than the push
// certificate: a token, a password, a server's certificate.

/** Each with the certificate that it names; 端末の証明書 and デバイスの証明書 are left open. */
const otherCertificate =
  /(?:(?:サーバー?|クライアント|ssl(?:\/tls)?|tls|wi-?fi|無線lan|scep|vpn|配布|配信|開発者?|署名|ルート|中間|s\/mime|コードサイニング|web(?:サイト)?|ウェブ)(?:認証)?(?:用|の)?|(?:端末|デバイス|ユーザー?)(?:認証)?用?)証明書$/i;
const otherCertificateInEnglish =
  /\b(?:server|client|ssl|tls|wi-?fi|wlan|vpn|scep|distribution|developer|development|signing|root|intermediate|s\/mime|identity|device|user|web(?:site)?)(?: (?:id|signing|identity|authentication))? certificates?$/i;

export const isAnotherCertificate = (name: string): boolean =>
  otherCertificate.test(name) || otherCertificateInEnglish.test(name);

const things =
  /(?:回答|返信|返答|返送|提出|申し?込み?|申請|応募|受付|支払い?|振込|入金|納付|納入|連絡|報告|対応|予約|掲載|公開|ご?案内|お知らせ|(?<!プッシュ ?|push ?)通知|メール|リンク|url|アンケート|見積り?書?|契約|ライセンス|保守|保証|サポート|パスワード|コード|セッション|会員|メンバーシップ|プログラム|プロファイル|クーポン|キャンペーン|トークン|プラン|ドメイン)(?:分|時|中)?$/i;
const thingsInEnglish =
  /\b(?:tokens?|quotes?|offers?|contracts?|licen[sc]es?|subscriptions?|memberships?|sessions?|passwords?|codes?|profiles?|domains?|links?|invitations?|surveys?|plans?|programs?|programmes?|trials?|warrant(?:y|ies)|agreements?)$/i;
export const isAnotherThing = (name: string): boolean =>
  things.test(name) || thingsInEnglish.test(name) || isAnotherCertificate(name);

/** 〜の有効, 〜がすでに: between the thing and 期限. */
const joint = /(?:の|は|が|も)?(?:すでに|既に|もう)?(?:有効|更新|利用|ご?契約)?$/;
const jointInEnglish = /(?: ?\(| that| which| is| will| remains)? ?(?:be )?$/i;

/** What ends there is another thing: `head` stands right before 期限, or before the English word for an end. */
export const endsAnother = (head: string): boolean =>
  isAnotherThing(head.replace(joint, '')) || isAnotherThing(head.replace(jointInEnglish, ''));
