// What a fact of one family does to the state of another: applied last, each rule with the case before and after.
import { apspInTopic } from '../rows/target.ts';
import { nothingTold } from '../flows/call/state.ts';
import { renewedAsTold } from '../flows/call/told.ts';
import { strayOf } from '../flows/duplicate/stray.ts';
import type { FactKind } from '../flows/facts.ts';
import { makesNewTopic } from '../flows/flows.ts';
import { proofBeginning } from '../flows/proof/state.ts';
import type { FactOf } from '../flows/reduce.ts';
import { withoutCandidate, withoutRequest } from '../flows/renewal/reducers.ts';
import { isOfOtherRow } from '../flows/renewal/set-aside.ts';
import { mayLeaveStartOver } from '../flows/trouble/leave.ts';
import type { FlowState } from '../flows/job-flow.ts';

/** What changes beside what the families have done themselves. */
export type Rules = {
  readonly [K in FactKind]?: (before: FlowState, after: FlowState, fact: FactOf<K>) => Partial<FlowState>;
};

/** What the site holds was asked of a certificate that is not the one in question any more. */
const unproven = { proof: proofBeginning } as const;

export const across = {
  'csr-requested': () => unproven,
  'csr-name-differs': () => unproven,
  'row-sought': (before) => {
    if (before.candidate) return unproven;
    return renewedAsTold(before) ? { ...withoutCandidate, ...unproven } : {};
  },
  // Told by its end alone: no file is to be had, and the case goes on as it does without one.
  'in-use-told': ({ registered }) =>
    registered === null || registered.kind === 'unavailable'
      ? { registered: { kind: 'unavailable' }, registeredConfirmed: true }
      : {},
  // A file that is here counts, whatever is told beside it.
  'renewed-told': ({ candidate }) => (candidate ? {} : { ...withoutCandidate, ...unproven }),
  'row-told-again': ({ candidate }) => (candidate ? {} : { ...withoutCandidate, ...unproven }),
  'ended-as-told': (before, { proof }) => (renewedAsTold(before) ? { proof: { ...proof, asking: 'ended' } } : {}),
  // Of another row than was thought: which row was renewed is open again.
  'candidate-received': (before, { duplicate }, fact) =>
    isOfOtherRow(before, fact.data.certificate)
      ? { ...unproven, duplicate: { ...duplicate, renewed: null, relisted: null } }
      : unproven,
  // Another row than the right one: what that one serves is asked, each time anew (docs/manual-coverage.md W3).
  'candidate-set-aside': (before, { setAside, duplicate }, fact) => {
    if (before.candidate?.sha256 !== fact.data.sha256) return {};
    const isStray =
      strayOf({ registered: before.registered, setAside })?.apsp === apspInTopic(before.candidate.certificate.topic);
    if (!isStray) return unproven;
    const strayReceived = duplicate.strayReceived || fact.data.because === 'renew-again';
    return { ...unproven, duplicate: { ...duplicate, stray: null, ownerTold: false, strayReceived } };
  },
  // Until it is agreed, turning to it has cost nothing.
  'turned-to': (before, after, fact) => ({
    ...(fact.data.flow === 'start-over' &&
    before.turned?.flow !== 'start-over' &&
    !before.trouble.startOver.agreed?.done
      ? { startOverFrom: { turned: before.turned, before: before.before } }
      : {}),
    // What a voice told was told of the certificate in use.
    ...(makesNewTopic(fact.data.flow) ? withoutTold(before, after) : {}),
  }),
  'start-over-did': (before, after, fact) =>
    fact.data.step === 'agreed' && before.turned?.flow === 'start-over' && !before.trouble.startOver.agreed?.done
      ? { ...withoutRequest(after), ...unproven }
      : {},
  // The site holds the old certificate again: what was told of the new one is over.
  'old-registered': (before, after, fact) =>
    fact.data.result === 'live' && before.registration === 'done' ? { ...withoutRequest(after), ...unproven } : {},
  'start-over-left': (before, { trouble }) => {
    if (!mayLeaveStartOver(before) || before.startOverFrom === null) return {};
    const kept = Object.fromEntries(Object.entries(trouble.startOver).filter(([step]) => step !== 'agreed'));
    return { ...before.startOverFrom, startOverFrom: null, trouble: { ...trouble, startOver: kept } };
  },
} satisfies Rules;

const withoutTold = (before: FlowState, { call }: FlowState): Partial<FlowState> => ({
  ...(renewedAsTold(before) ? { ...withoutCandidate, ...unproven } : {}),
  call: nothingTold(call),
});
