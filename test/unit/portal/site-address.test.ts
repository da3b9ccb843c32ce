// The management site's address, as people type it: helped where it is clear what is meant, answered where it isn't.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../core/base/limits.ts';
import { decide } from '../../../core/portal/decide.ts';
import { readSiteAddress, siteOf, siteToKeep } from '../../../core/portal/site-address.ts';

describe('a typed address', () => {
  it.each([
    ['https://mdm.example.jp', 'https://mdm.example.jp/'],
    ['  https://mdm.example.jp/login?tenant=1#top ', 'https://mdm.example.jp/login?tenant=1#top'],
    ['mdm.example.jp', 'https://mdm.example.jp/'],
    ['mdm.example.jp/login', 'https://mdm.example.jp/login'],
    ['http://mdm.example.jp/login', 'https://mdm.example.jp/login'],
    ['HTTPS://MDM.Example.JP/Login', 'https://mdm.example.jp/Login'],
    ['https://mdm.example.jp:443/', 'https://mdm.example.jp/'],
    ['ｈｔｔｐｓ：／／ｍｄｍ．ｅｘａｍｐｌｅ．ｊｐ／', 'https://mdm.example.jp/'],
    ['ログイン：https://mdm.example.jp/login', 'https://mdm.example.jp/login'],
    ['管理サイト <https://mdm.example.jp/> です', 'https://mdm.example.jp/'],
    ['https://sso.example.jp/?next=https://mdm.example.jp/', 'https://sso.example.jp/?next=https://mdm.example.jp/'],
    ['https://みなと.example.jp/', 'https://xn--o9jd6d.example.jp/'],
    ['みなと.example.jp/login', 'https://xn--o9jd6d.example.jp/login'],
    // A text goes on behind it: it ends before the first letter that is none of an address.
    ['https://mdm.example.jpにサインインしてください', 'https://mdm.example.jp/'],
    ['https://mdm.example.jp、または', 'https://mdm.example.jp/'],
    ['https://mdm.example.jp。よろしく', 'https://mdm.example.jp/'],
    ['https://mdm.example.jp/login。', 'https://mdm.example.jp/login'],
    ['https://mdm.example.jpまでお願いします。IDは M12345678', 'https://mdm.example.jp/'],
    ['mdm.example.jpにサインイン', 'https://mdm.example.jp/'],
    ['（https://mdm.example.jp）', 'https://mdm.example.jp/'],
    ['(https://mdm.example.jp/)', 'https://mdm.example.jp/'],
    ['mdm.example.jp/login）', 'https://mdm.example.jp/login'],
    ['https://mdm.example.jp/a(b)', 'https://mdm.example.jp/a(b)'],
    ['See https://mdm.example.jp/login, and sign in.', 'https://mdm.example.jp/login'],
    ['https://mdm.example.jp Sign in here', 'https://mdm.example.jp/'],
    ['https://mdm.example.jp M12345678', 'https://mdm.example.jp/'],
    ['https://mdm.example.jp/login\nSign in here', 'https://mdm.example.jp/login'],
    ['https://mdm.exam\u200bple.jp', 'https://mdm.example.jp/'],
  ])('%s is %s', (typed, address) => {
    expect(readSiteAddress(typed)).toEqual({ ok: true, value: { address, host: new URL(address).hostname } });
  });

  it.each([
    ['', 'unreadable'],
    ['mdm', 'unreadable'],
    ['mdm.example.jp.', 'unreadable'],
    ['localhost', 'unreadable'],
    ['https://127.0.0.1/', 'unreadable'],
    ['https://2130706433/', 'unreadable'],
    ['https://[::1]/', 'unreadable'],
    ['ftp://mdm.example.jp/', 'unreadable'],
    ['javascript:alert(1)', 'unreadable'],
    ['file:///etc/passwd', 'unreadable'],
    ['app://wizard/index.html', 'unreadable'],
    ['管理サイトのアドレス', 'unreadable'],
    ['mdm.example.jp です', 'unreadable'],
    ['https://a.example.jp/ https://b.example.jp/', 'unreadable'],
    ['https://mdm.example.co .jp/login', 'broken'],
    ['管理サイト https://mdm.example.co\n.jp/login', 'broken'],
    ['https://mdm.example.co\njp/login', 'broken'],
    ['https://mdm.example.c\no.jp', 'broken'],
    ['https://mdm.example.co\n jp', 'broken'],
    ['https://mdm.example.co jp です', 'broken'],
    ['https://mdm.example.co. jp/login', 'broken'],
    ['https://mdm.exam ple.co.jp/login', 'broken'],
    ['https://mdm.example.co。jp/login', 'broken'],
    ['https://mdm.example.co.', 'broken'],
    ['https://mdm.example.jp /login', 'broken'],
    ['https://mdm.example.co<br>.jp/login', 'broken'],
    ['https://mdm.example.co\\n.jp/login', 'broken'],
    ['https://mdm.example\nSign in', 'broken'],
    ['https://user:secret@mdm.example.jp/', 'holds-a-name'],
    ['https://mdm.example.jp@evil.example/', 'holds-a-name'],
    ['taro@example.jp', 'holds-a-name'],
    ['https://mdm.example.jp:8443/', 'port'],
    ['mdm.example.jp:8443', 'port'],
    ['http://mdm.example.jp:80/', 'port'],
    ['https://identity.apple.com/pushcert/', 'apple'],
    ['apple.com', 'apple'],
    [`https://mdm.example.jp/${'a'.repeat(limits.address)}`, 'too-long'],
  ])('%s is answered: %s', (typed, because) => {
    expect(readSiteAddress(typed)).toEqual({ ok: false, because });
  });
});

it('what is read is read again as the same, and its own world lets it be shown', () => {
  const typed = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.domain(), fc.string());
  fc.assert(
    fc.property(typed, (text) => {
      const read = readSiteAddress(text);
      if (!read.ok) return;
      const { address, host } = read.value;
      expect(siteOf(address)).toEqual(read.value);
      expect(decide(address, 'navigation', { kind: 'customer-site', host })).toEqual({ action: 'allow' });
      expect(address.length).toBeLessThanOrEqual(limits.address);
    }),
  );
});

it('what a table or an older version noted opens only if it could have been typed', () => {
  expect(siteOf('https://mdm.example.jp')).toEqual({ address: 'https://mdm.example.jp/', host: 'mdm.example.jp' });
  // Kept once with a mark at its end: it stays what it was.
  expect(siteOf('https://mdm.example.jp/a)')?.address).toBe('https://mdm.example.jp/a)');
  for (const noted of [null, 'https://mdm.example.jp:8443/', 'https://a:b@mdm.example.jp/', 'nonsense'])
    expect(siteOf(noted)).toBeNull();
});

it('what can’t open here is kept all the same, and never a part of a name', () => {
  expect(siteToKeep('https://mdm.example.jp:8443/')).toBe('https://mdm.example.jp:8443/');
  expect(siteToKeep('https://mdm.example.jpにサインイン')).toBe('https://mdm.example.jp/');
  for (const text of [
    '',
    'http://a b',
    'https://mdm.example.co .jp/',
    'https://mdm.example.co/ .jp/',
    'https://みなと',
    // It would leave with every exported table.
    'https://admin:secret@mdm.example.jp/',
  ])
    expect(siteToKeep(text)).toBeNull();
});
