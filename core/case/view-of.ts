// Makes the view of a case from its facts and the moment: step, journey, wait, row card, pre-flight and verdict.
import type { Environment } from '../crypto/figures.ts';
import { siteOf } from '../portal/site-address.ts';
import { rowCard } from '../rows/row-card.ts';
import { csrTime, issuedAt } from '../reading/csr-time.ts';
import type { RequestAge } from '../verdict/csr-checks.ts';
import { judge, judgeCsr } from '../verdict/judge.ts';
import type { Mode, RegisteredEvidence, Verdict } from '../verdict/verdict.ts';
import { spokenVerdict, toldStands } from '../flows/call/told.ts';
import { stateOf, type CaseState } from './state.ts';
import type { CaseView, JourneyEntry } from './view.ts';
import type { Fact, UnreadableFact } from '../flows/facts.ts';
import { stepOf, stepsThere } from '../engine/flow.ts';
import type { FlowId } from '../flows/flow-ids.ts';
import { flowOf, flows, isFinished, missingIn, makesNewTopic } from '../flows/flows.ts';
import type { JobFlow, JobStep } from '../flows/job-flow.ts';
import { proofOf } from '../flows/proof/state.ts';
import { downloadedRows, renewedRowOf } from './rows-of-case.ts';
import { requestSince } from '../flows/renewal/set-aside.ts';
import { isSettled, stands } from './standing.ts';
import type { ReceivedCsr } from '../engine/nouns.ts';
import type { Awaited, FolderWait } from '../engine/step.ts';
import type { StepId } from '../flows/steps.ts';
import type { Moment } from '../engine/fact.ts';
import { waitFor } from '../engine/wait.ts';

export type CaseFile = {
  readonly id: string;
  readonly mode: Mode;
  readonly flow: FlowId;
  /** Of the flow, when the case began. */
  readonly flowVersion: number;
  readonly environment: Environment | null;
  /** The customer's management site, as it is noted now. */
  readonly siteUrl: string | null;
  readonly facts: readonly Fact[];
  readonly unreadable: readonly UnreadableFact[];
  /** Fingerprints of this customer's certificates from earlier cases, and earlier registered ones of this. */
  readonly seen: readonly string[];
  readonly readOnly: boolean;
};

export function viewOf(file: CaseFile, now: Moment): CaseView {
  const state = stateOf(file.facts);
  const flow = flowOf(file, state);
  const { csrVerdict, verdict, standing } = judgedIn(file, flow.id, state, now);
  const step = stepOf(flow, state, now, standing);
  const certificate = state.registered?.kind === 'file' ? state.registered.certificate : null;
  const about: Omit<CaseView, 'beside' | 'atSite'> = {
    id: file.id,
    mode: file.mode,
    flow: flow.id,
    traits: flow.traits,
    goesOnAs: state.before ?? flows[file.flow].traits.goesOnAs,
    step: step.id,
    customerSite: { known: file.mode === 'real' ? siteOf(file.siteUrl) : null, way: state.siteWay },
    awaited: awaitedOn(step, state),
    watched: file.readOnly ? null : watchedOn(file.id, step, state),
    given: step.gives?.(state) ?? null,
    registeredAs: registeredAs(file, state),
    finished: isFinished(flow, step, state),
    // What the site holds proves nothing beside a certificate that would not be registered now.
    proof: standing.certificate ? proofOf(state) : 'unknown',
    missing: step.ends === 'registered' ? missingIn(flow, state) : [],
    journey: journeyOf(flow, step.id, state, now),
    state,
    waitMs: waitFor(state.request, now).remainingMs,
    canSeekRow: flow.steps.some(({ id }) => id === 'find-row'),
    rowCard: certificate ? rowCard(certificate) : null,
    renewedRow: renewedRowOf(state),
    rowFiles: downloadedRows(state),
    csrVerdict,
    verdict,
    spoken: spokenVerdict(state),
    standing,
    readOnly: file.readOnly,
    unreadable: file.unreadable,
  };
  return {
    ...about,
    beside: step.beside?.(about) ?? null,
    // In practice the site stands beside every step that is at it.
    atSite: step.beside?.({ ...about, mode: 'practice' }) === 'site',
  };
}

const awaitedOn = ({ awaits }: JobStep, state: CaseState): Awaited | null =>
  typeof awaits === 'function' ? awaits(state) : (awaits ?? null);

/** Of one case, so that its waits are told from another's. */
function watchedOn(id: string, { watches }: JobStep, state: CaseState): FolderWait | null {
  const wait = watches?.(state) ?? null;
  return wait && { ...wait, key: `${id}/${wait.key}` };
}

/** By the job in which it was told; where that is not known, by the one that the case is on. */
function registeredAs(file: CaseFile, { registration, settled, turned }: CaseState): CaseView['registeredAs'] {
  if (registration !== 'done') return null;
  return makesNewTopic((settled ? settled.turned : turned)?.flow ?? file.flow) ? 'new-topic' : 'same-topic';
}

