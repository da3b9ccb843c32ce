// The checks of the pre-flight: would Apple take this request, before it is handed over?
import { dayMs } from '../base/time.ts';
import type { CsrFigures, VendorFigures } from '../crypto/figures.ts';
import type { Recognised } from '../files/kinds.ts';
import { check, isoOf } from './checks.ts';
import type { Check, Mode } from './verdict.ts';

export function checkRequest(candidate: Recognised): Check {
  const figures = {
    kind: candidate.kind,
    ...(candidate.malformed === undefined
      ? {}
      : { seemed: candidate.malformed.seemed, problem: candidate.malformed.problem }),
  };
  if (candidate.kind === 'plain-csr') return check('kind', 'fail', 'request-not-signed', figures);
  const vendor = candidate.csr?.vendor ?? null;
  return candidate.kind === 'apple-push-request' && vendor !== null
    ? check('kind', 'pass', 'push-request', figures)
    : check('kind', 'fail', 'not-a-request', figures);
}

// Apple's own figure for MDM push requests: RSA with at least 2,048 bits.
const leastBits = 2048;

export function checkSignatures(csr: CsrFigures, vendor: VendorFigures): Check {
  const figures = {
    vendor: vendor.name,
    keyType: csr.keyType,
    keyBits: csr.keyBits === null ? '' : String(csr.keyBits),
  };
  if (csr.signatureValid === false) return check('consistency', 'fail', 'own-signature-invalid', figures);
  if (vendor.signatureValid === false) return check('consistency', 'fail', 'vendor-signature-invalid', figures);
  if (csr.keyType !== 'rsa' || (csr.keyBits ?? 0) < leastBits)
    return check('consistency', 'fail', 'key-too-weak', figures);
  const both = csr.signatureValid === true && vendor.signatureValid === true;
  return both
    ? check('consistency', 'pass', 'signatures-valid', figures)
    : check('consistency', 'unknown', 'signature-not-supported', figures);
}

export function checkChain(mode: Mode, vendor: VendorFigures): Check {
  const figures = { vendor: vendor.name };
  switch (vendor.chainBy) {
    case 'apple':
      return mode === 'real'
        ? check('issuer', 'pass', 'chain-from-apple', figures)
        : check('issuer', 'fail', 'chain-real-in-practice', figures);
    case 'practice':
      return mode === 'practice'
        ? check('issuer', 'pass', 'chain-from-practice', figures)
        : check('issuer', 'fail', 'chain-practice-in-real', figures);
    case 'unknown':
      return mode === 'real'
        ? check('issuer', 'unknown', 'chain-unknown', figures)
        : check('issuer', 'fail', 'chain-real-in-practice', figures);
    case 'unknown-practice':
      return mode === 'practice'
        ? check('issuer', 'unknown', 'chain-unknown', figures)
        : check('issuer', 'fail', 'chain-practice-in-real', figures);
    case 'forged':
    case 'refused':
    case 'other':
      return check('issuer', 'fail', 'chain-other', figures);
  }
}

/**
 * A request from well before the certificate in use belongs to an earlier renewal; it is left to the reader, as a
 * clock may be wrong. Within a day nothing is said: the name is in a time zone that is only assumed.
 */
export function checkAge(earlier: { readonly issued: number; readonly notBefore: number } | null): Check | null {
  if (earlier === null || earlier.issued >= earlier.notBefore - dayMs) return null;
  return check('fresh', 'unknown', 'request-before-certificate', {
    issued: isoOf(earlier.issued),
    notBefore: isoOf(earlier.notBefore),
  });
}

export function checkChainDates(now: number, vendor: VendorFigures): Check {
  const figures = { chainNotAfter: vendor.chainNotAfter, now: isoOf(now), vendor: vendor.name };
  return now > Date.parse(vendor.chainNotAfter)
    ? check('dates', 'fail', 'chain-expired', figures)
    : check('dates', 'pass', 'chain-in-force', figures);
}
