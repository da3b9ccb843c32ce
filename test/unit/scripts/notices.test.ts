// The licences of others: everything that ships is in the file, in the version that ships, with its text.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { makeNotices, noticesFile, shippedNames, writeNotices } from '../../../scripts/notices.ts';

describe('the third-party notices', () => {
  // Bundles the app to learn what it is made of.
  it('name every package that ships, as `npm run notices` writes them', { timeout: 180_000 }, async () => {
    const notices = await readFile(noticesFile, 'utf8');
    const names = await shippedNames();
    expect(names).toEqual(
      expect.arrayContaining([
        '@fontsource/biz-udpgothic',
        '@fontsource/ibm-plex-mono',
        '@fontsource/ibm-plex-sans',
        '@napi-rs/keyring',
        'better-sqlite3',
        'electron-log',
        'node-forge',
        'react',
        'react-aria',
        'valibot',
      ]),
    );
    expect(names.filter((name) => !notices.includes(`\n${name} `))).toEqual([]);
    expect(notices, 'a package that ships has changed: npm run notices').toBe(await makeNotices(names));
  });

  it('say a text once for all that have the very same', () => {
    const of = (name: string, text: string) => ({ name, version: '1.0.0', licence: 'MIT', text });
    const written = writeNotices([of('a', 'Free.'), of('b', 'Freer.'), of('c', 'Free.')]);
    expect(written).toMatch(
      /\na 1\.0\.0 \(MIT\)\nc 1\.0\.0 \(MIT\)\n-+\n\nFree\.\n[^]*\nb 1\.0\.0 \(MIT\)\n-+\n\nFreer\.\n/,
    );
    expect(written.match(/Free\./g)).toHaveLength(1);
  });
});
