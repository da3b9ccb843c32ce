import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { practiceCode, practiceCompany } from '../../../core/customers/practice-customer.ts';
import { texts } from '../../../core/text/texts.ts';
import { buildState } from '../../../electron/practice/world/scenario.ts';
import { practiceAuthoritySpki } from '../../../core/crypto/practice-authority.ts';
import { readUpload } from '../../../electron/practice/world/read-upload.ts';
import { openWorld } from '../../../electron/practice/world/world.ts';
import type { PracticeState } from '../../../electron/practice/world/state.ts';
import {
  beginning,
  enterPortal,
  enterSite,
  register,
  registeredRow,
  renew,
  rowsIn,
  setStage,
  takeCsr,
} from './stage.ts';
import { readable } from './visitor.ts';

const run = promisify(execFile);
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'practice-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** What openssl says of a text, both its streams. */
async function openssl(text: string | Uint8Array, ...args: readonly string[]): Promise<string> {
  const file = join(folder, `${Math.abs(args.join().length)}-${text.length}.in`);
  await writeFile(file, text);
  const { stdout, stderr } = await run('openssl', [...args, '-in', file]);
  return stdout + stderr;
}

const names = (state: PracticeState): string =>
  JSON.stringify(
    rowsIn(state).map(({ vendor, uuid, serial, notAfter, note }) => [vendor, uuid, serial, notAfter, note]),
  );

