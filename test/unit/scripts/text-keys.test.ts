// The text check finds what it is there to find, in a small project of its own.
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../scripts/runtime/paths.ts';
import { findTextFaults } from '../../../scripts/text-keys.ts';

const files: Readonly<Record<string, string>> = {
  'core/text/ja/home.ts':
    "export const home = { used: 'あ', unused: 'い', nested: { byName: 'う', never: 'え' }, many: { a: 'お', b: 'か' }, whole: { c: 'き' }, local: 'く', greet: (n: string) => n };\n",
  'core/text/texts.ts':
    "import { home } from './ja/home.ts';\nexport const texts: Readonly<Record<'ja' | 'en', { home: typeof home }>> = { ja: { home }, en: { home } };\n",
  'electron/shell/log.ts': "export const a = 'plain words are for the log';\nexport const b = '画面の言葉';\n",
  'electron/practice/pages.ts': "export const p = '練習サイトの言葉';\n",
  'renderer/page.tsx': `import { texts } from '../core/text/texts.ts';
const Card = (props: { words: { c: string } }) => <p>{props.words.c}</p>;
export function Page({ key, lang }: { key: 'a' | 'b'; lang: 'ja' | 'en' }) {
  const t = texts[lang].home;
  const { local } = t;
  return <section aria-label="Certificate" className="wide card"><h1>{t.used}{t.nested.byName}{t.many[key]}{t.greet(local)} →</h1><Card words={t.whole} /><p>Hello</p></section>;
}
`,
};

let folder = '';
let faults: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'texts-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  faults = findTextFaults(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('findTextFaults', () => {
  it('finds the keys that nobody uses, and only those', () => {
    expect(faults.filter((line) => line.includes('never used'))).toEqual([
      'core/text/ja/home.ts:1 the text "home.unused" is never used',
      'core/text/ja/home.ts:1 the text "home.nested.never" is never used',
    ]);
  });

  it('finds visible words outside core/text, but not in the practice sites', () => {
    expect(faults.filter((line) => line.includes('visible words'))).toEqual([
      'electron/shell/log.ts:2 visible words outside core/text: 画面の言葉',
      'renderer/page.tsx:6 visible words outside core/text: Certificate',
      'renderer/page.tsx:6 visible words outside core/text: Hello',
    ]);
  });
});
