// The Apple ID memo as the pages see it, and the name under which the keychain holds it.
import { topicOf } from '../engine/target.ts';
import type { CaseState } from '../case/state.ts';
import type { AppleIdState } from '../flows/renewal/state.ts';
import type { AddressReason, AddressRefusal } from './judge.ts';

/** Why the keychain did not keep or give the memo. None of them stops a renewal. */
export const memoTroubles = ['missing', 'locked', 'denied', 'full', 'too-long', 'no-answer', 'other'] as const;
export type MemoTrouble = (typeof memoTroubles)[number];

export type MemoState = {
  /** Null when nothing is noted. */
  readonly masked: string | null;
  readonly reasons: readonly AddressReason[];
  /** Where it is: for next year, or in memory until the case is left. */
  readonly kept: 'keychain' | 'session' | null;
  readonly trouble: MemoTrouble | null;
};

/** What a user tells us about the Apple ID; the address travels in this and in no other argument. */
export type MemoSaid =
  | { readonly kind: 'typed'; readonly address: string; readonly from: 'site' | 'elsewhere'; readonly replace: boolean }
  | { readonly kind: 'site-blank' }
  | { readonly kind: 'memo-kept' };

/**
 * noted: a fact was written. different: nothing was changed, the user has to say which. nothing: there is no memo to
 * fall back on.
 */
export type MemoAnswer = 'noted' | 'different' | 'nothing' | AddressRefusal;

/**
 * The topic is the certificate's identity over the years (docs/manual-coverage.md W1); until it is known, the case
 * stands in for it.
 */
export function memoAccount(state: CaseState, caseId: string): string {
  const topic = accountTopic(state);
  return topic === null ? caseAccount(caseId) : topicAccount(topic);
}

/** Portal, site and phone write one topic in several letter cases. */
export const topicAccount = (topic: string): string => topic.toLowerCase();
export const caseAccount = (caseId: string): string => `case:${caseId}`;

function accountTopic({ registered, candidateAccepted, candidate }: CaseState): string | null {
  if (registered !== null && registered.kind !== 'unavailable') return topicOf(registered);
  return candidateAccepted ? (candidate?.certificate.topic ?? null) : null;
}

/** What the comparison came to, in the one word that the page has a sentence for. */
export type Compared = 'same' | 'first' | 'replaced' | 'other' | 'blank' | 'known';

export function comparedAs({ site, memo }: Extract<AppleIdState, { kind: 'noted' }>): Compared {
  if (memo === 'kept') return site === 'blank' ? 'blank' : 'other';
  return memo === 'same' && site === 'blank' ? 'known' : memo;
}
