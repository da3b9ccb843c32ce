// What one job shows about its customer's certificates, taken from its view: the board and the customer's page are told
// from these and from the standing facts, never by folding every case.
import type { Iso } from '../base/time.ts';
import type { CaseView } from '../case/view.ts';
import type { CertificateFigures } from '../crypto/figures.ts';
import { topicOf } from '../engine/target.ts';
import { renewedAsTold } from '../flows/call/told.ts';
import type { FlowId } from '../flows/flow-ids.ts';
import type { Missing } from '../flows/proof/state.ts';
import type { StepId } from '../flows/steps.ts';

/** `in-use`: given as the one in use. `told`: registered, as somebody says. `proven`: the site itself gave it out. */
export type CertificateTold = {
  readonly certificate: CertificateFigures;
  readonly at: Iso;
  readonly how: 'in-use' | 'told' | 'proven';
};

/** An end that was read out. `topic` null: not known; `digits`: the end of the number, where that was heard. */
export type EndTold = {
  readonly topic: string | null;
  readonly digits: string | null;
  readonly end: Iso;
  readonly at: Iso;
};

export type CaseTold = {
  readonly caseId: string;
  readonly flow: FlowId;
  readonly step: StepId;
  readonly finished: boolean;
  readonly changedAt: Iso;
  readonly certificates: readonly CertificateTold[];
  /** Of the certificate in use, where no file was to be had. */
  readonly heard: EndTold | null;
  /** Of the new one, where its registration was told by telephone and there is no file of it. */
  readonly renewed: EndTold | null;
  readonly registered: boolean;
  readonly missing: readonly Missing[];
  /** The management site was seen to hold another certificate than the one that was registered. */
  readonly otherSeen: boolean;
  /** Somebody is on the line about it, or is to be called back. */
  readonly calling: boolean;
};

export function caseTold(view: CaseView, changedAt: Iso): CaseTold {
  const { state, proof } = view;
  const { registered, candidate, times } = state;
  const given = registered?.kind === 'file' ? registered.certificate : null;
  const done = state.registration === 'done' && candidate !== null;
  const certificates: CertificateTold[] = [
    ...(given ? [{ certificate: given, at: times['registered-received'] ?? changedAt, how: 'in-use' as const }] : []),
    ...(done
      ? [
          {
            certificate: candidate.certificate,
            at: times['registration-done'] ?? changedAt,
            how: proof === 'equal' ? ('proven' as const) : ('told' as const),
          },
        ]
      : []),
  ];
  const renewed = renewedOf(view, changedAt);
  return {
    caseId: view.id,
    flow: view.flow,
    step: view.step,
    finished: view.finished,
    changedAt,
    certificates,
    heard: inUseOf(view, changedAt),
    renewed,
    registered: done || renewed !== null,
    missing: missingOf(view, done, renewed !== null),
    otherSeen: proof === 'differs',
    calling: state.call.line.kind === 'open' || state.call.line.kind === 'parked',
  };
}

function inUseOf({ state: { registered, call, times } }: CaseView, changedAt: Iso): EndTold | null {
  if (registered?.kind === 'stated' && registered.notAfter !== null)
    return {
      topic: registered.topic,
      digits: null,
      end: registered.notAfter,
      at: times['registered-stated'] ?? changedAt,
    };
  if (!call.inUse?.end) return null;
  const { apsp, end } = call.inUse;
  return { topic: null, digits: apsp, end: midnightOf(end), at: times['in-use-told'] ?? changedAt };
}

/** Of a row that doesn't stand, nothing is told: its end would be taken for this one's. */
function renewedOf({ state, spoken }: CaseView, changedAt: Iso): EndTold | null {
  const told = spoken?.answer === 'needs-attention' ? renewedAsTold(state) : null;
  if (state.registration !== 'done' || !told?.end) return null;
  return {
    // A created one has a number of its own, of which only the end was heard.
    topic: told.made ? null : topicOf(state.registered),
    digits: told.apsp,
    end: midnightOf(told.end),
    at: state.times['registration-done'] ?? changedAt,
  };
}

/** By telephone the date and the devices are looked at, and no file could say more. */
function missingOf({ missing, proof }: CaseView, byFile: boolean, byPhone: boolean): readonly Missing[] {
  if (byPhone) return missing.filter((one) => one !== 'proof' || proof === 'differs');
  return byFile ? missing : [];
}

const midnightOf = (day: string): Iso => `${day}T00:00:00Z`;
