// `npm run package`: packages the app for this platform; `--linux dir` gives a plain folder where installers can't be
// built.
import { Platform, build as packageApp } from 'electron-builder';
import type { Configuration } from 'electron-builder';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { prepareApp } from './prepare-app.ts';
import { root } from './runtime/paths.ts';
import { REGISTRY_VERSION } from './runtime/registry.ts';
import type { Runtime } from './runtime/provide.ts';
import { Trouble, runAsCommand, say } from './runtime/say.ts';

const PLATFORMS: Readonly<Record<string, Platform>> = {
  linux: Platform.LINUX,
  win: Platform.WINDOWS,
  mac: Platform.MAC,
};
const OWN: Readonly<Record<string, string>> = { linux: 'linux', win32: 'win', darwin: 'mac' };

/** `--linux dir`, `--win`, `--mac zip`: the platform, and the kinds of package if not all. */
export function readTarget(args: readonly string[], own: string): { platform: string; kinds: string[] } {
  const [flag, ...kinds] = args.length === 0 ? [`--${OWN[own] ?? 'linux'}`] : args;
  const platform = (flag ?? '').replace(/^--/, '');
  if (!(platform in PLATFORMS))
    throw new Trouble(
      `Unknown platform ${flag ?? ''}: use --linux, --win or --mac, then the kinds of package, for example --linux dir.`,
    );
  return { platform, kinds };
}

/**
 * What differs on the registry runtime: its own folder is the Electron to package, with the SQLite library that loads
 * in it.
 */
export function configurationFor(runtime: Pick<Runtime, 'executable' | 'version'>): Configuration {
  if (runtime.version !== REGISTRY_VERSION) return { electronVersion: runtime.version };
  const brought = [
    {
      from: 'node_modules/@photostructure/sqlite',
      to: 'node_modules/@photostructure/sqlite',
      filter: ['package.json', 'LICENSE', 'dist/*.{cjs,mjs}', 'prebuilds/linux-x64/**'],
    },
    {
      from: 'node_modules/node-gyp-build',
      to: 'node_modules/node-gyp-build',
      filter: ['package.json', 'LICENSE', '*.js'],
    },
  ];
  return {
    electronVersion: runtime.version,
    electronDist: dirname(runtime.executable),
    files: ['!node_modules/better-sqlite3/**', ...brought],
    // The runtime's own launcher (runtime/launcher.ts) lies where an unpacked app would: the package has its app.asar.
    afterPack: ({ appOutDir }) => rm(join(appOutDir, 'resources', 'app'), { recursive: true, force: true }),
  };
}

await runAsCommand(import.meta.filename, async () => {
  const { platform, kinds } = readTarget(process.argv.slice(2), process.platform);
  const { runtime } = await prepareApp();
  const target = PLATFORMS[platform];
  if (target === undefined) return 1;
  await rm(join(root, 'dist', 'packages'), { recursive: true, force: true });
  const made = await packageApp({
    projectDir: root,
    targets: target.createTarget(kinds.length > 0 ? kinds : null),
    publish: 'never',
    config: { extends: join(root, 'electron-builder.yml'), ...configurationFor(runtime) },
  });
  say(
    `Packaged with Electron ${runtime.version}: ${made.length > 0 ? made.join(' ') : join(root, 'dist', 'packages')}`,
  );
  return 0;
});