/** Both verdicts, and whether what was accepted of them still stands. */
export function judgedIn(
  file: CaseFile,
  flow: FlowId,
  state: CaseState,
  now: Moment,
): Pick<CaseView, 'csrVerdict' | 'verdict' | 'standing'> {
  const told = registeredAs(file, state);
  // What was told of the one kind of certificate says nothing in a job about the other.
  const ofOtherKind = told !== null && (told === 'new-topic') !== makesNewTopic(flow);
  const settled = !ofOtherKind && isSettled(state, makesNewTopic(flow));
  const csrVerdict = csrVerdictOf(file, flow, state, now);
  const verdict = verdictOf(
    file,
    flow,
    state,
    isTold(state) && !ofOtherKind ? asRegistered(file, state) : { now: now.wall, seen: file.seen },
  );
  return {
    csrVerdict,
    verdict,
    standing: {
      request: stands(csrVerdict, state.acceptedFor),
      certificate: settled || (!ofOtherKind && (stands(verdict, state.candidateAccepted) || isToldIn(flow, state))),
    },
  };
}

/** Of the kind of certificate that this job is about. */
const isToldIn = (flow: FlowId, state: CaseState): boolean =>
  state.call.renewed?.made === makesNewTopic(flow) && toldStands(state);

/** The very certificate that is in question was registered: whatever is compared with it since, time is over for it. */
const isTold = ({ settled, candidate }: CaseState): boolean => settled !== null && settled.candidate === candidate;

/** A registered certificate is judged as of its registration: it ends one day, and is last year's file to the next. */
function asRegistered({ seen }: CaseFile, { settled, candidate }: CaseState): { now: number; seen: readonly string[] } {
  return {
    now: Date.parse(settled?.at ?? ''),
    seen: seen.filter((fingerprint) => fingerprint !== candidate?.certificate.fingerprintSha256),
  };
}

function journeyOf(flow: JobFlow, current: StepId, state: CaseState, now: Moment): readonly JourneyEntry[] {
  const steps = stepsThere(flow, state, now);
  const here = steps.findIndex((step) => step.id === current);
  const ahead = (index: number) => (index === here ? 'now' : 'to-come');
  return steps.map((step, index) => ({
    id: step.id,
    screen: step.screen,
    impact: step.impact,
    status: index < here ? (step.left?.(state) ?? 'done') : ahead(index),
    at: index < here ? timeOf(step, state) : null,
  }));
}

function timeOf({ marks, time }: JobStep, state: CaseState): string | null {
  if (time) return time(state);
  const stated = [marks ?? []].flat().flatMap((kind) => state.times[kind] ?? []);
  return stated.toSorted().at(-1) ?? null;
}

/** A year between two renewals says something only where a certificate is extended. */
function ageOf(flow: FlowId, { name, at, sha256 }: ReceivedCsr, { registered, beforePress }: CaseState): RequestAge {
  const extending = !makesNewTopic(flow);
  const time = extending ? csrTime(name) : null;
  const certificate = extending && registered?.kind === 'file' ? registered.certificate : null;
  return {
    issued: time && issuedAt(time),
    given: Date.parse(at),
    inUse: certificate && {
      notBefore: Date.parse(certificate.notBefore),
      publicKeySha256: certificate.publicKeySha256,
    },
    beforePress: beforePress.includes(sha256),
  };
}

function csrVerdictOf(file: CaseFile, flow: FlowId, state: CaseState, now: Moment): Verdict | null {
  const newest = state.csrs.at(-1);
  if (!newest) return null;
  return judgeCsr(
    { kind: 'apple-push-request', form: 'base64', notes: [], csr: newest.csr },
    { mode: file.mode, environment: file.environment, now: now.wall, age: ageOf(flow, newest, state) },
  );
}

function verdictOf(
  file: CaseFile,
  flow: FlowId,
  state: CaseState,
  { now, seen }: { readonly now: number; readonly seen: readonly string[] },
): Verdict | null {
  const { candidate } = state;
  if (!candidate) return null;
  const evidence = state.csrs.filter((csr) => csr.sha256 !== state.accepted?.sha256);
  return judge({
    mode: file.mode,
    flow: makesNewTopic(flow) ? 'create' : 'renew',
    // The old certificate's topic is over where a new one is made.
    registered: makesNewTopic(flow) ? null : registeredEvidence(state),
    csrs: [
      ...evidence.map((csr) => ({ csr: csr.csr, name: csr.name, newest: false })),
      ...(state.accepted ? [{ csr: state.accepted.csr, name: state.accepted.name, newest: true }] : []),
    ],
    candidate: { kind: 'mdm-push-certificate', form: 'pem', notes: [], certificate: candidate.certificate },
    seen,
    environment: file.environment,
    since: requestSince(state),
    now,
  });
}

export function registeredEvidence(state: CaseState): RegisteredEvidence | null {
  switch (state.registered?.kind) {
    case 'file':
      return { kind: 'file', certificate: state.registered.certificate };
    case 'stated':
      return { kind: 'stated', topic: state.registered.topic, notAfter: state.registered.notAfter };
    default:
      return null;
  }
}
