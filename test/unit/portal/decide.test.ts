// Every address a foreign page may want, and what becomes of it.
import { describe, expect, it } from 'vitest';
import { decide, type Wish } from '../../../core/portal/decide.ts';
import type { SiteWorld } from '../../../core/portal/sites.ts';

const apple: SiteWorld = { kind: 'apple' };
const table: readonly [SiteWorld, Wish, string, 'allow' | 'external' | 'deny'][] = [
  [apple, 'navigation', 'https://identity.apple.com/pushcert/', 'allow'],
  [apple, 'navigation', 'https://idmsa.apple.com/IDMSWebAuth/login?x=1', 'allow'],
  [apple, 'navigation', 'https://IDENTITY.apple.com/pushcert/', 'allow'],
  [apple, 'navigation', 'about:blank', 'allow'],
  [apple, 'navigation', 'https://support.apple.com/ja-jp/HT204106', 'external'],
  [apple, 'navigation', 'https://iforgot.apple.com/', 'external'],
  [apple, 'popup', 'https://identity.apple.com/help', 'external'],
  [apple, 'popup', 'https://example.com/', 'deny'],
  [apple, 'popup', 'about:blank', 'deny'],
  [apple, 'navigation', 'http://identity.apple.com/pushcert/', 'deny'],
  [apple, 'navigation', 'https://identity.apple.com:8443/', 'deny'],
  [apple, 'navigation', 'https://identity.apple.com.evil.example/', 'deny'],
  [apple, 'navigation', 'https://identity.apple.com@evil.example/', 'deny'],
  [apple, 'navigation', 'https://user:pw@identity.apple.com/', 'deny'],
  [apple, 'navigation', 'https://xn--pple-43d.com/', 'deny'],
  [apple, 'navigation', 'https://identity.apple.com./pushcert/', 'deny'],
  [apple, 'navigation', 'https://www.icloud.com/', 'deny'],
  [apple, 'navigation', 'javascript:alert(1)', 'deny'],
  [apple, 'navigation', 'data:text/html,hello', 'deny'],
  [apple, 'navigation', 'blob:https://identity.apple.com/1', 'deny'],
  [apple, 'navigation', 'file:///etc/passwd', 'deny'],
  [apple, 'navigation', 'app://wizard/index.html', 'deny'],
  [apple, 'navigation', 'not an address', 'deny'],
  [apple, 'resource', 'https://appleid.cdn-apple.com/x.js', 'allow'],
  [apple, 'resource', 'https://is1-ssl.mzstatic.com/x.png', 'allow'],
  [apple, 'resource', 'https://notapple.com/x.js', 'deny'],
  [apple, 'resource', 'https://evil-cdn-apple.com/x.js', 'deny'],
  [apple, 'resource', 'http://www.apple.com/x.png', 'deny'],
  [apple, 'resource', 'wss://identity.apple.com/', 'deny'],
  [apple, 'resource', 'data:image/png;base64,AA', 'allow'],
  [{ kind: 'customer-site', host: 'mdm.example.jp' }, 'navigation', 'https://mdm.example.jp/login', 'allow'],
  [{ kind: 'customer-site', host: 'mdm.example.jp' }, 'navigation', 'http://mdm.example.jp/login', 'deny'],
  [{ kind: 'customer-site', host: 'mdm.example.jp' }, 'resource', 'https://cdn.example.jp/x.js', 'deny'],
  [{ kind: 'practice', origin: 'http://127.0.0.1:4000' }, 'navigation', 'http://127.0.0.1:4000/pushcert/', 'allow'],
  [{ kind: 'practice', origin: 'http://127.0.0.1:4000' }, 'navigation', 'http://127.0.0.1:4001/pushcert/', 'deny'],
  [{ kind: 'practice', origin: 'http://127.0.0.1:4000' }, 'navigation', 'https://identity.apple.com/pushcert/', 'deny'],
];

describe('decide', () => {
  it.each(table)('%o %s %s -> %s', (world, wish, address, action) => {
    expect(decide(address, wish, world).action).toBe(action);
  });
});
