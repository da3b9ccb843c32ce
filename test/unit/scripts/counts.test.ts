// The sums that `npm test` prints: nothing that went wrong may be left out of them.
import { describe, expect, it } from 'vitest';
import { addCounts, countOne, countPlaywright, countVitest, describeCounts } from '../../../scripts/counts.ts';
import { firstDifference } from '../../../scripts/tables-in-electron.ts';

describe('counts', () => {
  it('adds up and names the skipped only when there are some', () => {
    expect(describeCounts(addCounts([countOne(true), { passed: 3, failed: 0, skipped: 0 }]))).toBe(
      '4 passed, 0 failed',
    );
    expect(describeCounts(addCounts([countOne(false), { passed: 3, failed: 1, skipped: 2 }]))).toBe(
      '3 passed, 2 failed, 2 skipped',
    );
  });

  it('counts a unit-test file that did not load as a failure', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
      ],
    };
    expect(countVitest(JSON.stringify(report))).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });

  it('says how many stories passed only at the second try, and counts errors outside of stories', () => {
    const counts = countPlaywright(
      JSON.stringify({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] }),
    );
    expect(counts).toEqual({ passed: 5, failed: 2, skipped: 2, again: 1 });
    expect(describeCounts(addCounts([counts, countOne(true), counts]))).toBe(
      '11 passed, 4 failed, 4 skipped, 2 passed only at the second try',
    );
  });

  it('points at the first line of a table that differs', () => {
    expect(firstDifference(Buffer.from('a\nb\n'), Buffer.from('a\nc\n'))).toBe('line 2: b instead of c');
    expect(firstDifference(Buffer.from('a'), Buffer.from('a\nb'))).toBe('line 2: nothing instead of b');
  });
});
