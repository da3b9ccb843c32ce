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
  if (candidate.kind !== 'apple-push-request' || vendor === null)
    return check('kind', 'fail', 'not-a-request', figures);
  // What is handed over is the file as it came: Apple would meet the mail or the document around it.
  return candidate.notes.includes('unwrapped')
    ? check('kind', 'unknown', 'request-wrapped', figures)
    : check('kind', 'pass', 'push-request', figures);
}

// Apple's own figure for MDM push requests: RSA with at least 2,048 bits.
const minBits = 2048;

export function checkSignatures(csr: CsrFigures, vendor: VendorFigures): Check {
  const figures = {
    vendor: vendor.name,
    keyType: csr.keyType,
    keyBits: csr.keyBits === null ? '' : String(csr.keyBits),
  };
  if (csr.signatureValid === false) return check('consistency', 'fail', 'own-signature-invalid', figures);
  if (vendor.signatureValid === false) return check('consistency', 'fail', 'vendor-signature-invalid', figures);
  if (csr.keyType !== 'rsa' || (csr.keyBits ?? 0) < minBits)
    return check('consistency', 'fail', 'key-too-weak', figures);
  const both = csr.signatureValid === true && vendor.signatureValid === true;
  return both
    ? check('consistency', 'pass', 'signatures-valid', figures)
    : check('consistency', 'unknown', 'signature-not-supported', figures);
}

export function checkChain(mode: Mode, vendor: VendorFigures): Check {
  const figures = { vendor: vendor.name };
  // Apple asks for the chain inside the request up to its root, as chains are written: what is not like that may be
  // refused, and was seen to be refused by nobody.
  const whole = vendor.chainHeld === undefined || vendor.chainHeld === 'whole';
  const lacking = vendor.chainHeld === 'disordered' ? 'chain-disordered' : 'chain-not-whole';
  switch (vendor.chainBy) {
    case 'apple':
      if (mode !== 'real') return check('issuer', 'fail', 'chain-real-in-practice', figures);
      return whole
        ? check('issuer', 'pass', 'chain-from-apple', figures)
        : check('issuer', 'unknown', lacking, figures);
    case 'practice':
      if (mode !== 'practice') return check('issuer', 'fail', 'chain-practice-in-real', figures);
      return whole
        ? check('issuer', 'pass', 'chain-from-practice', figures)
        : check('issuer', 'unknown', lacking, figures);
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

/** What tells a request of an earlier renewal from this one's; times in milliseconds. */
export type RequestAge = {
  /** As its name says; null where it tells no time. */
  readonly issued: number | null;
  /** When it was put in. */
  readonly given: number;
  /** Of the certificate in use, where that is the one to be extended. */
  readonly inUse: { readonly notBefore: number; readonly publicKeySha256: string } | null;
  /** It was here when somebody said that the site's button was pressed once more. */
  readonly beforePress: boolean;
};

const longAgo = 90 * dayMs;

/**
 * Whether a request is of an earlier renewal. The site goes on showing last year's until its button is pressed. Surest
 * is the key: the certificate in use was made from this very request. Where no file of it is here, the name tells:
 * from well before that certificate, or, as renewals are a year apart and begin two months ahead at the earliest, from
 * more than ninety days before it was put in (not before today: a request may rest as long as it likes once it was
 * taken). Never a stop: Apple takes such a request, a clock may be wrong, and within a day of the certificate nothing
 * is said of the name alone, whose time zone is only assumed.
 */
export function checkAge(age: RequestAge | null, publicKeySha256: string): Check | null {
  if (age === null) return null;
  const { issued, given, inUse, beforePress } = age;
  const figures = issued === null ? {} : { issued: isoOf(issued) };
  if (beforePress) return check('fresh', 'unknown', 'request-before-press', figures);
  if (inUse?.publicKeySha256 === publicKeySha256) return check('fresh', 'unknown', 'request-of-certificate', figures);
  if (issued === null) return null;
  if (inUse !== null && issued < inUse.notBefore - dayMs)
    return check('fresh', 'unknown', 'request-before-certificate', { ...figures, notBefore: isoOf(inUse.notBefore) });
  return given - issued > longAgo ? check('fresh', 'unknown', 'request-long-ago', figures) : null;
}

export function checkChainDates(now: number, vendor: VendorFigures): Check {
  const { chainNotAfter, chainNotBefore } = vendor;
  const figures = { chainNotAfter, now: isoOf(now), vendor: vendor.name };
  // A clock that is a day off is no fault of the file's.
  if (chainNotBefore !== undefined && now < Date.parse(chainNotBefore) - dayMs)
    return check('dates', 'unknown', 'chain-starts-later', { ...figures, chainNotBefore });
  return now > Date.parse(vendor.chainNotAfter)
    ? check('dates', 'fail', 'chain-expired', figures)
    : check('dates', 'pass', 'chain-in-force', figures);
}
