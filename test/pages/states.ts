// The states in which each page of each flow can be seen: found by saying, from each page, everything that may be said
// there and everything that the product may witness, until nothing new shows.
import type { AppInfo, Language } from '../../core/contract/wizard.ts';
import { sceneInCall } from '../../core/call/script.ts';
import type { CaseView } from '../../core/case/view.ts';
import { callUserFacts } from '../../core/flows/call/facts.ts';
import { userFacts, type Fact, type FactKind, type UserFact } from '../../core/flows/facts.ts';
import { flowIds, type FlowId } from '../../core/flows/flow-ids.ts';
import { flows } from '../../core/flows/flows.ts';
import { refuse } from '../../core/case/guard.ts';
import { viewOf } from '../../core/case/view-of.ts';
import type { JsonValue, Moment } from '../../core/engine/fact.ts';
import type { Mode } from '../../core/verdict/verdict.ts';
import { allKinds, at, sampleData } from '../unit/flows/facts-for-tests.ts';
import { wholeWay } from '../unit/flows/whole-way.ts';
import { factsOf, variantsOf, type Said } from '../unit/flows/varied-facts.ts';

/** An hour after the facts the minute's wait is over; a moment after them it may still run. */
const hourLater = at(3_600_000, 'run-2');
const momentLater = (way: Way): Moment => at(way.said * 1000, 'run-1');

/** Values that are tried of what the product witnesses: most differ in figures only. */
const systemFactValues = 4;

/** What was said, as facts: how many is not always how many could be read. */
type Way = { readonly said: number; readonly facts: readonly Fact[] };
const onwards = ({ said, facts }: Way, one: Said): Way => ({
  said: said + 1,
  facts: [...facts, ...factsOf(one, said)],
});

export type FoundState = { readonly flow: FlowId; readonly mode: Mode; readonly view: CaseView };

/** What a page can tell apart: everything but times, sequence numbers and digests. */
const untold = ['times', 'at', 'seq', 'mono', 'run', 'sha256', 'waitMs', 'id', 'name', 'since', 'journey'];
const faceOf = (view: CaseView, besides: readonly string[] = []): string =>
  JSON.stringify(view, (key, value: unknown) => (untold.includes(key) || besides.includes(key) ? undefined : value));

/**
 * Where a case is played: what is known of the customer, what was said before anything else, and how many states of one
 * page are followed further, and shown of it.
 */
type World = {
  readonly mode: Mode;
  readonly siteUrl: string | null;
  readonly begun: readonly Said[];
  readonly followed: number;
};

const viewAfter = (flow: FlowId, { mode, siteUrl }: World, { facts }: Way, now: Moment): CaseView =>
  viewOf(
    {
      id: '00000000-0000-4000-8000-000000000001',
      mode,
      flow,
      flowVersion: flows[flow].version,
      environment: null,
      siteUrl,
      facts,
      seen: [],
      unreadable: [],
      readOnly: false,
    },
    now,
  );

const isUserFact = (kind: FactKind): kind is FactKind & keyof typeof userFacts => Object.hasOwn(userFacts, kind);
const mayBeSaid = (view: CaseView, said: Said): boolean =>
  !isUserFact(said.kind) || refuse(view, { kind: said.kind, data: said.data } as unknown as UserFact) === null;

/** A renewal's three files that fit each other, by whoever issues in this mode. */
function fitting(mode: Mode): readonly Said[] {
  const issuedBy = mode === 'practice' ? 'practice' : 'apple';
  const vendor = {
    name: 'PRACTICE SOFTBANK Corp.',
    environment: 'M6',
    signatureValid: true,
    chainNotAfter: '2030-01-01T00:00:00Z',
    chainBy: issuedBy,
  };
  const csr: Figures = { ...figuresIn('csr-received', 'csr'), vendor };
  const old = { ...figuresIn('registered-received', 'certificate'), issuedBy };
  const renewed = {
    ...old,
    ...figuresIn('candidate-received', 'certificate'),
    issuedBy,
    serial: 'cd01b2',
    notBefore: '2026-11-20T00:00:00Z',
    notAfter: '2027-11-20T00:00:00Z',
    publicKeySha256: csr['publicKeySha256'] ?? '',
  };
  const withFigures = (kind: FactKind, figures: Said['data']): Said => ({
    kind,
    data: { ...(sampleData[kind] as object), ...(figures as object) },
  });
  return [
    withFigures('registered-received', { certificate: old }),
    withFigures('csr-received', { csr }),
    withFigures('csr-exported-again', { csr }),
    withFigures('candidate-received', { certificate: renewed }),
    withFigures('exported-again', { certificate: renewed }),
    { kind: 'way-chosen', data: { way: 'browser' } },
    { kind: 'way-chosen', data: { way: 'view' } },
    { kind: 'row-settled', data: { how: 'agreed' } },
  ];
}

