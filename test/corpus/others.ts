// What is taken for the MDM certificate and isn't: apps' certificates, tokens, the senders' servers.
import { group } from './text.ts';

const developer = (kind: string, more = '') =>
  `Your ${kind} Certificate will no longer be valid in 30 days. To generate a new certificate, sign in and visit Certificates, Identifiers & Profiles.\n\nCertificate: ${kind}\n${more}Team ID: ABCDE12345\n\nTo learn more about expired certificates, visit the certificates support page.\n\nBest regards,\nApple Developer Relations`;

const mdmOnes = ['apple-expiry-mail', 'expiry-notice', 'expired-told', 'renewal-mail', 'revoked-mail'] as const;

const app = group(
  'Other certificates',
  { is: 'app-certificate-mail', flow: 'none', never: mdmOnes, source: 'public' },
  [
    'Action Needed: Apple Push Services Certificate Expires in 30 Days',
    `Subject: Action Needed: Apple Push Services Certificate Expires in 30 Days\n\nDear Developer,\n\n${developer('Apple Push Services', 'Identifier: jp.example.app\n')}`,
    'Action Required: iOS Distribution Certificate Expires in 30 Days',
    developer('iOS Distribution'),
    developer('Distribution'),
    'This certificate will no longer be valid in 30 days. To create a new certificate, visit Certificates, Identifiers & Profiles in your account.\n\nCertificate: Apple Push Services',
    'This certificate will no longer be valid in 30 days. To create a new certificate, visit Certificates, Identifiers & Profiles in your account.\n\nCertificate: iOS Development\nTeam Name: Example Inc.',
    ['Apple Pay Merchant Identity Certificate expires on January 25, 2027.', { source: 'composed' }],
    ['Your Apple Pay Payment Processing Certificate will expire in 30 days.', { source: 'composed' }],
    ['Action Needed: Pass Type ID Certificate Expires in 30 Days', { source: 'composed' }],
    [
      `Action Needed: Developer ID Application Certificate Expires in 30 Days\n\n${developer('Developer ID Application')}`,
      { source: 'composed' },
    ],
    ['Action Needed: Website Push ID Certificate Expires in 30 Days', { source: 'composed' }],
    [
      'Your VoIP Services Certificate has expired. Visit Certificates, Identifiers & Profiles to make a new one.',
      { source: 'composed' },
    ],
    [
      'Apple Push Services証明書（Identifier: jp.example.shop）の有効期限が30日後に切れます。Team ID: ABCDE12345',
      { source: 'composed' },
    ],
    ['ご確認ください：アプリ用 Apple Push Services 証明書の期限まで、残り30日です', { source: 'composed' }],
    [
      'Apple Developer Programより：iOS Distribution証明書の有効期限が近づいています。Certificates, Identifiers & Profilesで再作成してください。',
      { source: 'composed' },
    ],
    ['Apple Pay加盟店ID証明書の有効期限は2027年1月25日です。', { source: 'composed' }],
    [
      'アプリ開発会社からの連絡です。弊社で作成したアプリのプッシュ通知用証明書（p12）が来月期限切れになります。',
      { source: 'composed' },
    ],
    ['Developer ID証明書の期限が切れます。Macアプリの署名に使っているものです。', { source: 'composed' }],
    ['Wallet用のPass Type ID証明書の期限切れのお知らせ', { source: 'composed' }],
    [
      '社内アプリの配布証明書（iOS Distribution）とプロビジョニングプロファイルの期限が12月20日に切れます。',
      { source: 'composed' },
    ],
  ],
);

const token = group('Tokens', { is: 'token-mail', flow: 'none', never: mdmOnes, source: 'composed' }, [
  'Subject: server token ends soon\n\nThe MDM server token in Apple Business ends on January 25, 2027. Download a new token there.',
  'Your Apple Business Manager server token expires in 30 days. Download a new server token and upload it to your MDM.',
  'Your Automated Device Enrollment token will expire on December 20, 2026.',
  'MSIntune: Apple DEP token expires in 10 days',
  'The Apple VPP token for location Tokyo has expired. Apps can no longer be assigned.',
  'Content token (Apps and Books) will expire in 14 days. Please renew it in Apple Business Manager.',
  'ABM token expires on 12/24/2026 - renew in Intune > Enrollment program tokens',
  'Apple Business の MDMサーバートークン（DEPトークン）の期限は 2027年1月25日 です。',
  'DEPトークンの有効期限が切れました。更新してください。',
  'VPPトークンの有効期限が近づいています。Apple Business Managerから新しいトークンをダウンロードしてください。',
  'コンテンツトークン（Appとブック）の有効期限：2026年12月15日',
  '自動デバイス登録（ADE）のサーバートークンが30日後に期限切れになります。',
  'Apple Business Manager のサーバトークン更新のお願い（年1回）',
]);

const server = group(
  'Senders’ server certificate',
  { is: 'server-certificate-mail', flow: 'none', never: mdmOnes, source: 'composed' },
  [
    [
      'The Certification Authority (CA) for Apple Push Notification service (APNs) is changing. APNs will update the server certificates in sandbox on January 20, 2025, and in production on February 24, 2025. All developers using APNs will need to update their application’s Trust Store to include the new server certificate: SHA-2 Root: USERTrust RSA Certification Authority certificate.',
      { source: 'public' },
    ],
    'Upcoming changes to APNs: the server certificate moves to USERTrust RSA Certification Authority. Please update the trust store of your servers.',
    'Apple Push Notification serviceのサーバ証明書がUSERTrust RSA Certification Authorityに変更されます。',
    'APNsサーバ証明書の更新（2025年2月24日）に伴い、弊社MDMサーバでメンテナンスを実施します。お客様の作業は不要です。',
    'APNsのルート認証局変更（USERTrust）への対応が完了しました。',
    'Apple Push Notification service server certificate update: add the USERTrust RSA root to the Trust Store of your push servers before February 24.',
  ],
);

export const others = [...app, ...token, ...server];
