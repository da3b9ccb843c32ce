// Knows texts that people copy out of mails and from pages: by a few telling words in either language, never by a
// whole sentence.
import { trimMarks } from '../reading/tidy.ts';
import { isReceipt, namesService, saysOtherTopic, saysRefused, showsCode } from '../site/patterns.ts';

export const sayings = [
  'e320',
  'revoked-mail',
  'signing-expired',
  'signature-failed',
  'invalid-csr',
  'get-started',
  'site-refused',
  'request-receipt',
  'renewal-mail',
  'apple-expiry-mail',
] as const;
export type Saying = (typeof sayings)[number];

/** A refusal of the site as a browser translates it. */
const inEnglish = /\b(?:can(?:not|'t)|could ?n(?:ot|'t)) be registered|registration (?:failed|was refused)/i;

/** In this order: what is graver or more exact comes first. Each pattern is linear. */
const telling: readonly (readonly [Saying, (text: string) => boolean])[] = [
  // The management site's answer to a certificate of another row (docs/manual-coverage.md M3, M4).
  ['e320', saysOtherTopic],
  // Apple's refusals of an upload.
  [
    'signing-expired',
    (text) => /signing certificate (?:is|has) expired|署名(?:用)?(?:の)?証明書の?(?:有効)?期限が切れ/i.test(text),
  ],
  [
    'signature-failed',
    (text) => /certificate signature verification failed|-80018|証明書の?署名の?(?:検証|確認)に失敗/i.test(text),
  ],
  [
    'invalid-csr',
    (text) =>
      /invalid certificate signing request|無効な証明書署名(?:要求|リクエスト)|証明書署名(?:要求|リクエスト)が無効/i.test(
        text,
      ),
  ],
  // What an account sees that never made a certificate (docs/manual-coverage.md M31, W18).
  [
    'get-started',
    (text) =>
      /certificate for an? os ?x server|os ?x ?server ?(?:用)?の(?:新しい)?証明書|(?:^|\n) ?get started ?(?:\n|$)/i.test(
        text,
      ),
  ],
  // Any other answer of the management site to 登録: its codes but for E320 are not public.
  [
    'site-refused',
    (text) => ((saysRefused(text) || inEnglish.test(text)) && /証明書|csr|certificate/i.test(text)) || showsCode(text),
  ],
  // The help desk's mail of M1, by its subject or by what every edition of it must say.
  [
    'renewal-mail',
    (text) =>
      /mdm ?証明書[^\n]{0,20}期限/i.test(text) &&
      (/ご案内|お知らせ|ヘルプデスク|更新/.test(text) || namesService(text)),
  ],
  // After Revoke (M32); no public source has its text, so any mail that says so counts.
  [
    'revoked-mail',
    (text) => saysRevoked(text) || /証明書[^\n]{0,60}(?:取り消されました|失効しました|無効になりました)/i.test(text),
  ],
  [
    'apple-expiry-mail',
    (text) =>
      /(?:apple|push|mdm)[^\n]{0,80}certificate|証明書/i.test(text) &&
      /apple|push|mdm/i.test(text) &&
      /\b(?:will expire|expires|expiring|about to expire|set to expire|final notice|due to expire)\b|期限が(?:近|切れ)|有効期限/i.test(
        text,
      ),
  ],
  // Right after CSR発行 and after 登録 alike (M6).
  ['request-receipt', isReceipt],
];

/** Its certificate stands shortly before, on the same line or the one above: looked for backwards from the verb. */
function saysRevoked(text: string): boolean {
  for (const { index } of text.matchAll(/\b(?:was|has been|have been|been) revoked/gi))
    if (certificateBefore.test(text.slice(Math.max(0, index - longestGap - 'certificates'.length), index))) return true;
  return false;
}
const longestGap = 161;
const certificateBefore = /certificates?(?:[^\n]{0,160}|[^\n]{0,80}\n[^\n]{0,80})$/i;

export const sayingIn = (tidied: string): Saying | null => telling.find(([, tells]) => tells(tidied))?.[0] ?? null;

export function topicIn(tidied: string): string | null {
  const found = /com\s{0,2}\.\s{0,2}apple\s{0,2}\.\s{0,2}mgmt\s{0,2}\.\s{0,2}[A-Za-z0-9.-]{1,120}/i.exec(tidied)?.[0];
  return found === undefined
    ? null
    : trimMarks(found.replace(/\s/g, '').replace(/^com\.apple\.mgmt\./i, 'com.apple.mgmt.'), null, /[.-]/);
}
