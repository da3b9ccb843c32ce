// Deals the spec files out to lanes that take about as long: the longest first, each to the lane that has least.
type Suite = { readonly file?: string; readonly specs?: readonly unknown[]; readonly suites?: readonly Suite[] };
export type SpecFile = { readonly file: string; readonly tests: number };

/**
 * From Playwright's own list (`--list --reporter=json`): files relative to its test folder, and how many tests each
 * has.
 */
export function filesIn(report: string): readonly SpecFile[] {
  // Node's own warnings may stand before it.
  const { suites } = JSON.parse(report.slice(report.indexOf('{'), report.lastIndexOf('}') + 1)) as {
    suites: readonly Suite[];
  };
  const count = ({ specs = [], suites: inner = [] }: Suite): number =>
    inner.reduce((sum, one) => sum + count(one), specs.length);
  return suites.flatMap((suite) => (suite.file === undefined ? [] : [{ file: suite.file, tests: count(suite) }]));
}

/**
 * Seconds, as measured with three lanes beside other work: a story opens an app of its own, the probes of a hostile
 * page share one, and some files are far from the rule.
 */
const storySeconds = 8;
const probeSeconds = 1;
const measured: Readonly<Record<string, number>> = {
  'e2e/account.spec.ts': 45,
  'e2e/actions.spec.ts': 34,
  'e2e/apple-id.spec.ts': 79,
  'e2e/axe.spec.ts': 35,
  'e2e/board.spec.ts': 75,
  'e2e/browser-way.spec.ts': 77,
  'e2e/call-create.spec.ts': 39,
  'e2e/call-duplicate.spec.ts': 44,
  'e2e/call-e320.spec.ts': 20,
  'e2e/call-looks.spec.ts': 25,
  'e2e/call.spec.ts': 48,
  'e2e/create.spec.ts': 50,
  'e2e/double-press.spec.ts': 197,
  'e2e/finished.spec.ts': 74,
  'e2e/flows.spec.ts': 131,
  'e2e/hand-over.spec.ts': 72,
  'e2e/home.spec.ts': 76,
  'e2e/interrupted.spec.ts': 85,
  'e2e/keep.spec.ts': 51,
  'e2e/keychain.spec.ts': 1,
  'e2e/kill.spec.ts': 60,
  'e2e/late.spec.ts': 33,
  'e2e/lessons.spec.ts': 300,
  'e2e/limits.spec.ts': 5,
  'e2e/masking.spec.ts': 49,
  'e2e/narrow-window.spec.ts': 57,
  'e2e/network.spec.ts': 74,
  'e2e/over-days.spec.ts': 20,
  'e2e/prepare.spec.ts': 13,
  'e2e/reader.spec.ts': 36,
  'e2e/real-mode.spec.ts': 17,
  'e2e/records.spec.ts': 29,
  'e2e/renew-view.spec.ts': 78,
  'e2e/row-by-download.spec.ts': 34,
  'e2e/several-files.spec.ts': 16,
  'e2e/sights.spec.ts': 81,
  'e2e/site-access.spec.ts': 13,
  'e2e/start.spec.ts': 9,
  'e2e/tables.spec.ts': 37,
  'e2e/traps.spec.ts': 69,
  'e2e/uncaught.spec.ts': 17,
  'e2e/unreadable.spec.ts': 7,
  'hostile/assistant.spec.ts': 19,
  'hostile/control.spec.ts': 29,
  'hostile/navigation.spec.ts': 17,
  'hostile/permissions.spec.ts': 7,
  'hostile/site.spec.ts': 6,
  'hostile/stuck.spec.ts': 49,
};
const weightOf = ({ file, tests }: SpecFile): number =>
  measured[file] ?? tests * (file.startsWith('hostile/') ? probeSeconds : storySeconds);

export function deal(files: readonly SpecFile[], lanes: number): readonly (readonly string[])[] {
  const dealt = Array.from({ length: lanes }, () => ({ weight: 0, files: [] as string[] }));
  for (const one of [...files].sort((a, b) => weightOf(b) - weightOf(a) || a.file.localeCompare(b.file))) {
    const least = dealt.reduce((found, lane) => (lane.weight < found.weight ? lane : found));
    least.weight += weightOf(one);
    least.files.push(one.file);
  }
  return dealt.map((lane) => lane.files.sort());
}
