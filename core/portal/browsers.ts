// The browsers that the words know by name, how their own name tells which one it is, and which of them are unfit for
// Apple's site.

export const browserKinds = [
  'edge',
  'chrome',
  'safari',
  'firefox',
  'brave',
  'internet-explorer',
  'other',
  'unknown',
] as const;
export type BrowserKind = (typeof browserKinds)[number];

/** Tried in this order: Internet Explorer before Edge (whose IE mode is named after both), Brave before Chrome. */
const signs: readonly (readonly [RegExp, BrowserKind])[] = [
  [/^ie\.|^internet ?explorer|iexplore/i, 'internet-explorer'],
  // The first Edge (EdgeHTML) was a Store app under this fixed id.
  [/edge|^AppXq0fevzme2pys62n3e0fbqa7peapykr8v$/i, 'edge'],
  [/brave/i, 'brave'],
  [/chrome|chromium/i, 'chrome'],
  [/safari/i, 'safari'],
  [/firefox/i, 'firefox'],
];

/** From what a system calls its default browser: a Windows ProgId, a macOS application's name, a Linux desktop file. */
export function browserOf(name: string | null): BrowserKind {
  const given = name?.trim() ?? '';
  if (given === '') return 'unknown';
  return signs.find(([sign]) => sign.test(given))?.[1] ?? 'other';
}
