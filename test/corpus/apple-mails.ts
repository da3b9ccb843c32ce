// Apple's own mails about the MDM push certificate: near its end, created, revoked.
import { group } from './text.ts';

const subject = 'Apple Push Notification Service certificate expiration';
const number = '9b8c3a40-1111-4222-8333-d8a05b6c7d8e';
const body = (day: string) =>
  `Dear MDM Administrator,\n\nThe following certificate will expire on ${day}:\n\nMobile Device Management - null`;

const near = group(
  'Apple: near its end',
  { is: 'apple-expiry-mail', flow: 'renew', never: ['expired-told', 'revoked-mail'], source: 'public' },
  [
    `30 day notification: ${subject}`,
    `10 day notification: ${subject}`,
    `Final notice-Tomorrow: ${subject}`,
    `Subject: 30 day notification: ${subject}\n\n${body('December 29, 2026')}`,
    `Subject: 10 day notification: ${subject}\n\n${body('December 9, 2026')}`,
    `Subject: Final notice-Tomorrow: ${subject}\n\n${body('November 30, 2026')}`,
    `件名：30 day notification: ${subject}`,
    `件名: Final notice-Tomorrow: ${subject}\n差出人: Apple <noreply@apple.example>\n受信日時: 2026/11/29 9:03`,
    `FW: 10 day notification: ${subject}`,
    `Re: Fwd: 30 day notification: ${subject}`,
    `「30 day notification: ${subject}」という英語のメールが届きました。迷惑メールでしょうか。`,
    `We got a mail titled "10 day notification: ${subject}". Is that real or phishing?`,
    `30 day notification_${subject}.eml`,
    [subject, { source: 'composed' }],
    [body('January 25, 2027'), { is: ['apple-expiry-mail', 'expiry-notice'] }],
    [
      `From: Apple\nTo: mdm@example.co.jp\nDate: Mon, 30 Nov 2026 08:12:44 +0900\nSubject: 30 day notification: ${subject}\n\nDear MDM Administrator,\n\nThe following certificate will expire on December 30, 2026:\n\nMobile Device Management - null\n\nPlease visit the Apple Push Certificates Portal (https://identity.apple.com/pushcert) to renew your certificate. If it expires, you may need to re-enroll your devices.\n\nApple`,
      { source: 'composed' },
    ],
    // With what somebody has copied of the certificate below it.
    [
      `Subject: 10 day notification: ${subject}\n\n${body('December 8, 2026')}\n\nSubject DN: C=US, CN=APSP:${number}, UID=com.apple.mgmt.External.${number}\nApple ID: mdm@example.co.jp`,
      { source: 'composed' },
    ],
    [
      `Your Apple Push Notification Service certificate will expire on December 7, 2026.\nSubject DN: UID=com.apple.mgmt.External.${number}`,
      { source: 'composed' },
    ],
    [`Final notice-Tomorrow: ${subject}\nUID: ${number}\nSerial Number: 1a2b3c4d5e6f7081`, { source: 'composed' }],
    [
      `Appleから届いたメールです。\nDear MDM Administrator,\nThe following certificate will expire on December 29, 2026:\nMobile Device Management - null\n管理サイトの画面: Subject DN CN=APSP:${number}`,
      { source: 'composed' },
    ],
    [
      `総務の山川です。\nAppleから下のメールが来ました。どうしたらいいですか。\n\n30 day notification: ${subject}\n\n${body('December 29, 2026')}`,
      { source: 'composed' },
    ],
    [
      `件名（原文）：10 day notification: ${subject}\n訳：10日前のお知らせ：Apple プッシュ通知サービス証明書の有効期限`,
      { source: 'composed' },
    ],
    [
      '30日前通知：Apple Push Notification Service 証明書の有効期限切れ',
      { source: 'composed', is: ['apple-expiry-mail', 'expiry-notice'] },
    ],
    [
      'Appleから「プッシュ通知サービスの証明書がまもなく期限切れになります」というメールが届いた',
      { source: 'composed', is: ['apple-expiry-mail', 'expiry-notice'] },
    ],
  ],
);

const created = group(
  'Apple: created',
  { is: 'apple-created-mail', never: ['apple-expiry-mail', 'expiry-notice', 'renewal-mail'], source: 'public' },
  [
    'Apple Push Notification Service certificate created',
    'Subject: Apple Push Notification Service certificate created\nFrom: Apple\n\nA new Apple Push Notification Service certificate has been created.',
    '件名：Apple Push Notification Service certificate created',
    'Fwd: Apple Push Notification Service certificate created',
    [
      '「Apple Push Notification Service certificate created」というメールが来ました。更新したつもりですが、大丈夫でしょうか。',
      { source: 'composed' },
    ],
    [
      'Subject: Apple Push Notification Service certificate created\n\nDear MDM Administrator,\n\nThe following certificate has been created and will expire on November 29, 2027:\n\nMobile Device Management - null',
      { source: 'composed' },
    ],
    ['Appleから、新しいプッシュ通知サービス証明書が作成されましたというメールが届きました。', { source: 'composed' }],
    [
      'Apple tells us that a new Apple Push Notification Service certificate was created with our Apple ID today. We only wanted to renew.',
      { source: 'composed' },
    ],
  ],
);

const revoked = group(
  'Apple: revoked',
  { is: 'revoked-mail', flow: 'revoke', never: ['expired-told', 'apple-expiry-mail'], source: 'composed' },
  [
    'Apple Push Notification Service certificate revoked',
    'Subject: Apple Push Notification Service certificate revoked\n\nDear MDM Administrator,\n\nThe following certificate has been revoked:\n\nMobile Device Management - null',
    'Your Apple MDM push certificate has been revoked.',
    'The push certificate for Mobile Device Management was revoked on November 27, 2026 by the owner of the Apple Account.',
    '件名：Apple Push Notification Service certificate revoked\n\nこのメールは何でしょうか。Revokeを押してしまったかもしれません。',
    'Appleから、MDMプッシュ証明書が取り消されたというメールが届きました。',
    'Apple Push証明書を取り消しました（Revoke）。お心当たりのない場合はご連絡ください。',
    'ご利用中のMDM証明書はApple側で失効処理（Revoke）されています。至急ご確認ください。',
    '前任者が間違えてRevokeを押し、「certificate has been revoked」というメールが来ています。MDMのプッシュ証明書です。',
  ],
);

export const appleMails = [...near, ...created, ...revoked];
