// `actions`: what a person does in a whole renewal and a whole creation, counted by playing them, in the view, beside
// a real browser, and as the manual says.
import { playCounted, type CountedFlow } from '../../test/e2e/driver/counted.ts';
import type { Counted } from '../../test/e2e/driver/actions.ts';
import { dropProfile, freshProfile, launch } from '../../test/e2e/driver/launch.ts';
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
      view: figures(await play(flow, 'view')),
      browser: figures(await play(flow, 'browser')),
      manual: manual(manualActions[flow]),
    };
  }
  return { ...flows, manual_look_alikes: manual(manualActions.lookAlikes) };
}

async function play(flow: CountedFlow, way: 'view' | 'browser'): Promise<Counted> {
  say(`Playing ${flow} (${way}).`);
  const profile = await freshProfile();
  const browser = way === 'browser' ? await systemBrowser(profile) : null;
  try {
    const running = await launch({
      profile,
      size: { width: 1280, height: 800 },
      ...(browser ? { env: browser.env } : {}),
    });
    try {
      return await playCounted(wizardOf(running), { flow, browser });
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
