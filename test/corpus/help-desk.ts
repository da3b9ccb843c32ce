// The help desk's mails at the time of renewal, with and without the customer code; and the code alone.
import { group } from './text.ts';

const title = '【ビジネス・コンシェル デバイスマネジメント】重要：MDM証明書の有効期限切れに関するご案内';

const renewal = group(
  'Help desk: renewal',
  {
    is: 'renewal-mail',
    flow: 'renew',
    never: ['expired-told', 'revoked-mail', 'app-certificate-mail'],
    source: 'composed',
  },
  [
    `件名：${title}(M12345678)`,
    `件名：${title}（M12345678）\n送信日時：2026年11月20日\n\n貴社のMDM証明書の有効期限：2027年1月25日\n更新をお願いします。`,
    `${title}(M23456789)\n\nお客様各位\n\n平素は格別のお引き立てを賜り、厚く御礼申し上げます。\n貴社でご利用中のMDM証明書の有効期限が近づいております。\n有効期限：2026/12/28\nお手数ですが、期限までに更新をお願いいたします。\n\nビジネス・コンシェル ヘルプデスク`,
    `FW: ${title}(M12345678)\n\n例年どおり、こちらの更新をお願いします。`,
    '株式会社サンプル　ご担当者様\n\nお客様番号：M34567890\nMDM証明書の有効期限が2027年2月3日までとなっております。\n有効期限を過ぎますと、デバイスの管理ができなくなります。更新手順書を添付いたします。',
    'いつもお世話になっております。ビジネス・コンシェル デバイスマネジメントのヘルプデスクです。\nお客様番号 M45678901 のMDM証明書が、来月（12月20日）に期限を迎えます。マニュアルに沿って更新してください。',
    '【重要】MDM証明書更新のお願い（お客様番号：M12345678）\nApple社の仕様により、MDM証明書は1年ごとに更新が必要です。\n現在の有効期限：2027年1月8日',
    '【再送】MDM証明書の更新期限が迫っています　M56789012\n有効期限 2026年12月5日',
    ['MDM証明書　有効期限のお知らせ\nお客様番号　Ｍ１２３４５６７８\n有効期限　２０２７年１月２５日', {}],
    [
      'Subject: [Business Concier] MDM certificate expires on Jan 25, 2027 (M12345678)\n\nDear customer,\nyour MDM certificate will expire soon. Please renew it by the date above.',
      { is: ['renewal-mail', 'expiry-notice'] },
    ],
    [
      'Customer number: M12345678\nYour MDM certificate is due for renewal. Valid until 2027-01-25.',
      { is: ['renewal-mail', 'expiry-notice', 'customer-code'] },
    ],
  ],
);

const ended = group(
  'Help desk: ended',
  // It is the help desk's mail as well: what counts is the way that it leads to.
  { is: ['expired-told', 'renewal-mail'], flow: 'expired', never: ['revoked-mail'], source: 'composed' },
  [
    'MDM証明書の有効期限が切れました。更新してください。 M12345678',
    `件名：${title}(M12345678)\n送信日時：2026年11月20日\n\n貴社のMDM証明書の有効期限：2026年11月18日\n有効期限が過ぎております。至急更新をお願いします。`,
    '【至急】MDM証明書の有効期限切れ（お客様番号：M12345678）\n貴社のMDM証明書は2026年11月25日に有効期限を迎え、現在は管理サイトから操作できない状態です。',
    'お客様番号M23456789\nMDM証明書の期限が過ぎています。まず同じApple IDで更新をお試しください。',
    'お客様番号：M12345678 のMDM証明書は、先週期限切れとなりました。',
  ],
);

const code = group('Customer code', { is: 'customer-code', flow: 'renew', source: 'composed' }, [
  'M12345678',
  'お客様番号：M12345678',
  'お客様番号はM23456789です。',
  'Ｍ１２３４５６７８',
  'm12345678',
  'Customer number: M34567890',
  'うちのお客様番号を調べたら M45678901 でした。',
]);

const billed = group(
  'Customer code in another matter',
  {
    is: ['customer-code', 'unknown-text'],
    never: ['renewal-mail', 'expiry-notice', 'expired-told'],
    source: 'composed',
  },
  [
    '請求書送付のご案内\nお客様番号：M12345678\n2026年11月ご利用分　お支払期限：2026年12月25日',
    '件名：【ビジネス・コンシェル】定期メンテナンスのお知らせ（M12345678）\n日時：2026年12月6日 1:00～5:00\n作業中は管理サイトにログインできません。',
    'Invoice for November 2026. Customer number M12345678. Payment is due on December 25, 2026.',
  ],
);

export const helpDesk = [...renewal, ...ended, ...code, ...billed];
