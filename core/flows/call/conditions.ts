// When something may be told in a call: somebody is on the line, no file says it better, and nothing is guessed.
import { judgeMade, judgeTold, standBeforeRenew, standOfEnds, type Heard } from '../../rows/told.ts';
import type { RenewalState } from '../renewal/state.ts';
import { its, type Asked } from '../step.ts';
import type { FactData } from '../facts.ts';
import type { CallState } from './state.ts';
import { spokenVerdict, targetInCall, type Telling } from './told.ts';

type Of<S> = Asked<S & { readonly call: CallState }>;

/** Somebody is on the line. */
export const calling = ({ state: { call } }: Of<unknown>): string | null => its(call.line.kind === 'open', 'call');

/** Once, in a call that began with the refusal; a row is told only by the very end that the site's number has. */
export function refusalHeard(
  asked: Of<Pick<RenewalState, 'registered'>>,
  { site, row }: Pick<FactData<'e320-told'>, 'site' | 'row'>,
): string | null {
  const { line, endings } = asked.state.call;
  const begun = line.kind === 'open' && line.about === 'e320' && asked.traits.seeksRow && endings === null;
  if (!begun) return 'call';
  if (site === null) return its(row === null, 'row');
  return noneKnown(asked) ?? its(row === null || standOfEnds({ site, row }) === 'fits', 'row');
}

/** No file and no whole number is put aside for an end that was read out. */
export const noneKnown = (asked: Of<Pick<RenewalState, 'registered'>>): string | null =>
  calling(asked) ?? its(asked.state.registered === null || asked.state.registered.kind === 'unavailable', 'registered');

/** Once more on the way, until something is registered by it. */
export function inUseHeard(asked: Of<Pick<RenewalState, 'registered' | 'candidate' | 'registration'>>): string | null {
  const { candidate, registration } = asked.state;
  return (
    noneKnown(asked) ??
    its(asked.step === 'registered' || (!candidate && (registration === 'open' || registration === 'e320')), 'stage')
  );
}

export const noRequestHere = (asked: Of<Pick<RenewalState, 'csrs' | 'outdated'>>): string | null => {
  const newest = asked.state.csrs.at(-1);
  return calling(asked) ?? its(!newest || asked.state.outdated.includes(newest.sha256), 'csr');
};

export const atStage =
  (stage: CallState['stage']) =>
  (asked: Of<Pick<RenewalState, 'candidate'>>): string | null =>
    calling(asked) ?? its(asked.state.call.stage === stage && asked.state.candidate === null, 'stage');

/** Create is told only where a certificate of a new topic is made. */
export const makesOne = (asked: Of<Pick<RenewalState, 'candidate'>>): string | null =>
  its(asked.traits.newTopic, 'flow') ?? atStage('row')(asked);

/** What was created, and not the old certificate's row: that it could be is asked again. */
export function madeHeard(asked: Of<Telling>, heard: Heard): string | null {
  const { answer } = judgeMade(targetInCall(asked.state), heard);
  return its(asked.traits.newTopic, 'flow') ?? atStage('download')(asked) ?? its(answer !== 'again', 'row');
}

/** Where a new certificate is created, Renew is told of no row. */
const renews = ({ traits }: Of<unknown>): string | null => its(!traits.newTopic, 'flow');

/** Renew is told only once the row in front of the caller is the one. */
export function rowFits(asked: Of<Telling>, heard: Heard): string | null {
  const stand = standBeforeRenew(targetInCall(asked.state), heard);
  return renews(asked) ?? atStage('row')(asked) ?? its(stand === 'fits' || stand === 'renewed', 'row');
}

/** What could have been misheard is asked again, and not written down. */
export function renewedHeard(asked: Of<Telling>, heard: Heard): string | null {
  const { answer } = judgeTold(targetInCall(asked.state), heard);
  return renews(asked) ?? atStage('download')(asked) ?? its(answer !== 'again' && answer !== 'nothing-known', 'row');
}

export const mayAcceptTold = (asked: Of<Telling>, { said }: { readonly said: number }): string | null =>
  calling(asked) ??
  its(spokenVerdict(asked.state)?.answer === 'needs-attention' && asked.state.call.renewed?.seq === said, 'verdict');

export const mayLookAgain = (asked: Of<Pick<RenewalState, 'candidate'>>): string | null =>
  calling(asked) ?? its(asked.state.candidate === null, 'candidate');
