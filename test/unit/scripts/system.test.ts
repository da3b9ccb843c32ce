// Missing system packages: installed as root with apt, named with the exact command otherwise.
import { describe, expect, it } from 'vitest';
import { desktopCommand } from '../../../scripts/runtime/desktop.ts';
import { ensureSystem, missingPackages } from '../../../scripts/runtime/system.ts';
import { hasDisplay, isChatter } from '../../../scripts/start.ts';

type System = Parameters<typeof ensureSystem>[1] & object;

function makeSystem(changes: Partial<System>): { system: System; installs: string[][] } {
  const installs: string[][] = [];
  return {
    installs,
    system: {
      platform: 'linux',
      isRoot: true,
      hasApt: () => Promise.resolve(true),
      installed: () => Promise.resolve(new Set(['dbus'])),
      refreshAndFind: (names) => Promise.resolve(new Set(names.filter((name) => !name.endsWith('t64')))),
      install: (names) => {
        installs.push([...names]);
        return Promise.resolve(true);
      },
      ...changes,
    },
  };
}

describe('ensureSystem', () => {
  it('installs what is missing, and only that, as root', async () => {
    const { system, installs } = makeSystem({});
    await ensureSystem(['virtual-display', 'keychain'], system);
    expect(installs).toEqual([['xvfb', 'xauth', 'gnome-keyring']]);
  });

  it('takes the renamed packages where the system has them', async () => {
    const { system, installs } = makeSystem({ refreshAndFind: (names) => Promise.resolve(new Set(names)) });
    await ensureSystem(['keychain'], system);
    expect(installs).toEqual([['gnome-keyringt64']]);
    expect(missingPackages(['window'], new Set(['libgtk-3-0t64', 'libasound2t64']))).not.toContain('libgtk-3-0');
  });

  it('asks for one Japanese font only where no other is there', () => {
    expect(missingPackages(['window'], new Set())).toContain('fonts-ipafont-gothic');
    for (const font of ['fonts-ipafont-gothic', 'fonts-noto-cjk'])
      expect(missingPackages(['window'], new Set([font]))).not.toContain('fonts-ipafont-gothic');
  });

  it('installs a browser for the stories where the system has one under this name, and lets the others run where it has not', async () => {
    const here = makeSystem({});
    await ensureSystem(['keychain', 'browser'], here.system);
    expect(here.installs).toEqual([['gnome-keyring', 'chromium']]);
    const elsewhere = makeSystem({
      refreshAndFind: (names) => Promise.resolve(new Set(names.filter((name) => name === 'gnome-keyring'))),
    });
    await ensureSystem(['keychain', 'browser'], elsewhere.system);
    expect(elsewhere.installs).toEqual([['gnome-keyring']]);
    const onlyThat = makeSystem({
      installed: () => Promise.resolve(new Set(['dbus', 'gnome-keyring'])),
      refreshAndFind: () => Promise.resolve(new Set<string>()),
    });
    await ensureSystem(['keychain', 'browser'], onlyThat.system);
    expect(onlyThat.installs).toEqual([]);
    const notRoot = makeSystem({ isRoot: false, installed: () => Promise.resolve(new Set(['dbus', 'gnome-keyring'])) });
    await ensureSystem(['keychain', 'browser'], notRoot.system);
    expect(missingPackages(['browser'], new Set(['google-chrome-stable']))).toEqual([]);
  });

  it('names the exact command to anyone else, in one line', async () => {
    const { system, installs } = makeSystem({ isRoot: false });
    await expect(ensureSystem(['virtual-display'], system)).rejects.toThrow(
      /^[^\n]*sudo apt-get update && sudo apt-get install -y xvfb xauth [^\n]*$/,
    );
    expect(installs).toEqual([]);
  });

  it('says so when apt fails', async () => {
    await expect(
      ensureSystem(['keychain'], makeSystem({ install: () => Promise.resolve(false) }).system),
    ).rejects.toThrow('apt-get install -y gnome-keyring');
    await expect(
      ensureSystem(['keychain'], makeSystem({ refreshAndFind: () => Promise.resolve(null) }).system),
    ).rejects.toThrow('could not be installed');
  });

  it.each(['darwin', 'win32'])('does nothing on %s', async (platform) => {
    const { system, installs } = makeSystem({ platform, isRoot: false });
    await ensureSystem(['window', 'keychain'], system);
    expect(installs).toEqual([]);
  });
});

describe('the desktop', () => {
  it('wraps a command on Linux only', () => {
    expect(desktopCommand(['node', 'x'], 'darwin')).toEqual(['node', 'x']);
    const wrapped = desktopCommand(['node', 'x'], 'linux');
    expect(wrapped[0]).toBe('xvfb-run');
    expect(wrapped.slice(-2)).toEqual(['node', 'x']);
  });

  it('keeps what the app says and drops what Chromium mutters', () => {
    expect(isChatter('[6784:1123/202420.486971:ERROR:bus.cc(407)] Failed to connect to the bus: no such file')).toBe(
      true,
    );
    expect(
      isChatter('[6784:1123/202420.486971:ERROR:network_service_instance_impl.cc(600)] Network service crashed'),
    ).toBe(false);
    expect(isChatter('The ledger is read-only.')).toBe(false);
  });

  it('is looked for on Linux only', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { DISPLAY: '', WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('win32', {})).toBe(true);
  });
});
