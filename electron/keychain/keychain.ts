// The Apple ID memo in the operating system's keychain: the only file that knows the keychain library.
import { readFailure } from './keychain-failure.ts';
import type { MemoTrouble } from '../../core/apple-id/memo.ts';
import type { Mode } from '../../core/verdict/verdict.ts';

export type Kept<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: MemoTrouble };
export type Keychain = {
  get(world: Mode, account: string): Promise<Kept<string | null>>;
  set(world: Mode, account: string, memo: string): Promise<Kept<null>>;
  remove(world: Mode, account: string): Promise<Kept<null>>;
};

type Entry = {
  getPassword(): Promise<string | null>;
  setPassword(memo: string): Promise<unknown>;
  deletePassword(): Promise<unknown>;
};
type OpenEntry = (service: string, account: string) => Entry;

/** What the entry is called in the system's own list. Never change: last year's memos lie under these names. */
const services: Readonly<Record<Mode, string>> = {
  real: 'MDM Certificate Wizard: Apple ID memo',
  practice: 'MDM Certificate Wizard: Apple ID memo (PRACTICE)',
};

/**
 * CRED_MAX_CREDENTIAL_BLOB_SIZE, wincred.h: 5 * 512 bytes, of UTF-16. Kept to everywhere, so that a memo means the
 * same on every system.
 */
const maxBytes = 2560;
/** The system may be asking the user something; after this long the flow goes on without. */
const waitMs = 15_000;

/**
 * The library has a keytar-like entry, which on Linux quietly falls back to the kernel's keyring: that forgets at
 * logout, and a memo for next year would be gone. The full entry can be pinned to the Secret Service instead
 * (docs/decisions/apple-id.md).
 */
const openNative = async (): Promise<OpenEntry> => {
  const { AsyncEntry } = await import('@napi-rs/keyring');
  return (service, account) => new AsyncEntry(service, account, { linux: { store: 'secret-service' } });
};

export function createKeychain(load: () => Promise<OpenEntry> = openNative, patienceMs = waitMs): Keychain {
  let library: Promise<OpenEntry> | null = null;
  /** One at a time: a call that waits for the user holds one of the few threads that file access needs, too. */
  let last: Promise<unknown> = Promise.resolve();
  /** The system still holds the last call: nobody is made to wait for it twice. */
  let stuck = false;

  const ask = <T>(world: Mode, account: string, work: (entry: Entry) => Promise<T>): Promise<Kept<T>> => {
    if (stuck) return Promise.resolve({ ok: false, trouble: 'no-answer' });
    const asked = last.then(async (): Promise<Kept<T>> => {
      try {
        // Loaded at the first wish, not at the start; a failure is not remembered.
        library ??= load();
        const open = await library.catch((error: unknown) => {
          library = null;
          throw error;
        });
        return { ok: true, value: await work(open(services[world], account)) };
      } catch (error) {
        return { ok: false, trouble: readFailure(error) };
      }
    });
    last = asked.finally(() => {
      stuck = false;
    });
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        stuck = true;
        resolve({ ok: false, trouble: 'no-answer' });
      }, patienceMs);
      void asked.then((result) => {
        clearTimeout(timer);
        resolve(result);
      });
    });
  };

  return {
    get: (world, account) => ask(world, account, (entry) => entry.getPassword()),
    set: (world, account, memo) =>
      Buffer.byteLength(memo, 'utf16le') > maxBytes
        ? Promise.resolve({ ok: false, trouble: 'too-long' })
        : ask(world, account, async (entry) => {
            await entry.setPassword(memo);
            return null;
          }),
    remove: (world, account) =>
      ask(world, account, async (entry) => {
        await entry.deletePassword();
        return null;
      }),
  };
}
