// Every address a foreign page may want, and what becomes of it.
import { describe, expect, it } from 'vitest';
import { decide, wantsConfirmation, type Wish } from '../../../core/portal/decide.ts';
import type { SiteWorld } from '../../../core/portal/sites.ts';

const apple: SiteWorld = { kind: 'apple' };
const table: readonly [SiteWorld, Wish, string, 'allow' | 'here' | 'external' | 'deny'][] = [
  [apple, 'navigation', 'https://identity.apple.com/pushcert/', 'allow'],
  [apple, 'navigation', 'https://idmsa.apple.com/IDMSWebAuth/login?x=1', 'allow'],
  [apple, 'navigation', 'https://IDENTITY.apple.com/pushcert/', 'allow'],
  [apple, 'navigation', 'about:blank', 'allow'],
  [apple, 'navigation', 'https://support.apple.com/ja-jp/HT204106', 'external'],
  [apple, 'navigation', 'https://iforgot.apple.com/', 'external'],
  [apple, 'frame', 'https://idmsa.apple.com/appleauth/auth/authorize/signin', 'allow'],
  [apple, 'frame', 'about:blank', 'allow'],
  [apple, 'frame', 'https://appleid.apple.com/widget/account/repair', 'deny'],
  [apple, 'frame', 'https://support.apple.com/', 'deny'],
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
  [{ kind: 'customer-site', host: 'mdm.example.jp' }, 'frame', 'https://sso.example.jp/', 'deny'],
  [{ kind: 'customer-site', host: 'mdm.example.jp' }, 'navigation', 'https://mdm.example.jp:8443/', 'deny'],
  [{ kind: 'customer-site', host: 'mdm.example.jp' }, 'navigation', 'https://www.mdm.example.jp/', 'deny'],
  [{ kind: 'customer-site', host: 'mdm.example.jp' }, 'navigation', 'https://identity.apple.com/pushcert/', 'deny'],
  [{ kind: 'customer-site', host: 'mdm.example.jp' }, 'popup', 'https://mdm.example.jp/help', 'here'],
  [{ kind: 'customer-site', host: 'mdm.example.jp' }, 'popup', 'https://help.example.jp/', 'deny'],
  [{ kind: 'customer-site', host: 'mdm.example.jp' }, 'popup', 'about:blank', 'deny'],
  [{ kind: 'practice', origin: 'http://127.0.0.1:4000' }, 'navigation', 'http://127.0.0.1:4000/pushcert/', 'allow'],
  [{ kind: 'practice', origin: 'http://127.0.0.1:4000' }, 'navigation', 'http://127.0.0.1:4001/pushcert/', 'deny'],
  [{ kind: 'practice', origin: 'http://127.0.0.1:4000' }, 'navigation', 'https://identity.apple.com/pushcert/', 'deny'],
];

describe('decide', () => {
  it.each(table)('%o %s %s -> %s', (world, wish, address, action) => {
    expect(decide(address, wish, world).action).toBe(action);
  });
});

describe('Apple’s repair of an account, framed inside the sign-in', () => {
  const signIn = 'https://idmsa.apple.com/IDMSWebAuth/signin?x=1';
  const repair =
    'https://appleid.apple.com/widget/account/repair?trustedWidgetDomain=https%3A%2F%2Fidmsa.apple.com#!repair';
  const asks = (address: string, wish: Wish, ...around: readonly string[]) =>
    wantsConfirmation(decide(address, wish, apple), around);

  it.each([
    [repair, [signIn]],
    ['https://account.apple.com/widget/account/repair', [signIn]],
    [repair, ['https://idmsa.apple.com/appleauth/auth/authorize/signin', 'https://identity.apple.com/pushcert/']],
  ])('%s within %o is known', (address, around) => {
    expect(asks(address, 'frame', ...around)).toBe(true);
  });

  it.each<readonly [string, Wish, readonly string[]]>([
    [repair, 'frame', []],
    [repair, 'frame', ['https://identity.apple.com/pushcert/']],
    [repair, 'frame', ['https://idmsa.apple.com.evil.example/']],
    [repair, 'navigation', [signIn]],
    ['https://appleid.apple.com.evil.example/widget/account/repair', 'frame', [signIn]],
    ['http://appleid.apple.com/widget/account/repair', 'frame', [signIn]],
    ['https://support.apple.com/', 'frame', [signIn]],
    ['https://login.example.co.jp/', 'frame', [signIn]],
    [signIn, 'frame', [signIn]],
  ])('%s as a %s within %o is not', (address, wish, around) => {
    expect(asks(address, wish, ...around)).toBe(false);
  });
});
