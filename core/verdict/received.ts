// Decides whether a given file can play the role it was given for; what will not do is explained, never silently kept.
import type { Recognised } from '../files/kinds.ts';
import { judge, judgeCsr } from './judge.ts';
import { isOfPractice } from './mode.ts';
import type { JudgeInput, Mode, Verdict } from './verdict.ts';

export type Circumstances = {
  readonly mode: Mode;
  readonly environment: JudgeInput['environment'];
  readonly now: number;
};

/**
 * `taken`: a fact of it is worth keeping. A push certificate or push request is taken even when its verdict is bad,
 * so that
 * its own page can explain it; another kind of file, or one of the other world (practice or real), is not.
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
  // A push certificate with a private key beside it is one all the same (DETAILS.md W15): the leaf is what counts.
  const isPush = recognised.certificate?.topic != null && recognised.leafDer !== undefined;
  const otherWorld = isOfPractice(recognised.certificate?.issuedBy) !== (circumstances.mode === 'practice');
  return { taken: isPush && (wanted === 'candidate' || !otherWorld), verdict };
}
