// Decides whether a given file can play the role it was given for; what will not do is explained, never silently kept.
import type { Recognised } from '../files/kinds.ts';
import { judge, judgeCsr } from './judge.ts';
import { isOfPractice } from './mode.ts';
import type { CheckId, JudgeInput, Mode, Verdict } from './verdict.ts';

export type Circumstances = {
  readonly mode: Mode;
  readonly environment: JudgeInput['environment'];
  readonly now: number;
};

/** What nothing is compared with: it is not Apple's, or no push certificate as Apple makes them. */
const disbelieved: readonly CheckId[] = ['kind', 'consistency', 'issuer'];

/**
 * `taken`: a fact of it is worth keeping. A new certificate or a push request is taken even when its verdict is bad,
 * so that its own page can explain it; another kind of file, or a request of the other world (practice or real), is
 * not. Everything is compared with the certificate in use and with what the site gives back, so these are believed
 * only as Apple's own (docs/manual-coverage.md W2): one that has ended is, and one whose issuer can't be known here
 * is marked.
 */
export function judgeReceived(
  wanted: 'registered' | 'csr' | 'candidate' | 'exported',
  recognised: Recognised,
  circumstances: Circumstances,
): { taken: boolean; verdict: Verdict | null } {
  if (wanted === 'csr') {
    const verdict = judgeCsr(recognised, circumstances);
    const otherWorld = isOfPractice(recognised.csr?.vendor?.chainBy) !== (circumstances.mode === 'practice');
    return { taken: recognised.kind === 'apple-push-request' && recognised.csr !== undefined && !otherWorld, verdict };
  }
  const verdict = judge({
    ...circumstances,
    flow: 'renew',
    registered: null,
    csrs: [],
    seen: [],
    candidate: recognised,
  });
  // A push certificate with a private key beside it is one all the same (docs/manual-coverage.md W15): the leaf is what
  // counts.
  const isPush = recognised.certificate?.topic != null && recognised.leafDer !== undefined;
  const otherWorld = isOfPractice(recognised.certificate?.issuedBy) !== (circumstances.mode === 'practice');
  const believed = verdict.checks.every(({ id, result }) => result !== 'fail' || !disbelieved.includes(id));
  return { taken: isPush && (wanted === 'candidate' || (believed && !otherWorld)), verdict };
}
