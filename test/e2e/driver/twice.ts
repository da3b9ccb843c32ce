// Presses as they come from hands: a double-click where one click was meant, a key held down; real mouse and key
// events of the browser's own.
import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Wizard } from './wizard.ts';

/** `slow`: the second click comes once the next page is there; `quick`: before it can be. */
export type Hand = 'single' | 'double, slow' | 'double, quick' | 'held';

const sightMs = 600;
/** As many repeats as a key gives that is held for half a second. */
const repeats = 15;
const betweenRepeatsMs = 33;

/** The same wizard under such a hand: every press of a button by its name is made that way. */
export function withHand(wizard: Wizard, hand: Hand): Wizard {
  const { page, words, button } = wizard;
  if (hand === 'single') return wizard;
  const onScreen = () => page.evaluate(() => document.querySelector('main')?.textContent ?? '');
  const press = async (target: Locator): Promise<void> => {
    await expect(target).toBeEnabled({ timeout: 15_000 });
    await target.scrollIntoViewIfNeeded();
    if (hand === 'held') return held(target);
    const box = await target.boundingBox();
    if (!box) throw new Error('nothing to press there');
    // Whoever presses next on the same spot has looked at the page: sooner, it would be a third click.
    await page.waitForTimeout(sightMs);
    const before = await onScreen();
    const { mouse } = page;
    await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await mouse.down({ clickCount: 1 });
    await mouse.up({ clickCount: 1 });
    // What stays as it was, for it has to be compared or copied first, is pressed again after a while.
    if (hand === 'double, slow')
      await expect
        .poll(onScreen, { timeout: 1500, intervals: [20] })
        .not.toBe(before)
        .catch(() => undefined);
    await mouse.down({ clickCount: 2 });
    await mouse.up({ clickCount: 2 });
  };
  const held = async (target: Locator): Promise<void> => {
    const primary = await target.evaluate((element) => element.matches('.actions .primary'));
    // The primary button is what Enter does on the page itself, as it comes.
    if (primary) await page.locator('h1').first().focus();
    else await target.focus();
    // A repeated key that is let go on another button must not press that one either.
    for (let count = 0; count < repeats; count += 1) {
      await page.keyboard.down('Enter');
      await page.waitForTimeout(betweenRepeatsMs);
    }
    await page.keyboard.up('Enter');
  };
  return {
    ...wizard,
    press: (name) => press(button(name)),
    openIn: (which) => press(page.getByRole('button', { name: words.apple.way[which].title })),
  };
}
