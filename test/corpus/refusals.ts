// What Apple's site shows when it doesn't take a request, and what it shows to the wrong account.
import { group } from './text.ts';

const failed = 'Certificate Signature Verification failed';

const signingExpired = group(
  'Upload: signing expired',
  {
    is: 'signing-expired',
    never: ['signature-failed', 'invalid-csr', 'expired-told', 'upload-refused'],
    source: 'public',
  },
  [
    `${failed} because the signing certificate is expired.`,
    `${failed}\n${failed} because the [signing certificate](https://www.apple.com/iphone/business/it/management.html) is expired.`,
    `${failed}\n${failed} because the signing certificate<https://www.apple.com/iphone/business/it/management.html> is expired.`,
    `{"ErrorCode":-80018,"ErrorMessage":"${failed}","ErrorDescription":"${failed} because the <a href=\\"http://www.apple.com/business/mdm\\" target=\\"_blank\\">signing certificate</a> is expired."}`,
    `Appleのサイトで「${failed} because the signing certificate is expired.」と出ました。`,
    `CSRをアップロードしたら赤い字で\n${failed} because the signing certificate is expired.\nと表示され、先に進めません。`,
    ['署名証明書の有効期限が切れているため、証明書の署名の検証に失敗しました。', { source: 'composed' }],
    [
      '証明書署名の検証に失敗しました\n署名証明書の期限が切れているため、証明書署名の検証に失敗しました。',
      { source: 'composed' },
    ],
  ],
);

const signature = group(
  'Upload: signature invalid',
  { is: 'signature-failed', never: ['signing-expired', 'revoked-mail', 'expired-told'], source: 'public' },
  [
    `${failed} because the signature is invalid.`,
    `{"ErrorCode":-80018,"ErrorMessage":"${failed}","ErrorDescription":"${failed} because the <a href=\\"http://www.apple.com/business/mdm\\" target=\\"_blank\\">signature</a> is invalid."}`,
    `When I upload applepush.csr then I get the error below,\n${failed} because the signature  is invalid.`,
    `アップロードすると ${failed} because the signature is invalid. と表示されます。`,
    [`${failed} because the [signature](http://www.apple.com/business/mdm) is invalid.`, {}],
    ['署名が無効なため、証明書の署名の検証に失敗しました。', { source: 'composed' }],
    [failed, { is: ['signature-failed', 'upload-refused'], never: [] }],
    [
      `Appleのサイトで「${failed}」と出ました。英語でよくわかりません。`,
      { is: ['signature-failed', 'upload-refused'], never: [] },
    ],
  ],
);

const csr = group(
  'Upload: invalid request',
  { is: 'invalid-csr', never: ['signing-expired', 'signature-failed', 'invalid-file-type'], source: 'public' },
  [
    'Invalid Certificate Signing Request',
    'Invalid Certificate Signing Request. The certificate signing request you entered appears to be invalid. Make sure that request file was uploaded is in the correct format and not empty.',
    'Invalid Certificate Signing Request\nThe certificate signing request you entered appears to be invalid.',
    'The certificate signing request you entered appears to be invalid. Make sure that request file was uploaded is in the correct format and not empty.',
    'Appleのサイトに「Invalid Certificate Signing Request」と表示されました。',
    ['無効な証明書署名要求', { source: 'composed' }],
    [
      '無効な証明書署名リクエスト\n入力された証明書署名リクエストは無効のようです。ファイルの形式が正しく、空でないことを確認してください。',
      { source: 'composed' },
    ],
  ],
);

const fileType = group(
  'Upload: file type',
  { is: 'invalid-file-type', never: ['invalid-csr', 'signature-failed'], source: 'public' },
  [
    'You have uploaded an invalid file type. Supported file extensions are .txt, .rtf, .plist, .b64',
    '無効なファイル形式をアップロードしました。サポートされているファイル拡張子は .txt、.rtf、.plist、.b64 です',
    'csrファイルを選ぶと「You have uploaded an invalid file type. Supported file extensions are .txt, .rtf, .plist, .b64」と言われます',
    ['You have uploaded an invalid file type.', { source: 'composed' }],
    ['Invalid file type. Supported file extensions: .txt .rtf .plist .b64', { source: 'composed' }],
    [
      'Appleの画面に「無効なファイルタイプをアップロードしました。対応している拡張子は.txt、.rtf、.plist、.b64です。」と出た',
      { source: 'composed' },
    ],
  ],
);

const chain = group(
  'Upload: chain',
  { is: 'chain-missing', never: ['signing-expired', 'signature-failed', 'invalid-csr'], source: 'public' },
  [
    'Signing Certificate Chain Missing',
    'Appleのサイトで「Signing Certificate Chain Missing」と出て進めません。',
    ['The signing certificate chain is missing.', { source: 'composed' }],
    ['署名証明書のチェーンがありません', { source: 'composed' }],
    [
      'Signing Certificate Chain Missing\nPlease include the whole certificate chain and upload again.',
      { source: 'composed' },
    ],
  ],
);

const almost = group(
  'Upload: another refusal',
  {
    is: 'upload-refused',
    never: ['signing-expired', 'chain-missing', 'invalid-file-type', 'site-refused', 'revoked-mail', 'expired-told'],
    source: 'composed',
  },
  [
    `${failed} because the signing certificate was revoked.`,
    `${failed} because the signing certificate is not trusted.`,
    [`${failed} for an unknown reason.`, { is: ['upload-refused', 'signature-failed'] }],
    'Certificate Signing Request could not be processed. Please try again.',
    'The certificate signing request you uploaded was already used.',
    'Your certificate signing request was rejected.',
    '{"ErrorCode":-80022,"ErrorMessage":"Certificate Signing Request rejected","ErrorDescription":""}',
    'Unsupported signature algorithm in certificate signing request.',
    'Apple Push Certificates Portal\nUpload failed. The certificate signing request could not be read.',
    'Appleのサイトで証明書署名要求（CSR）をアップロードしましたが、受け付けられませんでした。',
    'identity.apple.comでCSRをUploadしたらエラーになりました。「Unable to process the certificate signing request」',
    [
      'The uploaded file is invalid',
      { is: ['upload-refused', 'invalid-csr', 'invalid-file-type'], unknown: true, never: [] },
    ],
    ['An error has occurred. Please try again later.', { is: ['upload-refused', 'unknown-text'], unknown: true }],
  ],
);

const started = group(
  'Get Started',
  { is: 'get-started', never: ['rows', 'apple-created-mail', 'apple-expiry-mail'], source: 'composed' },
  [
    ['Get Started', { alone: true }],
    'Apple Push Certificates Portal\nGet Started',
    'サインインしたら「Get Started」という画面が出ました。一覧がありません。',
    'Apple Push Certificates Portal\n\nCreate push certificates that enable your third-party servers to work with the Apple Push Notification Service and your Apple devices.\n\nGet Started\n\nLearn more about Mobile Device Management',
    'I signed in to the Apple Push Certificates Portal and only see a Get Started button, no certificates.',
    'Apple Push Certificates Portal に入ると Get Started ボタンだけで、去年の証明書が表示されない',
  ],
);

export const refusals = [...signingExpired, ...signature, ...csr, ...fileType, ...chain, ...almost, ...started];
