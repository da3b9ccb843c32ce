// Files for faces that the practice servers never lead to: odd ones, and home-made.
import { randomUUID } from 'node:crypto';
import { practiceName } from '../../core/crypto/issue.ts';
import { practiceAuthority } from '../../electron/practice/authority-key.ts';
import type { KeyPair } from '../../electron/practice/world/issuing.ts';
import type { GivenFile } from '../../test/e2e/driver/crafted.ts';
import { issuedBy } from '../../test/e2e/driver/unknown-issuer.ts';

export const file = (name: string, content: string): GivenFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

export const jsonFile = file('uploadResponse.json', '{"PRACTICE":true,"ErrorCode":0}\n');

/** Its two numbers differ; Apple never gives such a one. */
export function inconsistentFile(uuid: string, key: KeyPair): GivenFile {
  return issuedBy({
    uuid,
    key,
    from: 0,
    issuer: practiceAuthority,
    cnUuid: randomUUID(),
  });
}

/** Somebody's home-made certificate. */
export function homeMadeFile(uuid: string, key: KeyPair): GivenFile {
  return issuedBy({
    uuid,
    key,
    from: 0,
    issuer: { name: practiceName('PRACTICE self-made mock'), privateKeyPem: key.privateKeyPem },
  });
}
