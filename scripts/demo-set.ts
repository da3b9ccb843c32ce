// Makes the set of practice files: one renewal with everything that can go wrong around it, and every other kind of
// file.
import { generateKeyPairSync } from 'node:crypto';
import { crc32 } from 'node:zlib';
import forge from 'node-forge';
import { encodeBase64 } from '../core/formats/base64.ts';
import type { Issuer } from '../core/crypto/issue.ts';
import {
  issueCertificate,
  issuePushCertificate,
  oids,
  practiceName,
  writeCsr,
  writePushPlist,
  writePushRequest,
} from '../core/crypto/issue.ts';
import { writePem } from '../core/formats/pem-text.ts';
import { practiceAuthoritySpki } from '../core/crypto/practice-authority.ts';
import type { FileKind } from '../core/files/kinds.ts';
import type { VerdictAnswer } from '../core/verdict/verdict.ts';
import { practiceAuthority as authority } from '../electron/practice/authority-key.ts';

/** `verdict` is the answer when the file is judged beside `registeredName` and `csrName`. */
export type DemoFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: FileKind;
  readonly verdict: VerdictAnswer;
  readonly ja: string;
  readonly en: string;
};

export const registeredName = 'PRACTICE_registered.pem';
export const csrName = 'PushCertificate_PRACTICE_IoTEX_202511231030.csr';

type Keys = { readonly spki: Uint8Array; readonly pem: string; readonly encryptedPem: string };

/** Throw-away keys: what they protect is practice only. */
function makeKeys(): Keys {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    spki: new Uint8Array(publicKey.export({ type: 'spki', format: 'der' })),
    pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    encryptedPem: privateKey
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'practice' })
      .toString(),
  };
}

const dayMs = 86_400_000;
const topicUuid = '5b0f2c1e-7a44-4d0e-9c3b-2f6d1a8e4c70';
const otherUuid = 'c41d9a52-03be-4f6a-8d17-90e5b7f2a6d3';
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const binary = (value: string): Uint8Array => Uint8Array.from(value, (char) => char.charCodeAt(0));

