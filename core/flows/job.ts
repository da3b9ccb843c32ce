// Which job the case is on now, and how it came to it.
import type { FactKind } from './facts.ts';
import { onTheWay, type FlowId } from './flow-ids.ts';
import type { Reducers } from './reduce.ts';

type Turned = { readonly flow: FlowId; readonly version: number };

export type JobState = {
  /** The last page of a job without a registration was read. */
  readonly closed: boolean;
  /** Another job than the one it was begun as; null: as begun. */
  readonly turned: Turned | null;
  /** How it stood when it turned to starting over: the way back while nothing is deleted. */
  readonly startOverFrom: {
    readonly turned: Turned | null;
    readonly before: FlowId | null;
  } | null;
  /** The last job before it turned to Apple ID trouble, where it was not the one it was begun as. */
  readonly before: FlowId | null;
  /** When each kind of fact was last stated, for the journey's times. */
  readonly times: Readonly<Partial<Record<FactKind, string>>>;
  /** Whether somebody was on the line then. */
  readonly heard: Readonly<Partial<Record<FactKind, boolean>>>;
};

export const jobBeginning: JobState = {
  closed: false,
  turned: null,
  startOverFrom: null,
  before: null,
  times: {},
  heard: {},
};

export const jobReducers = {
  'case-closed': (state) => ({ ...state, closed: true }),
  'turned-to': (state, fact) => ({
    ...state,
    turned: fact.data,
    closed: false,
    before: fact.data.flow === 'apple-id' ? jobBefore(state) : state.before,
  }),
} satisfies Reducers<JobState>;

const jobBefore = ({ turned, before }: JobState): FlowId | null =>
  turned && !onTheWay[turned.flow] ? turned.flow : before;
