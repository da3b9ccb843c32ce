// What the first page says about anything: every kind of text and file, and which renewal each belongs to.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { casesIn, type KnownCase } from '../../../core/intake/known-cases.ts';
import { givenFile } from '../../../core/files/given-file.ts';
import { lookAt } from '../../../core/intake/look-at.ts';
import { recogniseFile } from '../../../core/files/recognise.ts';

const fixtures = join(import.meta.dirname, '..', '..', 'tables', 'fixtures');
const bytes = (name: string) => new Uint8Array(readFileSync(join(fixtures, name)));
const now = Date.parse('2026-11-23T10:30:00Z');
const uuid = 'c69f1c2e-7a44-4d0e-9c3b-2f6d1a8e46f8';
const topic = `com.apple.mgmt.External.${uuid}`;
const dn = `C=JP, CN=APSP:${uuid}, UID=${topic}`;
const known: KnownCase = {
  caseId: 'case-1',
  customerId: 'customer-1',
  customer: 'みなと商事',
  mCode: 'M12345678',
  mode: 'real',
  step: 'portal',
  finished: false,
  inUse: false,
  seeksRows: true,
  target: { apsp: uuid, serial: 'cd17b2a4993005b1', notAfter: '2027-01-25T00:00:00Z' },
  ends: '2027-01-25T00:00:00Z',
  topics: [topic.toLowerCase()],
  registered: null,
  candidate: null,
  csrKeys: [],
};
const words = (text: string, cases: readonly KnownCase[] = []) =>
  lookAt({ kind: 'text', text }, { now, environment: null, cases: casesIn(cases) });
const file = (name: string, cases: readonly KnownCase[] = []) =>
  lookAt(givenFile(bytes(name), name), { now, environment: null, cases: casesIn(cases) });
const mail =
  '件名：【ビジネス・コンシェル デバイスマネジメント】重要：MDM証明書の有効期限切れに関するご案内(M12345678)\n送信日時：2026年11月20日\n\n貴社のMDM証明書の有効期限：2027年1月25日\n更新をお願いします。';

describe('mails', () => {
  test.each([
    ['as it is', mail],
    ['full-width', mail.replace('(M12345678)', '（M12345678）').replace('2027年1月25日', '2027年1月25日')],
    ['slashes', mail.replace('2027年1月25日', '2027/01/25')],
  ])('the help desk’s: code and end are read (%s)', (_, text) => {
    expect(words(text)).toMatchObject({
      kind: 'renewal-mail',
      tone: 'good',
      mCode: 'M12345678',
      notAfter: '2027-01-25T00:00:00Z',
    });
  });
  it('begins a renewal with the code', () => {
    expect(words(mail).next).toEqual([
      {
        do: 'begin',
        flow: 'renew',
        mode: 'real',
        customerId: null,
        customer: '',
        known: { mCode: 'M12345678', topic: null, notAfter: '2027-01-25T00:00:00Z' },
        give: null,
      },
      // Practised first, the real one after it is begun with the same.
      {
        do: 'begin',
        flow: 'renew',
        mode: 'practice',
        customerId: null,
        customer: '',
        known: { mCode: 'M12345678', topic: null, notAfter: '2027-01-25T00:00:00Z' },
        give: null,
      },
    ]);
  });
  it('opens that customer’s open renewal, or begins this year’s for the same customer', () => {
    expect(words(mail, [known]).next).toMatchObject([{ do: 'open', caseId: 'case-1' }]);
    expect(words(mail, [{ ...known, finished: true, inUse: true }])).toMatchObject({
      customer: 'みなと商事',
      next: [
        { do: 'begin', customerId: 'customer-1' },
        { do: 'begin', mode: 'practice', customerId: null },
      ],
    });
  });
  it('its subject alone is enough, and its own date is no end', () => {
    expect(words('重要：MDM証明書の有効期限切れに関するご案内（M12345678）')).toMatchObject({
      kind: 'renewal-mail',
      mCode: 'M12345678',
      notAfter: null,
    });
    expect(words(mail.replace('貴社のMDM証明書の有効期限：2027年1月25日', '')).notAfter).toBeNull();
  });
  test.each([
    '30 day notification: Apple Push Notification Service certificate expiration',
    'Final notice - Tomorrow your MDM push certificate expires',
    'Appleから、MDM用プッシュ証明書の期限が近づいているとメールが来ました',
  ])('Apple’s notice: %s', (text) => {
    expect(words(text)).toMatchObject({
      kind: 'apple-expiry-mail',
      next: [
        { do: 'begin', mode: 'real' },
        { do: 'begin', mode: 'practice' },
      ],
    });
  });
  test.each([
    'Your Apple push certificate has been revoked.',
    'The certificate for Mobile Device Management\nserial cd17 was revoked',
    'Appleの証明書が取り消されました',
  ])('after Revoke its own flow begins, and nothing else: %s', (text) => {
    expect(words(text)).toMatchObject({
      kind: 'revoked-mail',
      tone: 'stop',
      next: [{ do: 'begin', flow: 'revoke', mode: 'real' }],
    });
  });
});

