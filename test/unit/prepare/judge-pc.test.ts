// What the check of this PC comes to: each finding has its answer, and the summary says what is left.
import { expect, test } from 'vitest';
import { stateOf } from '../../../core/case/state.ts';
import { portalNote } from '../../../core/advice/portal-note.ts';
import { explainName } from '../../../core/portal/network.ts';
import { clockOff, judgePc } from '../../../core/prepare/judge-pc.ts';
import { isSettled, preparedPoints } from '../../../core/prepare/summary.ts';
import { factsOf } from '../flows/facts-for-tests.ts';

const host = (answer: Parameters<typeof judgePc>[0]['hosts'][number]['answer']) => ({
  host: 'identity.apple.com',
  answer,
});
const found = (change: Partial<Parameters<typeof judgePc>[0]>) =>
  judgePc({ browser: 'edge', clockOffS: 0, online: true, hosts: [host('answers')], ...change });

test.each([
  ['internet-explorer', 'unfit'],
  ['unknown', 'unknown'],
  ['edge', 'fit'],
  ['safari', 'fit'],
  ['firefox', 'other'],
  ['brave', 'other'],
] as const)('%s is %s', (browser, answer) => expect(found({ browser }).browser).toBe(answer));

test.each([
  [120, { kind: 'good' }],
  [-120, { kind: 'good' }],
  [121, { kind: 'ahead', n: 2, unit: 'minutes' }],
  [-5400, { kind: 'behind', n: 2, unit: 'hours' }],
  [-90_000, { kind: 'behind', n: 1, unit: 'days' }],
  [null, { kind: 'unknown' }],
] as const)('%s seconds: %o', (clockOffS, clock) => expect(found({ clockOffS }).clock).toEqual(clock));

test('a clock so wrong that no site can prove itself is told by that', () => {
  expect(found({ clockOffS: null, hosts: [host('clock')] }).clock).toEqual({ kind: 'wrong' });
});

test('which hosts are silent, and whether any answers', () => {
  expect(found({ hosts: [host('answers'), host('name')] })).toMatchObject({
    net: 'some',
    answered: 1,
    silent: [{ answer: 'name' }],
  });
  expect(found({ hosts: [host('proxy-sign-in'), host('silent')] })).toMatchObject({ net: 'none', signIn: true });
});

test('one host that tells another time does not set the clock', () =>
  expect([clockOff([]), clockOff([10, 9_000_000, -5])]).toEqual([null, 10]));

test('errors of the net module are named by their cause', () => {
  expect(
    ['net::ERR_NAME_NOT_RESOLVED', 'net::ERR_CERT_INVALID', 'net::ERR_CERT_DATE_INVALID', 'odd'].map(explainName),
  ).toEqual(['name', 'certificate', 'clock', 'unknown']);
});

test('what was not answered is left to do, and all answered leaves nothing', () => {
  const made = stateOf(factsOf(['apple-id-existing']));
  expect(preparedPoints(made).filter(isSettled)).toEqual([]);
  const all = stateOf(
    factsOf(['pc-checked', 'pc-accepted', 'apple-id-existing', 'apple-id-used', 'apple-id-noted', 'code-phones']),
  );
  expect(preparedPoints(all).every(isSettled)).toBe(true);
});

test('the portal’s note begins with the code, and does without one', () => {
  expect(portalNote({ name: 'みなと商事', mCode: 'M12345678' }, '2026-11-24T00:00:00.000Z')).toBe(
    'M12345678 MDM 2026-11',
  );
  expect(portalNote({ name: 'みなと商事', mCode: ' ' }, '2026-11-24T00:00:00.000Z')).toBe('みなと商事 MDM 2026-11');
});
