// Apple's push request in every form seen, its signatures and chain verified, and what is wrong with the others.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeBase64 } from '../../../core/formats/base64.ts';
import { recogniseFile, recogniseText } from '../../../core/files/recognise.ts';
import type { Recognised } from '../../../core/files/kinds.ts';
import { judgeCsr } from '../../../core/verdict/judge.ts';
import { csrName } from '../../../scripts/demo-set.ts';
import { bytesOf, csrOf, olderCsrName, otherVendorCsrName } from '../verdict/cases-for-tests.ts';

const plist = new TextDecoder().decode(bytesOf('PRACTICE_request-raw.plist'));
const read = (text: string): Recognised => recogniseFile(new TextEncoder().encode(text));
const value = (key: string): string =>
  new RegExp(`<key>${key}</key>\\s*<string>([^<]*)</string>`).exec(plist)?.[1] ?? '';
const [csr, chain, signature] = [
  value('PushCertRequestCSR'),
  value('PushCertCertificateChain'),
  value('PushCertSignature'),
];
const build = (entries: readonly (readonly [string, string])[], tag = 'string'): string =>
  `<?xml version="1.0"?><!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://x/[" [<!ENTITY a "b">]><plist version="1.0"><dict>${entries.map(([key, text]) => `<key>${key}</key><${tag}>${text}</${tag}>`).join('')}</dict></plist>`;
const names = ['PushCertRequestCSR', 'PushCertCertificateChain', 'PushCertSignature'] as const;
const sound = [
  [names[0], csr],
  [names[1], chain],
  [names[2], signature],
] as const;
const wanted = csrOf(csrName);

describe('the chain inside the request', () => {
  const [vendor = '', root = ''] = chain.match(/-----BEGIN[^-]+-----[^-]+-----END[^-]+-----/g) ?? [];
  const withChain = (...certificates: readonly string[]) =>
    read(build([sound[0], [names[1], certificates.join('\n')], sound[2]]));
  it.each([
    ['from the vendor up to the root', [vendor, root], 'whole', 'ready', 'chain-from-practice'],
    ['with one left over behind it', [vendor, root, vendor], 'whole', 'ready', 'chain-from-practice'],
    ['the vendor alone', [vendor], 'vendor-alone', 'needs-attention', 'chain-not-whole'],
    ['the wrong way round', [root, vendor], 'disordered', 'needs-attention', 'chain-disordered'],
    ['the vendor twice', [vendor, vendor, root], 'disordered', 'needs-attention', 'chain-disordered'],
  ] as const)('%s', (_, certificates, held, answer, reason) => {
    expect(root).not.toBe('');
    const request = withChain(...certificates);
    expect(request.csr?.vendor?.chainHeld).toBe(held);
    const verdict = judgeCsr(request, { mode: 'practice', environment: null, now: Date.parse('2026-11-23T10:30:00Z') });
    expect(verdict.answer).toBe(answer);
    expect(verdict.checks.find(({ id }) => id === 'issuer')?.reason).toBe(reason);
  });
  it('without the root that all others lead to', () => {
    const path = join(import.meta.dirname, '..', '..', 'reports', '05-chain-without-root.csr');
    expect(recogniseFile(new Uint8Array(readFileSync(path))).csr?.vendor?.chainHeld).toBe('rootless');
  });
  it('a vendor whose certificate begins next year is no request to hand over yet', () => {
    const early = judgeCsr(read(plist), {
      mode: 'practice',
      environment: null,
      now: Date.parse('2025-01-01T00:00:00Z'),
    });
    expect(early.answer).toBe('needs-attention');
    expect(early.checks.find(({ id }) => id === 'dates')?.reason).toBe('chain-starts-later');
  });
});

describe('forms', () => {
  it('reads the figures', () => {
    expect(wanted).toMatchObject({
      signatureValid: true,
      keyType: 'rsa',
      keyBits: 2048,
      vendor: { name: 'PRACTICE IoT-EX Inc.', environment: 'M5', signatureValid: true, chainBy: 'practice' },
    });
    expect(csrOf(otherVendorCsrName).vendor).toMatchObject({
      environment: 'M6',
      signatureValid: true,
      chainBy: 'practice',
    });
    expect(csrOf(olderCsrName).vendor?.signatureValid).toBe(true);
  });

  it.each([
    ['raw XML', plist],
    ['one line', encodeBase64(new TextEncoder().encode(plist))],
    ['76 columns with CRLF', encodeBase64(new TextEncoder().encode(plist), 76).replaceAll('\n', '\r\n')],
    ['BOM and trailing blanks', `\ufeff${encodeBase64(new TextEncoder().encode(plist), 76)}\r\n\r\n `],
    ['keys in another order', build([sound[2], sound[1], sound[0]])],
    [
      'data elements',
      build(
        [
          [names[0], csr],
          [names[1], encodeBase64(new TextEncoder().encode(chain), 60)],
          [names[2], signature],
        ],
        'data',
      ),
    ],
    ['a request without line breaks', build([[names[0], csr.replace(/\s/g, '')], sound[1], sound[2]])],
    [
      'a request in armour',
      build([
        [names[0], `-----BEGIN CERTIFICATE REQUEST-----\n${csr}\n-----END CERTIFICATE REQUEST-----`],
        sound[1],
        sound[2],
      ]),
    ],
    [
      'numeric entities and CDATA',
      build([[names[0], `<![CDATA[${csr.slice(0, 8)}]]>&#${csr.charCodeAt(8)};${csr.slice(9)}`], sound[1], sound[2]]),
    ],
    ['other keys beside', build([['Other', 'x'], ...sound])],
  ])('%s', (_name, text) => {
    expect(read(text)).toMatchObject({ kind: 'apple-push-request', csr: wanted });
  });

  it('is found in pasted text', () => {
    expect(recogniseText(plist)).toMatchObject({ kind: 'apple-push-request', csr: wanted });
    expect(recogniseText(`これです\n${plist}\nよろしく`)).toMatchObject({
      kind: 'apple-push-request',
      notes: ['text-around'],
    });
  });
});

describe('what is wrong', () => {
  it.each([
    ['request-without-csr', build([sound[1], sound[2]])],
    ['request-without-chain', build([sound[0], [names[1], ' '], sound[2]])],
    ['request-without-signature', build([sound[0], sound[1]])],
    ['request-bad-csr', build([[names[0], csr.slice(0, 100)], sound[1], sound[2]])],
    ['request-bad-chain', build([sound[0], [names[1], chain.slice(0, 500)], sound[2]])],
    ['request-bad-signature', build([sound[0], sound[1], [names[2], '!!']])],
    ['xml-duplicate-key', build([...sound, sound[0]])],
    ['xml-entity', build([[names[0], '&a;'], sound[1], sound[2]])],
    ['xml-cut-off', plist.slice(0, 700)],
    ['xml-not-well-formed', plist.replace('</dict>', '</array>')],
  ])('%s', (problem, text) => {
    expect(read(text)).toMatchObject({ kind: 'malformed', malformed: { seemed: 'apple-push-request', problem } });
  });

  it('a signature by the wrong key is invalid, and a chain that leads nowhere is other', () => {
    expect(csrOf('PRACTICE_request-changed.csr').vendor?.signatureValid).toBe(false);
    const blocks = chain.split(/(?<=-----END CERTIFICATE-----\n)/);
    expect(read(build([sound[0], [names[1], blocks[1] ?? ''], sound[2]])).csr?.vendor).toMatchObject({
      chainBy: 'other',
      signatureValid: false,
    });
  });
});
