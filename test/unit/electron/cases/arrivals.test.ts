// A file that came by itself, over the real ledger: the case is loaded once before and once after, and our page and
// whoever follows the open case hear of it once.
import { setImmediate as nextEvent } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { CaseView } from '../../../../core/case/view.ts';
import { createArrivals } from '../../../../electron/cases/arrivals.ts';
import { createCases } from '../../../../electron/cases/cases.ts';
import { createOpenCase } from '../../../../electron/cases/open-case.ts';
import type { Ledger } from '../../../../electron/ledger/ledger.ts';
import { createClock } from '../../../../electron/shell/clock.ts';
import { began, makePool } from '../../../../scripts/fuzz/pool.ts';
import { codeOf, makeFolder, open, valueOf } from '../../ledger/workplace.ts';

const pool = makePool();
const bytesOf = (name: string): Uint8Array => pool.byName.get(name)?.bytes ?? new Uint8Array();
const request = 'PushCertificate_iotex_IoTEX_202611231030.csr';
const inUse = 'practice-a-old-last.pem';
const renewed = 'practice-a-one-new.pem';

async function workplace() {
  const clock = createClock({ wall: () => began, mono: () => 0 });
  const { ledger } = await open({ folder: makeFolder(), clock });
  const loads: string[] = [];
  const counting: Ledger = {
    ...ledger,
    readCase: (caseId) => {
      loads.push(caseId);
      return ledger.readCase(caseId);
    },
  };
  const cases = createCases(counting, clock, () => '練習商事');
  const told: string[] = [];
  const arrivals = createArrivals(cases, (event) => void told.push(event));
  const followed: (CaseView | null)[] = [];
  let moves = 0;
  const openCase = createOpenCase(cases, { follow: (view) => followed.push(view), moved: () => (moves += 1) });
  const view = valueOf(cases.begin('renew', 'practice', 'M5', null, null));
  const say = (kind: string, data: object = {}) =>
    expect(codeOf(cases.say(view.id, { kind, data } as Parameters<typeof cases.say>[1]))).toBe('ok');
  /** As far as a step of the renewal that takes a file. */
  const ways = {
    'csr-take': () => {
      say('customer-named', { name: '練習商事', mCode: '' });
      expect(arrivals.came(view.id, 'registered', 'view', 'a.pem', bytesOf(inUse))).toBe(true);
      for (const kind of ['registered-confirmed', 'csr-requested', 'csr-at-hand']) say(kind);
    },
    portal: () => {
      ways['csr-take']();
      expect(arrivals.came(view.id, 'csr', 'view', 'a.csr', bytesOf(request))).toBe(true);
      say('csr-accepted', { sha256: valueOf(cases.read(view.id)).state.csrs[0]?.sha256 });
      say('apple-id-unknown');
      say('way-chosen', { way: 'browser' });
    },
  };
  /** In an event of its own: what was seen before is forgotten. */
  const event = async <T>(work: () => T): Promise<T> => {
    await nextEvent();
    await nextEvent();
    for (const list of [loads, told, followed]) list.length = 0;
    moves = 0;
    const result = work();
    await nextEvent();
    return result;
  };
  return { cases, arrivals, openCase, ledger, view, loads, told, followed, moves: () => moves, ways, event, say };
}

describe('a file that came', () => {
  test.each([
    ['csr-take', 'csr', 'view', request],
    ['csr-take', 'csr', 'folder', request],
    ['portal', 'candidate', 'view', renewed],
    ['portal', 'candidate', 'folder', renewed],
  ] as const)('on %s as %s by %s: the case is loaded once before and once after', async (step, role, via, name) => {
    const { arrivals, openCase, view, loads, told, followed, moves, ways, event } = await workplace();
    ways[step]();
    openCase.shows(view);
    expect(await event(() => arrivals.came(view.id, role, via, name, bytesOf(name)))).toBe(true);
    expect(loads).toEqual([view.id, view.id]);
    expect(told).toEqual(['case.received', 'case.changed']);
    // Several facts of one event are told of once.
    expect([followed.length, moves()]).toEqual([1, 1]);
  });

  test('that is no good is said in a foreign page, and passed by in the folder', async () => {
    const { arrivals, view, told, ways, event } = await workplace();
    ways['csr-take']();
    expect(await event(() => arrivals.came(view.id, 'csr', 'view', 'x', bytesOf(inUse)))).toBe(false);
    expect(told).toEqual(['case.received', 'case.changed']);
    expect(await event(() => arrivals.came(view.id, 'csr', 'folder', 'x', bytesOf(inUse)))).toBe(false);
    expect(told).toEqual([]);
  });

  test('for a step that takes none is refused, and nobody is told', async () => {
    const { arrivals, view, told, event, ledger } = await workplace();
    const before = valueOf(ledger.readCase(view.id)).facts.length;
    expect(await event(() => arrivals.came(view.id, 'candidate', 'view', 'x', bytesOf(renewed)))).toBeNull();
    expect(told).toEqual([]);
    expect(valueOf(ledger.readCase(view.id)).facts).toHaveLength(before);
  });

  test('for a case that is gone is refused', async () => {
    const { arrivals, told, event } = await workplace();
    const nobody = '00000000-0000-4000-8000-000000000009';
    expect(await event(() => arrivals.came(nobody, 'csr', 'view', 'x', bytesOf(request)))).toBeNull();
    expect(told).toEqual([]);
  });

  test('twice is two arrivals of one file, and the case stands as after the first', async () => {
    const { arrivals, cases, view, ways } = await workplace();
    ways['csr-take']();
    for (let turn = 0; turn < 2; turn += 1)
      expect(arrivals.came(view.id, 'csr', 'view', request, bytesOf(request))).toBe(true);
    const { step, state } = valueOf(cases.read(view.id));
    expect(step).toBe('csr-take');
    expect(new Set(state.csrs.map(({ sha256 }) => sha256)).size).toBe(1);
  });
});

describe('the open case', () => {
  test('is told of once for several facts of one event, whoever wrote them', async () => {
    const { openCase, view, followed, event, say } = await workplace();
    openCase.shows(view);
    await event(() => {
      say('customer-named', { name: '練習商事', mCode: '' });
      say('site-entered');
    });
    expect(followed.map((one) => one?.step)).toEqual(['registered']);
  });

  test('that is not shown is not told of', async () => {
    const { followed, event, say, moves } = await workplace();
    await event(() => say('customer-named', { name: '練習商事', mCode: '' }));
    expect([followed.length, moves()]).toEqual([0, 0]);
  });

  test('another case moves without it', async () => {
    const { openCase, cases, view, followed, event } = await workplace();
    openCase.shows(view);
    const other = valueOf(cases.begin('renew', 'practice', 'M6', null, null));
    await event(() => cases.say(other.id, { kind: 'customer-named', data: { name: '他社', mCode: '' } }));
    expect(followed).toEqual([]);
  });

  test('that is left is told of as nobody’s, and then no more', async () => {
    const { openCase, view, followed, event, say } = await workplace();
    openCase.shows(view);
    await event(() => openCase.left());
    expect(followed).toEqual([null]);
    await event(() => say('customer-named', { name: '練習商事', mCode: '' }));
    expect(followed).toEqual([]);
  });

  test('that is left within the event of a fact is not told of after all', async () => {
    const { openCase, view, followed, event, say } = await workplace();
    openCase.shows(view);
    await event(() => {
      say('customer-named', { name: '練習商事', mCode: '' });
      openCase.left();
    });
    expect(followed).toEqual([null]);
  });
});
