// Reads an uploaded file with the product's own reading code, so that both sites refuse what is really wrong with it.
import { decodeBase64 } from '../../../core/formats/base64.ts';
import { encodingOf, readDerOrNull } from '../../../core/formats/der.ts';
import { writePem } from '../../../core/formats/pem-text.ts';
import type { Recognised } from '../../../core/files/kinds.ts';
import { recogniseFile } from '../../../core/files/recognise.ts';
import { publicKeySha256 } from './issuing.ts';

export type ReadUpload = Pick<Recognised, 'kind' | 'certificate' | 'csr'> & {
  /** The leaf alone, as Apple would have written it. */
  readonly leafPem: string | null;
};

export function readUpload(bytes: Uint8Array): ReadUpload {
  const { leafDer, ...rest } = recogniseFile(bytes);
  return { ...rest, leafPem: leafDer ? writePem('CERTIFICATE', leafDer, '') : null };
}

/**
 * The public key inside a push request, which the new certificate is issued for; null unless it is the one that
 * `sha256` names.
 */
export function readRequestKey(bytes: Uint8Array, sha256: string): Uint8Array | null {
  const text = Buffer.from(bytes).toString('utf8');
  const plist = text.includes('<plist') ? text : Buffer.from(decodeBase64(text) ?? []).toString('utf8');
  const request = /<key>\s*PushCertRequestCSR\s*<\/key>\s*<(?:string|data)>([^<]*)</.exec(plist)?.[1];
  const der = request === undefined ? null : decodeBase64(request.replace(/-----[A-Z ]+-----/g, ''));
  // CertificationRequestInfo is version, subject, key (RFC 2986, 4.1).
  const key = der ? readDerOrNull(der)?.children[0]?.children[2] : undefined;
  if (!key) return null;
  const spki = encodingOf(key);
  return publicKeySha256(spki) === sha256 ? spki : null;
}
