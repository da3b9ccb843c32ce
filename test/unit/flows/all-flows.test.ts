// What holds in every flow whatever the facts are: one step, no throw, nothing finished by a fact less, a page and
// words for each step.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowIds, type FlowId } from '../../../core/flows/flow-ids.ts';
import { flowOf, flows } from '../../../core/flows/flows.ts';
import { stateOf } from '../../../core/case/state.ts';
import type { FactKind } from '../../../core/flows/facts.ts';
import {
  appleIdPageScreen,
  boardScreen,
  customerScreen,
  custodyScreen,
  exchangedScreen,
  handOverScreen,
  importScreen,
  ledgerScreen,
  sheetScreen,
  recordsPageScreen,
  sightsPageScreen,
  takeUpScreen,
  trainingScreen,
  demoScreen,
} from '../../../core/flows/steps.ts';
import { waysOut, troubleKinds } from '../../../core/flows/trouble/facts.ts';
import { viewOf } from '../../../core/case/view-of.ts';
import { allKinds, at, digest, sampleData, stepFor } from './facts-for-tests.ts';
import { reopening } from './reopening.ts';
import { anySaid, factsFrom, variantsOf, type Said } from './varied-facts.ts';
import { fact, wholeTold, wholeWay as whole } from './whole-way.ts';

const hour = at(3_600_000);
const fileOf = (flow: FlowId, flowVersion: number, said: readonly Said[]) =>
  ({
    id: 'case',
    mode: 'practice',
    flow,
    flowVersion,
    environment: null,
    siteUrl: null,
    facts: factsFrom(said),
    seen: [digest('d')],
    readOnly: false,
    unreadable: [],
  }) as const;
const view = (flow: FlowId, said: readonly Said[], now = hour, version: number = flows[flow].version) =>
  viewOf(fileOf(flow, version, said), now);
const finished = (flow: FlowId, said: readonly Said[]): boolean => view(flow, said).finished;

const wholes = [whole, wholeTold];

/** Wholly mixed facts, and the whole way with some left out and some thrown in: these come near an end often. */
const anyFacts: fc.Arbitrary<readonly Said[]> = fc.oneof(
  fc.array(anySaid, { maxLength: 40 }),
  fc
    .tuple(
      fc.constantFrom(...wholes),
      fc.array(fc.tuple(fc.nat(wholeTold.length), anySaid), { maxLength: 3 }),
      fc.array(fc.nat(wholeTold.length - 1), { maxLength: 2 }),
    )
    .map(([way, thrownIn, leftOut]) => {
      const facts: Said[] = way.filter((_said, index) => !leftOut.includes(index));
      for (const [index, said] of thrownIn) facts.splice(Math.min(index, facts.length), 0, said);
      return facts;
    }),
);
const anyMoment = fc.integer({ min: -1e12, max: 1e12 }).map((ms) => at(ms, 'run-2'));
const runs = { numRuns: 400 };

describe.each(flowIds)('%s', (flow) => {
  it('gives exactly one step of the flow it is on, for any facts in any order, and never throws', () => {
    fc.assert(
      fc.property(anyFacts, anyMoment, fc.integer({ min: 1, max: flows[flow].version }), (said, now, version) => {
        const seen = view(flow, said, now, version);
        const state = stateOf(factsFrom(said));
        const on = flowOf({ flow, flowVersion: version }, state);
        expect(seen.flow).toBe(state.turned?.flow ?? flow);
        expect(on.steps.map(({ id }) => id)).toContain(seen.step);
        expect(seen.journey.filter(({ status }) => status === 'now').map(({ id }) => id)).toEqual([seen.step]);
        const here = seen.journey.findIndex(({ status }) => status === 'now');
        for (const [index, { status }] of seen.journey.entries())
          expect(
            index < here ? ['done', 'later', 'unchecked', 'told'] : index === here ? ['now'] : ['to-come'],
          ).toContain(status);
        expect(new Set(seen.journey.map(({ id }) => id)).size).toBe(seen.journey.length);
      }),
      runs,
    );
  });

  it('is never finished by a fact less, but for the facts that reopen or retract', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(), (said, nth) => {
        const index = nth % Math.max(1, said.length);
        const removed = said[index];
        if (!removed || Object.hasOwn(reopening, removed.kind)) return;
        // Leaving it undoes a turn: without that turn it does nothing.
        if (removed.kind === 'start-over-left') return;
        // That the site holds the old certificate again undoes a registration, and the Apple ID with it: without that
        // registration it does nothing.
        const undone = removed.kind === 'registration-done' ? said.slice(index) : [];
        if (undone.some(({ kind }) => kind === 'old-registered')) return;
        if (!finished(flow, said))
          expect(
            finished(
              flow,
              said.filter((_one, position) => position !== index),
            ),
            removed.kind,
          ).toBe(false);
      }),
      { numRuns: 1500 },
    );
  });

  it('goes the whole way without ever going back, and every beginning of it resumes at one step', () => {
    const order = flows[flow].steps.map(({ id }) => id) as readonly string[];
    let furthest = -1;
    for (let length = 0; length <= whole.length; length += 1) {
      const beginning = whole.slice(0, length);
      const { step } = view(flow, beginning);
      expect(stepFor(flows[flow], factsFrom(beginning), hour).id).toBe(step);
      expect(
        order.indexOf(step),
        `${beginning.at(-1)?.kind ?? 'nothing'} leads back to ${step}`,
      ).toBeGreaterThanOrEqual(furthest);
      furthest = order.indexOf(step);
      expect(finished(flow, beginning), `finished by ${beginning.at(-1)?.kind ?? 'nothing'}`).toBe(
        length === whole.length ||
          (order.at(-1) === 'done' && whole.slice(length).every(({ kind }) => kind === 'case-closed')),
      );
    }
  });
});

