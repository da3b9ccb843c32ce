// Redirects of every kind, from Apple's own host to one that is not.
import { expect } from '@playwright/test';
import { rest, test } from './driver/probe.ts';

test.describe('hostile: a redirect abroad', () => {
  for (const status of [301, 302, 303, 307, 308]) {
    test(`by ${status}, of a page, a form and a picture`, async ({ probe }) => {
      const away = (under: string) =>
        probe.serve(under, (_request, response) =>
          response.writeHead(status, { location: `https://${under.slice(1)}.${probe.evil}/` }).end(),
        );
      const [page, form, picture] = [away('/page'), away('/form'), away('/picture')];
      await probe.visit(
        `<form id="form" method="post" action="${form}"><input name="secret" value="1"></form><img src="${picture}">`,
      );
      await probe.refused(/image picture\.p\d+\.evil\.example: host/);
      await probe.run(`document.getElementById('form').submit()`);
      await probe.refused(/(redirect|mainFrame) form\.p\d+\.evil\.example: host/);
      await probe.visit();
      await probe.run(`location.href = '${page}'`);
      await probe.refused(/(redirect|mainFrame) page\.p\d+\.evil\.example: host/);
    });
  }

  test('by <meta>, by the Refresh header and by a script', async ({ probe }) => {
    await probe.visit(`<meta http-equiv="refresh" content="0;url=https://meta.${probe.evil}/">`);
    await probe.refused(/meta\.p\d+\.evil\.example: host/);
    await probe.visit((_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html', refresh: `0;url=https://header.${probe.evil}/` })
        .end('<p>x'),
    );
    await probe.refused(/header\.p\d+\.evil\.example: host/);
    await probe.visit(`<script>location = 'https://script.${probe.evil}/'</script>`);
    await probe.refused(/script\.p\d+\.evil\.example: host/);
  });

  test('through a chain inside Apple’s hosts', async ({ probe }) => {
    const last = probe.serve('/3', (_request, response) =>
      response.writeHead(302, { location: `https://${probe.evil}/` }).end(),
    );
    const second = probe.serve('/2', (_request, response) =>
      response.writeHead(307, { location: last.replace('identity', 'idmsa') }).end(),
    );
    await probe.visit();
    await probe.run(`location.href = '${second}'`);
    await probe.refused(/(redirect|mainFrame) p\d+\.evil\.example: host/);
  });

  test('to another scheme', async ({ probe }) => {
    for (const [index, to] of [
      'file:///etc/passwd',
      'app://wizard/index.html',
      'data:text/html,x',
      `http://${probe.evil}/`,
      `ftp://${probe.evil}/`,
    ].entries()) {
      const from = probe.serve(`/${index}`, (_request, response) => response.writeHead(302, { location: to }).end());
      await probe.visit();
      await probe.run(`location.href = '${from}'`);
      await rest(200);
    }
    await probe.refused(/http:\/\/p\d+\.evil\.example: scheme/);
    const page = await probe.stage.foreign();
    expect(await page.content()).not.toContain('root:');
  });

  test('without an end', async ({ probe }) => {
    const round = probe.serve('/round', (request, response) =>
      response.writeHead(302, { location: `${(request.url ?? '').split('?')[0] ?? ''}?${Math.random()}` }).end(),
    );
    await probe.visit();
    await probe.run(`location.href = '${round}'`);
    // Chromium gives up after twenty; the frame says that the page did not come.
    await expect(probe.stage.wizard.page.locator('.beside [role=alert], .beside .note').first()).toBeVisible();
  });

  test('of a listed host that opens in the browser: once in a while, never as often as the page likes', async ({
    probe,
  }) => {
    await probe.visit();
    await probe.run(`for (let i = 0; i < 200; i += 1) window.open('https://support.apple.com/' + i)`);
    await probe.refused(/browser support\.apple\.com: too often/);
    await expect.poll(async () => (await probe.stage.opened()).length).toBeGreaterThan(0);
    await probe.unharmed({ opened: ['https://support.apple.com/0'] });
  });
});
