// Runs inside Electron's main process: makes practice keys and CSRs and lets openssl make its own, in turn, and
// writes the times to --result.
import { app } from 'electron';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { practiceName, writeCsr } from '../../core/crypto/issue.ts';
import { issueVendor, makeCsr, makeKey } from '../../electron/practice/world/issuing.ts';
import type { CsrSample } from './csr.ts';
import { watchTurns } from './turns.ts';

/** Many: the search for primes takes between 20 and 500 ms. */
const ROUNDS = 60;
const DAY_MS = 24 * 60 * 60 * 1000;

void app
  .whenReady()
  .then(async () => {
    const key = await makeKey();
    const now = Date.now();
    const certificate = issueVendor({
      publicKeySpki: key.publicKeySpki,
      vendor: 'PRACTICE',
      serial: '01',
      notBefore: now - DAY_MS,
      notAfter: now + DAY_MS,
    });
    const vendor = { certificateDer: Buffer.from(certificate).toString('base64'), keyPem: key.privateKeyPem };
    const samples: CsrSample[] = [];
    for (let round = -3; round < ROUNDS; round += 1) {
      const watch = watchTurns();
      const began = performance.now();
      const fresh = await makeKey();
      writeCsr({ subject: practiceName('PRACTICE MDM push request'), ...fresh });
      const ours = performance.now() - began;
      // The whole of what CSR発行 does, for the blocks: the vendor signs, too.
      await makeCsr('M6', vendor, fresh, now);
      const block = await watch();
      const openssl = await timeOpenssl();
      if (round >= 0) samples.push({ ours_ms: ours, openssl_ms: openssl, block_ms: block });
    }
    const short = samples.map((sample) =>
      Object.fromEntries(Object.entries(sample).map(([name, value]) => [name, Math.round(value * 10) / 10])),
    );
    writeFileSync(app.commandLine.getSwitchValue('result'), JSON.stringify(short));
    app.exit(0);
  })
  .catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    app.exit(1);
  });

async function timeOpenssl(): Promise<number> {
  const began = performance.now();
  const child = spawn(
    'openssl',
    [
      'req',
      '-new',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-subj',
      '/C=JP/O=PRACTICE/CN=PRACTICE',
      '-keyout',
      devNull,
      '-out',
      devNull,
    ],
    { stdio: 'ignore' },
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('openssl req failed');
  return performance.now() - began;
}
