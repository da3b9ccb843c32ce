// `npm run same-screens -- BEFORE BEFORE-AGAIN ... AFTER`: are the pictures of two runs of `npm run screens` the same?
// What differs between the runs before (a time, a number) is not looked at. Exit 1 where a picture differs.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runInElectron } from './in-electron.ts';
import { root } from './runtime/paths.ts';
import { runAsCommand, say, Trouble } from './runtime/say.ts';
import type { Compared } from './same-screens/compare.ts';
import type { Answer, Order } from './same-screens/electron-main.ts';

const usage = 'Usage: npm run same-screens -- BEFORE BEFORE-AGAIN [...] AFTER (folders of `npm run screens`)';
/** So many pictures are decoded by one program. */
const atOnce = 100;
const limitMs = 600_000;

async function ask(order: Order): Promise<Answer> {
  const folder = await mkdtemp(join(tmpdir(), 'same-screens-'));
  try {
    await writeFile(join(folder, 'order.json'), JSON.stringify(order));
    const { code, output, result } = await runInElectron(
      join(root, 'scripts', 'same-screens', 'electron-main.ts'),
      { order: join(folder, 'order.json') },
      limitMs,
    );
    if (code !== 0 || result === null) throw new Trouble(`The pictures could not be compared: ${output}`);
    return JSON.parse(result.toString('utf8')) as Answer;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function describe(found: Compared | 'missing'): string {
  if (found === 'missing') return 'is not in every folder';
  if (found.same) return 'is the same';
  if (found.why === 'size') return 'has another size';
  const { left, top, right, bottom } = found.bounds;
  return `differs in ${String(found.count)} pixels, from ${String(left)},${String(top)} to ${String(right)},${String(bottom)}`;
}

await runAsCommand(import.meta.filename, async () => {
  const folders = process.argv.slice(2).map((one) => resolve(one));
  const after = folders.pop();
  if (after === undefined || folders.length < 2) throw new Trouble(usage);
  const listed = await Promise.all([...folders, after].map((one) => readdir(one)));
  const names = [...new Set(listed.flat())].filter((name) => name.endsWith('.png')).sort();
  let same = 0;
  let masked = 0;
  for (let from = 0; from < names.length; from += atOnce) {
    const part = names.slice(from, from + atOnce);
    for (const [name, found] of Object.entries(await ask({ before: folders, after, names: part }))) {
      if (found !== 'missing' && found.same) {
        same += 1;
        if (found.masked > 0) masked += 1;
      } else say(`${name} ${describe(found)}`);
    }
  }
  say(`${String(same)} of ${String(names.length)} pictures are the same (${String(masked)} with something masked).`);
  return same === names.length ? 0 : 1;
});