describe('facts that reopen or retract', () => {
  const able = new Set<FactKind>();
  for (const flow of flowIds) {
    for (const kind of allKinds) {
      if (able.has(kind)) continue;
      const inserted = variantsOf(kind).some((said) =>
        wholes.some((way) =>
          way.some((_one, index) => !finished(flow, [...way.slice(0, index + 1), said, ...way.slice(index + 1)])),
        ),
      );
      if (inserted) able.add(kind);
    }
  }
  it('are exactly the listed ones', () => expect([...able].sort()).toEqual(Object.keys(reopening).sort()));
});

describe('every step', () => {
  const steps = flowIds.flatMap((id) => [...flows[id].steps]);
  const byId = new Map(steps.map((step) => [step.id, step]));
  it('has one screen number wherever it is used, and shares it with no other', () => {
    for (const step of steps) expect(step.screen, step.id).toBe(byId.get(step.id)?.screen);
    const screens = [...byId.values()].map(({ screen }) => screen);
    expect(new Set(screens).size).toBe(screens.length);
    // 1 is the first page's; the others are the pages that belong to no flow.
    const overAny = [appleIdPageScreen, sightsPageScreen, recordsPageScreen];
    const overFirst = [boardScreen, customerScreen, custodyScreen, importScreen, ledgerScreen, exchangedScreen];
    const others = [1, ...overAny, ...overFirst, sheetScreen, handOverScreen, takeUpScreen, trainingScreen, demoScreen];
    expect(new Set([...screens, ...others]).size).toBe(screens.length + others.length);
  });
  it('is reached by some facts in some flow', () => {
    const reached = new Set<string>();
    for (const flow of flowIds) {
      const take = (said: readonly Said[]) => reached.add(view(flow, said).step);
      for (let length = 0; length <= whole.length; length += 1) {
        const before = whole.slice(0, length);
        take(before);
        // Without the kind that came last, and with another value of it.
        const last = before.at(-1)?.kind;
        const others = before.filter(({ kind }) => kind !== last);
        take(others);
        if (last) for (const said of variantsOf(last)) take([...others, said]);
        for (const kind of allKinds.filter((one) => !before.some((known) => known.kind === one)))
          for (const said of variantsOf(kind).slice(0, 6)) take([...before, said]);
      }
      for (let left = 0; left < whole.length; left += 1) take(whole.filter((_said, index) => index !== left));
      // One way out of the trouble after the other is closed.
      for (const what of troubleKinds) {
        const told = [fact('customer-named'), fact('moving-told'), fact('trouble-told', { what })];
        waysOut.forEach((_wayOut, count) =>
          take([
            ...told,
            ...waysOut.slice(0, count + 1).map((wayOut) =>
              fact('rung-answered', {
                ...(sampleData['rung-answered'] as object),
                rung: wayOut,
                result: 'not-possible',
              }),
            ),
          ]),
        );
      }
      // Pressed through in practice: the press is seen, then the silence.
      take([
        fact('customer-named'),
        fact('revoke-told', { what: 'try' }),
        fact('registered-received'),
        fact('registered-confirmed'),
        fact('revoke-practised', { seen: 'revoked' }),
      ]);
      // The minute's wait is there only just after the press.
      const pressed = whole.slice(0, whole.findIndex(({ kind }) => kind === 'csr-requested') + 1);
      reached.add(
        viewOf(fileOf(flow, flows[flow].version, pressed), {
          wall: Date.parse(factsFrom(pressed).at(-1)?.at ?? ''),
          run: 'run-2',
          mono: 0,
        }).step,
      );
    }
    expect([...byId.keys()].filter((id) => !reached.has(id))).toEqual([]);
    // Every beginning of every flow, folded anew: slow on a busy machine.
  }, 90_000);
});
