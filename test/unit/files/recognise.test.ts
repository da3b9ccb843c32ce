// Every kind of file by content alone, in the wrappings of the world; never what its name says.
import { describe, expect, it } from 'vitest';
import { encodeBase64 } from '../../../core/formats/base64.ts';
import { writePem } from '../../../core/formats/pem-text.ts';
import type { FileKind, Recognised } from '../../../core/files/kinds.ts';
import { fileKinds, maxFileBytes } from '../../../core/files/kinds.ts';
import { recogniseFile, recogniseText } from '../../../core/files/recognise.ts';
import { bytesOf, demoFiles, rightName } from '../verdict/cases-for-tests.ts';

/** The end record says how long the comment behind it is (PKWARE APPNOTE 4.3.16). */
function withComment(zip: Uint8Array, comment: string): Uint8Array {
  const whole = Buffer.concat([zip, Buffer.from(comment, 'latin1')]);
  whole.writeUInt16LE(comment.length, zip.length - 2);
  return new Uint8Array(whole);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (content: string | Uint8Array): Recognised =>
  recogniseFile(typeof content === 'string' ? utf8(content) : content);
const der = bytesOf('PRACTICE_der.cer');
const pem = writePem('CERTIFICATE', der, '');
const fingerprint = read(der).certificate?.fingerprintSha256;
const key = new TextDecoder().decode(bytesOf('PRACTICE_private.key'));
const swapped = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());

describe('the practice files', () => {
  it.each(demoFiles)('$name is $kind', ({ bytes, kind }) => {
    expect(recogniseFile(bytes).kind).toBe(kind);
  });

  it('hold every kind but the one that is too large', () => {
    expect([...new Set<FileKind>([...demoFiles.map(({ kind }) => kind), 'too-large'])].sort()).toEqual(
      [...fileKinds].sort(),
    );
  });
});

describe('a workbook', () => {
  const workbook = bytesOf('PRACTICE_companies.xlsx');
  const renamed = (name: string) =>
    Uint8Array.from(
      Buffer.from(Buffer.from(workbook).toString('latin1').replaceAll('xl/workbook.xml', name), 'latin1'),
    );
  it.each<readonly [string, Uint8Array, FileKind]>([
    ['as Excel writes it', workbook, 'workbook'],
    ['the binary one', renamed('xl/workbook.bin'), 'workbook'],
    ['with a comment behind it', withComment(workbook, 'a comment'), 'workbook'],
    ['any other ZIP', renamed('wd/document.xml'), 'zip'],
    ['a workbook inside a ZIP', renamed('in/a/list.xlsx '), 'zip'],
    ['without its directory', workbook.subarray(0, 40), 'zip'],
    ['cut in its directory', workbook.subarray(0, workbook.length - 5), 'zip'],
  ])('%s', (_name, bytes, kind) => {
    expect(read(bytes).kind).toBe(kind);
  });
});

