// Real networks: a proxy that asks for a name, automatic settings (PAC), and every way not to reach Apple, each said
// in words.
import { expect, type Page } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { neededHosts } from '../../core/portal/sites.ts';
import { texts } from '../../core/text/texts.ts';
import { createStandIn, type StandIn } from './driver/apple-stand-in.ts';
import { startAppleTls, type AppleTls } from './driver/apple-tls.ts';
import { faultsOf } from './driver/examine.ts';
import { foreignPage, type Running } from './driver/launch.ts';
import { startProxy, type LoopbackProxy, type ProxyOptions } from './driver/loopback-proxy.ts';
import { renewInView, toPortal } from './driver/real-renewal.ts';
import { test as base } from './driver/story.ts';

const login = { name: 'taro.tanaka', password: 'Hachi-no-ji-4729-Dori' };
/** Only loopback has a name here: whatever goes around the proxy ends nowhere. */
const nowhere = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

const test = base.extend<{
  apple: AppleTls & { readonly standIn: StandIn };
  proxied: (options?: Omit<ProxyOptions, 'target'>) => Promise<LoopbackProxy>;
}>({
  apple: async ({}, use) => {
    const standIn = createStandIn();
    const tls = await startAppleTls(standIn.portal);
    await use({ ...tls, standIn });
    await tls.close();
  },
  proxied: async ({ apple }, use) => {
    const started: LoopbackProxy[] = [];
    await use(async (options = {}) => {
      const proxy = await startProxy({ ...options, target: apple.port });
      started.push(proxy);
      return proxy;
    });
    for (const proxy of started) await proxy.close();
  },
});

const { proxy: words } = texts.ja;

async function askingWindow(running: Running): Promise<Page> {
  const isAsking = (page: Page) => page.url().startsWith('app://wizard/proxy.html');
  const page = running.app.windows().find(isAsking) ?? (await running.app.waitForEvent('window', isAsking));
  await page.getByRole('heading', { name: words.heading }).waitFor();
  return page;
}

async function signIn(page: Page, password = login.password): Promise<void> {
  await page.getByLabel(words.name).fill(login.name);
  await page.getByLabel(words.password).fill(password);
  await closing(page, () => page.getByRole('button', { name: words.primary }).click());
}

/** The window is gone before the act on it has been reported back: what counts is that it goes. */
async function closing(page: Page, act: () => Promise<unknown>): Promise<void> {
  const gone = page.waitForEvent('close');
  await act().catch(() => undefined);
  await gone;
}

/** Accessibility, in the theme that shows. */
const expectNoFinding = async (page: Page): Promise<void> => expect(await faultsOf(page, 'page')).toEqual([]);

const applePage = (running: Running) => foreignPage(running.app, (url) => url.hostname === 'idmsa.apple.com');

/** Every file under a folder that holds the text, in any of the forms it could have been written in. */
async function filesWith(folder: string, text: string): Promise<readonly string[]> {
  const forms = [
    Buffer.from(text),
    Buffer.from(text, 'utf16le'),
    Buffer.from(Buffer.from(text).toString('base64')),
    Buffer.from(Buffer.from(`${login.name}:${text}`).toString('base64')),
  ];
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name));
    if (forms.some((form) => bytes.includes(form))) found.push(entry.name);
  }
  return found;
}

test('a real renewal through the system’s proxy, after its name and password; nothing of them on disk', async ({
  start,
  apple,
  proxied,
  profile,
}) => {
  const proxy = await proxied({ login });
  const running = await start({
    switches: [nowhere, apple.trust],
    env: { https_proxy: `http://127.0.0.1:${proxy.port}` },
  });
  const wizard = await toPortal(running, apple.standIn);
  const first = await askingWindow(running);
  await expect(first.getByText(`127.0.0.1:${proxy.port}`)).toBeVisible();
  await expect(first.getByText(words.notApple)).toBeVisible();
  await expect(first.getByLabel(words.name)).toBeFocused();
  await signIn(first, 'wrong-first');
  const second = await askingWindow(running);
  await expect(second.getByText(words.again)).toBeVisible();
  await signIn(second);
  await renewInView(await applePage(running));
  await wizard.at('verdict');
  await expect(wizard.heading()).toHaveText(wizard.words.verdict.answers['needs-attention'].word);
  expect(proxy.refused).toEqual([`${login.name}:wrong-first`]);
  expect(new Set(proxy.tunnels)).toEqual(new Set(['identity.apple.com:443', 'idmsa.apple.com:443']));
  await running.close();
  expect(await filesWith(profile, login.password)).toEqual([]);
  expect(await filesWith(profile, 'wrong-first')).toEqual([]);
  // The search itself finds what is there.
  expect(await filesWith(profile, 'proxy: a name was given')).toEqual(['main.log']);
});