type Figures = { readonly [key: string]: JsonValue };
function figuresIn(kind: FactKind, key: string): Figures {
  const data = sampleData[kind] as { readonly [key: string]: Figures };
  return data[key] ?? {};
}

/** Said on every page alike: their faces are worlds of their own. */
const elsewhere: readonly FactKind[] = ['turned-to', 'finished', 'site-noted', 'site-way-chosen'];
const any: readonly Said[] = allKinds
  .filter((kind) => !elsewhere.includes(kind) && !Object.hasOwn(callUserFacts, kind))
  .flatMap((kind) =>
    distinct(variantsOf(kind)).slice(0, Object.hasOwn(userFacts, kind) ? undefined : systemFactValues),
  );

function distinct(said: readonly Said[]): readonly Said[] {
  return [...new Map(said.map((one) => [JSON.stringify(one.data), one])).values()];
}

const wayOf = (mode: Mode): readonly Said[] => {
  const better = fitting(mode);
  return [...wholeWay.map((said) => better.find(({ kind }) => kind === said.kind) ?? said), ...wholeWay.slice(0, 1)];
};

/** What starting over ends with is done after the new certificate, not before. */
const endsLater = ({ kind, data }: Said): boolean =>
  kind !== 'start-over-did' ||
  !(['enrolled', 'apps'] as readonly (JsonValue | undefined)[]).includes((data as Figures)['step']);

/** A way that is cut short after each of its facts, the last left out. */
function beginningsOf(begun: readonly Said[], way: readonly Said[]): readonly Way[] {
  const beginnings: Way[] = [begun.reduce(onwards, { said: 0, facts: [] })];
  for (const one of way.slice(0, -1)) beginnings.push(onwards(beginnings.at(-1) ?? { said: 0, facts: [] }, one));
  return beginnings;
}

/** Breadth first: the shortest way to each page comes first. */
export function findStates(flow: FlowId, world: World): readonly FoundState[] {
  const { mode, begun, followed } = world;
  const perPage = new Map<string, number>();
  const faces = new Set<string>();
  const tried = [...fitting(mode), ...any];
  const found: FoundState[] = [];
  // The way to the end as a beginning, with files that fit: whatever lies off it is found from there.
  let edge: readonly Way[] = [wayOf(mode), wayOf(mode).filter(endsLater)].flatMap((way) => beginningsOf(begun, way));
  while (edge.length > 0) {
    const next: Way[] = [];
    for (const way of edge) {
      const soon = viewAfter(flow, world, way, momentLater(way));
      const view = soon.step === 'csr-wait' ? soon : viewAfter(flow, world, way, hourLater);
      const count = perPage.get(view.step) ?? 0;
      if (count >= followed) continue;
      const face = faceOf(view);
      if (faces.has(face)) continue;
      faces.add(face);
      perPage.set(view.step, count + 1);
      found.push({ flow, mode, view });
      for (const one of tried) if (mayBeSaid(view, one)) next.push(onwards(way, one));
    }
    edge = next;
  }
  return found;
}

const practice: World = { mode: 'practice', siteUrl: null, begun: [], followed: 5 };
const real: World = { ...practice, mode: 'real' };
/** The customer's own site, beside the steps; and known, but open in the browser: a line more than in `real`. */
const beside: World = { ...real, siteUrl: 'https://mdm.example.jp/login', followed: 2 };
const inBrowser: World = { ...beside, begun: [{ kind: 'site-way-chosen', data: { way: 'browser' } }], followed: 1 };

