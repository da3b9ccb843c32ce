// The proxy script of a foreign session, run as a proxy script is run.
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { listedHosts, nowhere, onlyListed } from '../../../core/portal/only-listed.ts';
import type { SiteWorld } from '../../../core/portal/sites.ts';

const ask = (world: SiteWorld, host: string, by = 'PROXY proxy.example:8080;DIRECT') =>
  runInNewContext(
    `${onlyListed(listedHosts(world).map((one) => ({ ...one, by: `${by} ${one.host}` })))}; FindProxyForURL('https://' + host + ':443/', host)`,
    { host },
    { timeout: 1000 },
  ) as string;

describe('a foreign session’s proxy script', () => {
  it.each([
    ['identity.apple.com', 'identity.apple.com'],
    ['idmsa.apple.com', 'idmsa.apple.com'],
    ['IDMSA.Apple.com', 'idmsa.apple.com'],
    ['appleid.cdn-apple.com', 'cdn-apple.com'],
    ['cdn-apple.com', 'cdn-apple.com'],
    ['a.b.apple.com', 'apple.com'],
    ['is1.mzstatic.com', 'mzstatic.com'],
  ])('sends %s the way the system named for %s', (host, named) => {
    expect(ask({ kind: 'apple' }, host)).toBe(`PROXY proxy.example:8080;DIRECT ${named}`);
  });

  it.each([
    'evil.example',
    'apple.com.evil.example',
    'notapple.com',
    'apple.com.',
    'xapple.com',
    '203.0.113.7',
    '[2001:db8::1]',
    '',
    'apple',
    'com',
  ])('sends %j nowhere', (host) => {
    expect(ask({ kind: 'apple' }, host)).toBe(nowhere);
  });

  it('lets a management site go to its own host alone', () => {
    const world = { kind: 'customer-site', host: 'mdm.example.jp' } as const;
    expect(ask(world, 'mdm.example.jp')).toMatch(/mdm\.example\.jp$/);
    for (const host of ['www.mdm.example.jp', 'example.jp', 'identity.apple.com'])
      expect(ask(world, host)).toBe(nowhere);
  });

  it('holds what the system said as text, whatever is in it', () => {
    expect(ask({ kind: 'apple' }, 'identity.apple.com', `"; return 'DIRECT'; //\n`)).toBe(
      `"; return 'DIRECT'; //\n identity.apple.com`,
    );
  });
});
