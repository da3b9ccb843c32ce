import { describe, expect, it } from 'vitest';
import { site } from '../../../core/site/current.ts';
import {
  beginning,
  enterPortal,
  enterSite,
  registeredRow,
  renew,
  rowsIn,
  setStage,
  takeCsr,
  ticketOf,
  type Stage,
} from './stage.ts';
import { buttons, fileNameOf, readable, type Seen } from './visitor.ts';

const upload = (stage: Stage, row: string | null, bytes: string): Promise<Seen> =>
  stage.portal.press('upload', { ...(row === null ? {} : { row }), notes: 'a note', file: { name: 'x.csr', bytes } });

/** As the style sheet shows it: without what is said to readers of the other language. */
const toReader = ({ text }: Seen, other: 'ja' | 'en'): string =>
  text.replaceAll(new RegExp(`<span data-ours lang="${other}">.*?</span>`, 'gs'), '');

describe('practice portal', () => {
  it('says to an English reader in English what is ours, and to a Japanese one in Japanese', async () => {
    for (const reader of ['en', 'ja'] as const) {
      const stage = await setStage({ reader, traps: [] });
      const signIn = await stage.portal.open(stage.practice.portalUrl);
      await enterPortal(stage);
      const row = registeredRow(stage.practice.snapshot());
      const pages = [
        signIn,
        await upload(stage, row.id, 'no request'),
        await stage.portal.open(`/pushcert/list?revoke=${row.id}`),
        await stage.portal.press('/pushcert/revoke', { row: row.id }),
      ];
      for (const page of pages) {
        expect(page.text).toContain(`<html data-reader="${reader}"`);
        const shown = toReader(page, reader === 'en' ? 'ja' : 'en').replaceAll(/練習( \/)? PRACTICE/g, '');
        // The buttons of the management site are Japanese in either language.
        const words = Object.values(site.labels).reduce((rest, label) => rest.replaceAll(label, ''), shown);
        expect(/[ぁ-ん]/.test(words), `${reader} ${page.url}`).toBe(reader === 'ja');
      }
    }
  });

  it('signs in and verifies with values that can not be changed', async () => {
    const stage = await setStage();
    const page = await stage.portal.open(stage.practice.portalUrl);
    expect(page.url).toContain('/IDMSWebAuth/login?ticket=');
    expect(readable(page)).toContain('練習 / PRACTICE');
    expect(buttons(page)).toEqual(['Sign In']);
    expect(page.text).not.toContain('type="password"');
    expect(page.text.match(/<input type="text"/g)).toHaveLength(2);
    expect(page.text.match(/readonly/g)).toHaveLength(2);
    const second = await stage.portal.press('login', { ticket: ticketOf(page) });
    expect(second.text).toMatch(/id="code" value="000000" readonly/);
    const list = await stage.portal.press('verify', { ticket: ticketOf(page) });
    expect(list.url).toMatch(/\/pushcert\/$/);
    expect(readable(list)).toContain('Certificates for Third-Party Servers');
    expect(readable(await stage.portal.press('sign-out'))).toContain('Sign In');
  });

  it('does not let anybody in past the second factor, nor twice by one ticket', async () => {
    const stage = await setStage();
    const ticket = ticketOf(await stage.portal.open(stage.practice.portalUrl));
    await stage.portal.press('login', { ticket });
    expect((await stage.portal.open(`/pushcert/signed-in?ticket=${ticket}`)).url).toContain('/IDMSWebAuth/login');
    await stage.portal.press('/IDMSWebAuth/verify', { ticket });
    await stage.portal.press('/pushcert/sign-out');
    expect((await stage.portal.open(`/pushcert/signed-in?ticket=${ticket}`)).url).toContain('/IDMSWebAuth/login');
  });

  it('lists ten rows, seven alike by vendor and date, no two with one serial or UID', async () => {
    const stage = await setStage();
    const list = await enterPortal(stage);
    for (const label of ['Service', 'Vendor', 'Expiration Date*', 'Status', 'Actions'])
      expect(list.text).toContain(`<th scope="col">${label}</th>`);
    expect(
      list.text.match(
        /<td>Mobile Device Management<\/td><td>PRACTICE SOFTBANK Corp.<\/td><td class="date">Dec 14, 2026<\/td><td>Active<\/td>/g,
      ),
    ).toHaveLength(7);
    expect(list.text.match(/<td>Mobile Device Management<\/td>/g)).toHaveLength(10);
    expect(buttons(list).slice(0, 6)).toEqual(['Sign out', 'Create a Certificate', 'i', 'Renew', 'Download', 'Revoke']);
    expect(readable(list)).toContain(
      '*Revoking or allowing this certificate to expire will require existing devices to be re-enrolled with a new push certificate.',
    );
    expect(readable(list)).toContain('About Apple Push Certificates Portal');
    const rows = rowsIn(stage.practice.snapshot());
    expect(new Set(rows.map((row) => row.serial)).size).toBe(10);
    expect(new Set(rows.map((row) => row.uuid)).size).toBe(10);
    expect(registeredRow(stage.practice.snapshot()).vendor).toBe('PRACTICE SOFTBANK Corp.');
  });

  it('opens the (i) panel and updates its note', async () => {
    const stage = await setStage();
    await enterPortal(stage);
    const row = registeredRow(stage.practice.snapshot());
    const panel = await stage.portal.open(`list?info=${row.id}`);
    expect(readable(panel)).toContain(
      `Serial Number : ${row.serial} Subject DN : C=JP, CN=APSP:${row.uuid}, UID=com.apple.mgmt.External.${row.uuid} Notes : M00000000 Update Note Cancel`,
    );
    await stage.portal.press('note', { row: row.id, note: 'M00000000 <next> year' });
    expect(registeredRow(stage.practice.snapshot()).note).toBe('M00000000 <next> year');
    expect((await stage.portal.open(`list?info=${row.id}`)).text).toContain('M00000000 &lt;next&gt; year');
  });

  it('renews: the UID stays, serial, dates, key and note are new', async () => {
    const stage = await setStage();
    await enterSite(stage);
    await enterPortal(stage);
    const old = registeredRow(stage.practice.snapshot());
    const form = await stage.portal.open(`renew?row=${old.id}`);
    expect(readable(form)).toContain('Renew Push Certificate');
    expect(buttons(form)).toEqual(['Sign out', 'Upload', 'Cancel']);
    const csr = await takeCsr(stage);
    const confirmation = await upload(stage, old.id, csr);
    expect(readable(confirmation)).toContain('Confirmation');
    expect(buttons(confirmation)).toEqual(['Sign out', 'Manage Certificates', 'Download']);
    const renewed = registeredRow(stage.practice.snapshot());
    expect(renewed).toMatchObject({ id: old.id, uuid: old.uuid, vendor: old.vendor, note: 'a note' });
    expect(renewed.serial).not.toBe(old.serial);
    expect(renewed.notAfter).toBe(beginning + 60_000 + 365 * 86_400_000);
    expect(rowsIn(stage.practice.snapshot())).toHaveLength(10);
    const file = await stage.portal.open(`download?row=${old.id}`);
    expect(fileNameOf(file)).toBe('MDM_ PRACTICE SOFTBANK Corp._Certificate.pem');
    expect(file.text).toMatch(
      /^-----BEGIN CERTIFICATE-----\n(?:[A-Za-z0-9+/]{64}\n)+[A-Za-z0-9+/=]{1,64}\n-----END CERTIFICATE-----$/,
    );
    expect(file.text).toBe(renewed.pem);
  });

  it('begins with Get Started for an empty account, asks for the agreement, and creates a new UID', async () => {
    const stage = await setStage({ scenario: 'create' });
    await enterSite(stage);
    const first = await enterPortal(stage);
    expect(buttons(first)).toEqual(['Sign out', 'Get Started']);
    expect(readable(first)).toContain(
      'To get a new certificate for a OS X server, use your OS X server administration tools.',
    );
    expect(buttons(await stage.portal.open('list'))).toEqual(['Sign out', 'Create a Certificate']);
    expect(readable(await stage.portal.open('create'))).toContain('MDM Certificate Agreement');
    expect(readable(await stage.portal.press('agreement', {}))).toContain('Check the box');
    expect(readable(await stage.portal.press('agreement', { agree: 'yes' }))).toContain(
      'Create a New Push Certificate',
    );
    expect(readable(await upload(stage, null, await takeCsr(stage)))).toContain('Confirmation');
    const rows = rowsIn(stage.practice.snapshot());
    expect(rows).toHaveLength(1);
    expect(buttons(await stage.portal.open('./'))).toContain('Renew');
    // Once agreed is agreed for one certificate only.
    expect(readable(await stage.portal.open('create'))).toContain('MDM Certificate Agreement');
  });

  it('a second Create beside the living row gets another UID', async () => {
    const stage = await setStage();
    await enterSite(stage);
    await enterPortal(stage);
    const csr = await takeCsr(stage);
    await stage.portal.press('agreement', { agree: 'yes' });
    await upload(stage, null, csr);
    const rows = rowsIn(stage.practice.snapshot());
    expect(rows).toHaveLength(11);
    expect(new Set(rows.map((row) => row.uuid)).size).toBe(11);
    expect(new Set(rows.map((row) => row.id)).size).toBe(11);
  });

  it('offers the wrong account first in its trap, and the right one beside it', async () => {
    const stage = await setStage({ traps: ['wrong-account'] });
    const page = await stage.portal.open(stage.practice.portalUrl);
    expect(page.text).toMatch(/value="private\.practice@example\.jp" checked/);
    const first = await enterPortal(stage, 'private.practice@example.jp');
    expect(buttons(first)).toContain('Get Started');
    await stage.portal.press('sign-out');
    expect(buttons(await enterPortal(stage, 'mdm-group.practice@example.jp'))).toContain('Renew');
  });

  it('refuses what is no good request, in the words of the real one', async () => {
    const stage = await setStage();
    await enterSite(stage);
    await enterPortal(stage);
    const before = stage.practice.snapshot().portal;
    const { id, pem } = registeredRow(stage.practice.snapshot());
    const csr = await takeCsr(stage);
    const plist = Buffer.from(csr, 'base64').toString();
    const inner = (key: string): string => new RegExp(`<key>${key}</key>\\s*<string>([^<]*)<`).exec(plist)?.[1] ?? '';
    const plain = `-----BEGIN CERTIFICATE REQUEST-----\n${inner('PushCertRequestCSR')}\n-----END CERTIFICATE REQUEST-----\n`;
    const invalid = 'Invalid Certificate Signing Request';
    for (const bytes of ['', 'hello', pem, plain, '{"a":1}']) {
      const page = await upload(stage, id, bytes);
      expect(readable(page)).toContain(invalid);
      expect(page.status).toBe(400);
      expect(readable(page)).toContain('Renew Push Certificate');
    }
    const signature = inner('PushCertSignature').replace(/\s/g, '');
    const forged = plist.replace(signature, (signature.startsWith('A') ? 'B' : 'A') + signature.slice(1));
    expect(readable(await upload(stage, id, Buffer.from(forged).toString('base64')))).toContain(
      'Certificate Signature Verification failed The signature is invalid.',
    );
    expect(stage.practice.snapshot().portal).toEqual(before);
    // As raw XML it is taken, as Apple takes it.
    expect(readable(await upload(stage, id, plist))).toContain('Confirmation');
  });

  it('refuses a request whose vendor certificate has lapsed', async () => {
    const stage = await setStage({ traps: ['vendor-expired'] });
    await enterSite(stage);
    await enterPortal(stage);
    const page = await upload(stage, registeredRow(stage.practice.snapshot()).id, await takeCsr(stage));
    expect(readable(page)).toContain('Certificate Signature Verification failed The signing certificate is expired.');
  });

  it('hands out a .json after Upload in the trap, and the certificate from the list', async () => {
    const stage = await setStage({ traps: ['json'] });
    await enterSite(stage);
    await enterPortal(stage);
    const { id } = registeredRow(stage.practice.snapshot());
    const answer = await upload(stage, id, await takeCsr(stage));
    expect(fileNameOf(answer)).toBe('PRACTICE_uploadResponse.json');
    expect(JSON.parse(answer.text)).toMatchObject({ PRACTICE: true });
    expect((await stage.portal.open(`download?row=${id}`)).text).toContain('BEGIN CERTIFICATE');
    expect(registeredRow(stage.practice.snapshot()).notAfter).toBeGreaterThan(stage.now() + 364 * 86_400_000);
  });

  it('revokes only by the second Revoke, for good', async () => {
    const stage = await setStage();
    await enterPortal(stage);
    const { id } = registeredRow(stage.practice.snapshot());
    const dialog = await stage.portal.open(`list?revoke=${id}`);
    expect(dialog.text).toContain('role="alertdialog"');
    expect(dialog.text).toContain('<div inert>');
    expect(buttons(dialog).slice(-2)).toEqual(['Cancel', 'Revoke']);
    expect(registeredRow(stage.practice.snapshot()).revokedAt).toBeNull();
    expect(readable(await stage.portal.press('revoke', { row: id }))).toContain('Certificate Revoked');
    const list = await stage.portal.open('./');
    expect(list.text.match(/<td>Revoked<\/td>/g)).toHaveLength(1);
    expect(buttons(list).filter((label) => label === 'Renew')).toHaveLength(9);
    expect((await stage.portal.open(`download?row=${id}`)).headers['content-disposition']).toBeUndefined();
    expect((await stage.portal.open(`renew?row=${id}`)).url).toContain('/list');
  });

  it('lets nobody in while the account is locked: for a day, or until the practice’s next day is called', async () => {
    for (const wait of [true, false]) {
      const stage = await setStage({ traps: ['locked'] });
      const shown = await enterPortal(stage);
      expect(readable(shown)).toContain('This Apple Account has been locked for security reasons.');
      const ticket = ticketOf(shown);
      // Neither the second factor nor the portal itself is a way round it.
      expect(readable(await stage.portal.press('verify', { ticket }))).toContain('Account Locked');
      expect(readable(await stage.portal.open(stage.practice.portalUrl))).toContain('Sign In');
      if (wait) stage.pass(86_400_000);
      else expect(readable(await stage.portal.press('/IDMSWebAuth/locked', { ticket }))).toContain('Sign In');
      expect(buttons(await enterPortal(stage))).toContain('Renew');
    }
  });

  it.each([
    ['ended-yesterday', 10],
    ['ended-long-ago', 3],
  ] as const)('offers Renew by how long ago the certificate ended: %s', async (trap, renewable) => {
    const stage = await setStage({ traps: [trap] });
    const list = await enterPortal(stage);
    expect(list.text.match(/<td>Expired<\/td>/g)).toHaveLength(trap === 'ended-yesterday' ? 7 : 8);
    expect(buttons(list).filter((label) => label === 'Renew')).toHaveLength(renewable);
  });

  it('lets an expired row be renewed for thirty days', async () => {
    const stage = await setStage({ scenario: 'expired' });
    await enterSite(stage);
    const list = await enterPortal(stage);
    expect(list.text.match(/<td>Expired<\/td>/g)).toHaveLength(7);
    const { id, uuid } = registeredRow(stage.practice.snapshot());
    stage.pass(26 * 86_400_000);
    await enterPortal(stage);
    expect(buttons(await stage.portal.open('./')).filter((label) => label === 'Renew')).toHaveLength(3);
    expect((await stage.portal.open(`renew?row=${id}`)).url).toContain('/list');
    stage.pass(-26 * 86_400_000);
    await enterSite(stage);
    await renew(stage, id, await takeCsr(stage));
    expect(registeredRow(stage.practice.snapshot())).toMatchObject({ uuid });
    expect(registeredRow(stage.practice.snapshot()).notAfter).toBeGreaterThan(stage.now());
  });
});
