// The outside of a hand-over file: age v1 with a passphrase (https://age-encryption.org/v1), so that it opens without us.
import { Decrypter, Encrypter } from 'age-encryption';

/** As the age command writes it: about a second, and 256 MB, for every guess. The library opens at most 20. */
const workFactor = 18;

export async function seal(written: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(written);
}

/**
 * Null: it does not open. Why is not told: the words, the file, or another way of locking it look the same from here,
 * and should to whoever tries words.
 */
export async function unseal(bytes: Uint8Array, passphrase: string): Promise<string | null> {
  try {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    const opened = await decrypter.decrypt(bytes);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(opened);
  } catch {
    return null;
  }
}
