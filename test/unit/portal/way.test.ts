// The way that is proposed: by the age of the build first, then by what was chosen last.
import { expect, test } from 'vitest';
import { proposeWay } from '../../../core/portal/way.ts';

const built = '2026-05-24T09:30:00.000Z';
const at = (iso: string, remembered: string | null = null) => proposeWay(built, Date.parse(iso), remembered);

test('six months by the calendar, to the minute', () => {
  expect(at('2026-11-24T09:29:00.000Z')).toEqual({ way: null, because: null, months: 5 });
  expect(at('2026-11-24T09:30:00.000Z')).toEqual({ way: 'browser', because: 'old-build', months: 6 });
  expect(at('2027-05-30T00:00:00.000Z', 'view')).toEqual({ way: 'browser', because: 'old-build', months: 12 });
});

test('the way taken last is proposed; anything else that lies there is not', () => {
  expect(at('2026-06-01T00:00:00.000Z', 'view')).toEqual({ way: 'view', because: 'remembered', months: 0 });
  expect(at('2026-06-01T00:00:00.000Z', 'browser').way).toBe('browser');
  expect(at('2026-06-01T00:00:00.000Z', 'telnet').way).toBeNull();
});

test('a clock before the build, or no date at all, counts as new', () => {
  expect(at('2020-01-01T00:00:00.000Z').months).toBe(0);
  expect(proposeWay('not a date', Date.parse(built), null)).toEqual({ way: null, because: null, months: 0 });
});
