// A real case against a loopback TLS server under Apple's names: the real host lists, hand-over and capture, with no
// hook in the product.
import { expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { oids, type Issuer } from '../../core/crypto/issue.ts';
import { makeKey } from '../../electron/practice/world/issuing.ts';
import { createStandIn, type StandIn } from './driver/apple-stand-in.ts';
import { startAppleTls, type AppleTls } from './driver/apple-tls.ts';
import { craftCertificate } from './driver/crafted.ts';
import { foreignPage } from './driver/launch.ts';
import { protectionsOf } from './driver/protections.ts';
import { goOnUnverified, playToPortal, renewInView, toPortal, toRegistered } from './driver/real-renewal.ts';
import { test as base } from './driver/story.ts';
import { issuedBy } from './driver/unknown-issuer.ts';

type Apple = AppleTls & { readonly standIn: StandIn };

const test = base.extend<{ apple: Apple }>({
  apple: async ({}, use) => {
    const standIn = createStandIn();
    const tls = await startAppleTls((request, response) => {
      if (request.url === '/pushcert/hostile') hostile(response);
      else if (request.url === '/pushcert/away') response.writeHead(302, { location: 'https://evil.example/' }).end();
      else standIn.portal(request, response);
    });
    await use({ ...tls, standIn });
    await tls.close();
  },
});

/** Everything that a foreign page could try on its own. */
function hostile(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>hostile</title><body>
    <iframe src="https://evil.example/frame"></iframe><img src="https://evil.example/pixel">
    <a id="popup" target="_blank" href="https://evil.example/popup">popup</a><a id="away" href="/pushcert/away">away</a>
    <a id="file" href="file:///etc/passwd">file</a><a id="app" href="app://wizard/index.html">app</a>
    <a id="download" href="data:application/octet-stream,hello" download="evil.exe">download</a></body>`);
}

test('a practice file is refused in a real case', async ({ start, apple }) => {
  const wizard = await toRegistered(await start({ switches: apple.switches }));
  await wizard.drop(craftCertificate(randomUUID(), await makeKey(), 300));
  await expect(wizard.page.locator('.trap')).toContainText(wizard.words.verdict.reasons['practice-in-real']({}));
  await wizard.at('registered');
});

test('a home-made certificate is not believed as the one in use: the stop is said as on the first page, and nothing is taken', async ({
  start,
}) => {
  const wizard = await toRegistered(await start());
  const { words, page } = wizard;
  const key = await makeKey();
  const own: Issuer = {
    name: [{ oid: oids.commonName, value: 'Example Root' }],
    privateKeyPem: key.privateKeyPem,
  };
  const unknown: Issuer = {
    name: [
      { oid: oids.organization, value: 'Apple Inc.' },
      { oid: oids.commonName, value: 'Apple Example CA' },
    ],
    privateKeyPem: key.privateKeyPem,
  };
  const order = { uuid: randomUUID(), key, from: -300, issuer: own };
  const stop = page.locator('.trap .note[data-tone=stop]');
  for (const [file, reason] of [
    [issuedBy(order), words.verdict.reasons['other-issuer']({ issuer: 'CN=Example Root' })],
    [issuedBy({ ...order, issuer: unknown, cnUuid: randomUUID() }), words.verdict.reasons['ids-differ']({})],
  ] as const) {
    await wizard.drop(file);
    await expect(stop).toContainText(words.look.tones.stop);
    await expect(stop).toContainText(reason);
    await wizard.at('registered');
    await expect(wizard.heading()).toHaveText(words.begin.registered.page.heading);
    await wizard.press(words.frame.help.close);
  }
  // One that can't be verified here is taken, and that is said.
  await wizard.drop(issuedBy({ ...order, issuer: unknown }));
  await expect(wizard.heading()).toHaveText(words.begin.registered.found);
  await expect(page.locator('.note[data-tone=caution]')).toContainText(words.begin.registered.issuerUnknown.title);
});

test('a real renewal in the view, over the real host lists', async ({ start, apple }) => {
  const running = await start({ switches: apple.switches });
  // What Windows and macOS are asked for: the window kept out of shared screens while a password is typed, and only
  // then (S12).
  const protections = await protectionsOf(running);
  const wizard = await playToPortal(running, apple.standIn);
  const { at } = wizard;
  const page = await foreignPage(running.app, (url) => url.hostname === 'idmsa.apple.com');
  await expect(wizard.page.locator('.host-name')).toHaveText('idmsa.apple.com');
  expect(await protections.jsonValue()).toEqual([true]);
  await renewInView(page);
  await at('verdict');
  expect(await protections.jsonValue()).toEqual([true, false]);
  expect(apple.standIn.uploads[0]).toContain(apple.standIn.csr.buffer.toString().slice(0, 200));
  // Topic and key agree; the issuer can't be known here, which is for the person to settle (W2).
  await goOnUnverified(wizard);
});

test('Apple’s hosts show, every other one is refused, and nothing of ours runs in them', async ({ start, apple }) => {
  const running = await start({ switches: apple.switches });
  const wizard = await toPortal(running, apple.standIn);
  const page = await foreignPage(running.app, (url) => url.hostname === 'idmsa.apple.com');

  await page.goto('https://identity.apple.com/pushcert/hostile');
  const found = await page.evaluate(() =>
    ['wizard', 'require', 'process', 'electron'].filter((name) => name in globalThis),
  );
  expect(found).toEqual([]);
  expect(await page.evaluate(() => navigator.userAgent)).not.toMatch(/Electron|wizard|MDM/i);
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
  expect(
    await page.evaluate(() => navigator.permissions.query({ name: 'geolocation' }).then((status) => status.state)),
  ).toBe('denied');
  // A page's dialogs are switched off: this returns at once.
  await page.evaluate(() => {
    alert('hello');
  });
  expect(await page.evaluate(() => window.open('https://evil.example/opened'))).toBeNull();
  for (const id of ['popup', 'away', 'file', 'app']) {
    await page.locator(`#${id}`).evaluate((link) => {
      (link as HTMLElement).click();
    });
    await expect(wizard.page.locator('.beside [role=alert], .beside .note').first(), id).toBeVisible();
    expect(new URL(page.url()).hostname, id).toBe('identity.apple.com');
    await page.goto('https://identity.apple.com/pushcert/hostile');
  }
  // A download that the page starts by itself is looked at as the awaited file, and named for what it is.
  await page.locator('#download').evaluate((link) => {
    (link as HTMLElement).click();
  });
  await expect(wizard.page.locator('.trap')).toContainText('evil.exe');
  expect(running.app.windows().filter((one) => one.url().includes('evil'))).toEqual([]);
  expect(apple.requests.filter((request) => request.startsWith('evil.example'))).toEqual([]);
});
