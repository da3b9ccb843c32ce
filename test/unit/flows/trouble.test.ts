// Apple ID trouble as a tree: every kind of trouble and every answer leads somewhere, and only in the documented order
// (docs/manual-coverage.md W10).
import { describe, expect, test } from 'vitest';
import { asOf } from '../../../core/engine/flow.ts';
import { appleIdTrouble } from '../../../core/flows/apple-id.ts';
import { expired } from '../../../core/flows/expired.ts';
import { startOver } from '../../../core/flows/start-over.ts';
import { mayTellMoving } from '../../../core/flows/trouble/moving.ts';
import { readFacts, type Fact } from '../../../core/flows/facts.ts';
import { stateOf } from '../../../core/case/state.ts';
import {
  movings,
  waysOut,
  troubleKinds,
  type WayOut,
  type WayOutResult,
  type TroubleKind,
} from '../../../core/flows/trouble/facts.ts';
import { waysOutOf, mayAnswer, outcomesOf } from '../../../core/flows/trouble/ways-out.ts';
import { expectedDay } from '../../../core/flows/trouble/waiting.ts';
import { afterBusinessDays } from '../../../core/schedule/business-days.ts';
import { at, sampleData, start, stepFor } from './facts-for-tests.ts';

type Answer = readonly [WayOut, WayOutResult];
const day = 86_400_000;

function told(what: TroubleKind, answers: readonly Answer[], apartMs = 1000): readonly Fact[] {
  const said = [
    { kind: 'customer-named', data: sampleData['customer-named'] },
    { kind: 'trouble-told', data: { what } },
    ...answers.map(([wayOut, result]) => ({ kind: 'rung-answered', data: { rung: wayOut, result } })),
  ];
  return readFacts(
    said.map((one, index) => ({
      ...one,
      seq: index + 1,
      at: new Date(start + index * apartMs).toISOString(),
      run: 'run-1',
      mono: index * apartMs,
    })),
  );
}
/** What may be moved instead is asked before anything is weighed. */
const last = 'moving';
const stepAfter = (what: TroubleKind, answers: readonly Answer[]) =>
  stepFor(appleIdTrouble, told(what, answers), at(0)).id;
const troubleAfter = (what: TroubleKind, answers: readonly Answer[]) => stateOf(told(what, answers)).trouble;

/**
 * Every run of answers that the pages allow until the tree ends; a wait is answered by everything else it may come
 * to.
 */
function everyWay(what: TroubleKind, answers: readonly Answer[] = []): readonly (readonly Answer[])[] {
  const here = waysOut.find((wayOut) => wayOut === stepAfter(what, answers));
  return here === undefined
    ? [answers]
    : outcomesOf(here)
        .filter((result) => result !== 'waiting')
        .flatMap((result) => everyWay(what, [...answers, [here, result]]));
}

describe('where each trouble begins, and the ways it has when none of them helps', () => {
  test.each<readonly [TroubleKind, readonly WayOut[]]>([
    ['forgotten', ['mailbox', 'phone-number', 'recovery', 'apple-move']],
    ['locked', ['recovery', 'apple-move']],
    ['code-phone', ['phone-number', 'recovery', 'apple-move']],
    ['mailbox', ['mailbox', 'phone-number', 'recovery', 'apple-move']],
    ['unknown-id', ['hunt', 'apple-move']],
    ['person-left', ['mailbox', 'phone-number', 'recovery', 'apple-move']],
    ['other-id', ['change-address', 'apple-move']],
  ])('%s', (what, ways) => {
    for (let tried = 0; tried <= ways.length; tried += 1) {
      expect(
        stepAfter(
          what,
          ways.slice(0, tried).map((wayOut) => [wayOut, 'not-possible']),
        ),
      ).toBe(ways[tried] ?? last);
    }
  });
});

describe.each(troubleKinds)('%s', (what) => {
  test('every run of answers ends in the renewal or in weighing, in the documented order, and solved only by what solved it', () => {
    const ways = everyWay(what);
    expect(ways.length).toBeGreaterThan(1);
    for (const way of ways) {
      const places = way.map(([wayOut]) => waysOut.indexOf(wayOut));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(new Set(places).size).toBe(places.length);
      expect(stepAfter(what, way)).toBe(way.at(-1)?.[1] === 'solved' ? 'trouble-solved' : last);
      expect(way.slice(0, -1).some(([, result]) => result === 'solved')).toBe(false);
    }
  });

  test('a wait keeps its page open wherever it is, and ends with its answer', () => {
    for (const way of everyWay(what)) {
      for (let index = 0; index < way.length; index += 1) {
        const [wayOut, result] = way[index] ?? ['hunt', 'solved'];
        const waiting: readonly Answer[] = [...way.slice(0, index), [wayOut, 'waiting']];
        expect(stepAfter(what, waiting)).toBe(wayOut);
        expect(stepAfter(what, [...waiting, [wayOut, result]])).toBe(stepAfter(what, way.slice(0, index + 1)));
      }
    }
  });
});

