// Which Electron is chosen on which machine, and what is said when none can be had.
import { describe, expect, it } from 'vitest';
import { chooseRuntime } from '../../../scripts/runtime/provide.ts';

const machine = (platform: string, arch: string, shipped: string | null, noSandbox = false) => {
  const asked: boolean[] = [];
  return {
    asked,
    sources: {
      machine: { platform, arch },
      version: '45.4.1',
      noSandbox,
      findShipped: (askAgain: boolean) => {
        asked.push(askAgain);
        return Promise.resolve(shipped);
      },
      findRegistry: () => Promise.resolve('/cache/electron'),
    },
  };
};

describe('chooseRuntime', () => {
  it('takes the shipped version wherever it can be had, with better-sqlite3', async () => {
    for (const platform of ['linux', 'darwin', 'win32']) {
      const runtime = await chooseRuntime(machine(platform, 'arm64', '/dist/electron').sources);
      expect(runtime).toMatchObject({
        executable: '/dist/electron',
        version: '45.4.1',
        sqliteDriver: 'better-sqlite3',
      });
    }
  });

  it('falls back to the registry runtime on linux-x64, with the library that loads there', async () => {
    const { sources, asked } = machine('linux', 'x64', null);
    expect(await chooseRuntime(sources)).toMatchObject({
      executable: '/cache/electron',
      version: '33.2.1',
      sqliteDriver: '@photostructure/sqlite',
    });
    expect(asked).toEqual([false]);
  });

  it.each([
    ['darwin', 'arm64'],
    ['win32', 'x64'],
    ['linux', 'arm64'],
  ])('says in one line what to allow on %s-%s, and asks anew each time', async (platform, arch) => {
    const { sources, asked } = machine(platform, arch, null);
    await expect(chooseRuntime(sources)).rejects.toThrow(
      /^Electron 45\.4\.1 for [a-z0-9]+-[a-z0-9]+ could not be downloaded: allow https:\/\/github\.com\/[^\n]+$/,
    );
    expect(asked).toEqual([true]);
  });

  it('turns the sandbox off only where it is impossible', async () => {
    expect((await chooseRuntime(machine('linux', 'x64', '/e').sources)).electronArgs('/app')).toEqual(['/app']);
    expect((await chooseRuntime(machine('linux', 'x64', '/e', true).sources)).electronArgs('/app')).toEqual([
      '--no-sandbox',
      '/app',
    ]);
  });
});
