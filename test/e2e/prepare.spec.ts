// Preparing in a real case, with nothing leaving this machine: Apple's sites answering, offline, an unfit browser, a
// clock that is off.
import { expect } from '@playwright/test';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textsFor } from '../../core/text/for-flow.ts';
import { startAppleTls } from './driver/apple-tls.ts';
import type { Running } from './driver/launch.ts';
import { test } from './driver/story.ts';
import { wizardOf } from './driver/wizard.ts';

const nowhere = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** A real case up to the check's results. */
async function checked(running: Running) {
  const wizard = { ...wizardOf(running), words: textsFor('ja', 'prepare') };
  const { words, press, at, page } = wizard;
  await wizard.beginFlow('prepare', { mode: 'real' });
  await at('customer');
  await page.getByLabel(words.begin.customer.name).fill('みなと商事');
  await press(words.begin.customer.page.primary);
  await at('this-pc');
  await press(words.creation.thisPc.check);
  await expect(page.locator('.pc-results')).toBeVisible({ timeout: 15_000 });
  return wizard;
}

/** What the system answers when it is asked for its browser. */
async function pathWithBrowser(profile: string, name: string): Promise<string> {
  const folder = join(profile, 'bin');
  await mkdir(folder, { recursive: true });
  const program = join(folder, 'xdg-settings');
  await writeFile(program, `#!/bin/sh\necho ${name}\n`);
  await chmod(program, 0o755);
  return `${folder}:${process.env['PATH'] ?? ''}`;
}

test('Apple’s three sites are asked for their answer and nothing else', async ({ start, profile }) => {
  const seen: string[] = [];
  const apple = await startAppleTls((request, response) => {
    seen.push(
      `${request.method} ${request.headers.host} ${request.url} ${request.headers.cookie ?? '-'} ${/Electron|wizard/i.test(request.headers['user-agent'] ?? '') ? 'named' : 'plain'}`,
    );
    response.writeHead(302, { location: 'https://evil.example/', 'set-cookie': 'a=b' }).end();
  });
  try {
    const wizard = await checked(
      await start({
        switches: apple.switches,
        env: { PATH: await pathWithBrowser(profile, 'microsoft-edge.desktop') },
      }),
    );
    const { thisPc } = wizard.words.creation;
    await expect(wizard.heading()).toHaveText(thisPc.results.heading);
    await expect(wizard.page.getByText(thisPc.net.all)).toBeVisible();
    await expect(wizard.page.getByText(thisPc.clock.good)).toBeVisible();
    await expect(wizard.page.getByText(thisPc.browser.fit('Edge'))).toBeVisible();
    expect(seen.sort()).toEqual(['account', 'identity', 'idmsa'].map((name) => `HEAD ${name}.apple.com / - plain`));
  } finally {
    await apple.close();
  }
});

test('a clock that is hours off is named, and how to set it', async ({ start }) => {
  const apple = await startAppleTls((_request, response) =>
    response.writeHead(200, { date: new Date(Date.now() - 3 * 3_600_000).toUTCString() }).end(),
  );
  try {
    const wizard = await checked(await start({ switches: apple.switches }));
    const { clock, results } = wizard.words.creation.thisPc;
    await expect(wizard.page.getByText(clock.ahead(clock.hours(3)))).toBeVisible();
    await expect(wizard.heading()).toHaveText(results.cautionHeading);
  } finally {
    await apple.close();
  }
});

test('offline, and with Internet Explorer as the browser, the reasons and what can be done are said, and one goes on', async ({
  start,
  profile,
}) => {
  const wizard = await checked(
    await start({ switches: [nowhere], env: { PATH: await pathWithBrowser(profile, 'iexplore.desktop') } }),
  );
  const { words, page, press, at } = wizard;
  const { thisPc, prepared, codePhones, appleIdStart } = words.creation;
  await expect(wizard.heading()).toHaveText(thisPc.results.offlineHeading);
  await expect(page.getByText(thisPc.browser.unfit)).toBeVisible();
  await expect(page.getByText(thisPc.browser.ieMode)).toBeVisible();
  for (const item of thisPc.offline.items) await expect(page.getByText(item)).toBeVisible();
  await expect(page.getByText(thisPc.clock.unknown)).toBeVisible();
  await press(thisPc.page.primary);
  // No Apple ID yet: the way to one, and it then serves nothing else.
  await at('apple-id-start');
  await expect(page.getByText(appleIdStart.cost.text)).toBeVisible();
  await wizard.choose(new RegExp(appleIdStart.answers.no.title));
  await press(appleIdStart.page.primary);
  await expect(wizard.heading()).toHaveText(words.appleIdPage.none.heading);
  await press(appleIdStart.none.made);
  await at('apple-id');
  await page.getByLabel(words.appleId.field).fill('taro.yamada@gmail.com');
  await press(words.appleId.check);
  await expect(page.getByText(words.appleId.reasons['free-mail'])).toBeVisible({ timeout: 20_000 });
  // Choosing another comes first; using it all the same is no refusal.
  await press(words.appleId.found.risky.again);
  await page.getByLabel(words.appleId.field).fill('taro.yamada@gmail.com');
  await press(words.appleId.check);
  await expect(wizard.heading()).toHaveText(words.appleId.found.risky.heading);
  await press(words.appleId.found.risky.use);
  await at('code-phones');
  await wizard.choose(new RegExp(codePhones.answers.one.title));
  await press(codePhones.page.primary);
  await at('prepared');
  for (const left of [prepared.facts.net.none, prepared.facts.browser.unfit, prepared.facts.phones.one])
    await expect(page.getByText(left)).toBeVisible();
  // What was answered is not asked again.
  await wizard.choose(new RegExp(prepared.next.create.title));
  await press(prepared.page.primary);
  await at('site-access');
});
