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
    // The engine itself refuses the first two; the others come to us, each before the page is opened anew.
    const tried: readonly (readonly [string, RegExp | null])[] = [
      ['file:///etc/passwd', null],
      ['data:text/html,x', null],
      ['app://wizard/index.html', /redirect app:\/\/wizard: scheme/],
      [`http://${probe.evil}/`, /http:\/\/p\d+\.evil\.example: scheme/],
      [`ftp://${probe.evil}/`, /ftp:\/\/p\d+\.evil\.example: scheme/],
    ];
    for (const [index, [to, logged]] of tried.entries()) {
      const from = probe.serve(`/${index}`, (_request, response) => response.writeHead(302, { location: to }).end());
      const go = async (): Promise<void> => {
        await probe.visit();
        await probe.run(`location.href = '${from}'`);
      };
      if (logged === null) {
        await go();
        await rest(200);
        continue;
      }
      // The page that says what the engine refused may come late and take the place of the one that tries next.
      await expect(async () => {
        await go();
        await expect.poll(probe.news, { timeout: 4000 }).toMatch(logged);
      }).toPass({ timeout: 25_000 });
    }
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

  test('Apple’s repair of an account, framed in the sign-in: refused, said what it is, one press to the browser', async ({
    probe,
  }) => {
    const { page, words } = probe.stage.wizard;
    const { confirm, blocked } = words.beside.trouble;
    const repair = 'https://appleid.apple.com/widget/account/repair#!repair';
    await probe.visit('<p>x', 'idmsa.apple.com');
    const framed = (address: string) =>
      `const frame = document.createElement('iframe'); frame.src = '${address}'; document.body.append(frame)`;
    await probe.run(framed(repair));
    await expect(page.getByText(confirm.what)).toBeVisible();
    await probe.refused(/navigation appleid\.apple\.com: repair/);
    await page.getByRole('button', { name: words.sights.links.account }).click();
    await expect.poll(() => probe.stage.opened()).toContain('https://account.apple.com/');
    await probe.unharmed({ opened: ['https://account.apple.com/'] });
    // Sent there by a page of the sign-in itself.
    const away = probe.serve('/away', (_request, response) => response.writeHead(302, { location: repair }).end());
    await probe.visit('<p>x', 'idmsa.apple.com');
    await probe.run(framed(away.replace('identity', 'idmsa')));
    await expect(page.getByText(confirm.what)).toBeVisible();
    // The same outside the sign-in, and somebody else's inside it, are no more than refused.
    for (const [host, address] of [
      ['identity.apple.com', repair],
      ['idmsa.apple.com', `https://appleid.apple.com.${probe.evil}/widget/account/repair`],
    ] as const) {
      await probe.visit('<p>x', host);
      await probe.run(framed(address));
      await expect(page.getByText(blocked.what)).toBeVisible();
      await expect(page.getByText(confirm.what)).toHaveCount(0);
    }
  });
});
