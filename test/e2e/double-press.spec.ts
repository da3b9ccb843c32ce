// A double-click and a key held down are one press on every page: only what one press says is recorded.
import { expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { makeKey } from '../../electron/practice/world/issuing.ts';
import { craftCertificate, craftCsr } from './driver/crafted.ts';
import { readEvidence } from './driver/evidence.ts';
import { plays } from './driver/flows/index.ts';
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
  await press(words.registration.register.page.primary);
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
  { name: 'a renewal in the browser, by files', play: renewByFiles, hands: ['double, slow', 'double, quick', 'held'] },
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
