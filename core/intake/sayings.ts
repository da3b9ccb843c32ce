// Knows texts that people copy out of mails and from pages: by a few telling words in either language, in whatever
// layout they come, never by a whole sentence.
import { onOneLine, paragraphs } from '../reading/layout.ts';
import { trimMarks } from '../reading/tidy.ts';
import { isAboutIt, namesItsTopic, newsOf, type NamedEnd } from './certificate-news.ts';
import { told } from './told.ts';
import { customerCodesIn, isReceipt, namesService, saysOtherTopic, saysRefused, showsCode } from '../site/patterns.ts';

export const sayings = [
  'e320',
  'signing-expired',
  'signature-failed',
  'invalid-file-type',
  'chain-missing',
  'invalid-csr',
  'upload-refused',
  'get-started',
  'site-refused',
  'domain-taken-over',
  'token-mail',
  'server-certificate-mail',
  'app-certificate-mail',
  'apple-created-mail',
  'revoked-mail',
  'expired-told',
  'ended-or-revoked',
  'renewal-mail',
  'apple-expiry-mail',
  'expiry-notice',
  'request-receipt',
] as const;
export type Saying = (typeof sayings)[number];

/** One text in the forms in which words are looked for; `lines` is without its dress, too. */
export type Layers = {
  /** Line by line. */
  readonly lines: string;
  /** Lines that go on joined. */
  readonly mail: string;
  /** On one line: for the fixed sentences of a page. */
  readonly flat: string;
};

export const layersOf = (bare: string): Layers => ({ lines: bare, mail: paragraphs(bare), flat: onOneLine(bare) });
/** The same without what is only supposed. */
const toldLayers = ({ lines, mail }: Layers): Layers => {
  const said = told(mail);
  return { lines: told(lines), mail: said, flat: onOneLine(said) };
};

/** A refusal of the site as a browser translates it. */
const inEnglish = /\b(?:can(?:not|'t)|could ?n(?:ot|'t)) be registered|registration (?:failed|was refused)/i;

