// Mails and banners of other makers of device management: the certificate is near its end, or has ended.
import { group } from './text.ts';

const near = group(
  'Vendors: near its end',
  {
    is: ['expiry-notice', 'apple-expiry-mail'],
    flow: 'renew',
    never: ['expired-told', 'revoked-mail', 'app-certificate-mail', 'token-mail'],
    source: 'composed',
  },
  [
    [
      'Please take action before the Apple MDM Push certificate expires. It will expire in 14 days',
      { source: 'public' },
    ],
    [
      'Your Apple Push Notification service (APNs) certificate is less than 30 days from expiration. If it expires, all end users have to turn MDM off and back on.',
      { source: 'public' },
    ],
    [
      'Apple MDM push certificate expires in 21 days – Renew with the same Apple ID, otherwise all Apple devices must be re-enrolled.',
      { source: 'public' },
    ],
    ['あと30日でユニットのApple Push 証明書有効期限が切れます。', { source: 'public' }],
    'Your APNs certificate for mobile device management expires on December 24, 2026. Please renew it on the Apple Push Certificates Portal.',
    'Action required: renew your MDM push certificate before 01/12/2027',
    'Reminder: the Apple push certificate used by your MDM server is about to expire (12 days left).',
    'Tenant status - Apple MDM Push Certificate - Expiring soon - 2026-12-15',
    'APNs Certificate Expiring Soon\nOrganization: Example Inc.\nExpiration date: Dec 20, 2026\nRenew now to keep managing your iOS devices.',
    'APNs証明書の期限が近くなりました。更新をお願いします。有効期限：2027年1月25日',
    'プッシュ通知用証明書の期限が近づいています',
    '【お知らせ】Apple Push証明書の有効期限が残り14日となりました。管理画面より更新してください。',
    '件名：APNs証明書 有効期限通知\n\nお客様のAPNs証明書の有効期限は2026年12月20日です。\n期限内に更新されない場合、iOS端末の管理ができなくなります。',
    'ご利用中のMDMサービスにおいて、APNs証明書の更新時期となりましたのでご案内いたします。',
    'MDM構成証明書（Apple Push Certificate）の有効期限まで、あと7日です。',
    'iPhone管理用のプッシュ証明書が来週で切れます。更新作業をお願いできますか？',
    'MDM用Apple証明書の期限更新（年1回）のご案内です。期限は12月18日です。前回と同じApple IDで更新してください。',
  ],
);

/** The maker says who it is: the mailbox is no clue to the Apple ID. */
const named = group(
  'Vendors: near its end, named',
  {
    is: 'expiry-notice',
    flow: 'renew',
    never: ['apple-expiry-mail', 'expired-told', 'revoked-mail', 'app-certificate-mail', 'token-mail'],
    source: 'composed',
  },
  [
    ['MSIntune: Apple MDM Push certificate expires in 21 days', { source: 'public' }],
    'Subject: Push certificate will expire soon\n\nThe MDM push notification certificate for your Jamf server will expire in 30 days. Renew it with the same Apple ID.',
    'The Apple Push Notification service certificate that your Meraki network uses for iOS devices is valid for 10 more days. Renew it to keep your devices managed.',
    'Google Workspace alert: your Apple push certificate is expiring on January 3, 2027',
    'Apple MDM プッシュ証明書の有効期限は 2026/12/31 です。Intune 管理センターで更新してください。',
    'Jamf Pro通知：プッシュ証明書は30日後に期限が切れます。',
    'CLOMO MDM：Apple プッシュ証明書の有効期限が近づいています（残り 25 日）',
  ],
);

const ended = group(
  'Vendors: ended',
  {
    is: 'expired-told',
    flow: 'expired',
    never: ['revoked-mail', 'app-certificate-mail', 'expiry-notice'],
    source: 'composed',
  },
  [
    [
      'Your Apple Push Notification service (APNs) certificate has expired. After you renew the certificate, all end users have to turn MDM off and back on.',
      { source: 'public' },
    ],
    ['Apple MDM Push certificate has already expired', { source: 'public' }],
    'The Apple MDM push certificate expired on November 20, 2026. Devices can no longer be managed.',
    'Subject: MDM push certificate expired\n\nThe push certificate of your Jamf server expired yesterday. Commands are not sent to devices any more.',
    'Apple MDM Push Certificate\nStatus: Expired\nExpiration: 11/15/2026',
    'ALERT: APNs certificate is expired since 3 days. Please renew as soon as possible.',
    'Push certificate: EXPIRED (valid until 2026-11-01). iOS management is not working.',
    'MDM用のプッシュ証明書が期限を過ぎました。至急更新してください。',
    'APNs証明書の有効期限が切れています。iOS端末に命令を送れません。',
    'Apple Push 証明書の有効期限切れ（2026年11月10日）を検出しました。',
    'Intuneの「Apple MDM プッシュ証明書」が期限切れと表示されています。',
    'MDM証明書の有効期限（2026/11/15）を経過しているため、端末と通信できません。',
    'プッシュ証明書は期限切れです。有効期限：2026年10月31日',
    'Apple MDMプッシュ証明書の期限が昨日で切れてしまいました。どうすればいいでしょうか。',
  ],
);

const either = group(
  'Ended or revoked',
  // Both ways are offered: the one for an ended certificate first.
  { is: 'ended-or-revoked', flow: 'expired', never: ['revoked-mail'], source: 'composed' },
  [
    'Apple MDM プッシュ証明書が失効しました。',
    'ご利用中のMDM証明書が失効しております。ご対応をお願いいたします。',
    '件名：APNs証明書失効のお知らせ\n\nAPNs証明書が失効しました。更新手続きをお願いします。',
    ['MDM証明書が無効になりました。', { is: ['ended-or-revoked', 'expired-told'] }],
    ['Apple Push証明書は無効です。管理サイトでご確認ください。', { is: ['ended-or-revoked', 'expired-told'] }],
    ['The Apple MDM push certificate is no longer valid.', { is: ['ended-or-revoked', 'expired-told'] }],
    ['Your MDM push certificate has become invalid. Please check it.', { is: ['ended-or-revoked', 'expired-told'] }],
  ],
);

const endedByDay = group(
  'Ended, by its day',
  { is: 'expired-told', flow: 'expired', never: ['revoked-mail'], source: 'composed' },
  [
    '件名：Apple Push証明書失効のお知らせ\nご利用中のApple Push証明書は有効期限（2026年11月1日）を過ぎたため失効しました。お早めに更新してください。',
    'MDM証明書の有効期限が切れ、証明書が無効になりました。(有効期限：2026年11月1日)',
    '有効期限切れによりプッシュ証明書が失効しています。',
    'Push証明書失効：期限が切れたため、MDMサーバから端末にPush通知を送れません。',
    'The MDM push certificate is no longer valid: it expired on November 1, 2026.',
    'APNs証明書は期限満了（2026/11/20）により無効となっています。',
  ],
);

/** A day ahead in a mail that says 失効: it will end, and hasn't. */
const ahead = group(
  'Will end, said as 失効',
  {
    is: ['expiry-notice', 'apple-expiry-mail'],
    flow: 'renew',
    never: ['revoked-mail', 'expired-told'],
    source: 'composed',
  },
  [
    'APNs証明書の失効日：2027年1月25日\n失効する前に更新してください。',
    'Apple Push証明書は2026年12月15日に失効します。それまでに更新をお願いします。',
    '更新しないと、来月MDM証明書が失効します。お早めにお願いします。',
    'プッシュ証明書の失効まで残り20日です。',
  ],
);

export const vendors = [...near, ...named, ...ended, ...either, ...endedByDay, ...ahead];
