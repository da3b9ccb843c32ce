// The keychain against a stand-in of the library: every refusal is a value, nothing waits for ever, practice is kept
// apart.
import { describe, expect, it } from 'vitest';
import { readFailure } from '../../../../electron/keychain/keychain-failure.ts';
import { createKeychain } from '../../../../electron/keychain/keychain.ts';

const memory = () => {
  const kept = new Map<string, string>();
  let loads = 0;
  const load = () => {
    loads += 1;
    return Promise.resolve((service: string, account: string) => {
      const key = `${service}|${account}`;
      return {
        getPassword: () => Promise.resolve(kept.get(key) ?? null),
        setPassword: (memo: string) => Promise.resolve(void kept.set(key, memo)),
        deletePassword: () => Promise.resolve(kept.delete(key)),
      };
    });
  };
  return { load, kept, loads: () => loads };
};
const throwing = (message: string) => () =>
  Promise.resolve(() => {
    const refuse = () => Promise.reject(new Error(message));
    return { getPassword: refuse, setPassword: refuse, deletePassword: refuse };
  });

describe('the keychain', () => {
  it('loads its library at the first wish, once', async () => {
    const library = memory();
    const keychain = createKeychain(library.load);
    expect(library.loads()).toBe(0);
    await keychain.get('real', 'a');
    await keychain.get('real', 'a');
    expect(library.loads()).toBe(1);
  });
  it('keeps practice apart from the real', async () => {
    const keychain = createKeychain(memory().load);
    await keychain.set('practice', 'topic', 'practice@example.jp');
    expect(await keychain.get('real', 'topic')).toEqual({ ok: true, value: null });
    expect(await keychain.get('practice', 'topic')).toEqual({ ok: true, value: 'practice@example.jp' });
    await keychain.remove('practice', 'topic');
    expect(await keychain.get('practice', 'topic')).toEqual({ ok: true, value: null });
  });
  it('takes 2,560 bytes of UTF-16 and no more, and asks nobody for the rest', async () => {
    const library = memory();
    const keychain = createKeychain(library.load);
    expect(await keychain.set('real', 'a', 'x'.repeat(1280))).toEqual({ ok: true, value: null });
    expect(await keychain.set('real', 'a', 'x'.repeat(1281))).toEqual({ ok: false, trouble: 'too-long' });
    expect([...library.kept.values()]).toEqual(['x'.repeat(1280)]);
  });
  it('gives up after a while, does not wait a second time, and is well again once the system has answered', async () => {
    let answer: (memo: string | null) => void = () => undefined;
    const entry = {
      getPassword: () =>
        new Promise<string | null>((resolve) => {
          answer = resolve;
        }),
      setPassword: () => Promise.resolve(),
      deletePassword: () => Promise.resolve(),
    };
    const keychain = createKeychain(() => Promise.resolve(() => entry), 50);
    expect(await keychain.get('real', 'a')).toEqual({ ok: false, trouble: 'no-answer' });
    const began = performance.now();
    expect(await keychain.set('real', 'a', 'x')).toEqual({ ok: false, trouble: 'no-answer' });
    expect(performance.now() - began).toBeLessThan(40);
    answer('late');
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await keychain.set('real', 'a', 'x')).toEqual({ ok: true, value: null });
  });
  it('says that the library is missing, and tries it again the next time', async () => {
    let there = false;
    const { load } = memory();
    const keychain = createKeychain(() =>
      there ? load() : Promise.reject(new Error('Cannot find module @napi-rs/keyring-linux-x64-gnu')),
    );
    expect(await keychain.get('real', 'a')).toEqual({ ok: false, trouble: 'missing' });
    there = true;
    expect(await keychain.get('real', 'a')).toEqual({ ok: true, value: null });
  });
  it('turns a refusal into a value', async () => {
    expect(
      await createKeychain(
        throwing("Couldn't access platform storage: Secret Service: unlock prompt was dismissed"),
      ).get('real', 'a'),
    ).toEqual({ ok: false, trouble: 'locked' });
  });
});

describe('what the systems say', () => {
  it.each([
    ['Platform failure: DBus error: Failed to connect to socket /nonexistent: No such file or directory', 'missing'],
    ["Couldn't access platform storage: Secret Service: no result found", 'missing'],
    ["Couldn't access platform storage: Windows ERROR_NO_SUCH_LOGON_SESSION", 'missing'],
    ['A default keychain could not be found.', 'missing'],
    ["Couldn't access platform storage: Secret Service: object locked", 'locked'],
    ['Platform failure: User interaction is not allowed.', 'locked'],
    ["Couldn't access platform storage: AccessDenied", 'denied'],
    ['Platform failure: User canceled the operation.', 'denied'],
    ['org.freedesktop.DBus.Error.LimitsExceeded', 'full'],
    ['Disk full', 'full'],
    ["Attribute 'password' is longer than the platform limit of 2560", 'too-long'],
    ['something never seen', 'other'],
  ])('%s', (message, trouble) => expect(readFailure(new Error(message))).toBe(trouble));
  it('survives what is no error', () => expect(readFailure('x')).toBe('other'));
});
