// The program by itself asks nobody outside: not at the start, not in a whole practice renewal; Chromium's background
// services included.
import { expect } from '@playwright/test';
import { join } from 'node:path';
import type { Running } from './driver/launch.ts';
import { readTraffic } from './driver/net-log.ts';
import { renewalOf } from './driver/renewal.ts';
import { test } from './driver/story.ts';
import { wizardOf } from './driver/wizard.ts';

/** Names of other machines end nowhere: an attempt is logged, and goes no further. */
const logged = (path: string) => [`--log-net-log=${path}`, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

/** What the main process itself connects to, beside Chromium: recorded from now on. */
async function watchNode({ app }: Running): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(() => {
    const { Socket } = process.getBuiltinModule('node:net');
    const { Socket: Datagrams } = process.getBuiltinModule('node:dgram');
    const seen: string[] = [];
    const note = (what: string, args: readonly unknown[]) =>
      seen.push(`${what} ${JSON.stringify(args.filter((one) => typeof one !== 'function'))}`);
    const connect = Socket.prototype.connect;
    Socket.prototype.connect = function (this: InstanceType<typeof Socket>, ...args: unknown[]) {
      note('connect', args);
      return Reflect.apply(connect, this, args) as typeof this;
    };
    const send = Datagrams.prototype.send;
    Datagrams.prototype.send = function (this: InstanceType<typeof Datagrams>, ...args: unknown[]) {
      note('send', args);
      Reflect.apply(send, this, args);
    };
    Reflect.set(globalThis, 'seenByTheTest', seen);
  });
  return () => app.evaluate(() => Reflect.get(globalThis, 'seenByTheTest') as string[]);
}

test('a fresh start and a whole practice renewal ask nobody outside', async ({ start, profile }) => {
  test.setTimeout(120_000);
  const path = join(profile, 'net-log.json');
  const running = await start({ switches: logged(path) });
  const node = await watchNode(running);
  const wizard = wizardOf(running);
  const renewal = renewalOf(wizard);
  await renewal.begin();
  await renewal.customer();
  await expect(wizard.page.locator('.host')).toContainText('127.0.0.1');
  await expect(wizard.page.locator('.host')).not.toContainText(wizard.words.beside.secure);
  await renewal.siteAccess();
  await renewal.fromRegistered();
  await renewal.portal();
  await renewal.fromVerdict();
  expect(await node()).toEqual([]);
  await running.close();
  const { inside, outside } = await readTraffic(path);
  expect(outside).toEqual([]);
  expect(inside.some((address) => address.startsWith('http://127.0.0.1:'))).toBe(true);
});

test('the watch itself sees what goes outside', async ({ start, profile }) => {
  const path = join(profile, 'net-log.json');
  const running = await start({ switches: logged(path) });
  const node = await watchNode(running);
  await wizardOf(running).atHome();
  await running.app.evaluate(async ({ session }) => {
    await session
      .fromPartition('control')
      .fetch('https://outside.example/hello')
      .catch(() => undefined);
    process
      .getBuiltinModule('node:net')
      .connect({ host: '127.0.0.1', port: 9 })
      .on('error', () => undefined);
  });
  expect(await node()).toHaveLength(1);
  await running.close();
  expect((await readTraffic(path)).outside).toContain('https://outside.example/hello');
});
