// A certificate or a request on the first page: whether it is good, whose it is, and which renewal it belongs to.
import type { CertificateFigures, CsrFigures } from '../crypto/figures.ts';
import type { Recognised } from '../files/kinds.ts';
import { judge, judgeCsr } from '../verdict/judge.ts';
import { issuerOpen } from '../verdict/open-checks.ts';
import { inferMode } from '../verdict/mode.ts';
import type { CheckId, Mode, Verdict } from '../verdict/verdict.ts';
import { awaitsRequest, open, roleOf, unfinished, withTopic, type KnownCase, type KnownCases } from './known-cases.ts';
import type { LookCircumstances } from './circumstances.ts';
import type { Look, LookNext } from './look.ts';
import { nothingKnown } from './nothing-known.ts';

/** More would be no help to choose from. */
const maxOffered = 3;

export function lookAtCertificate(
  recognised: Recognised,
  certificate: CertificateFigures,
  name: string,
  { now, environment, cases }: LookCircumstances,
): Look {
  const mode = inferMode(null, recognised);
  const base = {
    ...nothingKnown(name),
    file: recognised.kind,
    mode,
    serial: certificate.serial,
    notAfter: certificate.notAfter,
    topic: certificate.topic,
  };
  if (certificate.topic === null) return { ...base, kind: 'file', tone: 'caution' };
  const verdict = judge({
    mode,
    flow: 'renew',
    registered: null,
    csrs: [],
    seen: [],
    candidate: recognised,
    environment,
    now,
  });
  const failed = failedOf(verdict);
  // Expired is no reason to stop: a renewal is tried first.
  const ended = failed === 'dates' && Date.parse(certificate.notAfter) <= now;
  const sound = failed === null && !issuerOpen(verdict.checks);
  const tone = sound ? 'good' : unsoundTone(failed);
  const usable = tone !== 'stop';
  const known = withTopic(cases, certificate.topic).filter((one) => one.mode === mode);
  const made = cases
    .keyed(certificate.publicKeySha256)
    .filter((one) => one.mode === mode && one.csrKeys.includes(certificate.publicKeySha256));
  const knownOnce = known.filter(({ caseId }) => !made.some((one) => one.caseId === caseId));
  const waiting = unfinished([...made, ...knownOnce]).slice(0, maxOffered);
  const customer = known[0] ?? made[0];
  const begin = {
    do: 'begin',
    mode,
    customerId: customer?.customerId ?? null,
    customer: customer?.customer ?? '',
    known: null,
    give: usable ? 'registered' : null,
  } as const;
  const next: readonly LookNext[] =
    waiting.length > 0
      ? waiting.map((one) => opening(one, usable ? roleOf(one, certificate) : null))
      : [
          ...open(cases, mode)
            .filter((one) => usable && roleOf(one, certificate) === 'candidate')
            .slice(0, maxOffered)
            .map((one) => opening(one, 'candidate')),
          { ...begin, flow: ended ? 'expired' : 'renew' },
          // A row that is hard to tell from others, or E320: the same certificate shows which row it is.
          ...(usable && failed === null ? [{ ...begin, flow: 'duplicate' as const }] : []),
        ];
  return {
    ...base,
    kind: 'certificate',
    tone,
    verdict,
    customer: customer?.customer ?? null,
    mCode: customer?.mCode || null,
    seen: seenAs(cases, certificate.fingerprintSha256),
    next,
  };
}

export function lookAtRequest(
  recognised: Recognised,
  csr: CsrFigures,
  name: string,
  { now, environment, cases }: LookCircumstances,
): Look {
  const mode: Mode = inferMode(null, recognised);
  const verdict = judgeCsr(recognised, { mode, environment, now });
  const base = { ...nothingKnown(name), kind: 'request' as const, file: recognised.kind, mode, verdict };
  const tone = verdict.answer === 'ready' ? 'good' : openTone(failedOf(verdict));
  const holding = open(cases, mode).filter(({ csrKeys }) => csrKeys.includes(csr.publicKeySha256));
  const waiting = open(cases, mode).filter((one) => awaitsRequest(one, csr));
  const others = open(cases, mode).filter((one) => !holding.includes(one) && !waiting.includes(one));
  const give = recognised.kind === 'apple-push-request';
  const offered = [
    ...holding.map((one) => opening(one, null)),
    ...waiting.map((one) => opening(one, give ? 'csr' : null)),
    ...others.map((one) => opening(one, null)),
  ].slice(0, maxOffered);
  return {
    ...base,
    tone,
    seen: holding.length > 0 ? 'here-already' : null,
    next: offered.length > 0 ? offered : [beginAnew(mode)],
  };
}

export const opening = (
  one: KnownCase,
  give: 'registered' | 'csr' | 'candidate' | null,
  say: Extract<LookNext, { do: 'open' }>['say'] = null,
): LookNext => ({ do: 'open', caseId: one.caseId, customer: one.customer, mode: one.mode, step: one.step, give, say });

export const beginAnew = (mode: Mode, flow: 'renew' | 'duplicate' | 'apple-id' = 'renew'): LookNext => ({
  do: 'begin',
  flow,
  mode,
  customerId: null,
  customer: '',
  known: null,
  give: null,
});

/** What has ended is no reason to stop; what fails otherwise is. */
const unsoundTone = (failed: CheckId | null): Look['tone'] => openTone(failed === 'dates' ? null : failed);
const openTone = (failed: CheckId | null): Look['tone'] => (failed === null ? 'caution' : 'stop');

function seenAs(cases: KnownCases, fingerprint: string): Look['seen'] {
  const holding = cases.keyed(fingerprint);
  if (holding.some((one) => one.inUse && one.candidate === fingerprint)) return 'in-use';
  const here = holding.some((one) => !one.inUse && [one.registered, one.candidate].includes(fingerprint));
  return here ? 'here-already' : null;
}

const failedOf = (verdict: Verdict) => verdict.checks.find(({ result }) => result === 'fail')?.id ?? null;