describe('messages', () => {
  test.each([
    ['証明書のBundle Identifierが登録済のものと一致しません。…再度証明書を作成してください。(E320)', 'e320'],
    ['(E320)', 'e320'],
    [
      'Get Started\n\nTo get a new certificate for a OS X server, use your OS X server administration tools.',
      'get-started',
    ],
    ['Get Started', 'get-started'],
    ['Invalid Certificate Signing Request', 'invalid-csr'],
    ['無効な証明書署名リクエスト', 'invalid-csr'],
    ['Certificate Signature Verification failed\nThe signature is invalid.', 'signature-failed'],
    // Its code alone stands for both causes.
    ['{"ErrorCode":-80018,"ErrorMessage":"x"}', 'upload-refused'],
    ['Certificate Signature Verification failed because the signing certificate is expired.', 'signing-expired'],
    ['登録が完了しました。', 'request-receipt'],
    ['選択されたファイルはMDM証明書ではないため、登録できません。', 'site-refused'],
    ['証明書の登録に失敗しました。(E105)', 'site-refused'],
    ['The certificate can’t be registered.', 'site-refused'],
  ])('%s', (text, kind) => {
    const look = words(text);
    expect(look.kind).toBe(kind);
    expect(look.next.length).toBeGreaterThan(0);
  });
  it('a refusal opens the page about it, where a registration is open; a renewal that is registered already is not what it means', () => {
    const refused = '選択されたファイルはMDM証明書ではないため、登録できません。';
    expect(words(refused, [known, { ...known, caseId: 'case-2', step: 'register' }]).next).toMatchObject([
      { do: 'open', caseId: 'case-2', say: 'site-refused' },
      { do: 'open', caseId: 'case-1', say: null },
    ]);
    expect(words(refused, [{ ...known, inUse: true }]).next).toMatchObject([{ do: 'begin', flow: 'renew' }]);
    expect(words('(E320)', [{ ...known, inUse: true }]).next).toMatchObject([{ do: 'begin', flow: 'duplicate' }]);
    expect(words('登録が完了しました。', [{ ...known, inUse: true }]).next).toMatchObject([{ do: 'open' }]);
  });
  it('E320 opens the page about it, where a registration is open', () => {
    expect(words('(E320)', [{ ...known, step: 'register' }]).next).toEqual([
      { do: 'open', caseId: 'case-1', customer: 'みなと商事', mode: 'real', step: 'register', give: null, say: 'e320' },
    ]);
    expect(words('(E320)', [known]).next).toMatchObject([
      { do: 'open', say: 'row-sought' },
      { do: 'begin', flow: 'duplicate' },
    ]);
    expect(words('(E320)').next).toMatchObject([{ do: 'begin', flow: 'duplicate', mode: 'real' }]);
    expect(words('(E320)', [{ ...known, seeksRows: false }]).next).toMatchObject([
      { do: 'open', say: null },
      { do: 'begin', flow: 'duplicate' },
    ]);
  });
});

describe('numbers', () => {
  const panel = `Serial Number : cd17b2a4993005b1\nSubject DN : ${dn}\nNotes : M12345678\nCancel Update Note`;
  it('a panel is judged against the open renewals, and begins nothing by its number', () => {
    expect(words(panel, [known])).toMatchObject({
      kind: 'panel',
      tone: 'good',
      rows: [{ customer: 'みなと商事', judgement: { answer: 'this-row' } }],
      next: [{ do: 'open' }],
    });
    expect(words(panel)).toMatchObject({ kind: 'panel', mCode: 'M12345678', next: [{ do: 'begin', known: null }] });
    expect(words(panel.replaceAll('c69f', 'aaaa'), [known])).toMatchObject({
      tone: 'caution',
      rows: [{ judgement: { answer: 'misread' } }],
    });
  });
  it('rows of the list', () => {
    const rows = Array.from({ length: 3 }, () => 'Mobile Device Management\tSOFTBANK Corp.\tJan 25, 2027\tActive').join(
      '\n',
    );
    expect(
      words(
        `${rows}\n*Revoking or allowing this certificate to expire will require existing devices to be re-enrolled.`,
        [known],
      ),
    ).toMatchObject({ kind: 'rows', rows: [{ judgement: { answer: 'candidates', rows: [1, 2, 3] } }] });
  });
  test.each([
    [`Subject DN\t${dn}`, 'subject-dn'],
    [dn, 'subject-dn'],
    [topic, 'topic'],
    [`トピック\n${topic}`, 'topic'],
    [`Subject DN ${dn}\n有効期限 2027/01/25\n使用したApple ID`, 'subject-dn'],
  ])('%s can be begun with, or not', (text, kind) => {
    expect(words(text)).toMatchObject({
      kind,
      topic,
      next: [
        { do: 'begin', known: { topic } },
        { do: 'begin', known: null },
      ],
    });
  });
  it('the site’s page gives the end, too', () =>
    expect(words(`証明書情報\nSubject DN ${dn}\n有効期限 2027/01/25`).notAfter).toBe('2027-01-25T00:00:00Z'));
  it('a customer’s number and a serial', () => {
    expect(words('M12345678')).toMatchObject({ kind: 'customer-code', mCode: 'M12345678' });
    expect(words('cd:17:b2:a4:99:30:05:b1', [known])).toMatchObject({ kind: 'serial', customer: 'みなと商事' });
  });
});

