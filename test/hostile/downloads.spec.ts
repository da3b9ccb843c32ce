// Downloads: by themselves, by the thousand, without an end, and under names that lead elsewhere. The page stands at
// the step that awaits one.
import { expect } from '@playwright/test';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { marker, type Stage } from './driver/stage.ts';
import { rest, test, type Probe } from './driver/probe.ts';

/** What lies in the private folder for files on their way in. */
async function incoming(stage: Stage): Promise<number> {
  const folder = join(stage.place('profile'), 'incoming');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        stat(join(entry.parentPath, entry.name)).then(
          ({ size }) => size,
          () => 0,
        ),
      ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
/** Counts what the page begins to download, and waits until nothing more comes. */
async function countDownloads({ running }: Stage) {
  const counter = await running.app.evaluateHandle(({ webContents }) => {
    const foreign = webContents.getAllWebContents().find((one) => one.getURL().startsWith('https:'));
    if (!foreign) throw new Error('no foreign page');
    const counted = { count: 0 };
    foreign.session.on('will-download', () => {
      counted.count += 1;
    });
    return counted;
  });
  const count = () => counter.evaluate((counted) => counted.count);
  return {
    begun: () => expect.poll(count, { message: 'a download begins', timeout: 20_000 }).toBeGreaterThan(0),
    ended: async () => {
      let before = -1;
      await expect
        .poll(
          async () => {
            const [last, now] = [before, await count()];
            before = now;
            return now > 0 && now === last;
          },
          { message: 'the flood ends', timeout: 60_000, intervals: [1000] },
        )
        .toBe(true);
    },
  };
}

const nothingLeft = async ({ stage }: Probe) => expect.poll(() => incoming(stage), { timeout: 30_000 }).toBe(0);
/** Looked at as the awaited certificate, and named for what it is not. */
const judged = ({ stage }: Probe, name: string | RegExp) =>
  expect(stage.wizard.page.locator('.trap')).toContainText(name);

const offer = (probe: Probe, disposition: string, body = marker, type = 'application/octet-stream') =>
  probe.serve('/file', (_request, response) =>
    response
      .writeHead(200, { 'content-type': type, ...(disposition && { 'content-disposition': disposition }) })
      .end(body),
  );

test.describe('hostile: downloads', () => {
  test('a drive-by is judged by its content, and leaves no file', async ({ probe }) => {
    await probe.visit(`<iframe src="${offer(probe, 'attachment; filename="MDM_certificate.pem"')}"></iframe>`);
    await judged(probe, 'MDM_certificate.pem');
    await nothingLeft(probe);
  });

  test('ten thousand at once', async ({ probe }) => {
    test.setTimeout(180_000);
    await probe.visit();
    const page = await probe.stage.foreign();
    const arrivals = await countDownloads(probe.stage);
    const flood = page
      .evaluate((text) => {
        const address = URL.createObjectURL(new Blob([text]));
        for (let index = 0; index < 10_000; index += 1) {
          const link = document.createElement('a');
          link.href = address;
          link.download = `evil-${index}.pem`;
          link.click();
        }
      }, marker)
      .catch(() => undefined);
    await probe.refused(/download identity\.apple\.com: (too many|one at a time)/);
    await nothingLeft(probe);
    // On a busy machine the page clicks for many seconds, and the flood would reach into the next probe.
    await flood;
    await arrivals.ended();
    await nothingLeft(probe);
    expect((await probe.news()).split('\n').length).toBeLessThan(150);
  });

  test('five gigabytes announced', async ({ probe }) => {
    const big = probe.serve('/big', (_request, response) => {
      response.writeHead(200, {
        'content-type': 'application/octet-stream',
        'content-disposition': 'attachment; filename="big.pem"',
        'content-length': String(5 * 1024 ** 3),
      });
      response.write(marker);
    });
    await probe.visit();
    await probe.run(`location.href = '${big}'`);
    await probe.refused(/download identity\.apple\.com: too large/);
    await nothingLeft(probe);
  });

  test('streamed without a length: cut off, and deleted', async ({ probe }) => {
    let sent = 0;
    let open = true;
    const stream = probe.serve('/stream', (_request, response) => {
      response.writeHead(200, {
        'content-type': 'application/octet-stream',
        'content-disposition': 'attachment; filename="endless.pem"',
      });
      const part = Buffer.alloc(256 * 1024, marker);
      const timer = setInterval(() => {
        sent += part.length;
        response.write(part);
      }, 5);
      response.on('close', () => {
        open = false;
        clearInterval(timer);
      });
    });
    await probe.visit();
    await probe.run(`location.href = '${stream}'`);
    await probe.refused(/download identity\.apple\.com: too large/);
    await expect.poll(() => open).toBe(false);
    // What is received is told twice a second.
    expect(sent).toBeLessThan(100 * 1024 * 1024);
    await nothingLeft(probe);
  });

  test('a trickle is given up, and holds up the awaited file no longer', async ({ probe }) => {
    const trickle = probe.serve('/trickle', (_request, response) => {
      response.writeHead(200, {
        'content-type': 'application/octet-stream',
        'content-disposition': 'attachment; filename="slow.pem"',
      });
      response.write('x'.repeat(4096));
    });
    await probe.visit();
    const arrivals = await countDownloads(probe.stage);
    await probe.run(`location.href = '${trickle}'`);
    await arrivals.begun();
    await probe.run(`location.href = '${offer(probe, 'attachment; filename="second.pem"')}'`);
    await probe.refused(/download identity\.apple\.com: one at a time/);
    // The minute's end, without waiting for it: the driver closes what would have been cut off.
    probe.stage.witness.hangUp();
    await probe.refused(/download identity\.apple\.com: broken off/);
    await probe.run(`location.href = '${offer(probe, 'attachment; filename="third.pem"')}'`);
    await judged(probe, 'third.pem');
    await nothingLeft(probe);
  });

  const names: readonly (readonly [name: string, disposition: string, shown: string | RegExp])[] = [
    ['with parent folders', 'attachment; filename="..\\\\..\\\\..\\\\evil.pem"', 'evil.pem'],
    ['with slashes', 'attachment; filename="../../../../tmp/evil.pem"', 'evil.pem'],
    ['with encoded slashes', "attachment; filename*=UTF-8''..%2F..%2F..%2Fevil.pem", 'evil.pem'],
    ['with a drive and a stream', 'attachment; filename="C:\\\\Windows\\\\evil.pem:stream"', 'evil.pem'],
    ['with NUL', "attachment; filename*=UTF-8''evil.pem%00.exe", 'evil.pem'],
    ['with marks that turn the text around', "attachment; filename*=UTF-8''MDM_%E2%80%AEmep.exe", 'MDM_'],
    ['reserved on Windows', 'attachment; filename="CON.pem"', 'CON'],
    ['of dots', 'attachment; filename="..."', ''],
    ['without any', 'attachment', ''],
    ['of five thousand letters', `attachment; filename="${'x'.repeat(5000)}.pem"`, 'xxx'],
    ['with markup', "attachment; filename*=UTF-8''%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E.pem", 'img src'],
    ['as an absolute path', `attachment; filename="/etc/cron.d/evil"`, 'evil'],
    ['of a starter', 'attachment; filename="evil.desktop"', 'evil.desktop'],
  ];
  for (const [name, disposition, shown] of names) {
    test(`a name ${name}`, async ({ probe }) => {
      await probe.visit();
      await probe.run(`location.href = '${offer(probe, disposition)}'`);
      await judged(probe, shown);
      const text = (await probe.stage.wizard.page.locator('.trap').textContent()) ?? '';
      expect(text).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      expect(await probe.stage.wizard.page.locator('.trap img').count()).toBe(0);
      await nothingLeft(probe);
    });
  }

  test('from a blob, from data and from another host', async ({ probe }) => {
    await probe.visit(
      `<a id="blob" download="blob.pem">x</a><a id="data" href="data:application/octet-stream,${marker}" download="data.pem">x</a><a id="abroad" href="https://${probe.evil}/x.pem" download="abroad.pem">x</a>`,
    );
    await probe.run(
      `const link = document.getElementById('blob'); link.href = URL.createObjectURL(new Blob(['${marker}'])); link.click()`,
    );
    await judged(probe, 'blob.pem');
    await rest(300);
    await probe.run(`document.getElementById('data').click()`);
    await judged(probe, 'data.pem');
    await probe.run(`document.getElementById('abroad').click()`);
    await probe.refused(new RegExp(`${probe.evil.replaceAll('.', '\\.')}: host`));
    await nothingLeft(probe);
  });

  test('certificates that belong to others, keys and half files never become a verdict', async ({ probe }) => {
    const bodies = [
      '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
      '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n',
      '\0'.repeat(1000),
      '<html>not found</html>',
    ];
    for (const [index, body] of bodies.entries()) {
      await probe.visit();
      await probe.run(
        `location.href = '${offer(probe, `attachment; filename="file-${index}.pem"`, `${body}${marker}`)}'`,
      );
      await judged(probe, `file-${index}.pem`);
      await rest(2100);
    }
    await probe.stage.atPortal();
  });
});
