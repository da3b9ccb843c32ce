// A folder of very many certificate files of real size: one is made, and the others differ from it in their number and
// serial number, so that their signature is no more checked than that of an authority which is not known here.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writePem } from '../../core/formats/pem-text.ts';
import { issuePushCertificate, oids } from '../../core/crypto/issue.ts';
import { makeKey } from '../../electron/practice/world/issuing.ts';

const day = 24 * 60 * 60 * 1000;
const madeUuid = '00000000-0000-4000-8000-000000000000';
const madeSerial = '5a00000000000000';
const filesAtOnce = 50;

/** `company-00001.pem` and on, each with a topic of its own. */
export async function writePemFolder(folder: string, count: number): Promise<void> {
  const [issuerKey, key] = await Promise.all([makeKey(), makeKey()]);
  const now = Math.floor(Date.now() / 1000) * 1000;
  const der = issuePushCertificate({
    uuid: madeUuid,
    publicKeySpki: key.publicKeySpki,
    country: 'JP',
    serial: madeSerial,
    notBefore: now - 300 * day,
    notAfter: now + 65 * day,
    issuer: {
      name: [
        { oid: oids.country, value: 'US', form: 'printable' },
        { oid: oids.organization, value: 'Apple Inc.' },
        { oid: oids.commonName, value: 'Apple PRACTICE bench authority' },
      ],
      privateKeyPem: issuerKey.privateKeyPem,
    },
  });
  const made = Buffer.from(der);
  const write = (n: number): Promise<void> => {
    const digits = n.toString(16).padStart(12, '0');
    const bytes = replaced(
      replaced(made, Buffer.from(madeUuid), Buffer.from(`00000000-0000-4000-8000-${digits}`)),
      Buffer.from(madeSerial, 'hex'),
      Buffer.from(`5a00${digits}`, 'hex'),
    );
    const name = `company-${String(n).padStart(5, '0')}.pem`;
    return writeFile(join(folder, name), writePem('CERTIFICATE', bytes));
  };
  for (let n = 1; n <= count; n += filesAtOnce)
    await Promise.all(Array.from({ length: Math.min(filesAtOnce, count - n + 1) }, (_, more) => write(n + more)));
}

/** Every occurrence, by bytes of the same length. */
function replaced(bytes: Buffer, from: Buffer, to: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(from); at >= 0; at = copy.indexOf(from, at + from.length)) to.copy(copy, at);
  return copy;
}
