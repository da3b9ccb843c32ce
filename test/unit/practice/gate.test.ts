import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { enterSite, setStage } from './stage.ts';
import { createVisitor, readable, send } from './visitor.ts';

const get = { method: 'GET', headers: {}, body: null } as const;

describe('door of the practice servers', () => {
  it('shows nothing without the entry address, on either server', async () => {
    const { practice } = await setStage();
    for (const origin of [practice.siteOrigin, practice.portalOrigin]) {
      for (const path of [
        '/',
        '/login',
        '/ios-certificate',
        '/csr-file',
        '/pushcert/',
        '/pushcert/list',
        '/IDMSWebAuth/login',
        '/practice.css',
        '/enter/',
        '/enter/x',
      ]) {
        const seen = await send(new URL(path, origin), get);
        expect(seen.status, path).toBe(403);
        expect(seen.text).toContain('PRACTICE');
        expect(seen.headers['set-cookie']).toBeUndefined();
      }
    }
  });

  it('gives a cookie that scripts and other sites do not get, under a name of its own', async () => {
    const { practice } = await setStage();
    const names = await Promise.all(
      [practice.siteUrl, practice.portalUrl].map(async (address) => {
        const seen = await send(new URL(address), get);
        expect(seen.status).toBe(303);
        const [cookie = ''] = seen.headers['set-cookie'] ?? [];
        expect(cookie).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
        expect(address).not.toContain(cookie.slice(cookie.indexOf('=') + 1, cookie.indexOf(';')));
        return cookie.slice(0, cookie.indexOf('='));
      }),
    );
    expect(new Set(names).size).toBe(2);
    expect(new URL(practice.siteUrl).pathname).not.toBe(new URL(practice.portalUrl).pathname);
  });

  it('does not let one server in by the secret of the other', async () => {
    const { practice } = await setStage();
    const visitor = createVisitor();
    expect((await visitor.open(practice.portalOrigin + new URL(practice.siteUrl).pathname)).status).toBe(403);
  });

  it('refuses another Host, even with the secret', async () => {
    const { practice } = await setStage();
    const { port } = new URL(practice.siteOrigin);
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      `localhost:${port}`,
      '127.0.0.1',
      `127.0.0.1:${Number(port) + 1}`,
    ]) {
      const seen = await send(new URL(practice.siteUrl), { ...get, headers: { host } });
      expect(seen.status, host).toBe(403);
    }
  });

  it('refuses a button pressed by a page of another origin, a loopback one too', async () => {
    const stage = await setStage();
    await enterSite(stage);
    const cookie = [...stage.site.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    for (const origin of ['http://127.0.0.1:1', 'https://evil.example', 'null', stage.practice.portalOrigin]) {
      const seen = await send(new URL('/csr-issue', stage.practice.siteOrigin), {
        method: 'POST',
        headers: { cookie, origin, 'content-length': '0' },
        body: null,
      });
      expect(seen.status, origin).toBe(403);
    }
    expect(stage.practice.snapshot().site.csr?.issuedAt).toBeLessThan(stage.now() - 1000);
  });

  it('listens on 127.0.0.1 only, each server on a port of its own', async () => {
    const { practice } = await setStage();
    expect(new URL(practice.siteOrigin).hostname).toBe('127.0.0.1');
    expect(practice.siteOrigin).not.toBe(practice.portalOrigin);
    const reached = await new Promise((resolve) => {
      const socket = connect({ host: '127.0.0.2', port: Number(new URL(practice.siteOrigin).port) });
      socket.on('connect', () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
    expect(reached).toBe(false);
  });

  it('answers too large a body, a broken form and an odd method plainly', async () => {
    const stage = await setStage();
    await enterSite(stage);
    const big = await stage.site.press('certificate-register', {
      certificate: { name: 'x', bytes: new Uint8Array(12 * 1024 * 1024) },
    });
    expect(big.status).toBe(413);
    const cookie = [...stage.site.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const url = new URL('/certificate-register', stage.practice.siteOrigin);
    for (const body of ['x', '--b\r\n', '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx', '--b--']) {
      const seen = await send(url, {
        method: 'POST',
        headers: { cookie, 'content-type': 'multipart/form-data; boundary=b', 'content-length': String(body.length) },
        body: Buffer.from(body),
      });
      expect([200, 303, 400]).toContain(seen.status);
    }
    expect((await send(url, { method: 'PUT', headers: { cookie }, body: null })).status).toBe(400);
    expect((await send(new URL('/nowhere', stage.practice.siteOrigin), { ...get, headers: { cookie } })).status).toBe(
      404,
    );
  });

  it('closes at once with a connection left open, and its addresses end with it', async () => {
    const stage = await setStage();
    await enterSite(stage);
    const { port } = new URL(stage.practice.siteOrigin);
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.once('connect', resolve));
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n');
    const began = Date.now();
    await stage.practice.close();
    expect(Date.now() - began).toBeLessThan(2000);
    await expect(send(new URL(stage.practice.siteUrl), get)).rejects.toThrow();
    await stage.practice.close();
  });

  it('has secrets of each run', async () => {
    const [first, second] = await Promise.all([setStage(), setStage()]);
    expect(new URL(first.practice.siteUrl).pathname).not.toBe(new URL(second.practice.siteUrl).pathname);
    expect(readable(await createVisitor().open(first.practice.siteUrl))).toContain('ログイン');
  });
});