test('the address is changed only by somebody who may still sign in, and Apple can be asked without the address', () => {
  expect(waysOutOf(troubleAfter('mailbox', []))).toContain('change-address');
  expect(waysOutOf(troubleAfter('mailbox', [['recovery', 'not-possible']]))).not.toContain('change-address');
  expect(waysOutOf(troubleAfter('unknown-id', [['hunt', 'not-possible']]))).toEqual(['hunt', 'apple-move']);
});

test('nothing is taken for an answer that its page does not offer', () => {
  expect(mayAnswer(troubleAfter('locked', []), 'recovery', 'waiting')).toBe(true);
  expect(mayAnswer(troubleAfter('locked', []), 'recovery', 'passed')).toBe(false);
  expect(mayAnswer(troubleAfter('locked', []), 'mailbox', 'solved')).toBe(false);
  expect(mayAnswer(troubleAfter('forgotten', [['mailbox', 'solved']]), 'apple-move', 'waiting')).toBe(false);
});

test('a way that failed is tried again from weighing, and another trouble begins the ways out anew', () => {
  const failed: readonly Answer[] = [
    ['recovery', 'not-possible'],
    ['apple-move', 'not-possible'],
  ];
  expect(stepAfter('locked', failed)).toBe(last);
  expect(stepAfter('locked', [...failed, ['recovery', 'waiting']])).toBe('recovery');
  const other = readFacts([
    ...told('locked', failed),
    {
      kind: 'trouble-told',
      data: { what: 'code-phone' },
      seq: 9,
      at: new Date(start).toISOString(),
      run: 'run-1',
      mono: 9000,
    },
  ]);
  expect(stepFor(appleIdTrouble, other, at(0)).id).toBe('phone-number');
});

describe('moving instead of erasing', () => {
  type Told = { readonly kind: string; readonly data: object };
  const moving = (told: string) => ({ kind: 'moving-told', data: { moving: told } });
  const factsWith = (...more: readonly Told[]) =>
    readFacts(
      [{ kind: 'customer-named', data: sampleData['customer-named'] }, ...more].map((one, index) => ({
        ...one,
        data: one.data as never,
        seq: index + 1,
        at: new Date(start + index).toISOString(),
        run: 'run-1',
        mono: index,
      })),
    );
  const refusedRenewal = [
    ...['site-entered', 'registered-unavailable', 'expired-read'].map((kind) => ({ kind, data: {} })),
    { kind: 'renew-refused', data: { why: 'no-button' } },
  ];

  test('is asked before anything is agreed, listed or removed, and only the help desk’s no leads on', () => {
    expect(stepFor(startOver, factsWith(), at(0)).id).toBe('moving');
    for (const told of ['may', 'unknown', 'asked', 'possible'])
      expect(stepFor(startOver, factsWith(moving('may'), moving(told)), at(0)).id).toBe('moving');
    expect(stepFor(startOver, factsWith(moving('may'), moving('not-possible')), at(0)).id).toBe('so-agreed');
    expect(stepFor(startOver, factsWith(moving('no')), at(0)).id).toBe('so-agreed');
    const order = startOver.steps.map(({ id }) => id);
    expect(order.indexOf('moving')).toBeLessThan(order.indexOf('so-agreed'));
  });

  test('is asked of an expired certificate before it is weighed, once Apple refused', () => {
    const journey = (...more: readonly Told[]) =>
      expired.steps.filter((step) => step.applies?.(stateOf(factsWith(...more)), at(0)) ?? true).map(({ id }) => id);
    expect(journey()).not.toContain('moving');
    expect(journey(...refusedRenewal).slice(journey().indexOf('portal'))).toEqual(
      expect.arrayContaining(['moving', 'weigh']),
    );
    const there = journey(...refusedRenewal);
    expect(there.indexOf('moving')).toBe(there.indexOf('weigh') - 1);
  });

  test('the help desk’s answer is none before there was a question, nor once all is removed', () => {
    const troubleOf = (...more: readonly Told[]) => stateOf(factsWith(...more)).trouble;
    const deleted = { kind: 'start-over-did', data: { step: 'deleted', owner: '総務', on: '2026-11-24' } };
    for (const told of ['asked', 'possible', 'not-possible'] as const) {
      expect(mayTellMoving(troubleOf(), told)).toBe(false);
      expect(mayTellMoving(troubleOf(moving('no')), told)).toBe(false);
      expect(mayTellMoving(troubleOf(moving('unknown')), told)).toBe(true);
    }
    for (const told of movings) expect(mayTellMoving(troubleOf(moving('may'), deleted), told)).toBe(false);
  });

  test('a case of an older version goes on where it was, and a count without the ways of enrolment is read', () => {
    const old = factsWith({ kind: 'devices-counted', data: { count: 300 } });
    expect(stepFor(asOf(startOver, 1), old, at(0)).id).toBe('so-agreed');
    expect(stateOf(old).trouble).toMatchObject({ moving: null, deviceCount: 300, automatic: null });
    const split = factsWith({ kind: 'devices-counted', data: { count: 300, automatic: { older: 40, newer: 60 } } });
    expect(stateOf(split).trouble).toMatchObject({ deviceCount: 300, automatic: { older: 40, newer: 60 } });
  });
});

