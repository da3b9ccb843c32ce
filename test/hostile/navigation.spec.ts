// Attempts to lead the page away: look-alike hosts, other schemes, and every way in which a page can move itself.
import { expect } from '@playwright/test';
import { test, type Probe } from './driver/probe.ts';

/** The address of a foreign page is never shown, and the page that is there stays. */
async function expectHome({ stage }: Probe): Promise<void> {
  const page = await stage.foreign();
  expect(['identity.apple.com', 'idmsa.apple.com']).toContain(new URL(page.url()).host);
  await expect(stage.wizard.page.locator('.host-name')).toHaveText(/^(identity|idmsa)\.apple\.com$/);
}

/** What the log says: host or scheme, and the reason. `E` stands for the probe's own foreign host. */
const lookalikes: readonly (readonly [name: string, address: string, log: string])[] = [
  ['another host', 'https://E/', 'navigation E: host'],
  ['a Cyrillic letter in the name', 'https://іdentity.apple.com.E/', 'navigation xn--dentity-qog.apple.com.E: host'],
  ['Apple’s name before an @', 'https://identity.apple.com@E/', 'navigation E: holds-a-name'],
  [
    'a name and password before Apple’s own host',
    'https://E:secret@identity.apple.com/pushcert/',
    'navigation identity.apple.com: holds-a-name',
  ],
  ['a trailing dot', 'https://identity.apple.com./pushcert/', 'navigation identity.apple.com.: host'],
  ['another port', 'https://identity.apple.com:8443/pushcert/', 'navigation identity.apple.com:8443: port'],
  ['a sub-domain of Apple’s host', 'https://E.identity.apple.com/', 'navigation E.identity.apple.com: host'],
  ['Apple’s host as a sub-domain', 'https://identity.apple.com.E/', 'navigation identity.apple.com.E: host'],
  ['a percent-encoded dot', 'https://identity.apple.com%2eE/', 'navigation identity.apple.com.E: host'],
  ['a percent-encoded slash', 'https://identity.apple.com%2fE/', ''],
  ['a backslash for a slash', 'https:\\\\E\\@identity.apple.com/', 'navigation E: host'],
  ['full-width letters', 'https://ｅｖｉｌ-E/', 'navigation evil-E: host'],
  ['another of Apple’s hosts that is not listed', 'https://www.icloud.com/E', 'navigation www.icloud.com: host'],
  ['Apple’s host unencrypted', 'http://identity.apple.com/pushcert/', 'navigation http://identity.apple.com: scheme'],
  ['an address of numbers', 'https://93.184.216.34/', 'navigation 93.184.216.34: host'],
  ['an address of one number', 'https://1572395042/', 'navigation 93.184.216.34: host'],
  ['this computer itself', 'http://127.0.0.1:9/', 'navigation http://127.0.0.1:9: scheme'],
];

/**
 * Addresses that are no web page. Chromium itself turns some away before anybody is asked: nothing to log, and
 * nothing may happen.
 */
const schemes: readonly (readonly [name: string, address: string, log: string])[] = [
  ['javascript:', 'javascript:document.write(navigator.userAgent)', ''],
  ['data:', 'data:text/html,<script>location="https://E/"</script>', ''],
  ['file:', 'file:///etc/passwd', ''],
  ['our own pages', 'app://wizard/index.html', 'navigation app://wizard: scheme'],
  ['view-source:', 'view-source:https://identity.apple.com/', ''],
  ['chrome:', 'chrome://gpu/', ''],
  ['devtools:', 'devtools://devtools/bundled/inspector.html', ''],
  ['filesystem:', 'filesystem:https://identity.apple.com/temporary/x.html', ''],
  ['a mail program', 'mailto:someone@E?subject=x', 'mailto'],
  ['a telephone', 'tel:0000000000', 'tel'],
  ['a store', 'itms-services://E/app', 'itms-services'],
  ['the system’s settings', 'ms-settings:privacy', 'ms-settings'],
  ['a search program with a query', 'search-ms:query=x&crumb=location:E', 'search-ms'],
  ['a file share', 'smb://E/share', 'smb'],
];

test.describe('hostile: navigation to', () => {
  for (const [name, address, log] of [...lookalikes, ...schemes]) {
    test(name, async ({ probe }) => {
      await probe.visit();
      await probe.run(`location.href = ${JSON.stringify(address.replace('E', probe.evil))}`);
      if (log !== '') await probe.refused(new RegExp(log.replace('E', probe.evil).replaceAll('.', '\\.')));
      await expectHome(probe);
    });
  }

  test('a page made of a blob', async ({ probe }) => {
    await probe.visit();
    await probe.run(
      `location.href = URL.createObjectURL(new Blob(['<script>fetch("https://${probe.evil}/")</script>'], { type: 'text/html' }))`,
    );
    await probe.refused(/navigation blob: scheme/);
    await expectHome(probe);
  });

  test('another host by a link, by a form, by the history and by replacing itself', async ({ probe }) => {
    const { evil } = probe;
    await probe.visit(
      `<a id="link" href="https://link.${evil}/">x</a><form id="form" method="post" action="https://form.${evil}/"><input name="secret" value="1"></form>`,
    );
    await probe.run(`history.pushState(null, '', '/pushcert/list'); document.getElementById('link').click()`);
    await probe.refused(/navigation link\.p\d+\.evil\.example: host/);
    await probe.run(`document.getElementById('form').submit()`);
    await probe.refused(/navigation form\.p\d+\.evil\.example: host/);
    await probe.run(`location.replace('https://replace.${evil}/')`);
    await probe.refused(/navigation replace\.p\d+\.evil\.example: host/);
    expect(
      await probe.run(
        `try { history.pushState(null, '', 'https://push.${evil}/'); return 'done' } catch { return 'refused' }`,
      ),
    ).toBe('refused');
    await expectHome(probe);
  });

  test('another host inside frames of every kind', async ({ probe }) => {
    const { evil } = probe;
    await probe.visit(`<iframe src="https://iframe.${evil}/"></iframe><object data="https://object.${evil}/"></object><embed src="https://embed.${evil}/">
      <iframe srcdoc="<iframe src='https://nested.${evil}/'></iframe>"></iframe><iframe src="data:text/html,<iframe src='https://data.${evil}/'></iframe>"></iframe>
      <iframe src="https://support.apple.com/framed"></iframe><iframe sandbox="allow-top-navigation allow-scripts" srcdoc="<script>top.location='https://top.${evil}/'</script>"></iframe>`);
    for (const name of ['iframe', 'nested']) await probe.refused(new RegExp(`${name}\\.p\\d+\\.evil\\.example: host`));
    await probe.refused(/support\.apple\.com: frame/);
    await probe.refused(/navigation data: scheme/);
    await probe.run(`for (const frame of document.querySelectorAll('iframe')) frame.src = 'app://wizard/index.html'`);
    await probe.refused(/app:\/\/wizard: scheme/);
    await expectHome(probe);
  });

  test('a thousand hosts in a row', async ({ probe }) => {
    await probe.visit();
    // Chromium itself drops what is more than 200 navigations in ten seconds.
    await probe.run(`for (let i = 0; i < 120; i += 1) { const a = document.createElement('a'); a.href = 'https://n' + i + '.${probe.evil}/'; a.click(); }
      for (let i = 0; i < 1000; i += 1) fetch('https://f' + i + '.${probe.evil}/').catch(() => undefined)`);
    await probe.refused(/refused: more kinds and hosts than are listed/);
    expect((await probe.news()).split('\n').length).toBeLessThan(400);
    await expectHome(probe);
  });
});
