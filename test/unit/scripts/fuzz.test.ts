// The walk's command: what it is asked for is what it does, and a slip is an error, never an empty walk.
import { describe, expect, it } from 'vitest';
import { readFuzzArguments } from '../../../scripts/fuzz.ts';
import { chanceOf } from '../../../scripts/fuzz/random.ts';

describe('fuzz', () => {
  it('takes what is walked, how many steps and a seed', () => {
    const many = { what: 'cases', runs: 1_000_000, seed: 7 };
    expect(readFuzzArguments(['--runs', '1000000', '--seed', '7'])).toEqual(many);
    expect(readFuzzArguments(['--steps', '1000000', '--seed', '7'])).toEqual(many);
    expect(readFuzzArguments(['--what', 'companies'])).toEqual({ what: 'companies', runs: 20_000, seed: 1 });
    expect(readFuzzArguments([])).toEqual({ what: 'cases', runs: 20_000, seed: 1 });
  });
  it.each([
    [['--runs', '0']],
    [['--runs', 'many']],
    [['--seed']],
    [['--step', '3']],
    [['7']],
    [['--what']],
    [['--what', 'all']],
  ])('refuses %s', (args) => expect(() => readFuzzArguments(args)).toThrow());
  it('walks the same way from the same seed', () => {
    const drawn = (seed: number) => Array.from({ length: 50 }, chanceOf(seed).below.bind(null, 1000));
    expect(drawn(3)).toEqual(drawn(3));
    expect(drawn(3)).not.toEqual(drawn(4));
  });
});
