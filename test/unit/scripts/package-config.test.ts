// What electron-builder.yml says of the package: fuses, icons, entitlements, licences, and names that must agree.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../../../core/contract/wizard.ts';
import { root } from '../../../scripts/runtime/paths.ts';

type Config = {
  readonly appId: string;
  readonly executableName: string;
  readonly files: readonly string[];
  readonly extraResources: readonly { readonly from: string; readonly to: string }[];
  readonly electronLanguages: readonly string[];
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly win: { readonly icon: string };
  readonly mac: {
    readonly icon: string;
    readonly hardenedRuntime: boolean;
    readonly entitlements: string;
    readonly entitlementsInherit: string;
  };
  readonly linux: { readonly icon: string; readonly syncDesktopName: boolean };
};
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const config = parse(read('electron-builder.yml')) as Config;
const manifest = JSON.parse(read('package.json')) as Readonly<Record<string, unknown>>;

describe('the package', () => {
  it('has every fuse said, and said so that nothing but our own archive runs', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('brings the browser engine’s own words in the languages of our pages, and in no other', () => {
    expect(config.electronLanguages.map((locale) => locale.slice(0, 2)).sort()).toEqual([...languages].sort());
  });

  it.each([config.win.icon, config.mac.icon, config.linux.icon])('shows our icon: %s', (icon) => {
    expect([icon, existsSync(join(root, icon))]).toEqual([icon, true]);
  });

  it('runs hardened on macOS, with leave to compile scripts and no other', () => {
    expect(config.mac.hardenedRuntime).toBe(true);
    for (const file of [config.mac.entitlements, config.mac.entitlementsInherit])
      expect(
        [...read(file).matchAll(/<key>([^<]*)<\/key>\s*<(\w+)\/>/g)].map(([, key, value]) => [key, value]),
      ).toEqual([['com.apple.security.cs.allow-jit', 'true']]);
  });

  it('carries the licence and those of others where people find them', () => {
    expect(config.extraResources).toEqual([
      { from: 'LICENSE', to: 'LICENSE.txt' },
      { from: 'resources/third-party-notices.txt', to: 'third-party-notices.txt' },
    ]);
    for (const { from } of config.extraResources) expect([from, existsSync(join(root, from))]).toEqual([from, true]);
    expect([manifest['license'], read('LICENSE').includes('Apache License')]).toEqual(['Apache-2.0', true]);
  });

  it('takes the built app and the icons of its windows, and none of what only makes the package', () => {
    expect(config.files).toContain('dist/app/**');
    expect(config.files).toContain('!dist/app/resources/*.{icns,json,plist,svg,txt}');
    const icons = [...read('electron/shell/window-icon.ts').matchAll(/'([^']+\.(?:ico|png))'/g)].map(
      ([, icon = '']) => icon,
    );
    expect(icons).toHaveLength(2);
    for (const icon of icons) expect([icon, existsSync(join(root, 'resources', icon))]).toEqual([icon, true]);
  });

  it('is known to taskbars by the names that the running app says', () => {
    expect(read('electron/main.ts')).toContain(`app.setAppUserModelId('${config.appId}')`);
    expect([manifest['desktopName'], config.linux.syncDesktopName]).toEqual([`${config.executableName}.desktop`, true]);
  });
});