describe('one certificate in any wrapping', () => {
  it.each<readonly [string, string | Uint8Array, readonly string[]]>([
    ['as Apple writes it', pem, []],
    ['with a final newline and blanks', `${pem}\r\n \t\r\n`, []],
    ['old Mac line ends', pem.replaceAll('\n', '\r'), []],
    [
      'no line breaks inside',
      pem
        .replace(/(?<=-----)\n|\n(?=-----)/g, '#')
        .replaceAll('\n', '')
        .replaceAll('#', '\n'),
      [],
    ],
    ['all in one line', pem.replaceAll('\n', ' '), []],
    ['indented', pem.replaceAll('\n', '\n   '), []],
    ['UTF-8 with BOM', `\ufeff${pem}`, ['bom']],
    ['UTF-16 little-endian', Uint8Array.from(Buffer.from(`\ufeff${pem}`, 'utf16le')), ['bom', 'utf16']],
    ['UTF-16 big-endian', swapped(`\ufeff${pem}`), ['bom', 'utf16']],
    ['UTF-16 without a mark', Uint8Array.from(Buffer.from(pem, 'utf16le')), ['utf16']],
    ['Bag Attributes', `Bag Attributes\n  localKeyID: 01\nsubject=/C=JP\nissuer=/C=US\n${pem}`, ['bag-attributes']],
    [
      'Japanese text in Shift_JIS around',
      Uint8Array.from([0x8f, 0xd8, 0x96, 0xbe, 0x8f, 0x91, 10, ...utf8(pem)]),
      ['text-around'],
    ],
    ['twice the same', `${pem}\n${pem}`, []],
    ['X509 CERTIFICATE', writePem('X509 CERTIFICATE', der), []],
    ['DER', der, []],
    ['DER with text behind', Uint8Array.from([...der, ...utf8('-----END CERTIFICATE-----')]), ['bytes-behind']],
    ['bare base64 in one line', encodeBase64(der), ['no-armour']],
    ['bare base64 in lines with CRLF', encodeBase64(der, 64).replaceAll('\n', '\r\n'), ['no-armour']],
    ['a parameter block and an encrypted key beside', `${key}${pem}`, ['held-private-key']],
    ['a broken key beside', `${pem}\n-----BEGIN ENCRYPTED PRIVATE KEY-----\nnothing`, ['held-private-key']],
    ['DER with a key behind', Uint8Array.from([...der, ...utf8(key)]), ['bytes-behind', 'held-private-key']],
  ])('%s', (_name, content, notes) => {
    const found = read(content);
    expect(found.kind).toBe(notes.includes('held-private-key') ? 'certificate-with-key' : 'mdm-push-certificate');
    expect(found.notes).toEqual(notes);
    expect(found.certificate?.fingerprintSha256).toBe(fingerprint);
    expect(found.leafDer).toEqual(der);
  });

  const body = encodeBase64(der, 64);
  const rtf = `{\\rtf1\\ansi{\\fonttbl\\f0 Courier;}\\f0 ${pem.replaceAll('\n', '\\\n')}}`;
  it.each<readonly [string, string]>([
    ['a quoted mail', `On Tuesday somebody wrote:\n${pem.replaceAll(/^/gm, '> ')}`],
    ['a mail quoted twice', pem.replaceAll(/^/gm, '>> ')],
    ['rich text', rtf],
    ['a web page', `<!doctype html><html><body><pre>${pem}</pre></body></html>`],
    [
      'a web page, a line in each paragraph',
      `<html><body>${pem
        .split('\n')
        .map((l) => `<p>${l}</p>`)
        .join('')}</body>`,
    ],
    ['JSON', JSON.stringify({ certificate: pem })],
    ['a quoted block without its marks', body.replaceAll(/^/gm, '> ')],
  ])('is read out of %s, which is said', (_, content) => {
    const found = read(content);
    expect(found.certificate?.fingerprintSha256).toBe(fingerprint);
    expect(found.leafDer).toEqual(der);
    expect(found.notes.some((note) => note === 'unwrapped' || note === 'text-around')).toBe(true);
  });

  it('also as pasted text', () => {
    expect(recogniseText(`\ufeffこちらです\n${pem}\n`)).toMatchObject({
      kind: 'mdm-push-certificate',
      notes: ['text-around'],
    });
    expect(recogniseText(encodeBase64(der, 64))).toMatchObject({ kind: 'mdm-push-certificate', form: 'base64' });
    expect([recogniseText(' \n').kind, recogniseText('こんにちは').kind]).toEqual(['empty', 'text']);
  });
});

describe('more than one', () => {
  const other = bytesOf('PRACTICE_app.cer');
  it.each<readonly [string, string | Uint8Array]>([
    ['DER, a line end, and another', Uint8Array.from([...der, 10, ...other])],
    ['DER, a NUL, and another', Uint8Array.from([...der, 0, ...other])],
    ['DER, and another in base64', Uint8Array.from([...der, ...utf8(`\n${encodeBase64(other, 64)}\n`)])],
    ['two in one block', writePem('CERTIFICATE', Uint8Array.from([...der, ...other]))],
    ['PEM, and another in bare base64', `${pem}\n\n${encodeBase64(other, 64)}\n`],
    ['PEM, and another in small letters', `${pem}\n-----begin certificate-----\n${encodeBase64(other, 64)}\n`],
  ])('a second certificate is seen wherever it lies: %s', (_, content) => {
    expect(read(content).kind).toBe('several-certificates');
  });
  it('certificates that are no chain are several', () => {
    expect(read(`${pem}\n${writePem('CERTIFICATE', other)}`).kind).toBe('several-certificates');
    expect(read(Uint8Array.from([...der, ...other])).kind).toBe('several-certificates');
    expect(read(Uint8Array.from([...der, ...utf8(writePem('CERTIFICATE', other))])).kind).toBe('several-certificates');
  });

  it('a leaf keeps its own chain out of the way, in any order', () => {
    const root = writePem('CERTIFICATE', bytesOf('PRACTICE_authority.cer'));
    for (const text of [`${pem}\n${root}`, `${root}${pem}`]) {
      expect(read(text)).toMatchObject({ kind: 'mdm-push-certificate', notes: ['held-own-chain'], leafDer: der });
    }
  });
});

