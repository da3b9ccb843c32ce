// Draws the first page at build time and writes it into copies of the page, so that it shows before its script has
// been read.
import { build } from 'esbuild';
import type { BuildOptions } from 'esbuild';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Language } from '../core/contract/wizard.ts';
import type { PrerenderFirstPages } from '../renderer/app/prerendered-page.ts';

export type FirstPageInfo = { readonly version: string; readonly buildDate: string };

/** Faces that the page names for both languages and one of them does not need at first. */
const needless: Readonly<Record<Language, RegExp>> = {
  ja: /^.*ibm-plex-sans-latin-400.*\n/gm,
  en: /^.*biz-udpgothic-latin.*\n/gm,
};

/** `folder` holds the built pages, index.html among them; `shared` is how everything is bundled. */
export async function writeFirstPages(folder: string, shared: BuildOptions, info: FirstPageInfo): Promise<void> {
  const code = join(folder, 'prerender.cjs');
  await build({
    ...shared,
    entryPoints: ['renderer/prerender.tsx'],
    outfile: code,
    platform: 'node',
    format: 'cjs',
    jsx: 'automatic',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'empty' },
  });
  const { prerenderFirstPages } = createRequire(import.meta.url)(code) as {
    prerenderFirstPages: PrerenderFirstPages;
  };
  await rm(code);
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  for (const { name, language, title, first, markup } of prerenderFirstPages({ ...info, platform: process.platform })) {
    const html = page
      .replaceAll(needless[language], '')
      .replace(/<html lang="\w+">/, () => `<html lang="${language}">`)
      .replace(/<title>.*<\/title>/, () => `<title>${escape(title)}</title>`)
      // The policy lets no style stand in the markup: renderer/index.tsx puts them in place.
      .replace(
        '<div id="root"></div>',
        () =>
          `<div id="root" data-first="${escape(JSON.stringify(first))}">${markup.replaceAll(' style="', ' data-css="')}</div>`,
      );
    await writeFile(join(folder, `${name}.html`), html);
  }
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
