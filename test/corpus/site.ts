// What the management site shows: refusals, E320, receipts.
import { group } from './text.ts';

const bundle =
  '証明書のBundle Identifierが登録済のものと一致しません。管理者様向けマニュアルをご確認の上、再度証明書を作成してください。';

const e320 = group('Site: E320', { is: 'e320', never: ['site-refused', 'two-numbers'], source: 'composed' }, [
  `E320\n${bundle}`,
  [bundle, { source: 'public' }],
  'E320',
  '登録を押したらE320と出ました。',
  'エラーコード：E320',
  '証明書のBundle Identifierが登録済のものと一致しません。（E320）',
  '証明書登録で「Bundle Identifierが登録済のものと一致しません」と出ました。Createからやり直せばよいですか？',
  'Error E320: The Bundle Identifier of the certificate does not match the registered one.',
  'The management site says E320 when we register the new certificate. What does that mean?',
]);

const refused = group(
  'Site: refusal',
  { is: 'site-refused', never: ['e320', 'request-receipt', 'upload-refused', 'revoked-mail'], source: 'composed' },
  [
    '選択されたファイルはMDM証明書ではないため、登録できません。',
    'CSRがまだ発行されていないため、登録できません。先にCSR発行を押してください。',
    'CSRの発行が終わっていないため、登録できません。1分ほど待って、新しいCSRファイルから証明書を作り直してください。やり直しても影響はありません。',
    'この証明書は最新のCSRから作られたものではないため、登録できません。最新のCSRファイルで証明書を作り直してください。やり直しても影響はありません。',
    'iOS証明書登録\nエラー：証明書の登録に失敗しました。（E105）',
    'E310 証明書を登録できませんでした。',
    '証明書の登録に失敗しました。しばらくしてからもう一度お試しください。',
    'MDM証明書を登録できなかったため、処理を中止しました。',
    '管理サイトで登録ボタンを押したところ「証明書の登録に失敗しました」と表示されました。',
    ['証明書のファイルを選択してください。', { unknown: true }],
    ['E401', { unknown: true }],
    ['Registration of the MDM certificate failed (E305).', {}],
    ['The management site says: the certificate could not be registered.', {}],
  ],
);

const receipt = group(
  'Site: receipt',
  { is: 'request-receipt', never: ['site-refused', 'e320', 'apple-created-mail'], source: 'composed' },
  [
    ['登録が完了しました。', { alone: true }],
    'iOS証明書登録\n登録が完了しました。',
    'CSR発行を受け付けました。',
    'CSRの発行リクエストを受け付けました。しばらくしてからファイル出力を押してください。',
    'CSR発行依頼を受け付けました。完了まで1分ほどお待ちください。',
    '証明書の登録を受け付けました。',
    '「登録が完了しました。」と出ました。これで終わりですか？',
    [
      'CSRファイルはまだできていません。1分ほど待って、もう一度開いてください。',
      { is: ['request-receipt', 'site-refused'], unknown: true, never: ['e320'] },
    ],
  ],
);

export const siteTexts = [...e320, ...refused, ...receipt];
