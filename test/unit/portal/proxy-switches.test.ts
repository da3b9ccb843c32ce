import { expect, it } from 'vitest';
import { proxyOfSwitches } from '../../../core/portal/proxy-switches.ts';

const given = (switches: Readonly<Record<string, string>>) => proxyOfSwitches((name) => switches[name] ?? null);

it('says nothing where no switch was given, so that the system’s settings count', () => {
  expect(given({})).toBeNull();
  expect(given({ 'proxy-bypass-list': '*.example' })).toBeNull();
});

it.each([
  [{ 'no-proxy-server': '' }, { mode: 'direct' }],
  [{ 'proxy-auto-detect': '' }, { mode: 'auto_detect' }],
  [
    { 'proxy-pac-url': 'http://127.0.0.1:1/proxy.pac' },
    { mode: 'pac_script', pacScript: 'http://127.0.0.1:1/proxy.pac' },
  ],
  [{ 'proxy-server': '127.0.0.1:3128' }, { mode: 'fixed_servers', proxyRules: '127.0.0.1:3128', proxyBypassRules: '' }],
  [
    { 'proxy-server': 'https=a:1', 'proxy-bypass-list': '*.example' },
    { mode: 'fixed_servers', proxyRules: 'https=a:1', proxyBypassRules: '*.example' },
  ],
  [
    { 'proxy-server': 'a:1', 'proxy-auto-detect': '', 'proxy-pac-url': 'http://b/', 'no-proxy-server': '' },
    { mode: 'direct' },
  ],
  [
    { 'proxy-server': 'a:1', 'proxy-auto-detect': '', 'proxy-pac-url': 'http://b/' },
    { mode: 'pac_script', pacScript: 'http://b/' },
  ],
  [{ 'proxy-server': 'a:1', 'proxy-auto-detect': '' }, { mode: 'auto_detect' }],
])('%j', (switches, expected) => {
  expect(given(switches)).toEqual(expected);
});
