// `npm run screens`: a picture of every page and face, the whole window each, in both languages, two themes and three
// sizes.
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { languages, type Language } from '../core/contract/wizard.ts';
import { flowIds } from '../core/flows/flow-ids.ts';
import { plays } from '../test/e2e/driver/flows/index.ts';
import { createCases } from '../electron/cases/cases.ts';
import { openBetter } from '../electron/ledger/driver-better.ts';
import { openLedger } from '../electron/ledger/ledger.ts';
import { createClock } from '../electron/shell/clock.ts';
import { addMany } from './many-customers.ts';
import { takeBox } from './pictures/box-story.ts';
import { takeCalls } from './pictures/call-story.ts';
import { companyNames, takeCompanies, takeMany } from './pictures/company-story.ts';
import { takeCourse } from './pictures/course-story.ts';
import { sizeNames, themes, type Look } from './pictures/looks.ts';
import { takeMainStory } from './pictures/main-story.ts';
import { takeMasked } from './pictures/masked-story.ts';
import { readyForRuns, withWizard } from './pictures/open-wizard.ts';
import { takeLast, takeRealCase, takeUnknownRow } from './pictures/other-stories.ts';
import { photographer, type PictureOrder } from './pictures/photographer.ts';
import { enterDesktop } from './runtime/desktop.ts';
import { describeFailure, runAsCommand, say } from './runtime/say.ts';

/** Each an app of its own; one alone is quicker than passing over the pictures of the others. */
const stories = ['jobs', 'calls', 'companies', 'many'] as const;
type Story = (typeof stories)[number];

const usage = `Usage: npm run screens -- --out DIR [--lang ${languages.join('|')}] [--theme ${themes.join('|')}] [--size ${sizeNames.join('|')}] [--only TEXT] [--story ${stories.join('|')}]`;

type Order = {
  readonly out: string;
  readonly languages: readonly Language[];
  readonly looks: readonly Look[];
  readonly only: RegExp;
  readonly stories: readonly Story[];
};

function readOrder(args: readonly string[]): Order | null {
  const text = { type: 'string' } as const;
  try {
    const { out, lang, theme, size, only, story } = parseArgs({
      args: [...args],
      options: { out: text, lang: text, theme: text, size: text, only: text, story: text },
    }).values;
    const chosen = <T extends string>(all: readonly T[], one: string | undefined): readonly T[] =>
      all.filter((known) => one === undefined || known === one);
    const looks = chosen(themes, theme).flatMap((known) =>
      chosen(sizeNames, size).map((named) => ({ theme: known, size: named })),
    );
    const spoken = chosen(languages, lang);
    const told = chosen(stories, story);
    return out === undefined || [looks, spoken, told].some(({ length }) => length === 0)
      ? null
      : { out: resolve(out), languages: spoken, looks, only: new RegExp(only ?? ''), stories: told };
  } catch {
    return null;
  }
}

/** Companies on the largest board. */
const many = Number(process.env['MDMCW_CUSTOMERS'] ?? 500);

async function fill(profile: string): Promise<void> {
  const clock = createClock();
  const { ledger } = await openLedger({ folder: profile, clock, open: openBetter });
  createCases(ledger, clock, () => '');
  addMany(ledger, many);
  while (!ledger.projectMore(() => false));
  ledger.close();
}

/** An app per language and story; false when one had to stop. */
async function takeAll(language: Language, order: PictureOrder & Pick<Order, 'stories'>): Promise<boolean> {
  try {
    for (const story of order.stories) await tell[story](language, order);
    return true;
  } catch (error) {
    say(`The pictures in ${language} stopped: ${describeFailure(error)}`);
    return false;
  }
}

const tell: Readonly<Record<Story, (language: Language, order: PictureOrder) => Promise<void>>> = {
  jobs: (language, order) =>
    withWizard(language, async ({ wizard, running }) => {
      const take = photographer(running.app, language, order);
      const parts = [takeMainStory, takeCourse, takeUnknownRow, takeRealCase, takeBox, takeLast];
      for (const [index, part] of parts.entries()) {
        // Back to the home page as after a restart.
        if (index > 0) await wizard.page.reload();
        await part(wizard, take);
      }
      for (const flow of flowIds.filter((id) => id !== 'renew')) {
        await wizard.page.reload();
        await plays[flow](wizard, { shown: (step, face) => take(`${flow}-${step}${face === '' ? '' : `-${face}`}`) });
      }
    }),
  calls: (language, order) =>
    withWizard(language, ({ wizard, running }) => takeCalls(wizard, photographer(running.app, language, order))),
  // Practice's companies would stand among those of the board.
  companies: (language, order) =>
    withWizard(language, async ({ wizard, running }) => {
      const take = photographer(running.app, language, order);
      await takeCompanies(wizard, take);
      await takeMasked(wizard, companyNames, take);
    }),
  many: (language, order) =>
    withWizard(language, ({ wizard, running }) => takeMany(wizard, photographer(running.app, language, order), many), {
      before: fill,
    }),
};

await runAsCommand(import.meta.filename, async () => {
  const order = readOrder(process.argv.slice(2));
  if (!order) {
    say(usage);
    return 2;
  }
  const elsewhere = await enterDesktop();
  if (elsewhere !== null) return elsewhere;
  await mkdir(order.out, { recursive: true });
  await readyForRuns();
  const began = Date.now();
  let pictures = 0;
  const all = await Promise.all(
    order.languages.map((language) =>
      takeAll(language, {
        ...order,
        taken: (face, count) => {
          pictures += count;
          say(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${language}  ${face}`);
        },
      }),
    ),
  );
  say(`${String(pictures)} pictures in ${String(Math.round((Date.now() - began) / 1000))} s.`);
  return all.every(Boolean) ? 0 : 1;
});