/** A job by telephone after each thing that is told; what stops it; and the call parked on the way. */
function callStates(): readonly FoundState[] {
  const told: readonly Said[] = [
    { kind: 'call-began', data: { has: 'nothing', language: 'en' } },
    { kind: 'customer-named', data: sampleData['customer-named'] },
    { kind: 'site-entered', data: {} },
    { kind: 'in-use-told', data: sampleData['in-use-told'] },
    { kind: 'csr-requested', data: {} },
    { kind: 'csr-told', data: {} },
    { kind: 'apple-id-told', data: {} },
    { kind: 'way-chosen', data: { way: 'browser' } },
    { kind: 'signed-in-told', data: {} },
    { kind: 'row-told', data: sampleData['row-told'] },
    { kind: 'uploaded-told', data: {} },
  ];
  const renewed = sampleData['renewed-told'] as Figures;
  const accepted: readonly Said[] = [
    { kind: 'renewed-told', data: renewed },
    {
      kind: 'told-accepted',
      data: {
        said: told.length + 1,
        verdict: { answer: 'needs-attention', open: ['told', 'in-use-heard', 'serial-unknown'] },
      },
    },
    { kind: 'csr-name-same', data: {} },
    { kind: 'registration-done', data: {} },
    { kind: 'expiry-moved', data: {} },
    { kind: 'site-memo-written', data: {} },
    { kind: 'devices-answered', data: {} },
    { kind: 'collection-set', data: {} },
  ];
  const parked: Said = { kind: 'call-parked', data: {} };
  const refused: Said = { kind: 'registration-refused', data: { what: 'e320' } };
  const ways: readonly (readonly Said[])[] = [
    ...[...told, ...accepted].map((_one, at) => [...told, ...accepted].slice(0, at + 1)),
    [...told, ...accepted, { kind: 'ended-as-told', data: {} }],
    // Twice within a minute: two lines of the record are the same.
    [...told.slice(0, 6), parked, { kind: 'call-resumed', data: {} }, parked],
    [...told, { kind: 'renewed-told', data: { ...renewed, apsp: '1234' } }],
    [...told, { kind: 'renewed-told', data: { ...renewed, end: '2027-01-25' } }],
    [...told, ...accepted.slice(0, 3), refused],
  ];
  return [
    ...ways.map((said) => calledState('renew', said)),
    ...otherCalls.map(([flow, said]) => calledState(flow, [began, ...said])),
    calledState('duplicate', [{ kind: 'call-began', data: { has: 'nothing', language: 'ja', about: 'e320' } }]),
  ];
}

const began: Said = { kind: 'call-began', data: { has: 'app', language: 'ja' } };
const named: Said = { kind: 'customer-named', data: sampleData['customer-named'] };
const entered: Said = { kind: 'site-entered', data: {} };
/** One scene of each kind in the other jobs: what is asked, what leads aside, and what only the page can do. */
const otherCalls: readonly (readonly [FlowId, readonly Said[]])[] = [
  ['prepare', [named]],
  ['create', [named, entered]],
  ['create', [named, entered, { kind: 'devices-enrolled', data: { enrolled: 'some' } }]],
  [
    'create',
    [
      named,
      entered,
      { kind: 'devices-enrolled', data: { enrolled: 'none' } },
      { kind: 'apple-id-existing', data: { has: 'no' } },
    ],
  ],
  ['duplicate', [named, entered, { kind: 'in-use-told', data: sampleData['in-use-told'] }]],
  ['expired', [named, entered, { kind: 'in-use-told', data: sampleData['in-use-told'] }]],
  ['apple-id', [named]],
  ['apple-id', [named, { kind: 'trouble-told', data: { what: 'unknown-id' } }]],
  ['start-over', [named]],
  ['revoke', [named]],
  ['revoke', [named, { kind: 'revoke-told', data: { what: 'pressed' } }]],
];

function calledState(flow: FlowId, said: readonly Said[]): FoundState {
  const way = said.reduce<Way>(onwards, { said: 0, facts: [] });
  const soon = viewAfter(flow, practice, way, momentLater(way));
  const view = soon.step === 'csr-wait' ? soon : viewAfter(flow, practice, way, hourLater);
  return { flow, mode: 'practice', view };
}

/** A real case differs where the management site is: in the jobs that go there, with a renewal and without. */
const worlds: Readonly<Record<FlowId, readonly World[]>> = {
  renew: [practice, real, beside, inBrowser],
  create: [practice, real, beside],
  prepare: [practice],
  duplicate: [practice],
  expired: [practice],
  'apple-id': [practice],
  'start-over': [practice, beside],
  revoke: [practice, real],
};

/** A page looks alike in several jobs: there one state of each is enough, for the words that differ. */
export function everyState(): readonly FoundState[] {
  const faces = new Set<string>();
  const pages = new Set<string>();
  return [
    ...flowIds.flatMap((flow) => worlds[flow].flatMap((world) => findStates(flow, world))),
    ...callStates(),
  ].filter(({ flow, mode, view }) => {
    const face = faceOf(view, ['flow', 'goesOnAs', 'turned', 'before']);
    const page = `${flow} ${mode} ${pageOf(view)}`;
    const first = !pages.has(page);
    const fresh = !faces.has(face);
    pages.add(page);
    faces.add(face);
    return first || fresh;
  });
}

/** Which page shows: a step's own, or in a call one of its scenes. */
export function pageOf(view: CaseView): string {
  const scene = sceneInCall(view);
  if (scene === null) return view.step;
  return view.state.call.line.kind === 'parked' ? `${view.step} (call, parked)` : `${view.step} (call, ${scene})`;
}

export const infoIn = (language: Language): AppInfo => ({
  version: '0.0.0',
  buildDate: '2026-11-01T00:00:00.000Z',
  platform: 'linux',
  language,
  masked: false,
  ledger: 'good',
  ledgerTrouble: null,
});