describe('files', () => {
  it('the certificate in use begins a renewal with itself', () => {
    expect(file('PRACTICE_registered.pem')).toMatchObject({
      kind: 'certificate',
      mode: 'practice',
      tone: 'good',
      next: [
        { do: 'begin', flow: 'renew', mode: 'practice', give: 'registered' },
        { do: 'begin', flow: 'duplicate', mode: 'practice', give: 'registered' },
      ],
    });
  });
  it('one whose issuer can’t be verified is taken with caution', () => {
    const given = givenFile(bytes('PRACTICE_registered.pem'), 'x.pem');
    if (given.kind !== 'file' || !given.recognised.certificate) throw new Error('no certificate');
    const certificate = { ...given.recognised.certificate, issuedBy: 'unknown-practice' as const };
    const look = lookAt(
      { ...given, recognised: { ...given.recognised, certificate } },
      { now, environment: null, cases: casesIn([]) },
    );
    expect(look).toMatchObject({
      mode: 'practice',
      tone: 'caution',
      next: [{ flow: 'renew', give: 'registered' }, {}],
    });
  });
  it('one that has ended begins the job for that, by file, by number and by mail; what has not begun does not', () => {
    expect(file('PRACTICE_expired.pem').next).toMatchObject([
      { do: 'begin', flow: 'expired', mode: 'practice', give: 'registered' },
    ]);
    expect(file('PRACTICE_not-yet.pem').next).toMatchObject([{ do: 'begin', flow: 'renew' }]);
    const late = Date.parse('2027-01-27T10:00:00Z');
    const lateWords = (text: string) =>
      lookAt({ kind: 'text', text }, { now: late, environment: null, cases: casesIn([]) }).next;
    expect(lateWords(`証明書情報\nSubject DN ${dn}\n有効期限 2027/01/25`)).toMatchObject([
      { flow: 'expired', known: { topic } },
      { flow: 'expired', known: null },
    ]);
    expect(lateWords(mail)).toMatchObject([
      { flow: 'expired', known: { mCode: 'M12345678', notAfter: '2027-01-25T00:00:00Z' } },
    ]);
    expect(words(`証明書情報\nSubject DN ${dn}\n有効期限 2027/01/25`).next).toMatchObject([
      { flow: 'renew' },
      { flow: 'renew' },
    ]);
  });
  it('that of an earlier customer begins this year’s for the same one', () => {
    const { certificate } = recogniseFile(bytes('PRACTICE_registered.pem'));
    const last: KnownCase = {
      ...known,
      mode: 'practice',
      finished: true,
      inUse: true,
      topics: [certificate?.topic?.toLowerCase() ?? ''],
      candidate: certificate?.fingerprintSha256 ?? '',
    };
    expect(file('PRACTICE_registered.pem', [last])).toMatchObject({
      customer: 'みなと商事',
      seen: 'in-use',
      next: [
        { do: 'begin', customerId: 'customer-1', give: 'registered' },
        { do: 'begin', flow: 'duplicate', customerId: 'customer-1', give: 'registered' },
      ],
    });
    expect(
      file('PRACTICE_registered.pem', [{ ...last, finished: false, inUse: false, step: 'registered', candidate: null }])
        .next,
    ).toMatchObject([{ do: 'open', give: 'registered' }]);
    expect(
      file('PRACTICE_registered.pem', [{ ...last, finished: false, inUse: false, step: 'portal', candidate: null }])
        .next,
    ).toMatchObject([{ do: 'open', give: 'candidate' }]);
    expect(file('PRACTICE_registered.pem', [{ ...last, finished: false, inUse: false }])).toMatchObject({
      seen: 'here-already',
      next: [{ do: 'open', give: null }],
    });
  });
  it('a request goes to the renewal that waits for it', () => {
    const name = 'PushCertificate_PRACTICE_IoTEX_202511231030.csr';
    expect(file(name, [{ ...known, mode: 'practice', step: 'csr-take' }])).toMatchObject({
      kind: 'request',
      tone: 'good',
      next: [{ do: 'open', give: 'csr' }],
    });
    expect(file(name, [known]).next).toMatchObject([{ do: 'begin', mode: 'practice' }]);
  });
  test.each([
    ['PRACTICE_ids-differ.pem', 'stop'],
    ['PRACTICE_expired.pem', 'caution'],
    ['PRACTICE_mock.pem', 'stop'],
    ['PRACTICE_request-changed.csr', 'stop'],
    ['PRACTICE_request-vendor-ended.csr', 'stop'],
  ])('%s is not called good', (name, tone) => {
    expect(file(name).tone).toBe(tone);
  });
  test.each([
    ['PRACTICE_private.key', 'private-key', 'stop'],
    ['PRACTICE_bundle.p12', 'pkcs12', 'stop'],
    ['PRACTICE_attachment.zip', 'zip', 'caution'],
    ['PRACTICE_screen.png', 'image', 'caution'],
    ['PRACTICE_download.html', 'html', 'caution'],
    ['PRACTICE_server.crt', 'other-certificate', 'caution'],
    ['PRACTICE_app.cer', 'apns-app-certificate', 'caution'],
    ['PRACTICE_cut.pem', 'malformed', 'caution'],
  ])('%s is named %s', (name, kind, tone) => expect(file(name)).toMatchObject({ kind: 'file', file: kind, tone }));
  it('the portal’s refusal saved as .json is read as what it says', () =>
    expect(file('PRACTICE_upload.json').kind).toBe('upload-refused'));
  it('a mail saved as a file is read as its text; a certificate inside a mail is a certificate', () => {
    expect(
      lookAt(givenFile(new TextEncoder().encode(mail), 'mail.txt'), { now, environment: null, cases: casesIn([]) }),
    ).toMatchObject({ kind: 'renewal-mail', name: 'mail.txt' });
    expect(file('PRACTICE_mail.txt').kind).toBe('certificate');
    expect(words(new TextDecoder().decode(bytes('PRACTICE_bare.txt'))).kind).toBe('certificate');
  });
});

