// Public figures of certificates and requests: plain data that may cross IPC, lie in the ledger and be judged.
import type { Iso } from '../base/time.ts';
import type { Environment } from '../site/profile.ts';

export type KeyType = 'rsa' | 'ec' | 'ed25519' | 'other';
/**
 * `unknown`: it names an Apple authority whose key we do not hold, maybe under a known name; `unknown-practice`: the
 * same of the practice authority. `forged`: it names a key that we hold, which did not sign it. `refused`: signed in a
 * way that proves nothing (MD5). `other`: it does not even claim to be from Apple.
 */
export type IssuedBy = 'apple' | 'practice' | 'unknown' | 'unknown-practice' | 'forged' | 'refused' | 'other';
export type { Environment };

export type CertificateFigures = {
  /** The push topic: the UID when it begins with `com.apple.mgmt.`, else null. */
  readonly topic: string | null;
  /** The subject's UID attribute (OID 0.9.2342.19200300.100.1.1) as it stands. */
  readonly uid: string | null;
  readonly commonName: string | null;
  /** Lower-case hex as the portal prints it: no `0x`, colons or leading `00`. */
  readonly serial: string;
  readonly notBefore: Iso;
  readonly notAfter: Iso;
  /** Distinguished names in the portal's notation: `C=JP, CN=APSP:…, UID=…` (last attribute first). */
  readonly issuer: string;
  readonly subject: string;
  /** Hex of SHA-256 over the DER SubjectPublicKeyInfo. */
  readonly publicKeySha256: string;
  /** Hex of SHA-256 over the certificate's DER. */
  readonly fingerprintSha256: string;
  readonly keyType: KeyType;
  readonly keyBits: number | null;
  readonly isCa: boolean;
  readonly issuedBy: IssuedBy;
};

export type ChainHeld = 'whole' | 'rootless' | 'vendor-alone' | 'disordered';

export type VendorFigures = {
  /** Common name without its `MDM Vendor: ` prefix. */
  readonly name: string;
  readonly environment: Environment | null;
  /** The vendor's signature over the PKCS#10's DER; null when its algorithm is not supported here. */
  readonly signatureValid: boolean | null;
  /** The earliest end on the path from the vendor up: Apple refuses an upload after it. */
  readonly chainNotAfter: Iso;
  /** The latest beginning on that path; absent in what was read by an earlier version. */
  readonly chainNotBefore?: Iso;
  /**
   * What the file holds of that path: `whole` up to a root that signs itself, as Apple asks for it; `rootless`: its
   * links hold, the root is missing; `vendor-alone`; `disordered`: whole, and not from the vendor up, or the same
   * twice. Absent in what was read by an earlier version.
   */
  readonly chainHeld?: ChainHeld;
  /** Where the chain leads, every link verified. */
  readonly chainBy: IssuedBy;
};

export type CsrFigures = {
  readonly subject: string;
  readonly publicKeySha256: string;
  /** The request's own signature; null when its algorithm is not supported here. */
  readonly signatureValid: boolean | null;
  readonly keyType: KeyType;
  readonly keyBits: number | null;
  readonly vendor: VendorFigures | null;
};
