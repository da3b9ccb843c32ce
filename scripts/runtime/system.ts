// Debian packages that Electron, a display and a keychain need: says what is missing, and installs it where it may.
import { commandExists, run } from './command.ts';
import { Trouble, say } from './say.ts';

export type Purpose = 'window' | 'virtual-display' | 'keychain' | 'browser' | 'notifications' | 'pdf-reader';

const PACKAGES: Readonly<Record<Purpose, readonly string[]>> = {
  window: [
    'libgtk-3-0',
    'libnotify4',
    'libnss3',
    'libasound2',
    'libgbm1',
    'libxss1',
    'libxtst6',
    'libatspi2.0-0',
    'libdrm2',
    'libsecret-1-0',
    'fonts-ipafont-gothic',
  ],
  'virtual-display': ['xvfb', 'xauth'],
  keychain: ['dbus', 'gnome-keyring'],
  // A real one for the stories in which Apple's site opens in the system's browser; the product itself needs none.
  browser: ['chromium'],
  // A real service for the story of reminders; on a desktop there is one.
  notifications: ['dunst'],
  // Reads the printed sheets as somebody else's program does; the product only writes them.
  'pdf-reader': ['poppler-utils'],
};

// Since Ubuntu 24.04 and Debian 13 some carry the suffix of the change to 64-bit time
// (wiki.debian.org/ReleaseGoals/64bit-time).
const RENAMED = 't64';

/** The practice site and Apple's own pages are drawn with the system's fonts; any of these has the Japanese letters. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  chromium: ['google-chrome-stable', 'chromium-browser'],
  'fonts-ipafont-gothic': [
    'fonts-noto-cjk',
    'fonts-ipaexfont-gothic',
    'fonts-vlgothic',
    'fonts-takao-gothic',
    'fonts-mplus',
  ],
};

/**
 * Not everywhere to be had under this name; the stories that want it fail without it, in one line, and the others
 * run.
 */
const forSomeStories: ReadonlySet<string> = new Set([
  ...PACKAGES.browser,
  ...PACKAGES.notifications,
  ...PACKAGES['pdf-reader'],
]);

type System = {
  readonly platform: string;
  readonly isRoot: boolean;
  readonly hasApt: () => Promise<boolean>;
  readonly installed: () => Promise<ReadonlySet<string>>;
  /** Names that apt can install among those asked for, after one update; null when the update failed. */
  readonly refreshAndFind: (names: readonly string[]) => Promise<ReadonlySet<string> | null>;
  readonly install: (names: readonly string[]) => Promise<boolean>;
};

export function missingPackages(purposes: readonly Purpose[], installed: ReadonlySet<string>): string[] {
  const there = (name: string) => installed.has(name) || installed.has(`${name}${RENAMED}`);
  return purposes
    .flatMap((purpose) => PACKAGES[purpose])
    .filter((name) => !there(name) && !(INSTEAD[name] ?? []).some(there));
}

export async function ensureSystem(purposes: readonly Purpose[], system: System = thisSystem): Promise<void> {
  if (system.platform !== 'linux' || !(await system.hasApt())) return;
  const absent = missingPackages(purposes, await system.installed());
  const missing = system.isRoot ? absent : absent.filter((name) => !forSomeStories.has(name));
  if (missing.length === 0) return;
  if (!system.isRoot)
    throw new Trouble(
      `Missing system packages: run  sudo apt-get update && sudo apt-get install -y ${missing.join(' ')}  and try again.`,
    );
  say(`Installing system packages: ${missing.join(' ')}`);
  const findable = await system.refreshAndFind(missing.flatMap((name) => [name, `${name}${RENAMED}`]));
  const wanted = missing
    .filter((name) => !forSomeStories.has(name) || findable?.has(name) === true)
    .map((name) => (findable?.has(`${name}${RENAMED}`) === true ? `${name}${RENAMED}` : name));
  if (findable === null || (wanted.length > 0 && !(await system.install(wanted))))
    throw new Trouble(
      `The system packages could not be installed: run  apt-get update && apt-get install -y ${wanted.join(' ')}  and try again.`,
    );
}

const thisSystem: System = {
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  hasApt: async () => (await commandExists('apt-get')) && (await commandExists('dpkg-query')),
  async installed() {
    const { output } = await run('dpkg-query', ['-W', '-f', '${Package} ${Status}\n']);
    return new Set(
      output
        .split('\n')
        .filter((line) => line.endsWith('install ok installed'))
        .map((line) => line.split(' ', 1)[0] ?? ''),
    );
  },
  async refreshAndFind(names) {
    if ((await run('apt-get', ['update', '-qq'])).code !== 0) return null;
    const { output } = await run('apt-cache', ['pkgnames']);
    const all = new Set(output.split('\n'));
    return new Set(names.filter((name) => all.has(name)));
  },
  async install(names) {
    const { code } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    return code === 0;
  },
};
