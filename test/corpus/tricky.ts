// The words of one answer in a text that means another: conditions, negations, work that is done, two things at once.
import { group } from './text.ts';

const conditions = group(
  'Near, with words of worse',
  {
    is: ['expiry-notice', 'apple-expiry-mail'],
    flow: 'renew',
    never: ['expired-told', 'revoked-mail', 'ended-or-revoked', 'token-mail'],
    source: 'composed',
  },
  [
    'MDM証明書の有効期限が切れると、iPhoneを管理できなくなります。有効期限：2026年12月20日',
    'APNs証明書の期限が切れますと端末に命令を送れません。期限切れになる前に更新してください。期限は2027年1月8日です。',
    '件名：プッシュ証明書 有効期限切れのお知らせ\n\nプッシュ証明書の有効期限は2026年12月24日です。期限までに更新してください。',
    'MDMプッシュ証明書の有効期限：2027年1月25日\n更新のときは Renew を押してください。Revoke は絶対に押さないでください。',
    'APNs証明書は取り消されていません。有効期限（2026年12月20日）が近いだけです。更新してください。',
    'MDM証明書はまだ切れていませんが、有効期限まで残り10日です。',
    'APNs証明書の有効期限は2026年12月20日、DEPトークンの有効期限は2027年3月1日です。証明書から更新してください。',
    'If the MDM push certificate expires, all devices must be enrolled again. It expires on December 20, 2026.',
    [
      'Apple MDM Push certificate has not expired, but is within the given expiration notification range',
      { source: 'public' },
    ],
    'Your MDM push certificate expires on January 25, 2027. Click Renew. Do not click Revoke: a revoked certificate cannot be restored.',
    'The MDM push certificate was not revoked. It is only close to its expiration date, December 20, 2026. Please renew it.',
    'Two things to renew: the Apple MDM push certificate (expires December 20, 2026) and the DEP server token (expires March 1, 2027).',
    'Before your APNs certificate has expired, renew it with the same Apple ID. Expiration date: 2026-12-22 (MDM server).',
  ],
);

const done = group(
  'Renewed already',
  {
    is: ['unknown-text', 'request-receipt'],
    never: ['expiry-notice', 'apple-expiry-mail', 'expired-told', 'renewal-mail', 'revoked-mail', 'ended-or-revoked'],
    source: 'composed',
  },
  [
    'MDM証明書の更新が完了しました。新しい有効期限：2027年11月28日',
    'APNs証明書は正常に更新されました。',
    'プッシュ証明書を更新しました。期限は2027年11月28日になりました。ありがとうございました。',
    'The MDM push certificate was renewed today. It now expires on November 28, 2027.',
    'MDM push certificate uploaded successfully. Valid until Nov 28, 2027.',
    'Done: we renewed the APNs certificate for our MDM yesterday, nothing else to do.',
  ],
);

const otherMeaning = group('Marks in other meanings', { is: 'unknown-text', flow: 'none', source: 'composed' }, [
  'ThinkPad E320 の修理見積りをお送りします。',
  '複合機の画面に「E105 紙詰まり」と出ています。',
  'このメールアドレスはすでに使われているため、登録できません。',
  '社員番号が重複しているため、勤怠システムへの登録に失敗しました。',
  'このPDFの署名は無効です。発行元に確認してください。',
  '無効なファイル形式です。JPGまたはPNGの写真を選んでください。',
  'iPhoneのシリアル番号は F2LXK3ABJCL7 です。',
  'ドメイン（example.co.jp）の移管手続きが完了しました。レジストラを変更しています。',
  'ワンタイムパスワード用トークンの有効期限が近づいています。銀行の窓口で交換してください。',
  '「今すぐ始める」を押して、社内ポータルの初期設定をしてください。',
  '申込書を受け付けました。証明書は後日郵送します。',
  '写真のアップロードに失敗しました。もう一度お試しください。',
  '残高証明書の発行手数料は880円です。更新はできません。',
  'A token of our appreciation: 10% off your next order.',
  'Your GitHub personal access token expires in 7 days.',
  'The signature of this PDF is invalid. At least one signature has problems.',
  'Your certificate of completion has been created. Download it here.',
  'Microsoft 365: the domain example.co.jp was verified and can be used for mail.',
  'Error E320 on washing machine: please call the service.',
  'Registration failed: this user name is already taken.',
  'The parking permit is no longer valid. Please return the card.',
  'Meeting notes, January 25, 2027: Renew the lease, download the plan, revoke nothing.',
  'Serial number F2LXK3ABJCL7, model A2633, 128 GB',
  'Active members: 25. Expired members: 3. Renew by January 25, 2027.',
]);

export const tricky = [...conditions, ...done, ...otherMeaning];
