// A double-click and a key held down are one press on every page: only what one press says is recorded.
import { expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { makeKey } from '../../electron/practice/world/issuing.ts';
import { craftCertificate, craftCsr } from './driver/crafted.ts';
import { readEvidence } from './driver/evidence.ts';
import { plays } from './driver/flows/index.ts';
import { practiceSite } from './driver/practice-site.ts';
import { renewalOf } from './driver/renewal.ts';
import { dropProfile, freshProfile, launch } from './driver/launch.ts';
import { test } from './driver/story.ts';
import { withHand, type Hand } from './driver/twice.ts';
import { wizardOf, type Wizard } from './driver/wizard.ts';

/** What the ledger says happened, in order, but for times and places. */
const kindsIn = (profile: string): readonly string[] =>
  readEvidence(profile).facts.map((fact) => fact.split(' ')[1] ?? '');

/** The whole renewal with nothing pressed in a foreign page: names by eye, Apple's site in the browser. */
async function renewByFiles(wizard: Wizard): Promise<void> {
  const { words, press, at } = wizard;
  const renewal = renewalOf(wizard);
  const uuid = randomUUID();
  const { file: csr, key } = await craftCsr();
  await renewal.begin();
  await renewal.customer();
  await renewal.registeredAtHand(craftCertificate(uuid, await makeKey(), 345));
  await expect(wizard.heading()).toHaveText(words.begin.registered.found);
  await press(words.begin.registered.page.primary);
  await at('csr-request');
  await press(words.request.csrRequest.page.primary);
  await at('csr-wait');
  await press(words.request.csrWait.atHand);
  await press(words.request.csrWait.atHandYes);
  await at('csr-take');
  await wizard.give([csr]);
  await expect(wizard.heading()).toHaveText(words.request.csrTake.good);
  await press(words.request.csrTake.page.primary);
  await renewal.wayWithoutId('browser');
  await at('portal');
  await press(words.apple.portal.byHand);
  await wizard.drop(craftCertificate(uuid, key, 0));
  await at('verdict');
  await press(words.judged.next.ready);
  await at('register');
  await press(words.registration.register.compare.byEye.open);
  await expect(wizard.heading()).toHaveText(words.registration.register.compare.byEye.heading);
  await press(words.registration.register.compare.same);
  await expect(wizard.heading()).toHaveText(words.registration.register.page.heading);
  await press(words.registration.register.besideTold);
  await at('proof');
  await press(words.proof.later);
  await at('expiry');
  await press(words.registration.expiry.page.primary);
  await at('site-memo');
  await press(words.appleId.siteMemo.later);
  await at('devices');
  await press(words.afterwards.devices.later);
  await at('collection');
  await press(words.afterwards.collection.later);
  await at('done');
}

type Story = {
  readonly name: string;
  readonly play: (wizard: Wizard) => Promise<void>;
  readonly hands: readonly Hand[];
};
const stories: readonly Story[] = [
  { name: 'a renewal in the view', play: (wizard) => plays.renew(wizard), hands: ['double, slow', 'held'] },
  { name: 'a renewal in the browser, by files', play: renewByFiles, hands: ['double, quick', 'held'] },
  { name: 'E320 untangled', play: (wizard) => plays.duplicate(wizard), hands: ['double, slow'] },
];

async function kindsOf(play: Story['play'], hand: Hand): Promise<readonly string[]> {
  const profile = await freshProfile();
  const running = await launch({ profile });
  try {
    await play(withHand(wizardOf(running), hand));
    await running.close();
    return kindsIn(profile);
  } finally {
    await running.close().catch(() => running.kill());
    await dropProfile(profile);
  }
}

for (const { name, play, hands } of stories)
  test(`${name}: a double-click, and a key held down, record what one press records`, async () => {
    test.setTimeout(90_000 * (1 + hands.length));
    const single = await kindsOf(play, 'single');
    expect(single.length).toBeGreaterThan(8);
    for (const hand of hands)
      await test.step(hand, async () => {
        expect(await kindsOf(play, hand)).toEqual(single);
      });
  });

const stateOf = (wizard: Wizard) =>
  wizard.page.evaluate(async () => {
    const cases = await window.wizard.call('home.cases', undefined);
    const view = await window.wizard.call('case.read', { caseId: cases.ok ? (cases.value[0]?.id ?? '') : '' });
    return view.ok ? view.value.state : null;
  });
const casesOf = (wizard: Wizard) =>
  wizard.page.evaluate(async () => {
    const cases = await window.wizard.call('home.cases', undefined);
    return cases.ok ? cases.value.length : -1;
  });

for (const hand of ['mouse', 'keyboard'] as const)
  test(`a press that began on one request does not take the next one, which came meanwhile (${hand})`, async ({
    start,
  }) => {
    const wizard = wizardOf(await start());
    const { words, page, button, at } = wizard;
    const renewal = renewalOf(wizard);
    await renewal.begin();
    await renewal.customer();
    await renewal.siteAccess();
    await renewal.registered();
    await renewal.csrRequest();
    await renewal.csrWait();
    await at('csr-take');
    const site = await practiceSite(wizard.running.app);
    await site.exportCsr();
    await expect(wizard.heading()).toHaveText(words.request.csrTake.good);
    const first = await page.locator('.csr-card').first().textContent();

    const accept = button(words.request.csrTake.page.primary);
    const box = await accept.boundingBox();
    if (hand === 'keyboard') {
      await accept.focus();
      await page.keyboard.down('Space');
    } else {
      await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
      await page.mouse.down();
    }
    await renewal.passMinute();
    await site.issueCsr();
    await renewal.passMinute();
    await site.exportCsr();
    await expect(page.locator('.csr-card').first()).not.toHaveText(first ?? '');
    await (hand === 'keyboard' ? page.keyboard.up('Space') : page.mouse.up());
    // Longer than a press waits for a click that does not come.
    await page.waitForTimeout(300);
    await at('csr-take');
    expect((await stateOf(wizard))?.accepted).toBeNull();

    // A press of its own is answered as ever.
    if (hand === 'keyboard') await accept.press('Space');
    else await accept.click();
    await at('apple-id');
    expect((await stateOf(wizard))?.accepted).not.toBeNull();
  });

test('a key pressed anew counts on the new page at once, and so does a click elsewhere on it', async ({ start }) => {
  const wizard = wizardOf(await start());
  const { words, page, at } = wizard;
  const renewal = renewalOf(wizard);
  /** No polling of the test's own: with the very frame that shows the next page. */
  const shows = (screen: number) =>
    page.waitForFunction(
      (number) => document.querySelector('#screen-number')?.textContent === number,
      words.frame.screen(screen),
    );
  await renewal.begin();
  await renewal.customer();
  await renewal.registeredAtHand(craftCertificate(randomUUID(), await makeKey(), 345));
  await expect(wizard.heading()).toHaveText(words.begin.registered.found);
  await page.keyboard.press('Enter');
  await shows(5);
  await page.keyboard.press('Enter');
  await shows(6);
  await wizard.button(words.request.csrWait.atHand).click();
  await wizard.button(words.request.csrWait.atHandYes).click();
  await at('csr-take');
});

/** Holds the page's script back: what is drawn is there, and nobody answers yet. */
async function unanswered(wizard: Wizard): Promise<() => Promise<void>> {
  await wizard.page.addInitScript(() => {
    const { requestAnimationFrame, setTimeout } = window;
    const held: (() => void)[] = [];
    window.requestAnimationFrame = (work) => held.push(() => requestAnimationFrame.call(window, work));
    window.setTimeout = ((work: () => void, ms: number) =>
      held.push(() => setTimeout.call(window, work, ms))) as typeof window.setTimeout;
    Object.assign(window, {
      answer: () => {
        Object.assign(window, { requestAnimationFrame, setTimeout });
        for (const work of held) work();
      },
    });
  });
  await wizard.page.reload();
  return () => wizard.page.evaluate('window.answer()');
}

for (const hand of ['a double-click', 'a held key'] as const)
  test(`${hand} before the page's script has come begins one case`, async ({ start }) => {
    const wizard = wizardOf(await start());
    const { words, page, button } = wizard;
    await wizard.atHome();
    const answer = await unanswered(wizard);
    const begin = button(words.home.practice.button);
    if (hand === 'a double-click') await begin.dblclick();
    else {
      await begin.focus();
      for (let count = 0; count < 5; count += 1) await page.keyboard.down('Enter');
      await page.keyboard.up('Enter');
    }
    await answer();
    await wizard.at('customer');
    expect(await casesOf(wizard)).toBe(1);
  });
