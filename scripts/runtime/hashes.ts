// Checks what was downloaded against the figures written down in this repository.
import { createHash } from 'node:crypto';
import { Trouble } from './say.ts';

export type Expected = {
  readonly algorithm: 'sha256' | 'sha512';
  readonly encoding: 'hex' | 'base64';
  readonly digest: string;
};

export function requireHash(what: string, bytes: Uint8Array, expected: Expected): void {
  const found = createHash(expected.algorithm).update(bytes).digest(expected.encoding);
  if (found !== expected.digest)
    throw new Trouble(`${what} is not the expected file (its ${expected.algorithm} differs), so it was not used.`);
}
