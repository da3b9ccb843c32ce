// Which world a place belongs to: a practice never leaves its own servers, and a real case never comes to them.
import { expect, it, vi } from 'vitest';
import { fail, succeed } from '../../../../core/base/result.ts';
import { siteOf, type CustomerSite } from '../../../../core/portal/site-address.ts';
import { portalAddress } from '../../../../core/portal/sites.ts';
import { worldOf } from '../../../../electron/foreign/world-of.ts';

const unknown: CustomerSite = { known: null, way: 'view' };
const known: CustomerSite = { known: siteOf('https://mdm.example.jp/login'), way: 'view' };
const of = (mode: 'real' | 'practice', customerSite: CustomerSite) => ({ id: 'case', mode, customerSite });
const servers = () => ({
  entry: vi.fn(() => Promise.resolve({ entry: 'http://127.0.0.1:4000/secret', origin: 'http://127.0.0.1:4000' })),
});

it('a real case’s site is its one noted host, entered where it was noted', async () => {
  const practice = servers();
  expect(await worldOf(of('real', known), 'site', practice)).toEqual(
    succeed({ world: { kind: 'customer-site', host: 'mdm.example.jp' }, entry: 'https://mdm.example.jp/login' }),
  );
  expect(await worldOf(of('real', unknown), 'site', practice)).toEqual(fail('portal-not-open', 'site'));
  expect(await worldOf(of('real', known), 'apple', practice)).toEqual(
    succeed({ world: { kind: 'apple' }, entry: portalAddress }),
  );
  expect(practice.entry).not.toHaveBeenCalled();
});

it('a practice has its own servers alone, whatever is noted', async () => {
  for (const site of [unknown, known])
    for (const place of ['site', 'apple'] as const)
      expect(await worldOf(of('practice', site), place, servers())).toEqual(
        succeed({
          world: { kind: 'practice', origin: 'http://127.0.0.1:4000' },
          entry: 'http://127.0.0.1:4000/secret',
        }),
      );
  const gone = { entry: () => Promise.reject(new Error('no server')) };
  expect(await worldOf(of('practice', known), 'site', gone)).toEqual(fail('practice-unavailable'));
});
