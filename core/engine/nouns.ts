// What a case is about, as nouns: the certificate in use, the requests, the new certificate.
import type { CertificateFigures, CsrFigures } from '../crypto/figures.ts';
import type { Iso } from '../base/time.ts';
import type { FilePath } from '../files/file-path.ts';

/** The certificate in use now: from its file, as somebody read it out, or not to be had. */
export type Registered =
  | {
      readonly kind: 'file';
      readonly sha256: string;
      readonly name: string;
      readonly certificate: CertificateFigures;
      readonly heldKey: boolean;
    }
  | { readonly kind: 'stated'; readonly topic: string; readonly notAfter: Iso | null }
  | { readonly kind: 'unavailable' };

export type ReceivedCsr = {
  readonly sha256: string;
  readonly name: string;
  readonly csr: CsrFigures;
  readonly at: string;
  readonly seq: number;
};

/** What came back from Apple. */
export type Candidate = {
  readonly sha256: string;
  readonly name: string;
  readonly via: FilePath;
  readonly certificate: CertificateFigures;
  readonly at: string;
};

/** A certificate that was set aside. `untouched`: its row has held it since before our request; nobody renewed it. */
export type Aside = Candidate & { readonly untouched: boolean };

/** The newest press of the site's button for a request, and whether the wait for it was ended by hand. */
export type Pressed = {
  readonly seq: number;
  readonly at: string;
  readonly run: string;
  readonly mono: number;
  readonly atHand: boolean;
};