test('without the proxy’s name: words, another try, and the browser way', async ({ start, apple, proxied }) => {
  const proxy = await proxied({ login });
  const running = await start({ switches: [nowhere, apple.trust, `--proxy-server=127.0.0.1:${proxy.port}`] });
  const wizard = await toPortal(running, apple.standIn);
  const {
    network,
    beside,
    apple: { portal },
  } = wizard.words;
  const asking = await askingWindow(running);
  await expectNoFinding(asking);
  await closing(asking, () => asking.keyboard.press('Escape'));
  const trouble = wizard.page.locator('.network-trouble');
  await expect(trouble).toContainText(network.causes['proxy-sign-in'].what);
  await expect(wizard.page.locator('.host-name')).toHaveText(beside.noPage);
  await expectNoFinding(wizard.page);
  await wizard.press(network.again);
  const anew = await askingWindow(running);
  await closing(anew, () => anew.getByRole('button', { name: words.cancel }).click());
  await expect(trouble).toContainText(network.causes['proxy-sign-in'].what);
  // The system browser itself is not opened in a test.
  await running.app.evaluate(({ shell }) => {
    shell.openExternal = () => Promise.resolve();
  });
  await wizard.press(network.browser);
  await expect(wizard.heading()).toHaveText(portal.browser.headings.open);
  expect(proxy.tunnels).toEqual([]);
});

/** Automatic settings, said in one of the two ways. */
const pacWays = ['the system’s settings', 'Chromium’s switch'] as const;
const pacBy = (how: (typeof pacWays)[number], { pac }: LoopbackProxy, { trust }: AppleTls) =>
  how === 'Chromium’s switch'
    ? { switches: [nowhere, trust, `--proxy-pac-url=${pac}`] }
    : { switches: [nowhere, trust], env: { auto_proxy: pac } };

for (const how of pacWays) {
  test(`a PAC script is followed, from ${how}`, async ({ start, apple, proxied }) => {
    const proxy = await proxied();
    const running = await start(pacBy(how, proxy, apple));
    const wizard = await toPortal(running, apple.standIn);
    await applePage(running);
    await expect(wizard.page.locator('.host-name')).toHaveText('idmsa.apple.com');
    expect(proxy.pacReads()).toBeGreaterThan(0);
    expect(proxy.tunnels).toContain('identity.apple.com:443');
  });
}

for (const how of pacWays) {
  test(`automatic settings that come late are asked for anew by another try, from ${how}`, async ({
    start,
    apple,
    proxied,
  }) => {
    const proxy = await proxied({ pacLate: true });
    const running = await start(pacBy(how, proxy, apple));
    const wizard = await toPortal(running, apple.standIn);
    await expect(wizard.page.locator('.network-trouble')).toContainText('ERR_NAME_NOT_RESOLVED');
    proxy.permit();
    await wizard.press(wizard.words.network.again);
    await expect(wizard.page.locator('.host-name')).toHaveText('idmsa.apple.com');
    expect(proxy.tunnels).toContain('identity.apple.com:443');
  });
}

test('once the network lets it through, another try shows the page, its host and the lock', async ({
  start,
  apple,
  proxied,
}) => {
  const proxy = await proxied({ forbids: true });
  const running = await start({ switches: [nowhere, apple.trust, `--proxy-server=127.0.0.1:${proxy.port}`] });
  const wizard = await toPortal(running, apple.standIn);
  const { network, beside } = wizard.words;
  const host = wizard.page.locator('.host');
  await expect(wizard.page.locator('.network-trouble')).toBeVisible();
  await expect(host).not.toContainText(beside.secure);
  proxy.permit();
  await wizard.press(network.again);
  await expect(host.locator('.host-name')).toHaveText('idmsa.apple.com');
  await expect(host).toContainText(beside.secure);
  await expect(wizard.page.locator('.network-trouble')).toHaveCount(0);
  // A refused address leaves the page, its host and its lock as they are.
  const page = await applePage(running);
  await page.evaluate(() => {
    location.href = 'https://outside.example/';
  });
  await expect(wizard.page.locator('.beside .note')).toContainText(beside.trouble.blocked.what);
  await expect(host.locator('.host-name')).toHaveText('idmsa.apple.com');
  await expect(host).toContainText(beside.secure);
  const room = await wizard.page.locator('.view-area').boundingBox();
  expect(room?.height ?? 0).toBeGreaterThan(300);
});

test('offline: said as such, no letter to IT, and it goes on when the line is back', async ({ start, apple }) => {
  const running = await start({ switches: apple.switches });
  const wizard = await toPortal(running, apple.standIn);
  const { network, beside } = wizard.words;
  await applePage(running);
  const line = (offline: boolean) => running.app.context().setOffline(offline);
  await line(true);
  await wizard.press(beside.reload);
  const trouble = wizard.page.locator('.network-trouble');
  await expect(trouble.getByRole('heading')).toHaveText(network.causes.offline.what);
  await expect(wizard.button(network.forItCopy)).toHaveCount(0);
  await line(false);
  await wizard.press(network.again);
  await expect(wizard.page.locator('.host-name')).toHaveText('idmsa.apple.com');
});

