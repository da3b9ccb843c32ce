// The nine checks of a candidate certificate, each with the evidence that its sentence names.
import { dayMs, isDayOf } from '../base/time.ts';
import type { CertificateFigures, Environment, VendorFigures } from '../crypto/figures.ts';
import { certificateKind } from '../files/certificate-kind.ts';
import type { Recognised } from '../files/kinds.ts';
import { isUntouched } from './untouched.ts';
import type { Check, CheckId, CheckReason, CheckResult, CsrEvidence, JudgeInput, Mode } from './verdict.ts';

export function check(id: CheckId, result: CheckResult, reason: CheckReason, figures: Check['figures'] = {}): Check {
  return { id, result, reason, figures };
}

/** ISO without milliseconds, as every date in figures. */
export function isoOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

export function checkKind(candidate: Recognised): Check {
  const figures = {
    kind: candidate.kind,
    ...(candidate.malformed === undefined
      ? {}
      : { seemed: candidate.malformed.seemed, problem: candidate.malformed.problem }),
  };
  // Several certificates may hold the right one: what is odd about them is said by `consistency`.
  if (candidate.kind === 'several-certificates') return check('kind', 'unknown', 'several-certificates', figures);
  const { certificate } = candidate;
  if (certificate === undefined || certificateKind(certificate) !== 'mdm-push-certificate')
    return check('kind', 'fail', 'other-kind', figures);
  return check(
    'kind',
    'pass',
    candidate.kind === 'certificate-with-key' ? 'push-certificate-with-key' : 'push-certificate',
    figures,
  );
}

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The UUIDs of UID and CN are equal in every genuine certificate and differ in home-made ones. */
export function checkConsistency(certificate: CertificateFigures): Check {
  const commonName = certificate.commonName ?? '';
  const uid = certificate.uid ?? '';
  const inName = commonName.slice('APSP:'.length);
  const inTopic = uid.slice(uid.lastIndexOf('.') + 1);
  const figures = { commonName, uid };
  if (!uuidForm.test(inName)) return check('consistency', 'fail', 'not-an-id', figures);
  // Older and special topics need not end in a UUID; there is then nothing to compare.
  if (!uuidForm.test(inTopic)) {
    return uid.startsWith('com.apple.mgmt.External.')
      ? check('consistency', 'fail', 'not-an-id', figures)
      : check('consistency', 'unknown', 'special-topic', figures);
  }
  return inName.toLowerCase() === inTopic.toLowerCase()
    ? check('consistency', 'pass', 'ids-agree', figures)
    : check('consistency', 'fail', 'ids-differ', figures);
}

/** Comes before the dates, so that last year's file is called that and not "expired" (docs/manual-coverage.md W13). */
export function checkFresh(input: JudgeInput, certificate: CertificateFigures): Check {
  const { registered } = input;
  const figures = { notBefore: certificate.notBefore, notAfter: certificate.notAfter };
  if (registered?.kind === 'file' && registered.certificate.fingerprintSha256 === certificate.fingerprintSha256) {
    const newest = newestCsr(input.csrs);
    const renewed = newest === null || newest.csr.publicKeySha256 === certificate.publicKeySha256;
    return check('fresh', 'fail', renewed ? 'same-as-registered' : 'not-renewed-yet', figures);
  }
  if (input.seen.some((seen) => seen.toLowerCase() === certificate.fingerprintSha256))
    return check('fresh', 'fail', 'seen-before', figures);
  if (registered?.kind !== 'file' && input.seen.length === 0)
    return check('fresh', 'unknown', 'nothing-to-compare', figures);
  return check('fresh', 'pass', 'first-seen', figures);
}

export function checkIssuer(mode: Mode, certificate: CertificateFigures): Check {
  const figures = { issuer: certificate.issuer };
  switch (certificate.issuedBy) {
    case 'apple':
      return mode === 'real'
        ? check('issuer', 'pass', 'from-apple', figures)
        : check('issuer', 'fail', 'real-in-practice', figures);
    case 'practice':
      return mode === 'practice'
        ? check('issuer', 'pass', 'from-practice', figures)
        : check('issuer', 'fail', 'practice-in-real', figures);
    case 'unknown':
      return mode === 'real'
        ? check('issuer', 'unknown', 'issuer-unknown', figures)
        : check('issuer', 'fail', 'real-in-practice', figures);
    case 'unknown-practice':
      return mode === 'practice'
        ? check('issuer', 'unknown', 'practice-issuer-unknown', figures)
        : check('issuer', 'fail', 'practice-in-real', figures);
    case 'forged':
      return check('issuer', 'fail', 'forged', figures);
    case 'refused':
      return check('issuer', 'fail', 'signature-refused', figures);
    case 'other':
      return check('issuer', 'fail', 'other-issuer', figures);
  }
}