/** In this order: what is more exact comes first, and a graver meaning needs words that mean nothing else. */
const telling: readonly (readonly [Saying, (text: Layers) => boolean])[] = [
  // The management site's answer to a certificate of another row (docs/manual-coverage.md M3, M4).
  ['e320', ({ lines, flat }) => saysOtherTopic(lines, flat)],
  // Apple's refusals of an upload.
  [
    'signing-expired',
    ({ flat }) =>
      /signing certificate (?:is|has) (?:been )?expired|expired signing certificate|署名(?:用)?(?:の)?証明書[のがは]{0,2}(?:有効)?期限(?:が|は)?切れ/i.test(
        flat,
      ),
  ],
  [
    'invalid-file-type',
    ({ flat }) =>
      /uploaded an invalid file type|無効なファイル(?:の)?(?:形式|種類|タイプ)を?アップロード/i.test(flat) ||
      (/invalid file (?:type|format|extension)|supported file extensions?|無効なファイル(?:の)?(?:形式|タイプ|種類)|サポート(?:されて|対象)[^。]{0,12}ファイル(?:の)?(?:拡張子|形式)/i.test(
        flat,
      ) &&
        /\.b64|\.plist|\bcsr\b|signing request|certificate|証明書|申込ファイル/i.test(flat)),
  ],
  [
    'chain-missing',
    ({ flat }) =>
      /certificate chain (?:is |was )?(?:missing|incomplete|not found)|missing (?:the )?(?:signing )?certificate chain|証明書の? ?チェーン[^。]{0,12}(?:ありません|見つかり|不足|欠け|ない)/i.test(
        flat,
      ),
  ],
  [
    'signature-failed',
    ({ flat }) =>
      /signature (?:is|was) (?:invalid|not valid)|署名[がは](?:無効|正しく)/i.test(flat) && uploadTroubled.test(flat),
  ],
  [
    'invalid-csr',
    ({ flat }) =>
      /invalid (?:certificate signing request|csr)|signing request[^.]{0,40}(?:appears to be|is|was) invalid|無効な証明書(?:の)?署名(?:要求|リクエスト)|証明書(?:の)?署名(?:要求|リクエスト)が無効/i.test(
        flat,
      ),
  ],
  // Like one of those, and yet none of them: whose fault it is stays open.
  ['upload-refused', ({ flat }) => uploadTroubled.test(flat)],
  // What an account sees that never made a certificate (docs/manual-coverage.md M31, W18).
  [
    'get-started',
    ({ lines, flat }) =>
      /certificate for an? os ?x server|os ?x ?server ?(?:用)?の(?:新しい)?証明書/i.test(flat) ||
      (/(?:^|\n) ?get started ?(?:\n|$)|「 ?get started ?」/i.test(lines) && /get started/i.test(flat)) ||
      (/\bget started\b/i.test(flat) && /push certificates portal|identity\.apple\.com|サインインし/i.test(flat)),
  ],
  // Any other answer of the management site to 登録: its codes but for E320 are not public.
  [
    'site-refused',
    ({ flat }) =>
      ((saysRefused(flat) || inEnglish.test(flat)) && /証明書|csr|certificate/i.test(flat)) || showsCode(flat),
  ],
  // A company takes over the addresses of its domain: a deadline for the account itself.
  [
    'domain-taken-over',
    ({ flat }) =>
      /(?:claimed|captured?|taken over|verified)[^.。]{0,40}domain|domain[^\n。]{0,60}(?:claimed|captured|taken over|now managed)|claimed by your organi[sz]ation|account transfer (?:has |was )?(?:started|begun)|manage apple accounts|ドメイン[^。]{0,40}(?:取得|引き継|組織が管理|所有|移管)|組織が管理するドメイン|管理対象 ?apple ?(?:account|id)に/i.test(
        flat,
      ) && /\baccounts?\b|\baddress|アカウント|apple account|apple id|アドレス/i.test(flat),
  ],
  // Other certificates and keys that end once a year: none of them is this one.
  [
    'token-mail',
    ({ flat }) =>
      /\b(?:server|dep|vpp|content|enrollment|abm|asm|adp?e)[ -]{0,1}tokens?\b|サーバー? ?トークン|(?:dep|vpp|abm|ade|コンテンツ|登録プログラム)(?:用|の)? ?(?:サーバー?)? ?トークン|(?:apple|mdm|business)[^。]{0,40}トークン[^。]{0,30}(?:期限|更新|有効)|\.p7m\b/i.test(
        flat,
      ) && !isAboutIt(flat.replace(/mdm ?(?:server|サーバー?)/gi, '')),
  ],
  [
    'server-certificate-mail',
    ({ flat }) =>
      /usertrust|aaa certificate services|apns server certificate|(?:server|root) certificate (?:update|change)|apns[^。]{0,16}サーバー?(?:の)?(?:ルート)?証明書|サーバー?証明書[^。]{0,16}(?:更新|変更|切り替え)[^。]{0,40}apns/i.test(
        flat,
      ) && /apns?|push|プッシュ/i.test(flat),
  ],
  ['app-certificate-mail', ({ mail, flat }) => isAboutApps(mail, flat)],
  [
    'apple-created-mail',
    ({ flat }) =>
      /push (?:notification )?(?:service )?certificate (?:has been |was |is |)(?:successfully )?created|created[^.。]{0,20}push (?:notification )?(?:service )?certificate|(?:push|プッシュ)[^。]{0,16}証明書(?:が|は)?(?:新しく)?作成されました/i.test(
        flat,
      ),
  ],
  // Right after CSR発行 and after 登録 alike (M6).
  ['request-receipt', ({ lines, flat }) => isReceipt(lines, flat)],
];