test.each(['', '  \n\u200b'])('nothing at all', (text) => expect(words(text).kind).toBe('nothing'));
it('words that mean nothing here are called that', () => {
  expect(words('明日の会議は10時からです。')).toMatchObject({ kind: 'unknown-text', tone: 'info' });
  expect(words('hello', [known]).next).toMatchObject([{ do: 'open' }]);
});

describe('whatever comes', () => {
  const pieces = [
    mail,
    dn,
    topic,
    '(E320)',
    'Serial Number : ',
    'APSP:',
    'com.apple.mgmt.',
    'Mobile Device Management',
    'Jan 25, 2025',
    'certificate ',
    'M1234567',
    '-----BEGIN CERTIFICATE-----',
    '\u0000',
    '\ud800',
    'ﷺ',
    '2025-',
    'シリアル番号',
    'cd 17 b2 ',
    '年',
    '令和',
    '{',
    '<plist',
  ];
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  it('never throws, and keeps the shape', () => {
    for (let turn = 0; turn < 1500; turn += 1) {
      const text = Array.from({ length: random(12) }, () => {
        const piece = pieces[random(pieces.length)] ?? '';
        return random(3) === 0 ? piece.slice(random(piece.length + 1)) : piece;
      }).join(random(2) ? ' ' : '');
      const look = words(text, [known]);
      expect(['good', 'info', 'caution', 'stop']).toContain(look.tone);
    }
  });
  it('never throws on a file of the table, cut anywhere', () => {
    for (const name of readdirSync(fixtures)) {
      const whole = bytes(name);
      for (const length of [whole.length, random(whole.length + 1)])
        expect(
          lookAt(givenFile(whole.subarray(0, length), name), { now, environment: null, cases: casesIn([known]) }).kind,
        ).toBeTruthy();
    }
  });
  test.each(pieces.map((piece) => [piece]))('two megabytes of "%s" are answered soon', (piece) => {
    // Of the processor: others may have it meanwhile.
    const began = process.cpuUsage();
    words(piece.repeat(Math.ceil(2_000_000 / piece.length)).slice(0, 2_000_000), [known]);
    expect(process.cpuUsage(began).user).toBeLessThan(3_000_000);
  });
});
