// What one job shows about its customer's certificates, taken from its view: the board and the customer's page are told
// from these and from the standing facts, never by folding every case.
import type { Iso } from '../base/time.ts';
import type { CaseView } from '../case/view.ts';
import type { CertificateFigures } from '../crypto/figures.ts';
import type { FlowId } from '../flows/flow-ids.ts';
import type { Missing } from '../flows/proof/state.ts';
import type { StepId } from '../flows/steps.ts';

/** `in-use`: given as the one in use. `told`: registered, as somebody says. `proven`: the site itself gave it out. */
export type CertificateTold = {
  readonly certificate: CertificateFigures;
  readonly at: Iso;
  readonly how: 'in-use' | 'told' | 'proven';
};

export type CaseTold = {
  readonly caseId: string;
  readonly flow: FlowId;
  readonly step: StepId;
  readonly finished: boolean;
  readonly changedAt: Iso;
  readonly certificates: readonly CertificateTold[];
  /** An end that was read out, where no file was to be had. */
  readonly heard: { readonly topic: string | null; readonly end: Iso; readonly at: Iso } | null;
  readonly registered: boolean;
  readonly missing: readonly Missing[];
  /** The management site was seen to hold another certificate than the one that was registered. */
  readonly otherSeen: boolean;
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
  const stated = registered?.kind === 'stated' && registered.notAfter !== null ? registered : null;
  return {
    caseId: view.id,
    flow: view.flow,
    step: view.step,
    finished: view.finished,
    changedAt,
    certificates,
    heard: stated?.notAfter
      ? { topic: stated.topic, end: stated.notAfter, at: times['registered-stated'] ?? changedAt }
      : null,
    registered: done,
    missing: done ? view.missing : [],
    otherSeen: proof === 'differs',
  };
}
