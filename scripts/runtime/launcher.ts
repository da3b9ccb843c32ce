// Gives the registry runtime what a packaged Electron lacks: a way to open an app by its folder, as `electron FOLDER`
// does.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

// What Electron's own default_app does (electron/default_app/main.ts): `-r FILE` first, then name, version and path,
// then the
// app's main file.
// The import is awaited at the top level, so that `ready` waits for the app's early calls
// (registerSchemesAsPrivileged).
const LAUNCHER = `// Opens the app whose folder is the first plain argument.
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const given = process.argv.slice(1);
const first = given.indexOf('-r');
if (first >= 0) {
  const [, file] = given.splice(first, 2);
  createRequire(import.meta.url)(resolve(file));
}
const folder = given.find((argument) => !argument.startsWith('-'));
if (folder === undefined) {
  process.stderr.write('No app folder was given.\\n');
  process.exit(1);
}
const appPath = resolve(folder);
const manifest = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'));
const name = manifest.productName ?? manifest.name;
app.setName(name);
app.setVersion(manifest.version);
app.setAppPath(appPath);
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', join(app.getPath('appData'), name));
await import(pathToFileURL(join(appPath, manifest.main)).href);
`;
const MANIFEST = `${JSON.stringify({ name: 'launcher', version: '1.0.0', type: 'module', main: 'launch.js' })}\n`;

export async function writeLauncher(runtimeFolder: string): Promise<void> {
  const folder = join(runtimeFolder, 'resources', 'app');
  await mkdir(folder, { recursive: true });
  await writeIfDifferent(join(folder, 'package.json'), MANIFEST);
  await writeIfDifferent(join(folder, 'launch.js'), LAUNCHER);
}

async function writeIfDifferent(file: string, text: string): Promise<void> {
  const present = await readFile(file, 'utf8').catch(() => null);
  if (present !== text) await writeFile(file, text);
}
