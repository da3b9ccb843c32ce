// When something may be told in a call: somebody is on the line, no file says it better, and nothing is guessed.
import { judgeTold, standBeforeRenew, type Heard } from '../../rows/told.ts';
import type { RenewalState } from '../renewal/state.ts';
import { its, type Asked } from '../step.ts';
import type { CallState } from './state.ts';
import { spokenVerdict, targetInCall, type Telling } from './told.ts';

type Of<S> = Asked<S & { readonly call: CallState }>;

/** Somebody is on the line. */
export const calling = ({ state: { call } }: Of<unknown>): string | null => its(call.line.kind === 'open', 'call');

/** No file and no whole number is put aside for an end that was read out. */
export const noneKnown = (asked: Of<Pick<RenewalState, 'registered'>>): string | null =>
  calling(asked) ?? its(asked.state.registered === null || asked.state.registered.kind === 'unavailable', 'registered');

export const noRequestHere = (asked: Of<Pick<RenewalState, 'csrs' | 'outdated'>>): string | null => {
  const newest = asked.state.csrs.at(-1);
  return calling(asked) ?? its(!newest || asked.state.outdated.includes(newest.sha256), 'csr');
};

export const atStage =
  (stage: CallState['stage']) =>
  (asked: Of<Pick<RenewalState, 'candidate'>>): string | null =>
    calling(asked) ?? its(asked.state.call.stage === stage && asked.state.candidate === null, 'stage');

/** Renew is told only once the row in front of the caller is the one. */
export function rowFits(asked: Of<Telling>, heard: Heard): string | null {
  const stand = standBeforeRenew(targetInCall(asked.state), heard);
  return atStage('row')(asked) ?? its(stand === 'fits' || stand === 'renewed', 'row');
}

/** What could have been misheard is asked again, and not written down. */
export function renewedHeard(asked: Of<Telling>, heard: Heard): string | null {
  const { answer } = judgeTold(targetInCall(asked.state), heard);
  return atStage('download')(asked) ?? its(answer !== 'again' && answer !== 'nothing-known', 'row');
}

export const mayAcceptTold = (asked: Of<Telling>, { said }: { readonly said: number }): string | null =>
  calling(asked) ??
  its(spokenVerdict(asked.state)?.answer === 'needs-attention' && asked.state.call.renewed?.seq === said, 'verdict');

export const mayLookAgain = (asked: Of<Pick<RenewalState, 'candidate'>>): string | null =>
  calling(asked) ?? its(asked.state.candidate === null, 'candidate');
