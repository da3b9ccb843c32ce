// Has the openssl command make certificates and requests of odd shapes, for the fixtures and for cross-checking.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type OddFile = { readonly name: string; readonly bytes: Uint8Array };

type Shape = {
  readonly name: string;
  readonly key: readonly string[];
  readonly more?: readonly string[];
  readonly subject?: string;
  readonly request?: boolean;
};

const rsa = (bits: number): readonly string[] => ['rsa', '-pkeyopt', `rsa_keygen_bits:${bits}`];
const ec = (curve: string): readonly string[] => ['EC', '-pkeyopt', `ec_paramgen_curve:${curve}`];

const shapes: readonly Shape[] = [
  { name: 'rsa1024.pem', key: rsa(1024) },
  { name: 'rsa3072-sha384.pem', key: rsa(3072), more: ['-sha384'] },
  { name: 'rsa2048-sha512.pem', key: rsa(2048), more: ['-sha512'] },
  { name: 'rsa2048-sha1.pem', key: rsa(2048), more: ['-sha1'] },
  { name: 'rsa2048-md5.pem', key: rsa(2048), more: ['-md5'] },
  { name: 'rsa2048-pss.pem', key: rsa(2048), more: ['-sigopt', 'rsa_padding_mode:pss'] },
  { name: 'rsa-pss-key.pem', key: ['rsa-pss', '-pkeyopt', 'rsa_keygen_bits:2048'] },
  { name: 'p256.pem', key: ec('P-256') },
  { name: 'p384.pem', key: ec('P-384'), more: ['-sha384'] },
  { name: 'p521.pem', key: ec('P-521'), more: ['-sha512'] },
  { name: 'secp256k1.pem', key: ec('secp256k1') },
  { name: 'ed25519.pem', key: ['ED25519'] },
  { name: 'serial-negative.pem', key: ec('P-256'), more: ['-set_serial', '-1234567'] },
  { name: 'serial-zero-led.pem', key: ec('P-256'), more: ['-set_serial', '0x00f0e1d2c3b4a59687'] },
  { name: 'serial-small.pem', key: ec('P-256'), more: ['-set_serial', '10'] },
  { name: 'serial-zero.pem', key: ec('P-256'), more: ['-set_serial', '0'] },
  { name: 'serial-long.pem', key: ec('P-256'), more: ['-set_serial', '0x7fffffffffffffffffffffffffffffffffffffff'] },
  { name: 'after-2050.pem', key: ec('P-256'), more: ['-days', '20000'] },
  { name: 'names-t61.pem', key: ec('P-256'), subject: '/C=FR/O=Société Générale/CN=été' },
  { name: 'names-bmp.pem', key: ec('P-256'), subject: '/C=JP/O=練習商事株式会社/CN=証明書' },
  { name: 'names-multi-valued.pem', key: ec('P-256'), subject: '/C=JP/CN=one+UID=two/O=three' },
  { name: 'names-punctuation.pem', key: ec('P-256'), subject: '/C=JP/O=A, B + C; "D" <E> \\\\F/CN= #G ' },
  {
    name: 'names-many.pem',
    key: ec('P-256'),
    subject:
      '/DC=com/DC=example/C=JP/ST=Tokyo/L=Minato/O=O/OU=U1/OU=U2/CN=N/emailAddress=a@example.jp/serialNumber=5/title=T/GN=G/SN=S',
  },
  {
    name: 'mock-push.pem',
    key: rsa(2048),
    subject:
      '/UID=com.apple.mgmt.External.5b0f2c1e-7a44-4d0e-9c3b-2f6d1a8e4c70/CN=APSP:5b0f2c1e-7a44-4d0e-9c3b-2f6d1a8e4c70/C=JP',
  },
  { name: 'rsa2048.csr', key: rsa(2048), request: true },
  { name: 'rsa1024.csr', key: rsa(1024), request: true },
  { name: 'p256.csr', key: ec('P-256'), request: true },
  { name: 'secp256k1.csr', key: ec('secp256k1'), request: true },
  { name: 'ed25519.csr', key: ['ED25519'], request: true },
  { name: 'rsa2048-pss.csr', key: rsa(2048), request: true, more: ['-sigopt', 'rsa_padding_mode:pss'] },
  { name: 'rsa2048-md5.csr', key: rsa(2048), request: true, more: ['-md5'] },
  { name: 'names-bmp.csr', key: rsa(2048), request: true, subject: '/C=JP/O=練習商事株式会社/CN=é' },
];

// `default` lets openssl choose PrintableString, T61String and BMPString, as old tools did.
const config = '[req]\nstring_mask = default\ndistinguished_name = dn\n[dn]\n';

/** `folder` is for the keys, which are thrown away with it. A shape that this openssl refuses is left out. */
export function makeOddFiles(folder: string): readonly OddFile[] {
  writeFileSync(join(folder, 'config'), config);
  const files: OddFile[] = [];
  for (const shape of shapes) {
    const [key, out] = [join(folder, `${shape.name}.key`), join(folder, shape.name)];
    const kind =
      shape.request === true ? [] : ['-x509', ...(shape.more?.includes('-days') === true ? [] : ['-days', '365'])];
    const subject = shape.subject ?? `/C=JP/O=PRACTICE/CN=${shape.name}`;
    run(['genpkey', '-algorithm', ...shape.key, '-out', key]);
    run([
      'req',
      '-new',
      ...kind,
      '-key',
      key,
      '-out',
      out,
      '-subj',
      subject,
      '-utf8',
      '-config',
      join(folder, 'config'),
      ...(shape.more ?? []),
    ]);
    files.push({ name: shape.name, bytes: new Uint8Array(readFileSync(out)) });
  }
  // Without extensions `x509 -req` writes version 1.
  run([
    'x509',
    '-req',
    '-in',
    join(folder, 'rsa2048.csr'),
    '-signkey',
    join(folder, 'rsa2048.csr.key'),
    '-out',
    join(folder, 'version-1.pem'),
    '-days',
    '30',
  ]);
  files.push({ name: 'version-1.pem', bytes: new Uint8Array(readFileSync(join(folder, 'version-1.pem'))) });
  return files;
}

function run(args: readonly string[]): void {
  execFileSync('openssl', args, { stdio: 'pipe' });
}
