// `actions`: what a person does in a whole renewal and a whole creation, counted by playing them, in the view, beside
// a real browser, and as the manual says.
import { playCounted, type CountedFlow } from '../../test/e2e/driver/counted.ts';
import type { Language } from '../../core/contract/wizard.ts';
import type { Counted } from '../../test/e2e/driver/actions.ts';
import { dropProfile, freshProfile, launch } from '../../test/e2e/driver/launch.ts';
import { lettersRead, watchReading } from '../../test/e2e/driver/reading.ts';
import { systemBrowser } from '../../test/e2e/driver/system-browser.ts';
import { wizardOf } from '../../test/e2e/driver/wizard.ts';
import { readyForRuns } from '../pictures/open-wizard.ts';
import { say } from '../runtime/say.ts';
import { ensureSystem } from '../runtime/system.ts';
import { manualActions, type ManualAction } from './manual-actions.ts';

/**
 * Left out of every column: signing in by name and password, the first page's press that begins, and the customer's
 * name, which practice fills in.
 */
export async function measureActions(): Promise<object> {
  await ensureSystem(['browser']);
  await readyForRuns();
  const flows: Record<string, object> = {};
  for (const flow of ['renew', 'create'] as const) {
    flows[flow] = {
      view: await inBoth(flow, 'view'),
      browser: await inBoth(flow, 'browser'),
      manual: manual(manualActions[flow]),
    };
  }
  return { ...flows, manual_look_alikes: manual(manualActions.lookAlikes) };
}

/** The actions of the Japanese play, and what stands to be read in each language: letters without blanks. */
async function inBoth(flow: CountedFlow, way: 'view' | 'browser'): Promise<object> {
  const japanese = await play(flow, way);
  const english = await play(flow, way, 'en');
  return { ...figures(japanese), letters_to_read: { ja: japanese.letters, en: english.letters } };
}

type Played = Counted & { readonly letters: number };

async function play(flow: CountedFlow, way: 'view' | 'browser', language: Language = 'ja'): Promise<Played> {
  say(`Playing ${flow} (${way}, ${language}).`);
  const profile = await freshProfile();
  const browser = way === 'browser' ? await systemBrowser(profile) : null;
  try {
    const running = await launch({
      profile,
      size: { width: 1280, height: 800 },
      ...(browser ? { env: browser.env } : {}),
    });
    try {
      const wizard = wizardOf(running, language);
      if (language === 'en') {
        await wizardOf(running).atHome();
        await wizard.switchLanguage();
      }
      await watchReading(running.page);
      const counted = await playCounted(wizard, { flow, browser });
      return { ...counted, letters: await lettersRead(running.page) };
    } finally {
      await browser?.close();
      await running.close().catch(() => running.kill());
    }
  } finally {
    await dropProfile(profile);
  }
}

const figures = ({
  presses,
  typedFields,
  fileChoices,
  comparisons,
  total,
  byPlace,
  byStep,
  done,
}: Counted): object => ({
  presses,
  typed_fields: typedFields,
  file_choices: fileChoices,
  comparisons,
  total,
  by_place: byPlace,
  by_step: byStep,
  done,
});

function manual(all: readonly ManualAction[]): object {
  const of = (kind: ManualAction['kind']) => all.filter((action) => action.kind === kind).length;
  return {
    presses: of('press'),
    typed_fields: of('type'),
    file_choices: of('file'),
    comparisons: of('compare'),
    total: all.length,
    done: all.map(({ kind, page, what }) => `${page}: ${kind} ${what}`),
  };
}