/** `now` in milliseconds since 1970: the renewal happened then. */
export function makeDemoSet(now: number): readonly DemoFile[] {
  const [usedKeys, newKeys, olderKeys, vendorKeys, otherVendorKeys] = [
    makeKeys(),
    makeKeys(),
    makeKeys(),
    makeKeys(),
    makeKeys(),
  ];
  const start = Math.floor((now - 3_600_000) / 1000) * 1000;
  const files: DemoFile[] = [];
  const add = (
    name: string,
    bytes: Uint8Array | string,
    kind: FileKind,
    verdict: VerdictAnswer,
    ja: string,
    en: string,
  ): void => {
    files.push({ name, bytes: typeof bytes === 'string' ? text(bytes) : bytes, kind, verdict, ja, en });
  };
  const push = (
    keys: Keys,
    serial: string,
    notBefore: number,
    change: { readonly uuid?: string; readonly cnUuid?: string; readonly issuer?: Issuer } = {},
  ): Uint8Array =>
    issuePushCertificate({
      publicKeySpki: keys.spki,
      uuid: topicUuid,
      country: 'JP',
      serial,
      notBefore,
      notAfter: notBefore + 365 * dayMs,
      issuer: authority,
      ...change,
    });
  const certificate = (
    keys: Keys,
    subjectName: string,
    isCa: boolean,
    change: { readonly notAfter?: number; readonly purpose?: 'push' | 'server' } = {},
  ): Uint8Array =>
    issueCertificate({
      subject: practiceName(subjectName),
      publicKeySpki: keys.spki,
      serial: '51a2',
      notBefore: start - 400 * dayMs,
      notAfter: start + 700 * dayMs,
      issuer: authority,
      isCa,
      ...change,
    });
  const pem = (der: Uint8Array): string => writePem('CERTIFICATE', der, '');

  const root = issueCertificate({
    subject: authority.name,
    publicKeySpki: Uint8Array.from(atob(practiceAuthoritySpki), (char) => char.charCodeAt(0)),
    serial: '01',
    notBefore: start - 900 * dayMs,
    notAfter: start + 3650 * dayMs,
    issuer: authority,
    isCa: true,
  });
  const vendor = certificate(vendorKeys, 'MDM Vendor: PRACTICE IoT-EX Inc.', false);
  const otherVendor = certificate(otherVendorKeys, 'MDM Vendor: PRACTICE SOFTBANK Corp.', false);
  const endedVendor = certificate(vendorKeys, 'MDM Vendor: PRACTICE IoT-EX Inc.', false, {
    notAfter: start - 5 * dayMs,
  });
  const csr = (keys: Keys): Uint8Array =>
    writeCsr({ subject: practiceName('PRACTICE BCDM'), publicKeySpki: keys.spki, privateKeyPem: keys.pem });
  const request = { csrDer: csr(newKeys), vendorKeyPem: vendorKeys.pem, chain: [vendor, root] };
  const registered = push(usedKeys, '1f00aa5512345678', start - 350 * dayMs);
  const renewal = push(newKeys, 'cd17b2a4993005b1', start);

  add(
    registeredName,
    `${pem(registered)}\n`,
    'mdm-push-certificate',
    'already-registered',
    'いま登録されている証明書',
    'the certificate that is registered now',
  );
  add(
    csrName,
    writePushRequest(request),
    'apple-push-request',
    'ready',
    '今回の申込ファイル（M5）',
    'the request of this renewal (M5)',
  );
  add(
    'MDM_ PRACTICE IoT-EX Inc._Certificate.pem',
    pem(renewal),
    'mdm-push-certificate',
    'ready',
    '正しく更新された証明書',
    'the right, renewed certificate',
  );
  add(
    'PushCertificates_PRACTICE_SOFTBANK_202511231033.csr',
    writePushRequest({ csrDer: csr(newKeys), vendorKeyPem: otherVendorKeys.pem, chain: [otherVendor, root] }),
    'apple-push-request',
    'ready',
    'もう1つの環境（M6）の申込ファイル',
    'a request of the other environment (M6)',
  );
  add(
    'PushCertificate_PRACTICE_IoTEX_202511220915.csr',
    writePushRequest({ csrDer: csr(olderKeys), vendorKeyPem: vendorKeys.pem, chain: [vendor, root], digest: 'sha1' }),
    'apple-push-request',
    'ready',
    '前の日に発行した申込ファイル',
    'a request made the day before',
  );
  add(
    'PRACTICE_request-raw.plist',
    writePushPlist(request),
    'apple-push-request',
    'ready',
    '包まれていない申込ファイル',
    'the request as a plain plist',
  );
  add(
    'PRACTICE_request-vendor-ended.csr',
    writePushRequest({ ...request, chain: [endedVendor, root] }),
    'apple-push-request',
    'expired',
    '管理サービス会社の署名の期限が過ぎた申込ファイル',
    'a request whose vendor certificate has ended',
  );
  add(
    'PRACTICE_request-changed.csr',
    writePushRequest({ ...request, vendorKeyPem: otherVendorKeys.pem }),
    'apple-push-request',
    'inconsistent',
    '署名が合わない申込ファイル',
    'a request whose vendor signature does not fit',
  );
  add(
    'PRACTICE_plain.csr',
    writePem('CERTIFICATE REQUEST', csr(newKeys)),
    'plain-csr',
    'not-a-push-certificate',
    '管理サービス会社の署名がない申込ファイル',
    'a request without a vendor signature',
  );
  add(
    'PRACTICE_wrong-row.pem',
    pem(push(newKeys, '2b17b2a4993005b1', start, { uuid: otherUuid })),
    'mdm-push-certificate',
    'wrong-row',
    '別の行を更新した証明書（E320になる）',
    'another row was renewed (this would be E320)',
  );
  add(
    'PRACTICE_wrong-csr.pem',
    pem(push(olderKeys, '3c17b2a4993005b1', start)),
    'mdm-push-certificate',
    'wrong-csr',
    '前の申込ファイルから作られた証明書',
    'made from another request',
  );
  add(
    'PRACTICE_old-file.pem',
    pem(push(newKeys, '4d17b2a4993005b1', start - 355 * dayMs)),
    'mdm-push-certificate',
    'old-file',
    '期限が前の証明書より早い、古いファイル',
    'an old download that ends before the registered one',
  );
  add(
    'PRACTICE_expired.pem',
    pem(push(newKeys, '5e17b2a4993005b1', start - 400 * dayMs)),
    'mdm-push-certificate',
    'expired',
    '期限が過ぎた証明書',
    'a certificate that has ended',
  );
  add(
    'PRACTICE_not-yet.pem',
    pem(push(newKeys, '6f17b2a4993005b1', start + 10 * dayMs)),
    'mdm-push-certificate',
    'not-yet-valid',
    'まだ始まっていない証明書',
    'a certificate that has not begun',
  );
  const mockIssuer: Issuer = { name: practiceName('PRACTICE self-made mock'), privateKeyPem: newKeys.pem };
  add(
    'PRACTICE_mock.pem',
    pem(push(newKeys, '7017b2a4993005b1', start, { issuer: mockIssuer })),
    'mdm-push-certificate',
    'not-from-apple',
    '自分で作った、にせの証明書',
    'a home-made certificate',
  );
  add(
    'PRACTICE_ids-differ.pem',
    pem(push(newKeys, '7117b2a4993005b1', start, { cnUuid: otherUuid })),
    'mdm-push-certificate',
    'inconsistent',
    '2つの番号が合わない証明書',
    'the two ids inside differ',
  );
  addWrappings(add, renewal, newKeys.encryptedPem, root);
  add(
    'PRACTICE_several.pem',
    `${pem(registered)}\n${pem(renewal)}\n`,
    'several-certificates',
    'inconsistent',
    '証明書が2つ入ったファイル',
    'two certificates in one file',
  );
  add(
    'PRACTICE_app.cer',
    issueCertificate({
      subject: [
        { oid: oids.uid, value: 'jp.example.practice' },
        { oid: oids.commonName, value: 'Apple Push Services: jp.example.practice (PRACTICE)' },
      ],
      publicKeySpki: newKeys.spki,
      serial: '51a3',
      notBefore: start,
      notAfter: start + 365 * dayMs,
      issuer: authority,
      isCa: false,
      purpose: 'push',
    }),
    'apns-app-certificate',
    'not-a-push-certificate',
    'アプリ用の通知証明書',
    'a push certificate of an app',
  );
  add(
    'PRACTICE_vendor.pem',
    pem(vendor),
    'vendor-certificate',
    'not-a-push-certificate',
    '管理サービス会社の署名用証明書',
    'a vendor’s signing certificate',
  );
  add(
    'PRACTICE_authority.cer',
    root,
    'ca-certificate',
    'not-a-push-certificate',
    '認証局の証明書',
    'the authority’s own certificate',
  );
  add(
    'PRACTICE_server.crt',
    pem(certificate(newKeys, 'practice.example.jp PRACTICE', false, { purpose: 'server' })),
    'other-certificate',
    'not-a-push-certificate',
    'Webサーバーの証明書',
    'a web server’s certificate',
  );
  add('PRACTICE_private.key', newKeys.pem, 'private-key', 'not-a-push-certificate', '秘密鍵', 'a private key');
  addContainers(add, renewal, newKeys.pem);
  addOthers(add, renewal);
  return files;
}

