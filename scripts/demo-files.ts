// `npm run -s demo-files -- --out DIR`: writes a set of practice files with an index of what each is.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csrName, makeDemoSet, registeredName } from './demo-set.ts';

function main(args: readonly string[]): number {
  const [flag, folder] = args;
  if (flag !== '--out' || folder === undefined || args.length !== 2) {
    console.error('usage: demo-files --out DIR');
    return 2;
  }
  const now = Date.now();
  const files = makeDemoSet(now);
  try {
    mkdirSync(folder, { recursive: true });
    for (const file of files) writeFileSync(join(folder, file.name), file.bytes);
    const index = {
      about: 'Practice files: none of them is real. The verdicts are those beside `registered` and `csr`.',
      at: new Date(now).toISOString(),
      registered: registeredName,
      csr: csrName,
      files: files.map(({ name, kind, verdict, ja, en }) => ({ file: name, kind, verdict, ja, en })),
    };
    writeFileSync(join(folder, 'index.json'), `${JSON.stringify(index, null, 2)}\n`);
    const lines = files.map(({ name, verdict, ja, en }) => `${name}\n    ${ja}\n    ${en}\n    -> ${verdict}\n`);
    writeFileSync(
      join(folder, 'INDEX.txt'),
      `練習用のファイルです。本物ではありません。\nPractice files: none of them is real.\n\n${lines.join('\n')}`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
  console.error(`${files.length} practice files in ${folder}`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
