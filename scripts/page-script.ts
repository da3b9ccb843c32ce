// Bundles code of ours that runs inside a foreign page into one script, as executeJavaScriptInIsolatedWorld takes it.
import { build } from 'esbuild';
import type { BuildOptions } from 'esbuild';
import { root } from './runtime/paths.ts';

/** The exports of the entry become properties of one name in our own world; the page's world sees none of it. */
export const pageScript = (entry: string, name: string): BuildOptions => ({
  absWorkingDir: root,
  entryPoints: [entry],
  bundle: true,
  write: false,
  logLevel: 'silent',
  legalComments: 'none',
  treeShaking: true,
  platform: 'browser',
  target: 'chrome130',
  format: 'iife',
  globalName: name,
  minify: true,
  charset: 'ascii',
});

export async function bundlePageScript(entry: string, name: string): Promise<string> {
  const { outputFiles } = await build({ ...pageScript(entry, name), write: false });
  return outputFiles[0]?.text ?? '';
}