export function checkDates(now: number, certificate: CertificateFigures): Check {
  const figures = { notBefore: certificate.notBefore, notAfter: certificate.notAfter, now: isoOf(now) };
  const start = Date.parse(certificate.notBefore);
  if (now > Date.parse(certificate.notAfter)) return check('dates', 'fail', 'expired', figures);
  if (now >= start) return check('dates', 'pass', 'in-force', figures);
  // Less than a day: more likely this PC's clock or time zone than the certificate (docs/manual-coverage.md W13).
  return check('dates', 'fail', start - now < dayMs ? 'starts-within-a-day' : 'starts-later', figures);
}

export function checkTopic(input: JudgeInput, certificate: CertificateFigures): Check {
  const topic = certificate.topic ?? '';
  const { registered } = input;
  const known = registered?.kind === 'stated' ? registered.topic.trim() : (registered?.certificate.topic ?? null);
  if (known === null || known === '')
    return check('topic', 'unknown', isFirst(input) ? 'first-certificate' : 'registered-unknown', { topic });
  const figures = { topic, registered: known };
  if (known.toLowerCase() === topic.toLowerCase()) return check('topic', 'pass', 'same-topic', figures);
  const ours = input.csrs.some(({ csr }) => csr.publicKeySha256 === certificate.publicKeySha256);
  const untouched = input.since != null && isUntouched(certificate, ours, input.since);
  return check('topic', 'fail', untouched ? 'other-row-untouched' : 'other-topic', figures);
}

/** A creation from a request at hand: there is no certificate that it could be compared with. */
const isFirst = ({ flow, registered, csrs }: JudgeInput): boolean =>
  flow === 'create' && registered === null && csrs.length > 0;

export function checkLater(input: JudgeInput, certificate: CertificateFigures): Check {
  const { registered } = input;
  const known = registered?.kind === 'stated' ? registered.notAfter : (registered?.certificate.notAfter ?? null);
  const before = known === null ? Number.NaN : Date.parse(known);
  if (known === null || Number.isNaN(before))
    return check('later', 'unknown', isFirst(input) ? 'first-certificate' : 'end-unknown', {
      notAfter: certificate.notAfter,
    });
  const figures = { notAfter: certificate.notAfter, registered: known };
  // A day that was said has no hour: the certificate in use itself ends later on it.
  if (registered?.kind === 'stated' && isDayOf(before, certificate.notAfter))
    return check('later', isMadeSince(input, certificate) ? 'unknown' : 'fail', 'ends-the-same', figures);
  const moved = Date.parse(certificate.notAfter) - before;
  if (moved > 0) return check('later', 'pass', 'ends-later', figures);
  return moved < 0
    ? check('later', 'fail', 'ends-earlier', figures)
    : check('later', 'unknown', 'ends-the-same', figures);
}

/** From the newest request, or not there before it could be: renewed twice within a day, the end is the same. */
function isMadeSince({ csrs, since }: JudgeInput, { publicKeySha256, notBefore }: CertificateFigures): boolean {
  if (newestCsr(csrs)?.csr.publicKeySha256 === publicKeySha256) return true;
  return since != null && Date.parse(notBefore) >= Date.parse(since);
}

export function checkKey(input: JudgeInput, certificate: CertificateFigures): Check {
  const newest = newestCsr(input.csrs);
  if (newest === null) return check('key', 'unknown', 'csr-unknown');
  if (newest.csr.publicKeySha256 === certificate.publicKeySha256)
    return check('key', 'pass', 'key-of-newest', { csr: newest.name });
  const older = input.csrs.find((evidence) => evidence.csr.publicKeySha256 === certificate.publicKeySha256);
  return older === undefined
    ? check('key', 'fail', 'key-of-none', { newest: newest.name })
    : check('key', 'fail', 'key-of-older', { csr: older.name, newest: newest.name });
}

/** Never inferred from a file's name (docs/manual-coverage.md W16). `vendor` is the newest request's. */
export function checkVendor(environment: Environment | null, vendor: VendorFigures | null): Check {
  if (vendor === null) return check('vendor', 'unknown', 'vendor-unknown');
  const figures = { vendor: vendor.name, ...(vendor.environment === null ? {} : { environment: vendor.environment }) };
  if (environment === null) return check('vendor', 'unknown', 'environment-unknown', figures);
  if (vendor.environment === null) return check('vendor', 'unknown', 'vendor-unknown', figures);
  const both = { ...figures, expected: environment };
  return vendor.environment === environment
    ? check('vendor', 'pass', 'vendor-fits', both)
    : check('vendor', 'fail', 'vendor-differs', both);
}

/** The one marked newest, else the last. */
export function newestCsr(csrs: readonly CsrEvidence[]): CsrEvidence | null {
  return csrs.findLast((evidence) => evidence.newest) ?? csrs.at(-1) ?? null;
}
