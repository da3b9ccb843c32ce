// What has ended or was revoked and is something else, what is denied or only asked about; and the same words where it
// is the push certificate after all.
import { group, topic } from './text.ts';

const graver = ['revoked-mail', 'expired-told', 'ended-or-revoked'] as const;
const near = ['expiry-notice', 'apple-expiry-mail', 'renewal-mail'] as const;

const denied = group('Denied or asked about', { is: ['unknown-text', ...near], never: graver, source: 'composed' }, [
  'The MDM push certificate has not been revoked.',
  "The MDM push certificate hasn't been revoked. It is valid until 2027-03-01",
  'No MDM push certificate has been revoked.',
  'None of our MDM push certificates have been revoked.',
  'The push certificate for our MDM was never revoked, and it has never been revoked before.',
  'It is not true that our MDM push certificate was revoked.',
  'MDM証明書は取り消されておりません。',
  'MDM証明書はまだ取り消されていなかったので、安心しました。',
  'MDM証明書が取り消されたわけではありません。',
  'MDM証明書が取り消されたという事実はありません。',
  'MDM証明書が取り消されたか確認してください。',
  'MDM証明書を取り消したわけではございませんので、ご安心ください。',
  'MDM証明書の期限が切れたわけではありません。',
  'MDM証明書の期限が切れているわけではございません。',
  'MDM証明書の期限が切れたのかどうか教えてください。',
  'MDM証明書の期限が切れていなかったことを確認しました。',
  'プッシュ証明書が失効したわけではありません。',
]);

const otherAct = group(
  'Something else taken back',
  { is: ['unknown-text', ...near], never: graver, source: 'composed' },
  [
    'MDM証明書の更新申し込みを取り消しました。',
    'MDM証明書の更新作業のご予約を取り消しました。再度ご予約ください。',
    'MDM証明書発行の申込みを取消しました。現在の証明書の期限は2027年3月1日です。',
    'MDM証明書のCSR発行を取り消しました',
    'MDM証明書の更新が取り消されました。再度お手続きください。',
    'MDM証明書の更新依頼が担当者により取り消されました。',
    ['MDM証明書更新サービスのお申込みが取り消されました。お客様番号M12345678', { is: ['customer-code', ...near] }],
    'MDM証明書について、更新のご予約を取り消しました。',
    'MDM証明書はそのままお使いいただけますが、更新のお申し込みは取り消されました。',
    'MDM証明書の閲覧権限が取り消されました。',
    'MDM証明書の件ですが、ご予約を取り消しました。',
    'MDM証明書の件ですが、お申し込みが取り消されました。',
    'Your MDM push certificate request was revoked.',
    'The CSR for the MDM push certificate was revoked by your admin; please submit it again.',
    'Apple Push certificate. Your access to the portal has been revoked.',
    'We told you about the MDM push certificate. The offer to renew it was revoked.',
  ],
);

const otherCertificate = group(
  'Another certificate revoked',
  { is: ['unknown-text', ...near], never: graver, source: 'composed' },
  [
    'Note that the TLS certificate was revoked; the MDM push certificate is not affected and expires on March 1, 2027.',
    'Developer certificate revoked. Your MDM push certificate expires March 1, 2027.',
    'Our MDM push certificate is fine. The old signing certificate of the vendor has been revoked.',
    'Wi-Fi certificate on the iPad has been revoked by the MDM server.',
    'The certificate for the Wi-Fi of our iPads was revoked. Ask the MDM administrator for a new one.',
    'An intermediate certificate has been revoked. Your MDM push certificate is not affected.',
    'iOS配布証明書が取り消されました。MDM証明書には影響ありません。',
    'iPadのSCEP証明書が取り消されました。MDM管理サイトで再発行してください。',
    'Wi-Fi証明書が取り消されました。MDMから再配布してください。',
    '認証基盤の証明書が取り消されました。MDM証明書への影響はございません。',
    '以前のMDM証明書は取り消されましたが、新しい証明書は2027年3月1日まで有効です。',
    'クライアント証明書が失効しました。MDMの管理者にお問い合わせください。',
  ],
);

