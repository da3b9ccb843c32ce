// Counts of passed, failed and skipped tests, as the runners' JSON reports give them.
export type Counts = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of those that passed, how many only at the second try (docs/decisions/tests.md). */
  readonly again?: number;
};

export const noCounts: Counts = { passed: 0, failed: 0, skipped: 0 };
export const countOne = (ok: boolean): Counts => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

export function addCounts(all: readonly Counts[]): Counts {
  const sum = (of: (counts: Counts) => number): number => all.reduce((total, each) => total + of(each), 0);
  const again = sum((each) => each.again ?? 0);
  return {
    passed: sum((each) => each.passed),
    failed: sum((each) => each.failed),
    skipped: sum((each) => each.skipped),
    ...(again > 0 ? { again } : {}),
  };
}

export function describeCounts({ passed, failed, skipped, again = 0 }: Counts): string {
  const more = [
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(again > 0 ? [`${again} passed only at the second try`] : []),
  ];
  return [`${passed} passed`, `${failed} failed`, ...more].join(', ');
}

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
};

/** A test file that could not even be loaded has no test to fail: it counts as one failure. */
export function countVitest(report: string): Counts {
  const parsed = JSON.parse(report) as VitestReport;
  const unloadable = parsed.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return {
    passed: parsed.numPassedTests,
    failed: parsed.numFailedTests + unloadable,
    skipped: parsed.numPendingTests + parsed.numTodoTests,
  };
}

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: readonly unknown[];
};

/** Errors outside of tests (a file that does not load) count too. */
export function countPlaywright(report: string): Counts {
  const { stats, errors } = JSON.parse(report) as PlaywrightReport;
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    ...(stats.flaky > 0 ? { again: stats.flaky } : {}),
  };
}