describe('practice world', () => {
  it('follows from the time and the seed, but for the keys, and begins in under two seconds', async () => {
    const began = Date.now();
    const order = { environment: 'M6', scenario: 'renew', now: () => beginning, seed: 7 } as const;
    const [first, again, other] = [
      await openWorld(order),
      await openWorld(order),
      await openWorld({ ...order, seed: 8 }),
    ];
    expect((Date.now() - began) / 3).toBeLessThan(2000);
    expect(names(again.state())).toBe(names(first.state()));
    expect(names(other.state())).not.toBe(names(first.state()));
    expect(again.state().site.registered?.pem).not.toBe(first.state().site.registered?.pem);
  });

  it('after a mistake: seven rows still share vendor and date, and the foreign row was renewed from the site’s own request', async () => {
    const order = { environment: 'M6', now: () => beginning, seed: 7 } as const;
    const [plain, mistaken] = [
      (await openWorld({ ...order, scenario: 'renew' })).state(),
      (await openWorld({ ...order, scenario: 'duplicate' })).state(),
    ];
    const rows = rowsIn(mistaken);
    const own = registeredRow(mistaken);
    expect(
      rows.filter(
        ({ vendor, notAfter }) =>
          vendor === own.vendor &&
          notAfter - own.notAfter < 60 * 60_000 * 24 &&
          notAfter >= own.notAfter - 60 * 60_000 * 24,
      ),
    ).toHaveLength(7);
    const changed = rows.filter(({ serial }, index) => serial !== rowsIn(plain)[index]?.serial);
    expect(changed.map(({ uuid }) => uuid)).toEqual([rowsIn(plain)[8]?.uuid]);
    expect(changed[0]?.notAfter).toBeGreaterThan(own.notAfter + 300 * 86_400_000);
    const key = (pem: string) =>
      new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' }).toString('hex');
    expect(key(changed[0]?.pem ?? '')).toBe(key(own.pem));
  });

  it('is plain JSON, and a restart from it is the same world, half-way through a renewal', async () => {
    const first = await setStage({ environment: 'M5' });
    await enterSite(first);
    await enterPortal(first);
    const kept: PracticeState[] = [];
    first.practice.onChange((state) => {
      kept.push(JSON.parse(JSON.stringify(state)) as PracticeState);
    });
    await first.site.press('csr-issue');
    expect(kept).toHaveLength(1);
    const issued = kept.at(-1);
    expect(issued).toEqual(first.practice.snapshot());
    await first.practice.close();

    // Killed within the minute, and back after it: the same CSR is there, and nobody is signed in.
    const second = await setStage({ ...(issued ? { state: issued } : {}), at: beginning + 90_000 });
    expect(second.practice.snapshot()).toEqual(issued);
    expect(readable(await second.site.open(second.practice.siteUrl))).toContain('ログイン');
    await enterSite(second);
    await enterPortal(second);
    const csr = (await second.site.open('csr-file')).text;
    expect(csr).toBe(issued?.site.csr?.request);
    const { id } = registeredRow(second.practice.snapshot());
    const { text } = await renew(second, id, csr);
    const third = await setStage({
      state: JSON.parse(JSON.stringify(second.practice.snapshot())) as PracticeState,
      at: beginning + 100_000,
    });
    await enterSite(third);
    expect(readable(await register(third, text))).toContain('登録が完了しました。');
    // The sequence of serials goes on where it stood, in either world.
    const next = async (stage: typeof second): Promise<string> => {
      await enterPortal(stage);
      await renew(stage, id, csr);
      return registeredRow(stage.practice.snapshot()).serial;
    };
    expect(await next(third)).toBe(await next(second));
  });

  it('waits for its listeners before a page is answered, and stops telling on request', async () => {
    const stage = await setStage();
    await enterSite(stage);
    let kept = 0;
    const stop = stage.practice.onChange(async () => {
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
      kept++;
    });
    await stage.site.press('memo', { memo: 'x' });
    expect(kept).toBe(1);
    stop();
    await stage.site.press('memo', { memo: 'y' });
    expect(kept).toBe(1);
  });

  it('refuses a state of another version', async () => {
    const state = { version: 2 } as unknown as PracticeState;
    await expect(openWorld({ environment: 'M6', scenario: 'renew', now: () => beginning, state })).rejects.toThrow(
      'version',
    );
  });

  it('has CSR files that openssl and our own code accept, and that say PRACTICE', async () => {
    const stage = await setStage();
    await enterSite(stage);
    const csr = await takeCsr(stage);
    const read = readUpload(Buffer.from(csr));
    expect(read).toMatchObject({
      kind: 'apple-push-request',
      csr: { signatureValid: true, keyType: 'rsa', keyBits: 2048 },
    });
    expect(read.csr?.vendor).toMatchObject({
      name: 'PRACTICE SOFTBANK Corp.',
      environment: 'M6',
      signatureValid: true,
      chainBy: 'practice',
    });
    const plist = Buffer.from(csr, 'base64').toString();
    const inner = /PushCertRequestCSR<\/key>\s*<string>([^<]*)</.exec(plist)?.[1] ?? '';
    const said = await openssl(Buffer.from(inner, 'base64'), 'req', '-inform', 'DER', '-noout', '-verify', '-subject');
    expect(said).toMatch(/verify OK/i);
    expect(said).toContain('PRACTICE');
    const certificates = plist.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    expect(certificates).toHaveLength(2);
    for (const pem of certificates)
      expect(await openssl(pem, 'x509', '-noout', '-subject', '-issuer')).toMatch(/PRACTICE[\s\S]*PRACTICE/);
  });

  it('has certificates that openssl verifies against the practice authority', async () => {
    const stage = await setStage();
    await enterSite(stage);
    await enterPortal(stage);
    const csr = await takeCsr(stage);
    const { id, uuid } = registeredRow(stage.practice.snapshot());
    const { text } = await renew(stage, id, csr);
    const root =
      /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----(?=\s*<)/.exec(
        Buffer.from(csr, 'base64').toString(),
      )?.[0] ?? '';
    const rootFile = join(folder, 'root.pem');
    const file = join(folder, 'new.pem');
    await writeFile(rootFile, `${root}\n`);
    await writeFile(file, text);
    const at = String(Math.floor(stage.now() / 1000) + 60);
    expect((await run('openssl', ['verify', '-attime', at, '-CAfile', rootFile, file])).stdout).toContain('OK');
    const shown = await openssl(text, 'x509', '-noout', '-subject', '-issuer', '-dates', '-text');
    expect(shown).toContain(`APSP:${uuid}`);
    expect(shown).toContain('PRACTICE Push Certification Authority');
    expect(shown).toContain('notAfter=Nov 23 03:02:30 2027 GMT');
    expect(shown).toContain('TLS Web Client Authentication');
    const key = await openssl(root, 'x509', '-noout', '-pubkey');
    expect(key.replace(/-----[^-]+-----|\s/g, '')).toBe(practiceAuthoritySpki);
  });

  it('says of its rows what their certificates say', async () => {
    for (const [scenario, traps] of [
      ['renew', []],
      ['expired', []],
      ['renew', ['wrong-account']],
      ['expired', ['ended-long-ago']],
    ] as const) {
      const { practice } = await setStage({ scenario, traps, environment: 'M5' });
      for (const row of rowsIn(practice.snapshot())) {
        const { certificate, kind } = readUpload(Buffer.from(row.pem));
        expect(kind).toBe('mdm-push-certificate');
        expect(certificate).toMatchObject({
          serial: row.serial,
          topic: `com.apple.mgmt.External.${row.uuid}`,
          issuedBy: 'practice',
        });
        expect(Date.parse(certificate?.notAfter ?? '')).toBe(row.notAfter);
        expect(row.vendor).toContain('PRACTICE');
      }
      const { registered, csr } = practice.snapshot().site;
      expect(registered?.serial).toBe(registeredRow(practice.snapshot()).serial);
      expect(readUpload(Buffer.from(registered?.pem ?? '')).certificate).toMatchObject({
        subject: registered?.subject,
        publicKeySha256: csr?.publicKeySha256,
      });
    }
  });
});

it('is one customer, by name and by number, in our records and on the practice site', async () => {
  const { portal } = await buildState({
    environment: 'M6',
    scenario: 'renew',
    traps: [],
    now: Date.parse('2026-11-25T10:00:00Z'),
    seed: 7,
  });
  expect(
    portal.accounts.flatMap(({ rows }) => rows.map(({ note }) => note)).filter((note) => note === practiceCode),
  ).toHaveLength(1);
  expect(texts.ja.shell.practiceCustomer).toContain(practiceCompany);
});