type Add = (
  name: string,
  bytes: Uint8Array | string,
  kind: FileKind,
  verdict: VerdictAnswer,
  ja: string,
  en: string,
) => void;

/** The right certificate in the wrappings that the world has shown. */
function addWrappings(add: Add, renewal: Uint8Array, encryptedKey: string, root: Uint8Array): void {
  const pem = writePem('CERTIFICATE', renewal, '');
  const kind = 'mdm-push-certificate';
  add('PRACTICE_der.cer', renewal, kind, 'ready', '正しい証明書（DER形式）', 'the right one as DER');
  add(
    'PRACTICE_bare.txt',
    encodeBase64(renewal),
    kind,
    'ready',
    '正しい証明書（前後の行なし）',
    'the right one as bare base64',
  );
  add(
    'PRACTICE_bom-crlf.pem',
    `\ufeff${pem.replace(/\n/g, '\r\n')}\r\n`,
    kind,
    'ready',
    '正しい証明書（BOMとCRLF）',
    'the right one with BOM and CRLF',
  );
  add(
    'PRACTICE_utf16.pem.txt',
    new Uint8Array(Buffer.from(`\ufeff${pem}\n`, 'utf16le')),
    kind,
    'ready',
    '正しい証明書（UTF-16）',
    'the right one in UTF-16',
  );
  add(
    'PRACTICE_bag.pem',
    `Bag Attributes\n    friendlyName: PRACTICE\nsubject=/UID=PRACTICE\n${pem}\n`,
    kind,
    'ready',
    '正しい証明書（書き出しの説明つき）',
    'the right one with Bag Attributes',
  );
  add(
    'PRACTICE_mail.txt',
    `証明書を送ります。\n\n${pem}\n\nよろしくお願いします。\n`,
    kind,
    'ready',
    '正しい証明書（メールの文章の中）',
    'the right one inside a mail',
  );
  add(
    'PRACTICE_with-chain.pem',
    `${pem}\n${writePem('CERTIFICATE', root)}`,
    kind,
    'ready',
    '正しい証明書（発行元つき）',
    'the right one with its issuer',
  );
  add(
    'PRACTICE_with-key.pem',
    `${pem}\n${encryptedKey}`,
    'certificate-with-key',
    'ready',
    '正しい証明書（暗号化された秘密鍵つき）',
    'the right one with an encrypted key',
  );
  add(
    'PRACTICE_leftover.cer',
    new Uint8Array([...renewal, ...text('\n-----END CERTIFICATE-----\nleft over')]),
    kind,
    'ready',
    '正しい証明書（後ろに余分なデータ）',
    'the right one with leftover text behind it',
  );
  const damaged = Uint8Array.from(renewal);
  damaged[damaged.length - 100] = (damaged[damaged.length - 100] ?? 0) ^ 1;
  add('PRACTICE_damaged.cer', damaged, kind, 'not-from-apple', '1か所だけ壊れた証明書', 'one bit of it is damaged');
  add(
    'PRACTICE_cut.pem',
    pem.slice(0, 900),
    'malformed',
    'not-a-push-certificate',
    '途中で切れた証明書',
    'the download was cut off',
  );
}

