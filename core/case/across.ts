// What a fact of one family does to the state of another: applied last, each rule with the case before and after.
import { apspInTopic } from '../rows/target.ts';
import { nothingTold } from '../flows/call/state.ts';
import { renewedAsTold } from '../flows/call/told.ts';
import { strayOf } from '../flows/duplicate/stray.ts';
import type { FactKind } from '../flows/facts.ts';
import { flows, makesNewTopic } from '../flows/flows.ts';
import type { FlowId } from '../flows/flow-ids.ts';
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
  'in-use-told': (before, { call, duplicate }) => ({
    ...(before.registered === null || before.registered.kind === 'unavailable' ? toldInUse : {}),
    // A row that was found by another number is looked for anew, as long as nothing was renewed.
    ...(before.call.inUse !== call.inUse && call.stage !== 'download' && duplicate.settled === 'told'
      ? { duplicate: { ...duplicate, settled: null } }
      : {}),
  }),
  // A file that is here counts, whatever is told beside it.
  'e320-told': ({ registered }, _after, fact) =>
    fact.data.site !== null && (registered === null || registered.kind === 'unavailable') ? toldInUse : {},
  'renewed-told': ({ candidate }) => (candidate ? {} : { ...withoutCandidate, ...unproven }),
  'made-told': ({ candidate }) => (candidate ? {} : { ...withoutCandidate, ...unproven }),
  'row-told-again': ({ candidate }) => (candidate ? {} : { ...withoutCandidate, ...unproven }),
  // On the telephone nobody can give more than what was told, with a file or without.
  'ended-as-told': ({ call }, { proof }) => (call.line.kind === 'none' ? {} : { proof: { ...proof, asking: 'ended' } }),
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
    ...(goesOnWithout(before, fact.data.flow) ? withoutTold(before, after) : {}),
  }),
  'start-over-did': (before, after, fact) =>
    fact.data.step === 'agreed' && before.turned?.flow === 'start-over' && !before.trouble.startOver.agreed?.done
      ? { ...withoutRequest(after), ...unproven, call: nothingTold(after.call) }
      : {},
  // The site holds the old certificate again: what was told of the new one is over.
  'old-registered': (before, after, fact) =>
    fact.data.result === 'live' && before.registration === 'done'
      ? { ...withoutRequest(after), ...unproven, call: nothingTold(after.call) }
      : {},
  'start-over-left': (before, { trouble }) => {
    if (!mayLeaveStartOver(before) || before.startOverFrom === null) return {};
    const kept = Object.fromEntries(Object.entries(trouble.startOver).filter(([step]) => step !== 'agreed'));
    return { ...before.startOverFrom, startOverFrom: null, trouble: { ...trouble, startOver: kept } };
  },
} satisfies Rules;

/** Told by its end alone: gone on with as without a file. */
const toldInUse: Partial<FlowState> = { registered: { kind: 'unavailable' }, registeredConfirmed: true };

/**
 * What a voice told was told of one kind of certificate: one that was renewed, or one that was created. A job about the
 * other kind goes on without it, and starting over without any. Jobs that register nothing leave it as it is.
 */
const goesOnWithout = ({ call }: FlowState, flow: FlowId): boolean =>
  flow === 'start-over' ||
  (flows[flow].steps.some(({ id }) => id === 'register') && makesNewTopic(flow) !== (call.renewed?.made ?? false));

const withoutTold = (before: FlowState, { call }: FlowState): Partial<FlowState> => ({
  ...(renewedAsTold(before) ? { ...withoutCandidate, ...unproven } : {}),
  call: nothingTold(call),
});
