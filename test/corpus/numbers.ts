// Numbers: the Subject DN, a topic, a serial; two different ones; Apple's list and its (i) panel.
import { apsp, group, otherApsp, otherTopic, serial, topic } from './text.ts';

const colons = (serial.toUpperCase().match(/../g) ?? []).join(':');

const two = group(
  'Two numbers',
  { is: 'two-numbers', flow: 'duplicate', never: ['topic', 'subject-dn'], source: 'composed' },
  [
    `今の証明書 ${apsp}\n新しい証明書 ${otherApsp}`,
    `certificate the server now signs pushes with:   ${apsp}\ntopic already-enrolled devices still use:  ${otherTopic}`,
    `登録済み：${topic}\nAppleのサイト：${otherTopic}\nどちらが正しいですか。`,
    `${apsp} / ${otherApsp}`,
    `Old topic: ${topic}\nNew topic: ${otherTopic}\nAll devices stopped answering after the upload.`,
    `iPhoneのプロファイルには ${topic} とありますが、届いた証明書は C=JP, CN=${otherApsp}, UID=${otherTopic} です。`,
  ],
);

const customers = group(
  'Two customers',
  {
    is: 'two-customers',
    flow: 'none',
    never: ['customer-code', 'renewal-mail', 'expired-told', 'expiry-notice'],
    source: 'composed',
  },
  [
    'お客様番号\t会社名\t有効期限\nM12345678\t青空商事\t2026/12/24\nM87654321\t海商事\t2026/11/24',
    'M12345678とM87654321のMDM証明書の期限が切れました。',
    '貴社(M12345678)のMDM証明書の有効期限は2027年6月1日、関連会社(M87654321)のMDM証明書の有効期限は2026年12月20日です。',
    'M12345678, M87654321',
    'The MDM push certificates of M12345678 and M87654321 expire on December 24, 2026.',
    'Customer numbers: M12345678 and M87654321',
  ],
);

const agency = group('An agency’s number', { is: 'renewal-mail', flow: 'renew', source: 'composed' }, [
  '代理店番号M11111111\nお客様番号M12345678\nMDM証明書の有効期限 2026年12月24日',
  '代理店（M11111111）経由でご契約のお客様（M12345678）のMDM証明書の有効期限は2026年12月24日です。',
  'お客様番号：M12345678　代理店コード：M11111111　MDM証明書の有効期限：2026年12月24日　ヘルプデスク',
]);

const dn = group('Subject DN', { is: 'subject-dn', flow: 'renew', never: ['panel', 'rows'], source: 'composed' }, [
  `C=JP, CN=${apsp}, UID=${topic}`,
  `Subject DN\nC=JP, CN=${apsp}, UID=${topic}`,
  `subject=UID = ${topic}, CN = ${apsp}, C = JP`,
  `subject=UID = ${topic}, CN = ${apsp}, C = JP\nserial=${serial.toUpperCase()}\nnotAfter=Jan 25 00:00:00 2027 GMT`,
  `Common Name (CN)\n${apsp}\nSerial number\n${serial}\nRenewal date\n01/25/2027`,
  `subject= /UID=${topic}/CN=${apsp}/C=JP`,
  `証明書情報\nSubject DN：UID=${topic},CN=${apsp},C=JP\n有効期限：2027/01/25`,
  `管理サイトに出ている番号です。C=JP,CN=${apsp},UID=${topic}`,
  `        Issuer: C=US, O=Apple Inc., OU=Apple Certification Authority, CN=Apple Application Integration 2 Certification Authority\n        Validity\n            Not Before: Jan 25 00:00:00 2026 GMT\n            Not After : Jan 25 00:00:00 2027 GMT\n        Subject: UID=${topic}, CN=${apsp}, C=JP`,
  `Common Name: ${apsp}\nユーザID: ${topic}\n国: JP`,
]);