function addContainers(add: Add, renewal: Uint8Array, keyPem: string): void {
  const certificate = forge.pki.certificateFromPem(writePem('CERTIFICATE', renewal));
  const pkcs12 = forge.pkcs12.toPkcs12Asn1(forge.pki.privateKeyFromPem(keyPem), [certificate], 'practice', {
    algorithm: '3des',
  });
  add(
    'PRACTICE_bundle.p12',
    binary(forge.asn1.toDer(pkcs12).getBytes()),
    'pkcs12',
    'not-a-push-certificate',
    '秘密鍵入りの証明書ファイル',
    'a bundle with a private key',
  );
  const container = forge.pkcs7.createSignedData();
  container.addCertificate(certificate);
  const cms = binary(forge.asn1.toDer(container.toAsn1()).getBytes());
  add('PRACTICE_chain.p7b', cms, 'pkcs7', 'not-a-push-certificate', '包まれた証明書（PKCS#7）', 'a PKCS#7 container');
  add(
    'PRACTICE_token.p7m',
    `Content-Type: application/pkcs7-mime; name="smime.p7m"; smime-type=enveloped-data\r\nContent-Transfer-Encoding: base64\r\n\r\n${encodeBase64(cms, 64)}\r\n`,
    'pkcs7',
    'not-a-push-certificate',
    'サーバートークン',
    'a server token',
  );
  add(
    'PRACTICE_answer.b64.p7',
    Buffer.from(cms).toString('hex'),
    'pkcs7',
    'not-a-push-certificate',
    '16進で書かれたPKCS#7',
    'a PKCS#7 container in hex',
  );
}

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const profile =
  '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict><key>PayloadType</key><string>Configuration</string><key>PayloadIdentifier</key><string>practice</string><key>PayloadContent</key><array/></dict></plist>\n';

