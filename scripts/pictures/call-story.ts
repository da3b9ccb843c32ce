// Every job by telephone, by the usual answers, as far as keys lead: a picture of each scene, the words of the
// telephone, a parked call, and a call about E320 from its first minute.
import { mayAnswer, sceneInCall, sceneWith, type SceneId } from '../../core/call/script.ts';
import type { Does, Heard } from '../../core/call/scene.ts';
import type { CaseView } from '../../core/case/view.ts';
import { flowIds, type FlowId } from '../../core/flows/flow-ids.ts';
import { beginCall } from '../../test/e2e/driver/call.ts';
import { passTime, type Wizard } from '../../test/e2e/driver/wizard.ts';
import type { Take } from './photographer.ts';

const longest = 40;
/** What leads on by itself; the usual page, parking and ending do not. */
const leads = (does: Does): boolean =>
  does.do === 'face' ? does.on === true : !['page', 'park', 'end', 'back'].includes(does.do);
/** As the caller reads them out. */
const heard: Readonly<Record<Heard, readonly string[]>> = {
  'in-use': ['d8a0', '', '2027-01-25'],
  found: ['d8a0'],
  row: ['d8a0'],
  renewed: ['d8a0', '', '2028-01-20'],
  made: ['d8a0', '', '2028-01-20'],
};

export async function takeCalls(wizard: Wizard, take: Take): Promise<void> {
  for (const [index, flow] of flowIds.entries()) {
    if (index > 0) await wizard.page.reload();
    await takeCall(wizard, flow, take);
  }
  await takeRefusal(wizard, take);
}

async function viewOf({ page }: Wizard): Promise<CaseView | null> {
  return page.evaluate(async () => {
    const cases = await window.wizard.call('home.cases', undefined);
    const caseId = cases.ok ? cases.value[0]?.id : undefined;
    if (caseId === undefined) return null;
    const view = await window.wizard.call('case.read', { caseId });
    return view.ok ? view.value : null;
  });
}

async function type({ page }: Wizard, values: readonly string[]): Promise<void> {
  await page.locator('.call-hear input:focus').waitFor();
  for (const [at, value] of values.entries()) {
    if (at > 0) await page.keyboard.press('Tab');
    await page.keyboard.insertText(value);
  }
}

async function takeCall(wizard: Wizard, flow: FlowId, take: Take): Promise<void> {
  const { page, press, words } = wizard;
  await wizard.beginFlow(flow);
  await beginCall(wizard, flow === 'create' ? 'app' : 'nothing', wizard.language);
  let before: SceneId | null = null;
  // Where the same stop goes on, the case stays where it is.
  let face: SceneId | null = null;
  for (let step = 0; step < longest; step += 1) {
    const view = await viewOf(wizard);
    const scene: SceneId | null = view && view.flow === flow ? (face ?? sceneInCall(view)) : null;
    if (!view || scene === null || scene === before) break;
    before = scene;
    face = null;
    await page.locator('.call-answers').waitFor();
    await take(`call-${flow}-${scene}`);
    if (flow === 'renew' && scene === 'csr-request') {
      await page.keyboard.press('F1');
      await take('call-words');
      await page.keyboard.press('Escape');
    }
    if (scene === 'csr-wait') await passTime(wizard.running, 61_000);
    const open: readonly Does[] = Object.values(sceneWith(scene).answers).filter((does) => mayAnswer(view, does));
    const at = open.findIndex(leads);
    const does = open[at];
    if (!does) break;
    await page.keyboard.press(String(at + 1));
    if (does.do === 'face') face = does.face;
    if (does.do === 'name') {
      await type(wizard, ['株式会社みなと商事', 'M12345678']);
      await take(`call-${flow}-name`);
      await page.keyboard.press('Enter');
    } else if (does.do === 'hear') {
      await type(wizard, heard[does.what]);
      await take(`call-${flow}-${scene}-hear`);
      await page.keyboard.press('Enter');
      await take(`call-${flow}-${scene}-read-back`);
      await page.keyboard.press('1');
    }
    await page.locator('.app[aria-busy="false"]').waitFor();
  }
  // Of what is over nobody is called back.
  if (!(await wizard.button(words.call.park).isVisible())) return;
  await press(words.call.park);
  await take(`call-${flow}-parked`);
}

async function takeRefusal(wizard: Wizard, take: Take): Promise<void> {
  const { page, press, words } = wizard;
  await page.reload();
  await wizard.atHome();
  await take('call-home-parked');
  await press(words.home.trouble.call);
  await take('call-begin');
  await page.keyboard.press('3');
  await type(wizard, ['d8a0', '1234']);
  await take('call-e320-ends');
  await page.keyboard.press('Enter');
  await take('call-e320-read-back');
  await page.keyboard.press('1');
  await take('call-e320-other');
}
