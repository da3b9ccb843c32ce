// What an office may set for its board.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { boardSettings } from '../../../core/contract/customers.ts';

const accepts = (settings: unknown): boolean => v.safeParse(boardSettings, settings).success;
const closing = { from: '12-29', to: '01-03' };

describe('the days of a rescue', () => {
  it.each([
    [{ apple: 0, vendor: 0, slack: 0 }, true],
    [{ apple: 60, vendor: 60, slack: 60 }, true],
    [{ apple: 61, vendor: 0, slack: 0 }, false],
    [{ apple: 10, vendor: -1, slack: 0 }, false],
    [{ apple: 10, vendor: 3, slack: 1.5 }, false],
    [{ apple: Number.NaN, vendor: 3, slack: 5 }, false],
  ])('%j are taken: %s', (rescue, taken) => expect(accepts({ rescue, closing })).toBe(taken));
});
