// Another Apple ID is wanted: Apple is asked, by whoever has a support contract and by whoever has not (M22);
// refused, it comes to weighing.
import { expect } from '@playwright/test';
import { links } from '../../core/portal/sites.ts';
import { renewalOf } from './driver/renewal.ts';
import { test } from './driver/story.ts';
import { troubleOf } from './driver/trouble.ts';
import { wizardOf } from './driver/wizard.ts';

for (const [acos, link] of [
  ['yes', 'acos'],
  ['unknown', 'appleContact'],
] as const) {
  test(`a contract for AppleCare OS Support: ${acos}; the right contact opens, the letter is ready, and a refusal comes to weighing`, async ({
    start,
  }) => {
    const running = await start();
    // The system browser itself is not opened in a test.
    const opened = await running.app.evaluateHandle(({ shell }) => {
      const seen: string[] = [];
      shell.openExternal = (address: string) => {
        seen.push(address);
        return Promise.resolve();
      };
      return seen;
    });
    const wizard = wizardOf(running);
    const { words, press, at, page, button } = wizard;
    const { trouble } = words;
    const flow = troubleOf(wizard);
    const { customer } = words.begin;
    await wizard.beginFlow('apple-id', { mode: 'real' });
    await at('customer');
    await page.getByLabel(customer.name).fill('みなと商事');
    await press(customer.page.primary);
    await flow.kind('other-id');
    await flow.answer('change-address', 'not-possible');
    await flow.contract(acos);
    const texts = {
      acos: trouble.steps['apple-move'].links.acos ?? '',
      appleContact: trouble.steps['apple-move'].links.appleContact ?? '',
    };
    await expect(button(texts[link === 'acos' ? 'appleContact' : 'acos'])).toHaveCount(0);
    await press(texts[link]);
    await expect.poll(() => opened.jsonValue()).toEqual([links[link]]);
    const letter = await flow.letter();
    expect(letter).toContain('みなと商事');
    expect(letter).toContain(trouble.letter.keep);
    await flow.moveOutcome('not-possible');
    await flow.moving(acos === 'yes' ? 'refused' : 'none');
    await flow.count(300);
    await expect(page.locator('.weigh')).toContainText(trouble.weigh.vendor);
    // Pressed by mistake it leads nowhere; marked it turns, and back again while nothing is deleted.
    await press(trouble.weigh.go);
    await expect(button(trouble.turning.go)).toBeDisabled();
    await press(trouble.turning.back);
    await flow.startOver('weigh', trouble.weigh.go);
    await at('so-agreed');
    await press(words.startOver.leave);
    await at('weigh');
    await expect(page.locator('.weigh-ways')).toContainText(trouble.weigh.results['not-possible']);
    await flow.startOver('weigh', trouble.weigh.go);
    await at('so-agreed');
  });
}

test('in practice no page of Apple’s opens, and nobody is asked', async ({ start }) => {
  const wizard = wizardOf(await start());
  const { words, page, button } = wizard;
  const { trouble, frame } = words;
  const flow = troubleOf(wizard);
  await wizard.beginFlow('apple-id');
  await renewalOf(wizard).customer();
  await flow.kind('other-id');
  await flow.answer('change-address', 'not-possible');
  await flow.contract('yes');
  const contact = trouble.steps['apple-move'].links.acos ?? '';
  await expect(page.getByText(frame.practisedLink(contact))).toBeVisible();
  await expect(button(contact)).toHaveCount(0);
  await expect(page.getByText(frame.practisedAsking)).toBeVisible();
});
