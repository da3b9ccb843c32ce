// A call as both ends of the line hold it: our window by keys alone, and the caller's own browser on the practice
// sites.
import { expect, type Page } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CallerHas } from '../../../core/flows/call/facts.ts';
import type { FlowId } from '../../../core/flows/flow-ids.ts';
import type { SceneId } from '../../../core/call/script.ts';
import { hexDigits, soundsLike } from '../../../core/reading/spoken-hex.ts';
import { textsFor } from '../../../core/text/for-flow.ts';
import type { SystemBrowser } from './system-browser.ts';
import type { Wizard } from './wizard.ts';

/** What the one at the telephone sees and presses. */
export function callOf({ page, words, language }: Wizard, spoken: 'ja' | 'en', flow: FlowId = 'renew') {
  const { call } = textsFor(language, flow);
  const said = textsFor(spoken, flow).call;
  const scene = (id: SceneId) => expect(page.getByText(said.scenes[id].ask, { exact: true })).toBeVisible();
  return {
    call,
    said,
    words,
    scene,
    key: async (id: SceneId, key: string) => {
      await scene(id);
      await page.keyboard.press(key);
    },
    hears: async (values: readonly string[]) => {
      for (const [at, value] of values.entries()) {
        if (at > 0) await page.keyboard.press('Tab');
        await page.keyboard.insertText(value);
      }
      await page.keyboard.press('Enter');
    },
    readBack: () => page.locator('.call-said').last(),
  };
}

/** What the system's browser was asked to open, oldest first. */
const addressesIn = async (profile: string): Promise<readonly string[]> =>
  (await readFile(join(profile, 'system-browser', 'opened'), 'utf8').catch(() => ''))
    .split('\n')
    .filter((one) => one !== '');

/** Where the caller's browser is sent: the practice site or Apple's stand-in. In an open browser it is a tab. */
export async function callersPage(
  { page }: Wizard,
  browser: SystemBrowser,
  profile: string,
  place: 'site' | 'apple',
  open: Page | null,
): Promise<Page> {
  const before = (await addressesIn(profile)).length;
  const opened = await page.evaluate(async (where) => {
    const cases = await window.wizard.call('home.cases', undefined);
    const caseId = cases.ok ? (cases.value[0]?.id ?? '') : '';
    return (await window.wizard.call('case.openInBrowser', { caseId, place: where })).ok;
  }, place);
  expect(opened).toBe(true);
  // The system's program writes it down in its own time.
  await expect.poll(async () => (await addressesIn(profile)).length).toBeGreaterThan(before);
  const address = (await addressesIn(profile)).at(-1) ?? '';
  if (!open) return browser.page((url) => url.origin === new URL(address).origin);
  const tab = await open.context().newPage();
  await tab.goto(address);
  return tab;
}

export async function downloaded(
  profile: string,
  ending: string,
  but = '',
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const folder = join(profile, 'Downloads');
  let name: string | undefined;
  await expect
    .poll(async () => {
      name = (await readdir(folder).catch(() => [])).find((one) => one.endsWith(ending) && one !== but);
      return name;
    })
    .toBeDefined();
  return {
    name: name ?? '',
    mimeType: 'application/octet-stream',
    buffer: await readFile(join(folder, name ?? '')),
  };
}

/** From the help of a page: what the caller has, and which language is spoken; the keys are the answers' places. */
export async function beginCall(wizard: Wizard, has: CallerHas, spoken: 'ja' | 'en'): Promise<void> {
  const { call } = wizard.words;
  await wizard.press(wizard.words.frame.help.open);
  await wizard.press(call.open);
  await wizard.page
    .getByRole('radiogroup', { name: call.begin.language })
    .getByRole('radio', { name: wizard.words.frame.languages[spoken] })
    .check({ force: true });
  await wizard.heading().click();
  await wizard.page.keyboard.press({ app: '1', sheet: '2', nothing: '3' }[has]);
}

/** How the newest job stands, as the first page is told. */
export const newestCase = ({ page }: Wizard) =>
  page.evaluate(async () => {
    const cases = await window.wizard.call('home.cases', undefined);
    return cases.ok ? (cases.value[0] ?? null) : null;
  });

/** Another number that an ear takes for this one. */
export function misheard(digits: string): string {
  for (const [at, digit] of Array.from(digits).entries()) {
    const other = hexDigits.find((one) => one !== digit && soundsLike(one, digit));
    if (other) return digits.slice(0, at) + other + digits.slice(at + 1);
  }
  throw new Error(`nothing sounds like ${digits}`);
}

export const uuidIn = (text: string): string =>
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(text)?.[0].toLowerCase() ?? '';
/** As Apple's list prints a day. */
export const dayIn = (text: string): string => /[A-Z][a-z]{2} \d{1,2}, \d{4}/.exec(text)?.[0] ?? '';
