// What might happen, what was last year or elsewhere, and other days with 期限 before them, in a text whose own meaning
// is another. Named numbers and days must still be read out of each.
import { besideAgency } from './numbers.ts';
import { group } from './text.ts';

const mail = 'MDM証明書の有効期限は2026年12月24日です(M12345678)。';
const letter = 'Your MDM push certificate expires on December 24, 2026.';
const never = [
  'expired-told',
  'revoked-mail',
  'ended-or-revoked',
  'e320',
  'get-started',
  'site-refused',
  'upload-refused',
  'domain-taken-over',
  'request-receipt',
] as const;

const supposed = group(
  'Near, with what might happen',
  { is: 'renewal-mail', flow: 'renew', never, source: 'composed' },
  [
    `${mail}証明書が取り消された場合は、全デバイスの再登録が必要です。`,
    `${mail}誤って Revoke した場合、証明書は取り消され、元に戻せません。`,
    `${mail}証明書が取り消されていたら、ヘルプデスクへご連絡ください。`,
    `${mail}証明書が取り消された後は、更新できません。`,
    `${mail}取り消された証明書は、元に戻せません。`,
    `${mail}証明書が取り消されている可能性もありますので、一覧をご確認ください。`,
    `${mail}The certificate has been revoked と表示された場合はご連絡ください。`,
    `${mail}昨年、別会社でMDM証明書が取り消された事例がありました。ご注意ください。`,
    `${mail}証明書が取り消されたというお問い合わせが増えています。`,
    `${mail}他社では、MDM証明書が取り消されました。ご注意ください。`,
    `期限が切れてしまうと、全端末の管理ができなくなります。${mail}`,
    `MDM証明書の期限が切れていた場合も更新できることがあります。${mail}`,
    `MDM証明書の期限が切れていても、更新をお試しください。${mail}`,
    `先月MDM証明書の期限が切れたお客さまがいらっしゃいました。${mail}`,
    `期限切れになったときは、同じApple IDで更新します。${mail}`,
    `${mail}E320が表示されたときは、更新する行が違います。`,
    `${mail}登録時にエラーコード「E320」が表示される場合がございます。`,
    `${mail}E320と表示されましたら、ご連絡ください。`,
    `${mail}\n【よくある質問】\nE320と表示された場合は、別の証明書を更新しています。`,
    `${mail}サインイン後に「Get Started」と表示された場合は、別のApple IDです。`,
    `${mail}CSRのアップロードに失敗した場合は、もう一度お試しください。`,
    `${mail}登録できませんでしたと表示された場合は、ヘルプデスクへご連絡ください。`,
    `${mail}「登録が完了しました。」と表示されましたら、1分お待ちください。`,
    `${mail}※Apple IDのドメインを組織が管理するアカウントに変更した場合はご連絡ください。`,
  ],
);

const supposedEnglish = group(
  'Near, with what might happen, English',
  { is: ['expiry-notice', 'apple-expiry-mail', 'renewal-mail'], flow: 'renew', never, source: 'composed' },
  [
    `Do not press Revoke. If your certificate was revoked, all devices must be re-enrolled. ${letter}`,
    `${letter} All devices have to be enrolled again if the push certificate has been revoked.`,
    `${letter} Should your push certificate have been revoked, call the help desk.`,
    `${letter} In case the certificate has expired, renew it all the same.`,
    `${letter} Certificates that have been revoked cannot be restored.`,
    `${letter} A certificate that has expired can still be renewed.`,
    `${letter} Last year, another company’s push certificate was revoked by mistake.`,
    `${letter} When E320 is shown while registering, another row was renewed.`,
    `${letter} If you see "Get Started" at the Apple Push Certificates Portal, it is another Apple ID.`,
    `${letter} Unless the signature is invalid, the upload of the CSR takes a minute. In case the upload of the CSR failed, try again.`,
    `${letter} Please tell us if the certificate cannot be registered.`,
  ],
);

const otherDays = group('Near, with other days', { is: 'renewal-mail', flow: 'renew', never, source: 'composed' }, [
  '回答期限：2026年11月20日\nMDM証明書の有効期限：2026年12月24日\nお客様番号 M12345678 ヘルプデスク',
  'ご契約の更新期限：2026年11月20日。MDM証明書の有効期限：2026年12月24日 お客様番号は M12345678 です',
  'このご案内の有効期限：2026年11月25日。MDM証明書の更新をお願いします。M12345678 現在の証明書の有効期限：2026年12月24日',
  '前回の有効期限は2025年12月24日でした。今回のMDM証明書の有効期限は2026年12月24日です。(M12345678)',
  '申込期限は2026年11月27日まで。MDM証明書の有効期限は2026年12月24日まで。M12345678',
  'MDM証明書の更新期限は2026年11月20日でしたが、証明書の有効期限は2026年12月24日です。M12345678 ヘルプデスク',
  'MDM証明書の有効期限：2025/12/24～2026/12/24 (M12345678)',
  'MDM証明書の有効期限：2025年12月24日 - 2026年12月24日 (M12345678)',
  'MDM証明書の有効期限\n2025年12月24日 から 2026年12月24日 まで (M12345678)',
  'MDM証明書 有効期限(開始) 2025/12/24 有効期限(終了) 2026/12/24 M12345678',
]);

