// Every picture has an answer in every flow, with words in both languages; what depends on the flow does so as it must.
import { describe, expect, it, test } from 'vitest';
import { flowIds, type FlowId } from '../../../core/flows/flow-ids.ts';
import { flows, purposeOf } from '../../../core/flows/flows.ts';
import {
  answerTo,
  sightIds,
  sights,
  turningTo,
  type SightAnswerId,
  type SightId,
} from '../../../core/advice/sights.ts';
import { texts } from '../../../core/text/texts.ts';
import { plain } from '../../plain.ts';

const jobs: readonly (FlowId | null)[] = [...flowIds, null];

describe.each(sightIds)('%s', (id) => {
  it.each(jobs)('has an answer in the flow %s, which leads nowhere that one is already', (flow) => {
    const { id: said, next } = answerTo(id, flow);
    for (const language of ['ja', 'en'] as const) {
      const { is, why, now, then, byJob } = texts[language].sightAnswers[said];
      const both = byJob ? [byJob.extending, byJob.making] : [now];
      for (const line of [is, why, ...both.flat(), ...then]) expect(plain(line).trim()).not.toBe('');
      for (const lines of both) expect(lines.length).toBeGreaterThan(0);
      expect(texts[language].sights.names[id]).not.toBe('');
    }
    expect(next.some((one) => one.do === 'job' && one.flow === flow)).toBe(false);
  });
});

const said = (id: SightId, flow: FlowId | null): SightAnswerId => answerTo(id, flow).id;

test('Get Started is very likely another Apple ID wherever a certificate is extended, and right where one is made (W18)', () => {
  for (const flow of ['renew', 'duplicate', 'expired', 'apple-id'] as const) {
    expect(said('get-started', flow)).toBe('get-started-other-id');
    expect(answerTo('get-started', flow).tone).toBe('stop');
  }
  for (const flow of ['create', 'start-over'] as const)
    expect([said('get-started', flow), answerTo('get-started', flow).tone]).toEqual(['get-started-right', 'good']);
  for (const flow of ['prepare', 'revoke', null] as const) expect(said('get-started', flow)).toBe('get-started-either');
});

test('a form of the other job stops one: creating in a renewal, renewing in a creation', () => {
  for (const id of ['agreement', 'create-form'] as const) {
    expect(answerTo(id, 'renew').tone).toBe('stop');
    expect(answerTo(id, 'create').tone).toBe('good');
  }
  expect(answerTo('renew-form', 'renew').tone).toBe('good');
  expect(answerTo('renew-form', 'create').tone).toBe('stop');
});

test('two answers are two lists, each with its own way on; E320 leads to the right row, in a creation to the renewal', () => {
  for (const id of ['get-started', 'list', 'create-form'] as const) {
    const { id: both, next } = answerTo(id, null);
    expect(texts.ja.sightAnswers[both]).toMatchObject({
      now: [],
      byJob: { extending: expect.anything() as unknown, making: expect.anything() as unknown },
    });
    expect(next.flatMap((one) => (one.do === 'job' ? [one.flow] : []))).toEqual(
      expect.arrayContaining(['renew', 'create']),
    );
    expect(texts.ja.sightAnswers[answerTo(id, 'renew').id].byJob).toBeNull();
  }
  expect(answerTo('site-e320', 'renew').next).toEqual([{ do: 'job', flow: 'duplicate' }]);
  expect(answerTo('site-e320', 'create').next).toEqual([{ do: 'job', flow: 'renew' }]);
});

test('Revoke is stopped everywhere, and leads to its own flow', () => {
  for (const flow of jobs)
    for (const id of ['revoke-dialog', 'mail-revoked'] as const) expect(answerTo(id, flow).tone).toBe('stop');
  expect(answerTo('mail-revoked', 'renew').next).toEqual([{ do: 'job', flow: 'revoke' }]);
});

test('the wait and the cookies of apple.com alone stay as the second try, after a private window (M31)', () => {
  const then = texts.ja.sightAnswers['get-started-other-id'].then.map(plain);
  const order = ['プライベートウィンドウ', '5分', 'apple.comのCookieだけ'].map((word) =>
    then.findIndex((line) => line.includes(word)),
  );
  expect(order.every((place, index) => place > (order[index - 1] ?? 0))).toBe(true);
  expect(texts.en.sightAnswers['get-started-other-id'].then.map(plain).join(' ')).toMatch(
    /private window.*five minutes.*cookies of apple\.com only/,
  );
});

test('another job is gone to as it is now; in a renewal the row is sought in place', () => {
  expect(turningTo('duplicate', true)).toEqual({ kind: 'row-sought', data: { because: 'asked' } });
  expect(turningTo('duplicate', false)).toEqual({
    kind: 'turned-to',
    data: { flow: 'duplicate', version: flows.duplicate.version },
  });
  expect(turningTo('apple-id', true)).toEqual({
    kind: 'turned-to',
    data: { flow: 'apple-id', version: flows['apple-id'].version },
  });
});

test('no two pictures have the same name or stand for the same words in one group', () => {
  for (const language of ['ja', 'en'] as const)
    expect(new Set(Object.values(texts[language].sights.names)).size).toBe(sightIds.length);
  const worded = sightIds
    .filter((id) => sights[id].words.length > 0)
    .map((id) => `${sights[id].group} ${sights[id].words.join('/')}`);
  expect(new Set(worded).size).toBe(worded.length);
});

test('every flow has a purpose', () => {
  expect(jobs.map(purposeOf)).not.toContain(undefined);
});

test('a change of the push servers’ certificate asks nothing of anybody, in any job', () => {
  for (const flow of jobs) expect(answerTo('mail-server', flow)).toEqual({ id: 'mail-server', tone: 'good', next: [] });
});
