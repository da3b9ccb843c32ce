// Draws the first page at build time and writes it into copies of the page, so that it shows before its script has been read.
import { build } from 'esbuild';
import type { BuildOptions } from 'esbuild';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Language } from '../core/contract.ts';
import type { DrawFirstPages } from '../renderer/drawn-page.ts';
import { Trouble } from './runtime/say.ts';

export type FirstPageInfo = { readonly version: string; readonly buildDate: string };

/** Faces that the page names for both languages and one of them does not need at first. */
const needless: Readonly<Record<Language, RegExp>> = { ja: /^.*ibm-plex-sans-latin-400.*\n/gm, en: /^.*biz-udpgothic-latin.*\n/gm };

/** `folder` holds the built pages, index.html among them; `shared` is how everything is bundled, `script` how the page's first script is, by itself. */
export type FirstPageParts = { readonly folder: string; readonly shared: BuildOptions; readonly script: BuildOptions };

/**
 * The page brings its styles and its first script along: one answer of the main process, which is busy at that moment, instead of four.
 * Both carry a nonce of that load (electron/protocol.ts).
 */
export async function writeFirstPages({ folder, shared, script }: FirstPageParts, info: FirstPageInfo): Promise<void> {
  const code = join(folder, 'drawn.cjs');
  await build({ ...shared, entryPoints: ['renderer/drawn.tsx'], outfile: code, platform: 'node', format: 'cjs', jsx: 'automatic', legalComments: 'none', define: { 'process.env.NODE_ENV': '"production"' }, loader: { '.css': 'empty' } });
  const { drawFirstPages } = createRequire(import.meta.url)(code) as { drawFirstPages: DrawFirstPages };
  await rm(code);
  const { outputFiles } = await build({ ...script, outdir: folder, format: 'iife', write: false, legalComments: 'none' });
  const firstScript = refuseEnd(outputFiles.find(({ path }) => path.endsWith('.js'))?.text ?? '', 'script');
  const styles = refuseEnd(await readFile(join(folder, 'index.css'), 'utf8'), 'style');
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  for (const { name, language, title, first, markup } of drawFirstPages({ ...info, platform: process.platform })) {
    const drawn = page
      .replaceAll(needless[language], '')
      .replace(scriptLink, '')
      // Its pieces are what comes next asks for.
      .replaceAll('<link rel="modulepreload" ', '<link rel="preload" as="script" fetchpriority="low" crossorigin ')
      .replace(/<html lang="\w+">/, () => `<html lang="${language}">`)
      .replace(/<title>.*<\/title>/, () => `<title>${escape(title)}</title>`)
      .replace(styleLink, () => `<style nonce="__CSP_NONCE__">${styles}</style>`)
      // The policy lets no style stand in the markup: renderer/index.tsx puts them in place.
      .replace('<div id="root"></div>', () => `<div id="root" data-first="${escape(JSON.stringify(first))}">${markup.replaceAll(' style="', ' data-css="')}</div>\n<script nonce="__SCRIPT_NONCE__">${firstScript}</script>`);
    await writeFile(join(folder, `${name}.html`), drawn);
  }
}

const styleLink = '<link rel="stylesheet" href="./index.css">';
const scriptLink = '<script type="module" src="./index.js" blocking="render"></script>\n';

/** Inside a page, what would end the element ends it wherever it stands. */
function refuseEnd(content: string, element: 'script' | 'style'): string {
  if (content === '' || content.toLowerCase().includes(`</${element}`) || content.includes('<!--')) throw new Trouble(`The first page could not be built: its ${element} can't stand in the page.`);
  return content;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