const topics = group('Topic', { is: 'topic', flow: 'renew', never: ['subject-dn', 'panel'], source: 'composed' }, [
  topic,
  `トピック\n${topic}`,
  `Topic: ${topic}`,
  `iPhoneの設定で見たトピックは ${topic} でした。`,
  `Push topic (from the device's MDM profile): ${topic}`,
  [apsp, { is: ['topic', 'subject-dn'], never: ['panel'] }],
  [`証明書の番号は ${apsp} です`, { is: ['topic', 'subject-dn'], never: ['panel'] }],
  [
    topic.slice('com.apple.mgmt.External.'.length),
    { is: ['topic', 'subject-dn', 'unknown-text'], never: [], unknown: true },
  ],
]);

const serials = group('Serial', { is: 'serial', source: 'composed' }, [
  [serial, { alone: true }],
  [serial.toUpperCase(), { alone: true }],
  [colons, { alone: true }],
  // Those are the words of the (i) panel; the next ones aren't.
  [`Serial Number\n${serial}`, { is: ['serial', 'panel'] }],
  `シリアル番号：${serial.toUpperCase()}`,
  `serial=${serial.toUpperCase()}`,
  `証明書のシリアル番号は ${serial} です。`,
]);

const row = (vendor: string, day: string, status = 'Active') =>
  `Mobile Device Management\t${vendor}\t${day}\t${status}\tRenew Download Revoke`;
const rows = group(
  'Apple’s list',
  { is: 'rows', never: ['panel', 'get-started', 'revoked-mail'], source: 'composed' },
  [
    `Certificates for Third-Party Servers\nService\tVendor\tExpiration Date*\tStatus\tActions\n${row('SOFTBANK Corp.', 'Jan 25, 2027')}\n${row('IoT-EX Inc.', 'Jan 25, 2027')}`,
    `${row('SOFTBANK Corp.', 'Jan 25, 2027')}\n${row('SOFTBANK Corp.', 'Feb 3, 2027')}`,
    row('SOFTBANK Corp.', 'Jan 25, 2027'),
    `Mobile Device Management\nSOFTBANK Corp.\nJan 25, 2027\nActive\nRenew\nDownload\nRevoke\nMobile Device Management\nIoT-EX Inc.\nNov 1, 2026\nExpired\nRenew\nDownload\nRevoke`,
    `Certificates for Third-Party Servers\nCreate a Certificate\n\nService  Vendor  Expiration Date*  Status  Actions\nMobile Device Management  SOFTBANK Corp.  Dec 20, 2026  Active  Renew  Download  Revoke\n\n*Revoking or allowing this certificate to expire will require existing devices to be re-enrolled with a new push certificate.`,
    [
      `Appleのサイトの一覧です。どれを更新すればいいですか。\n${row('SOFTBANK Corp.', 'Jan 25, 2027')}\n${row('SOFTBANK Corp.', 'Jan 25, 2027')}`,
      {},
    ],
  ],
);

const panels = group('(i) panel', { is: 'panel', never: ['rows'], source: 'composed' }, [
  `Serial Number\n${serial}\nSubject DN\nC=JP, CN=${apsp}, UID=${topic}\nNotes\nM12345678\nCancel\nUpdate Note`,
  `Serial Number: ${serial}\nSubject DN: C=JP, CN=${apsp}, UID=${topic}\nNotes: 2025年 更新 本社用`,
  `Serial Number ${serial} Subject DN C=JP, CN=${apsp}, UID=${topic} Notes Cancel Update Note`,
  [
    `(i)を押したら次の文字が出ました。\nSerial Number\n${serial}\nSubject DN\nC=JP, CN=${apsp}, UID=${topic}\nNotes\n\nCancel Update Note`,
    {},
  ],
]);

/** Each of these says the customer's number and this end. */
export const besideAgency = agency;
export const numbers = [...two, ...customers, ...agency, ...dn, ...topics, ...serials, ...rows, ...panels];
