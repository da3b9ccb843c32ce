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
  'e2e/account.spec.ts': 54,
  'e2e/actions.spec.ts': 42,
  'e2e/apple-id.spec.ts': 68,
  'e2e/axe.spec.ts': 23,
  'e2e/double-press.spec.ts': 185,
  'e2e/flows.spec.ts': 123,
  'e2e/home.spec.ts': 69,
  'e2e/interrupted.spec.ts': 105,
  'e2e/keep.spec.ts': 45,
  'e2e/keychain.spec.ts': 2,
  'e2e/kill.spec.ts': 48,
  'e2e/narrow-window.spec.ts': 72,
  'e2e/network.spec.ts': 62,
  'e2e/prepare.spec.ts': 10,
  'e2e/renew-view.spec.ts': 72,
  'e2e/sheets.spec.ts': 81,
  'e2e/sights.spec.ts': 70,
  'e2e/start.spec.ts': 30,
  'e2e/tables.spec.ts': 13,
  'e2e/traps.spec.ts': 85,
  'e2e/uncaught.spec.ts': 21,
  'hostile/control.spec.ts': 29,
  'hostile/navigation.spec.ts': 21,
  'hostile/stuck.spec.ts': 64,
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
