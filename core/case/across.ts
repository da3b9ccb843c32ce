// What a fact of one family does to the state of another: applied last, each rule with the case before and after.
import { apspInTopic } from '../rows/target.ts';
import { strayOf } from '../flows/duplicate/stray.ts';
import type { FactKind } from '../flows/facts.ts';
import { proofBeginning } from '../flows/proof/state.ts';
import type { FactOf } from '../flows/reduce.ts';
import { withoutRequest } from '../flows/renewal/reducers.ts';
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
  'row-sought': (before) => (before.candidate ? unproven : {}),
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
  'turned-to': (before, _after, fact) =>
    fact.data.flow === 'start-over' && before.turned?.flow !== 'start-over' && !before.trouble.startOver.agreed?.done
      ? { startOverFrom: { turned: before.turned, before: before.before } }
      : {},
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