function addOthers(add: Add, renewal: Uint8Array): void {
  const wrong = 'not-a-push-certificate';
  add('PRACTICE_profile.mobileconfig', profile, 'mobileconfig', wrong, '構成プロファイル', 'a configuration profile');
  add(
    'PRACTICE_settings.plist',
    profile.replace('PayloadType', 'PracticeType'),
    'plist',
    wrong,
    '設定ファイル',
    'a settings file',
  );
  add(
    'PRACTICE_download.html',
    '<!DOCTYPE html>\n<html><head><title>PRACTICE</title></head><body>Session expired</body></html>\n',
    'html',
    wrong,
    'Webページ（失敗したダウンロード）',
    'a web page, as failed downloads are',
  );
  add(
    'PRACTICE_upload.json',
    '{"ErrorCode":-80018,"ErrorMessage":"PRACTICE"}',
    'json',
    wrong,
    '証明書の代わりに届くことがあるJSON',
    'the JSON that sometimes comes instead',
  );
  add(
    'PRACTICE_vpp-token.txt',
    encodeBase64(text('{"token":"PRACTICE","expDate":"2026-11-23T00:00:00+0000","orgName":"PRACTICE"}')),
    'json',
    wrong,
    'アプリ購入用のトークン',
    'a token for app purchases',
  );
  add(
    'PRACTICE_attachment.zip',
    zipOf('PRACTICE.pem', text(writePem('CERTIFICATE', renewal))),
    'zip',
    wrong,
    'ZIPに入った証明書',
    'the certificate inside a ZIP',
  );
  add(
    'PRACTICE_companies.xlsx',
    zipOf('xl/workbook.xml', text('<workbook/>')),
    'workbook',
    wrong,
    'Excelのブック',
    'an Excel workbook',
  );
  // The head of one, and nothing behind it: no words open it.
  add(
    'PRACTICE_hand-over.age',
    `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 18\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`,
    'age',
    wrong,
    '引き継ぎファイル',
    'a hand-over file',
  );
  add('PRACTICE_guide.pdf', '%PDF-1.4\n%PRACTICE\ntrailer<<>>\n%%EOF\n', 'pdf', wrong, 'PDF', 'a PDF');
  add(
    'PRACTICE_screen.png',
    Uint8Array.from(atob(png), (char) => char.charCodeAt(0)),
    'image',
    wrong,
    '画面の写真',
    'a picture of the screen',
  );
  add('PRACTICE_memo.txt', 'Apple IDのメモ（練習）\n', 'text', wrong, 'ただの文章', 'plain text');
  add('PRACTICE_empty.pem', new Uint8Array(), 'empty', wrong, '中身のないファイル', 'an empty file');
  add(
    'PRACTICE_noise.bin',
    Uint8Array.from({ length: 300 }, (_, i) => (i * 73 + 7) % 256),
    'unknown',
    wrong,
    '種類の分からないファイル',
    'a file of no known kind',
  );
}

/** One stored file (PKWARE APPNOTE 4.3). */
function zipOf(name: string, content: Uint8Array): Uint8Array {
  const nameBytes = Buffer.from(name);
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt32LE(crc32(content), 10);
  shared.writeUInt32LE(content.length, 14);
  shared.writeUInt32LE(content.length, 18);
  shared.writeUInt16LE(nameBytes.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, nameBytes, content]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), shared, Buffer.alloc(14), nameBytes]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
