// Folds a case's facts into what is known now: the only input of every step's question "is this done?". The state is
// put together from those of the families of flows, each under its own rules.
import { callBeginning, callReducers } from '../flows/call/state.ts';
import { creationBeginning, creationReducers } from '../flows/creation/state.ts';
import { duplicateBeginning, duplicateReducers } from '../flows/duplicate/state.ts';
import type { Fact, FactKind } from '../flows/facts.ts';
import { jobBeginning, jobReducers } from '../flows/job.ts';
import type { FlowState } from '../flows/job-flow.ts';
import { proofBeginning, proofReducers } from '../flows/proof/state.ts';
import { reduceBy } from '../flows/reduce.ts';
import { renewalReducers } from '../flows/renewal/reducers.ts';
import { renewalBeginning } from '../flows/renewal/state.ts';
import { revokedBeginning, revokedReducers } from '../flows/revoked/state.ts';
import { troubleBeginning, troubleReducers } from '../flows/trouble/state.ts';
import { across, type Rules } from './across.ts';
import { learn, nothingLearned, type Learned } from './environment.ts';

export type CaseState = FlowState & { readonly learned: Learned };

const beginning: CaseState = {
  ...renewalBeginning,
  ...jobBeginning,
  call: callBeginning,
  creation: creationBeginning,
  duplicate: duplicateBeginning,
  proof: proofBeginning,
  revoked: revokedBeginning,
  trouble: troubleBeginning,
  learned: nothingLearned,
};

/** A fact that only witnesses something: it changes nothing that a step asks for. */
type Witness = 'candidate-handed-over' | 'practice-did';

/** Every kind that changes something or is said to change nothing: a kind that is neither does not compile below. */
type Known =
  | keyof typeof renewalReducers
  | keyof typeof jobReducers
  | keyof typeof callReducers
  | keyof typeof creationReducers
  | keyof typeof duplicateReducers
  | keyof typeof proofReducers
  | keyof typeof revokedReducers
  | keyof typeof troubleReducers
  | keyof typeof across
  | Witness;
const known = (kind: Known): FactKind => kind;

/** Each family sees its own state as it was; what a fact does to several of them comes last. */
export const stateOf = (facts: readonly Fact[]): CaseState =>
  facts.reduce((before, fact) => {
    const own = reduceBy(jobReducers, reduceBy(renewalReducers, before, fact), fact);
    const after: CaseState = {
      ...own,
      call: reduceBy(callReducers, before.call, fact),
      creation: reduceBy(creationReducers, before.creation, fact),
      duplicate: reduceBy(duplicateReducers, before.duplicate, fact),
      proof: reduceBy(proofReducers, before.proof, fact),
      revoked: reduceBy(revokedReducers, before.revoked, fact),
      trouble: reduceBy(troubleReducers, before.trouble, fact),
      learned: learn(own, fact),
      times: { ...before.times, [known(fact.kind)]: fact.at },
      heard: { ...before.heard, [known(fact.kind)]: before.call.line.kind === 'open' },
    };
    // The kind chose the rule, which the compiler can't follow.
    const rules: Rules = across;
    const rule = rules[fact.kind] as
      ((before: CaseState, after: CaseState, fact: Fact) => Partial<FlowState>) | undefined;
    return rule ? { ...after, ...rule(before, after, fact) } : after;
  }, beginning);
