// What a person does in the wizard's own window: presses by the words of core/text, in either language.
import { expect, type Locator } from '@playwright/test';
import { join } from 'node:path';
import type { Language } from '../../../core/contract/wizard.ts';
import type { StepId } from '../../../core/flows/steps.ts';
import type { PracticeTrap } from '../../../core/flows/facts.ts';
import type { FlowId } from '../../../core/flows/flow-ids.ts';
import { flows } from '../../../core/flows/flows.ts';
import { texts } from '../../../core/text/texts.ts';
import type {} from '../../../renderer/app/client.ts';
import type { Running } from './launch.ts';

/** What a press on the spot of the last one waits for at least. */
const sightMs = 600;
const sameSpotPx = 24;

export type Wizard = ReturnType<typeof wizardOf>;

export function wizardOf(running: Running, language: Language = 'ja') {
  const { page } = running;
  const words = texts[language];
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  let last = { x: -1000, y: -1000, at: 0 };
  /**
   * As a person presses: who presses twice on one spot has looked at the page meanwhile. Sooner, it would be a
   * double-click (renderer/app/presses.ts).
   */
  const pressOn = async (control: Locator): Promise<void> => {
    const box = await control.boundingBox();
    const now = box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: -1000, y: -1000 };
    const pause = last.at + sightMs - Date.now();
    if (pause > 0 && Math.hypot(now.x - last.x, now.y - last.y) < sameSpotPx) await page.waitForTimeout(pause);
    await control.click();
    last = { ...now, at: Date.now() };
  };
  const press = (name: string): Promise<void> => pressOn(button(name));
  const screen = (id: StepId) =>
    words.frame.screen(
      Object.values(flows)
        .flatMap(({ steps }) => steps)
        .find((step) => step.id === id)?.screen ?? 0,
    );
  /** Waits until the page of this step shows, by the number that is said on the telephone. */
  const at = (id: StepId) => expect(page.locator('#screen-number')).toHaveText(screen(id), { timeout: 15_000 });

  return {
    running,
    page,
    words,
    language,
    button,
    pressOn,
    press,
    at,
    heading: () => page.getByRole('heading', { level: 1 }),
    switchLanguage: async () => {
      await page.getByRole('radio', { name: words.frame.languages[language], exact: true }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    },
    /** Begins a flow as a user does, on the first page: in practice, or for real. */
    beginFlow: async (
      flow: FlowId,
      {
        mode = 'practice',
        environment = 'M6',
        trap = null,
      }: {
        readonly mode?: 'practice' | 'real';
        readonly environment?: 'M5' | 'M6';
        readonly trap?: PracticeTrap | null;
      } = {},
    ) => {
      const { home } = words;
      await expect(button(home.practice.button)).toBeVisible({ timeout: 15_000 });
      if (mode === 'real') {
        const { real, trouble } = home;
        const names: Readonly<Partial<Record<FlowId, string>>> = {
          renew: real.button,
          create: real.create,
          prepare: real.prepare,
          ...trouble.flows,
        };
        return press(names[flow] ?? '');
      }
      await page.getByLabel(home.practice.flow).selectOption(flow);
      await page.getByRole('radio', { name: home.practice.environments[environment] }).check({ force: true });
      if (trap) await page.getByLabel(home.practice.trap).selectOption(trap);
      return press(home.practice.button);
    },
    /** Switches the automatic guidance beside Apple's page: stories about doing it by hand are played without. */
    guidance: (on: boolean) =>
      page.evaluate(async (wanted) => {
        await window.wizard.call('companion.use', { on: wanted });
      }, on),
    /** Until the guidance has seen what was done on Apple's page and names the row, or says that none can be told. */
    rowKnown: () =>
      expect
        .poll(
          () =>
            page.evaluate(async () => {
              const state = await window.wizard.call('companion.read', undefined);
              return (
                state.ok &&
                (!state.value.on ||
                  ['renew-this', 'no-renew', 'unknown-target'].includes(state.value.advice?.say ?? ''))
              );
            }),
          { timeout: 15_000 },
        )
        .toBe(true),
    /** From the first page back into the case that is open there, the newest first. */
    resume: () =>
      page
        .getByRole('button', { name: words.home.resume })
        .or(page.getByRole('button', { name: words.home.calls.go }))
        .first()
        .click(),
    atHome: () => expect(button(words.home.practice.button)).toBeVisible({ timeout: 15_000 }),
    /**
     * On screen 3: says what was seen, and goes on; where the certificate is to be given out there, by the quiet way.
     */
    siteEntered: async () => {
      await at('site-access');
      const { cannot } = words.begin.siteAccess.output;
      if (await button(cannot).isVisible()) await press(cannot);
      await page.getByRole('radio', { name: words.begin.siteAccess.answers.entered }).check({ force: true });
      await press(words.begin.siteAccess.page.primary);
    },
    give: async (files: readonly { name: string; mimeType: string; buffer: Buffer }[]) => {
      await page.locator('input[type=file]').setInputFiles([...files]);
    },
    /** Drops a file on the window, as the file manager would. */
    drop: async (file: { name: string; buffer: Buffer }) => {
      const data = await page.evaluateHandle(
        ({ name, base64 }) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name));
          return transfer;
        },
        { name: file.name, base64: file.buffer.toString('base64') },
      );
      await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
      await page.dispatchEvent('body', 'drop', { dataTransfer: data });
    },
    pasteText: async (text: string) => {
      const folded = page.getByRole('button', { name: words.receive.notByItself });
      if (await folded.isVisible()) await folded.click();
      await press(words.receive.paste);
      await page.getByLabel(words.receive.pasteTitle).fill(text);
      await press(words.receive.pasteUse);
    },
    /** Pastes into the first page's box. */
    putWords: async (text: string) => {
      await press(words.look.paste);
      await page.getByLabel(words.look.pasteTitle).fill(text);
      await press(words.look.pasteUse);
    },
    /** Where the page says that it saved the file: its folder and its name. */
    savedPath: async (): Promise<string> => {
      const [name, said] = await Promise.all([
        page.locator('.saved-name').textContent(),
        page.locator('.saved-folder').textContent(),
      ]);
      const [before = '', behind = ''] = words.apple.portal.browser.saved('|').split('|');
      return join((said ?? '').slice(before.length, -behind.length || undefined), name ?? '');
    },
    /** On screen 8: choosing is going. */
    openIn: (which: 'view' | 'browser') => page.getByRole('button', { name: words.apple.way[which].title }).click(),
    choose: (name: string | RegExp) => page.getByRole('radio', { name }).check({ force: true }),
  };
}

/** Moves the app's clocks on, as seen by the main process only: the test's way over the minute. */
export async function passTime(running: Running, ms: number): Promise<void> {
  moves += 1;
  // It may be asked again (launch.ts); whether the clocks were moved, they know.
  await running.app.evaluate(
    (_electron, { by, nth }) => {
      const here = globalThis as { movedClocks?: Set<number> };
      here.movedClocks ??= new Set();
      if (here.movedClocks.has(nth)) return;
      here.movedClocks.add(nth);
      const now = Date.now.bind(Date);
      const mono = performance.now.bind(performance);
      Date.now = () => now() + by;
      performance.now = () => mono() + by;
    },
    { by: ms, nth: moves },
  );
}

let moves = 0;