describe('what is broken says what it seemed to be', () => {
  it.each([
    ['the last line is missing', pem.slice(0, -20), 'pem-cut-off'],
    ['cut in the middle', pem.slice(0, 800), 'pem-cut-off'],
    ['a foreign character', pem.replace('M', '%'), 'pem-bad-character'],
    ['another last line', pem.replace('END CERTIFICATE', 'END CERTIFICATE REQUEST'), 'pem-labels-differ'],
    ['nothing between', '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----', 'pem-empty'],
    ['DER cut off', der.slice(0, 500), 'truncated'],
    ['bare base64 cut off', encodeBase64(der).slice(0, 800), 'truncated'],
    [
      'bare base64 with a foreign character',
      `${encodeBase64(der).slice(0, 700)}!${encodeBase64(der).slice(700)}`,
      'base64-bad-character',
    ],
  ])('%s', (_name, content, problem) => {
    const found = read(content);
    expect(found.kind).toBe('malformed');
    expect(found.malformed?.problem).toBe(problem);
    expect(found.malformed?.seemed).toMatch(/certificate$/);
    if (problem === 'truncated' || problem === 'pem-cut-off')
      expect(found.malformed?.seemed).toBe('mdm-push-certificate');
    expect(found.certificate).toBeUndefined();
  });

  it('never quotes a key', () => {
    expect(JSON.stringify(read(key.slice(0, 900)))).toBe('{"kind":"private-key","form":"pem","notes":[]}');
  });
});

describe('other kinds', () => {
  it.each<readonly [FileKind, string]>([
    ['private-key', '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----'],
    ['private-key', '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nAAAA\n-----END RSA PRIVATE KEY-----'],
    ['private-key', 'PuTTY-User-Key-File-3: ssh-rsa'],
    ['html', '\ufeff\n<!-- saved -->\n<!DOCTYPE html><p>-----BEGIN CERTIFICATE-----'],
    ['html', '<?xml version="1.0"?><html xmlns="x"></html>'],
    ['image', '<?xml version="1.0"?><svg xmlns="x"/>'],
    [
      'pkcs7',
      'MIME-Version: 1.0\r\nContent-Disposition: attachment;\r\n\tfilename="smime.p7m"\r\nContent-Type: application/x-pkcs7-mime;\r\n\r\nMIAG',
    ],
    ['pkcs7', '-----BEGIN PKCS7-----\nMIAGCSqGSIb3DQEHAqCAMIACAQE=\n-----END PKCS7-----'],
    ['json', '[1,2]'],
    ['text', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----'],
    ['text', 'E320'],
    ['text', '0123456789'],
    ['text', '<p>not a page'],
    ['empty', ' \r\n\t'],
    ['empty', '\ufeff'],
  ])('%s: %j', (kind, content) => {
    expect(read(content).kind).toBe(kind);
  });

  it('knows containers of indefinite length', () => {
    expect(
      read(Uint8Array.from([0x30, 0x80, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2, 0xa0, 0x80, 0])).kind,
    ).toBe('pkcs7');
    expect(
      read(Uint8Array.from([0x30, 0x80, 2, 1, 3, 0x30, 0x80, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1, 0xa0]))
        .kind,
    ).toBe('pkcs12');
  });

  it('looks into 10 MB and not further', () => {
    const large = new Uint8Array(maxFileBytes + 1).fill(0x41);
    expect([recogniseFile(large).kind, recogniseFile(large.subarray(1)).kind]).toEqual(['too-large', 'text']);
  });

  it('judges the kind of a certificate by what the subject says as a whole', () => {
    expect(read(bytesOf(rightName)).kind).toBe('mdm-push-certificate');
    expect(read(bytesOf('PRACTICE_vendor.pem')).kind).toBe('vendor-certificate');
  });
});