const otherEnded = group(
  'Something else has ended',
  { is: ['unknown-text', ...near], never: graver, source: 'composed' },
  [
    'VPPトークンの有効期限が切れました。なおMDM証明書（Apple Push証明書）の期限は2027年3月1日で問題ありません。',
    'Your Apple VPP token has expired. The MDM push certificate is valid until March 1, 2027.',
    'サーバー証明書の有効期限が切れました。MDM証明書は2027年3月1日まで有効です。',
    'SSL証明書の期限が切れていますが、MDM証明書は大丈夫です',
    'クライアント証明書の有効期限が切れました。MDMの管理者に連絡してください。',
    'Wi-Fi証明書の期限が切れました。MDMから再配布してください。',
    'The client certificate has expired. Contact your mobile device management administrator.',
    'The Wi-Fi certificate expired yesterday. The MDM push certificate is valid until March 1, 2027.',
    'ライセンスの有効期限が切れました。MDM証明書の更新とは関係ありません。',
    'パスワードの有効期限が切れたため、MDM証明書の更新画面にログインできません。',
    'Apple IDのパスワードの期限が切れました（MDM証明書用）',
    'セッションの有効期限が切れました。もう一度ログインしてください。MDM証明書',
    'Your session has expired. Sign in again to manage your MDM push certificates.',
    'Apple Push Certificates Portal: your session has expired',
    'Your password has expired. Change it to sign in and look at the MDM push certificate.',
    'Apple Developer Programのメンバーシップの有効期限が切れました。MDM Push Certificateには影響しません。',
    '端末の構成プロファイルが期限切れです（MDM）。証明書は有効です。',
    'お申込みの期限が過ぎました。MDM証明書の更新をご希望の場合は、ご連絡ください。',
    'アンケートの期限が過ぎました。MDM証明書の有効期限は2027年1月25日です。',
    '回答期限が過ぎていますが、MDM証明書の更新はお済みでしょうか。有効期限：2027年1月25日',
    '期限切れになったのはサーバートークンです。MDM証明書ではありません。',
    '旧MDM証明書は期限切れになりましたが、新しいMDM証明書を登録済みです。有効期限2027年11月1日',
    'MDM証明書の無料更新キャンペーンは終了しました。',
    'MDM証明書ヘルプデスクの受付は2026年11月20日で終了しました。',
  ],
);

const revoked = group(
  'Revoked after all',
  { is: 'revoked-mail', flow: 'revoke', never: ['expired-told', ...near], source: 'composed' },
  [
    `Your certificate ${topic} was revoked`,
    `The certificate for topic ${topic} has been revoked.`,
    `証明書（${topic}）が取り消されました。`,
    'One of our MDM push certificates was revoked, and we do not know why.',
    'We looked at the MDM push certificate today. It has been revoked.',
    'We did not press anything, but the MDM push certificate was revoked.',
    'The certificate we use for mobile device management has been revoked.',
    'The server certificate is fine. The MDM push certificate was revoked.',
    'On Monday our certificate for mobile device management was revoked.',
    'The push certificate registered for our MDM in March has been revoked.',
    'No devices can be reached as the MDM push certificate has been revoked.',
    '弊社のMDMプッシュ証明書ですが、昨日取り消されました。',
    'MDM証明書の件ですが、Appleのサイトで取り消されていました。',
    'MDM証明書の状態：取り消されています。',
    'Your MDM push certificate (M12345678) was revoked.',
    'MDM証明書は、Appleの担当者により取り消されました。',
    'MDM証明書（M12345678）が取り消されました。サーバー証明書には影響ありません。',
    'サーバー証明書は有効ですが、MDM証明書が取り消されています。',
    'MDM証明書を担当者が誤って取り消しました。更新の申し込みはまだです。',
    'MDM証明書が2枚とも取り消されていました。',
    '申し込みを取り消したつもりが、MDM証明書を取り消してしまいました。',
    'MDM証明書が取り消されました。電話には影響ありません。',
  ],
);

const ended = group(
  'Ended after all',
  { is: 'expired-told', flow: 'expired', never: ['revoked-mail', ...near], source: 'composed' },
  [
    'MDM証明書が取り消されたのではなく、期限が切れただけです。',
    'パスワードを忘れている間に、MDM証明書の有効期限が切れました。',
    'ご契約中のMDM証明書の有効期限が切れました。',
    'サーバー証明書は更新しましたが、MDM証明書の期限が切れています。',
    'MDM証明書の期限が切れたから、端末を管理できません。',
    '期限が切れたのはMDM証明書です。サーバートークンではありません。',
    'No devices can be reached as the MDM push certificate has expired.',
    'プッシュ通知証明書の有効期限が切れました。MDMの操作ができません。',
    'The server token is fine, but the MDM push certificate has expired.',
    'The MDM push certificate expired yesterday. My password is fine.',
  ],
);

export const notIt = [...denied, ...otherAct, ...otherCertificate, ...otherEnded, ...revoked, ...ended];
