// What the commands make of their arguments.
import { describe, expect, it } from 'vitest';
import { chooseMeasurements } from '../../../scripts/bench.ts';
import { median } from '../../../scripts/bench/statistics.ts';
import { configurationFor, readTarget } from '../../../scripts/package.ts';
import { describeFailure } from '../../../scripts/runtime/say.ts';

describe('bench', () => {
  it('measures all, or what is asked for', () => {
    expect(chooseMeasurements(['--json'])).toEqual([
      'start',
      'memory',
      'verdict',
      'csr',
      'doubling',
      'guidance',
      'actions',
      'home',
      'board',
      'import',
    ]);
    expect(chooseMeasurements(['--json', '--only', 'start,verdict'])).toEqual(['start', 'verdict']);
    expect(chooseMeasurements(['--only=verdict'])).toEqual(['verdict']);
  });

  it('refuses what it does not know', () => {
    expect(() => chooseMeasurements(['--only', 'start,nope'])).toThrow(
      'Unknown measurement nope: there are start, memory, verdict, csr, doubling, guidance, actions, home, board, import.',
    );
    expect(() => chooseMeasurements(['--only', ''])).toThrow('Unknown measurement');
    expect(() => chooseMeasurements(['--fast'])).toThrow('Unknown argument --fast');
  });

  it('takes the middle of the samples', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });
});

describe('package', () => {
  it('packages for this platform unless told otherwise', () => {
    expect(readTarget([], 'darwin')).toEqual({ platform: 'mac', kinds: [] });
    expect(readTarget(['--linux', 'dir'], 'linux')).toEqual({ platform: 'linux', kinds: ['dir'] });
    expect(() => readTarget(['--beos'], 'linux')).toThrow(/^Unknown platform --beos[^\n]*$/);
  });

  it('takes the registry runtime as it lies, with the library that loads there', () => {
    expect(configurationFor({ executable: '/cache/e/electron', version: '45.4.1' })).toEqual({
      electronVersion: '45.4.1',
    });
    expect(configurationFor({ executable: '/cache/e/electron', version: '33.2.1' })).toMatchObject({
      electronDist: '/cache/e',
      electronVersion: '33.2.1',
    });
  });
});

describe('a failure', () => {
  it('is told in one line, whatever was thrown', () => {
    expect(describeFailure(new Error('first\n    at stack'))).toBe('first');
    expect(describeFailure('text')).toBe('text');
    expect(describeFailure(undefined)).toBe('undefined');
    expect(describeFailure(new Error(''))).toBe('failed for an unknown reason');
  });
});
