// Calls at random in every job, by the answers that have a key and by values that are heard well and badly: whatever is
// pressed, nothing is proven, nothing is judged ready, and what can't be undone is not done.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../core/call/heard.ts';
import { standOfEnds } from '../../../core/rows/told.ts';
import type { Does, Trap } from '../../../core/call/scene.ts';
import { faceIn, factOf, mayAnswer, sceneInCall, sceneWith, type SceneId } from '../../../core/call/script.ts';
import type { CaseView } from '../../../core/case/view.ts';
import { flowIds } from '../../../core/flows/flow-ids.ts';
import type { UserFact } from '../../../core/flows/facts.ts';
import { onTheLine, type Line } from './on-the-line.ts';

const ends = ['d8a0', 'b8a0', '1234', 'd8a1', '0a1b2c3dd8a0'] as const;
const days = ['2027-01-25', '2028-01-20'] as const;
const today = { owner: '総務', on: '2026-11-24' } as const;

/** The facts that an answer comes to; `face`: what is said next where the step stays. */
type Pressed = { readonly facts: readonly UserFact[]; readonly face: Trap | null };

function press(does: Does, view: CaseView, dice: number): Pressed {
  const nothing = { facts: [], face: null };
  const end = ends[dice % ends.length] ?? 'd8a0';
  const day = days[dice % days.length] ?? '2027-01-25';
  switch (does.do) {
    case 'say':
    case 'turn':
    case 'did': {
      const fact = factOf(does, view, today);
      return { facts: fact ? [fact] : [], face: (does.do === 'say' && does.face) || null };
    }
    case 'name':
      return { facts: [{ kind: 'customer-named', data: { name: '練習商事', mCode: '' } }], face: null };
    case 'hear': {
      const outcome = outcomeOf(does.what, { apsp: end, serial: null, end: day }, view);
      return { facts: outcome.kind === 'fact' ? [outcome.fact] : [], face: null };
    }
    case 'endings': {
      const site = ends[(dice >> 3) % ends.length] ?? 'd8a0';
      const row = standOfEnds({ site, row: end }) === 'fits' ? end : null;
      return { facts: [{ kind: 'e320-told', data: { site, row, readBack: true } }], face: null };
    }
    case 'accept':
      return { facts: [{ kind: 'told-accepted', data: { said: view.state.call.renewed?.seq ?? 0 } }], face: null };
    case 'face':
      return { facts: [], face: faceIn(view, does.face) };
    case 'back':
    case 'page':
    case 'park':
    case 'end':
      return nothing;
  }
}

function holds(view: CaseView): void {
  expect(view.verdict).toBeNull();
  expect(view.csrVerdict).toBeNull();
  expect(['unknown', 'later', 'told']).toContain(view.proof);
  expect(view.state.duplicate.settled).not.toBe('proven');
  expect(view.state.duplicate.settled).not.toBe('unproven');
  const { startOver } = view.state.trouble;
  expect([startOver.trial, startOver.deleted, startOver.prepared].some((entry) => entry?.done)).toBe(false);
  if (!view.finished) return;
  // A registration is over only as told; a job without one by having been read.
  if (view.step === 'done') expect(view).toMatchObject({ missing: ['proof'], proof: 'told' });
  else expect(view.state.closed).toBe(true);
}

function walk(line: Line, dice: readonly number[]): number {
  let face: Trap | null = null;
  let written = 0;
  for (const one of dice) {
    const view = line.view();
    const here = sceneInCall(view);
    if (here === null) break;
    const scene: SceneId = face ?? here;
    const open = Object.values(sceneWith(scene).answers).filter((does) => mayAnswer(view, does));
    // Nobody is ever left without an answer.
    expect(open.length, `${view.flow} ${scene}`).toBeGreaterThan(0);
    const does = open[one % open.length];
    if (!does) break;
    const pressed = press(does, view, one >> 4);
    for (const fact of pressed.facts) if (line.say(fact.kind, fact.data) === null) written += 1;
    face = pressed.face;
    if (one % 7 === 0) line.pass(61_000);
    holds(line.view());
  }
  return written;
}

describe.each(flowIds)('calls at random: %s', (flow) => {
  it('prove nothing and undo nothing', () => {
    let written = 0;
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 0xff_ff }), { minLength: 20, maxLength: 70 }),
        fc.boolean(),
        (dice, refusal) => {
          const line = onTheLine(flow, 'real');
          const about = refusal && flow === 'duplicate' ? { about: 'e320' } : {};
          expect(line.say('call-began', { has: 'nothing', language: 'ja', ...about })).toBeNull();
          written += walk(line, dice);
        },
      ),
      { numRuns: 30, seed: 320 },
    );
    expect(written).toBeGreaterThan(30);
  });
});

/** The first answer is the usual one: a job that goes well is mostly the key 1. */
it.each([
  ['create', 'done'],
  ['duplicate', 'done'],
  ['expired', 'done'],
  ['renew', 'done'],
] as const)('%s goes by its usual answers to its told end', (flow, last) => {
  const line = onTheLine(flow);
  line.say('call-began', { has: 'nothing', language: 'ja' });
  const seen = new Set<string>();
  let face: Trap | null = null;
  for (let step = 0; step < 40 && !line.view().finished; step += 1) {
    const view = line.view();
    const here = sceneInCall(view);
    if (here === null) break;
    const scene: SceneId = face ?? here;
    seen.add(scene);
    if (scene === 'csr-wait') {
      line.pass(61_000);
      line.say('csr-at-hand');
      continue;
    }
    const [does] = Object.values(sceneWith(scene).answers).filter((one) => mayAnswer(view, one));
    // After Renew the end has moved.
    const renewed = does?.do === 'hear' && (does.what === 'renewed' || does.what === 'made');
    const pressed: Pressed = does ? press(does, view, renewed ? ends.length : 0) : { facts: [], face: null };
    const { facts } = pressed;
    face = pressed.face;
    for (const fact of facts) expect(line.say(fact.kind, fact.data), `${scene} ${fact.kind}`).toBeNull();
  }
  expect(line.view()).toMatchObject({ step: last, finished: true, missing: ['proof'] });
  expect(seen.has('apple-id') || seen.has('apple-id-first')).toBe(true);
});