test('a network that says nothing (a firewall that drops): after ten seconds the wait is explained, and gone once the page is there', async ({
  start,
}) => {
  const standIn = createStandIn();
  // The line is taken, and nothing comes back until it is let through.
  let held: (() => void)[] | null = [];
  const tls = await startAppleTls((request, response) => {
    if (held) held.push(() => standIn.portal(request, response));
    else standIn.portal(request, response);
  });
  try {
    const wizard = await toPortal(await start({ switches: tls.switches }), standIn);
    const note = wizard.page.locator('.beside .note').filter({ hasText: wizard.words.beside.slow.title });
    await expect.poll(() => held?.length ?? 0).toBeGreaterThan(0);
    await expect(note).toHaveCount(0);
    await expect(note).toBeVisible({ timeout: 15_000 });
    const waiting = held;
    held = null;
    waiting.forEach((answer) => answer());
    await expect(wizard.page.locator('.host-name')).toHaveText('idmsa.apple.com');
    await expect(note).toHaveCount(0);
  } finally {
    await tls.close();
  }
});

test('a web server that asks for a name gets none, and nobody is asked', async ({ start }) => {
  let asked = 0;
  const tls = await startAppleTls((request, response) => {
    asked += 1;
    expect(request.headers.authorization).toBeUndefined();
    response
      .writeHead(401, { 'www-authenticate': 'Basic realm="Apple ID"', 'content-type': 'text/html' })
      .end('<h1>Unauthorized</h1>');
  });
  try {
    const running = await start({ switches: tls.switches });
    await toPortal(running, createStandIn());
    const page = await foreignPage(running.app, (url) => url.hostname === 'identity.apple.com');
    await page.getByRole('heading', { name: 'Unauthorized' }).waitFor();
    expect(asked).toBeGreaterThan(0);
    expect(running.app.windows().filter((one) => one.url().includes('proxy.html'))).toEqual([]);
  } finally {
    await tls.close();
  }
});

/** A port that was free a moment ago: nobody answers there. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const failures = [
  {
    cause: 'authority',
    error: 'ERR_CERT_AUTHORITY_INVALID',
    switches: (apple: AppleTls) => apple.switches.filter((one) => one !== apple.trust),
  },
  { cause: 'name', error: 'ERR_NAME_NOT_RESOLVED', switches: () => [nowhere] },
  {
    cause: 'refused',
    error: 'ERR_CONNECTION_REFUSED',
    switches: (_apple: AppleTls, _proxy: LoopbackProxy, closed: number) => [
      `--host-resolver-rules=MAP *.apple.com 127.0.0.1:${closed}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  },
  {
    cause: 'proxy-unreachable',
    error: 'ERR_PROXY_CONNECTION_FAILED',
    switches: (_apple: AppleTls, _proxy: LoopbackProxy, closed: number) => [
      nowhere,
      `--proxy-server=127.0.0.1:${closed}`,
    ],
  },
  {
    cause: 'proxy-refused',
    error: 'ERR_TUNNEL_CONNECTION_FAILED',
    switches: (_apple: AppleTls, proxy: LoopbackProxy) => [nowhere, `--proxy-server=127.0.0.1:${proxy.port}`],
  },
] as const;

for (const { cause, error, switches } of failures) {
  test(`not reached (${cause}): said in words, with what IT needs`, async ({ start, apple, proxied }) => {
    const proxy = await proxied({ forbids: true });
    const running = await start({ switches: switches(apple, proxy, await closedPort()) });
    const wizard = await toPortal(running, apple.standIn);
    const { network, beside, frame } = wizard.words;
    const trouble = wizard.page.locator('.network-trouble');
    await expect(trouble.getByRole('heading')).toHaveText(network.causes[cause].what);
    await expect(trouble).toContainText(error);
    await expect(trouble).toContainText('identity.apple.com');
    await expect(wizard.page.locator('.host-name')).toHaveText(beside.noPage);
    expect(await wizard.page.locator('.host .shape').count()).toBe(0);
    await wizard.press(network.forItCopy);
    await expect(wizard.button(frame.copied)).toBeVisible();
    const copied = await running.app.evaluate(({ clipboard }) => clipboard.readText());
    for (const host of neededHosts) expect(copied).toContain(`${host}:443`);
    expect(copied).toContain(error);
    expect(apple.requests).toEqual([]);
    await wizard.press(network.again);
    await expect(trouble.getByRole('heading')).toHaveText(network.causes[cause].what);
  });
}