const uploadTroubled =
  /signature verification failed|-80018|証明書の?署名の?(?:検証|確認)に失敗|"?errorcode"? ?[:=] ?-?\d{4,6}|(?:csr|signing request|証明書署名(?:要求|リクエスト)|申込ファイル)[^.。]{0,60}(?:failed|refused|rejected|not accepted|already used|could ?n[o']t be|失敗|拒否|受け付けられ|受け付けません)|(?:unable to process|unsupported|could not process)[^.。]{0,60}(?:signing request|csr)|(?:certificate|証明書)[^.。]{0,40}(?:upload|アップロード)[^.。]{0,40}(?:failed|refused|rejected|できません|失敗)/i;

/**
 * The certificates of apps and payments come in mails that look alike, and Apple calls an app's own "Apple Push
 * Services"; the one for managed devices is of the "Apple Push Notification Service".
 */
function isAboutApps(mail: string, flat: string): boolean {
  if (/push notification service certificate|mobile device management|\bmdm\b|apsp ?:|com\.apple\.mgmt/i.test(flat))
    return false;
  return (
    /apple push services|apple pay|merchant i(?:d|dentity)|pass type|\b(?:ios|apple) (?:distribution|development) certificate|(?:distribution|developer id|enterprise) ?(?:certificate|証明書)|website push id|certificates, identifiers|team id\b|bundle id|アプリ用|アプリの(?:push|プッシュ)|(?:ios|アプリ)[^\n。]{0,10}(?:配布|配信|開発)[^\n。]{0,10}証明書|配布用証明書/i.test(
      flat,
    ) && /certificate|証明書|プロファイル|profile/i.test(mail)
  );
}

/** They say what a text is about, and not what has happened. */
const subjects: readonly Saying[] = ['token-mail', 'server-certificate-mail', 'app-certificate-mail'];

/**
 * `bare`: tidied and without its dress. What a text only supposes ("where E320 is shown, …") counts where it says
 * nothing else: then it is what somebody asks about.
 */
export function sayingIn(bare: string, end: NamedEnd = null): Saying | null {
  const all = layersOf(bare);
  const said = toldLayers(all);
  const exact = (of: (saying: Saying) => Layers) => telling.find(([saying, tells]) => tells(of(saying)))?.[0];
  const exactly = exact((saying) => (subjects.includes(saying) ? all : said));
  if (exactly !== undefined) return exactly;
  const news = newsIn(all, end);
  if (news === 'renewed') return null;
  return news ?? exact(() => all) ?? null;
}

function newsIn({ mail, flat }: Layers, end: NamedEnd): Saying | 'renewed' | null {
  // A page or a tool that shows the number shows an end, too: only a revocation is said of it.
  if (!isAboutIt(mail)) return namesItsTopic(mail) && newsOf(mail, null) === 'revoked' ? 'revoked-mail' : null;
  switch (newsOf(mail, end)) {
    case 'revoked':
      return 'revoked-mail';
    case 'ended':
      return 'expired-told';
    case 'ended-or-revoked':
      return 'ended-or-revoked';
    case 'near':
      if (isFromApple(flat)) return 'apple-expiry-mail';
      return isFromHelpDesk(mail) ? 'renewal-mail' : 'expiry-notice';
    case 'renewed':
      return 'renewed';
    case null:
      return null;
  }
}

/** By its subjects and its one salutation; other services speak of Apple's certificate, too. */
const isFromApple = (flat: string): boolean =>
  /push notification service (?:certificate|証明書)|dear mdm administrator|mobile device management - null|final notice|from ?: ?"?apple|差出人 ?: ?"?apple|\bfrom apple\b|appleから(?!の証明書)|@[a-z.]{0,20}apple\.com/i.test(
    flat,
  ) && !/meraki|jamf|intune|network uses/i.test(flat);

/** The help desk's mail of M1, by its subject or by what every edition of it must say. */
const isFromHelpDesk = (mail: string): boolean =>
  (/mdm ?証明書[^\n]{0,20}期限/i.test(mail) && (/ご案内|お知らせ|ヘルプデスク/.test(mail) || namesService(mail))) ||
  (/mdm ?証明書/i.test(mail) && customerCodesIn(mail).length > 0);

export function topicIn(tidied: string): string | null {
  const found = /com\s{0,2}\.\s{0,2}apple\s{0,2}\.\s{0,2}mgmt\s{0,2}\.\s{0,2}[A-Za-z0-9.-]{1,120}/i.exec(tidied)?.[0];
  return found === undefined
    ? null
    : trimMarks(found.replace(/\s/g, '').replace(/^com\.apple\.mgmt\./i, 'com.apple.mgmt.'), null, /[.-]/);
}
