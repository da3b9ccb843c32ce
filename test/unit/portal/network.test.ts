// Chromium's errors to causes, and the list of places for IT, which stands in sites.ts alone.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { concernsIt, explainFailure, networkCauses, proxyOf } from '../../../core/portal/network.ts';
import {
  appleExternalHosts,
  appleNavigationHosts,
  appleResourceDomains,
  neededHosts,
  neededPort,
} from '../../../core/portal/sites.ts';
import { writeItRequest } from '../../../core/text/it-request.ts';
import { texts } from '../../../core/text/texts.ts';

describe('why a page did not load', () => {
  it.each([
    [-106, 'offline'],
    [-105, 'name'],
    [-137, 'name'],
    [-102, 'refused'],
    [-118, 'silent'],
    [-7, 'silent'],
    [-101, 'broken-off'],
    [-324, 'broken-off'],
    [-127, 'proxy-sign-in'],
    [-115, 'proxy-sign-in'],
    [-130, 'proxy-unreachable'],
    [-131, 'proxy-settings'],
    [-111, 'proxy-refused'],
    [-202, 'authority'],
    [-201, 'clock'],
    [-200, 'other-name'],
    [-206, 'revoked'],
    [-207, 'certificate'],
    [-218, 'certificate'],
    [-107, 'encryption'],
    [-138, 'prohibited'],
    [-2, 'unknown'],
    [-400, 'unknown'],
    [0, 'unknown'],
  ] as const)('%d is told as %s', (code, cause) => {
    const told = explainFailure(code);
    expect(told.cause).toBe(cause);
    expect(told.name).toContain(String(code));
  });

  it('says each cause differently, in both languages, and calls the reader’s own matters no matter for IT', () => {
    for (const language of ['ja', 'en'] as const)
      expect(new Set(networkCauses.map((cause) => texts[language].network.causes[cause].what)).size).toBe(
        networkCauses.length,
      );
    expect(networkCauses.filter((cause) => !concernsIt(cause))).toEqual(['offline', 'proxy-sign-in', 'clock']);
  });

  it.each([
    ['DIRECT', null],
    ['PROXY 10.0.0.1:8080', '10.0.0.1:8080'],
    ['PROXY proxy.example:3128;DIRECT', 'proxy.example:3128'],
    ['DIRECT; PROXY a:1', null],
    ['HTTPS secure.example:443', 'secure.example:443'],
    ['SOCKS5 s:1080', 's:1080'],
    ['', null],
  ])('reads the route %j', (route, proxy) => expect(proxyOf(route)).toBe(proxy));
});

describe('the places for IT', () => {
  it('are made of the lists that decide', () => {
    expect(neededHosts).toEqual([...appleNavigationHosts, ...appleResourceDomains.map((domain) => `*.${domain}`)]);
  });

  it.each(['docs/for-it.md', 'docs/for-it.ja.md'])('stand in %s as they stand in the program', (name) => {
    const listed = [
      ...readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8').matchAll(/^\| `([^`]+)` \| (\d+) \|/gm),
    ].map((row) => `${row[1] ?? ''}:${row[2] ?? ''}`);
    expect(listed).toEqual([...neededHosts, ...appleExternalHosts].map((host) => `${host}:${neededPort}`));
  });

  it.each(['ja', 'en'] as const)('are all in the request to IT (%s)', (language) => {
    const trouble = {
      kind: 'network',
      cause: 'authority',
      detail: 'ERR_X (-1)',
      host: 'identity.apple.com',
      proxy: 'proxy.example:8080',
    } as const;
    const request = writeItRequest(texts[language], trouble);
    for (const part of [...neededHosts, ...appleExternalHosts].map((host) => `  ${host}:${neededPort}\n`))
      expect(request).toContain(part);
    for (const part of ['ERR_X (-1)', 'proxy.example:8080', texts[language].network.causes.authority.what])
      expect(request).toContain(part);
    expect(writeItRequest(texts[language], { ...trouble, proxy: null })).toContain(
      texts[language].network.forIt.direct,
    );
    // Of a customer's own management site that host alone, and nothing about Apple's.
    const ofSite = writeItRequest(texts[language], { ...trouble, host: 'mdm.example.jp' }, 'site');
    expect(ofSite).toContain(`  mdm.example.jp:${neededPort}\n`);
    expect(ofSite).not.toMatch(/apple/i);
  });
});
