// `npm run guide`: takes the pictures that the user guide shows, into docs/guide/pictures; the guide itself names them.
import { cp, mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '../core/contract/wizard.ts';
import { run } from './runtime/command.ts';
import { root } from './runtime/paths.ts';
import { Trouble, runAsCommand, say } from './runtime/say.ts';

const guide = join(root, 'docs', 'guide');
/** A 1366x768 office laptop at 125 %: what most readers have before them. */
const look = { theme: 'light', size: '1093x614' };

/** The pictures that one language's guide shows: `pictures/<face>-<language>.png`. */
export function facesIn(text: string, language: string): readonly string[] {
  return [...text.matchAll(new RegExp(`\\(pictures/([a-z0-9-]+)-${language}\\.png\\)`, 'g'))].flatMap(([, face]) =>
    face === undefined ? [] : [face],
  );
}

async function takePictures(language: string, folder: string): Promise<number> {
  const faces = [...new Set(facesIn(await readFile(join(guide, `${language}.md`), 'utf8'), language))];
  const args = [
    '--out',
    folder,
    '--lang',
    language,
    '--theme',
    look.theme,
    '--size',
    look.size,
    '--only',
    `^(${faces.join('|')})$`,
  ];
  const { code } = await run(process.execPath, [...process.execArgv, join(root, 'scripts', 'screens.ts'), ...args], {
    show: true,
  });
  if (code !== 0) throw new Trouble(`The pictures in ${language} could not be taken.`);
  const taken = await readdir(folder);
  for (const face of faces) {
    const name = `${face}-${language}-${look.theme}-${look.size}.png`;
    if (!taken.includes(name)) throw new Trouble(`docs/guide/${language}.md shows ${face}, which no story passes.`);
    await cp(join(folder, name), join(guide, 'pictures', `${face}-${language}.png`));
  }
  return faces.length;
}

await runAsCommand(import.meta.filename, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mdm-cert-wizard-guide-'));
  try {
    await rm(join(guide, 'pictures'), { recursive: true, force: true });
    await mkdir(join(guide, 'pictures'), { recursive: true });
    let count = 0;
    for (const language of languages) count += await takePictures(language, folder);
    say(`${String(count)} pictures in docs/guide/pictures.`);
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
