// A day that a person types: one that can be meant, at the field, at the contract and at the guard.
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { refuse } from '../../../core/case/guard.ts';
import { customerCalls } from '../../../core/contract/customers.ts';
import { typedDay } from '../../../core/schedule/typed-day.ts';
import { onTheLine, toPortal } from '../call/on-the-line.ts';

const slips = ['2062/12/24', '2206/12/24', '9999/12/31', '0026/12/24', '2009/12/24', '2028/12/01'];
const never = ['2206-12-24', '9999-12-31', '0026-12-24', '1926-12-24'];

describe('a typed day', () => {
  it('is taken from 2010 to two years ahead', () => {
    for (const day of ['2010/01/01', '2026/12/24', '2028/11/30'])
      expect(typedDay(day, '2026-11-30')).toEqual({ ok: true, day: day.replaceAll('/', '-') });
    expect(typedDay('2026/02/30', '2026-11-30')).toEqual({ ok: false, fault: 'unread' });
  });
  it.each(slips)('%s is a slip of the year', (typed) =>
    expect(typedDay(typed, '2026-11-30')).toEqual({ ok: false, fault: 'year' }),
  );
  it.each(never)('%s is refused by the contract', (day) => {
    const customerId = '00000000-0000-4000-8000-000000000001';
    const isTaken = (fact: object) => v.safeParse(customerCalls['customer.say'].args, { customerId, fact }).success;
    const says = (end: string) => ({ kind: 'end-heard', data: { topic: null, end: `${end}T00:00:00Z`, from: 'hand' } });
    expect(isTaken(says('2026-12-24'))).toBe(true);
    expect(isTaken(says(day))).toBe(false);
    expect(isTaken({ kind: 'put-off', data: { until: null } })).toBe(true);
    expect(isTaken({ kind: 'put-off', data: { until: day } })).toBe(false);
  });
  it.each(never)('%s is refused by the guard, in a call and beside a number', (day) => {
    const line = onTheLine('renew', 'real');
    toPortal(line);
    expect(line.say('row-told', { apsp: 'd8a0', serial: null, end: day, readBack: true })).toBe('day');
    const data = { topic: 'com.apple.mgmt.External.a', notAfter: `${day}T00:00:00Z` };
    expect(refuse(line.view(), { kind: 'registered-stated', data })).toBe('day');
  });
});