test('once one can sign in, the journey has no way left that would only be taken without it', () => {
  const journey = (...answers: Parameters<typeof told>[1]) =>
    appleIdTrouble.steps
      .filter((step) => step.applies?.(stateOf(told('forgotten', answers)), at(0)) ?? true)
      .map(({ id }) => id);
  expect(journey().slice(-2)).toEqual(['moving', 'weigh']);
  expect(journey(['recovery', 'solved']).at(-1)).toBe('trouble-solved');
});

describe('turning to starting over', () => {
  const step = (kind: string, data: object) => ({ kind, data });
  const to = step('turned-to', { flow: 'start-over', version: 2 });
  const did = (which: string) => step('start-over-did', { step: which, owner: '総務', on: '2026-11-24' });
  const after = (...more: readonly ReturnType<typeof step>[]) =>
    readFacts([
      ...told('locked', [
        ['recovery', 'not-possible'],
        ['apple-move', 'not-possible'],
      ]),
      ...[step('csr-requested', {}), ...more].map((one, index) => ({
        ...one,
        data: one.data as never,
        seq: 20 + index,
        at: new Date(start + 60_000).toISOString(),
        run: 'run-1',
        mono: 60_000 + index,
      })),
    ]);
  test('can be taken back while no device is deleted, with every answer of before', () => {
    const back = stateOf(after(to, did('agreed'), did('listed'), step('start-over-left', {})));
    expect(back.turned).toBeNull();
    expect(back.trouble).toMatchObject({ what: 'locked', waysOut: { 'apple-move': { result: 'not-possible' } } });
    expect(back.trouble.startOver.agreed).toBeUndefined();
    expect(stateOf(after(to, did('agreed'), did('trial'), step('start-over-left', {}))).turned).toEqual(to.data);
    expect(stateOf(after(step('start-over-left', {}))).trouble.what).toBe('locked');
  });
  test('costs the request that is under way only once it is agreed', () => {
    expect(stateOf(after(to)).request).not.toBeNull();
    expect(stateOf(after(to, did('agreed'))).request).toBeNull();
  });
});

test('a wait counts from its first day, however often it is looked at', () => {
  const { waysOut: answers } = stateOf(
    told(
      'locked',
      [
        ['recovery', 'waiting'],
        ['recovery', 'waiting'],
        ['recovery', 'waiting'],
      ],
      day,
    ),
  ).trouble;
  expect(answers.recovery).toEqual({ result: 'waiting', since: new Date(start + 2 * day).toISOString() });
});

describe('when something may be expected', () => {
  test.each([
    ['2026-11-24', 1, '2026-11-25'],
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-11-28', 2, '2026-12-01'],
    ['2026-11-24', 10, '2026-12-08'],
    ['2026-12-31', 3, '2027-01-05'],
  ])('%s and %i business days', (from, count, to) => {
    expect(afterBusinessDays(from, count)).toBe(to);
  });
  test('a lock opens the next day, a move takes up to ten business days, and of the others nobody can say', () => {
    const noon = new Date(2026, 10, 24, 12).toISOString();
    expect(expectedDay('locked', 'recovery', noon)).toBe('2026-11-25');
    expect(expectedDay('forgotten', 'recovery', noon)).toBeNull();
    expect(expectedDay('other-id', 'apple-move', noon)).toBe('2026-12-08');
    expect(expectedDay('mailbox', 'mailbox', noon)).toBeNull();
  });
});
