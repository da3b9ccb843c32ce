// What the journey says about the steps that are behind: done with its time, put off, or gone on without.
import { expect, it } from 'vitest';
import { stateOf } from '../../../core/case/state.ts';
import type { FactKind } from '../../../core/flows/facts.ts';
import { flowIds, type FlowId } from '../../../core/flows/flow-ids.ts';
import { flows } from '../../../core/flows/flows.ts';
import { givenOutHere } from '../../../core/flows/renewal/given-out.ts';
import { troubleSteps } from '../../../core/flows/trouble/steps.ts';
import { viewOf } from '../../../core/case/view-of.ts';
import { texts } from '../../../core/text/texts.ts';
import { at, factsOf, wholeRenewal } from '../flows/facts-for-tests.ts';

const journey = (flow: FlowId, kinds: readonly FactKind[]) =>
  viewOf(
    {
      id: 'c',
      mode: 'practice',
      flow,
      flowVersion: flows[flow].version,
      environment: 'M6',
      facts: factsOf(kinds),
      siteUrl: null,
      seen: [],
      readOnly: false,
      unreadable: [],
    },
    at(3_600_000),
  ).journey;
const instead = (kinds: Readonly<Partial<Record<FactKind, readonly FactKind[]>>>) =>
  wholeRenewal.flatMap((kind) => kinds[kind] ?? [kind]);
const statuses = (entries: ReturnType<typeof journey>) =>
  Object.fromEntries(entries.map(({ id, status }) => [id, status]));

it('shows every step of a whole renewal as done, with its time', () => {
  const behind = journey('renew', wholeRenewal).slice(0, -1);
  expect(behind.length).toBeGreaterThan(12);
  expect(behind.filter(({ status, at: time }) => status !== 'done' || time === null)).toEqual([]);
});

it('tells when the request was there, also where it had been made before', () => {
  const entries = journey('renew', instead({ 'csr-requested': ['csr-at-hand'] }));
  const request = entries.find(({ id }) => id === 'csr-request');
  expect(request?.status).toBe('done');
  expect(request?.at).not.toBeNull();
});

it('does not tick what was put off', () => {
  const later = {
    'exported-again': ['proof-later', 'expiry-moved', 'site-memo-later'],
    'devices-answered': ['devices-later'],
    'collection-set': ['collection-later'],
  } as const;
  expect(statuses(journey('renew', instead(later)))).toMatchObject({
    expiry: 'done',
    'site-memo': 'later',
    proof: 'later',
    devices: 'later',
    collection: 'later',
    done: 'now',
  });
  // Decided against is an answer.
  expect(statuses(journey('renew', instead({ 'collection-set': ['collection-declined'] })))).toMatchObject({
    collection: 'done',
  });
});

it('does not tick what one went on without', () => {
  const without = {
    'registered-received': ['registered-unavailable'],
    'apple-id-noted': ['apple-id-unknown'],
  } as const;
  expect(statuses(journey('renew', instead(without)))).toMatchObject({
    registered: 'unchecked',
    'apple-id': 'unchecked',
    way: 'done',
  });
});

it('shows the day on which a step of a start-over was done, and the time of a way out', () => {
  expect(
    journey('start-over', ['customer-named', 'moving-told', 'start-over-did']).find(({ id }) => id === 'so-agreed'),
  ).toMatchObject({ status: 'done', at: '2026-11-24' });
  expect(troubleSteps.recovery.time?.(stateOf(factsOf(['customer-named', 'trouble-told', 'rung-answered'])))).toBe(
    '2026-11-23T10:00:02.000Z',
  );
});

it('writes a time of today as a time, any other as a day', () => {
  const noon = new Date(2026, 10, 23, 12, 5);
  const tomorrow = new Date(2026, 10, 24, 9, 0);
  expect(texts.ja.dates.passed(noon.toISOString(), noon.getTime())).toBe('12:05');
  expect(texts.ja.dates.passed(noon.toISOString(), tomorrow.getTime())).toBe('11月23日');
  expect(texts.en.dates.passed(noon.toISOString(), tomorrow.getTime())).toBe('23 Nov');
  expect(texts.ja.dates.passed('2026-11-23', noon.getTime())).toBe('11月23日');
});

it('asks for the certificate in use where one gets into the site, wherever its page comes next', () => {
  const asks = flowIds.filter((flow) => givenOutHere({ journey: journey(flow, ['customer-named']) }));
  expect(asks).toEqual(['renew', 'duplicate', 'expired']);
});
