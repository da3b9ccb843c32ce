// The age format read a second time, from its specification and with Node's own cryptography: what our files are held
// against. https://age-encryption.org/v1
import { createDecipheriv, createHmac, hkdfSync, scryptSync } from 'node:crypto';

const base64 = (text: string): Buffer => Buffer.from(text, 'base64');
const derive = (key: Buffer, salt: Buffer | string, label: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, label, 32));

function opened(key: Buffer, nonce: Buffer, sealed: Buffer): Buffer {
  const cipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
  cipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
}

const chunk = 64 * 1024 + 16;

export function openByNode(file: Uint8Array, passphrase: string): string {
  const bytes = Buffer.from(file);
  const end = bytes.indexOf('\n--- ');
  const [version, stanza, body] = bytes.subarray(0, end).toString('latin1').split('\n');
  const [, kind, salt, factor] = /^-> (\S+) (\S+) (\d+)$/.exec(stanza ?? '') ?? [];
  if (version !== 'age-encryption.org/v1' || kind !== 'scrypt') throw new Error('no such file');
  const lock = scryptSync(
    passphrase,
    Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), base64(salt ?? '')]),
    32,
    {
      ...{ N: 2 ** Number(factor), r: 8, p: 1 },
      maxmem: 2 ** 30,
    },
  );
  const fileKey = opened(lock, Buffer.alloc(12), base64(body ?? ''));
  const line = bytes.indexOf('\n', end + 1);
  const mac = base64(bytes.subarray(end + 5, line).toString('latin1'));
  const head = createHmac('sha256', derive(fileKey, '', 'header'))
    .update(bytes.subarray(0, end + 4))
    .digest();
  if (!mac.equals(head)) throw new Error('the head was changed');
  const payload = bytes.subarray(line + 1);
  const key = derive(fileKey, payload.subarray(0, 16), 'payload');
  const parts: Buffer[] = [];
  for (let at = 16, nth = 0; at < payload.length; at += chunk, nth += 1) {
    const nonce = Buffer.alloc(12);
    nonce.writeUInt32BE(nth, 7);
    nonce[11] = at + chunk >= payload.length ? 1 : 0;
    parts.push(opened(key, nonce, payload.subarray(at, at + chunk)));
  }
  return Buffer.concat(parts).toString('utf8');
}
