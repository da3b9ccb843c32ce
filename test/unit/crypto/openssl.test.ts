// Cross-checks the readers with the openssl command on freshly made certificates and requests of odd shapes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { recogniseFile } from '../../../core/files/recognise.ts';
import { makeOddFiles } from '../../tables/odd-certificates.ts';

const folder = mkdtempSync(join(tmpdir(), 'openssl-'));
const files = makeOddFiles(folder);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const openssl = (args: readonly string[]): string =>
  execFileSync('openssl', args, { stdio: ['ignore', 'pipe', 'pipe'] }).toString();

/**
 * openssl prints a name as RFC 2253 does, attribute by attribute in reverse; blanks and escapes of non-ASCII are its
 * options.
 */
const nameOptions = 'dn_rev,sep_comma_plus_space,utf8,esc_2253,esc_ctrl,sname';

function spkiOf(kind: 'x509' | 'req', file: string): string {
  const pem = openssl([kind, '-in', file, '-noout', '-pubkey']);
  return createHash('sha256')
    .update(Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64'))
    .digest('hex');
}

describe('certificates of odd shapes', () => {
  it.each(files.filter(({ name }) => name.endsWith('.pem')))('$name reads as openssl reads it', ({ name, bytes }) => {
    const file = join(folder, name);
    const found = recogniseFile(bytes).certificate;
    const printed = Object.fromEntries(
      openssl([
        'x509',
        '-in',
        file,
        '-noout',
        '-serial',
        '-dates',
        '-subject',
        '-issuer',
        '-dateopt',
        'iso_8601',
        '-fingerprint',
        '-sha256',
        '-nameopt',
        nameOptions,
      ])
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    ) as Record<string, string>;
    expect(found).toBeDefined();
    expect(found?.serial.replace(/^-/, '')).toBe(
      printed['serial']
        ?.toLowerCase()
        .replace(/^-/, '')
        .replace(/^(00)+(?=..)/, ''),
    );
    expect(found?.serial.startsWith('-')).toBe(printed['serial']?.startsWith('-'));
    expect(found?.notBefore).toBe(printed['notBefore']?.replace(' ', 'T'));
    expect(found?.notAfter).toBe(printed['notAfter']?.replace(' ', 'T'));
    expect(found?.fingerprintSha256).toBe(printed['sha256 Fingerprint']?.replaceAll(':', '').toLowerCase());
    expect(found?.publicKeySha256).toBe(spkiOf('x509', file));
    expect(plainName(found?.subject)).toEqual(plainName(printed['subject']));
    expect(plainName(found?.issuer)).toEqual(plainName(printed['issuer']));
  });
});

/** The parts of a name, order within one multi-valued part aside: openssl turns that round too. */
function plainName(text: string | undefined): readonly string[] {
  return (text ?? '').split(/(?<!\\), /).map((part) =>
    part
      .split(/(?<!\\) ?\+ ?/)
      .sort()
      .join('+'),
  );
}

describe('requests of odd shapes', () => {
  const unsupported = ['secp256k1.csr', 'ed25519.csr', 'rsa2048-pss.csr', 'rsa2048-md5.csr'];
  it.each(files.filter(({ name }) => name.endsWith('.csr')))('$name reads as openssl reads it', ({ name, bytes }) => {
    const found = recogniseFile(bytes);
    expect(found.kind).toBe('plain-csr');
    expect(found.csr?.publicKeySha256).toBe(spkiOf('req', join(folder, name)));
    expect(found.csr?.signatureValid).toBe(unsupported.includes(name) ? null : true);
    const subject = openssl(['req', '-in', join(folder, name), '-noout', '-subject', '-nameopt', nameOptions])
      .trim()
      .slice('subject='.length);
    expect(plainName(found.csr?.subject)).toEqual(plainName(subject));
  });

  it('tells the key types and sizes apart', () => {
    const figures = Object.fromEntries(
      files.map(({ name, bytes }) => {
        const { certificate, csr } = recogniseFile(bytes);
        const key = certificate ?? csr;
        return [name, `${key?.keyType ?? ''} ${String(key?.keyBits)}`];
      }),
    );
    expect(figures).toMatchObject({
      'rsa1024.pem': 'rsa 1024',
      'rsa3072-sha384.pem': 'rsa 3072',
      'p384.pem': 'ec 384',
      'p521.pem': 'ec 521',
      'secp256k1.pem': 'ec 256',
      'ed25519.pem': 'ed25519 256',
      'rsa-pss-key.pem': 'other 2048',
      'rsa2048.csr': 'rsa 2048',
    });
  });
});
