// The letters that go out under the customer's name: the request to Apple to move a certificate (M22), and the
// request to delete one (M23).
import { describe, expect, it, test } from 'vitest';
import type { CertificateFigures } from '../../../core/crypto/figures.ts';
import { letterForms, writeMoveRequest } from '../../../core/text/apple-move-request.ts';
import { texts } from '../../../core/text/texts.ts';

const topic = 'com.apple.mgmt.External.5b0f2c1e-7a44-4d0e-9c3b-2f6d1a8e4c70';
const certificate: CertificateFigures = {
  topic,
  uid: topic,
  commonName: 'APSP:5b0f2c1e-7a44-4d0e-9c3b-2f6d1a8e4c70',
  serial: 'cd17b2a4993005b1',
  notBefore: '2026-01-25T23:30:00Z',
  notAfter: '2027-01-25T23:30:00Z',
  issuer: 'C=US, O=Apple Inc.',
  subject: `C=JP, UID=${topic}`,
  publicKeySha256: '',
  fingerprintSha256: '',
  keyType: 'rsa',
  keyBits: 2048,
  isCa: false,
  issuedBy: 'apple',
};
const registered = { kind: 'file', sha256: '', name: 'registered.pem', certificate, heldKey: false } as const;

describe.each(letterForms)('the request to Apple: %s', (form) => {
  const {
    dates,
    trouble: { letter },
  } = texts[form.endsWith('en') ? 'en' : 'ja'];
  const written = (about: Partial<Parameters<typeof writeMoveRequest>[1]>) =>
    writeMoveRequest(form, { organisation: 'みなと商事', registered: null, ...about });

  it('names the certificate by every figure, and asks that it is not revoked', () => {
    const text = written({ registered });
    for (const figure of [
      'みなと商事',
      topic,
      certificate.serial,
      certificate.subject,
      dates.day(certificate.notBefore),
      dates.day(certificate.notAfter),
    ])
      expect(text).toContain(figure);
    // As Apple asks for it: the name on a line of its own, the serial in the subject, the dates as its list shows them.
    expect(text.split('\n')).toContain(
      `${letter.commonName}${texts[form.endsWith('en') ? 'en' : 'ja'].frame.colon}${certificate.commonName}`,
    );
    if (form.startsWith('mail')) expect(text.split('\n')[0]).toContain(certificate.serial);
    for (const day of ['Jan 25, 2026', 'Jan 25, 2027']) expect(text).toContain(day);
    expect(text).toMatch(form.endsWith('en') ? /not.*revoke/i : /失効させないで/);
  });

  it('leaves a place for what is not known, and for both accounts', () => {
    const places = (text: string): number => text.split(letter.toFill).length - 1;
    expect(places(written({}))).toBe(
      places(written({ registered: { kind: 'stated', topic, notAfter: certificate.notAfter } })) + 2,
    );
    for (const account of [letter.oldAccount, letter.newAccount])
      expect(written({})).toMatch(new RegExp(`${account}.*${letter.toFill}`));
  });
});

test('the request to delete the certificate names the company, its number and the day on which the devices were deleted', () => {
  const {
    startOver: { mail },
    dates,
  } = texts.ja;
  expect(mail.subject).toContain('MDM証明書の削除依頼');
  const body = mail.body('みなと商事', 'M12345678', dates.day('2026-11-24'));
  for (const part of ['みなと商事', 'M12345678', '2026年11月24日（火）']) expect(body).toContain(part);
});

test.each(['ja', 'en'] as const)(
  'the question about a move names the company, asks two things and promises to remove nothing (%s)',
  (language) => {
    const { mail } = texts[language].moving;
    const body = mail.body('みなと商事', 'M12345678');
    for (const part of ['みなと商事', 'M12345678', '26', 'Apple Business']) expect(body).toContain(part);
    expect(body.split('\n').filter((line) => /^[12]\. .*(か。|\?)/.test(line))).toHaveLength(2);
    expect(body).toMatch(language === 'ja' ? /削除はいたしません/ : /wait for your answer before we remove/);
  },
);
