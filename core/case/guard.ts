// Which facts may be said when: held where the facts come in, by what the steps themselves allow. What nobody thought
// of is refused.
import { flows } from '../flows/flows.ts';
import type { UserFactData, UserFact, UserFactKind } from '../flows/facts.ts';
import { everyStep } from '../flows/steps.ts';
import { its } from '../flows/step.ts';
import { fileRoles, type FileRole } from '../engine/step.ts';
import type { Day } from '../schedule/calendar-day.ts';
import { isPlausibleDay } from '../schedule/typed-day.ts';
import type { JobStep } from '../flows/job-flow.ts';
import type { CaseView } from './view.ts';

/**
 * A fact may only say what the page that shows could, or one that is looked at again: and nothing is accepted that a
 * verdict speaks against. Null: it may; else what speaks against it. `today`: as this computer's calendar has it, where
 * days that are still to come are told apart.
 */
export function refuse(view: CaseView, fact: UserFact, today: Day | null = null): string | null {
  const day = dayTyped(fact);
  if (day !== null && !isPlausibleDay(day)) return 'day';
  // What is done was not done on a day that is still to come.
  if (fact.kind === 'start-over-did' && today !== null && fact.data.on > today) return 'day';
  const against = placesOf(view, fact.kind).map((may) => {
    // The kind chose the condition, which the compiler can't follow.
    const condition = may[fact.kind] as ((view: CaseView, data: UserFact['data']) => string | null) | undefined;
    return condition ? condition(view, fact.data) : 'step';
  });
  return against.includes(null) ? null : (against[0] ?? 'step');
}

/** What a ledger holds already is read whatever its year. */
function dayTyped({ kind, data }: UserFact): string | null {
  switch (kind) {
    case 'in-use-told':
    case 'row-told':
    case 'row-found-told':
    case 'renewed-told':
    case 'made-told':
      return data.end;
    case 'registered-stated':
      return data.notAfter?.slice(0, 10) ?? null;
    case 'start-over-did':
    case 'start-over-planned':
      return data.on;
    default:
      return null;
  }
}

/** The files that a step takes. */
export const takenOn = (step: string): readonly FileRole[] =>
  fileRoles.filter((role) => stepById(step)?.takes?.[role] !== undefined);

const byId: ReadonlyMap<string, JobStep> = new Map(Object.values(everyStep).map((step) => [step.id, step]));
export const stepById = (id: string): JobStep | undefined => byId.get(id);

/** Turning to starting over is irreversible for every device: only from where it was weighed, or back to it. */
const fromWeighing: readonly string[] = ['weigh', 'revoked-end'];

/**
 * Said from pages that lie over any step (the pictures of what one may see, the page on the Apple ID) and from the
 * first page's box.
 */
const anywhere = {
  // Practice has a site of its own, and is never led to another.
  'site-noted': ({ mode, finished }) => its(mode === 'real' && !finished, 'site'),
  'site-way-chosen': ({ mode, finished }) => its(mode === 'real' && !finished, 'site'),
  'call-began': ({ finished, readOnly, traits, state: { call } }, { about }) =>
    its(!finished && !readOnly && call.line.kind !== 'open' && (about === undefined || traits.seeksRow), 'call'),
  'call-parked': ({ state: { call } }) => its(call.line.kind === 'open', 'call'),
  'call-resumed': ({ state: { call } }) => its(call.line.kind === 'parked', 'call'),
  'call-ended': ({ state: { call } }) => its(call.line.kind === 'open' || call.line.kind === 'parked', 'call'),
  'row-sought': ({ canSeekRow, finished }) => its(canSeekRow && !finished, 'flow'),
  // A registration that is finished stays what it is, and one that was told belongs to its topic: it goes on neither
  // as a first certificate nor, once it was one, as a renewal. A start-over takes it back itself, once it is agreed.
  'turned-to': ({ step, goesOnAs, finished, registeredAs }, { flow, version }) =>
    its(
      flows[flow].version === version &&
        !(finished && step === 'done') &&
        (registeredAs === null || staysWith(registeredAs, flow)) &&
        (flow !== 'start-over' || fromWeighing.includes(step) || goesOnAs === 'start-over'),
      'flow',
    ),
} as const satisfies Said;

type Said = { readonly [K in UserFactKind]?: (view: CaseView, data: UserFactData<K>) => string | null };
type Turned = Extract<UserFact, { readonly kind: 'turned-to' }>['data']['flow'];

/** Jobs that register nothing leave it as it is. */
const staysWith = (registeredAs: 'new-topic' | 'same-topic', flow: Turned): boolean =>
  flow === 'start-over' ||
  !flows[flow].steps.some(({ id }) => id === 'register') ||
  flows[flow].traits.newTopic === (registeredAs === 'new-topic');

/** Every fact that some step allows. One that none allows can't be asked about: it does not compile in `placesOf`. */
type PlacedKind = NamesOf<(typeof everyStep)[keyof typeof everyStep]['may']> | keyof typeof anywhere;
type NamesOf<M> = M extends unknown ? keyof M : never;

/** Where it may be said now: on the step that shows, on one that is looked at again, or anywhere. */
function placesOf({ step, journey }: Pick<CaseView, 'step' | 'journey'>, kind: PlacedKind): readonly Said[] {
  const here = journey.findIndex(({ id }) => id === step);
  const passed = journey.slice(0, Math.max(0, here)).flatMap(({ id }) => {
    const one = stepById(id);
    return one?.again?.includes(kind) ? [one] : [];
  });
  const now = stepById(step);
  const steps: readonly Said[] = [...(now?.may[kind] ? [now] : []), ...passed].map(({ may }) => may);
  return Object.hasOwn(anywhere, kind) ? [anywhere, ...steps] : steps;
}