const otherDaysEnglish = group(
  'Near, with other days, English',
  { is: ['expiry-notice', 'apple-expiry-mail', 'renewal-mail'], flow: 'renew', never, source: 'composed' },
  [
    'Push certificate validity: expires between 2025-12-24 and 2026-12-24',
    'Valid from 2025-12-24 to 2026-12-24: the MDM push certificate. Please renew it.',
    'The previous certificate expired on December 24, 2025. The MDM push certificate in use expires on December 24, 2026.',
    'This quote is valid until November 20, 2026. Your MDM push certificate expires on December 24, 2026.',
    'Your contract ends on November 20, 2026, and the MDM push certificate expires on December 24, 2026.',
    'The DEP server token expires November 20, 2026. The Apple MDM push certificate expires December 24, 2026.',
  ],
);

const subjectDn = group('Subject DN, with a range', { is: 'subject-dn', flow: 'renew', source: 'composed' }, [
  '証明書情報\nSubject DN\tC=JP, CN=APSP:3f0c6a52-91be-4d7e-a8c3-5b20e7d4b8d6, UID=com.apple.mgmt.External.3f0c6a52-91be-4d7e-a8c3-5b20e7d4b8d6\n有効期限\t2025/12/24 10:00 ～ 2026/12/24 10:00',
  'Subject DN: C=US, CN=APSP:3f0c6a52-91be-4d7e-a8c3-5b20e7d4b8d6, UID=com.apple.mgmt.External.3f0c6a52-91be-4d7e-a8c3-5b20e7d4b8d6\nValidity: 2025-12-24 to 2026-12-24',
]);

/** The same words where they do tell it. */
const happened = group(
  'It did happen',
  { is: ['expired-told', 'renewal-mail'], flow: 'expired', never: ['revoked-mail'], source: 'composed' },
  [
    '管理サイトを確認したら、MDM証明書の期限が切れていました。M12345678',
    'MDM証明書(M12345678)は期限切れとなりました。更新できない場合はご連絡ください。',
    'MDM証明書の有効期限が過ぎております。至急更新をお願いします。M12345678 回答期限：2026年12月5日',
    'MDM証明書(M12345678)の期限は2026年11月20日でした。更新期限は2026年12月10日です。',
    'MDM証明書の期限が切れてしまったのですが、どうすればよいでしょうか。',
    ['When I looked, the MDM push certificate has already expired. What now?', { is: 'expired-told' }],
    ['The MDM push certificate has expired. If Renew is not there, call us.', { is: 'expired-told' }],
  ],
);

const revoked = group(
  'It was revoked',
  { is: 'revoked-mail', flow: 'revoke', never: ['expired-told', 'renewal-mail'], source: 'composed' },
  [
    'MDM証明書が取り消されました。心当たりがない場合はご連絡ください。',
    '一覧を開いたら、MDM証明書が取り消されていました。',
    'MDM証明書を誤って取り消してしまいました。',
    'MDM証明書が取り消されてしまい、とても困っています。',
    'The MDM push certificate was revoked. If you did not do this, call the help desk.',
    'When we opened the list, the MDM push certificate had been revoked, and now nothing works: it has been revoked.',
  ],
);

const asked = group('Asked about', { is: 'e320', source: 'composed' }, [
  '管理サイトへの登録でE320が表示された場合の対処方法',
  '登録ボタンを押したら、E320と表示されました。',
  'E320が出たときは、どうすればいいですか。',
  'What to do when E320 is shown while registering the certificate',
  'When I press Register, E320 is shown. If I try again, it stays.',
]);

export const supposedTexts = [
  ...supposed,
  ...supposedEnglish,
  ...otherDays,
  ...otherDaysEnglish,
  ...subjectDn,
  ...happened,
  ...revoked,
  ...asked,
];
/** Each of these says this end, and a Japanese mail its number. */
export const endsAsNamed = [supposed, supposedEnglish, otherDays, otherDaysEnglish, subjectDn, besideAgency].flat();
